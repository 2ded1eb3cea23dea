//! What rules speak of. A fact can be unknown although the question was answered.

use serde::{Deserialize, Serialize};

use super::{ChoiceId, QuestionId, TextKey};

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// The closed vocabulary of conditions. How each follows from an answer is a [`FactRow`].
        #[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Fact { $($(#[$doc])* $name,)* }

        impl Fact {
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

facts! {
    Outside = "outside",
    CanMove = "can-move",
    UsCitizen = "us-citizen",
    /// Citizenship or a green card.
    UsTie = "us-tie",
    GreenCard = "green-card",
    NoUsTie = "no-us-tie",
    /// Iran treats the person as its citizen. Unknown for who never had its papers.
    IranianToIran = "iranian-to-iran",
    /// Iran may treat the person as its citizen, with or without papers.
    MaybeIranian = "maybe-iranian",
    /// Holds or held Iranian papers, so that one can be asked for the passport.
    HadIranianPapers = "had-iranian-papers",
    /// No Iranian nationality: leaves on what they came in on.
    Foreigner = "foreigner",
    UsPassportValid = "us-passport-valid",
    IranianPassportValid = "iranian-passport-valid",
    ThirdPassport = "third-passport",
    EntryInOrder = "entry-in-order",
    Minor = "minor",
    Wife = "wife",
    Service = "service",
    ExitBan = "exit-ban",
    PermissionAzerbaijan = "permission-azerbaijan",
    PermissionTurkmenistan = "permission-turkmenistan",
}

impl Fact {
    /// The words for this fact being so, or not being so.
    pub fn key(self, wanted: bool) -> TextKey {
        TextKey::new(
            "fact",
            [self.as_str(), if wanted { "true" } else { "false" }],
        )
    }
}

/// How one fact follows from one question. A choice named nowhere makes it false, and so does
/// a question that is not asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FactRow {
    pub fact: Fact,
    pub question: QuestionId,
    pub true_for: Vec<ChoiceId>,
    #[serde(default)]
    pub unknown_for: Vec<ChoiceId>,
}
