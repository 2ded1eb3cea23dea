//! Ways as cards: never a name without its passage, its condition and its day.

use std::rc::Rc;

use crate::{
    advice::{Advice, Course, Finding, Known, Route},
    rulebook::{AgeClass, Claim, Phrase},
};

use super::{
    super::{Words, direction::isolated},
    age::age_of,
    chip::chip,
    lines::line,
    map::map,
    passage::{passage, source_of},
    shape::{Line, Part, RouteCard},
    sources::cited,
};

/// Distances are between points of a few kilometres' uncertainty.
const ROUND_TO_KM: u16 = 10;

/// In the order of the alert, each opening to its card; the map behind them.
pub(super) fn ways(words: Words, advice: &Advice) -> Vec<Part> {
    if advice.routes.is_empty() {
        return Vec::new();
    }
    let mut parts = Vec::new();
    match advice.course {
        Course::Outside | Course::Crossed | Course::LeaveByLand => {}
        Course::Shelter | Course::ShelterOrLeave => {
            parts.push(Part::Sentence(words.say(Phrase::RoutesLater)));
        }
    }
    let cards = advice.routes.iter().map(|route| card(words, advice, route));
    parts.push(Part::Routes(cards.collect()));
    parts.push(Part::Map(map(words, advice)));
    parts
}

/// What is told of several of the crossings, the newest first.
pub(super) fn shared(words: Words, advice: &Advice) -> Vec<Part> {
    let notices = &advice.shared_notices;
    let lines =
        told(words, advice, &notices.newer)
            .into_iter()
            .chain(told(words, advice, &notices.older));
    let lines: Vec<Line> = lines.collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Part::Lines(lines)]
}

/// What stops on some crossings alone stands in their cards.
pub(super) fn asked_on_a_crossing(advice: &Advice, finding: &Finding) -> bool {
    let mut obstacles = advice.obstacles.iter();
    obstacles
        .any(|obstacle| obstacle.crossing.is_some() && obstacle.finding.rule.id == finding.rule.id)
}

fn card(words: Words, advice: &Advice, route: &Route) -> RouteCard {
    let cautions = route.cautions.iter().map(|caution| {
        let said = words.fill(
            Phrase::CautionSaid,
            &[
                ("caution", &words.phrase(&caution.row.key())),
                ("day", &words.day(caution.as_of)),
                ("age", &age_of(words, advice, caution.as_of)),
            ],
        );
        (caution.row.id.clone(), said)
    });
    // What is to be avoided stays so at every age, and nobody should hope that it has grown old.
    let class = if route.passage.is_a_way_out() {
        AgeClass::Border
    } else {
        AgeClass::Risk
    };
    let asks = advice
        .obstacles
        .iter()
        .filter(|obstacle| obstacle.crossing.is_some() && obstacle.lies_on(route));
    let asks = asks.map(|obstacle| line(words, advice, &obstacle.finding));
    let mut sources = cited(words, advice, &route.cited);
    for caution in &route.cautions {
        sources.extend(cited(words, advice, &caution.cited));
    }
    RouteCard {
        crossing: route.crossing.id.clone(),
        passage: route.passage,
        known: route.known,
        name: words.phrase(&route.crossing.id.key()),
        local: route.crossing.local.clone(),
        passage_said: passage(words, advice, route),
        passage_name: words.phrase(&route.passage.name_key()),
        chip: chip(words, advice, class, &route.cited),
        warned: route.has_warnings(),
        asks: asks.collect(),
        said: said_of(words, route),
        cautions: cautions.collect(),
        newer: told(words, advice, &route.own_notices.newer),
        older: told(words, advice, &route.own_notices.older),
        from: source_of(words, advice, route),
        sources,
    }
}

fn told(words: Words, advice: &Advice, notices: &[Rc<Finding>]) -> Vec<Line> {
    let lines = notices.iter().map(|notice| line(words, advice, notice));
    lines.collect()
}

fn said_of(words: Words, route: &Route) -> Vec<String> {
    let mut said = Vec::new();
    if route.permission_in_hand {
        said.push(words.say(Phrase::RoutePermissionInHand));
    }
    if route.passage.is_a_way_out() {
        said.push(words.say(match route.known {
            Known::Current => Phrase::RouteCurrent,
            Known::Ageing => Phrase::RouteAgeing,
            Known::NotKnown => Phrase::RouteNotKnown,
            Known::ClockWrong => Phrase::RouteClockWrong,
        }));
    }
    if let Some(km) = route.distance_km {
        let rounded = (km + ROUND_TO_KM / 2) / ROUND_TO_KM * ROUND_TO_KM;
        let km = isolated(&words.number(rounded));
        said.push(words.fill(Phrase::RouteDistance, &[("km", &km)]));
    }
    said
}
