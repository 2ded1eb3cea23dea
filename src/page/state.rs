//! Everything that can change.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    browser::Watched,
    interview::{ResultEvent, Travellers, TravellersEvent},
};

use super::{
    action::{Action, Paper},
    shown::Shown,
};

/// Hands events to [`Travellers::after`]; holds no rules of its own.
#[derive(Clone)]
pub struct State {
    pub shown: Shown,
    pub travellers: Travellers,
    /// It was asked whether to erase.
    pub erasing: bool,
    /// The contents lie over the page.
    pub contents: bool,
    /// Where somebody has jumped last, and how often somebody has.
    pub jump: (usize, String),
    /// What is about to be printed, and how often it was asked for.
    pub paper: Option<Paper>,
    pub prints: usize,
    /// The last that was heard of whoever is there.
    pub watched: Watched,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        match action {
            Action::ChoseLanguage(language) => state.shown.language = language,
            Action::Travelled(event) => {
                let on_result = matches!(event, TravellersEvent::OnResult(_));
                // Whoever goes on with the result has not answered yet.
                state.erasing &= on_result;
                state.contents &= on_result;
                state.travellers = state.travellers.after(event, &state.shown.edition);
                if !on_result && state.travellers.is_blank() {
                    state.erase();
                }
            }
            Action::Contents(open) => {
                state.contents = open;
                state.erasing = false;
            }
            Action::JumpedTo(name) => {
                let opened = TravellersEvent::OnResult(ResultEvent::Folded(name.clone(), true));
                state.travellers = state.travellers.after(opened, &state.shown.edition);
                state.contents = false;
                state.jump = (state.jump.0 + 1, name);
            }
            Action::Print(paper) => {
                state.paper = Some(paper);
                state.prints += 1;
            }
            Action::OnPaper(begins) => {
                // By the browser's own menu all is printed.
                let paper = state.paper.unwrap_or(Paper::Whole);
                state.paper = begins.then_some(paper);
            }
            Action::WantedToErase => state.erasing = true,
            Action::KeptEverything => state.erasing = false,
            Action::Watched(watched) => {
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
            contents: false,
            jump: (0, String::new()),
            paper: None,
            prints: 0,
            watched: Watched::Touched,
        }
    }

    /// Nothing is left but the language.
    fn erase(&mut self) {
        *self = Self::new(self.shown.clone());
    }
}
