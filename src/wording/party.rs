//! Several travellers together, by number.

use crate::{
    advice::{
        Advice, Certainty, Course, Party, PartyObstacle, SharedFinding, SharedRoute, SharedStay,
    },
    rulebook::Phrase,
};

use super::{
    Line, Part, Section, SectionKind, Words,
    direction::isolated,
    document::{Content, later, line, passage, title, written},
};

/// What is said of all together.
pub fn party<'a>(words: Words<'a>, party: &'a Party<'a>) -> Vec<Section<'a>> {
    let Some(first) = party.travellers.first() else {
        return Vec::new();
    };
    let travellers = (1..).zip(&party.travellers);
    let stops = travellers.flat_map(|(number, advice)| stops(words, number, advice));
    let routes = party
        .routes
        .iter()
        .map(|shared| route(words, first, shared));
    let stays = party.stays.iter().filter(|shared| shared.gives_days);
    let stays = stays.map(|shared| Line::plain(stay(words, shared)));
    let apart = party.findings.iter();
    let apart = apart.filter(|shared| shared.applies.len() < party.travellers.len());
    let findings = apart.map(|shared| finding(words, first, shared));
    let sections = [
        (SectionKind::PartyStops, stops.map(Line::plain).collect()),
        (SectionKind::PartyRoutes, routes.collect()),
        (SectionKind::PartyStays, stays.collect()),
        (SectionKind::PartyFindings, findings.collect::<Vec<Line>>()),
    ];
    let said = sections.into_iter().filter(|(_, lines)| !lines.is_empty());
    let said = said.map(|(kind, lines)| (kind, Content::worded(vec![Part::Lines(lines)])));
    said.filter_map(|(kind, content)| Some(Section::new(words, kind, content?)))
        .collect()
}

/// What stops one of them on every way, certain before possible.
fn stops(words: Words, number: usize, advice: &Advice) -> Vec<String> {
    let traveller = words.traveller(number);
    let mut said = Vec::new();
    for (certainty, phrase) in [
        (Certainty::Applies, Phrase::PartyObstacle),
        (Certainty::MayApply, Phrase::PartyMayBeObstacle),
    ] {
        let stops = advice.obstacles.iter().filter(|obstacle| {
            obstacle.crossing.is_none() && obstacle.finding.certainty == certainty
        });
        let names = stops.map(|obstacle| words.phrase(&obstacle.finding.rule.id.obstacle_key()));
        let names: Vec<String> = names.collect();
        if !names.is_empty() {
            let by = words.list(&names);
            said.push(words.fill(phrase, &[("traveller", &traveller), ("by", &by)]));
        }
    }
    if said.is_empty() {
        said.push(match advice.course {
            Course::Outside | Course::Crossed | Course::Shelter => words.fill(
                Phrase::PartyObstacle,
                &[("traveller", &traveller), ("by", &title(words, advice))],
            ),
            Course::ShelterOrLeave | Course::LeaveByLand => {
                words.fill(Phrase::PartyNoStop, &[("traveller", &traveller)])
            }
        });
    }
    said
}

/// Never a name without its passage, its condition and its day, nor without all who are held back there or
/// may be: whoever looks up one way reads no other line. Days and ages are the same for all travellers.
fn route<'a>(words: Words<'a>, any: &'a Advice<'a>, shared: &'a SharedRoute<'a>) -> Line<'a> {
    let route = &shared.route;
    let name = words.phrase(&route.crossing.id.key());
    let mut said = vec![format!("{name}: {}", passage(words, any, route))];
    if route.passage.is_a_way_out() {
        said.push(
            words.say(match (shared.for_all, shared.obstacles.is_empty()) {
                (true, true) => Phrase::PartyNoObstacle,
                (true, false) => Phrase::PartyPerhapsObstacle,
                (false, _) => Phrase::PartySomeObstacle,
            }),
        );
        let obstacles = shared.obstacles.iter();
        said.extend(obstacles.map(|shared| obstacle(words, shared)));
    }
    Line {
        whole: Some(later(move || written(words, any, route))),
        ..Line::plain(said.join(" "))
    }
}

fn obstacle(words: Words, shared: &PartyObstacle) -> String {
    let finding = &shared.finding;
    let phrase = match finding.certainty {
        Certainty::Applies => Phrase::PartyObstacle,
        Certainty::MayApply => Phrase::PartyMayBeObstacle,
    };
    let traveller = words.traveller(shared.traveller);
    let by = words.phrase(&finding.rule.id.obstacle_key());
    words.fill(phrase, &[("traveller", &traveller), ("by", &by)])
}

/// A finding that is not everybody's, with whose it is.
fn finding<'a>(words: Words<'a>, any: &'a Advice<'a>, shared: &'a SharedFinding<'a>) -> Line<'a> {
    let travellers = |numbers: &[usize]| {
        let named = numbers.iter().map(|number| words.traveller(*number));
        words.list(&named.collect::<Vec<_>>())
    };
    let mut whose = Vec::new();
    if !shared.applies.is_empty() {
        whose.push(travellers(&shared.applies));
    }
    if !shared.may_apply.is_empty() {
        let travellers = travellers(&shared.may_apply);
        whose.push(words.fill(Phrase::PartyMayApply, &[("travellers", &travellers)]));
    }
    let line = line(words, any, &shared.finding);
    Line {
        short: format!("{}: {}", words.list(&whose), line.short),
        finding: None,
        ..line
    }
}

fn stay(words: Words, shared: &SharedStay) -> String {
    let country = words.phrase(&shared.country.key());
    let traveller = words.traveller(shared.traveller);
    let mut fillings = vec![("country", country.as_str()), ("traveller", &traveller)];
    let Some((days, passport)) = shared.days else {
        return words.fill(Phrase::PartyNoDays, &fillings);
    };
    let days = isolated(&words.number(days));
    let passport = words.phrase(&passport.id.key());
    fillings.extend([("days", days.as_str()), ("passport", &passport)]);
    words.fill(Phrase::PartyStay, &fillings)
}

impl Words<'_> {
    pub fn traveller(self, number: usize) -> String {
        let number = isolated(&self.number(number));
        self.fill(Phrase::Traveller, &[("number", &number)])
    }
}
