//! Everything that can change, and what can happen to it.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    browser::Watched,
    interview::{Travellers, TravellersEvent},
};

use super::shown::Shown;

/// What can happen on any screen.
pub enum Happened {
    /// Which of the rulebook's languages was chosen.
    Spoke(usize),
    Travelled(TravellersEvent),
    /// Erase was pressed, which asks first; or the question was answered with no.
    WantedToErase(bool),
    Watched(Watched),
}

/// Hands events to [`Travellers::after`]; holds no rules of its own.
#[derive(Clone)]
pub struct State {
    pub shown: Shown,
    pub travellers: Travellers,
    /// It was asked whether to erase.
    pub erasing: bool,
    /// The last that was heard of whoever is there.
    pub watched: Watched,
}

impl Reducible for State {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        let mut state = (*self).clone();
        match happened {
            Happened::Spoke(language) => state.shown.language = language,
            Happened::Travelled(event) => {
                let on_result = matches!(event, TravellersEvent::OnResult(_));
                // Whoever goes on with the result has not answered yet.
                state.erasing &= on_result;
                state.travellers = state.travellers.after(event, &state.shown.edition);
                if !on_result && state.travellers == Travellers::default() {
                    state.erase();
                }
            }
            Happened::WantedToErase(erasing) => state.erasing = erasing,
            Happened::Watched(watched) => {
                if let Watched::Over | Watched::Left = watched {
                    state.erase();
                }
                state.watched = watched;
            }
        }
        Rc::new(state)
    }
}

impl State {
    pub fn new(shown: Shown) -> Self {
        Self {
            shown,
            travellers: Travellers::default(),
            erasing: false,
            watched: Watched::Touched,
        }
    }

    /// Nothing is left but the language.
    fn erase(&mut self) {
        *self = Self::new(self.shown.clone());
    }
}
