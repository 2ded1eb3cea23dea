//! Several travellers: who is shown, what holds for all, and one more.

use yew::prelude::*;

use crate::{
    advice::{advise, together},
    interview::{Travellers, TravellersEvent},
    page::{action::Action, shown::Shown},
    rulebook::{Date, ScreenPhrase},
    wording,
};

use super::{
    button::{Button, button},
    fold::Folds,
    section::draw_section,
    text::text,
};

/// Who is shown and who else there is. Nothing for one alone.
pub fn party_travellers(
    shown: &Shown,
    travellers: &Travellers,
    on_action: &Callback<Action>,
) -> Html {
    if travellers.count() < 2 {
        return Html::default();
    }
    html! {
        <div class="party__travellers">
            { for (0..travellers.count()).map(|index| traveller_button(shown, travellers, index, on_action)) }
        </div>
    }
}

/// What holds for all, under the answer for the one that is shown.
pub fn party(shown: &Shown, folds: Folds, travellers: &Travellers, today: Date) -> Html {
    if travellers.count() < 2 {
        return Html::default();
    }
    let summary = html! { { shown.say(ScreenPhrase::PartyTitle) } };
    folds.fold(PARTY, Some("party"), summary, || {
        all(shown, folds, travellers, today)
    })
}

const PARTY: &str = "party";

fn all(shown: &Shown, folds: Folds, travellers: &Travellers, today: Date) -> Html {
    let words = shown.words();
    let answers = travellers.party();
    let advised = answers
        .iter()
        .map(|answers| advise(&shown.edition, answers, today));
    let party = together(&shown.edition, today, advised.collect());
    let sections = wording::party(words, &party);
    html! { <>{ for sections.iter().map(|section| draw_section(shown, folds, section)) }</> }
}

fn traveller_button(
    shown: &Shown,
    travellers: &Travellers,
    index: usize,
    on_action: &Callback<Action>,
) -> Html {
    let name = shown.words().traveller(index + 1);
    let current = index == travellers.index();
    let on_press = on_action.reform(move |_| TravellersEvent::SwitchedTo(index).into());
    button(Button {
        pressed: Some(current),
        ..Button::quiet("traveller", text(&name), on_press)
    })
}

/// One more traveller, or one less.
pub fn party_acts(shown: &Shown, travellers: &Travellers, on_action: &Callback<Action>) -> Html {
    let words = shown.words();
    let index = travellers.index();
    let traveller = words.traveller(index + 1);
    let take_out = text(&words.fill(ScreenPhrase::PartyRemove, &[("traveller", &traveller)]));
    let on_add = on_action.reform(|_| TravellersEvent::Added.into());
    let on_take_out = on_action.reform(move |_| TravellersEvent::TakenOut(index).into());
    html! {
        <div class="acts">
            <p>{ words.say(ScreenPhrase::PartyAddWhy) }</p>
            { button(Button::quiet("add", words.say(ScreenPhrase::PartyAdd), on_add)) }
            if travellers.count() > 1 {
                { button(Button::quiet("take-out", take_out, on_take_out)) }
            }
        </div>
    }
}
