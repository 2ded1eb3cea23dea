//! The borders on the map: what is built in is what the facts give, and spoiled facts are refused.

mod support;

use std::fs;

use gozar::{built_in, map::Borders, rulebook::Crossing};

use support::SHIPPED;

#[test]
fn the_borders_that_are_built_in_are_those_of_the_facts() {
    let drawn = Borders::draw(&region(), &SHIPPED.crossings).expect("the build drew them");
    assert!(built_in::borders().paths().eq(drawn.split('\n')));
}

#[test]
fn every_path_is_there() {
    let lengths: Vec<usize> = built_in::borders().paths().map(str::len).collect();
    let [neighbours, iran, lakes, provinces, edge] = lengths[..] else {
        panic!("{lengths:?}");
    };
    assert!(neighbours > 1000 && iran > 800 && lakes > 100 && provinces > 1000 && edge > 10);
    // Their weight in the file, before it is packed.
    assert!(lengths.iter().sum::<usize>() < 7000, "{lengths:?}");
}

#[test]
fn a_spoiled_region_is_refused() {
    let spoiled = |from: &str, to: &str| {
        let region = region();
        assert!(region.contains(from), "it has no {from}");
        region.replace(from, to)
    };
    refuses(
        &spoiled("\"Feature\"", "\"Feature"),
        &SHIPPED.crossings,
        "iran-region.geojson: expected ",
    );
    refuses(
        &spoiled("\"iso\":\"IR\"", "\"iso\":\"XX\""),
        &SHIPPED.crossings,
        "iran-region.geojson: has no land of IR",
    );
}

#[test]
fn a_country_is_marked_inside_itself() {
    let mut crossings = SHIPPED.crossings.to_vec();
    let mut all = crossings.iter_mut();
    let iraq = all
        .find(|crossing| crossing.id.as_str() == "iraq")
        .expect("a row");
    iraq.country = "AF".into();
    refuses(
        &region(),
        &crossings,
        "crossings.json: iraq: is not drawn at a point of AF",
    );
}

/// With one problem, which begins like this.
#[track_caller]
fn refuses(region: &str, crossings: &[Crossing], message: &str) {
    let problems = Borders::draw(region, crossings).expect_err("it is spoiled");
    let found: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(
        found.len() == 1 && found[0].starts_with(message),
        "{found:?}"
    );
}

fn region() -> String {
    fs::read_to_string("docs/facts/iran-region.geojson").expect("it is written")
}
