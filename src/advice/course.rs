//! Where it leads as a whole, and what to show on the Iranian side.

use serde::Serialize;

use crate::{
    interview::{Facts, Truth},
    rulebook::Audience,
};

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Course {
    Outside,
    /// Just out of the country, in one of its neighbours.
    Crossed,
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
    pub const ALL: [Self; 5] = [
        Self::Outside,
        Self::Crossed,
        Self::Shelter,
        Self::ShelterOrLeave,
        Self::LeaveByLand,
    ];

    pub(super) fn of(facts: &Facts) -> Self {
        let decisions = facts.decisions();
        let holds = |condition| facts.truth_of(condition) == Truth::True;
        if holds(&decisions.outside) {
            return Self::Outside;
        }
        if holds(&decisions.crossed) {
            return Self::Crossed;
        }
        match facts.truth_of(&decisions.can_move) {
            Truth::False => Self::Shelter,
            Truth::Unknown => Self::ShelterOrLeave,
            Truth::True => Self::LeaveByLand,
        }
    }

    /// Still to leave: there are ways to tell of, and a desk of the country that is left.
    pub fn is_inside(self) -> bool {
        match self {
            Self::Outside | Self::Crossed => false,
            Self::Shelter | Self::ShelterOrLeave | Self::LeaveByLand => true,
        }
    }

    pub(super) fn hears(self, audience: Audience) -> bool {
        match audience {
            Audience::Inside => self.is_inside(),
            Audience::Crossed => self == Self::Crossed,
            Audience::InsideOrCrossed => self != Self::Outside,
            Audience::Outside => self == Self::Outside,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outside => "outside",
            Self::Crossed => "crossed",
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
        if !Course::of(facts).is_inside() {
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
