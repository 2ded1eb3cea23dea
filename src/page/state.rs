//! Everything that can change, and what can happen to it.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    browser::Watched,
    interview::{Travellers, TravellersEvent},
    rulebook::EditionId,
};

use super::{output::Output, parts::planner::Plan, shown::Shown};

/// What can happen on any screen.
pub(super) enum Happened {
    /// Which of the rulebook's languages was chosen.
    Spoke(usize),
    Travelled(TravellersEvent),
    Planned(Plan),
    Compared(Option<EditionId>),
    ChoseOutput(Option<Output>),
    /// What was open on the result that is about to be left.
    Opened(Vec<u32>),
    /// Erase was pressed, which asks first; or the question was answered with no.
    WantedToErase(bool),
    Watched(Watched),
}

/// Everything that can change: hands events to [`Travellers::after`]; holds no rules of its own.
#[derive(Clone)]
pub(super) struct State {
    pub(super) shown: Shown,
    pub(super) travellers: Travellers,
    /// By the number of the traveller.
    set: Vec<(usize, Set)>,
    /// It was asked whether to erase.
    pub(super) erasing: bool,
    /// The last that was heard of whoever is there.
    pub(super) watched: Watched,
}

/// What one traveller has set on the result. Nobody else's result shows it.
#[derive(Clone, Default)]
pub(super) struct Set {
    pub(super) plan: Plan,
    /// The older edition that the result is compared with.
    pub(super) compared: Option<EditionId>,
    /// What stands in place of the result.
    pub(super) output: Option<Output>,
    pub(super) opened: Vec<u32>,
}

impl Reducible for State {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        let mut state = (*self).clone();
        match happened {
            Happened::Spoke(language) => state.shown.language = language,
            Happened::Travelled(event) => {
                state.erasing = false;
                if let TravellersEvent::OfTraveller(_) = event {
                    // Other answers open other lines.
                    let set = state.own();
                    set.output = None;
                    set.opened = Vec::new();
                }
                state.travellers = state.travellers.after(event, &state.shown.edition);
                state.forget_who_is_gone();
                if state.travellers == Travellers::default() {
                    state.erase();
                }
            }
            Happened::Planned(plan) => state.own().plan = plan,
            Happened::Compared(edition) => state.own().compared = edition,
            Happened::ChoseOutput(output) => state.own().output = output,
            // In a shorter form other things open.
            Happened::Opened(opened) if state.set().output.is_none() => {
                state.own().opened = opened;
            }
            Happened::Opened(_) => {}
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
    pub(super) fn new(shown: Shown) -> Self {
        Self {
            shown,
            travellers: Travellers::default(),
            set: Vec::new(),
            erasing: false,
            watched: Watched::Touched,
        }
    }

    /// What the traveller who is shown has set.
    pub(super) fn set(&self) -> Set {
        let mut set = self.set.iter();
        let own = set.find(|(number, _)| *number == self.travellers.number());
        own.map(|(_, set)| set.clone()).unwrap_or_default()
    }

    fn own(&mut self) -> &mut Set {
        let number = self.travellers.number();
        let known = self.set.iter().position(|(other, _)| *other == number);
        let index = known.unwrap_or_else(|| {
            self.set.push((number, Set::default()));
            self.set.len() - 1
        });
        &mut self.set[index].1
    }

    /// A number may be given again.
    fn forget_who_is_gone(&mut self) {
        let travellers = &self.travellers;
        self.set
            .retain(|(number, _)| travellers.numbers().any(|it| it == *number));
    }

    /// Nothing is left but the language.
    fn erase(&mut self) {
        *self = Self::new(self.shown.clone());
    }
}
