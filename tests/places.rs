//! What a place inside the country changes: distances and nothing else.

mod support;

use std::collections::BTreeMap;

use gozar::{advice::Advice, interview::Answer};

use serde_json::Value;

use support::{
    SHIPPED, february,
    people::{DUAL, UNSURE},
};

/// From the tables of the facts: Norduz, Bazargan, Razi, Serow.
const FROM_CAPITALS: &[(&str, [u16; 4])] = &[
    ("IR-00", [613, 757, 686, 609]),
    ("IR-01", [343, 513, 482, 441]),
    ("IR-02", [654, 824, 800, 759]),
    ("IR-03", [85, 222, 178, 152]),
    ("IR-04", [174, 215, 123, 44]),
    ("IR-05", [509, 615, 525, 438]),
    ("IR-06", [866, 981, 891, 803]),
    ("IR-07", [1179, 1320, 1243, 1160]),
    ("IR-08", [1375, 1538, 1482, 1413]),
    ("IR-09", [1213, 1379, 1370, 1338]),
    ("IR-10", [846, 997, 929, 853]),
    ("IR-11", [1698, 1866, 1819, 1756]),
    ("IR-12", [398, 511, 426, 341]),
    ("IR-13", [494, 630, 555, 477]),
    ("IR-14", [837, 980, 905, 825]),
    ("IR-15", [625, 748, 664, 579]),
    ("IR-16", [579, 668, 572, 482]),
    ("IR-17", [1032, 1172, 1094, 1012]),
    ("IR-18", [1177, 1303, 1217, 1131]),
    ("IR-19", [313, 472, 420, 362]),
    ("IR-20", [732, 902, 867, 818]),
    ("IR-21", [1068, 1228, 1170, 1099]),
    ("IR-22", [1598, 1749, 1679, 1600]),
    ("IR-23", [579, 746, 702, 646]),
    ("IR-24", [193, 363, 347, 327]),
    ("IR-25", [625, 783, 725, 657]),
    ("IR-26", [440, 605, 559, 504]),
    ("IR-27", [756, 925, 909, 874]),
    ("IR-28", [983, 1147, 1145, 1119]),
    ("IR-29", [1346, 1516, 1482, 1429]),
    ("IR-30", [539, 705, 661, 605]),
];

const CROSSINGS: [&str; 4] = [
    "norduz-agarak",
    "bazargan-gurbulak",
    "razi-kapikoy",
    "serow-esendere",
];

#[test]
fn every_distance_is_that_of_the_facts() {
    assert_eq!(SHIPPED.provinces.len(), FROM_CAPITALS.len());
    for (province, expected) in FROM_CAPITALS {
        let advice = in_place(province);
        let told: BTreeMap<&str, Option<u16>> = advice
            .routes
            .iter()
            .map(|route| (route.crossing.id.as_str(), route.distance_km))
            .collect();
        assert_eq!(
            CROSSINGS.map(|crossing| told[crossing]),
            expected.map(Some),
            "{province}"
        );
        assert_eq!(told["turkmenistan"], None, "a country has no point");
    }
}

/// So the answer space is walked with one place for all.
#[test]
fn a_place_inside_the_country_changes_distances_only() {
    let edition = february();
    let place = edition
        .question(&"place".into())
        .expect("the first question");
    for person in [
        UNSURE.with(
            "us=citizen third=yes us_passport=expired exit_limits=minor,wife exit_ban=yes \
             permission=turkmenistan",
        ),
        DUAL.with("us=neither iranian=no move=no"),
    ] {
        let told: Vec<Value> = Answer::all(place)
            .into_iter()
            .skip(2)
            .map(|answer| {
                let choice = answer.choices().next().expect("one place").to_string();
                let person = person.with(&format!("place={choice}"));
                without_distances(&person.told(&edition, edition.issued))
            })
            .collect();
        assert_eq!(told.len(), 32);
        assert!(told.windows(2).all(|pair| pair[0] == pair[1]), "{person}");
    }
}

#[test]
fn who_would_rather_not_say_where_gets_no_distance() {
    assert!(
        in_place("iran")
            .routes
            .iter()
            .all(|route| route.distance_km.is_none())
    );
}

fn in_place(place: &str) -> Advice<'static> {
    let edition = february();
    let person = DUAL.with(&format!("us=neither iranian=no place={place}"));
    person.told(&edition, edition.issued)
}

fn without_distances(advice: &Advice) -> Value {
    let mut advice = serde_json::to_value(advice).expect("it has string keys");
    for route in advice["routes"].as_array_mut().expect("a list") {
        let route = route.as_object_mut().expect("an object");
        route.remove("distance_km");
    }
    advice
}
