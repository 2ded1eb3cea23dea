//! Several travellers together: which ways are there for all, and who is held by what.

use serde::Serialize;

use crate::rulebook::{
    CountryId, CrossingId, Date, Edition, EditionId, FindingId, Kind, Passage, Passport,
};

use super::{Advice, Certainty, Known, Route};

/// What several people are told, each by the number in the list, counted from one. Nobody has a name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Party {
    pub edition: EditionId,
    pub today: Date,
    pub routes: Vec<SharedRoute>,
    pub stays: Vec<SharedStay>,
    pub findings: Vec<SharedFinding>,
    pub travellers: Vec<Advice>,
}

/// A way out as all who are inside see it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharedRoute {
    pub crossing: CrossingId,
    pub country: CountryId,
    pub passage: Passage,
    pub known: Known,
    pub as_of: Date,
    /// It is not to be avoided, and nothing that applies holds anybody back. What only may apply
    /// stands in `held` all the same.
    pub for_all: bool,
    pub held: Vec<Held>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Held {
    pub traveller: usize,
    pub by: FindingId,
    pub certainty: Certainty,
}

/// How long all can stay in a country: as long as the one with the fewest days, each on the passport
/// that gives them the most.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharedStay {
    pub country: CountryId,
    /// `None` where no source gives days to one of them.
    pub days: Option<u16>,
    pub traveller: usize,
    pub passport: Option<Passport>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharedFinding {
    pub id: FindingId,
    pub kind: Kind,
    pub applies: Vec<usize>,
    pub may_apply: Vec<usize>,
}

/// All were advised by the same edition on the same day. Who is outside has no ways, and takes none
/// from the others.
pub fn together(edition: &Edition, today: Date, travellers: Vec<Advice>) -> Party {
    Party {
        edition: edition.id.clone(),
        today,
        routes: routes(edition, &travellers),
        stays: stays(&travellers),
        findings: findings(edition, &travellers),
        travellers,
    }
}

fn numbered(travellers: &[Advice]) -> impl Iterator<Item = (usize, &Advice)> {
    travellers
        .iter()
        .enumerate()
        .map(|(index, advice)| (index + 1, advice))
}

/// In the order of the first traveller inside; permissions held lift a way for their holder only.
fn routes(edition: &Edition, travellers: &[Advice]) -> Vec<SharedRoute> {
    let inside = travellers.iter().find(|advice| !advice.routes.is_empty());
    let routes = inside.iter().flat_map(|advice| &advice.routes);
    routes
        .map(|route| {
            let held = held(edition, travellers, route);
            let held_for_certain = held.iter().any(|it| it.certainty == Certainty::Applies);
            SharedRoute {
                crossing: route.crossing.clone(),
                country: route.country.clone(),
                passage: route.passage,
                known: route.known,
                as_of: route.as_of,
                for_all: route.passage != Passage::Avoid && !held_for_certain,
                held,
            }
        })
        .collect()
}

fn held(edition: &Edition, travellers: &[Advice], route: &Route) -> Vec<Held> {
    let mut held = Vec::new();
    for (traveller, advice) in numbered(travellers).filter(|(_, it)| !it.routes.is_empty()) {
        for finding in &advice.findings {
            let holds = edition.rule(&finding.id).is_some_and(|rule| {
                rule.holds && (rule.about.is_empty() || rule.about.contains(&route.crossing))
            });
            if holds {
                held.push(Held {
                    traveller,
                    by: finding.id.clone(),
                    certainty: finding.certainty,
                });
            }
        }
    }
    held
}

fn stays(travellers: &[Advice]) -> Vec<SharedStay> {
    let mut stays: Vec<SharedStay> = Vec::new();
    for (traveller, advice) in numbered(travellers) {
        let mut seen: Vec<&CountryId> = Vec::new();
        for route in advice
            .routes
            .iter()
            .filter(|it| it.passage != Passage::Avoid)
        {
            if seen.contains(&&route.country) {
                continue;
            }
            seen.push(&route.country);
            let longest = route.entry.iter().max_by_key(|entry| entry.days);
            let own = SharedStay {
                country: route.country.clone(),
                days: longest.and_then(|entry| entry.days),
                traveller,
                passport: longest
                    .filter(|entry| entry.days.is_some())
                    .map(|entry| entry.passport),
            };
            match stays.iter_mut().find(|it| it.country == own.country) {
                Some(shortest) if own.days < shortest.days => *shortest = own,
                Some(_) => {}
                None => stays.push(own),
            }
        }
    }
    stays
}

fn findings(edition: &Edition, travellers: &[Advice]) -> Vec<SharedFinding> {
    let told = edition.rules.iter().map(|rule| {
        let with = |certainty| {
            numbered(travellers)
                .filter(|(_, advice)| {
                    let mut findings = advice.findings.iter();
                    findings.any(|it| it.id == rule.id && it.certainty == certainty)
                })
                .map(|(traveller, _)| traveller)
                .collect()
        };
        SharedFinding {
            id: rule.id.clone(),
            kind: rule.kind,
            applies: with(Certainty::Applies),
            may_apply: with(Certainty::MayApply),
        }
    });
    told.filter(|it| !it.applies.is_empty() || !it.may_apply.is_empty())
        .collect()
}
