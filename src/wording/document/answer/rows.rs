//! The rows of the answer, each a line or two.

use crate::{
    advice::{Advice, Course, Days, Finding, Obstacle, Route},
    rulebook::{AgeClass, CrossingId, Passage, Phrase, Placement},
};

use super::{
    super::{
        super::{Words, direction::isolated},
        chip::{age_alone, chip},
        kind::SectionKind,
    },
    AnswerRow,
};

pub(super) fn rows(words: Words, advice: &Advice) -> Vec<AnswerRow> {
    let mut rows = Vec::new();
    if advice.course.is_inside() {
        rows.push(crossings(words, advice));
    }
    let of = |placement| {
        let findings = advice.findings.iter();
        let mut findings = findings.filter(move |finding| finding.rule.placement == placement);
        findings.next()
    };
    if let Some(flights) = of(Placement::Flights) {
        rows.push(told(
            words,
            advice,
            Phrase::RowFlights,
            flights,
            SectionKind::Flights,
        ));
    }
    if advice.course != Course::Outside {
        rows.push(stay(words, advice));
    }
    if let Some(danger) = of(Placement::Dangers) {
        rows.push(told(
            words,
            advice,
            Phrase::RowDanger,
            danger,
            SectionKind::Dangers,
        ));
    }
    rows.push(today(words, advice));
    rows
}

fn told(
    words: Words,
    advice: &Advice,
    name: Phrase,
    finding: &Finding,
    more: SectionKind,
) -> AnswerRow {
    AnswerRow {
        name: words.say(name),
        said: words.phrase(&finding.rule.short_key()),
        chip: Some(chip(words, advice, finding.rule.age_class, &finding.cited)),
        more,
        obstacles: Vec::new(),
    }
}

/// How many were named open and when, their names, and what is newer or asked for. Never a name without
/// its day.
fn crossings(words: Words, advice: &Advice) -> AnswerRow {
    let open = advice.routes.iter();
    let open: Vec<&Route> = open
        .filter(|route| route.passage == Passage::NamedOpen)
        .collect();
    let mut said = Vec::new();
    if let Some(newest) = advice.newest_open() {
        let names = open.iter().map(|route| brief_name(words, route));
        let fillings = [
            ("count", words.number(open.len())),
            ("day", words.short_day(newest.as_of)),
            ("names", words.list(&names.collect::<Vec<_>>())),
        ];
        let fillings = fillings.each_ref().map(|(key, said)| (*key, said.as_str()));
        said.push(words.fill(Phrase::RowCrossingsOpen, &fillings));
    }
    let warned = open.iter().filter(|route| route.has_warnings()).count();
    if warned > 0 {
        let count = words.number(warned);
        said.push(words.fill(Phrase::RowCrossingsWarned, &[("count", &count)]));
    }
    let on_some = advice.obstacles.iter();
    let on_some: Vec<(&Obstacle, &CrossingId)> = on_some
        .filter_map(|obstacle| Some((obstacle, obstacle.crossing?)))
        .collect();
    if !on_some.is_empty() {
        let routes = advice.routes.iter();
        let asked = routes.filter(|route| on_some.iter().any(|(_, id)| **id == route.crossing.id));
        let names = asked.map(|route| brief_name(words, route));
        let names = words.list(&names.collect::<Vec<_>>());
        said.push(words.fill(Phrase::RowCrossingsAsked, &[("names", &names)]));
    }
    let newest = advice.newest_open();
    AnswerRow {
        name: words.say(Phrase::RowCrossings),
        said: said.join(" "),
        chip: newest.map(|route| chip(words, advice, AgeClass::Border, &route.cited)),
        more: SectionKind::Routes,
        obstacles: on_some
            .iter()
            .map(|(obstacle, _)| (obstacle.finding.rule.id.clone(), obstacle.finding.certainty))
            .collect(),
    }
}

/// Days by country on the valid passports.
fn stay(words: Words, advice: &Advice) -> AnswerRow {
    let mut countries = Vec::new();
    for neighbour in advice.enterable() {
        let days = neighbour.stays.iter().filter_map(|stay| stay.days.as_ref());
        let mut counts: Vec<String> = Vec::new();
        for count in days.map(|days| isolated(&words.number(days.row.days))) {
            if !counts.contains(&count) {
                counts.push(count);
            }
        }
        if !counts.is_empty() {
            let country = words.phrase(&neighbour.country.key());
            let counts = counts.join(&words.say(Phrase::Or));
            let fillings = [("country", country.as_str()), ("counts", &counts)];
            countries.push(words.fill(Phrase::RowStayCountry, &fillings));
        }
    }
    let days = advice.days().map(|(_, days)| days);
    let oldest: Option<&Days> = days.max_by_key(|days| days.known);
    AnswerRow {
        name: words.say(Phrase::RowStay),
        said: if countries.is_empty() {
            words.say(Phrase::RowStayNone)
        } else {
            words.fill(Phrase::RowStayDays, &[("stays", &words.list(&countries))])
        },
        chip: oldest.map(|days| chip(words, advice, AgeClass::Stay, &days.cited)),
        more: SectionKind::Stays,
        obstacles: Vec::new(),
    }
}

fn today(words: Words, advice: &Advice) -> AnswerRow {
    let said = words.say(if advice.clock_wrong {
        Phrase::RowTodayClockWrong
    } else {
        Phrase::RowTodaySaid
    });
    AnswerRow {
        name: words.say(Phrase::RowToday),
        said,
        chip: (!advice.clock_wrong).then(|| age_alone(words, advice, advice.as_of)),
        more: SectionKind::Age,
        obstacles: Vec::new(),
    }
}

/// A crossing by the name that is on the signs of the side that is left, the rest by the country.
fn brief_name(words: Words, route: &Route) -> String {
    let crossing = route.crossing;
    if crossing.point.is_some() {
        words.phrase(&crossing.id.brief_key())
    } else {
        words.phrase(&crossing.country.key())
    }
}
