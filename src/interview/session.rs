//! One traveller's way through the screens, without a page.

use crate::rulebook::{Edition, QuestionId};

use super::{Answer, Answers, CompleteAnswers, Step, next_step, previous};

/// Where one traveller is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Session {
    Start {
        answers: Answers,
    },
    Question {
        question: QuestionId,
        answers: Answers,
    },
    Check {
        answers: CompleteAnswers,
        kept: Answers,
    },
    Result {
        answers: CompleteAnswers,
        kept: Answers,
    },
}

/// What the person just did.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SessionEvent {
    Began,
    Answered {
        question: QuestionId,
        answer: Answer,
    },
    WentBack,
    WantedToChange(QuestionId),
    Confirmed,
    Erased,
}

impl Session {
    /// An event that does not fit the screen changes nothing. Only erasing loses an answer: those
    /// to questions that no longer apply are kept, and read again should their question return.
    #[must_use]
    pub fn after(self, event: SessionEvent, edition: &Edition) -> Self {
        match (event, self) {
            (SessionEvent::Erased, _) => Self::default(),
            (SessionEvent::Began, Self::Start { answers }) => match edition.questions.first() {
                Some(first) => Self::Question {
                    question: first.id.clone(),
                    answers,
                },
                None => Self::Start { answers },
            },
            (SessionEvent::Answered { question, answer }, Self::Question { answers, .. }) => {
                Self::at_next_step(answers.with(&question, answer), edition)
            }
            (SessionEvent::WentBack, Self::Question { question, answers }) => {
                Self::before(&question, answers, edition)
            }
            (SessionEvent::WentBack, Self::Result { answers, kept }) => {
                Self::Check { answers, kept }
            }
            (
                SessionEvent::WantedToChange(question),
                Self::Check { kept, .. } | Self::Result { kept, .. },
            ) => Self::Question {
                question,
                answers: kept,
            },
            (SessionEvent::Confirmed, Self::Check { answers, kept }) => {
                Self::Result { answers, kept }
            }
            (
                SessionEvent::Began
                | SessionEvent::Answered { .. }
                | SessionEvent::WentBack
                | SessionEvent::WantedToChange(_)
                | SessionEvent::Confirmed,
                unchanged,
            ) => unchanged,
        }
    }

    fn at_next_step(answers: Answers, edition: &Edition) -> Self {
        match next_step(edition, &answers) {
            Step::Ask(question) => Self::Question {
                question: question.id.clone(),
                answers,
            },
            Step::Done(complete) => Self::Check {
                answers: complete,
                kept: answers,
            },
        }
    }

    /// Back from a question: to the one before it, or, where all is answered and the person only
    /// looked at one answer again, to the list of answers.
    fn before(question: &QuestionId, answers: Answers, edition: &Edition) -> Self {
        if let Step::Done(complete) = next_step(edition, &answers) {
            return Self::Check {
                answers: complete,
                kept: answers,
            };
        }
        match previous(edition, &answers, question) {
            Some(previous) => Self::Question {
                question: previous.clone(),
                answers,
            },
            None => Self::Start { answers },
        }
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::Start {
            answers: Answers::default(),
        }
    }
}
