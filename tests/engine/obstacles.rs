//! What holds somebody back: on every way, on some, on none that is listed.

use gozar::{
    advice::advise,
    rulebook::{Edition, Rulebook},
};
use serde_json::{Value, json};

use crate::{
    FREE,
    support::{
        person::Person,
        small::{autumn, but},
    },
    told,
};

#[test]
fn an_obstacle_lies_on_those_of_its_ways_that_are_listed() {
    let on = |ways: &[&str]| json!({ "on": ways });
    for (day, obstacle, expected) in [
        ("2020-09-01", json!("every-way"), json!([null])),
        ("2020-09-01", on(&["brick-road"]), json!(["brick-road"])),
        (
            "2020-09-01",
            on(&["brick-road", "quadling-gate"]),
            json!(["brick-road", "quadling-gate"]),
        ),
        // Nothing was said of the gate of the Quadlings yet.
        (
            "2020-03-01",
            on(&["brick-road", "quadling-gate"]),
            json!(["brick-road"]),
        ),
        ("2020-03-01", on(&["quadling-gate"]), json!([])),
        ("2020-09-01", on(&[]), json!([])),
    ] {
        let edition = asleep_holds(day, &obstacle);
        let told = told(&edition, &format!("{FREE} spell=sleeping"), 0);
        let obstacles = told["obstacles"].as_array().expect("a list").iter();
        let crossings: Value = obstacles.map(|one| one["crossing"].clone()).collect();
        assert_eq!(crossings, expected, "{day} {obstacle}");
    }
}

fn asleep_holds(day: &str, obstacle: &Value) -> Edition {
    let files = but("findings.json", "asleep", |row| {
        row["obstacle"] = obstacle.clone();
    });
    let rulebook = Rulebook::load(&files).expect("its shape is right");
    rulebook.edition(day).expect("it is there")
}

#[test]
fn what_lies_on_one_way_lies_on_no_other() {
    let edition = autumn();
    let answers = format!("{FREE} feather=none flying=no spell=sleeping");
    let answers = Person::who(&edition, &answers).complete();
    let advice = advise(&edition, &answers, edition.as_of);
    let on = |way: &str| -> Vec<&str> {
        let mut routes = advice.routes.iter();
        let route = routes.find(|route| route.crossing.id.as_str() == way);
        let route = route.expect("it is listed");
        let obstacles = advice.obstacles.iter();
        let on_it = obstacles.filter(|obstacle| obstacle.lies_on(route));
        on_it
            .map(|obstacle| obstacle.finding.rule.id.as_str())
            .collect()
    };
    assert_eq!(on("winkie-gate"), ["stay-indoors", "ask-winkies", "asleep"]);
    assert_eq!(on("brick-road"), ["stay-indoors", "asleep"]);
    // The course has said that nobody who cannot fly leaves.
    let everywhere = advice.obstacles_everywhere();
    let everywhere: Vec<&str> = everywhere
        .map(|obstacle| obstacle.finding.rule.id.as_str())
        .collect();
    assert_eq!(everywhere, ["asleep"]);
}
