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

/// Days that a country gives to this person on one passport.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Given {
    pub country: CountryId,
    pub passport: Passport,
    pub days: u16,
    pub window: Option<Window>,
}

/// Each country and passport once, in the order of the routes.
pub fn given(advice: &Advice) -> Vec<Given> {
    let mut given: Vec<Given> = Vec::new();
    for route in &advice.routes {
        for entry in &route.entry {
            let mut known = given.iter();
            let known =
                known.any(|it| (&it.country, it.passport) == (&route.country, entry.passport));
            let (Some(days), false) = (entry.days, known) else {
                continue;
            };
            given.push(Given {
                country: route.country.clone(),
                passport: entry.passport,
                days,
                window: entry.window,
            });
        }
    }
    given
}

/// The last day of a stay that begins on `entry`, for all that is given. `spent` is asked of each by
/// itself: two passports may count over two windows.
pub fn last_days(
    advice: &Advice,
    entry: Date,
    spent: impl Fn(&Given) -> u16,
) -> Vec<(Given, LastDay)> {
    let given = given(advice).into_iter();
    given
        .map(|it| {
            let last = last_day(it.days, it.window, entry, spent(&it));
            (it, last)
        })
        .collect()
}
