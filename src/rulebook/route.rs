//! Ways out, what is said of them, and how long one may stay behind them.

use serde::{Deserialize, Serialize};

use super::{
    CautionId, Citation, CountryId, CrossingId, FactId, Link, PassportId, TextKey, claim::claims,
};

/// What is said of passing one crossing.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RouteRow {
    pub crossing: CrossingId,
    pub passage: Passage,
    /// Its place in the alert's own list.
    pub listed: u8,
    /// The permission that, once held, lifts this route.
    #[serde(default)]
    pub lifted_by: Option<Link<FactId>>,
    pub cites: Vec<Citation>,
    #[serde(default)]
    pub ended_by: Option<Citation>,
}

/// From most to least usable.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Passage {
    NamedOpen,
    /// Open only with a permission arranged beforehand.
    ByPermission,
    /// Closed to routine traffic; single cases.
    ByCase,
    Avoid,
}

/// A standing official warning about the way to a crossing, or the place.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CautionRow {
    pub id: CautionId,
    pub crossing: CrossingId,
    /// What it comes to is said in the shorter forms too.
    #[serde(default)]
    pub in_short_forms: bool,
    pub cites: Vec<Citation>,
    #[serde(default)]
    pub ended_by: Option<Citation>,
}

/// How long the holder of one passport may stay in one country.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct StayRow {
    pub country: CountryId,
    pub passport: PassportId,
    pub days: u16,
    /// `None` when the sources do not say within which period.
    #[serde(default)]
    pub window: Option<Window>,
    pub cites: Vec<Citation>,
    #[serde(default)]
    pub ended_by: Option<Citation>,
}

/// The period within which days of stay are counted.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Window {
    #[serde(rename = "rolling_180")]
    Rolling180,
    /// The sources say "in a year" and leave open whether the calendar year or the last 365 days.
    /// Counted as the one that leaves less, which is the last 365 days.
    OneYear,
}

claims!(
    RouteRow: |row| row.passage.key(),
    CautionRow: |row| row.id.key(),
    StayRow: |row| TextKey::new("stay", [row.country.as_str(), row.passport.as_str()])
);

impl Passage {
    /// Somebody may go there, on whatever condition.
    pub fn is_a_way_out(self) -> bool {
        match self {
            Self::NamedOpen | Self::ByPermission | Self::ByCase => true,
            Self::Avoid => false,
        }
    }

    /// Nobody is let through without a permission of that state.
    pub fn asks_permission(self) -> bool {
        match self {
            Self::ByPermission | Self::ByCase => true,
            Self::NamedOpen | Self::Avoid => false,
        }
    }

    pub const ALL: [Self; 4] = [
        Self::NamedOpen,
        Self::ByPermission,
        Self::ByCase,
        Self::Avoid,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::NamedOpen => "named_open",
            Self::ByPermission => "by_permission",
            Self::ByCase => "by_case",
            Self::Avoid => "avoid",
        }
    }

    /// The sentence that says it of a crossing, with its day.
    pub fn key(self) -> TextKey {
        TextKey::new("passage", [self.as_str()])
    }

    /// A few words for it.
    pub fn name_key(self) -> TextKey {
        TextKey::new("passage-name", [self.as_str()])
    }
}

impl Window {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rolling180 => "rolling_180",
            Self::OneYear => "one_year",
        }
    }
}

impl CautionId {
    /// What it comes to, in a few words without a word on the person.
    pub fn brief_key(&self) -> TextKey {
        TextKey::new("brief", [self.as_str()])
    }

    fn key(&self) -> TextKey {
        TextKey::new("caution", [self.as_str()])
    }
}
