//! The rows against the facts they were written from, `docs/facts`.
//!
//! Every address must stand there. Source, day and confidence are looked for on the very line, and
//! where that line words them otherwise or leaves them out, the row is listed in
//! `tests/golden/facts.txt` for a reviewer to compare by hand.

mod support;

use std::fs;

use gozar::rulebook::{Confidence, Date, Dated, Reading, Source};

use support::{SHIPPED, golden::matches_golden};

#[test]
fn every_citation_is_found_in_the_facts() {
    let facts = facts();
    for source in SHIPPED.sources.iter() {
        for reading in &source.readings {
            assert!(
                facts.iter().any(|line| line.contains(&reading.url)),
                "{}: {} is not in docs/facts",
                source.id,
                reading.url
            );
        }
    }
}

#[test]
fn rows_that_differ_from_the_facts_are_as_reviewed() {
    let facts = facts();
    matches_golden("facts.txt", &differing(&SHIPPED.sources, &facts));
}

/// A spoiled row must show.
#[test]
fn a_row_that_differs_is_listed() {
    let facts = facts();
    let before = differing(&SHIPPED.sources, &facts);
    let mut sources = SHIPPED.sources.to_vec();
    let uk = sources
        .iter_mut()
        .find(|source| source.id.as_str() == "uk-iran-2026-01-08")
        .expect("a source");
    uk.as_of = uk.as_of.plus_days(1);
    uk.confidence = Confidence::Low;
    let after = differing(&sources, &facts);
    let new: Vec<&String> = after.iter().filter(|line| !before.contains(line)).collect();
    assert_eq!(
        new,
        [
            "uk-iran-2026-01-08 FCDO entry: day 2026-01-09 not on its line",
            "uk-iran-2026-01-08 FCDO entry: confidence low, the facts say high, high",
            "uk-iran-2026-01-08 FCDO safety: day 2026-01-09 not on its line",
            "uk-iran-2026-01-08 FCDO safety: confidence low, the facts say high",
        ]
    );
}

fn differing(sources: &[Source], facts: &[String]) -> Vec<String> {
    let mut differing = Vec::new();
    for source in sources {
        for reading in &source.readings {
            let lines: Vec<&str> = facts
                .iter()
                .filter(|line| line.contains(&reading.url))
                .map(String::as_str)
                .collect();
            differing.extend(differs(source, reading, &lines));
        }
    }
    differing
}

fn differs(source: &Source, reading: &Reading, lines: &[&str]) -> Vec<String> {
    let mut differs = Vec::new();
    let name = format!("{} {}", source.id, reading.id);
    if !lines.iter().any(|line| has_day(line, source)) {
        differs.push(format!("{name}: day {} not on its line", source.as_of));
    }
    let graded: Vec<&str> = lines
        .iter()
        .filter_map(|line| confidence_in(line))
        .collect();
    let own = match source.confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    };
    if graded.is_empty() {
        differs.push(format!(
            "{name}: confidence {own}, the facts give none beside it"
        ));
    } else if !graded.contains(&own) {
        let graded = graded.join(", ");
        differs.push(format!("{name}: confidence {own}, the facts say {graded}"));
    }
    differs
}

/// The day in one of the ways in which the facts write it; of an inexact one the year is enough, or
/// the word that there is none.
fn has_day(line: &str, source: &Source) -> bool {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let written = |day: Date| {
        let on = day.gregorian();
        let month = MONTHS[usize::from(on.month) - 1];
        line.contains(&day.to_string()) || line.contains(&format!("{} {month}", on.day))
    };
    match source.dated {
        Dated::OnTheDay => written(source.as_of),
        Dated::NotBefore => {
            let year = source.as_of.gregorian().year.to_string();
            line.contains(&year) || line.contains("undated")
        }
    }
}

/// The grade of a line: the first word in bold that is one.
fn confidence_in(line: &str) -> Option<&'static str> {
    let mut grades: Vec<(usize, &'static str)> = ["high", "medium", "low"]
        .into_iter()
        .filter_map(|grade| Some((line.find(&format!("**{grade}"))?, grade)))
        .collect();
    grades.sort_unstable();
    grades.first().map(|(_, grade)| *grade)
}

/// The lines of all facts files, so that nothing beside the project is read.
fn facts() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/facts");
    let mut lines = Vec::new();
    for entry in fs::read_dir(folder).expect("the facts stand in the project") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "md") {
            let text = fs::read_to_string(path).expect("a text");
            lines.extend(text.lines().map(str::to_owned));
        }
    }
    lines
}
