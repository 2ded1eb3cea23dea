//! What holds somebody back: on every way, on one, on none that is listed.

use gozar::advice::advise;
use serde_json::{Value, json};

use crate::{
    FREE,
    support::{
        person::Person,
        small::{autumn, spring},
    },
    told,
};

#[test]
fn an_obstacle_lies_on_every_way_or_on_those_of_its_ways_that_are_listed() {
    for (edition, answers, expected) in [
        (autumn(), "", json!([])),
        (
            autumn(),
            "flying=no",
            json!([["stay-indoors", "applies", null]]),
        ),
        (
            autumn(),
            "flying=unknown",
            json!([["stay-indoors", "may_apply", null]]),
        ),
        (
            autumn(),
            "feather=none",
            json!([["ask-winkies", "applies", "winkie-gate"]]),
        ),
        (
            autumn(),
            "spell=frog",
            json!([
                ["frogs-enter-wet", "applies", "brick-road"],
                ["frogs-enter-wet", "applies", "quadling-gate"],
            ]),
        ),
        // Nothing was said of the gate of the Quadlings yet.
        (
            spring(),
            "spell=frog",
            json!([["frogs-enter-wet", "applies", "brick-road"]]),
        ),
        (
            spring(),
            "scroll=expired spell=unknown",
            json!([
                ["no-scroll", "applies", null],
                ["asleep", "may_apply", null],
                ["frogs-enter-wet", "may_apply", "brick-road"],
            ]),
        ),
        (autumn(), "place=outside", json!([])),
    ] {
        let told = told(&edition, &format!("{FREE} {answers}"), 0);
        let obstacles = told["obstacles"].as_array().expect("a list").iter();
        let obstacles: Value = obstacles
            .map(|one| json!([one["finding"], one["certainty"], one["crossing"]]))
            .collect();
        assert_eq!(obstacles, expected, "{answers}");
    }
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
