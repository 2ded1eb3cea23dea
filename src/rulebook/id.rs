//! Names of rows. Each kind has its own type, so a source cannot stand where a finding belongs.
//! Copies share their text.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

id! {
    /// An edition, named for the day it speaks for.
    EditionId;
    /// A question, such as `us_passport`.
    QuestionId;
    /// What rules speak of, such as `us-citizen`; how it follows from an answer is a `FactRow`.
    FactId;
    /// One choice of one question; only unique within it.
    ChoiceId;
    /// A crossing, Iranian side first, or a country that stands for its crossings.
    CrossingId;
    /// A rule and the finding it leads to.
    FindingId;
    /// A standing warning about the way to a crossing.
    CautionId;
    /// A passport by which country gave it: `us`, `iranian`, `other`.
    PassportId;
    /// A country behind a border, by its ISO 3166-1 code.
    CountryId;
    /// A language, by its BCP 47 tag.
    LanguageTag;
    /// A document that a claim rests on.
    SourceId;
    /// Where a document was read: the key of that reading in the facts files, such as `B9`.
    ReadingId;
}
