//! Notices stand at the one way that they are about, or once for several.

use gozar::{
    advice::{Advice, Notices, advise},
    rulebook::{Edition, Rulebook},
};
use serde_json::json;

use crate::{
    FREE,
    support::{
        person::Person,
        small::{changed, files, find},
    },
};

const SPRING: &str = "2020-03-01";
const AUTUMN: &str = "2020-09-01";

#[test]
fn a_notice_stands_where_it_is_told_and_by_whether_it_is_newer() {
    for (day, notice, about, expected) in [
        // Of 20 August: after the Herald of spring spoke of the bridge, before that of autumn of the road.
        (
            AUTUMN,
            "bridge-swept",
            &["rainbow-bridge"][..],
            "rainbow-bridge newer: bridge-swept",
        ),
        (
            AUTUMN,
            "bridge-swept",
            &["brick-road"],
            "brick-road older: bridge-swept",
        ),
        // News on one of several is news.
        (
            AUTUMN,
            "bridge-swept",
            &["brick-road", "winkie-gate"],
            "shared newer: bridge-swept",
        ),
        (
            AUTUMN,
            "bridge-swept",
            &["brick-road", "quadling-gate"],
            "shared older: bridge-swept",
        ),
        (AUTUMN, "bridge-swept", &[], ""),
        // Two sides of one matter are a notice too; an action is none.
        (
            AUTUMN,
            "two-maps",
            &["winkie-gate"],
            "winkie-gate newer: two-maps",
        ),
        (AUTUMN, "take-a-broom", &["winkie-gate"], ""),
        // Of the very day on which the way was spoken of.
        (
            SPRING,
            "road-mended",
            &["brick-road", "rainbow-bridge"],
            "shared older: road-mended",
        ),
        // Of two ways one is not listed.
        (
            SPRING,
            "road-mended",
            &["brick-road", "quadling-gate"],
            "brick-road older: road-mended",
        ),
        (SPRING, "road-mended", &["quadling-gate"], ""),
    ] {
        let about = [(notice, about)];
        assert_eq!(placed(day, &about), expected, "{about:?}");
    }
}

#[test]
fn the_youngest_notice_stands_first() {
    let about = [
        ("bridge-swept", &["winkie-gate"][..]),
        ("two-maps", &["winkie-gate"]),
    ];
    assert_eq!(
        placed(AUTUMN, &about),
        "winkie-gate newer: two-maps bridge-swept"
    );
    let both = &["rainbow-bridge", "winkie-gate"][..];
    assert_eq!(
        placed(AUTUMN, &[("bridge-swept", both), ("two-maps", both)]),
        "shared newer: two-maps bridge-swept"
    );
}

/// Where these rules stand that are about such crossings, the others being about none.
#[track_caller]
fn placed(day: &str, about: &[(&str, &[&str])]) -> String {
    let files = changed(files(), "findings.json", |rows| {
        for row in rows.as_array_mut().expect("rows") {
            row["about"] = json!([]);
        }
        for (rule, crossings) in about {
            find(rows, rule)["about"] = json!(crossings);
        }
    });
    let rulebook = Rulebook::load(&files).expect("its shape is right");
    let edition: Edition = rulebook.edition(day).expect("it is there");
    let answers = Person::who(&edition, FREE).complete();
    places(&advise(&edition, &answers, edition.as_of)).join(", ")
}

fn places(advice: &Advice) -> Vec<String> {
    let own = advice.routes.iter();
    let own = own.map(|route| (route.crossing.id.as_str(), &route.own_notices));
    let all = own.chain([("shared", &advice.shared_notices)]);
    all.flat_map(|(place, notices)| listed(place, notices))
        .collect()
}

fn listed(place: &str, notices: &Notices) -> Vec<String> {
    let halves = [("newer", &notices.newer), ("older", &notices.older)].into_iter();
    let told = halves.filter(|(_, notices)| !notices.is_empty());
    told.map(|(half, notices)| {
        let names: Vec<&str> = notices
            .iter()
            .map(|notice| notice.rule.id.as_str())
            .collect();
        format!("{place} {half}: {}", names.join(" "))
    })
    .collect()
}
