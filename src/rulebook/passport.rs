//! Passports, and what is answered of them.

use serde::{Deserialize, Serialize};

use super::{ChoiceId, PassportId, QuestionId, TextKey};

#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Passport {
    pub id: PassportId,
    /// The question that tells whether and how it is held.
    pub question: QuestionId,
    /// The choice of who can travel on it.
    pub valid: ChoiceId,
    /// Choices of who never had one.
    #[serde(default)]
    pub none: Vec<ChoiceId>,
}

impl PassportId {
    pub fn key(&self) -> TextKey {
        TextKey::new("passport", [self.as_str()])
    }
}
