//! What holds somebody back: on every way, on one, on none that is listed.

use gozar::advice::advise;

use crate::{
    FREE,
    support::{person::Person, small::autumn},
};

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
