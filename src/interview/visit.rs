//! Several travellers, one after the other, each with answers of their own. Nobody has a name.

use crate::rulebook::Edition;

use super::{CompleteAnswers, Event, Session};

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Visit {
    /// Never empty. All but the one who is shown have a result.
    travellers: Vec<Traveller>,
    shown: usize,
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Traveller {
    number: usize,
    session: Session,
}

/// What happened to the visit as a whole, or to the traveller who is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VisitEvent {
    OfTraveller(Event),
    Added,
    /// The index in the list.
    TurnedTo(usize),
    TakenOut(usize),
}

impl Visit {
    pub fn session(&self) -> &Session {
        &self.travellers[self.shown].session
    }

    /// Who is shown, by a number that stays theirs whoever is taken out. Not for people: see `shown`.
    pub fn number(&self) -> usize {
        self.travellers[self.shown].number
    }

    /// The index of the one who is shown.
    pub fn shown(&self) -> usize {
        self.shown
    }

    /// Of all who are there.
    pub fn numbers(&self) -> impl Iterator<Item = usize> {
        self.travellers.iter().map(|it| it.number)
    }

    /// How many there are.
    pub fn travellers(&self) -> usize {
        self.travellers.len()
    }

    /// Who of them has a result, with their answers, in order.
    pub fn party(&self) -> Vec<CompleteAnswers> {
        let sessions = self.travellers.iter().map(|it| &it.session);
        let results = sessions.filter_map(|session| match session {
            Session::Result { answers, .. } => Some(answers.clone()),
            Session::Start { .. } | Session::Question { .. } | Session::Check { .. } => None,
        });
        results.collect()
    }

    /// An event that does not fit changes nothing.
    #[must_use]
    pub fn after(mut self, event: VisitEvent, edition: &Edition) -> Self {
        let at_result = matches!(self.session(), Session::Result { .. });
        match event {
            VisitEvent::OfTraveller(Event::Erased) => return Self::default(),
            VisitEvent::OfTraveller(event) => {
                let session = self.session().clone().after(event, edition);
                let left = self.travellers() > 1 && matches!(session, Session::Start { .. });
                self.travellers[self.shown].session = session;
                if left {
                    self.take_out(self.shown);
                }
            }
            VisitEvent::Added if at_result => {
                let highest = self.numbers().max();
                self.travellers.push(Traveller {
                    number: highest.map_or(0, |it| it + 1),
                    session: Session::default().after(Event::Began, edition),
                });
                self.shown = self.travellers() - 1;
            }
            VisitEvent::TurnedTo(index) if at_result && index < self.travellers() => {
                self.shown = index;
            }
            VisitEvent::TakenOut(index) if at_result && self.travellers() > 1 => {
                self.take_out(index);
            }
            VisitEvent::Added | VisitEvent::TurnedTo(_) | VisitEvent::TakenOut(_) => {}
        }
        self
    }

    fn take_out(&mut self, index: usize) {
        if index < self.travellers() {
            self.travellers.remove(index);
            self.shown = index.saturating_sub(1);
        }
    }
}

impl Default for Visit {
    fn default() -> Self {
        Self {
            travellers: vec![Traveller::default()],
            shown: 0,
        }
    }
}
