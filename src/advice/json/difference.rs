//! What changed, as `advise --diff` and the what-ifs tell it.

use serde::{Serialize, Serializer};

use crate::{
    advice::{Change, Difference, Statement, Subject, Told},
    rulebook::{Date, StayRow},
};

#[derive(Serialize)]
struct DifferenceJson {
    what: &'static str,
    id: String,
    change: Change,
    old: Option<ToldJson>,
    new: Option<ToldJson>,
}

/// A passage, days and window, a certainty, a course: what can be compared.
#[derive(Serialize)]
struct ToldJson {
    says: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Date>,
}

impl Serialize for Difference<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (what, id) = match self.told().statement.subject() {
            Subject::Course => ("course", "course".to_owned()),
            Subject::ExitPassport => ("exit_passport", "exit_passport".to_owned()),
            Subject::Route(id) => ("route", id.to_owned()),
            Subject::Permission(id) => ("permission", id.to_owned()),
            Subject::Caution(id) => ("caution", id.to_owned()),
            Subject::Stay(country, passport) => ("stay", format!("{country} {passport}")),
            Subject::Finding(id) => ("finding", id.to_owned()),
        };
        DifferenceJson {
            what,
            id,
            change: self.change(),
            old: self.before().map(told_json),
            new: self.after().map(told_json),
        }
        .serialize(serializer)
    }
}

fn told_json(told: Told) -> ToldJson {
    let says = match told.statement {
        Statement::Course(course) => course.as_str().to_owned(),
        Statement::ExitPassport(passport) => passport.as_str().to_owned(),
        Statement::Route(_, passage) => passage.as_str().to_owned(),
        Statement::Permission(_) => "in_hand".to_owned(),
        Statement::Caution(row) => row.crossing.to_string(),
        Statement::Stay(row) => days_within(row),
        Statement::Finding(rule, certainty) => certainty
            .map_or(rule.kind.as_str(), |certainty| certainty.as_str())
            .to_owned(),
    };
    ToldJson {
        says,
        as_of: told.as_of,
    }
}

fn days_within(row: &StayRow) -> String {
    match row.window {
        Some(window) => format!("{} {}", row.days, window.as_str()),
        None => row.days.to_string(),
    }
}
