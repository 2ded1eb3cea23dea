//! The map: every way is marked, inside the frame, with the shape of what is said of it.

mod support;

use gozar::{
    map::{Frame, Spot},
    rulebook::{CountryId, Edition, Language, QuestionId},
    wording::{Map, Part, Shape, Words, document},
};

use support::{
    SHIPPED, language,
    people::{DUAL, OUTSIDE, Somebody},
};

#[test]
fn every_way_of_every_edition_is_marked_by_its_passage() {
    for row in &SHIPPED.editions {
        let edition = SHIPPED.as_of(row);
        for language in &SHIPPED.languages {
            let map = map_of(&edition, "iran", language);
            let [whole, corner] = &map.sheets;
            let marked: Vec<(Shape, Spot)> = edition
                .routes
                .iter()
                .map(|route| {
                    let crossing = edition.crossing(&route.crossing).expect("it is a row");
                    let spot = crossing
                        .marked_at()
                        .and_then(|point| Frame::Whole.spot(point));
                    (Shape::Passage(route.passage), spot.expect("a place on it"))
                })
                .collect();
            assert_eq!(whole.marks.len(), marked.len(), "{}", edition.id);
            for mark in &marked {
                let mut there = whole.marks.iter().map(|mark| (mark.shape, mark.spot));
                assert!(
                    there.any(|known| known == *mark),
                    "{}: {mark:?}",
                    edition.id
                );
            }
            let named = whole.marks.iter().chain(&corner.marks);
            let named = named.filter(|mark| mark.name.is_some());
            assert_eq!(
                named.count(),
                marked.len(),
                "{}: each is named once",
                edition.id
            );
        }
    }
}

#[test]
fn every_shape_is_told_with_its_words_and_its_day() {
    for row in &SHIPPED.editions {
        let edition = SHIPPED.as_of(row);
        for language in &SHIPPED.languages {
            let words = Words { language };
            let map = map_of(&edition, "iran", language);
            for mark in map.sheets.iter().flat_map(|sheet| &sheet.marks) {
                let mut told = map.shapes.iter();
                assert!(
                    told.any(|(shape, _)| *shape == mark.shape),
                    "{}",
                    edition.id
                );
            }
            for route in &edition.routes {
                let day = words.day(edition.day_of(route));
                let mut told = map.shapes.iter();
                assert!(
                    told.any(|(shape, said)| {
                        *shape == Shape::Passage(route.passage) && said.contains(&day)
                    }),
                    "{}: {day}",
                    route.crossing
                );
            }
        }
    }
}

#[test]
fn the_countries_behind_the_crossings_are_named_once() {
    let edition = SHIPPED.newest();
    for language in &SHIPPED.languages {
        let [_, corner] = map_of(&edition, "iran", language).sheets;
        let named: Vec<String> = corner.countries.into_iter().map(|(_, name)| name).collect();
        let words = Words { language };
        let country = |id: &str| words.phrase(&CountryId::from(id).key());
        assert_eq!(named, [country("AM"), country("TR")]);
    }
}

#[test]
fn a_province_is_ringed_and_named() {
    let edition = SHIPPED.newest();
    for province in SHIPPED.provinces.iter() {
        for language in &SHIPPED.languages {
            let map = map_of(&edition, province.id.as_str(), language);
            let place = QuestionId::from("place");
            let name = Words { language }.phrase(&place.choice_key(&province.id));
            let [whole, _] = &map.sheets;
            let ring = Frame::Whole.spot(province.capital).expect("inside");
            let mut marks = whole.marks.iter().filter(|mark| mark.shape == Shape::Ring);
            let mark = marks.next().expect("a ring");
            let said = mark.name.as_ref().expect("its name");
            assert!(mark.spot == ring && said.contains(&name), "{name}");
            let mut told = map.shapes.iter();
            assert!(told.any(|(shape, said)| *shape == Shape::Ring && said.contains(&name)));
        }
    }
}

#[test]
fn who_is_outside_is_shown_no_map() {
    let edition = SHIPPED.newest();
    assert!(maps(&edition, &OUTSIDE, language("en")).is_empty());
}

#[track_caller]
fn map_of(edition: &Edition, place: &str, language: &Language) -> Map {
    let person = DUAL.with(&format!("place={place}"));
    let mut maps = maps(edition, &person, language);
    assert_eq!(maps.len(), 1);
    maps.remove(0)
}

fn maps(edition: &Edition, person: &Somebody, language: &Language) -> Vec<Map> {
    let advice = person.told(edition, edition.as_of);
    let document = document(Words { language }, &advice, &[]);
    let sections = document.sections.iter();
    let mut maps = Vec::new();
    for part in sections.flat_map(|section| section.parts.iter()) {
        if let Part::Map(map) = part {
            maps.push(Map::clone(map));
        }
    }
    maps
}
