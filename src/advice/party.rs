//! Several travellers together: which ways are there for all, and who is held back by what.

use std::rc::Rc;

use crate::rulebook::{CountryId, Date, Edition, EditionId, Passport, Rule};

use super::{Advice, Certainty, Finding, Route};

/// What several people are told, each by the number in the list, counted from one. Nobody has a name.
#[derive(Clone, Debug)]
pub struct Party<'a> {
    pub edition: &'a EditionId,
    pub today: Date,
    pub routes: Vec<SharedRoute<'a>>,
    pub stays: Vec<SharedStay<'a>>,
    pub findings: Vec<SharedFinding<'a>>,
    pub travellers: Vec<Advice<'a>>,
}

/// A way out as all who are inside see it.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedRoute<'a> {
    /// As the first of them sees it.
    pub route: Route<'a>,
    /// It is not to be avoided, and nothing that applies holds anybody back. What only may apply
    /// stands in `obstacles` all the same.
    pub for_all: bool,
    pub obstacles: Vec<PartyObstacle<'a>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PartyObstacle<'a> {
    pub traveller: usize,
    pub finding: Rc<Finding<'a>>,
}

/// How long all can stay in a country: as long as the one with the fewest days, each on the passport
/// that gives them the most.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedStay<'a> {
    pub country: &'a CountryId,
    /// Some source gives days there, if not to these travellers.
    pub gives_days: bool,
    pub traveller: usize,
    /// `None` where no source gives days to this traveller.
    pub days: Option<(u16, &'a Passport)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SharedFinding<'a> {
    /// As the first of them is told.
    pub finding: Rc<Finding<'a>>,
    pub applies: Vec<usize>,
    pub may_apply: Vec<usize>,
}

/// All were advised by the same edition on the same day. Who is outside has no ways, and takes none
/// from the others.
pub fn together<'a>(edition: &'a Edition, today: Date, travellers: Vec<Advice<'a>>) -> Party<'a> {
    Party {
        edition: &edition.id,
        today,
        routes: routes(&travellers),
        stays: stays(&travellers),
        findings: findings(edition, &travellers),
        travellers,
    }
}

fn numbered<'t, 'a>(travellers: &'t [Advice<'a>]) -> impl Iterator<Item = (usize, &'t Advice<'a>)> {
    (1..).zip(travellers)
}

/// In the order of the first traveller inside; permissions in hand lift a way for their holder only.
fn routes<'a>(travellers: &[Advice<'a>]) -> Vec<SharedRoute<'a>> {
    let inside = travellers.iter().find(|advice| !advice.routes.is_empty());
    let routes = inside.iter().flat_map(|advice| &advice.routes);
    routes
        .map(|route| {
            let obstacles = obstacles(travellers, route);
            let mut certain = obstacles.iter();
            let certain = certain.any(|obstacle| obstacle.finding.certainty == Certainty::Applies);
            SharedRoute {
                route: route.clone(),
                for_all: route.passage.is_a_way_out() && !certain,
                obstacles,
            }
        })
        .collect()
}

fn obstacles<'a>(travellers: &[Advice<'a>], route: &Route) -> Vec<PartyObstacle<'a>> {
    let inside = numbered(travellers).filter(|(_, advice)| !advice.routes.is_empty());
    let obstacles = inside.flat_map(|(traveller, advice)| {
        let obstacles = advice
            .obstacles
            .iter()
            .filter(|obstacle| obstacle.lies_on(route));
        obstacles.map(move |obstacle| PartyObstacle {
            traveller,
            finding: obstacle.finding.clone(),
        })
    });
    obstacles.collect()
}

fn stays<'a>(travellers: &[Advice<'a>]) -> Vec<SharedStay<'a>> {
    let mut stays: Vec<SharedStay> = Vec::new();
    for (traveller, advice) in numbered(travellers) {
        for neighbour in advice.enterable() {
            let days = neighbour.stays.iter().filter_map(|stay| {
                let days = stay.days.as_ref()?;
                Some((days.row.days, stay.passport))
            });
            let own = SharedStay {
                country: neighbour.country,
                gives_days: neighbour.gives_days,
                traveller,
                days: days.max_by_key(|(days, _)| *days),
            };
            let count = |stay: &SharedStay| stay.days.map(|(days, _)| days);
            match stays.iter_mut().find(|stay| stay.country == own.country) {
                Some(fewest) if count(&own) < count(fewest) => *fewest = own,
                Some(_) => {}
                None => stays.push(own),
            }
        }
    }
    stays
}

/// In the order of the rules.
fn findings<'a>(edition: &'a Edition, travellers: &[Advice<'a>]) -> Vec<SharedFinding<'a>> {
    let shared = edition
        .rules
        .iter()
        .filter_map(|rule| shared(rule, travellers));
    shared.collect()
}

fn shared<'a>(rule: &Rule, travellers: &[Advice<'a>]) -> Option<SharedFinding<'a>> {
    let told = numbered(travellers).filter_map(|(traveller, advice)| {
        let mut findings = advice.findings.iter();
        let finding = findings.find(|finding| finding.rule.id == rule.id)?;
        Some((traveller, finding))
    });
    let told: Vec<_> = told.collect();
    let with = |certainty| {
        let such = told
            .iter()
            .filter(move |(_, finding)| finding.certainty == certainty);
        such.map(|(traveller, _)| *traveller).collect()
    };
    let first = told.iter().min_by_key(|(_, finding)| finding.certainty);
    let (_, finding) = first?;
    Some(SharedFinding {
        finding: (*finding).clone(),
        applies: with(Certainty::Applies),
        may_apply: with(Certainty::MayApply),
    })
}
