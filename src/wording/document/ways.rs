//! Ways as cards: never a name without its passage, its condition and its day.

use std::rc::Rc;

use crate::{
    advice::{Advice, Course, Finding, Known, Route},
    rulebook::{AgeClass, Claim, Kind, Phrase, Placement},
};

use super::{
    super::{Words, direction::isolated},
    age::age_of,
    chip::chip,
    lines::{by_source, found, line},
    map::map,
    passage::{passage, source_of},
    sections::Content,
    shape::{Line, Part, RouteCard, RouteRow, later},
    sources::cited,
};

/// Distances are between points of a few kilometres' uncertainty.
const ROUND_TO_KM: u16 = 10;

/// In the order of the alert, each opening to its card; the map behind them.
pub(super) fn ways<'a>(words: Words<'a>, advice: &'a Advice<'a>) -> Vec<Part<'a>> {
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
    // Nearly all were named on one day, which is said once.
    let newest = advice.newest_open();
    parts.extend(newest.map(|newest| Part::Sentence(named(words, advice, newest))));
    let rows = advice.routes.iter().map(|route| {
        let told = newest.is_some_and(|newest| newest.as_of == route.as_of);
        row(words, advice, route, told)
    });
    parts.push(Part::Routes(rows.collect()));
    parts.push(Part::Map(later(move || map(words, advice))));
    parts
}

/// What is told of several of the crossings, the newest first, then what is told of none.
pub(super) fn notices<'a>(words: Words<'a>, advice: &'a Advice<'a>) -> Option<Content<'a>> {
    let shared = &advice.shared_notices;
    let of_none = of_no_crossing(advice, Kind::Notice);
    let count = shared.newer.len() + shared.older.len() + of_none.len();
    Content::later(count, move || {
        let shared = [&shared.newer, &shared.older];
        let shared = shared.map(|notices| told(words, advice, notices));
        let mut parts = vec![Part::Lines(shared.into_iter().flatten().collect())];
        parts.extend(by_source(words, advice, of_none));
        parts
    })
}

/// Notices and conflicts that are told with no crossing.
pub(super) fn of_no_crossing<'a>(advice: &'a Advice<'a>, kind: Kind) -> Vec<&'a Finding<'a>> {
    found(advice, |finding| {
        let rule = finding.rule;
        let mut told = advice.routes.iter().flat_map(|route| &route.notices);
        rule.kind == kind
            && rule.placement == Placement::WithItsKind
            && !told.any(|notice| notice.rule.id == rule.id)
    })
}

/// What stops on some crossings alone stands in their cards.
pub(super) fn asked_on_a_crossing(advice: &Advice, finding: &Finding) -> bool {
    let mut obstacles = advice.obstacles.iter();
    obstacles
        .any(|obstacle| obstacle.crossing.is_some() && obstacle.finding.rule.id == finding.rule.id)
}

/// When they were named, and that today is not known.
fn named(words: Words, advice: &Advice, newest: &Route) -> String {
    let phrase = match newest.known {
        Known::Current => Phrase::RoutesNamedNow,
        Known::Ageing | Known::NotKnown | Known::ClockWrong => Phrase::RoutesNamed,
    };
    let day = words.short_day(newest.as_of);
    let age = age_of(words, advice, newest.as_of);
    words.fill(phrase, &[("day", &day), ("age", &age)])
}

fn row<'a>(
    words: Words<'a>,
    advice: &'a Advice<'a>,
    route: &'a Route<'a>,
    told: bool,
) -> RouteRow<'a> {
    // What is to be avoided stays so at every age, and nobody should hope that it has grown old.
    let class = if route.passage.is_a_way_out() {
        AgeClass::Border
    } else {
        AgeClass::Risk
    };
    RouteRow {
        crossing: route.crossing.id.clone(),
        passage: route.passage,
        known: route.known,
        name: words.phrase(&route.crossing.id.key()),
        passage_name: words.phrase(&route.passage.name_key()),
        chip: (!told).then(|| chip(words, advice, class, &route.cited)),
        warned: route.has_warnings(),
        card: later(move || card(words, advice, route)),
    }
}

fn card<'a>(words: Words<'a>, advice: &'a Advice<'a>, route: &'a Route<'a>) -> RouteCard<'a> {
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
        local: route.crossing.local.clone(),
        passage_said: passage(words, advice, route),
        asks: asks.collect(),
        said: said_of(words, route),
        cautions: cautions.collect(),
        newer: told(words, advice, &route.own_notices.newer),
        older: told(words, advice, &route.own_notices.older),
        from: source_of(words, advice, route),
        sources,
    }
}

fn told<'a>(
    words: Words<'a>,
    advice: &'a Advice<'a>,
    notices: &'a [Rc<Finding<'a>>],
) -> Vec<Line<'a>> {
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
