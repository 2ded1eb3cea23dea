//! Prints the page.

use std::sync::atomic::{AtomicBool, Ordering};

use gloo::utils::{document_element, window};
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::Event;

const ON_PAPER: &str = "data-on-paper";

/// Whether what is printed next was asked for here, not in a menu of the browser.
static ASKED: AtomicBool = AtomicBool::new(false);

/// Opens the browser's own dialogue. Where there is none, nothing happens. Only the answer, or all of it.
pub fn print(answer: bool) {
    // A phone hides the page behind that dialogue, and what is hidden is not printed but for this.
    let what = if answer { "answer" } else { "" };
    let _ = document_element().set_attribute(ON_PAPER, what);
    ASKED.store(true, Ordering::Relaxed);
    let _ = window().print();
}

/// Tells when something is about to be printed, by whatever menu, and when it is over: not every browser says so,
/// but then somebody is at the page again.
pub fn watch_paper(tell: impl Fn(bool) + 'static) {
    let told = Closure::<dyn Fn(Event)>::new(move |event: Event| match event.type_().as_str() {
        "beforeprint" => {
            // A menu prints all of it, whatever was asked for before.
            if !ASKED.swap(false, Ordering::Relaxed) {
                let _ = document_element().remove_attribute(ON_PAPER);
            }
            tell(true);
        }
        "afterprint" => tell(false),
        _ if document_element().has_attribute(ON_PAPER) => {
            let _ = document_element().remove_attribute(ON_PAPER);
            tell(false);
        }
        _ => {}
    });
    for kind in ["beforeprint", "afterprint", "keydown", "pointerdown"] {
        let listener = told.as_ref().unchecked_ref();
        // Before anything in the page can stop it; adding a listener does not fail.
        let _ = window().add_event_listener_with_callback_and_bool(kind, listener, true);
    }
    told.forget();
}
