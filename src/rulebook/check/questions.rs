//! Questions, facts and places.

use std::collections::BTreeSet;

use crate::rulebook::{Fact, Pick, Problem, Question, QuestionId, Rulebook};

use super::{Check, named_twice};

pub(super) const CHECKS: &[Check] = &[
    questions_and_choices_are_named_once,
    only_several_choices_can_stand_alone,
    every_fact_follows_from_one_question,
    facts_name_real_choices,
    not_knowing_leaves_a_fact_unknown,
    questions_only_look_back,
    every_province_can_be_answered,
    points_are_on_earth,
];

fn questions_and_choices_are_named_once(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for question in named_twice(rulebook.questions.iter().map(|question| &question.id)) {
        problems.push(Problem::in_row(
            "questions.json",
            question,
            "is there twice",
        ));
    }
    for question in &rulebook.questions {
        for choice in named_twice(question.all_choices()) {
            let message = format!("has the choice {choice} twice");
            problems.push(Problem::in_row("questions.json", &question.id, message));
        }
    }
}

fn only_several_choices_can_stand_alone(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for question in &rulebook.questions {
        if question.pick == Pick::One && !question.alone.is_empty() {
            let message = "takes one choice, so none can stand alone";
            problems.push(Problem::in_row("questions.json", &question.id, message));
        }
    }
}

fn every_fact_follows_from_one_question(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for fact in Fact::ALL {
        let rows = rulebook
            .facts
            .iter()
            .filter(|row| row.fact == *fact)
            .count();
        if rows != 1 {
            let message = format!("has {rows} rows, not one");
            problems.push(Problem::in_row("facts.json", fact.as_str(), message));
        }
    }
}

fn facts_name_real_choices(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for row in &rulebook.facts {
        let Some(question) = find(rulebook, &row.question) else {
            let message = format!("no question is called {}", row.question);
            problems.push(Problem::in_row("facts.json", row.fact.as_str(), message));
            continue;
        };
        for choice in row.true_for.iter().chain(&row.unknown_for) {
            if !question.has(choice) {
                let message = format!("{} cannot be answered with {choice}", question.id);
                problems.push(Problem::in_row("facts.json", row.fact.as_str(), message));
            }
            if row.true_for.contains(choice) && row.unknown_for.contains(choice) {
                let message = format!("{choice} makes it both true and unknown");
                problems.push(Problem::in_row("facts.json", row.fact.as_str(), message));
            }
        }
    }
}

fn not_knowing_leaves_a_fact_unknown(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let unknown = "unknown".into();
    for row in &rulebook.facts {
        let can_be_unknown =
            find(rulebook, &row.question).is_some_and(|question| question.has(&unknown));
        if can_be_unknown && !row.unknown_for.contains(&unknown) {
            let message = "takes \"unknown\" for a no";
            problems.push(Problem::in_row("facts.json", row.fact.as_str(), message));
        }
    }
}

fn questions_only_look_back(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let mut earlier = BTreeSet::new();
    for question in &rulebook.questions {
        for (fact, _) in question.asked_when.clauses() {
            let mut rows = rulebook.facts.iter();
            if !rows.any(|row| row.fact == fact && earlier.contains(&row.question)) {
                let message = format!("depends on {}, not known before it", fact.as_str());
                problems.push(Problem::in_row("questions.json", &question.id, message));
            }
        }
        earlier.insert(question.id.clone());
    }
}

fn every_province_can_be_answered(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let place = find(rulebook, &"place".into());
    for province in &rulebook.provinces {
        if !place.is_some_and(|place| place.has(&province.id)) {
            let message = "place cannot be answered with it";
            problems.push(Problem::in_row("provinces.json", &province.id, message));
        }
    }
    for province in named_twice(rulebook.provinces.iter().map(|province| &province.id)) {
        problems.push(Problem::in_row(
            "provinces.json",
            province,
            "is there twice",
        ));
    }
}

fn points_are_on_earth(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let provinces = rulebook
        .provinces
        .iter()
        .map(|province| ("provinces.json", province.id.to_string(), province.capital));
    let crossings = rulebook
        .crossings
        .iter()
        .filter_map(|crossing| Some(("crossings.json", crossing.id.to_string(), crossing.point?)));
    for (file, row, point) in provinces.chain(crossings) {
        if !((-90.0..=90.0).contains(&point.lat) && (-180.0..=180.0).contains(&point.lon)) {
            problems.push(Problem::in_row(file, row, "its point is not on Earth"));
        }
    }
}

fn find<'r>(rulebook: &'r Rulebook, id: &QuestionId) -> Option<&'r Question> {
    rulebook
        .questions
        .iter()
        .find(|question| question.id == *id)
}
