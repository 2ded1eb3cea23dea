//! Files that cannot be read as they should.

use serde_json::json;

use crate::{
    reports,
    support::small::{but, changed, files, problems},
};

#[test]
fn a_misspelt_key_names_the_row_and_what_it_may_be() {
    reports(
        "provinces.json",
        "OZ-1",
        |row| row["captial"] = json!({}),
        &["provinces.json: OZ-1: unknown field `captial`, expected `id` or `capital`"],
    );
}

#[test]
fn a_row_without_a_name_is_counted() {
    reports(
        "sources.json",
        "witch-letter",
        |row| row["id"] = json!(7),
        &["sources.json: row 3: invalid type: integer `7`, expected a string"],
    );
}

#[test]
fn a_key_given_twice_is_refused() {
    reports_text(
        "text/en.json",
        |_| "{\n\"act.back\": \"Back\",\n\"act.back\": \"Away\"\n}".to_owned(),
        &["text/en.json: \"act.back\" is given twice at line 4 column 1"],
    );
    reports_text(
        "findings.json",
        |text| {
            text.replace(
                "{ \"outside\": true }",
                "{ \"outside\": true, \"outside\": false }",
            )
        },
        &["findings.json: storm: \"outside\" is given twice"],
    );
}

#[test]
fn a_row_has_what_it_needs_and_nothing_beside_it() {
    let spoiled = but("findings.json", "storm", |row| {
        row.as_object_mut().expect("a row").remove("cites");
    });
    assert_eq!(
        problems(&spoiled),
        ["findings.json: storm: missing field `cites`"]
    );
    reports_text(
        "decisions.json",
        |text| text.replace("can-move", "can-moove"),
        &[
            "decisions.json: unknown field `can-moove`, expected one of `outside`, `crossed`, `can-move`, \
           `leaves-as-foreigner`, `leaves-as-iranian`, `has-iranian-passport` at line 4 column 13",
        ],
    );
}

/// The shape of a kind has the desk in it, so nothing else needs to ask for one.
#[test]
fn a_paper_has_a_desk_and_nothing_else_but_a_risk_may_have_one() {
    for (kind, message) in [
        (
            json!("paper"),
            "invalid type: unit variant, expected newtype variant",
        ),
        (
            json!({ "action": "exit" }),
            "invalid type: string \"exit\", expected unit",
        ),
        (
            json!({ "paper": "customs" }),
            "unknown variant `customs`, expected `exit` or `entry`",
        ),
        (
            json!("danger"),
            "unknown variant `danger`, expected one of `risk`, `risk-at`, `action`, `paper`, `contact`, \
             `notice`, `conflict`",
        ),
    ] {
        let message = format!("findings.json: asleep: {message}");
        reports(
            "findings.json",
            "asleep",
            |row| row["kind"] = kind,
            &[&message],
        );
    }
    for kind in [json!({ "risk-at": "entry" }), json!("risk")] {
        reports("findings.json", "asleep", |row| row["kind"] = kind, &[]);
    }
}

#[test]
fn an_obstacle_lies_on_every_way_or_on_some() {
    reports(
        "findings.json",
        "asleep",
        |row| row["obstacle"] = json!("everywhere"),
        &["findings.json: asleep: unknown variant `everywhere`, expected `every-way` or `on`"],
    );
}

#[test]
fn no_decision_is_left_out() {
    reports_text(
        "decisions.json",
        |text| text.replace("\"can-move\": { \"can-fly\": true },", ""),
        &["decisions.json: missing field `can-move` at line 8 column 1"],
    );
}

#[test]
fn a_broken_file_names_the_place() {
    reports_text(
        "stays.json",
        |text| text.replacen("[\n", "[,\n", 1),
        &["stays.json: expected value at line 1 column 47"],
    );
    reports_text(
        "text/fa.json",
        |_| "[]".to_owned(),
        &["text/fa.json: invalid type: sequence, expected an object at line 1 column 0"],
    );
}

#[test]
fn a_file_is_rows_beside_the_name_of_their_shape() {
    let stays = "stays.json: ";
    for (from, to, message) in [
        (
            "{ \"$schema\": \"../schema/stays.json\", \"rows\": [",
            "[",
            "is a list, not an object of `$schema` and `rows`",
        ),
        (
            "\"rows\":",
            "\"row\":",
            "unknown field `row`, expected `$schema` or `rows` at line 1 column 42",
        ),
        (
            "/stays.json",
            "/routes.json",
            "names ../schema/routes.json as its `$schema`, not ../schema/stays.json",
        ),
    ] {
        let message = format!("{stays}{message}");
        reports_text("stays.json", |text| text.replace(from, to), &[&message]);
    }
    reports_text(
        "text/fa.json",
        |text| text.replace("../../schema", "../schema"),
        &["text/fa.json: names ../schema/text.json as its `$schema`, not ../../schema/text.json"],
    );
    reports_text(
        "text/fa.json",
        |text| text.replace("\"$schema\":\"../../schema/text.json\",", ""),
        &["text/fa.json: has no `$schema`, which is ../../schema/text.json"],
    );
}

#[test]
fn a_missing_file_is_named() {
    let found = problems(&files().without("stays.json").without("text/fa.json"));
    for file in ["stays.json", "text/fa.json"] {
        assert!(found.contains(&format!("{file}: is missing")), "{found:?}");
    }
}

#[test]
fn a_day_must_exist() {
    reports(
        "editions.json",
        "2020-09-01",
        |row| row["issued"] = json!("2020-09-31"),
        &["editions.json: 2020-09-01: `2020-09-31` is not a day"],
    );
}

#[test]
fn every_problem_of_shape_is_reported_at_once() {
    let spoiled = changed(files(), "routes.json", |rows| {
        rows[0]["passage"] = json!("open");
        rows[1]["passage"] = json!("shut");
    });
    let spoiled = changed(spoiled, "questions.json", |rows| {
        rows[0]["pick"] = json!("many");
    });
    let passages = "expected one of `named_open`, `by_permission`, `by_case`, `avoid`";
    assert_eq!(
        problems(&spoiled),
        [
            "questions.json: place: unknown variant `many`, expected `one` or `several`".to_owned(),
            format!("routes.json: rainbow-bridge: unknown variant `open`, {passages}"),
            format!("routes.json: brick-road: unknown variant `shut`, {passages}"),
        ]
    );
}

#[track_caller]
fn reports_text(file: &str, change: impl FnOnce(&str) -> String, expected: &[&str]) {
    assert_eq!(problems(&files().changed(file, change)), expected);
}
