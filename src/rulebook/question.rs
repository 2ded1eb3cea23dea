//! What can be asked.

use serde::{Deserialize, Serialize};

use super::{ChoiceId, Condition, QuestionId, TextKey};

/// A question with a closed list of choices. Questions are asked in file order.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    pub id: QuestionId,
    pub pick: Pick,
    /// Asked unless this is false. Only facts of earlier questions may be named, so the
    /// interview always ends.
    #[serde(default)]
    pub asked_when: Condition,
    /// Whether it is asked where that is unknown.
    #[serde(default)]
    pub in_doubt: InDoubt,
    /// Whether another answer to it is compared with the one given.
    #[serde(default)]
    pub what_if: Comparing,
    pub choices: Vec<ChoiceId>,
    /// More choices, so many that they are offered in the order of their names.
    #[serde(default)]
    pub by_name: Vec<ChoiceId>,
    /// Choices that exclude all others where several may be picked.
    #[serde(default)]
    pub alone: Vec<ChoiceId>,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Pick {
    One,
    Several,
}

/// What becomes of a question of which it is not known whether it matters.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum InDoubt {
    #[default]
    Asked,
    /// Whoever does not know the one cannot know the other: its facts stay unknown.
    NotAsked,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Comparing {
    #[default]
    Compared,
    /// The answer names the obstacle itself: what it would be without it goes without saying.
    NotCompared,
}

impl Question {
    pub fn all_choices(&self) -> impl Iterator<Item = &ChoiceId> {
        self.choices.iter().chain(&self.by_name).chain(&self.alone)
    }

    pub fn has(&self, choice: &ChoiceId) -> bool {
        self.all_choices().any(|known| known == choice)
    }
}

impl QuestionId {
    /// The question itself.
    pub fn key(&self) -> TextKey {
        TextKey::new("question", [self.as_str()])
    }

    /// Why it is asked.
    pub fn reason_key(&self) -> TextKey {
        TextKey::new("question", [self.as_str(), "why"])
    }

    /// What is still to find out, for who does not know.
    pub fn find_key(&self) -> TextKey {
        TextKey::new("question", [self.as_str(), "find"])
    }

    /// What it is about, in a few words, beside the answer.
    pub fn topic_key(&self) -> TextKey {
        TextKey::new("question", [self.as_str(), "topic"])
    }

    pub fn choice_key(&self, choice: &ChoiceId) -> TextKey {
        TextKey::new("choice", [self.as_str(), choice.as_str()])
    }
}

impl ChoiceId {
    /// A full answer of its own, where a question offers it: it never counts as yes or as no.
    pub fn unknown() -> Self {
        Self::from("unknown")
    }
}
