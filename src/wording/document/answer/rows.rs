//! The rows of the answer, each a line or two.

use crate::{
    advice::{Advice, Course, Days, Finding, Known, Route},
    rulebook::{AgeClass, Passage, Phrase, Placement},
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

/// How many were named open and when, their names, what is newer, and under what condition one could pass elsewhere.
/// Never a name without its day.
fn crossings(words: Words, advice: &Advice) -> AnswerRow {
    let named = |wanted: &dyn Fn(&Route) -> bool| {
        let routes = advice.routes.iter().filter(|route| wanted(route));
        let names = routes.map(|route| brief_name(words, route));
        names.collect::<Vec<_>>()
    };
    let mut said = Vec::new();
    let newest = advice.newest_open();
    if let Some(newest) = newest {
        let open = named(&|route| route.passage == Passage::NamedOpen);
        let phrase = match newest.known {
            Known::Current => Phrase::RowCrossingsOpenNow,
            Known::Ageing | Known::NotKnown | Known::ClockWrong => Phrase::RowCrossingsOpen,
        };
        let fillings = [
            ("count", words.number(open.len())),
            ("day", words.short_day(newest.as_of)),
            ("names", words.list(&open)),
        ];
        let fillings = fillings.each_ref().map(|(key, said)| (*key, said.as_str()));
        said.push(words.fill(phrase, &fillings));
    }
    let warned = named(&|route| route.passage == Passage::NamedOpen && route.has_warnings()).len();
    if warned > 0 {
        let count = words.number(warned);
        said.push(words.fill(Phrase::RowCrossingsWarned, &[("count", &count)]));
    }
    let permitted = named(&|route| route.permission_in_hand);
    let of = |passage| named(&|route| route.passage == passage && !route.permission_in_hand);
    for (phrase, names) in [
        (Phrase::RowCrossingsPermitted, permitted),
        (Phrase::RowCrossingsAsked, of(Passage::ByPermission)),
        (Phrase::RowCrossingsClosed, of(Passage::ByCase)),
    ] {
        if !names.is_empty() {
            said.push(words.fill(phrase, &[("names", &words.list(&names))]));
        }
    }
    let on_some = advice.obstacles.iter();
    let on_some = on_some.filter(|obstacle| obstacle.crossing.is_some());
    AnswerRow {
        name: words.say(Phrase::RowCrossings),
        said: said.join(" "),
        chip: newest.map(|route| chip(words, advice, AgeClass::Border, &route.cited)),
        more: SectionKind::Routes,
        obstacles: on_some
            .map(|obstacle| (obstacle.finding.rule.id.clone(), obstacle.finding.certainty))
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
