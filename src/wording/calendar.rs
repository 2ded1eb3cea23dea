//! Days and numbers.

use crate::rulebook::{Calendar, Date, Phrase};

use super::{Words, direction::isolated};

impl Words<'_> {
    /// A day in both calendars. The phrase puts the reader's own first.
    pub fn day(self, date: Date) -> String {
        self.fill(
            Phrase::Day,
            &[
                ("gregorian", &self.named(date, Calendar::Gregorian)),
                ("solar", &self.named(date, Calendar::SolarHijri)),
            ],
        )
    }

    /// A day in the reader's own calendar alone.
    pub fn short_day(self, date: Date) -> String {
        self.named(date, self.language.calendar)
    }

    fn named(self, date: Date, calendar: Calendar) -> String {
        let day = calendar.day(date);
        isolated(&self.fill(
            Phrase::DayNamed,
            &[
                ("day", &self.number(day.day)),
                ("month", &self.phrase(&calendar.month_key(day.month))),
                ("year", &self.number(day.year)),
            ],
        ))
    }

    /// How long ago something was.
    pub(super) fn age(self, days: i64) -> String {
        match days {
            0 => self.say(Phrase::AgeToday),
            1 => self.say(Phrase::AgeOneDay),
            2..=730 => self.fill(Phrase::AgeDays, &[("count", &self.number(days))]),
            // Nobody feels the age of four thousand days.
            _ => self.fill(
                Phrase::AgeYears,
                &[("count", &self.number(days * 100 / 36_525))],
            ),
        }
    }

    /// In the digits of this language.
    pub fn number(self, number: impl ToString) -> String {
        self.language.digits.written(&number.to_string())
    }
}
