//! Several travellers: who is shown, what holds for all, and one more.

use yew::prelude::*;

use crate::{
    advice::{advise, together},
    interview::{Visit, VisitEvent},
    rulebook::{Date, Phrase},
    wording,
};

use super::{Shown, result_screen::draw, said::said};

/// Who is shown and who else there is; then what holds for all. Nothing for one alone.
pub(super) fn party_part(
    shown: &Shown,
    visit: &Visit,
    today: Date,
    on_visit: &Callback<VisitEvent>,
) -> Html {
    if visit.travellers() < 2 {
        return Html::default();
    }
    let words = shown.words();
    let answers = visit.party();
    let advised = answers
        .iter()
        .map(|answers| advise(&shown.edition, answers, today));
    let party = together(&shown.edition, today, advised.collect());
    let sections = wording::party(words, &shown.edition, &answers, &party);
    html! {
        <div class="party">
            <div class="party__travellers">
                { for (0..visit.travellers()).map(|index| traveller_button(shown, visit, index, on_visit)) }
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
    visit: &Visit,
    index: usize,
    on_visit: &Callback<VisitEvent>,
) -> Html {
    let name = shown.words().traveller(index + 1);
    let current = index == visit.shown();
    html! {
        <button
            type="button"
            class="button button--quiet"
            data-act="traveller"
            aria-pressed={current.to_string()}
            onclick={on_visit.reform(move |_| VisitEvent::TurnedTo(index))}
        >
            { said(&name) }
        </button>
    }
}

/// One more traveller, or one less.
pub(super) fn party_acts(shown: &Shown, visit: &Visit, on_visit: &Callback<VisitEvent>) -> Html {
    let words = shown.words();
    let index = visit.shown();
    let traveller = words.traveller(index + 1);
    html! {
        <div class="acts">
            <p>{ words.say(Phrase::PartyAddWhy) }</p>
            <button
                type="button"
                class="button button--quiet"
                data-act="add"
                onclick={on_visit.reform(|_| VisitEvent::Added)}
            >
                { words.say(Phrase::PartyAdd) }
            </button>
            if visit.travellers() > 1 {
                <button
                    type="button"
                    class="button button--quiet"
                    data-act="take-out"
                    onclick={on_visit.reform(move |_| VisitEvent::TakenOut(index))}
                >
                    { said(&words.fill(Phrase::PartyRemove, &[("traveller", &traveller)])) }
                </button>
            }
        </div>
    }
}
