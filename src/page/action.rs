//! What can happen on any screen.

use crate::{
    browser::Watched,
    interview::{ResultEvent, SessionEvent, TravellersEvent},
};

pub enum Action {
    /// The index in the rulebook.
    ChoseLanguage(usize),
    Travelled(TravellersEvent),
    /// It asks first.
    WantedToErase,
    /// What it asked was answered with no.
    KeptEverything,
    Watched(Watched),
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
