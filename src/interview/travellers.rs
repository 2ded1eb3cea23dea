//! Several travellers, one after the other, each with answers of their own. Nobody has a name.

use std::mem::take;

use crate::rulebook::Edition;

use super::{CompleteAnswers, ResultEvent, ResultView, Session, SessionEvent};

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Travellers {
    /// Never empty. All but the one who is shown have a result.
    travellers: Vec<Traveller>,
    index: usize,
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Traveller {
    number: usize,
    session: Session,
    /// It goes with the traveller, and survives going back to the answers.
    result: ResultView,
}

/// What happened to all of them, or to the traveller who is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TravellersEvent {
    OfTraveller(SessionEvent),
    OnResult(ResultEvent),
    Added,
    /// The index in the list.
    SwitchedTo(usize),
    TakenOut(usize),
}

impl Travellers {
    pub fn session(&self) -> &Session {
        &self.travellers[self.index].session
    }

    /// How the one who is shown has left the result.
    pub fn result(&self) -> &ResultView {
        &self.travellers[self.index].result
    }

    /// Who is shown, by a number that stays theirs whoever is taken out. Not for people: see `index`.
    pub fn number(&self) -> usize {
        self.travellers[self.index].number
    }

    /// The index of the one who is shown.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Of all who are there.
    pub fn numbers(&self) -> impl Iterator<Item = usize> {
        self.travellers.iter().map(|traveller| traveller.number)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.travellers.len()
    }

    /// Whether nothing is left of anybody.
    pub fn is_blank(&self) -> bool {
        match self.session() {
            Session::Start { answers } => self.count() == 1 && answers.iter().next().is_none(),
            Session::Question { .. } | Session::Check { .. } | Session::Result { .. } => false,
        }
    }

    /// Who of them has a result, with their answers, in order.
    pub fn party(&self) -> Vec<CompleteAnswers> {
        let sessions = self.travellers.iter().map(|traveller| &traveller.session);
        let results = sessions.filter_map(|session| match session {
            Session::Result { answers, .. } => Some(answers.clone()),
            Session::Start { .. } | Session::Question { .. } | Session::Check { .. } => None,
        });
        results.collect()
    }

    /// An event that does not fit changes nothing.
    #[must_use]
    pub fn after(mut self, event: TravellersEvent, edition: &Edition) -> Self {
        let at_result = matches!(self.session(), Session::Result { .. });
        match event {
            TravellersEvent::OfTraveller(SessionEvent::Erased) => return Self::default(),
            TravellersEvent::OfTraveller(event) => {
                let traveller = &mut self.travellers[self.index];
                traveller.session = take(&mut traveller.session).after(event, edition);
                traveller.result = take(&mut traveller.result).closed();
                let left = matches!(self.session(), Session::Start { .. });
                if left && self.count() > 1 {
                    self.take_out(self.index);
                }
            }
            TravellersEvent::OnResult(event) if at_result => {
                let traveller = &mut self.travellers[self.index];
                traveller.result = take(&mut traveller.result).after(event);
            }
            TravellersEvent::Added if at_result => {
                let highest = self.numbers().max();
                self.travellers.push(Traveller {
                    number: highest.map_or(0, |number| number + 1),
                    session: Session::default().after(SessionEvent::Began, edition),
                    result: ResultView::default(),
                });
                self.index = self.count() - 1;
            }
            TravellersEvent::SwitchedTo(index) if at_result && index < self.count() => {
                self.index = index;
            }
            TravellersEvent::TakenOut(index) if at_result && self.count() > 1 => {
                self.take_out(index);
            }
            TravellersEvent::OnResult(_)
            | TravellersEvent::Added
            | TravellersEvent::SwitchedTo(_)
            | TravellersEvent::TakenOut(_) => {}
        }
        self
    }

    fn take_out(&mut self, index: usize) {
        if index < self.count() {
            self.travellers.remove(index);
            self.index = index.saturating_sub(1);
        }
    }
}

impl Default for Travellers {
    fn default() -> Self {
        Self {
            travellers: vec![Traveller::default()],
            index: 0,
        }
    }
}
