//! The last day of a stay, in words.

use crate::{
    advice::{Advice, Given, LastDay, last_days},
    rulebook::{Date, Phrase, Window},
};

use super::{Words, direction::isolated};

/// A line for each country and passport, and what all of them rest on.
pub fn said_last_days(
    words: Words,
    advice: &Advice,
    entry: Date,
    spent: impl Fn(&Given) -> u16,
) -> Vec<String> {
    let last_days = last_days(advice, entry, spent);
    let lines = last_days.into_iter().map(|(given, last)| {
        let country = words.phrase(&given.country.key());
        let passport = words.phrase(&given.passport.key());
        let mut placeholders = vec![("country", country.as_str()), ("passport", &passport)];
        let (phrase, day) = match last {
            LastDay::Day(day) => (Phrase::PlanLast, words.day(day)),
            LastDay::InLaterYear(day) => (Phrase::PlanLater, words.day(day)),
            LastDay::NoneLeft => return words.fill(Phrase::PlanNoneLeft, &placeholders),
            LastDay::NotKnown => return words.fill(Phrase::PlanNoWindow, &placeholders),
        };
        placeholders.push(("day", &day));
        words.fill(phrase, &placeholders)
    });
    lines.chain([words.say(Phrase::PlanCautious)]).collect()
}

/// What to count for one counter, in the window of its own; none where no window is known.
pub fn said_spent(words: Words, given: &Given) -> Option<String> {
    let country = words.phrase(&given.country.key());
    let passport = words.phrase(&given.passport.key());
    let placeholders = [("country", country.as_str()), ("passport", &passport)];
    // Of the windows that are a year the longer is asked for, which leaves less.
    let phrase = if given.window? == Window::Rolling180 {
        Phrase::PlanSpentRolling
    } else {
        Phrase::PlanSpentYear
    };
    Some(words.fill(phrase, &placeholders))
}

/// A number of days in words: a Persian zero alone looks like a dot.
pub fn said_days(words: Words, days: u16) -> String {
    match days {
        0 => words.say(Phrase::PlanDaysNone),
        1 => words.say(Phrase::PlanDaysOne),
        _ => words.fill(
            Phrase::PlanDays,
            &[("count", &isolated(&words.number(days)))],
        ),
    }
}
