//! The countries behind the border, and how long one may stay there.

use gozar::{
    advice::advise,
    rulebook::{Edition, Rulebook},
};
use serde_json::json;

use crate::{
    FREE,
    support::{
        person::Person,
        small::{autumn, changed, files, find},
    },
};

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
            find(rows, way)["passage"] = json!("avoid");
        }
    });
    Rulebook::load(&files).expect("its shape is right").newest()
}
