//! Faults of phrases.

use serde_json::{Value, json};

use crate::support::small::{but, changed, files, problems};

#[test]
fn every_phrase_is_in_every_language_and_used() {
    says(
        "text/fa.json",
        |phrases| {
            let said = phrases.as_object_mut().expect("phrases");
            let storm = said.remove("finding.storm").expect("it is said");
            said.insert("finding.strom".to_owned(), storm);
        },
        &[
            "text/fa.json: finding.storm: is missing",
            "text/fa.json: finding.strom: is never used",
        ],
    );
}

/// What each row has to say, by what is asked for where it is there.
#[test]
fn every_row_asks_for_its_phrases() {
    for (file, row, key, value, wanted) in [
        (
            "passports.json",
            "scroll",
            "id",
            json!("map"),
            "passport.map",
        ),
        (
            "findings.json",
            "monkeys",
            "in-short-forms",
            json!(true),
            "brief.monkeys",
        ),
        (
            "findings.json",
            "monkeys",
            "obstacle",
            json!("every-way"),
            "obstacle.monkeys",
        ),
        (
            "findings.json",
            "storm",
            "when",
            json!({ "outside": true, "frog": false }),
            "fact.frog.false",
        ),
        (
            "cautions.json",
            "falling-bricks",
            "in-short-forms",
            json!(true),
            "brief.falling-bricks",
        ),
        (
            "crossings.json",
            "winkie-gate",
            "country",
            json!("MU"),
            "country.MU",
        ),
    ] {
        let found = problems(&but(file, row, |row| row[key] = value));
        let missing = ["en", "fa"].map(|tag| format!("text/{tag}.json: {wanted}: is missing"));
        assert!(missing.iter().all(|line| found.contains(line)), "{found:?}");
    }
    let more = changed(files(), "questions.json", |rows| {
        rows[2]["choices"] = json!(["valid", "expired", "absent", "unknown"]);
    });
    let more = changed(more, "facts.json", |rows| {
        rows[5]["unknown-for"] = json!(["unknown"]);
    });
    let found = problems(&more);
    for key in ["choice.scroll.unknown", "question.scroll.find"] {
        assert!(
            found.contains(&format!("text/en.json: {key}: is missing")),
            "{found:?}"
        );
    }
}

/// A row that starts in other words never says its first ones.
#[test]
fn words_of_a_citation_are_words_of_the_row() {
    let found = problems(&but("findings.json", "monkeys", |row| {
        row["cites"][1]["words"] = json!("spring");
    }));
    assert_eq!(
        found,
        [
            "text/en.json: finding.monkeys.spring: is missing",
            "text/en.json: short.monkeys.spring: is missing",
            "text/en.json: finding.monkeys: is never used",
            "text/en.json: short.monkeys: is never used",
            "text/fa.json: finding.monkeys.spring: is missing",
            "text/fa.json: short.monkeys.spring: is missing",
            "text/fa.json: finding.monkeys: is never used",
            "text/fa.json: short.monkeys: is never used",
        ]
    );
}

#[test]
fn a_phrase_is_not_empty() {
    says(
        "text/en.json",
        |phrases| phrases["finding.storm"] = json!(" "),
        &["text/en.json: finding.storm: is empty"],
    );
}

#[test]
fn a_phrase_keeps_its_placeholders() {
    says(
        "text/en.json",
        |phrases| phrases["passage.named_open"] = json!("Open on {when}, {age}."),
        &[
            "text/en.json: passage.named_open: leaves out {day}",
            "text/en.json: passage.named_open: nothing fills {when}",
        ],
    );
    says(
        "text/fa.json",
        |phrases| phrases["finding.storm"] = json!("{day}"),
        &["text/fa.json: finding.storm: nothing fills {day}"],
    );
}

#[test]
fn no_phrase_promises() {
    says(
        "text/en.json",
        |phrases| phrases["finding.storm"] = json!("Stay out EVER  after!"),
        &["text/en.json: finding.storm: says \"ever after\", which nobody can promise"],
    );
    says(
        "text/fa.json",
        |phrases| phrases["finding.storm"] = json!("نیایید، «تا ابد»."),
        &["text/fa.json: finding.storm: says \"تا ابد\", which nobody can promise"],
    );
    // Part of a longer word is another word, in Persian across the joiner too.
    says(
        "text/en.json",
        |phrases| phrases["finding.storm"] = json!("Never after."),
        &[],
    );
    says(
        "text/fa.json",
        |phrases| phrases["finding.storm"] = json!("تا ابد\u{200c}ها"),
        &[],
    );
}

#[test]
fn an_exception_is_that_of_a_phrase() {
    says(
        "forbidden_words.json",
        |words| words[0]["except"] = json!(["finding.good-witch", "finding.bad-witch"]),
        &["forbidden_words.json: finding.bad-witch: is excepted, but there is no such phrase"],
    );
}

#[track_caller]
fn says(file: &str, change: impl FnOnce(&mut Value), expected: &[&str]) {
    assert_eq!(problems(&changed(files(), file, change)), expected);
}
