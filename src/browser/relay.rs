//! Finds out whether a program of another page handed this one over.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Container;
    #[wasm_bindgen(thread_local_v2, js_namespace = navigator, js_name = serviceWorker)]
    static CONTAINER: Option<Container>;
    #[wasm_bindgen(method, getter)]
    fn controller(this: &Container) -> Option<JsValue>;
}

/// Whether a service worker of the same website handed the page over. Such a worker may be another
/// page's, and can change whatever passes it. A page from a card has none.
pub fn relayed() -> bool {
    CONTAINER.with(|container| {
        let container = container.as_ref();
        container.is_some_and(|container| container.controller().is_some())
    })
}
