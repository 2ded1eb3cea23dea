//! Draws nothing while the page is hidden.

use gloo::utils::document;

/// What is not drawn cannot be read from a list of recent apps. After leaving there is nothing to cover.
pub fn cover(covered: bool) {
    if let Some(body) = document().body() {
        body.set_hidden(covered);
    }
}
