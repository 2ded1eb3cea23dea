//! Editions, and the sources that claims rest on.

use crate::rulebook::{Problem, Rulebook};

use super::{Check, named_twice};

pub(super) const CHECKS: &[Check] = &[
    there_are_editions_in_order,
    an_edition_is_named_for_its_day,
    no_source_was_read_before_its_day,
    rows_are_named_once,
];

fn there_are_editions_in_order(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    if rulebook.editions.is_empty() {
        problems.push(Problem::in_file("editions.json", "has no edition"));
    }
    if !rulebook.editions.is_sorted_by(|a, b| a.as_of < b.as_of) {
        problems.push(Problem::in_file(
            "editions.json",
            "is not in the order of days",
        ));
    }
}

fn an_edition_is_named_for_its_day(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for row in &rulebook.editions {
        if row.id.as_str() != row.as_of.to_string() {
            let message = format!("speaks for {}, so that is its name", row.as_of);
            problems.push(Problem::in_row("editions.json", &row.id, message));
        }
        if row.issued < row.as_of {
            let message = format!("was issued on {}, before its day", row.issued);
            problems.push(Problem::in_row("editions.json", &row.id, message));
        }
    }
}

fn no_source_was_read_before_its_day(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for source in rulebook.sources.iter() {
        if source.read < source.as_of {
            let message = format!("was read on {}, before its day", source.read);
            problems.push(Problem::in_row("sources.json", &source.id, message));
        }
    }
}

fn rows_are_named_once(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let readings = rulebook.sources.iter().flat_map(|source| &source.readings);
    for (file, twice) in [
        (
            "crossings.json",
            named_twice(rulebook.crossings.iter().map(|row| &row.id)),
        ),
        (
            "sources.json",
            named_twice(rulebook.sources.iter().map(|row| &row.id)),
        ),
        (
            "sources.json",
            named_twice(readings.map(|reading| &reading.id)),
        ),
    ] {
        for row in twice {
            problems.push(Problem::in_row(file, row, "is there twice"));
        }
    }
}
