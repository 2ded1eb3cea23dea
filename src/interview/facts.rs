//! From answers to the facts that rules speak of.

use crate::rulebook::{
    Condition, Decisions, Edition, FactId, FactRow, InDoubt, Question, QuestionId,
};

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
        for question in &edition.questions {
            match answers.answers().get(&question.id) {
                Some(answer) => facts.learn(&question.id, answer),
                None => facts.pass_over(question),
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
    pub(super) fn pass_over(&mut self, question: &Question) {
        if self.truth_of(&question.asked_when) == Truth::Unknown {
            self.leave_open(&question.id);
        }
    }

    /// Before the first question, and for every question that is not asked, all is false.
    pub(super) fn unknowing(edition: &'e Edition) -> Self {
        Self {
            edition,
            truths: vec![Truth::False; edition.facts.len()],
        }
    }

    pub(super) fn learn(&mut self, question: &QuestionId, answer: &Answer) {
        for (row, truth) in self.edition.facts.iter().zip(&mut self.truths) {
            if row.question == *question {
                *truth = truth_from(row, answer);
            }
        }
    }

    /// The question will be asked, and any answer may come.
    pub(super) fn leave_open(&mut self, question: &QuestionId) {
        for (row, truth) in self.edition.facts.iter().zip(&mut self.truths) {
            if row.question == *question {
                *truth = Truth::Unknown;
            }
        }
    }

    /// The conditions of the engine itself.
    pub fn decisions(&self) -> &'e Decisions {
        &self.edition.decisions
    }

    /// A fact without a row is unknown; the checks refuse one.
    pub fn truth(&self, fact: &FactId) -> Truth {
        self.row(fact).map_or(Truth::Unknown, |(_, truth)| truth)
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

    /// The questions that make clauses of a condition come out like this, in the order of asking.
    pub fn questions_behind(&self, condition: &Condition, truth: Truth) -> Vec<&'e Question> {
        let rows = condition.clauses().filter_map(|(fact, wanted)| {
            let (row, found) = self.row(fact)?;
            (found.wanted(wanted) == truth).then_some(&row.question)
        });
        let behind: Vec<&QuestionId> = rows.collect();
        if behind.is_empty() {
            return Vec::new();
        }
        let questions = self.edition.questions.iter();
        questions
            .filter(|question| behind.contains(&&question.id))
            .collect()
    }

    fn row(&self, fact: &FactId) -> Option<(&'e FactRow, Truth)> {
        let rows = &self.edition.facts;
        let place = rows.binary_search_by(|row| row.fact.cmp(fact)).ok()?;
        Some((&rows[place], self.truths[place]))
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
