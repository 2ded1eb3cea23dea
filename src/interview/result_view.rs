//! How one traveller has left the result: what was set, chosen and opened there. Nobody else's result
//! shows it.

use crate::rulebook::{CountryId, EditionId, PassportId};

use super::{Output, Plan};

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ResultView {
    pub plan: Plan,
    /// The older edition that the result is compared with.
    pub compared: Option<EditionId>,
    /// What stands in place of the result.
    pub output: Option<Output>,
    /// The names of what is open.
    pub opened: Vec<String>,
}

/// What somebody just did on the result.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ResultEvent {
    /// By how many days.
    MovedEntry(i16),
    /// By how many days, of those that count for a country on a passport.
    ChangedSpent(CountryId, PassportId, i16),
    /// With nothing, where there is no edition.
    Compared(Option<EditionId>),
    /// Or went on in one, or back to the result.
    ChoseOutput(Option<Output>),
    /// Something was opened, or closed.
    Folded(String, bool),
}

impl ResultView {
    pub(super) fn after(mut self, event: ResultEvent) -> Self {
        match event {
            ResultEvent::MovedEntry(by) => self.plan.move_entry(by),
            ResultEvent::ChangedSpent(country, passport, by) => {
                self.plan.change_spent(country, passport, by);
            }
            ResultEvent::Compared(edition) => self.compared = edition,
            ResultEvent::ChoseOutput(output) => self.output = output,
            ResultEvent::Folded(name, open) => {
                self.opened.retain(|opened| *opened != name);
                self.opened.extend(open.then_some(name));
            }
        }
        self
    }

    /// Other answers open other lines. The days and the edition are not about answers.
    pub(super) fn closed(self) -> Self {
        Self {
            output: None,
            opened: Vec::new(),
            ..self
        }
    }
}
