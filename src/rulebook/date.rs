//! A calendar day.

use std::fmt;

use icu_calendar::{Date as CalendarDate, Gregorian, cal::Persian, types::RataDie};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::TextKey;

/// Written `2026-02-05`, packed as a count of days. Days compare in calendar order.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(extend("pattern" = r"^\d{4}-\d{2}-\d{2}$"))
)]
pub struct Date(#[cfg_attr(test, schemars(with = "String"))] RataDie);

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Calendar {
    Gregorian,
    /// That of Iran.
    SolarHijri,
}

/// A day as a calendar names it; months and days count from one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct DayInCalendar {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

impl Date {
    /// Stands for a clock that cannot be read: before every edition.
    pub const EARLIEST: Self = Self(RataDie::new(1));

    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let in_range = (1..=9999).contains(&year);
        let date = CalendarDate::try_new_iso(year, month, day).ok()?;
        in_range.then(|| Self(date.to_rata_die()))
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
        if !digits || (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// How many days lie between an earlier day and this one; negative when it is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }

    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0 + days)
    }

    /// The same day so many years on; 29 February becomes 1 March where there is none.
    #[must_use]
    pub fn plus_years(self, years: i32) -> Self {
        let day = self.gregorian();
        Self::new(day.year + years, day.month, day.day)
            .or_else(|| Self::new(day.year + years, 3, 1))
            .unwrap_or(self)
    }

    pub fn gregorian(self) -> DayInCalendar {
        let date = CalendarDate::from_rata_die(self.0, Gregorian);
        DayInCalendar {
            year: date.era_year().year,
            month: date.month().ordinal,
            day: date.day_of_month().0,
        }
    }

    /// The Solar Hijri calendar of Iran.
    pub fn solar_hijri(self) -> DayInCalendar {
        let date = CalendarDate::from_rata_die(self.0, Persian);
        DayInCalendar {
            year: date.era_year().year,
            month: date.month().ordinal,
            day: date.day_of_month().0,
        }
    }
}

impl Calendar {
    pub const ALL: [Self; 2] = [Self::Gregorian, Self::SolarHijri];

    pub fn day(self, date: Date) -> DayInCalendar {
        match self {
            Self::Gregorian => date.gregorian(),
            Self::SolarHijri => date.solar_hijri(),
        }
    }

    /// The name of a month, as it stands in a day.
    pub fn month_key(self, month: u8) -> TextKey {
        let name = match self {
            Self::Gregorian => "gregorian",
            Self::SolarHijri => "solar-hijri",
        };
        TextKey::new("month", [name, &month.to_string()])
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DayInCalendar { year, month, day } = self.gregorian();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom(format_args!("`{text}` is not a day")))
    }
}
