//! What is said of passing a way, as a shape. It only repeats words that stand beside it.

use yew::prelude::*;

use crate::{map::Spot, rulebook::Passage, wording::Shape};

/// By itself, to stand in a line.
pub fn shape(shape: Shape) -> Html {
    html! {
        <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
            { shape_at(shape, Spot { x: 8, y: 8 }) }
        </svg>
    }
}

/// In a drawing, with its middle at a spot.
pub fn shape_at(shape: Shape, spot: Spot) -> Html {
    let (class, drawn) = match shape {
        Shape::Passage(Passage::NamedOpen) => ("shape__named_open", "m0-6a6 6 0 1 0 .1 0z"),
        Shape::Passage(Passage::ByPermission) => ("shape__by_permission", "m0-7l7 7-7 7-7-7z"),
        Shape::Passage(Passage::ByCase) => ("shape__by_case", "m0-6l6.5 12h-13z"),
        Shape::Passage(Passage::Avoid) => ("shape__avoid", "m-5.5-5.5l11 11m0-11l-11 11"),
        Shape::Ring => ("shape__ring", "m0-6.5a6.5 6.5 0 1 0 .1 0z"),
    };
    path(class, format!("M{},{}{drawn}", spot.x, spot.y))
}

pub fn path(class: &'static str, drawn: String) -> Html {
    html! { <path {class} d={drawn} /> }
}
