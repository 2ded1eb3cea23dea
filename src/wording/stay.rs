//! Days of stay behind the border, by country and passport.

use crate::{
    advice::{Entry, Route},
    rulebook::{Claim, Passage, Phrase, QuestionId, Window},
};

use super::{Line, Part, Teller, Why, direction::isolated};

impl Teller<'_> {
    /// One part for each country that can be entered, in the order of the routes.
    pub(super) fn stays(self) -> Vec<Part> {
        let mut seen = Vec::new();
        let mut parts = Vec::new();
        for route in &self.advice.routes {
            if route.passage == Passage::Avoid || seen.contains(&&route.country) {
                continue;
            }
            seen.push(&route.country);
            let country = self.words.phrase(&route.country.key());
            if !self
                .edition
                .stays
                .iter()
                .any(|stay| stay.country == route.country)
            {
                let placeholders = [("country", country.as_str())];
                parts.push(Part::Title(country.clone()));
                parts.push(Part::Sentence(
                    self.words.fill(Phrase::StayNoDays, &placeholders),
                ));
                continue;
            }
            // Who has no passport is given no days to speak of.
            if route.entry.is_empty() {
                continue;
            }
            parts.push(Part::Title(country));
            parts.push(Part::Lines(
                route
                    .entry
                    .iter()
                    .map(|entry| self.stay(route, entry))
                    .collect(),
            ));
        }
        parts
    }

    fn stay(self, route: &Route, entry: &Entry) -> Line {
        let passport = self.words.phrase(&entry.passport.key());
        let (Some(days), Some(stay)) = (entry.days, &entry.stay) else {
            return Line::plain(self.no_days(route, entry, &passport));
        };
        let row = self
            .edition
            .stays
            .iter()
            .find(|row| row.country == route.country && row.passport == entry.passport);
        let phrase = match entry.window {
            Some(Window::Rolling180) => Phrase::StayRolling,
            Some(Window::OneYear) => Phrase::StayOneYear,
            None => Phrase::StayNoWindow,
        };
        let days = isolated(&self.words.number(days));
        let said = self
            .words
            .fill(phrase, &[("passport", &passport), ("days", &days)]);
        let note = row
            .map(|row| self.words.phrase(&row.key()))
            .unwrap_or_default();
        Line {
            said: format!("{said} {note}"),
            from: self.from(stay.known, &stay.sources),
            why: Why {
                sources: row.map(|row| self.cited(row)).unwrap_or_default(),
                ..Why::default()
            },
            finding: None,
        }
    }

    fn no_days(self, route: &Route, entry: &Entry, passport: &str) -> String {
        if entry.on_valid() {
            let country = self.words.phrase(&route.country.key());
            let placeholders = [("passport", passport), ("country", country.as_str())];
            return self.words.fill(Phrase::StayOther, &placeholders);
        }
        let question = QuestionId::from(entry.passport.question());
        let holding = self.words.phrase(&question.choice_key(&entry.holding));
        let placeholders = [("passport", passport), ("holding", holding.as_str())];
        self.words.fill(Phrase::StayNotValid, &placeholders)
    }
}
