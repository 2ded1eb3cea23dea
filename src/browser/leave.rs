//! Leaves the page at once, so that nothing leads back to it.

use gloo::utils::{document_element, window};

/// Lets the page forget and empties it, then puts an empty one in its place.
pub fn leave(forget: impl FnOnce()) {
    forget();
    document_element().set_text_content(None);
    // An address without a page behind it needs no network and cannot fail.
    let _ = window().location().replace("about:blank");
}
