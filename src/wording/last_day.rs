//! The last day of a stay, in words.

use crate::{
    advice::{Advice, LastDay, last_days},
    rulebook::{CountryId, Date, Phrase},
};

use super::Words;

/// A line for each country and passport, and what all of them rest on.
pub fn said_last_days(
    words: Words,
    advice: &Advice,
    entry: Date,
    spent: impl Fn(&CountryId) -> u16,
) -> Vec<String> {
    let last_days = last_days(advice, entry, spent);
    let lines = last_days.into_iter().map(|(country, passport, last)| {
        let country = words.row(&country.text());
        let passport = words.row(&passport.text());
        let mut places = vec![("country", country.as_str()), ("passport", &passport)];
        let (phrase, day) = match last {
            LastDay::Day(day) => (Phrase::PlanLast, words.day(day)),
            LastDay::InLaterYear(day) => (Phrase::PlanLater, words.day(day)),
            LastDay::NoneLeft => return words.fill(Phrase::PlanNoneLeft, &places),
            LastDay::NotKnown => return words.fill(Phrase::PlanNoWindow, &places),
        };
        places.push(("day", &day));
        words.fill(phrase, &places)
    });
    lines.chain([words.say(Phrase::PlanCautious)]).collect()
}
