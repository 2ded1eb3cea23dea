//! What can happen on any screen.

use crate::{
    browser::Watched,
    interview::{ResultEvent, SessionEvent, TravellersEvent},
    rulebook::ChoiceId,
};

pub enum Action {
    /// The index in the rulebook.
    ChoseLanguage(usize),
    Travelled(TravellersEvent),
    /// Of the question that is asked.
    Picked(Vec<ChoiceId>),
    /// It was to go on with nothing picked.
    PickedNothing,
    /// It asks first.
    WantedToErase,
    /// What it asked was answered with no.
    KeptEverything,
    Watched(Watched),
    /// The contents were called, or sent away.
    Contents(bool),
    /// To a part of the result, by its name.
    JumpedTo(String),
    /// It has to be drawn for paper first.
    Print(Paper),
    /// The browser begins to print, or has printed.
    OnPaper(bool),
}

/// What is printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Paper {
    Whole,
    /// The answer alone.
    Answer,
}

impl From<TravellersEvent> for Action {
    fn from(event: TravellersEvent) -> Self {
        Self::Travelled(event)
    }
}

impl From<SessionEvent> for Action {
    fn from(event: SessionEvent) -> Self {
        TravellersEvent::OfTraveller(event).into()
    }
}

impl From<ResultEvent> for Action {
    fn from(event: ResultEvent) -> Self {
        TravellersEvent::OnResult(event).into()
    }
}
