//! Ways in their order, and what stands on each.

use serde_json::{Value, json};

use crate::{
    FREE, each, find,
    support::small::{autumn, spring},
    told,
};

#[test]
fn ways_stand_by_passage_and_then_as_they_were_listed() {
    for (feather, order) in [
        (
            "none",
            [
                "brick-road",
                "rainbow-bridge",
                "winkie-gate",
                "quadling-gate",
                "deadly-desert",
            ],
        ),
        // A permission lifts its way to just behind those that are named open.
        (
            "quadling",
            [
                "brick-road",
                "rainbow-bridge",
                "quadling-gate",
                "winkie-gate",
                "deadly-desert",
            ],
        ),
        (
            "winkie",
            [
                "brick-road",
                "rainbow-bridge",
                "winkie-gate",
                "quadling-gate",
                "deadly-desert",
            ],
        ),
        (
            "winkie,quadling",
            [
                "brick-road",
                "rainbow-bridge",
                "winkie-gate",
                "quadling-gate",
                "deadly-desert",
            ],
        ),
    ] {
        let told = told(&autumn(), &format!("{FREE} feather={feather}"), 0);
        assert_eq!(each(&told["routes"], "crossing"), order, "{feather}");
    }
}

#[test]
fn who_is_outside_has_no_way_and_no_desk() {
    let told = told(&autumn(), "place=outside", 0);
    assert_eq!(told["course"], "outside");
    assert_eq!(told["exit_passport"], Value::Null);
    assert_eq!(told["routes"], json!([]));
    assert_eq!(each(&told["findings"], "id"), ["storm"]);
}

#[test]
fn where_it_leads_hangs_on_moving_and_the_desk_on_papers() {
    for (answers, course, desk) in [
        ("", "leave_by_land", "iranian"),
        ("flying=no", "shelter", "iranian"),
        ("flying=unknown", "shelter_or_leave", "iranian"),
        ("scroll=expired", "leave_by_land", "iranian_lacking"),
        ("scroll=absent", "leave_by_land", "iranian_lacking"),
        ("subject=claimed", "leave_by_land", "undecided"),
        ("subject=unknown scroll=valid", "leave_by_land", "undecided"),
        ("subject=no", "leave_by_land", "as_entered"),
    ] {
        let told = told(&autumn(), &format!("{FREE} {answers}"), 0);
        assert_eq!(
            (&told["course"], &told["exit_passport"]),
            (&course.into(), &desk.into()),
            "{answers}"
        );
    }
}

#[test]
fn a_way_tells_its_warnings_and_the_notices_about_it() {
    for (edition, way, cautions, notices) in [
        (
            spring(),
            "brick-road",
            json!([["falling-bricks", "2020-03-01"]]),
            json!(["road-mended"]),
        ),
        (
            spring(),
            "rainbow-bridge",
            json!([]),
            json!(["road-mended"]),
        ),
        (spring(), "winkie-gate", json!([]), json!([])),
        (
            autumn(),
            "brick-road",
            json!([["falling-bricks", "2020-08-20"]]),
            json!([]),
        ),
        (
            autumn(),
            "rainbow-bridge",
            json!([]),
            json!(["bridge-swept"]),
        ),
        (
            autumn(),
            "quadling-gate",
            json!([["sleepy-poppies", "2019-01-01"]]),
            json!([]),
        ),
    ] {
        // Whom an action about the gate concerns, too.
        let told = told(&edition, &format!("{FREE} feather=none"), 0);
        let route = find(&told["routes"], "crossing", way);
        let warned: Vec<Value> = route["cautions"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|caution| json!([caution["id"], caution["as_of"]]))
            .collect();
        assert_eq!(
            (json!(warned), &route["notices"]),
            (cautions, &notices),
            "{way}"
        );
    }
}

#[test]
fn a_way_names_its_country_its_day_and_its_sources() {
    let told = told(&autumn(), FREE, 0);
    let road = find(&told["routes"], "crossing", "brick-road");
    let fields = ["country", "passage", "as_of", "sources"].map(|field| road[field].clone());
    assert_eq!(
        fields,
        [
            json!("EV"),
            json!("named_open"),
            json!("2020-09-01"),
            json!(["herald-autumn", "herald-spring"])
        ]
    );
}

/// As the crow flies, from the capital of one's province alone.
#[test]
fn distances_are_those_of_the_place() {
    let km = |place: &str, way: &str| {
        let told = told(&autumn(), &format!("{FREE} place={place}"), 0);
        find(&told["routes"], "crossing", way)["distance_km"].clone()
    };
    // One degree of longitude at 38 degrees north.
    assert_eq!(km("OZ-2", "rainbow-bridge"), 88);
    assert_eq!(km("OZ-1", "rainbow-bridge"), 489);
    assert_eq!(km("inside", "rainbow-bridge"), Value::Null);
}

#[test]
fn days_of_stay_are_given_on_a_valid_passport_where_a_row_gives_them() {
    let entry = |answers: &str, edition, way: &str| {
        let told = told(&edition, &format!("{FREE} {answers}"), 0);
        find(&told["routes"], "crossing", way)["entry"].clone()
    };
    let on = |holding: &str, days: Value, window: Value| json!([["scroll", holding, days, window]]);
    let null = Value::Null;
    for (answers, edition, way, expected) in [
        (
            "",
            autumn(),
            "brick-road",
            on("valid", json!(30), json!("rolling_180")),
        ),
        (
            "",
            spring(),
            "winkie-gate",
            on("valid", json!(7), null.clone()),
        ),
        (
            "",
            autumn(),
            "winkie-gate",
            on("valid", null.clone(), null.clone()),
        ),
        (
            "scroll=expired",
            autumn(),
            "brick-road",
            on("expired", null.clone(), null.clone()),
        ),
        ("subject=no", autumn(), "brick-road", json!([])),
    ] {
        let found: Vec<Value> = entry(answers, edition, way)
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| json!([one["passport"], one["holding"], one["days"], one["window"]]))
            .collect();
        assert_eq!(json!(found), expected, "{answers} {way}");
    }
}
