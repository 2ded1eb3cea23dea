//! The documents that claims rest on.

use serde::{Deserialize, Serialize};

use super::{Date, ReadingId, SourceId, TextKey};

/// A published document, and where it was read.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    pub id: SourceId,
    pub kind: SourceKind,
    pub confidence: Confidence,
    /// The day it speaks for; without one, the earliest day that it can be of.
    pub as_of: Date,
    #[serde(default)]
    pub dated: Dated,
    /// The day it was read for this rulebook.
    pub read: Date,
    /// As published where that is known, else what it is.
    pub title: String,
    pub readings: Vec<Reading>,
}

/// One place where a document was seen: its own page, a copy, or a report of it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reading {
    pub id: ReadingId,
    pub publisher: String,
    pub url: String,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// The text of a government body or a law.
    Primary,
    /// A copy of such a text by somebody else.
    Reprint,
    /// Only news reports of it were seen.
    Press,
    /// Only news channels carried it, and nobody answers for it.
    Channel,
    /// A guide or a table by a third party.
    Table,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    High,
    Medium,
    Low,
}

/// How exactly the day of a source is known.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Dated {
    #[default]
    OnTheDay,
    /// Undated, or dated by month or year only: `as_of` is the earliest day that it can be of.
    NotBefore,
}

impl SourceKind {
    pub const ALL: [Self; 5] = [
        Self::Primary,
        Self::Reprint,
        Self::Press,
        Self::Channel,
        Self::Table,
    ];

    pub fn key(self) -> TextKey {
        let name = match self {
            Self::Primary => "primary",
            Self::Reprint => "reprint",
            Self::Press => "press",
            Self::Channel => "channel",
            Self::Table => "table",
        };
        TextKey::new("source-kind", [name])
    }
}

impl Confidence {
    pub const ALL: [Self; 3] = [Self::High, Self::Medium, Self::Low];

    pub fn key(self) -> TextKey {
        let name = match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        };
        TextKey::new("confidence", [name])
    }
}

impl SourceId {
    pub fn key(&self) -> TextKey {
        TextKey::new("source", [self.as_str()])
    }
}
