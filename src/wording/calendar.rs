//! Days and numbers.

use crate::rulebook::{AgeClass, Calendar, Date, Dated, Phrase, ScreenPhrase, Source};

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

    /// The day a source speaks for, and whether it is exact.
    pub fn day_of(self, source: &Source) -> String {
        self.dated(source, self.day(source.as_of))
    }

    /// The same in the reader's own calendar alone.
    pub fn short_day_of(self, source: &Source) -> String {
        self.dated(source, self.short_day(source.as_of))
    }

    fn dated(self, source: &Source, day: String) -> String {
        match source.dated {
            Dated::OnTheDay => day,
            Dated::NotBefore => self.fill(Phrase::DayNotBefore, &[("day", &day)]),
        }
    }

    /// Until when sources were looked for, and from when on that is too long ago for borders.
    pub fn searched(self, day: Date) -> String {
        let until = AgeClass::Border.last_day(day).unwrap_or(day);
        let fillings = [("day", &*self.day(day)), ("until", &self.day(until))];
        self.fill(Phrase::Searched, &fillings)
    }

    /// How old an edition is, and how to tell an older copy.
    pub fn age_of_copy(self, as_of: Date, searched: Option<Date>) -> Vec<String> {
        let searched = searched.map(|day| self.searched(day));
        let older = self.fill(ScreenPhrase::StartCopyOlder, &[("day", &self.day(as_of))]);
        searched.into_iter().chain([older]).collect()
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
