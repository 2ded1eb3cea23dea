//! Until when one may stay: an entry day and the days spent before, and what follows at once.

use yew::prelude::*;

use crate::{
    advice::Advice,
    browser,
    rulebook::{Calendar, CountryId, Date, Language, Phrase},
    wording::{Words, number_in, said_last_days},
};

use super::{Shown, said::said};

/// What stands in the fields. It goes with the answers.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Plan {
    calendar: Option<Calendar>,
    day: String,
    /// From one; empty before one is chosen.
    month: String,
    year: String,
    /// Days spent before, by country: the upper end of a band, and the exact number, which counts
    /// where it is given.
    bands: Vec<(CountryId, String)>,
    exact: Vec<(CountryId, String)>,
}

/// Upper ends of the bands of days spent; each begins behind the one before.
const BANDS: [u16; 8] = [10, 30, 60, 89, 120, 150, 179, 366];
const MOST_DAYS: u32 = 366;
/// Another calendar lies centuries off.
const FARTHEST_DAYS: i64 = 3653;

type Change = fn(&mut Plan, String);

pub(super) fn plan_form(
    shown: &Shown,
    advice: &Advice,
    plan: &Plan,
    on_plan: &Callback<Plan>,
) -> Html {
    let countries = countries(advice);
    if countries.is_empty() {
        return Html::default();
    }
    let words = shown.words();
    let calendar = plan.calendar(shown.language);
    let field = |phrase: Phrase, name: &'static str, value: &str, change: Change| {
        number_field(
            words.say(phrase),
            name.to_owned(),
            value,
            changed(plan, on_plan, change),
        )
    };
    let months = words.months(calendar).into_iter().enumerate();
    let months = months.map(|(place, name)| ((place + 1).to_string(), name.to_owned()));
    let calendars = [
        (SOLAR.to_owned(), words.say(Phrase::PlanSolar)),
        (GREGORIAN.to_owned(), words.say(Phrase::PlanGregorian)),
    ];
    let named = match calendar {
        Calendar::SolarHijri => SOLAR,
        Calendar::Gregorian => GREGORIAN,
    };
    html! {
        <section class="section plan">
            <h2>{ words.say(Phrase::PlanTitle) }</h2>
            <p>{ words.say(Phrase::PlanIntro) }</p>
            <fieldset class="plan__fields">
                <legend>{ words.say(Phrase::PlanEntry) }</legend>
                { select(words.say(Phrase::PlanCalendar), "plan-calendar".to_owned(), named,
                    calendars.into_iter().collect(),
                    changed(plan, on_plan, |plan, value| plan.calendar = Some(calendar_named(&value)))) }
                { field(Phrase::PlanDay, "plan-day", &plan.day, |plan, value| plan.day = value) }
                { select(words.say(Phrase::PlanMonth), "plan-month".to_owned(), &plan.month,
                    [(String::new(), String::new())].into_iter().chain(months).collect(),
                    changed(plan, on_plan, |plan, value| plan.month = value)) }
                { field(Phrase::PlanYear, "plan-year", &plan.year, |plan, value| plan.year = value) }
            </fieldset>
            { for countries.iter().map(|country| spent_fields(words, plan, country, on_plan)) }
            <div class="plan__result" role="status">
                { for plan.said(words, calendar, advice, &countries).iter().map(|line| html! {
                    <p>{ said(line) }</p>
                }) }
            </div>
        </section>
    }
}

const SOLAR: &str = "solar";
const GREGORIAN: &str = "gregorian";

fn calendar_named(name: &str) -> Calendar {
    match name {
        SOLAR => Calendar::SolarHijri,
        _ => Calendar::Gregorian,
    }
}

/// The countries that give days to this person on some passport.
fn countries(advice: &Advice) -> Vec<CountryId> {
    let mut countries = Vec::new();
    for route in &advice.routes {
        let gives = route.entry.iter().any(|entry| entry.days.is_some());
        if gives && !countries.contains(&route.country) {
            countries.push(route.country.clone());
        }
    }
    countries
}

impl Plan {
    /// The reader's own calendar, until another is chosen.
    fn calendar(&self, language: Language) -> Calendar {
        self.calendar.unwrap_or(match language {
            Language::Persian => Calendar::SolarHijri,
            Language::English => Calendar::Gregorian,
        })
    }

    /// What follows, or what is missing; nothing while nothing is filled in.
    fn said(
        &self,
        words: Words,
        calendar: Calendar,
        advice: &Advice,
        countries: &[CountryId],
    ) -> Vec<String> {
        if self.day.is_empty() || self.month.is_empty() || self.year.is_empty() {
            return Vec::new();
        }
        let entry = self.entry(calendar);
        let near = |entry: &Date| advice.today.days_since(*entry).abs() <= FARTHEST_DAYS;
        let Some(entry) = entry.filter(near) else {
            return vec![words.say(Phrase::PlanNoDay)];
        };
        for country in countries {
            if self.spent(country).is_none() {
                let country = words.row(&country.text());
                return vec![words.fill(Phrase::PlanNoSpent, &[("country", &country)])];
            }
        }
        said_last_days(words, advice, entry, |country| {
            self.spent(country).unwrap_or(0)
        })
    }

    fn entry(&self, calendar: Calendar) -> Option<Date> {
        let small = |text| u8::try_from(number_in(text)?).ok();
        let year = i32::try_from(number_in(&self.year)?).ok()?;
        Date::in_calendar(calendar, year, small(&self.month)?, small(&self.day)?)
    }

    /// `None` where what was written is no number of days.
    fn spent(&self, country: &CountryId) -> Option<u16> {
        let exact = value_of(&self.exact, country);
        let text = match exact.trim() {
            "" => value_of(&self.bands, country),
            exact => exact,
        };
        if text.is_empty() {
            return Some(0);
        }
        let days = number_in(text).filter(|days| *days <= MOST_DAYS)?;
        u16::try_from(days).ok()
    }
}

fn value_of<'v>(values: &'v [(CountryId, String)], country: &CountryId) -> &'v str {
    let mut values = values.iter();
    let value = values.find(|(known, _)| known == country);
    value.map_or("", |(_, value)| value.as_str())
}

fn set_value(values: &mut Vec<(CountryId, String)>, country: &CountryId, value: String) {
    values.retain(|(known, _)| known != country);
    values.push((country.clone(), value));
}

fn spent_fields(words: Words, plan: &Plan, country: &CountryId, on_plan: &Callback<Plan>) -> Html {
    let name = words.row(&country.text());
    let places = [("country", name.as_str())];
    let mut from = 1;
    let mut bands = vec![(String::new(), words.say(Phrase::PlanBandNone))];
    for to in BANDS {
        let (from_said, to_said) = (words.number(from), words.number(to));
        let band = words.fill(Phrase::PlanBand, &[("from", &from_said), ("to", &to_said)]);
        bands.push((to.to_string(), band));
        from = to + 1;
    }
    let (its, same) = (country.clone(), country.clone());
    let on_band = changed(plan, on_plan, move |plan, value| {
        set_value(&mut plan.bands, &its, value);
    });
    let on_exact = changed(plan, on_plan, move |plan, value| {
        set_value(&mut plan.exact, &same, value);
    });
    html! {
        <div class="plan__fields" key={country.as_str()}>
            { select(words.fill(Phrase::PlanSpent, &places), format!("plan-spent-{country}"),
                value_of(&plan.bands, country), bands, on_band) }
            { number_field(words.fill(Phrase::PlanExact, &places), format!("plan-exact-{country}"),
                value_of(&plan.exact, country), on_exact) }
        </div>
    }
}

fn changed(
    plan: &Plan,
    on_plan: &Callback<Plan>,
    change: impl Fn(&mut Plan, String) + 'static,
) -> Callback<Event> {
    let plan = plan.clone();
    on_plan.reform(move |event: Event| {
        let mut plan = plan.clone();
        change(&mut plan, browser::value_of(&event));
        plan
    })
}

fn number_field(label: String, name: String, value: &str, onchange: Callback<Event>) -> Html {
    html! {
        <label class="field">
            <span>{ label }</span>
            <input type="text" inputmode="numeric" autocomplete="off" {name} value={value.to_owned()} {onchange} />
        </label>
    }
}

pub(super) fn select(
    label: String,
    name: String,
    chosen: &str,
    options: Vec<(String, String)>,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <label class="field">
            <span>{ label }</span>
            <select {name} autocomplete="off" {onchange}>
                { for options.into_iter().map(|(value, said)| html! {
                    <option selected={value == chosen} value={value.clone()}>{ said }</option>
                }) }
            </select>
        </label>
    }
}
