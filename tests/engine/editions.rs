//! The rulebook as of a day.

use gozar::rulebook::{Claim, Edition};

use crate::support::small::{SMALL, autumn, spring};

#[test]
fn a_claim_is_there_from_its_oldest_citation_until_one_ends_it() {
    let rules = |edition: &Edition| -> Vec<String> {
        let rules = edition.rules.iter();
        rules.map(|rule| rule.id.to_string()).collect()
    };
    let (spring, autumn) = (rules(&spring()), rules(&autumn()));
    let only_in = |one: &[String], other: &[String]| -> Vec<String> {
        let one = one.iter().filter(|rule| !other.contains(rule));
        one.cloned().collect()
    };
    assert_eq!(
        only_in(&autumn, &spring),
        ["good-witch", "bridge-swept", "two-maps"]
    );
    // Ended by a source of the very day.
    assert_eq!(only_in(&spring, &autumn), ["road-mended"]);
}

#[test]
fn every_kind_of_claim_is_cut() {
    let counts = |edition: &Edition| {
        [
            edition.routes.len(),
            edition.cautions.len(),
            edition.stays.len(),
        ]
    };
    assert_eq!(counts(&spring()), [4, 2, 2]);
    assert_eq!(counts(&autumn()), [5, 2, 1]);
}

#[test]
fn a_claim_is_as_young_as_its_youngest_citation_and_speaks_its_words() {
    for (edition, day, key) in [
        (spring(), "2020-03-01", "finding.monkeys"),
        (autumn(), "2020-09-01", "finding.monkeys.autumn"),
    ] {
        let mut rules = edition.rules.iter();
        let monkeys = rules.find(|rule| rule.id.as_str() == "monkeys");
        let monkeys = monkeys.expect("it is told");
        assert_eq!(edition.day_of(monkeys).to_string(), day);
        assert_eq!(monkeys.key().as_str(), key);
    }
}

/// Whatever their order in the rows.
#[test]
fn the_youngest_citation_stands_first() {
    for (edition, sources) in [
        (spring(), &["herald-spring"][..]),
        (autumn(), &["herald-autumn", "herald-spring"]),
    ] {
        let mut routes = edition.routes.iter();
        let road = routes.find(|row| row.crossing.as_str() == "brick-road");
        let cites = road.expect("it is named").cites().iter();
        assert!(
            cites
                .map(|cited| cited.source.as_str())
                .eq(sources.iter().copied())
        );
    }
}

/// A source speaks for its day alone; when it was read or issued is another day.
#[test]
fn an_edition_says_when_it_was_issued_and_how_far_was_looked() {
    let days = |edition: &Edition| {
        [Some(edition.as_of), Some(edition.issued), edition.searched]
            .map(|day| day.map(|day| day.to_string()).unwrap_or_default())
    };
    assert_eq!(days(&spring()), ["2020-03-01", "2020-03-01", ""]);
    assert_eq!(days(&autumn()), ["2020-09-01", "2020-09-03", "2020-10-01"]);
}

#[test]
fn the_newest_is_the_last_and_no_other_is_near_enough() {
    assert_eq!(SMALL.newest(), autumn());
    assert_eq!(SMALL.edition("2020-08-31"), None);
}
