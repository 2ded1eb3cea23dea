//! The countries behind the border, and how long one may stay there.

use gozar::{
    advice::advise,
    rulebook::{Edition, Files, Rulebook},
};
use serde_json::{Value, json};

use crate::{
    FREE, find,
    support::{
        person::Person,
        small::{autumn, changed, files, find as find_row},
    },
    told,
};

/// Holds a scroll, and perhaps papers from home.
const UNSURE: &str = "subject=unknown";

const SPRING: &str = "2020-03-01";
const AUTUMN: &str = "2020-09-01";

/// The choices of who never had a passport give no passport, others one that gives no days.
#[test]
fn what_is_answered_of_a_passport_tells_how_it_is_held() {
    for (answers, expected) in [
        ("", json!([["scroll", "valid", 30, "rolling_180"]])),
        ("scroll=expired", json!([["scroll", "expired", null, null]])),
        ("scroll=absent", json!([])),
        // Who is asked of no scroll has none.
        ("subject=claimed", json!([])),
        ("subject=no", json!([["home", "valid", 90, "one_year"]])),
        (
            UNSURE,
            json!([
                ["scroll", "valid", 30, "rolling_180"],
                ["home", "unknown", null, null]
            ]),
        ),
    ] {
        let told = told(&two_passports(AUTUMN), &format!("{FREE} {answers}"), 0);
        let entry = &find(&told["routes"], "crossing", "brick-road")["entry"];
        let fields = ["passport", "holding", "days", "window"];
        assert_eq!(table(entry, &fields), expected, "{answers}");
    }
}

/// Two ways lead to Ev, and it is told once.
#[test]
fn each_country_is_told_once_with_each_passport_once() {
    for (day, expected) in [
        (
            SPRING,
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
            AUTUMN,
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
        let stays = &told(&two_passports(day), &format!("{FREE} {UNSURE}"), 0)["stays"];
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
    edition(&files, AUTUMN)
}

/// The small rulebook with papers that strangers have from home, beside the scrolls of Oz.
fn two_passports(day: &str) -> Edition {
    let passports = changed(files(), "passports.json", |rows| {
        rows[0]["none"] = json!(["absent"]);
        rows.as_array_mut().expect("rows").push(json!({
            "id": "home", "question": "subject", "valid": "no", "none": ["yes", "claimed"]
        }));
    });
    let both = changed(passports, "stays.json", |rows| {
        let cites = rows[0]["cites"].clone();
        rows.as_array_mut().expect("rows").push(json!({
            "country": "EV", "passport": "home", "days": 90, "window": "one_year", "cites": cites
        }));
    });
    edition(&both, day)
}

fn edition(files: &Files, day: &str) -> Edition {
    let rulebook = Rulebook::load(files).expect("its shape is right");
    rulebook.edition(day).expect("it is there")
}

/// Some fields of each in a list.
fn table(list: &Value, fields: &[&str]) -> Value {
    let list = list.as_array().expect("a list").iter();
    let rows =
        list.map(|one| -> Value { fields.iter().map(|field| one[*field].clone()).collect() });
    rows.collect()
}
