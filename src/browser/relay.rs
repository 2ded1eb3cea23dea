//! Finds out whether a program of another page handed this one over.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Navigator;
    type Container;
    #[wasm_bindgen(thread_local_v2, js_name = navigator)]
    static NAVIGATOR: Navigator;
    #[wasm_bindgen(method, getter, catch, js_name = serviceWorker)]
    fn workers(this: &Navigator) -> Result<Option<Container>, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn controller(this: &Container) -> Option<JsValue>;
}

/// Whether a service worker of the same website handed the page over. Such a worker may be another
/// page's, and can change whatever passes it. A page from a card has none, and one in a closed frame must not ask.
pub fn relayed() -> bool {
    let container = NAVIGATOR.with(Navigator::workers).ok().flatten();
    container.is_some_and(|container| container.controller().is_some())
}
