//! Copies a text. The clipboard is written to and never read.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    fn write_text(text: &str) -> Result<Promise, JsValue>;
}

/// Tells afterwards whether the browser has taken it. Some have no clipboard for a file from a card.
pub fn copy(text: String, tell: impl FnOnce(bool) + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        let taken = match write_text(&text) {
            Ok(promise) => JsFuture::from(promise).await.is_ok(),
            Err(_) => false,
        };
        tell(taken);
    });
}
