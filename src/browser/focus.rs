//! Moves the focus to where reading goes on after something has changed.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// To the heading of a new screen.
pub fn focus_title() {
    if let Some(main) = document().get_element_by_id("main") {
        main.set_scroll_top(0);
    }
    focus("title");
}

/// To an element that takes the focus, by its id.
pub fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        // An element without focus stays as it is.
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}
