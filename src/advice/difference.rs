//! What changed between two editions, in facts and for one person. Both are evaluated and compared.

use serde::Serialize;

use crate::rulebook::{Claim, Date, Edition, EditionId, TextKey, Window};

use super::Advice;

/// What is told under one name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Told {
    #[serde(skip)]
    pub what: What,
    #[serde(skip)]
    pub id: String,
    /// A passage, days and window, a certainty, a course: what can be compared.
    pub says: String,
    #[serde(skip)]
    pub text: Option<TextKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
}

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    Course,
    ExitPassport,
    Route,
    Caution,
    Stay,
    Finding,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Began,
    Ended,
    /// It says something else, or says it in other words.
    Changed,
    /// It says the same as of a later day.
    Renewed,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    pub what: What,
    pub id: String,
    pub change: Change,
    pub old: Option<Told>,
    pub new: Option<Told>,
}

/// The answer of `advise --diff`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Differences {
    pub old: EditionId,
    pub new: EditionId,
    pub facts: Vec<Difference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<Vec<Difference>>,
}

/// What began, changed or was renewed in the order of the new, then what ended in that of the old.
pub fn differences(old: &[Told], new: &[Told]) -> Vec<Difference> {
    let mut differences = Vec::new();
    for after in new {
        let before = find(old, after);
        let change = match before {
            None => Change::Began,
            Some(before) if (&before.says, &before.text) != (&after.says, &after.text) => {
                Change::Changed
            }
            Some(before) if before.as_of != after.as_of => Change::Renewed,
            Some(_) => continue,
        };
        differences.push(Difference {
            what: after.what,
            id: after.id.clone(),
            change,
            old: before.cloned(),
            new: Some(after.clone()),
        });
    }
    for before in old.iter().filter(|before| find(new, before).is_none()) {
        differences.push(Difference {
            what: before.what,
            id: before.id.clone(),
            change: Change::Ended,
            old: Some(before.clone()),
            new: None,
        });
    }
    differences
}

fn find<'t>(among: &'t [Told], told: &Told) -> Option<&'t Told> {
    let mut among = among.iter();
    among.find(|other| other.what == told.what && other.id == told.id)
}

/// Everything an edition claims.
pub fn told_by(edition: &Edition) -> Vec<Told> {
    let mut told = Vec::new();
    for row in &edition.routes {
        told.push(Told {
            what: What::Route,
            id: row.crossing.to_string(),
            says: row.passage.as_str().to_owned(),
            text: None,
            as_of: Some(edition.as_of(row)),
        });
    }
    for row in &edition.cautions {
        told.push(Told {
            what: What::Caution,
            id: row.id.to_string(),
            says: row.crossing.to_string(),
            text: Some(row.key()),
            as_of: Some(edition.as_of(row)),
        });
    }
    for row in &edition.stays {
        told.push(Told {
            what: What::Stay,
            id: format!("{} {}", row.country, row.passport.as_str()),
            says: days_within(row.days, row.window),
            text: Some(row.key()),
            as_of: Some(edition.as_of(row)),
        });
    }
    for rule in &edition.rules {
        told.push(Told {
            what: What::Finding,
            id: rule.id.to_string(),
            says: rule.kind.as_str().to_owned(),
            text: Some(rule.key()),
            as_of: Some(edition.as_of(rule)),
        });
    }
    told
}

/// Everything one person is told. Distances and ages are no news.
pub fn told_to(edition: &Edition, advice: &Advice) -> Vec<Told> {
    let plain = |what, id: &str, says: &str| Told {
        what,
        id: id.to_owned(),
        says: says.to_owned(),
        text: None,
        as_of: None,
    };
    let mut told = vec![plain(What::Course, "course", advice.course.as_str())];
    if let Some(passport) = advice.exit_passport {
        let says = passport.as_str();
        told.push(plain(What::ExitPassport, "exit_passport", says));
    }
    for route in &advice.routes {
        told.push(Told {
            as_of: Some(route.as_of),
            ..plain(What::Route, route.crossing.as_str(), route.passage.as_str())
        });
        for caution in &route.cautions {
            let row = edition.cautions.iter().find(|row| row.id == caution.id);
            told.push(Told {
                as_of: Some(caution.as_of),
                text: row.map(Claim::key),
                ..plain(What::Caution, caution.id.as_str(), route.crossing.as_str())
            });
        }
        for entry in &route.entry {
            let id = format!("{} {}", route.country, entry.passport.as_str());
            let known = told.iter().any(|told| told.id == id);
            let (Some(days), Some(stay), false) = (entry.days, &entry.stay, known) else {
                continue;
            };
            let mut rows = edition.stays.iter();
            let row = rows.find(|it| it.country == route.country && it.passport == entry.passport);
            told.push(Told {
                as_of: Some(stay.as_of),
                text: row.map(Claim::key),
                ..plain(What::Stay, &id, &days_within(days, entry.window))
            });
        }
    }
    for finding in &advice.findings {
        told.push(Told {
            as_of: Some(finding.as_of),
            text: edition.rule(&finding.id).map(Claim::key),
            ..plain(
                What::Finding,
                finding.id.as_str(),
                finding.certainty.as_str(),
            )
        });
    }
    told
}

fn days_within(days: u16, window: Option<Window>) -> String {
    match window {
        Some(window) => format!("{days} {}", window.as_str()),
        None => days.to_string(),
    }
}
