//! What rules speak of. A fact can be unknown although the question was answered.

use serde::{Deserialize, Serialize};

use super::{ChoiceId, FactId, Link, QuestionId, TextKey};

/// How one fact follows from one question. A choice named nowhere makes it false, and so does
/// a question that is not asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FactRow {
    pub fact: FactId,
    pub question: Link<QuestionId>,
    pub true_for: Vec<ChoiceId>,
    #[serde(default)]
    pub unknown_for: Vec<ChoiceId>,
}

impl FactId {
    /// The words for this fact being so, or not being so.
    pub fn key(&self, wanted: bool) -> TextKey {
        TextKey::new(
            "fact",
            [self.as_str(), if wanted { "true" } else { "false" }],
        )
    }
}
