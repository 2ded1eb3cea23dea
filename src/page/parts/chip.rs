//! The age of something beside it, with a sign that differs by its shape.

use yew::prelude::*;

use crate::{advice::Known, wording::Chip};

use super::text::text;

pub fn chip(chip: &Chip) -> Html {
    html! {
        <span class="chip">
            <span class="heard">{ text(&chip.said) }</span>
            <span aria-hidden="true">
                { text(&chip.age) }
                { for chip.known.map(sign) }
            </span>
        </span>
    }
}

/// Full, half and empty, and a cross where no age can be counted.
pub fn sign(known: Known) -> Html {
    html! { <span class={format!("sign sign--{}", known.as_str())} aria-hidden="true"></span> }
}

/// What each sign stands for.
pub fn signs(signs: &[(Known, String)]) -> Html {
    html! {
        <ul class="signs">
            { for signs.iter().map(|(known, said)| html! { <li>{ sign(*known) }{ said }</li> }) }
        </ul>
    }
}

pub fn optional(drawn: Option<&Chip>) -> Html {
    drawn.map(chip).unwrap_or_default()
}
