//! Which screen is shown.

use std::mem::{Discriminant, discriminant};

use crate::{
    interview::{Output, Session, Travellers},
    rulebook::QuestionId,
};

/// With what tells two screens of one name apart.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    Start,
    Question {
        traveller: usize,
        question: QuestionId,
    },
    Check {
        traveller: usize,
    },
    Result {
        traveller: usize,
    },
    /// However far somebody has come in it.
    Output(Discriminant<Output>),
    /// Nobody was there for too long.
    Emptied,
}

impl Screen {
    pub fn of(travellers: &Travellers) -> Self {
        let traveller = travellers.number();
        match travellers.session() {
            Session::Start { .. } => Self::Start,
            Session::Question { question, .. } => Self::Question {
                traveller,
                question: question.clone(),
            },
            Session::Check { .. } => Self::Check { traveller },
            Session::Result { .. } => match travellers.result().output {
                Some(output) => Self::Output(discriminant(&output)),
                None => Self::Result { traveller },
            },
        }
    }

    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question { .. } => "question",
            Self::Check { .. } => "check",
            Self::Result { .. } => "result",
            Self::Output(_) => "output",
            Self::Emptied => "emptied",
        }
    }

    /// Whether there may be something to erase.
    pub fn has_begun(&self) -> bool {
        match self {
            Self::Start | Self::Emptied => false,
            Self::Question { .. } | Self::Check { .. } | Self::Result { .. } | Self::Output(_) => {
                true
            }
        }
    }
}
