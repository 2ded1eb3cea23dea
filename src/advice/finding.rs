//! What rules say to one person.

use std::rc::Rc;

use serde::Serialize;

use crate::{
    interview::{Answer, Answers, Facts, Truth},
    rulebook::{Cited, Date, Edition, Question, Rule},
};

use super::{Course, Known};

/// A rule that applies or may apply, with the questions that decide it.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding<'a> {
    pub rule: &'a Rule,
    pub certainty: Certainty,
    /// What speaks for it, in the order of asking.
    pub because: Vec<Ground<'a>>,
    /// What could still decide it.
    pub undecided: Vec<Ground<'a>>,
    pub as_of: Date,
    pub known: Known,
    pub cited: Vec<Cited<'a>>,
}

/// A question that speaks for a finding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ground<'a> {
    pub question: &'a Question,
    /// `None` where it was not asked: that also tells something.
    pub answer: Option<&'a Answer>,
}

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    Applies,
    MayApply,
}

impl Certainty {
    /// `None` where a rule is silent.
    pub(super) fn of(truth: Truth) -> Option<Self> {
        match truth {
            Truth::True => Some(Self::Applies),
            Truth::Unknown => Some(Self::MayApply),
            Truth::False => None,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::MayApply => "may_apply",
        }
    }
}

/// One finding for every rule that is not silent. The order of the rules carries no meaning.
pub(super) fn findings<'a>(
    edition: &'a Edition,
    answers: &'a Answers,
    facts: &Facts<'a>,
    today: Date,
) -> Vec<Rc<Finding<'a>>> {
    let questions = edition.questions.iter();
    let grounds: Vec<Ground> = questions
        .map(|question| Ground {
            question,
            answer: answers.get(&question.id),
        })
        .collect();
    let behind = |rule: &Rule, truth| -> Vec<Ground> {
        let places = facts.questions_behind(&rule.when, truth).into_iter();
        places.map(|place| grounds[place]).collect()
    };
    let course = Course::of(facts);
    let rules = edition.rules.iter();
    let rules = rules.filter(|rule| course.hears(rule.audience));
    let findings = rules.filter_map(|rule| {
        let certainty = Certainty::of(facts.truth_of(&rule.when))?;
        let as_of = edition.day_of(rule);
        Some(Rc::new(Finding {
            rule,
            certainty,
            because: behind(rule, Truth::True),
            undecided: behind(rule, Truth::Unknown),
            as_of,
            known: Known::of(edition, as_of, rule.age_class, today),
            cited: edition.cited_by(rule),
        }))
    });
    findings.collect()
}
