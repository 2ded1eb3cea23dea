//! How far a claim can still be trusted on a given day.

use serde::Serialize;

use crate::rulebook::{AgeClass, Date, Edition};

const LONGEST_LIFE_IN_YEARS: i32 = 10;

/// Ordered from good to bad; age only ever moves a claim down.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    Current,
    Ageing,
    NotKnown,
    ClockWrong,
}

impl Known {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Ageing => "ageing",
            Self::NotKnown => "not_known",
            Self::ClockWrong => "clock_wrong",
        }
    }

    /// How far something of this day and age class is known today.
    pub fn of(edition: &Edition, as_of: Date, class: AgeClass, today: Date) -> Self {
        if clock_is_wrong(edition, today) {
            return Self::ClockWrong;
        }
        let Some((current, ageing)) = class.limits() else {
            return Self::Current;
        };
        let age = today.days_since(as_of);
        if age <= current {
            Self::Current
        } else if age <= ageing {
            Self::Ageing
        } else {
            Self::NotKnown
        }
    }
}

/// The device says it is before the day the edition speaks for, or absurdly long after.
pub(super) fn clock_is_wrong(edition: &Edition, today: Date) -> bool {
    today < edition.as_of || today > edition.as_of.plus_years(LONGEST_LIFE_IN_YEARS)
}
