//! From answers to the facts that rules speak of.

use crate::rulebook::{Condition, Edition, Fact, FactRow, QuestionId};

use super::{Answer, CompleteAnswers, Truth};

/// What is known about one person.
pub struct Facts<'e> {
    edition: &'e Edition,
    truths: [Truth; Fact::ALL.len()],
}

/// Why a rule applies or may apply, both in the order in which questions are asked.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Grounds {
    /// Questions whose answers speak for it.
    pub because: Vec<QuestionId>,
    /// Questions that could still decide it.
    pub undecided: Vec<QuestionId>,
}

impl<'e> Facts<'e> {
    pub fn new(edition: &'e Edition, answers: &CompleteAnswers) -> Self {
        let mut facts = Self::unknowing(edition);
        for (question, answer) in answers.answers().iter() {
            facts.learn(question, answer);
        }
        facts
    }

    /// Before the first question, and for every question that is not asked, all is false.
    pub(super) fn unknowing(edition: &'e Edition) -> Self {
        Self {
            edition,
            truths: [Truth::False; Fact::ALL.len()],
        }
    }

    pub(super) fn learn(&mut self, question: &QuestionId, answer: &Answer) {
        for row in self
            .edition
            .facts
            .iter()
            .filter(|row| row.question == *question)
        {
            self.truths[row.fact as usize] = truth_from(row, answer);
        }
    }

    /// The question will be asked, and any answer may come.
    pub(super) fn leave_open(&mut self, question: &QuestionId) {
        for row in self
            .edition
            .facts
            .iter()
            .filter(|row| row.question == *question)
        {
            self.truths[row.fact as usize] = Truth::Unknown;
        }
    }

    pub fn truth(&self, fact: Fact) -> Truth {
        self.truths[fact as usize]
    }

    pub fn truth_of(&self, condition: &Condition) -> Truth {
        condition
            .clauses()
            .map(|(fact, wanted)| self.clause(fact, wanted))
            .fold(Truth::True, Truth::and)
    }

    /// The questions that speak for a condition, and those that could still decide it.
    pub fn grounds(&self, condition: &Condition) -> Grounds {
        Grounds {
            because: self.questions_behind(condition, Truth::True),
            undecided: self.questions_behind(condition, Truth::Unknown),
        }
    }

    fn clause(&self, fact: Fact, wanted: bool) -> Truth {
        if wanted {
            self.truth(fact)
        } else {
            self.truth(fact).negated()
        }
    }

    /// The questions that make clauses of a condition come out like this.
    fn questions_behind(&self, condition: &Condition, truth: Truth) -> Vec<QuestionId> {
        let rows = condition.clauses().filter_map(|(fact, wanted)| {
            let row = self.edition.facts.iter().find(|row| row.fact == fact)?;
            (self.clause(fact, wanted) == truth).then_some(row)
        });
        let behind: Vec<&QuestionId> = rows.map(|row| &row.question).collect();
        let questions = self.edition.questions.iter().map(|question| &question.id);
        questions
            .filter(|id| behind.contains(id))
            .cloned()
            .collect()
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
