//! Ways out, for one person on one day.

use serde::Serialize;

use crate::{
    interview::{Answers, Facts, Truth},
    rulebook::{
        AgeClass, CautionId, ChoiceId, CountryId, CrossingId, Date, Edition, FindingId, Kind,
        Passage, Passport, RouteRow, SourceId, Window,
    },
};

use super::{Finding, Known, sources};

/// What is answered of a passport that counts.
const VALID: &str = "valid";

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Route {
    pub crossing: CrossingId,
    pub country: CountryId,
    pub passage: Passage,
    /// The permission that it asks for was said to be in hand.
    #[serde(skip)]
    pub held: bool,
    pub known: Known,
    pub as_of: Date,
    /// Great circle from the capital of the person's province. A label, never an order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance_km: Option<u16>,
    pub cautions: Vec<Caution>,
    /// What else is told of this crossing, by the ids of the findings that tell it.
    pub notices: Vec<FindingId>,
    pub sources: Vec<SourceId>,
    pub entry: Vec<Entry>,
}

/// A standing official warning about the way or the place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Caution {
    pub id: CautionId,
    pub as_of: Date,
    pub sources: Vec<SourceId>,
}

/// What one passport, held or possibly held, is good for behind the border.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    pub passport: Passport,
    pub holding: ChoiceId,
    /// `None` unless the passport is valid and a source gives days for the country.
    pub days: Option<u16>,
    pub window: Option<Window>,
    #[serde(flatten)]
    pub stay: Option<Stay>,
}

impl Entry {
    /// The person has said that this passport is valid.
    pub fn on_valid(&self) -> bool {
        self.holding.as_str() == VALID
    }
}

/// What the days of an entry rest on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stay {
    pub known: Known,
    pub as_of: Date,
    pub sources: Vec<SourceId>,
}

pub(super) fn routes(
    edition: &Edition,
    answers: &Answers,
    facts: &Facts,
    findings: &[Finding],
    today: Date,
) -> Vec<Route> {
    // Put in place one by one: sorting would cost the page more than these few rows are worth.
    let mut rows: Vec<&RouteRow> = Vec::new();
    for row in &edition.routes {
        let index = rows.partition_point(|other| rank(other, facts) <= rank(row, facts));
        rows.insert(index, row);
    }
    rows.into_iter()
        .filter_map(|row| route(edition, row, answers, facts, findings, today))
        .collect()
}

/// A held permission lifts its country to just behind the crossings that are named open.
fn rank(row: &RouteRow, facts: &Facts) -> (u8, Passage, u8) {
    let first = match (row.passage, held(row, facts)) {
        (Passage::NamedOpen, _) => 0,
        (Passage::ByPermission | Passage::ByCase, true) => 1,
        (Passage::ByPermission | Passage::ByCase, false) | (Passage::Avoid, _) => 2,
    };
    (first, row.passage, row.listed)
}

fn held(row: &RouteRow, facts: &Facts) -> bool {
    row.lifted_by
        .is_some_and(|fact| facts.truth(fact) == Truth::True)
}

fn route(
    edition: &Edition,
    row: &RouteRow,
    answers: &Answers,
    facts: &Facts,
    findings: &[Finding],
    today: Date,
) -> Option<Route> {
    let crossing = edition.crossing(&row.crossing)?;
    let as_of = edition.as_of(row);
    Some(Route {
        crossing: row.crossing.clone(),
        country: crossing.country.clone(),
        passage: row.passage,
        held: held(row, facts),
        known: Known::of(edition, as_of, AgeClass::Border, today),
        as_of,
        distance_km: answers
            .choice("place")
            .and_then(|place| crossing.km_from(place)),
        cautions: cautions(edition, &row.crossing),
        notices: notices(edition, &row.crossing, findings),
        sources: sources(row),
        entry: Passport::ALL
            .into_iter()
            .filter_map(|passport| {
                let holding = holding(passport, answers)?;
                Some(entry(edition, &crossing.country, passport, holding, today))
            })
            .collect(),
    })
}

fn cautions(edition: &Edition, crossing: &CrossingId) -> Vec<Caution> {
    let about_it = edition
        .cautions
        .iter()
        .filter(|caution| caution.crossing == *crossing);
    about_it
        .map(|caution| Caution {
            id: caution.id.clone(),
            as_of: edition.as_of(caution),
            sources: sources(caution),
        })
        .collect()
}

fn notices(edition: &Edition, crossing: &CrossingId, findings: &[Finding]) -> Vec<FindingId> {
    let told = findings.iter().filter(|finding| {
        let rule = edition.rule(&finding.id);
        finding.kind == Kind::Notice && rule.is_some_and(|rule| rule.about.contains(crossing))
    });
    told.map(|finding| finding.id.clone()).collect()
}

/// The state of a passport that the person has said they hold, held or may hold.
fn holding(passport: Passport, answers: &Answers) -> Option<ChoiceId> {
    let answer = answers.choice(passport.question())?;
    match passport {
        Passport::Us | Passport::Iranian => Some(answer.clone()),
        Passport::Other => (answer.as_str() == "yes").then(|| VALID.into()),
    }
}

fn entry(
    edition: &Edition,
    country: &CountryId,
    passport: Passport,
    holding: ChoiceId,
    today: Date,
) -> Entry {
    let row = edition
        .stays
        .iter()
        .filter(|_| holding.as_str() == VALID)
        .find(|stay| stay.country == *country && stay.passport == passport);
    Entry {
        passport,
        holding,
        days: row.map(|row| row.days),
        window: row.and_then(|row| row.window),
        stay: row.map(|row| {
            let as_of = edition.as_of(row);
            Stay {
                known: Known::of(edition, as_of, AgeClass::Stay, today),
                as_of,
                sources: sources(row),
            }
        }),
    }
}
