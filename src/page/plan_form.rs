//! Until when one may stay: an entry day and the days spent before, and what follows at once.
//!
//! Buttons only. Keyboards learn what is typed, and browsers ask their makers about forms with fields
//! to fill in, even where a page forbids all connections.

use yew::prelude::*;

use crate::{
    advice::{Advice, Stay},
    rulebook::{CountryId, PassportId, Phrase},
    wording::{Words, said_days, said_last_days, said_spent},
};

use super::{Shown, said::said};

/// What one traveller has set. It goes with the answers.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Plan {
    /// Days from today to the entry.
    entry: i64,
    /// Days spent before, by what they count for; none where it is not named.
    spent: Vec<(CountryId, PassportId, u16)>,
}

const STEPS: [i64; 4] = [-10, -1, 1, 10];
const EARLIEST_ENTRY: i64 = -366;
const LATEST_ENTRY: i64 = 3653;
const MOST_SPENT: i64 = 366;

pub(super) fn plan_form(
    shown: &Shown,
    advice: &Advice,
    plan: &Plan,
    on_plan: &Callback<Plan>,
) -> Html {
    if advice.days().next().is_none() {
        return Html::default();
    }
    let words = shown.words();
    let entry = advice.today.plus_days(plan.entry);
    let lines = said_last_days(words, advice, entry, |stay| plan.spent(stay));
    html! {
        <section class={classes!("section", (*plan == Plan::default()).then_some("plan--unset"))}>
            <h2>{ words.say(Phrase::PlanTitle) }</h2>
            <p>{ words.say(Phrase::PlanIntro) }</p>
            { stepper(words, "entry", &words.say(Phrase::PlanEntry), &words.day(entry), |step| {
                plan.with_entry(on_plan, step)
            }) }
            { for advice.days().filter_map(|(stay, _)| {
                let label = said_spent(words, stay)?;
                let name = format!("{}.{}", stay.country, stay.passport.id);
                let days = said_days(words, plan.spent(stay));
                Some(stepper(words, &name, &label, &days, |step| {
                    plan.with_spent(on_plan, stay, step)
                }))
            }) }
            <div class="plan__result" role="status">
                { for lines.iter().map(|line| html! { <p>{ said(line) }</p> }) }
            </div>
        </section>
    }
}

impl Plan {
    fn spent(&self, stay: &Stay) -> u16 {
        let mut spent = self.spent.iter();
        let known = spent.find(|(country, passport, _)| {
            (country, passport) == (stay.country, &stay.passport.id)
        });
        known.map_or(0, |(_, _, days)| *days)
    }

    fn with_entry(&self, on_plan: &Callback<Plan>, step: i64) -> Callback<MouseEvent> {
        let mut plan = self.clone();
        plan.entry = (plan.entry + step).clamp(EARLIEST_ENTRY, LATEST_ENTRY);
        on_plan.reform(move |_| plan.clone())
    }

    fn with_spent(&self, on_plan: &Callback<Plan>, stay: &Stay, step: i64) -> Callback<MouseEvent> {
        let mut plan = self.clone();
        let days = (i64::from(plan.spent(stay)) + step).clamp(0, MOST_SPENT);
        let (counted, on) = (stay.country, &stay.passport.id);
        plan.spent
            .retain(|(country, passport, _)| (country, passport) != (counted, on));
        plan.spent.push((
            counted.clone(),
            on.clone(),
            u16::try_from(days).unwrap_or(0),
        ));
        on_plan.reform(move |_| plan.clone())
    }
}

fn stepper(
    words: Words,
    name: &str,
    label: &str,
    value: &str,
    step: impl Fn(i64) -> Callback<MouseEvent>,
) -> Html {
    html! {
        <div class="stepper" role="group" aria-label={label.to_owned()} data-plan={name.to_owned()} key={name}>
            <p>{ label }</p>
            <p class="stepper__value">{ said(value) }</p>
            <div class="stepper__steps">
                { for STEPS.into_iter().map(|by| {
                    let sign = if by < 0 { '−' } else { '+' };
                    let by_said = format!("{sign}{}", words.number(by.abs()));
                    html! {
                        <button type="button" data-step={by.to_string()} onclick={step(by)}>
                            <bdi>{ by_said }</bdi>
                        </button>
                    }
                }) }
            </div>
        </div>
    }
}
