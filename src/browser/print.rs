//! Prints the page.

use gloo::utils::{document_element, window};
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::Event;

const ON_PAPER: &str = "data-on-paper";

/// Opens the browser's own dialogue. Where there is none, nothing happens. Only the answer, or all of it.
pub fn print(answer: bool) {
    // A phone hides the page behind that dialogue, and what is hidden is not printed but for this.
    let what = if answer { "answer" } else { "" };
    let _ = document_element().set_attribute(ON_PAPER, what);
    let _ = window().print();
}

/// Tells when something is about to be printed, by whatever menu, and when it is over.
pub fn watch_paper(tell: impl Fn(bool) + 'static) {
    let told = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        tell(event.type_() == "beforeprint");
    });
    for kind in ["beforeprint", "afterprint"] {
        // Adding a listener does not fail.
        let _ = window().add_event_listener_with_callback(kind, told.as_ref().unchecked_ref());
    }
    told.forget();
}

/// Somebody is at the page again.
pub(super) fn no_longer_on_paper() {
    let _ = document_element().remove_attribute(ON_PAPER);
}
