//! The row that leads to a finding.

use serde::{Deserialize, Serialize};

use super::{AgeClass, Citation, Claim, Condition, CrossingId, FindingId, TextKey, claim::claims};

/// When this, then so; and here is what it rests on.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    pub id: FindingId,
    pub kind: Kind,
    /// To everybody else it is silent.
    #[serde(default)]
    pub audience: Audience,
    #[serde(default)]
    pub placement: Placement,
    /// The crossings that a notice speaks of; none where it speaks of no crossing by itself.
    #[serde(default)]
    pub about: Vec<CrossingId>,
    /// Whom it applies to cannot leave before it is settled.
    #[serde(default)]
    pub obstacle: Option<Ways>,
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Risk,
    /// A risk that is met at one desk.
    RiskAt(Desk),
    Action,
    /// A document matter.
    Paper(Desk),
    Contact,
    /// A later development.
    Notice,
    /// Sources contradict each other; it gives both sides.
    Conflict,
}

/// Where those are who can be told so.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// In the country that is to be left.
    #[default]
    Inside,
    /// Just out of it, in one of its neighbours.
    Crossed,
    InsideOrCrossed,
    Outside,
}

/// Where it is read: in one of the parts that everybody needs, or folded with its kind.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Placement {
    #[default]
    WithItsKind,
    /// What can stop somebody; every obstacle is there too.
    Stops,
    Crossings,
    Flights,
    Dangers,
    Contacts,
    /// What to agree on with one's family.
    Family,
}

/// Leaving Iran and entering the neighbour are two questions.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Desk {
    /// The Iranian side.
    Exit,
    /// The side of the neighbour.
    Entry,
}

/// Which ways an obstacle lies on.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Ways {
    #[serde(rename = "every-way")]
    All,
    On(Vec<CrossingId>),
}

claims!(Rule: |rule| rule.id.key());

impl Rule {
    /// Whom it applies to cannot leave by any crossing before it is settled.
    pub fn stops_everywhere(&self) -> bool {
        self.obstacle == Some(Ways::All)
    }

    /// The same, where it is not only about whether somebody can set out.
    pub fn stops_everywhere_on_paper(&self) -> bool {
        self.stops_everywhere() && self.kind.is_paper()
    }

    /// What it says, in one short sentence that never says more.
    pub fn short_key(&self) -> TextKey {
        self.key().short()
    }
}

impl Kind {
    pub fn is_paper(self) -> bool {
        match self {
            Self::Paper(_) => true,
            Self::Risk
            | Self::RiskAt(_)
            | Self::Action
            | Self::Contact
            | Self::Notice
            | Self::Conflict => false,
        }
    }

    /// Its name in the answer of `advise`, which makes fewer differences.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Risk | Self::RiskAt(_) => "risk",
            Self::Action => "action",
            Self::Paper(_) => "paper",
            Self::Contact => "contact",
            Self::Notice | Self::Conflict => "notice",
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

    /// The obstacle in a few words.
    pub fn obstacle_key(&self) -> TextKey {
        TextKey::new("obstacle", [self.as_str()])
    }

    /// What the obstacle means for whom it stops.
    pub fn obstacle_means_key(&self) -> TextKey {
        TextKey::new("obstacle", [self.as_str(), "means"])
    }

    /// What comes first against it.
    pub fn obstacle_first_key(&self) -> TextKey {
        TextKey::new("obstacle", [self.as_str(), "first"])
    }
}
