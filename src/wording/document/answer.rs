//! The answer: what somebody has to know before anything else, on one screen.

use crate::{
    advice::{Advice, Certainty, Course, Days, Finding, Obstacle, Route},
    rulebook::{CrossingId, FindingId, Passage, Phrase, Placement, TextKey},
};

use super::{
    super::{Words, direction::isolated},
    chip::{Chip, age_alone, chip},
    shape::SectionKind,
};

/// Words of the answer, at most: what stands there with what is pressed there.
pub const WORDS: usize = 110;

/// So many obstacles are told with more than their names.
pub const FEW: usize = 2;

pub struct Answer {
    /// This person's state, never the same for all.
    pub title: String,
    /// Certain before possible.
    pub obstacles: Vec<ObstacleBox>,
    pub rows: Vec<AnswerRow>,
}

/// An obstacle in a few words, with as much of what it means and of what comes first as there is room for.
pub struct ObstacleBox {
    pub finding: FindingId,
    pub certainty: Certainty,
    pub name: String,
    pub said: Vec<String>,
}

/// A word, an answer and an age.
pub struct AnswerRow {
    pub name: String,
    pub said: String,
    pub chip: Option<Chip>,
    /// Where there is more of it.
    pub more: SectionKind,
    /// What stops on some crossings alone is told with the crossings.
    pub obstacles: Vec<(FindingId, Certainty)>,
}

pub(super) fn answer(words: Words, advice: &Advice) -> Answer {
    let mut answer = Answer {
        title: title(words, advice),
        obstacles: boxes(words, advice),
        rows: rows(words, advice),
    };
    // What was not answered for certain is said where there is room, what comes first before what it means.
    let mut room = WORDS.saturating_sub(answer.words(words));
    if answer.obstacles.len() > FEW {
        room = 0;
    }
    for key in [
        FindingId::obstacle_first_key as fn(&FindingId) -> TextKey,
        FindingId::obstacle_means_key,
    ] {
        for stop in &mut answer.obstacles {
            let said = words.phrase(&key(&stop.finding));
            let count = count(&said);
            if count <= room {
                room -= count;
                stop.said.insert(0, said);
            }
        }
    }
    answer
}

impl Answer {
    /// How many words it has, with what can be pressed there.
    pub fn words(&self, words: Words) -> usize {
        let boxes = self.obstacles.iter();
        let boxes = boxes.map(|stop| {
            let said = stop.said.iter().map(|said| count(said));
            count(&stop.name) + said.sum::<usize>()
        });
        let rows = self.rows.iter().map(|row| {
            let chip = row.chip.as_ref().map_or(0, |chip| count(&chip.age));
            count(&row.name) + count(&row.said) + chip
        });
        let pressed = [Phrase::ReadAloud, Phrase::AnotherTraveller];
        let pressed = pressed.map(|phrase| count(&words.say(phrase)));
        let all = boxes.chain(rows).chain(pressed);
        count(&self.title) + all.sum::<usize>()
    }
}

fn count(said: &str) -> usize {
    said.split_whitespace().count()
}

fn title(words: Words, advice: &Advice) -> String {
    let stops = boxes(words, advice);
    let certain = stops.iter();
    let certain = certain.filter(|stop| stop.certainty == Certainty::Applies);
    let (certain, all) = (certain.count(), stops.len());
    let counted = |one, more, count: usize| {
        if count == 1 {
            words.say(one)
        } else {
            words.fill(more, &[("count", &words.number(count))])
        }
    };
    match advice.course {
        Course::Outside => words.say(Phrase::TitleOutside),
        Course::Crossed => words.say(Phrase::TitleCrossed),
        Course::Shelter => words.say(Phrase::TitleShelter),
        Course::ShelterOrLeave => words.say(Phrase::TitleShelterOrLeave),
        Course::LeaveByLand if 0 < certain && certain < all => {
            let (count, more) = (words.number(certain), words.number(all - certain));
            let fillings = [("count", count.as_str()), ("more", &more)];
            words.fill(Phrase::TitleStopsAndMay, &fillings)
        }
        Course::LeaveByLand if certain > 0 => {
            counted(Phrase::TitleStopsOne, Phrase::TitleStops, certain)
        }
        Course::LeaveByLand if all > 0 => {
            counted(Phrase::TitleMayStopOne, Phrase::TitleMayStop, all)
        }
        Course::LeaveByLand => words.say(Phrase::TitleNothing),
    }
}

fn boxes(words: Words, advice: &Advice) -> Vec<ObstacleBox> {
    let of = |certainty| {
        let stops = stops(advice);
        stops.filter(move |obstacle| obstacle.finding.certainty == certainty)
    };
    of(Certainty::Applies)
        .chain(of(Certainty::MayApply))
        .map(|obstacle| ObstacleBox {
            finding: obstacle.finding.rule.id.clone(),
            certainty: obstacle.finding.certainty,
            name: words.phrase(&obstacle.finding.rule.id.obstacle_key()),
            said: Vec::new(),
        })
        .collect()
}

/// What stops on every crossing. That somebody cannot move the title says.
fn stops<'t, 'a>(advice: &'t Advice<'a>) -> impl Iterator<Item = &'t Obstacle<'a>> {
    advice.obstacles_everywhere()
}

fn rows(words: Words, advice: &Advice) -> Vec<AnswerRow> {
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
        chip: Some(chip(words, advice, finding.known, finding.as_of)),
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
            ("day", words.day_of_year(newest.as_of)),
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
        chip: newest.map(|route| chip(words, advice, route.known, route.as_of)),
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
        chip: oldest.map(|days| chip(words, advice, days.known, days.as_of)),
        more: SectionKind::Stays,
        obstacles: Vec::new(),
    }
}

fn today(words: Words, advice: &Advice) -> AnswerRow {
    let day = words.day_of_year(advice.as_of);
    let said = if advice.clock_wrong {
        words.say(Phrase::RowTodayClockWrong)
    } else {
        words.fill(Phrase::RowTodaySaid, &[("day", &day)])
    };
    AnswerRow {
        name: words.say(Phrase::RowToday),
        said,
        chip: (!advice.clock_wrong).then(|| age_alone(words, advice, advice.as_of)),
        more: SectionKind::Edition,
        obstacles: Vec::new(),
    }
}

/// A crossing by the name that is on the signs of the side that is left, the rest by the country.
pub(super) fn brief_name(words: Words, route: &Route) -> String {
    let crossing = route.crossing;
    if crossing.point.is_some() {
        words.phrase(&crossing.id.brief_key())
    } else {
        words.phrase(&crossing.country.key())
    }
}
