//! Sources, editions and the claims that rest on them.

use std::collections::BTreeSet;

use crate::rulebook::{
    Citation, Claim, CrossingId, Date, Edition, Problem, ReadingId, Rule, Rulebook, SourceId, Ways,
};

use super::{Check, named_twice};

pub(super) const CHECKS: &[Check] = &[
    every_citation_leads_somewhere,
    every_reading_is_cited,
    no_claim_ends_before_it_begins,
    routes_lead_to_known_crossings,
    every_edition_says_one_thing_of_each,
];

fn every_citation_leads_somewhere(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for (file, row, claim) in claims(rulebook) {
        if claim.cites().is_empty() {
            problems.push(Problem::in_row(file, &row, "rests on no source"));
        }
        for citation in claim.cites().iter().chain(claim.ended_by()) {
            let Some(source) = rulebook.source(&citation.source) else {
                let message = format!("no source is called {}", citation.source);
                problems.push(Problem::in_row(file, &row, message));
                continue;
            };
            if citation.at.is_empty() {
                let message = format!("does not say where in {} it was read", citation.source);
                problems.push(Problem::in_row(file, &row, message));
            }
            for reading in &citation.at {
                if !source.readings.iter().any(|known| known.id == *reading) {
                    let message = format!("{} has no reading {reading}", citation.source);
                    problems.push(Problem::in_row(file, &row, message));
                }
            }
        }
    }
}

fn every_reading_is_cited(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let cited: BTreeSet<(&SourceId, &ReadingId)> = claims(rulebook)
        .into_iter()
        .flat_map(|(_, _, claim)| claim.cites().iter().chain(claim.ended_by()))
        .flat_map(|citation| {
            citation
                .at
                .iter()
                .map(|reading| (&*citation.source, reading))
        })
        .collect();
    for source in rulebook.sources.iter() {
        for reading in &source.readings {
            if !cited.contains(&(&source.id, &reading.id)) {
                let message = format!("nothing rests on its reading {}", reading.id);
                problems.push(Problem::in_row("sources.json", &source.id, message));
            }
        }
    }
}

fn no_claim_ends_before_it_begins(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let day = |citation: &Citation| -> Option<Date> {
        rulebook.source(&citation.source).map(|source| source.as_of)
    };
    for (file, row, claim) in claims(rulebook) {
        let begins = claim.cites().iter().filter_map(day).min();
        let ends = claim.ended_by().and_then(day);
        if let (Some(begins), Some(ends)) = (begins, ends)
            && ends <= begins
        {
            let message = format!("ends on {ends}, not after it begins");
            problems.push(Problem::in_row(file, row, message));
        }
    }
}

fn routes_lead_to_known_crossings(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let routes = rulebook
        .routes
        .iter()
        .map(|row| ("routes.json", &row.crossing));
    let cautions = rulebook
        .cautions
        .iter()
        .map(|row| ("cautions.json", &row.crossing));
    let about = rulebook.rules.iter().flat_map(crossings_of);
    let about = about.map(|crossing| ("findings.json", crossing));
    for (file, crossing) in routes.chain(cautions).chain(about) {
        if !rulebook.crossings.iter().any(|known| known.id == *crossing) {
            problems.push(Problem::in_row(file, crossing, "no crossing is called so"));
        }
    }
    for stay in &rulebook.stays {
        if !rulebook
            .crossings
            .iter()
            .any(|known| known.country == stay.country)
        {
            problems.push(Problem::in_row(
                "stays.json",
                &stay.country,
                "no crossing leads there",
            ));
        }
        if !rulebook
            .passports
            .iter()
            .any(|known| known.id == stay.passport)
        {
            let message = format!("no passport is called {}", stay.passport);
            problems.push(Problem::in_row("stays.json", &stay.country, message));
        }
        if stay.days == 0 {
            problems.push(Problem::in_row(
                "stays.json",
                &stay.country,
                "gives no days",
            ));
        }
    }
}

fn every_edition_says_one_thing_of_each(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for row in &rulebook.editions {
        let Edition {
            rules,
            routes,
            cautions,
            stays,
            ..
        } = rulebook.as_of(row);
        let stay_names = stays
            .iter()
            .map(|stay| format!("{} {}", stay.country, stay.passport));
        for (file, twice) in [
            (
                "findings.json",
                named_twice(rules.iter().map(|rule| &rule.id)),
            ),
            (
                "routes.json",
                named_twice(routes.iter().map(|route| &route.crossing)),
            ),
            (
                "cautions.json",
                named_twice(cautions.iter().map(|caution| &caution.id)),
            ),
            ("stays.json", named_twice(stay_names)),
        ] {
            for name in twice {
                let message = format!("is there twice in the edition of {}", row.id);
                problems.push(Problem::in_row(file, name, message));
            }
        }
    }
}

/// The crossings that a rule names.
fn crossings_of(rule: &Rule) -> impl Iterator<Item = &CrossingId> {
    let on: &[CrossingId] = match &rule.obstacle {
        Some(Ways::On(crossings)) => crossings,
        Some(Ways::All) | None => &[],
    };
    rule.about.iter().chain(on)
}

/// Every claim with its file and the name of its row.
fn claims(rulebook: &Rulebook) -> Vec<(&'static str, String, &dyn Claim)> {
    let mut claims: Vec<(&'static str, String, &dyn Claim)> = Vec::new();
    for rule in &rulebook.rules {
        claims.push(("findings.json", rule.id.to_string(), rule));
    }
    for route in &rulebook.routes {
        claims.push(("routes.json", route.crossing.to_string(), route));
    }
    for caution in &rulebook.cautions {
        claims.push(("cautions.json", caution.id.to_string(), caution));
    }
    for stay in &rulebook.stays {
        let row = format!("{} {}", stay.country, stay.passport);
        claims.push(("stays.json", row, stay));
    }
    claims
}
