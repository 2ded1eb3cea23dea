//! The row that leads to a finding.

use serde::{Deserialize, Serialize};

use super::{AgeClass, Citation, Condition, CrossingId, FindingId, TextKey, claim::claims};

/// When this, then so; and here is what it rests on.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    pub id: FindingId,
    pub kind: Kind,
    /// At which desk it matters; papers have one, a risk may have one, other kinds have none.
    #[serde(default)]
    pub desk: Option<Desk>,
    /// The crossings that it speaks of; none where it speaks of no crossing by itself.
    #[serde(default)]
    pub about: Vec<CrossingId>,
    /// Who it applies to is held back: on the crossings it speaks of, or else on all.
    #[serde(default)]
    pub holds: bool,
    #[serde(default)]
    pub placement: Placement,
    /// What it comes to is said in the shorter forms too.
    #[serde(default)]
    pub in_short_forms: bool,
    pub age_class: AgeClass,
    pub when: Condition,
    pub cites: Vec<Citation>,
    #[serde(default)]
    pub ended_by: Option<Citation>,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Risk,
    Action,
    Paper,
    Contact,
    Notice,
}

/// Where it is read.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Placement {
    #[default]
    WithItsKind,
    /// Before everything else.
    First,
    /// Where sources contradict each other; it gives both sides.
    Conflict,
}

/// Leaving Iran and entering the neighbour are two questions.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Desk {
    /// The Iranian side.
    Exit,
    /// The side of the neighbour.
    Entry,
}

claims!(Rule: |rule| rule.id.key());

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Risk => "risk",
            Self::Action => "action",
            Self::Paper => "paper",
            Self::Contact => "contact",
            Self::Notice => "notice",
        }
    }
}

impl FindingId {
    fn key(&self) -> TextKey {
        TextKey::new("finding", [self.as_str()])
    }

    /// What it comes to, in a few words without a word on the person.
    pub fn brief_key(&self) -> TextKey {
        TextKey::new("brief", [self.as_str()])
    }

    /// What holds a traveller back, in a few words.
    pub fn held_key(&self) -> TextKey {
        TextKey::new("held", [self.as_str()])
    }
}
