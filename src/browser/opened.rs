//! Which of the folded parts are open; opens them again, or on the way to a heading inside.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What opens on this screen, in the order of the document; without what is said of all travellers,
/// which comes and goes with them.
fn folded() -> impl Iterator<Item = (u32, Element)> {
    let all = document().get_elements_by_tag_name("details");
    let all = (0..all.length()).filter_map(move |index| all.item(index));
    let own = all.filter(|details| details.closest(".party").ok().flatten().is_none());
    (0..).zip(own)
}

/// The indices of what is open.
pub fn opened() -> Vec<u32> {
    let open = folded().filter(|(_, details)| details.has_attribute("open"));
    open.map(|(index, _)| index).collect()
}

pub fn open(indices: &[u32]) {
    for (_, element) in folded().filter(|(index, _)| indices.contains(index)) {
        unfold(&element);
    }
}

/// Opens everything that this element lies in, and brings it to the top of the screen, with the focus.
pub fn jump_to(id: &str) {
    let Some(target) = document().get_element_by_id(id) else {
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
