//! The countries behind the border, and how long one may stay there.

use gozar::{
    advice::advise,
    rulebook::{Edition, Rulebook},
};
use serde_json::{Value, json};

use crate::{
    FREE, find,
    support::{
        person::Person,
        small::{autumn, changed, files, find as find_row, spring},
    },
    told,
};

/// Holds a scroll, and perhaps papers from home.
const UNSURE: &str = "subject=unknown";

#[test]
fn days_of_stay_are_given_on_a_valid_passport_where_a_row_gives_them() {
    let rolling = json!("rolling_180");
    for (answers, edition, way, expected) in [
        (
            "",
            autumn(),
            "brick-road",
            json!([["scroll", "valid", 30, rolling]]),
        ),
        (
            "",
            spring(),
            "winkie-gate",
            json!([["scroll", "valid", 7, null]]),
        ),
        (
            "",
            autumn(),
            "winkie-gate",
            json!([["scroll", "valid", null, null]]),
        ),
        (
            "scroll=expired",
            autumn(),
            "brick-road",
            json!([["scroll", "expired", null, null]]),
        ),
        // Who never had one, and who is not asked for one.
        ("scroll=absent", autumn(), "brick-road", json!([])),
        ("subject=claimed", autumn(), "brick-road", json!([])),
        (
            "subject=no",
            autumn(),
            "brick-road",
            json!([["home", "valid", 90, "one_year"]]),
        ),
        (
            UNSURE,
            autumn(),
            "brick-road",
            json!([
                ["scroll", "valid", 30, rolling],
                ["home", "unknown", null, null]
            ]),
        ),
    ] {
        let told = told(&edition, &format!("{FREE} {answers}"), 0);
        let entry = &find(&told["routes"], "crossing", way)["entry"];
        let fields = ["passport", "holding", "days", "window"];
        assert_eq!(table(entry, &fields), expected, "{answers} {way}");
    }
}

/// Two ways lead to Ev, and it is told once.
#[test]
fn each_country_is_told_once_with_each_passport_once() {
    for (edition, expected) in [
        (
            spring(),
            json!([
                ["EV", "scroll", 30],
                ["EV", "home", null],
                ["WK", "scroll", 7],
                ["WK", "home", null],
                ["NM", "scroll", null],
                ["NM", "home", null],
            ]),
        ),
        (
            autumn(),
            json!([
                ["EV", "scroll", 30],
                ["EV", "home", null],
                ["WK", "scroll", null],
                ["WK", "home", null],
                ["QD", "scroll", null],
                ["QD", "home", null],
                ["NM", "scroll", null],
                ["NM", "home", null],
            ]),
        ),
    ] {
        let stays = &told(&edition, &format!("{FREE} {UNSURE}"), 0)["stays"];
        assert_eq!(table(stays, &["country", "passport", "days"]), expected);
    }
    let told = told(&autumn(), &format!("{FREE} feather=quadling"), 0);
    assert_eq!(
        table(&told["stays"], &["country"]),
        json!([["EV"], ["QD"], ["WK"], ["NM"]]),
        "in the order of the ways"
    );
}

#[test]
fn a_country_can_be_entered_by_one_way_that_is_not_to_be_avoided() {
    for (avoided, expected) in [
        (&[][..], "EV+days WK+ QD+ NM-"),
        (&["brick-road"], "EV+days WK+ QD+ NM-"),
        (&["brick-road", "rainbow-bridge"], "WK+ QD+ EV-days NM-"),
    ] {
        let edition = avoiding(avoided);
        let answers = Person::who(&edition, FREE).complete();
        let advice = advise(&edition, &answers, edition.as_of);
        let neighbours = advice.neighbours.iter().map(|neighbour| {
            let enterable = if neighbour.enterable { "+" } else { "-" };
            let days = if neighbour.gives_days { "days" } else { "" };
            format!("{}{enterable}{days}", neighbour.country)
        });
        let neighbours: Vec<String> = neighbours.collect();
        assert_eq!(neighbours.join(" "), expected);
        let days = advice.days().count();
        assert_eq!(days, usize::from(expected.contains("+days")));
    }
}

/// Somebody else's days are days that a source gives.
#[test]
fn days_on_another_passport_are_not_ones_own() {
    let edition = autumn();
    let answers = Person::who(&edition, &format!("{FREE} scroll=expired")).complete();
    let advice = advise(&edition, &answers, edition.as_of);
    let ev = &advice.neighbours[0];
    assert!(ev.gives_days && ev.stays.iter().all(|stay| stay.days.is_none()));
}

fn avoiding(ways: &[&str]) -> Edition {
    let files = changed(files(), "routes.json", |rows| {
        for way in ways {
            find_row(rows, way)["passage"] = json!("avoid");
        }
    });
    Rulebook::load(&files).expect("its shape is right").newest()
}

/// Some fields of each in a list.
fn table(list: &Value, fields: &[&str]) -> Value {
    let list = list.as_array().expect("a list").iter();
    let rows =
        list.map(|one| -> Value { fields.iter().map(|field| one[*field].clone()).collect() });
    rows.collect()
}
