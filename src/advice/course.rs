//! Where it leads as a whole, and what to show on the Iranian side.

use serde::Serialize;

use crate::interview::{Facts, Truth};

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Course {
    Outside,
    Shelter,
    ShelterOrLeave,
    LeaveByLand,
}

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ExitPassport {
    Iranian,
    /// Iran asks for an Iranian passport, and there is no valid one.
    IranianLacking,
    Undecided,
    AsEntered,
}

impl Course {
    pub const ALL: [Self; 4] = [
        Self::Outside,
        Self::Shelter,
        Self::ShelterOrLeave,
        Self::LeaveByLand,
    ];

    pub(super) fn of(facts: &Facts) -> Self {
        let decisions = facts.decisions();
        match (
            facts.truth_of(&decisions.outside),
            facts.truth_of(&decisions.can_move),
        ) {
            (Truth::True, _) => Self::Outside,
            (Truth::False | Truth::Unknown, Truth::False) => Self::Shelter,
            (Truth::False | Truth::Unknown, Truth::Unknown) => Self::ShelterOrLeave,
            (Truth::False | Truth::Unknown, Truth::True) => Self::LeaveByLand,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outside => "outside",
            Self::Shelter => "shelter",
            Self::ShelterOrLeave => "shelter_or_leave",
            Self::LeaveByLand => "leave_by_land",
        }
    }
}

impl ExitPassport {
    pub const ALL: [Self; 4] = [
        Self::Iranian,
        Self::IranianLacking,
        Self::Undecided,
        Self::AsEntered,
    ];

    pub(super) fn of(facts: &Facts) -> Option<Self> {
        let decisions = facts.decisions();
        if facts.truth_of(&decisions.outside) == Truth::True {
            return None;
        }
        if facts.truth_of(&decisions.leaves_as_foreigner) == Truth::True {
            return Some(Self::AsEntered);
        }
        let passport = match (
            facts.truth_of(&decisions.leaves_as_iranian),
            facts.truth_of(&decisions.has_iranian_passport),
        ) {
            (Truth::True, Truth::True) => Self::Iranian,
            (Truth::True, Truth::False | Truth::Unknown) => Self::IranianLacking,
            (Truth::False | Truth::Unknown, _) => Self::Undecided,
        };
        Some(passport)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Iranian => "iranian",
            Self::IranianLacking => "iranian_lacking",
            Self::Undecided => "undecided",
            Self::AsEntered => "as_entered",
        }
    }
}
