//! On paper.

use gloo::utils::window;

/// Opens the browser's own dialogue. Where there is none, nothing happens.
pub fn print() {
    let _ = window().print();
}
