//! The conversation: which question is next, and when there is nothing left to ask.

mod answers;
mod facts;
mod output;
mod plan;
mod result_view;
mod session;
mod travellers;
mod truth;

use crate::rulebook::{Edition, Question, QuestionId};

pub use self::{
    answers::{Answer, Answers, CompleteAnswers, Mismatch},
    facts::{Facts, truth_from},
    output::{Copying, Learning, Output},
    plan::Plan,
    result_view::{ResultEvent, ResultView},
    session::{Session, SessionEvent},
    travellers::{Travellers, TravellersEvent},
    truth::Truth,
};

/// What the conversation needs next.
#[derive(Debug, PartialEq)]
pub enum Step<'e> {
    Ask(&'e Question),
    Done(CompleteAnswers),
}

/// Goes through the questions in order, skips those that do not apply, and stops at the first
/// without an answer. Answers to skipped questions are left behind.
pub fn next_step<'e>(edition: &'e Edition, answers: &Answers) -> Step<'e> {
    let mut relevant = Answers::default();
    let mut facts = Facts::unknowing(edition);
    for (place, question) in edition.questions.iter().enumerate() {
        if !facts.asks(question) {
            facts.pass_over(place, question);
            continue;
        }
        let Some(answer) = answers.get(&question.id) else {
            return Step::Ask(question);
        };
        facts.learn(place, answer);
        relevant.insert(&question.id, answer.clone());
    }
    Step::Done(CompleteAnswers::new(relevant))
}

/// What was answered, in the order of asking.
pub fn answered<'a>(edition: &'a Edition, answers: &'a Answers) -> Vec<(&'a Question, &'a Answer)> {
    let questions = edition.questions.iter();
    questions
        .filter_map(|question| Some((question, answers.get(&question.id)?)))
        .collect()
}

/// Where a question stands among those that are asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Progress {
    /// Counts from one.
    pub number: usize,
    /// How many there will be at most, as far as the answers tell.
    pub of: usize,
}

pub fn progress(edition: &Edition, answers: &Answers, question: &QuestionId) -> Progress {
    let asked = may_be_asked(edition, answers);
    let before = asked
        .iter()
        .take_while(|asked| asked.id != *question)
        .count();
    Progress {
        number: before + 1,
        of: asked.len(),
    }
}

/// The question before this one, if any.
pub fn previous<'e>(
    edition: &'e Edition,
    answers: &Answers,
    question: &QuestionId,
) -> Option<&'e QuestionId> {
    let asked = may_be_asked(edition, answers);
    asked
        .iter()
        .take_while(|asked| asked.id != *question)
        .last()
        .map(|question| &question.id)
}

/// Questions that are asked or could still be, while what is not answered yet is open.
fn may_be_asked<'e>(edition: &'e Edition, answers: &Answers) -> Vec<&'e Question> {
    let mut facts = Facts::unknowing(edition);
    let mut asked = Vec::new();
    for (place, question) in edition.questions.iter().enumerate() {
        if !facts.asks(question) {
            facts.pass_over(place, question);
            continue;
        }
        match answers.get(&question.id) {
            Some(answer) => facts.learn(place, answer),
            None => facts.leave_open(place),
        }
        asked.push(question);
    }
    asked
}
