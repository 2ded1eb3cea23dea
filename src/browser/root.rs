//! The root element: its language and direction, the mark that the page is ready; and where in it the
//! screens are drawn.

use gloo::utils::{document, document_element};
use web_sys::Element;

use crate::rulebook::Language;

/// Where the screens are drawn: an element of its own, since drawing empties it.
///
/// # Panics
/// Never in the built file: the bundle writes the element.
pub fn mount_point() -> Element {
    document()
        .get_element_by_id("app")
        .expect("the bundle writes it")
}

/// So that screen readers, fonts and direction fit what is shown.
pub fn set_root_language(language: &Language) {
    let root = document_element();
    // An attribute's name of ours is never malformed.
    let _ = root.set_attribute("lang", language.tag.as_str());
    let _ = root.set_attribute("dir", language.direction.as_str());
}

/// Tells style and tests that the page takes input.
pub fn ready() {
    let _ = document_element().set_attribute("data-ready", "1");
}
