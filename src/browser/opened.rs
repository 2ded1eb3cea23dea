//! Brings a part of the result before the eyes.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// Opens everything that this part lies in, and brings it to the top of the screen, with the focus. It is known by
/// the id of its heading, by its name among the folds, or by its own id.
pub fn jump_to(name: &str) {
    let heading = document().get_element_by_id(&format!("part-{name}"));
    let fold = || {
        let fold = document()
            .query_selector(&format!("[data-fold=\"{name}\"] > summary"))
            .ok();
        fold.flatten()
    };
    let other = || document().get_element_by_id(name);
    let Some(target) = heading.or_else(fold).or_else(other) else {
        return;
    };
    let mut around = target.closest("details").ok().flatten();
    while let Some(element) = around {
        unfold(&element);
        let parent = element.parent_element();
        around = parent.and_then(|parent| parent.closest("details").ok().flatten());
    }
    // The focus first: it scrolls too, only as far as it must.
    let _ = target.unchecked_ref::<HtmlElement>().focus();
    target.scroll_into_view();
}

/// An attribute's name of ours is never malformed.
fn unfold(details: &Element) {
    let _ = details.set_attribute("open", "");
}

/// The name of the fold that was opened or closed, and whether it is open now.
pub fn folded(event: &Event) -> Option<(String, bool)> {
    let fold: Element = event.target()?.unchecked_into();
    let name = fold.get_attribute("data-fold")?;
    Some((name, fold.has_attribute("open")))
}
