//! Days and numbers.

use crate::rulebook::{Calendar, Date, DayInCalendar, Language, Phrase};

use super::{
    Words,
    direction::{Piece, isolated, pieces},
};

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
        let named = |day: DayInCalendar, calendar| {
            let month = self.months(calendar)[usize::from(day.month) - 1];
            isolated(&self.digits(&format!("{} {month} {}", day.day, day.year)))
        };
        self.fill(
            Phrase::Day,
            &[
                ("gregorian", &named(date.gregorian(), Calendar::Gregorian)),
                ("solar", &named(date.solar_hijri(), Calendar::SolarHijri)),
            ],
        )
    }

    /// A day without isolation, for places that take bare text.
    pub fn plain_day(self, date: Date) -> String {
        let day = self.day(date);
        pieces(&day)
            .into_iter()
            .map(|piece| match piece {
                Piece::Plain(text) | Piece::Isolated(text) => text,
            })
            .collect()
    }

    pub fn months(self, calendar: Calendar) -> [&'static str; 12] {
        match (self.language, calendar) {
            (Language::English, Calendar::Gregorian) => GREGORIAN_EN,
            (Language::English, Calendar::SolarHijri) => SOLAR_EN,
            (Language::Persian, Calendar::Gregorian) => GREGORIAN_FA,
            (Language::Persian, Calendar::SolarHijri) => SOLAR_FA,
        }
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

/// A whole number as a reader writes it, in the digits of either language.
pub fn number_in(text: &str) -> Option<u32> {
    let latin = |letter: char| match letter {
        '۰'..='۹' => char::from_digit(letter as u32 - '۰' as u32, 10),
        '٠'..='٩' => char::from_digit(letter as u32 - '٠' as u32, 10),
        _ => Some(letter),
    };
    text.trim()
        .chars()
        .map(latin)
        .collect::<Option<String>>()?
        .parse()
        .ok()
}

fn persian_digit(letter: char) -> char {
    match letter.to_digit(10) {
        Some(digit) => char::from_u32(u32::from('۰') + digit).unwrap_or(letter),
        None => letter,
    }
}
