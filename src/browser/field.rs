//! What stands in a field.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// The value of the input or select that changed.
pub fn value_of(event: &Event) -> String {
    let field = event.target();
    // A select has a value just like an input.
    field.map_or_else(String::new, |field| {
        field.unchecked_into::<HtmlInputElement>().value()
    })
}
