//! Until when one may stay.

use crate::rulebook::{Date, Window};

use super::{Advice, Stay};

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

impl<'a> Advice<'a> {
    /// The last day of a stay that begins on `entry`, for all days that are given. `spent` is asked of each
    /// by itself: two passports may count over two windows.
    pub fn last_days(
        &self,
        entry: Date,
        spent: impl Fn(&Stay) -> u16,
    ) -> Vec<(&Stay<'a>, LastDay)> {
        let days = self.days().map(|(stay, days)| {
            let last = last_day(days.row.days, days.row.window, entry, spent(stay));
            (stay, last)
        });
        days.collect()
    }
}
