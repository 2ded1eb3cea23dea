//! What the answers lead to on a given day, and why.

mod course;
mod difference;
mod finding;
mod known;
mod last_day;
mod party;
mod route;
mod turn;

use serde::Serialize;

use crate::{
    interview::{CompleteAnswers, Facts},
    rulebook::{Claim, Date, Edition, EditionId, SourceId},
};

pub use self::{
    course::{Course, ExitPassport},
    difference::{Change, Difference, Differences, Told, What, differences, told_by, told_to},
    finding::{Certainty, Finding},
    known::Known,
    last_day::{Given, LastDay, given, last_day, last_days},
    party::{Held, Party, SharedFinding, SharedRoute, SharedStay, together},
    route::{Caution, Entry, Route, Stay},
    turn::{Outcome, Turn, Way, turns},
};

/// Everything an edition says to one person on one day. Its JSON is the answer of `advise`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Advice {
    pub edition: EditionId,
    pub issued: Date,
    pub today: Date,
    /// From the day the edition speaks for; negative under a wrong clock.
    pub age_days: i64,
    pub clock_wrong: bool,
    pub course: Course,
    /// `None` for who is outside.
    pub exit_passport: Option<ExitPassport>,
    pub routes: Vec<Route>,
    pub findings: Vec<Finding>,
}

pub fn advise(edition: &Edition, answers: &CompleteAnswers, today: Date) -> Advice {
    let facts = Facts::new(edition, answers);
    let course = Course::of(&facts);
    let findings = finding::findings(edition, &facts, today);
    Advice {
        edition: edition.id.clone(),
        issued: edition.issued,
        today,
        age_days: today.days_since(edition.as_of),
        clock_wrong: known::clock_is_wrong(edition, today),
        course,
        exit_passport: ExitPassport::of(&facts),
        routes: match course {
            Course::Outside => Vec::new(),
            Course::Shelter | Course::ShelterOrLeave | Course::LeaveByLand => {
                route::routes(edition, answers.answers(), &facts, &findings, today)
            }
        },
        findings,
    }
}

/// The sources of a claim, youngest first.
fn sources(claim: &impl Claim) -> Vec<SourceId> {
    claim
        .cites()
        .iter()
        .map(|citation| citation.source.clone())
        .collect()
}
