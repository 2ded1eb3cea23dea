//! What rules say to one person.

use serde::Serialize;

use crate::{
    interview::{Facts, Truth},
    rulebook::{Date, Edition, FindingId, Kind, QuestionId, Rule, SourceId},
};

use super::{Known, sources};

/// A rule that applies or may apply, with the questions that decide it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    pub id: FindingId,
    pub kind: Kind,
    pub certainty: Certainty,
    pub because: Vec<QuestionId>,
    pub undecided: Vec<QuestionId>,
    pub as_of: Date,
    pub known: Known,
    pub sources: Vec<SourceId>,
}

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    Applies,
    MayApply,
}

impl Certainty {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::MayApply => "may_apply",
        }
    }
}

/// One finding for every rule that is not silent. The order of the rules carries no meaning.
pub(super) fn findings(edition: &Edition, facts: &Facts, today: Date) -> Vec<Finding> {
    edition
        .rules
        .iter()
        .filter_map(|rule| finding(edition, rule, facts, today))
        .collect()
}

fn finding(edition: &Edition, rule: &Rule, facts: &Facts, today: Date) -> Option<Finding> {
    let certainty = match facts.truth_of(&rule.when) {
        Truth::True => Certainty::Applies,
        Truth::Unknown => Certainty::MayApply,
        Truth::False => return None,
    };
    let grounds = facts.grounds(&rule.when);
    let as_of = edition.as_of(rule);
    Some(Finding {
        id: rule.id.clone(),
        kind: rule.kind,
        certainty,
        because: grounds.because,
        undecided: grounds.undecided,
        as_of,
        known: Known::of(edition, as_of, rule.age_class, today),
        sources: sources(rule),
    })
}
