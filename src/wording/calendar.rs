//! Days and numbers.

use crate::rulebook::{Date, DayInCalendar, Language, Phrase};

use super::{Words, direction::isolated};

const GREGORIAN_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SOLAR_EN: [&str; 12] = [
    "Farvardin",
    "Ordibehesht",
    "Khordad",
    "Tir",
    "Mordad",
    "Shahrivar",
    "Mehr",
    "Aban",
    "Azar",
    "Dey",
    "Bahman",
    "Esfand",
];
/// Joined to the year that follows.
const GREGORIAN_FA: [&str; 12] = [
    "ژانویهٔ",
    "فوریهٔ",
    "مارس",
    "آوریل",
    "مهٔ",
    "ژوئن",
    "ژوئیهٔ",
    "اوت",
    "سپتامبر",
    "اکتبر",
    "نوامبر",
    "دسامبر",
];
const SOLAR_FA: [&str; 12] = [
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
];

impl Words<'_> {
    /// A day in both calendars, the reader's own first.
    pub fn day(self, date: Date) -> String {
        self.fill(
            Phrase::Day,
            &[
                ("gregorian", &self.gregorian(date)),
                ("solar", &self.solar(date)),
            ],
        )
    }

    /// A day in the reader's own calendar alone.
    pub fn short_day(self, date: Date) -> String {
        match self.language {
            Language::English => self.gregorian(date),
            Language::Persian => self.solar(date),
        }
    }

    fn gregorian(self, date: Date) -> String {
        let months = match self.language {
            Language::English => GREGORIAN_EN,
            Language::Persian => GREGORIAN_FA,
        };
        self.named(date.gregorian(), months)
    }

    fn solar(self, date: Date) -> String {
        let months = match self.language {
            Language::English => SOLAR_EN,
            Language::Persian => SOLAR_FA,
        };
        self.named(date.solar_hijri(), months)
    }

    fn named(self, day: DayInCalendar, months: [&str; 12]) -> String {
        let month = months[usize::from(day.month) - 1];
        isolated(&self.digits(&format!("{} {month} {}", day.day, day.year)))
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

    pub fn number(self, number: impl ToString) -> String {
        self.digits(&number.to_string())
    }

    /// The same text with the digits of this language.
    fn digits(self, text: &str) -> String {
        match self.language {
            Language::English => text.to_owned(),
            Language::Persian => text.chars().map(persian_digit).collect(),
        }
    }
}

fn persian_digit(letter: char) -> char {
    match letter.to_digit(10) {
        Some(digit) => char::from_u32(u32::from('۰') + digit).unwrap_or(letter),
        None => letter,
    }
}
