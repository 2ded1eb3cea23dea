//! The people of the tests, each one of a few with what differs.

use std::{borrow::Cow, fmt};

use gozar::{
    advice::{Advice, advise},
    interview::CompleteAnswers,
    rulebook::{Date, Edition},
};
use serde_json::{Map, Value, json};

use super::person::Person;

/// An answer to everything that can be asked. Who is not asked a question leaves its answer behind, so a
/// question more is one answer more here.
const ANYBODY: &str = "place=iran us=citizen card=in_hand iranian=yes third=no us_passport=valid \
                       iranian_passport=valid iran_entry=in_order exit_limits=none exit_ban=no \
                       permission=none move=yes";

/// Answers as [`ANYBODY`] does, but for these.
#[derive(Clone, Debug)]
pub struct Somebody(Cow<'static, str>);

/// Free to leave, on both passports.
pub const DUAL: Somebody = Somebody::but("");
pub const US_ONLY: Somebody = Somebody::but("iranian=no");
/// Needs a consent on every way.
pub const WIFE: Somebody = Somebody::but("us=neither exit_limits=wife");
pub const OUTSIDE: Somebody = Somebody::but("place=outside");
pub const CROSSED: Somebody = Somebody::but("place=crossed");
/// Knows nothing that one can fail to know, and so is asked everything.
pub const UNSURE: Somebody = Somebody::but(
    "us=unknown iranian=unknown us_passport=absent iranian_passport=absent iran_entry=unknown \
     exit_limits=unknown exit_ban=unknown move=unknown",
);

impl Somebody {
    const fn but(answers: &'static str) -> Self {
        Self(Cow::Borrowed(answers))
    }

    /// The same one, but for these answers.
    #[must_use]
    pub fn with(&self, answers: &str) -> Self {
        Self(format!("{} {answers}", self.0).into())
    }

    #[track_caller]
    pub fn answers(&self, edition: &Edition) -> CompleteAnswers {
        Person::who(edition, &self.to_string()).complete()
    }

    /// What this one is told. Edition and answers are kept for as long as the tests run.
    #[track_caller]
    pub fn told(&self, edition: &Edition, today: Date) -> Advice<'static> {
        let edition: &'static Edition = Box::leak(Box::new(edition.clone()));
        let answers = Box::leak(Box::new(self.answers(edition)));
        advise(edition, answers, today)
    }

    /// As the command line takes them.
    pub fn json(&self) -> String {
        let mut answers = Map::new();
        for pair in self.to_string().split_whitespace() {
            let (question, choices) = pair.split_once('=').expect("question=choice");
            let choices: Vec<&str> = choices.split(',').collect();
            let answer = match choices[..] {
                [choice] => json!(choice),
                _ => json!(choices),
            };
            answers.insert(question.to_owned(), answer);
        }
        Value::Object(answers).to_string()
    }
}

/// In the form in which answers are written in tests. Of two answers to one question the later counts.
impl fmt::Display for Somebody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{ANYBODY} {}", self.0)
    }
}
