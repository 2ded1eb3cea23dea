//! Someone who answers.

use std::fmt;

use gozar::{
    interview::{Answer, Answers, CompleteAnswers, Step, next_step},
    rulebook::{ChoiceId, Edition, Question},
};

/// Answers in one edition, written `place=iran us=citizen exit_limits=minor,wife …`.
#[derive(Clone)]
pub struct Person<'e> {
    edition: &'e Edition,
    answers: Answers,
}

impl<'e> Person<'e> {
    #[track_caller]
    pub fn who(edition: &'e Edition, answers: &str) -> Self {
        let nobody = Self {
            edition,
            answers: Answers::default(),
        };
        answers.split_whitespace().fold(nobody, |person, pair| {
            let (question, choices) = pair.split_once('=').expect("question=choice");
            person.with(question, choices)
        })
    }

    #[track_caller]
    #[must_use]
    pub fn with(&self, question: &str, choices: &str) -> Self {
        let question = self
            .edition
            .question(&question.into())
            .unwrap_or_else(|| panic!("no question is called {question}"));
        let answers = self.answers.with(&question.id, answer(question, choices));
        Self {
            edition: self.edition,
            answers,
        }
    }

    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    #[track_caller]
    pub fn complete(&self) -> CompleteAnswers {
        match next_step(self.edition, &self.answers) {
            Step::Done(complete) => complete,
            Step::Ask(question) => panic!("{} is still to be asked", question.id),
        }
    }
}

#[track_caller]
pub fn answer(question: &Question, choices: &str) -> Answer {
    let choices: Vec<ChoiceId> = choices.split(',').map(ChoiceId::from).collect();
    Answer::to(question, &choices)
        .unwrap_or_else(|why| panic!("{} with {choices:?}: {why:?}", question.id))
}

/// Somebody who answers whatever is asked, as a number tells.
pub fn somebody(edition: &Edition, mut number: u64) -> CompleteAnswers {
    let mut answers = Answers::default();
    loop {
        match next_step(edition, &answers) {
            Step::Done(complete) => return complete,
            Step::Ask(question) => {
                let all = Answer::all(question);
                let count = u64::try_from(all.len()).expect("a few answers");
                let index = usize::try_from(number % count).expect("one of them");
                answers = answers.with(&question.id, all[index].clone());
                number /= count;
            }
        }
    }
}

/// Whether these answers name a choice.
pub fn said(answers: &CompleteAnswers, question: &str, choice: &str) -> bool {
    let answers = answers.answers();
    answers
        .get(&question.into())
        .is_some_and(|answer| answer.names(&choice.into()))
}

/// Answers in the form in which a journey takes them.
pub struct Shown<'a>(pub &'a CompleteAnswers);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (question, answer) in self.0.answers().iter() {
            let choices: Vec<&str> = answer.choices().map(ChoiceId::as_str).collect();
            write!(f, "{question}={} ", choices.join(","))?;
        }
        Ok(())
    }
}
