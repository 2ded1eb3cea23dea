//! Where reading goes on after something has changed.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// To the heading of a new screen.
pub fn turn_to_title() {
    if let Some(main) = document().get_element_by_id("main") {
        main.set_scroll_top(0);
    }
    turn_to("title");
}

/// To an element that takes the focus, by its id.
pub fn turn_to(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        // An element without focus stays as it is.
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}
