//! What stands in the document beside the program: the layer that answers by itself, with what was picked in it and the
//! words that stand there alone, and the packed rows.

use gloo::utils::document;
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::{Element, HtmlFormElement, HtmlTemplateElement};

use crate::rulebook::{Rulebook, texts};

const LAYER: &str = "[data-layer]";

#[wasm_bindgen]
extern "C" {
    type Packed;
    #[wasm_bindgen(method, getter)]
    fn rows(this: &Packed) -> Vec<u8>;
}

/// # Panics
/// Never in the built file: the bundle writes both.
pub fn rulebook() -> Rulebook {
    let packed = document().get_element_by_id("packed");
    let packed: Packed = packed.expect("the bundle writes it").unchecked_into();
    let layer = document().query_selector(LAYER).ok().flatten();
    let layer = layer.map(|layer| layer.inner_html()).unwrap_or_default();
    let rulebook = Rulebook::unpack_with(&packed.rows(), |language| texts(&layer, language));
    rulebook.expect("the bundle has packed it, of this layer")
}

/// Question and choice of each answer that was given before the page was there, and the language as `lang`.
pub fn picked() -> Vec<(String, String)> {
    let inputs = all(&format!("{LAYER} :checked"));
    let named = inputs
        .iter()
        .filter_map(|input| Some((input.get_attribute("name")?, input.get_attribute("value")?)));
    named.collect()
}

/// The page answers now. The layer stays in the document without an answer, for a copy that is saved.
pub fn put_away_layer() {
    let layer = document().query_selector(LAYER).ok().flatten();
    let kept = document().get_element_by_id("kept");
    if let (Some(layer), Some(kept)) = (layer, kept) {
        let layer: HtmlFormElement = layer.unchecked_into();
        layer.reset();
        let kept: HtmlTemplateElement = kept.unchecked_into();
        let _ = kept.content().append_child(&layer);
    }
}

fn all(selector: &str) -> Vec<Element> {
    // A selector of ours is never malformed.
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    let found = (0..found.length()).filter_map(|index| found.get(index));
    found.map(JsCast::unchecked_into).collect()
}
