//! Prints the page.

use gloo::utils::{document_element, window};

const ON_PAPER: &str = "data-on-paper";

/// Opens the browser's own dialogue. Where there is none, nothing happens.
pub fn print() {
    // A phone hides the page behind that dialogue, and what is hidden is not printed but for this.
    let _ = document_element().set_attribute(ON_PAPER, "");
    let _ = window().print();
}

/// Somebody is at the page again.
pub(super) fn no_longer_on_paper() {
    let _ = document_element().remove_attribute(ON_PAPER);
}
