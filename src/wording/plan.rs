//! The last day of a stay, in words.

use crate::{
    advice::{Advice, LastDay, Stay},
    rulebook::{Date, Phrase, Window},
};

use super::{Words, direction::isolated};

/// A line for each country and passport, and what all of them rest on.
pub fn said_last_days(
    words: Words,
    advice: &Advice,
    entry: Date,
    spent: impl Fn(&Stay) -> u16,
) -> Vec<String> {
    let last_days = advice.last_days(entry, spent);
    let lines = last_days.into_iter().map(|(stay, last)| {
        let country = words.phrase(&stay.country.key());
        let passport = words.phrase(&stay.passport.id.key());
        let mut fillings = vec![("country", country.as_str()), ("passport", &passport)];
        let (phrase, day) = match last {
            LastDay::Day(day) => (Phrase::PlanLast, words.day(day)),
            LastDay::InLaterYear(day) => (Phrase::PlanLater, words.day(day)),
            LastDay::NoneLeft => return words.fill(Phrase::PlanNoneLeft, &fillings),
            LastDay::NotKnown => return words.fill(Phrase::PlanNoWindow, &fillings),
        };
        fillings.push(("day", &day));
        words.fill(phrase, &fillings)
    });
    lines.chain([words.say(Phrase::PlanCautious)]).collect()
}

/// What to count for one counter, in the window of its own; none where no window is known.
pub fn said_spent(words: Words, stay: &Stay) -> Option<String> {
    let window = stay.days.as_ref()?.row.window?;
    let country = words.phrase(&stay.country.key());
    let passport = words.phrase(&stay.passport.id.key());
    let fillings = [("country", country.as_str()), ("passport", &passport)];
    // Of the windows that are a year the longer is asked for, which leaves less.
    let phrase = if window == Window::Rolling180 {
        Phrase::PlanSpentRolling
    } else {
        Phrase::PlanSpentYear
    };
    Some(words.fill(phrase, &fillings))
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
