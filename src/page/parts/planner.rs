//! Until when one may stay: an entry day and the days spent before, and what follows at once.
//!
//! Buttons only. Keyboards learn what is typed, and browsers ask their makers about forms with fields
//! to fill in, even where a page forbids all connections.

use yew::prelude::*;

use crate::{
    advice::{Advice, Stay},
    interview::{Plan, ResultEvent},
    page::{action::Action, shown::Shown},
    rulebook::ScreenPhrase,
    wording::{Words, said_days, said_last_days, said_spent},
};

use super::{
    button::{Button, Look, Which, button},
    fold::Folds,
    text::text,
};

const STEPS: [i16; 4] = [-10, -1, 1, 10];

pub fn planner(
    shown: &Shown,
    folds: Folds,
    advice: &Advice,
    plan: &Plan,
    on_action: &Callback<Action>,
) -> Html {
    if advice.days().next().is_none() {
        return Html::default();
    }
    let class = if *plan == Plan::default() {
        "plan plan--unset"
    } else {
        "plan"
    };
    let summary = html! { { shown.say(ScreenPhrase::PlanTitle) } };
    folds.fold("plan", Some(class), summary, || {
        drawn(shown, advice, plan, on_action)
    })
}

fn drawn(shown: &Shown, advice: &Advice, plan: &Plan, on_action: &Callback<Action>) -> Html {
    let words = shown.words();
    let entry = advice.today.plus_days(plan.entry());
    let lines = said_last_days(words, advice, entry, |stay| spent(plan, stay));
    html! {
        <>
            <p>{ words.say(ScreenPhrase::PlanIntro) }</p>
            { stepper(words, "entry", &words.say(ScreenPhrase::PlanEntry), &words.day(entry), |by| {
                on_action.reform(move |_| ResultEvent::MovedEntry(by).into())
            }) }
            { for advice.days().filter_map(|(stay, _)| {
                let label = said_spent(words, stay)?;
                let name = format!("{}.{}", stay.country, stay.passport.id);
                let days = said_days(words, spent(plan, stay));
                Some(stepper(words, &name, &label, &days, |by| on_spent(stay, by, on_action)))
            }) }
            <div class="plan__result" role="status">
                { for lines.iter().map(|line| html! { <p>{ text(line) }</p> }) }
            </div>
        </>
    }
}

fn spent(plan: &Plan, stay: &Stay) -> u16 {
    plan.spent(stay.country, &stay.passport.id)
}

fn on_spent(stay: &Stay, by: i16, on_action: &Callback<Action>) -> Callback<MouseEvent> {
    let (country, passport) = (stay.country.clone(), stay.passport.id.clone());
    on_action
        .reform(move |_| ResultEvent::ChangedSpent(country.clone(), passport.clone(), by).into())
}

fn stepper(
    words: Words,
    name: &str,
    label: &str,
    value: &str,
    step: impl Fn(i16) -> Callback<MouseEvent>,
) -> Html {
    html! {
        <div class="stepper" role="group" aria-label={label.to_owned()} data-plan={name.to_owned()} key={name}>
            <p>{ label }</p>
            <p class="stepper__value">{ text(value) }</p>
            <div class="stepper__steps">
                { for STEPS.into_iter().map(|by| {
                    let sign = if by < 0 { '−' } else { '+' };
                    let by_said = format!("{sign}{}", words.number(i64::from(by.abs())));
                    button(Button {
                        which: Some((Which::Step, by.to_string())),
                        look: Look::Plain,
                        says: html! { <bdi>{ by_said }</bdi> },
                        on_press: Some(step(by)),
                        ..Button::default()
                    })
                }) }
            </div>
        </div>
    }
}
