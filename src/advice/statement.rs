//! What can be compared: between two editions, or between two answers.

use crate::rulebook::{CautionRow, Claim, CrossingId, Date, Edition, Passage, Rule, StayRow};

use super::{Advice, Certainty, Course, ExitPassport, Neighbour};

/// One thing that is said. Distances and ages are none: they are no news.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Statement<'a> {
    Course(Course),
    ExitPassport(ExitPassport),
    Route(&'a CrossingId, Passage),
    /// The permission that this crossing asks for is in hand.
    Permission(&'a CrossingId),
    Caution(&'a CautionRow),
    Stay(&'a StayRow),
    /// With how certainly it applies, where it is said to one person.
    Finding(&'a Rule, Option<Certainty>),
}

/// What a statement is about. Of each there is one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Subject<'a> {
    Course,
    ExitPassport,
    Route(&'a str),
    Permission(&'a str),
    Caution(&'a str),
    /// Country and passport.
    Stay(&'a str, &'a str),
    Finding(&'a str),
}

/// A statement with the day it is of, where it has one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told<'a> {
    pub statement: Statement<'a>,
    pub as_of: Option<Date>,
}

impl<'a> Statement<'a> {
    pub fn subject(self) -> Subject<'a> {
        match self {
            Self::Course(_) => Subject::Course,
            Self::ExitPassport(_) => Subject::ExitPassport,
            Self::Route(crossing, _) => Subject::Route(crossing.as_str()),
            Self::Permission(crossing) => Subject::Permission(crossing.as_str()),
            Self::Caution(row) => Subject::Caution(row.id.as_str()),
            Self::Stay(row) => Subject::Stay(row.country.as_str(), row.passport.as_str()),
            Self::Finding(rule, _) => Subject::Finding(rule.id.as_str()),
        }
    }

    /// Whether both say the same of their subject, in the same words.
    pub fn says_the_same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Caution(one), Self::Caution(other)) => {
                one.crossing == other.crossing && one.key() == other.key()
            }
            (Self::Stay(one), Self::Stay(other)) => {
                (one.days, one.window) == (other.days, other.window) && one.key() == other.key()
            }
            (Self::Finding(one, certainty), Self::Finding(other, other_certainty)) => {
                // To one person it matters how certain it is, not of which kind.
                let alike = certainty.is_some() || one.kind.as_str() == other.kind.as_str();
                alike && certainty == other_certainty && one.key() == other.key()
            }
            (one, other) => one == other,
        }
    }

    fn on(self, day: Date) -> Told<'a> {
        Told {
            statement: self,
            as_of: Some(day),
        }
    }

    pub(super) fn on_no_day(self) -> Told<'a> {
        Told {
            statement: self,
            as_of: None,
        }
    }
}

/// Everything an edition claims.
pub fn claimed_by(edition: &Edition) -> Vec<Told<'_>> {
    let routes = edition
        .routes
        .iter()
        .map(|row| Statement::Route(&row.crossing, row.passage).on(edition.day_of(row)));
    let cautions = edition.cautions.iter();
    let cautions = cautions.map(|row| Statement::Caution(row).on(edition.day_of(row)));
    let stays = edition.stays.iter();
    let stays = stays.map(|row| Statement::Stay(row).on(edition.day_of(row)));
    let rules = edition.rules.iter();
    let rules = rules.map(|rule| Statement::Finding(rule, None).on(edition.day_of(rule)));
    routes.chain(cautions).chain(stays).chain(rules).collect()
}

/// Everything one person is told.
pub fn told_to<'a>(advice: &Advice<'a>) -> Vec<Told<'a>> {
    let mut told = vec![Statement::Course(advice.course).on_no_day()];
    let passport = advice.exit_passport;
    told.extend(passport.map(|passport| Statement::ExitPassport(passport).on_no_day()));
    let stays = |neighbour: &Neighbour<'a>| -> Vec<Told<'a>> {
        let days = neighbour.stays.iter().filter_map(|stay| stay.days.as_ref());
        let told = days.map(|days| Statement::Stay(days.row).on(days.as_of));
        told.collect()
    };
    let mut neighbours = advice.neighbours.iter().peekable();
    for route in &advice.routes {
        told.push(Statement::Route(&route.crossing.id, route.passage).on(route.as_of));
        let cautions = route.cautions.iter();
        told.extend(cautions.map(|caution| Statement::Caution(caution.row).on(caution.as_of)));
        // Neighbours are in the order of the routes, each at its first.
        let first_to = neighbours.next_if(|neighbour| *neighbour.country == route.crossing.country);
        told.extend(first_to.into_iter().flat_map(stays));
    }
    // Whoever has crossed has no routes, but stays somewhere.
    told.extend(neighbours.flat_map(stays));
    for finding in &advice.findings {
        let statement = Statement::Finding(finding.rule, Some(finding.certainty));
        told.push(statement.on(finding.as_of));
    }
    told
}
