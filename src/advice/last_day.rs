//! Until when one may stay.

use crate::rulebook::{CountryId, Date, Passport, Window};

use super::Advice;

/// The last day on which one may still be in a country, that day included.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LastDay {
    Day(Date),
    /// It lies in a later year than the entry. The sources leave open whether a new count begins on
    /// 1 January, so none is begun.
    InLaterYear(Date),
    /// The days are used up before the entry.
    NoneLeft,
    /// The sources do not say within which period the days count.
    NotKnown,
}

/// `days` may be spent within the window, and `spent` of them have been before `entry`: in the 180
/// days before it, or for a year in the 365, among which are those of the same calendar year. When they
/// were is not asked, so all of them count to the end of the stay; with the dates it could only become
/// later.
pub fn last_day(days: u16, window: Option<Window>, entry: Date, spent: u16) -> LastDay {
    let Some(window) = window else {
        return LastDay::NotKnown;
    };
    let left = i64::from(days) - i64::from(spent);
    if left <= 0 {
        return LastDay::NoneLeft;
    }
    let last = entry.plus_days(left - 1);
    let later_year = last.gregorian().year > entry.gregorian().year;
    match window {
        Window::OneYear if later_year => LastDay::InLaterYear(last),
        Window::OneYear | Window::Rolling180 => LastDay::Day(last),
    }
}

/// For each country and passport that gives days to this person, the last day of a stay that begins
/// on `entry`, after so many days spent there before.
pub fn last_days(
    advice: &Advice,
    entry: Date,
    spent: impl Fn(&CountryId) -> u16,
) -> Vec<(CountryId, Passport, LastDay)> {
    let mut last_days: Vec<(CountryId, Passport, LastDay)> = Vec::new();
    for route in &advice.routes {
        for it in &route.entry {
            let (Some(days), false) = (
                it.days,
                last_days.iter().any(|(country, passport, _)| {
                    (country, *passport) == (&route.country, it.passport)
                }),
            ) else {
                continue;
            };
            let last = last_day(days, it.window, entry, spent(&route.country));
            last_days.push((route.country.clone(), it.passport, last));
        }
    }
    last_days
}
