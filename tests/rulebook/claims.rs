//! Faults of editions, sources and what rests on them.

use serde_json::{Value, json};

use crate::{
    reports,
    support::small::{changed, files, problems},
};

#[test]
fn there_are_editions_in_order() {
    let with = |rows: Value| problems(&changed(files(), "editions.json", |all| *all = rows));
    assert_eq!(with(json!([])), ["editions.json: has no edition"]);
    let row = |day| json!({ "id": day, "as-of": day, "issued": day });
    for (one, other) in [("2020-09-01", "2020-03-01"), ("2020-03-01", "2020-03-01")] {
        assert_eq!(
            with(json!([row(one), row(other)])),
            ["editions.json: is not in the order of days"]
        );
    }
}

#[test]
fn an_edition_is_named_for_its_day_and_issued_then_or_later() {
    reports(
        "editions.json",
        "2020-09-01",
        |row| row["as-of"] = json!("2020-09-04"),
        &[
            "editions.json: 2020-09-01: speaks for 2020-09-04, so that is its name",
            "editions.json: 2020-09-01: was issued on 2020-09-03, before its day",
        ],
    );
}

#[test]
fn rows_are_named_once() {
    reports(
        "sources.json",
        "witch-letter",
        |row| row["readings"][0]["id"] = json!("H1"),
        &[
            "sources.json: H1: is there twice",
            "findings.json: good-witch: witch-letter has no reading W",
            "findings.json: bridge-swept: witch-letter has no reading W",
            "findings.json: two-maps: witch-letter has no reading W",
            "cautions.json: falling-bricks: witch-letter has no reading W",
            "stays.json: WK scroll: witch-letter has no reading W",
            "sources.json: witch-letter: nothing rests on its reading H1",
        ],
    );
    for (file, row, message) in [
        (
            "crossings.json",
            4,
            "crossings.json: deadly-desert: is there twice",
        ),
        ("sources.json", 3, "sources.json: law-of-ev: is there twice"),
    ] {
        let twice = changed(files(), file, |rows| {
            let mut row = rows[row].clone();
            if file == "sources.json" {
                row["readings"] = json!([]);
            }
            rows.as_array_mut().expect("rows").push(row);
        });
        assert_eq!(problems(&twice), [message]);
    }
}

#[test]
fn every_citation_leads_somewhere() {
    let cites = |cites: Value| move |row: &mut Value| row["cites"] = cites;
    reports(
        "findings.json",
        "storm",
        cites(json!([])),
        &["findings.json: storm: rests on no source"],
    );
    reports(
        "findings.json",
        "storm",
        cites(json!([{ "source": "herald-winter", "at": ["H1"] }])),
        &["findings.json: storm: no source is called herald-winter"],
    );
    reports(
        "routes.json",
        "deadly-desert",
        cites(json!([{ "source": "herald-spring", "at": [] }])),
        &["routes.json: deadly-desert: does not say where in herald-spring it was read"],
    );
    reports(
        "stays.json",
        "EV scroll",
        cites(json!([{ "source": "law-of-ev", "at": ["H2"] }])),
        &["stays.json: EV scroll: law-of-ev has no reading H2"],
    );
    reports(
        "cautions.json",
        "falling-bricks",
        |row| row["ended-by"] = json!({ "source": "herald-winter", "at": ["H1"] }),
        &["cautions.json: falling-bricks: no source is called herald-winter"],
    );
}

#[test]
fn every_reading_is_cited() {
    reports(
        "findings.json",
        "two-maps",
        |row| row["cites"][0]["at"] = json!(["H2"]),
        &["sources.json: herald-autumn: nothing rests on its reading H2 wall"],
    );
}

#[test]
fn a_source_is_not_read_before_its_day() {
    reports(
        "sources.json",
        "law-of-ev",
        |row| row["read"] = json!("2018-12-31"),
        &["sources.json: law-of-ev: was read on 2018-12-31, before its day"],
    );
    reports(
        "sources.json",
        "law-of-ev",
        |row| row["read"] = json!("2019-01-01"),
        &[],
    );
}

#[test]
fn a_claim_may_not_end_before_it_begins() {
    for (source, at, day) in [
        ("law-of-ev", "L", "2019-01-01"),
        ("herald-spring", "H1", "2020-03-01"),
    ] {
        reports(
            "routes.json",
            "deadly-desert",
            |row| row["ended-by"] = json!({ "source": source, "at": [at] }),
            &[&format!(
                "routes.json: deadly-desert: ends on {day}, not after it begins"
            )],
        );
    }
}

#[test]
fn ways_lead_to_known_crossings() {
    for (file, row, key, value) in [
        ("routes.json", "deadly-desert", "crossing", json!("desert")),
        (
            "cautions.json",
            "falling-bricks",
            "crossing",
            json!("desert"),
        ),
        (
            "findings.json",
            "road-mended",
            "about",
            json!(["brick-road", "desert"]),
        ),
        (
            "findings.json",
            "ask-winkies",
            "obstacle",
            json!({ "on": ["desert"] }),
        ),
    ] {
        let message = format!("{file}: desert: no crossing is called so");
        reports(file, row, |row| row[key] = value, &[&message]);
    }
}

#[test]
fn a_stay_gives_days_where_a_crossing_leads() {
    reports(
        "stays.json",
        "WK scroll",
        |row| row["days"] = json!(0),
        &["stays.json: WK: gives no days"],
    );
    reports(
        "stays.json",
        "EV scroll",
        |row| row["passport"] = json!("wings"),
        &[
            "stays.json: EV: no passport is called wings",
            "text/en.json: stay.EV.wings: is missing",
            "text/en.json: stay.EV.scroll: is never used",
            "text/fa.json: stay.EV.wings: is missing",
            "text/fa.json: stay.EV.scroll: is never used",
        ],
    );
    reports(
        "crossings.json",
        "winkie-gate",
        |row| row["country"] = json!("QD"),
        &[
            "stays.json: WK: no crossing leads there",
            "text/en.json: country.WK: is never used",
            "text/fa.json: country.WK: is never used",
        ],
    );
}

#[test]
fn an_edition_says_one_thing_of_each() {
    let twice = |file: &str, index: usize| {
        problems(&changed(files(), file, |rows| {
            let row = rows[index].clone();
            rows.as_array_mut().expect("rows").push(row);
        }))
    };
    for (file, index, row) in [
        ("findings.json", 0, "storm"),
        ("routes.json", 0, "rainbow-bridge"),
        ("cautions.json", 1, "sleepy-poppies"),
        ("stays.json", 0, "EV scroll"),
    ] {
        let in_both = ["2020-03-01", "2020-09-01"]
            .map(|edition| format!("{file}: {row}: is there twice in the edition of {edition}"));
        assert_eq!(twice(file, index), in_both);
    }
    // What has ended may begin anew.
    assert_eq!(
        twice("stays.json", 1),
        ["stays.json: WK scroll: is there twice in the edition of 2020-03-01"]
    );
}
