//! Out, at once.

use gloo::utils::{document_element, window};

/// Lets the page forget and blanks it, then puts an empty one in its place, so that nothing leads back.
pub fn leave(forget: impl FnOnce()) {
    forget();
    document_element().set_text_content(None);
    // An address without a page behind it needs no network and cannot fail.
    let _ = window().location().replace("about:blank");
}
