//! Faults of questions, facts and places.

use serde_json::json;

use crate::{
    reports,
    support::small::{changed, files, find, problems},
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
}

#[test]
fn a_fact_follows_from_one_question() {
    reports(
        "facts.json",
        "minor",
        |row| row["fact"] = json!("can-move"),
        &[
            "facts.json: can-move: has 2 rows, not one",
            "facts.json: minor: has 0 rows, not one",
        ],
    );
    reports(
        "facts.json",
        "minor",
        |row| row["question"] = json!("spells"),
        &["facts.json: minor: no question is called spells"],
    );
}

#[test]
fn a_fact_names_real_choices() {
    reports(
        "facts.json",
        "minor",
        |row| row["true-for"] = json!(["toad"]),
        &["facts.json: minor: spell cannot be answered with toad"],
    );
    reports(
        "facts.json",
        "minor",
        |row| row["unknown-for"] = json!(["unknown", "frog"]),
        &["facts.json: minor: frog makes it both true and unknown"; 2],
    );
}

#[test]
fn unknown_is_never_a_no() {
    reports(
        "facts.json",
        "can-move",
        |row| row["unknown-for"] = json!([]),
        &["facts.json: can-move: takes \"unknown\" for a no"],
    );
}

#[test]
fn a_question_only_looks_back() {
    let message = |fact| format!("questions.json: spell: depends on {fact}, not known before it");
    // Neither to a later question nor to itself.
    for fact in ["can-move", "minor"] {
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
        &["provinces.json: OZ-3: place cannot be answered with it"],
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
