//! Everything that can change, and what can happen to it.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    browser::Watched,
    interview::{Visit, VisitEvent},
    rulebook::{EditionId, Language},
};

use super::{Shown, output::Output, plan_form::Plan};

/// What can happen on any screen.
pub(super) enum Happened {
    Spoke(Language),
    Visited(VisitEvent),
    Planned(Plan),
    Compared(Option<EditionId>),
    Turned(Option<Output>),
    Watched(Watched),
}

/// Everything that can change: hands events to [`Visit::after`]; holds no rules of its own.
#[derive(Clone)]
pub(super) struct State {
    pub(super) shown: Shown,
    pub(super) visit: Visit,
    pub(super) plan: Plan,
    /// The older edition that the result is compared with.
    pub(super) compared: Option<EditionId>,
    /// What stands in place of the result.
    pub(super) output: Option<Output>,
    /// Nobody has touched the page for a while.
    pub(super) idle: bool,
}

impl Reducible for State {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        let mut state = (*self).clone();
        match happened {
            Happened::Spoke(language) => state.shown.language = language,
            Happened::Visited(event) => {
                state.visit = state.visit.after(event, &state.shown.edition);
                state.output = None;
                if state.visit == Visit::default() {
                    state.erase();
                }
            }
            Happened::Planned(plan) => state.plan = plan,
            Happened::Compared(edition) => state.compared = edition,
            Happened::Turned(output) => state.output = output,
            Happened::Watched(Watched::Idle) => state.idle = true,
            Happened::Watched(Watched::Touched) => state.idle = false,
            Happened::Watched(Watched::Over | Watched::Left) => state.erase(),
        }
        Rc::new(state)
    }
}

impl State {
    /// Nothing is left but the language.
    fn erase(&mut self) {
        self.visit = Visit::default();
        self.plan = Plan::default();
        self.compared = None;
        self.output = None;
        self.idle = false;
    }
}
