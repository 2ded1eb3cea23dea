//! Faults of questions, facts and places.

use serde_json::{Value, json};

use crate::{
    reports,
    support::small::{but, changed, files, find, problems},
};

#[test]
fn questions_and_choices_are_named_once() {
    reports(
        "questions.json",
        "flying",
        |row| row["choices"] = json!(["yes", "no", "unknown", "no"]),
        &["questions.json: flying: has the choice no twice"],
    );
    reports(
        "questions.json",
        "feather",
        |row| row["choices"] = json!(["none", "winkie", "quadling"]),
        &["questions.json: feather: has the choice none twice"],
    );
    let twice = changed(files(), "questions.json", |rows| {
        let question = rows[5].clone();
        rows.as_array_mut().expect("rows").push(question);
    });
    assert_eq!(problems(&twice), ["questions.json: flying: is there twice"]);
}

#[test]
fn only_where_several_can_be_picked_one_stands_alone() {
    reports(
        "questions.json",
        "flying",
        |row| {
            row["choices"] = json!(["yes", "no"]);
            row["alone"] = json!(["unknown"]);
        },
        &["questions.json: flying: takes one choice, so none can stand alone"],
    );
    reports(
        "questions.json",
        "feather",
        |row| {
            row["choices"] = json!(["winkie"]);
            row["by-name"] = json!(["quadling"]);
        },
        &["questions.json: feather: takes several choices, so none can be in the list by name"],
    );
}

#[test]
fn a_fact_is_there_once_and_asked_for() {
    reports(
        "facts.json",
        "frog",
        |row| row["fact"] = json!("toad"),
        &[
            "findings.json: frogs-enter-wet: no fact is called frog",
            "facts.json: toad: nothing asks for it",
        ],
    );
    reports(
        "facts.json",
        "frog",
        |row| row["question"] = json!("spells"),
        &["facts.json: frog: no question is called spells"],
    );
    let twice = changed(files(), "facts.json", |rows| {
        let fact = rows[0].clone();
        rows.as_array_mut().expect("rows").push(fact);
    });
    assert_eq!(problems(&twice), ["facts.json: outside: is there twice"]);
}

/// A fact that nobody knows would never be told.
#[test]
fn whatever_names_a_fact_names_one_that_is_there() {
    for (file, row, key, value) in [
        (
            "questions.json",
            "flying",
            "asked-when",
            json!({ "outsied": false }),
        ),
        ("findings.json", "storm", "when", json!({ "outsied": true })),
        (
            "routes.json",
            "deadly-desert",
            "lifted-by",
            json!("outsied"),
        ),
    ] {
        let found = problems(&but(file, row, |row| row[key] = value));
        let expected = format!("{file}: {row}: no fact is called outsied");
        assert!(found.contains(&expected), "{found:?}");
    }
    let found = problems(&changed(files(), "decisions.json", |decisions| {
        decisions["has-iranian-passport"] = json!({ "outsied": true });
    }));
    assert_eq!(
        found,
        ["decisions.json: a decision: no fact is called outsied",]
    );
}

#[test]
fn a_passport_names_a_question_and_real_choices() {
    let passport = |key: &'static str, value: Value, message: &str| {
        reports(
            "passports.json",
            "scroll",
            |row| row[key] = value,
            &[&format!("passports.json: scroll: {message}")],
        );
    };
    passport(
        "question",
        json!("scrolls"),
        "no question is called scrolls",
    );
    passport("valid", json!("new"), "scroll cannot be answered with new");
    passport(
        "none",
        json!(["burnt"]),
        "scroll cannot be answered with burnt",
    );
    let twice = changed(files(), "passports.json", |rows| {
        let passport = rows[0].clone();
        rows.as_array_mut().expect("rows").push(passport);
    });
    assert_eq!(problems(&twice), ["passports.json: scroll: is there twice"]);
}

#[test]
fn a_fact_names_real_choices() {
    reports(
        "facts.json",
        "frog",
        |row| row["true-for"] = json!(["toad"]),
        &["facts.json: frog: spell cannot be answered with toad"],
    );
    reports(
        "facts.json",
        "frog",
        |row| row["unknown-for"] = json!(["unknown", "frog"]),
        &["facts.json: frog: frog makes it both true and unknown"; 2],
    );
}

#[test]
fn unknown_is_never_a_no() {
    reports(
        "facts.json",
        "can-fly",
        |row| row["unknown-for"] = json!([]),
        &["facts.json: can-fly: takes \"unknown\" for a no"],
    );
}

#[test]
fn a_question_only_looks_back() {
    let message = |fact| format!("questions.json: spell: depends on {fact}, not known before it");
    // Neither to a later question nor to itself.
    for fact in ["can-fly", "frog"] {
        let ahead = changed(files(), "questions.json", |rows| {
            find(rows, "spell")["asked-when"] = json!({ fact: true });
        });
        assert_eq!(problems(&ahead), [message(fact)]);
    }
}

#[test]
fn every_province_can_be_answered() {
    reports(
        "provinces.json",
        "OZ-1",
        |row| row["id"] = json!("OZ-3"),
        &["provinces.json: OZ-3: no question can be answered with it"],
    );
    reports(
        "provinces.json",
        "OZ-1",
        |row| row["id"] = json!("OZ-2"),
        &["provinces.json: OZ-2: is there twice"],
    );
}

#[test]
fn points_are_on_earth() {
    for (lat, lon) in [(90.1, 0.0), (-90.1, 0.0), (0.0, 180.1), (0.0, -180.1)] {
        reports(
            "provinces.json",
            "OZ-2",
            |row| row["capital"] = json!({ "lat": lat, "lon": lon }),
            &["provinces.json: OZ-2: its point is not on Earth"],
        );
        reports(
            "crossings.json",
            "winkie-gate",
            |row| row["point"] = json!({ "lat": lat, "lon": lon }),
            &["crossings.json: winkie-gate: its point is not on Earth"],
        );
    }
    reports(
        "provinces.json",
        "OZ-2",
        |row| row["capital"] = json!({ "lat": -90.0, "lon": 180.0 }),
        &[],
    );
}
