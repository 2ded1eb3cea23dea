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
fn a_fact_follows_from_one_question() {
    reports(
        "facts.json",
        "frog",
        |row| row["fact"] = json!("can-fly"),
        &[
            "facts.json: can-fly: is there twice",
            "findings.json: frogs-enter-wet: no fact is called frog",
        ],
    );
    reports(
        "facts.json",
        "frog",
        |row| row["question"] = json!("spells"),
        &["facts.json: frog: no question is called spells"],
    );
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

/// Whoever names it, in one line each.
#[test]
fn a_misspelt_fact_is_named() {
    let so = || json!({ "outsied": true });
    reports(
        "findings.json",
        "storm",
        |row| row["when"] = so(),
        &[
            "findings.json: storm: no fact is called outsied",
            "text/fa.json: fact.outsied.true: is missing",
            "text/fa.json: fact.outside.true: is never used",
            "text/en.json: fact.outsied.true: is missing",
            "text/en.json: fact.outside.true: is never used",
        ],
    );
    reports(
        "questions.json",
        "flying",
        |row| row["asked-when"] = so(),
        &[
            "questions.json: flying: no fact is called outsied",
            "questions.json: flying: depends on outsied, not known before it",
        ],
    );
    reports(
        "routes.json",
        "quadling-gate",
        |row| row["lifted-by"] = json!("feather"),
        &[
            "routes.json: quadling-gate: no fact is called feather",
            "facts.json: feather-quadling: nothing asks for it",
        ],
    );
    for decision in [
        "outside",
        "can-move",
        "leaves-as-foreigner",
        "leaves-as-iranian",
        "has-iranian-passport",
    ] {
        let misspelt = changed(files(), "decisions.json", |decisions| {
            decisions[decision] = so();
        });
        let message = "decisions.json: a decision: no fact is called outsied".to_owned();
        assert_eq!(problems(&misspelt).first(), Some(&message), "{decision}");
    }
}

#[test]
fn a_fact_that_nothing_asks_for_is_no_fact() {
    let more = changed(files(), "facts.json", |rows| {
        let row = json!({ "fact": "inside", "question": "place", "true-for": ["inside"] });
        rows.as_array_mut().expect("rows").push(row);
    });
    assert_eq!(problems(&more), ["facts.json: inside: nothing asks for it"]);
}

#[test]
fn a_passport_names_a_question_and_its_choices() {
    reports(
        "passports.json",
        "scroll",
        |row| row["question"] = json!("scrolls"),
        &["passports.json: scroll: no question is called scrolls"],
    );
    reports(
        "passports.json",
        "scroll",
        |row| row["valid"] = json!("fresh"),
        &["passports.json: scroll: scroll cannot be answered with fresh"],
    );
    reports(
        "passports.json",
        "home",
        |row| row["none"] = json!(["yes", "maybe"]),
        &["passports.json: home: subject cannot be answered with maybe"],
    );
    let twice = changed(files(), "passports.json", |rows| {
        let row = rows[1].clone();
        rows.as_array_mut().expect("rows").push(row);
    });
    assert_eq!(problems(&twice), ["passports.json: home: is there twice"]);
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
