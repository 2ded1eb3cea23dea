//! From answers to the facts that rules speak of.

use crate::rulebook::{Condition, Decisions, Edition, FactId, FactRow, InDoubt, Link, Question};

use super::{Answer, CompleteAnswers, Truth};

/// What is known about one person.
pub struct Facts<'e> {
    edition: &'e Edition,
    /// In the order of the edition's rows of facts.
    truths: Vec<Truth>,
}

impl<'e> Facts<'e> {
    pub fn new(edition: &'e Edition, answers: &CompleteAnswers) -> Self {
        let mut facts = Self::unknowing(edition);
        for (place, question) in edition.questions.iter().enumerate() {
            match answers.answers().get(&question.id) {
                Some(answer) => facts.learn(place, answer),
                None => facts.pass_over(place, question),
            }
        }
        facts
    }

    pub(super) fn asks(&self, question: &Question) -> bool {
        match (self.truth_of(&question.asked_when), question.in_doubt) {
            (Truth::True, _) | (Truth::Unknown, InDoubt::Asked) => true,
            (Truth::False, _) | (Truth::Unknown, InDoubt::NotAsked) => false,
        }
    }

    /// A question that is not asked tells something too, unless it is not known whether it matters.
    pub(super) fn pass_over(&mut self, place: usize, question: &Question) {
        if self.truth_of(&question.asked_when) == Truth::Unknown {
            self.leave_open(place);
        }
    }

    /// Before the first question, and for every question that is not asked, all is false.
    pub(super) fn unknowing(edition: &'e Edition) -> Self {
        Self {
            edition,
            truths: vec![Truth::False; edition.facts.len()],
        }
    }

    /// What was answered to one of the edition's questions.
    pub(super) fn learn(&mut self, place: usize, answer: &Answer) {
        for (row, truth) in self.edition.facts.iter().zip(&mut self.truths) {
            if row.question.place() == place {
                *truth = truth_from(row, answer);
            }
        }
    }

    /// The question will be asked, and any answer may come.
    pub(super) fn leave_open(&mut self, place: usize) {
        for (row, truth) in self.edition.facts.iter().zip(&mut self.truths) {
            if row.question.place() == place {
                *truth = Truth::Unknown;
            }
        }
    }

    /// The conditions of the engine itself.
    pub fn decisions(&self) -> &'e Decisions {
        &self.edition.decisions
    }

    /// A fact without a row is unknown; the checks refuse one.
    pub fn truth(&self, fact: &Link<FactId>) -> Truth {
        fact.of(&self.truths).copied().unwrap_or(Truth::Unknown)
    }

    pub fn truth_of(&self, condition: &Condition) -> Truth {
        let mut all = Truth::True;
        for (fact, wanted) in condition.clauses() {
            all = all.and(self.truth(fact).wanted(wanted));
            if all == Truth::False {
                break;
            }
        }
        all
    }

    /// Which of the edition's questions make clauses of a condition come out like this, in the order of asking.
    pub fn questions_behind(&self, condition: &Condition, truth: Truth) -> Vec<usize> {
        let mut behind = Vec::new();
        for (fact, wanted) in condition.clauses() {
            if let Some(row) = fact.of(&self.edition.facts)
                && self.truth(fact).wanted(wanted) == truth
                && let Err(index) = behind.binary_search(&row.question.place())
            {
                behind.insert(index, row.question.place());
            }
        }
        behind
    }
}

/// What an answer makes of a fact.
pub fn truth_from(row: &FactRow, answer: &Answer) -> Truth {
    if answer.names_any(&row.true_for) {
        Truth::True
    } else if answer.names_any(&row.unknown_for) {
        Truth::Unknown
    } else {
        Truth::False
    }
}
