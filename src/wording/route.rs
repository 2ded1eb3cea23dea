//! Routes as cards: never a name without its passage, its condition and its day.

use crate::{
    advice::{Course, Finding, Known, Route},
    rulebook::{CautionId, Claim, Passage, Phrase, RouteRow},
};

use super::{Line, Part, RouteCard, Teller, direction::isolated};

/// Distances are between points of a few kilometres' uncertainty.
const ROUND_TO_KM: u16 = 10;

impl Teller<'_> {
    pub(super) fn routes(self) -> Vec<Part> {
        if self.advice.routes.is_empty() {
            return Vec::new();
        }
        let mut parts = Vec::new();
        match self.advice.course {
            Course::Outside | Course::LeaveByLand => {}
            Course::Shelter | Course::ShelterOrLeave => {
                parts.push(Part::Sentence(self.words.say(Phrase::RoutesLater)));
            }
        }
        parts.push(Part::Sentence(self.words.say(Phrase::RoutesOrder)));
        // What is newer than the alert stands before the ways, here as on a card.
        let shared = |newer: bool| {
            let lines = self.told_of(|it| {
                let mut about = self.routes_that_tell(it);
                about.clone().count() > 1 && about.any(|route| it.as_of > route.as_of) == newer
            });
            (!lines.is_empty()).then_some(Part::Lines(lines))
        };
        parts.extend(shared(true));
        parts.push(Part::Map(self.map()));
        let cards = self
            .advice
            .routes
            .iter()
            .filter_map(|route| self.card(route));
        parts.push(Part::Routes(cards.collect()));
        parts.extend(shared(false));
        parts
    }

    fn card(self, route: &Route) -> Option<RouteCard> {
        let row = self
            .edition
            .routes
            .iter()
            .find(|row| row.crossing == route.crossing)?;
        let crossing = self.edition.crossing(&route.crossing)?;
        Some(RouteCard {
            crossing: route.crossing.clone(),
            passage: route.passage,
            known: route.known,
            name: self.words.phrase(&route.crossing.key()),
            local: crossing.local.clone(),
            passage_said: self.passage(route),
            said: self.said_of(route),
            cautions: route
                .cautions
                .iter()
                .map(|caution| {
                    let said = self.words.fill(
                        Phrase::CautionSaid,
                        &[
                            ("caution", &self.caution(&caution.id)),
                            ("day", &self.words.day(caution.as_of)),
                            ("age", &self.age_of(caution.as_of)),
                        ],
                    );
                    (caution.id.clone(), said)
                })
                .collect(),
            newer: self.told_of(|it| self.is_of_its_own(route, it) && it.as_of > route.as_of),
            older: self.told_of(|it| self.is_of_its_own(route, it) && it.as_of <= route.as_of),
            from: self.source_of(route),
            sources: self.sources_of(route, row),
        })
    }

    fn caution(self, id: &CautionId) -> String {
        let mut rows = self.edition.cautions.iter();
        let row = rows.find(|row| row.id == *id);
        row.map(|row| self.words.phrase(&row.key()))
            .unwrap_or_default()
    }

    /// Notices as lines, youngest first.
    fn told_of(self, wanted: impl Fn(&Finding) -> bool) -> Vec<Line> {
        let mut told: Vec<&Finding> = Vec::new();
        for finding in self.advice.findings.iter().filter(|it| wanted(it)) {
            let place = told.partition_point(|other| other.as_of >= finding.as_of);
            told.insert(place, finding);
        }
        told.into_iter()
            .filter_map(|finding| Some(self.line(finding, self.edition.rule(&finding.id)?)))
            .collect()
    }

    fn is_of_its_own(self, route: &Route, notice: &Finding) -> bool {
        route.notices.contains(&notice.id) && self.routes_that_tell(notice).count() == 1
    }

    fn routes_that_tell<'t>(self, notice: &'t Finding) -> impl Iterator<Item = &'t Route> + Clone
    where
        Self: 't,
    {
        let routes = self.advice.routes.iter();
        routes.filter(|route| route.notices.contains(&notice.id))
    }

    /// Passage, condition and day.
    pub(super) fn passage(self, route: &Route) -> String {
        let day = self.words.day(route.as_of);
        let age = self.age_of(route.as_of);
        let placeholders = [("day", day.as_str()), ("age", &age)];
        self.words.fill_phrase(&route.passage.key(), &placeholders)
    }

    pub(super) fn source_of(self, route: &Route) -> String {
        self.from(shown_known(route), &route.sources)
    }

    fn said_of(self, route: &Route) -> Vec<String> {
        let mut said = Vec::new();
        if route.held {
            said.push(self.words.say(Phrase::RouteHeld));
        }
        if route.passage != Passage::Avoid {
            said.push(self.words.say(match route.known {
                Known::Current => Phrase::RouteCurrent,
                Known::Ageing => Phrase::RouteAgeing,
                Known::NotKnown => Phrase::RouteNotKnown,
                Known::ClockWrong => Phrase::RouteClockWrong,
            }));
        }
        if let Some(km) = route.distance_km {
            let rounded = (km + ROUND_TO_KM / 2) / ROUND_TO_KM * ROUND_TO_KM;
            let km = isolated(&self.words.number(rounded));
            said.push(self.words.fill(Phrase::RouteDistance, &[("km", &km)]));
        }
        said
    }

    fn sources_of(self, route: &Route, row: &RouteRow) -> Vec<String> {
        let mut sources = self.cited(row);
        let about_it = self
            .edition
            .cautions
            .iter()
            .filter(|it| it.crossing == route.crossing);
        about_it.for_each(|caution| sources.extend(self.cited(caution)));
        sources
    }
}

/// What is to be avoided stays so at every age: nobody should hope that it has grown old.
fn shown_known(route: &Route) -> Known {
    match (route.passage, route.known) {
        (Passage::Avoid, Known::Ageing | Known::NotKnown) => Known::Current,
        (_, known) => known,
    }
}
