//! Several travellers: who is shown, what holds for all, and one more.

use yew::prelude::*;

use crate::{
    advice::{advise, together},
    interview::{Travellers, TravellersEvent},
    rulebook::{Date, Phrase},
    wording,
};

use super::{Shown, result_screen::draw, said::said};

/// Who is shown and who else there is; then what holds for all. Nothing for one alone.
pub(super) fn party_part(
    shown: &Shown,
    travellers: &Travellers,
    today: Date,
    on_travellers: &Callback<TravellersEvent>,
) -> Html {
    if travellers.count() < 2 {
        return Html::default();
    }
    let words = shown.words();
    let answers = travellers.party();
    let advised = answers
        .iter()
        .map(|answers| advise(&shown.edition, answers, today));
    let party = together(&shown.edition, today, advised.collect());
    let sections = wording::party(words, &party);
    html! {
        <div class="party">
            <div class="party__travellers">
                { for (0..travellers.count()).map(|index| traveller_button(shown, travellers, index, on_travellers)) }
            </div>
            <details class="party__all">
                <summary>{ words.say(Phrase::PartyTitle) }</summary>
                { for sections.iter().map(|section| draw(shown, section, None)) }
            </details>
        </div>
    }
}

fn traveller_button(
    shown: &Shown,
    travellers: &Travellers,
    index: usize,
    on_travellers: &Callback<TravellersEvent>,
) -> Html {
    let name = shown.words().traveller(index + 1);
    let current = index == travellers.index();
    html! {
        <button
            type="button"
            class="button button--quiet"
            data-act="traveller"
            aria-pressed={current.to_string()}
            onclick={on_travellers.reform(move |_| TravellersEvent::SwitchedTo(index))}
        >
            { said(&name) }
        </button>
    }
}

/// One more traveller, or one less.
pub(super) fn party_acts(
    shown: &Shown,
    travellers: &Travellers,
    on_travellers: &Callback<TravellersEvent>,
) -> Html {
    let words = shown.words();
    let index = travellers.index();
    let traveller = words.traveller(index + 1);
    html! {
        <div class="acts">
            <p>{ words.say(Phrase::PartyAddWhy) }</p>
            <button
                type="button"
                class="button button--quiet"
                data-act="add"
                onclick={on_travellers.reform(|_| TravellersEvent::Added)}
            >
                { words.say(Phrase::PartyAdd) }
            </button>
            if travellers.count() > 1 {
                <button
                    type="button"
                    class="button button--quiet"
                    data-act="take-out"
                    onclick={on_travellers.reform(move |_| TravellersEvent::TakenOut(index))}
                >
                    { said(&words.fill(Phrase::PartyRemove, &[("traveller", &traveller)])) }
                </button>
            }
        </div>
    }
}
