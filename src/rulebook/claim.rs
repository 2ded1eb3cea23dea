//! What a statement rests on, and how fast it grows old.

use serde::{Deserialize, Serialize};

use super::{Date, Link, ReadingId, SourceId, TextKey};

/// A source and where in it the statement was read.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Citation {
    pub source: Link<SourceId>,
    /// The readings of that source which bear the statement out. Few readings, weak claim.
    pub at: Vec<ReadingId>,
    /// From this citation on the row is said in other words: the ending of its text key.
    #[serde(default)]
    pub words: Option<String>,
}

/// A row that says something. It begins on the day of its oldest citation, and its day in an
/// edition is that of the youngest not after it.
pub trait Claim {
    fn cites(&self) -> &[Citation];

    /// The later claim that put an end to this one. Silence never does.
    fn ended_by(&self) -> Option<&Citation>;

    fn cites_mut(&mut self) -> &mut Vec<Citation>;

    /// Every source that it names.
    fn sources_mut(&mut self) -> impl Iterator<Item = &mut Link<SourceId>>
    where
        Self: Sized;

    /// What it says, in its first words.
    fn first_key(&self) -> TextKey;

    /// What it says, in the words of the youngest citation that changed them.
    fn key(&self) -> TextKey {
        let mut words = self
            .cites()
            .iter()
            .filter_map(|citation| citation.words.as_deref());
        let first = self.first_key();
        words
            .next()
            .map_or(first.clone(), |words| first.reworded(words))
    }
}

macro_rules! claims {
    ($($row:ty: $text:expr),*) => {$(
        impl crate::rulebook::Claim for $row {
            fn cites(&self) -> &[crate::rulebook::Citation] {
                &self.cites
            }

            fn ended_by(&self) -> Option<&crate::rulebook::Citation> {
                self.ended_by.as_ref()
            }

            fn cites_mut(&mut self) -> &mut Vec<crate::rulebook::Citation> {
                &mut self.cites
            }

            fn sources_mut(
                &mut self,
            ) -> impl Iterator<Item = &mut crate::rulebook::Link<crate::rulebook::SourceId>> {
                let cites = self.cites.iter_mut().chain(&mut self.ended_by);
                cites.map(|citation| &mut citation.source)
            }

            fn first_key(&self) -> crate::rulebook::TextKey {
                let text: fn(&$row) -> crate::rulebook::TextKey = $text;
                text(self)
            }
        }
    )*};
}

pub(super) use claims;

/// How fast a claim grows old.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AgeClass {
    /// Passage at a crossing, flights, posts that are open or shut.
    Border,
    /// Days of stay, visa and validity rules, telephone numbers.
    Stay,
    /// Nationality and exit law.
    Law,
    /// Dangers and advice: old danger is still danger.
    Risk,
}

impl AgeClass {
    /// Up to how many days a claim is current, and up to how many it is ageing.
    pub fn limits(self) -> Option<(i64, i64)> {
        match self {
            Self::Border => Some((3, 14)),
            Self::Stay => Some((180, 540)),
            Self::Law => Some((730, 1825)),
            Self::Risk => None,
        }
    }

    /// The last day on which a claim of some day is not unknown.
    pub fn last_day(self, as_of: Date) -> Option<Date> {
        let (_, ageing) = self.limits()?;
        Some(as_of.plus_days(ageing))
    }
}
