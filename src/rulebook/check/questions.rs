//! Questions, facts and places.

use std::collections::BTreeSet;

use crate::rulebook::{ChoiceId, Condition, Pick, Problem, Rulebook};

use super::{Check, named_twice};

pub(super) const CHECKS: &[Check] = &[
    questions_and_choices_are_named_once,
    only_several_choices_can_stand_alone,
    every_fact_is_there_and_asked_for,
    facts_name_real_choices,
    passports_name_real_choices,
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
    for question in rulebook.questions.iter() {
        for choice in named_twice(question.all_choices()) {
            let message = format!("has the choice {choice} twice");
            problems.push(Problem::in_row("questions.json", &question.id, message));
        }
    }
}

fn only_several_choices_can_stand_alone(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for question in rulebook.questions.iter() {
        if question.pick == Pick::One && !question.alone.is_empty() {
            let message = "takes one choice, so none can stand alone";
            problems.push(Problem::in_row("questions.json", &question.id, message));
        }
        if question.pick == Pick::Several && !question.by_name.is_empty() {
            let message = "takes several choices, so none can be in the list by name";
            problems.push(Problem::in_row("questions.json", &question.id, message));
        }
    }
}

/// Whoever names a fact that nobody knows would ask for ever, and never be told.
fn every_fact_is_there_and_asked_for(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for fact in named_twice(rulebook.facts.iter().map(|row| &row.fact)) {
        problems.push(Problem::in_row("facts.json", fact, "is there twice"));
    }
    let mut asked: Vec<(&str, String, &Condition)> = Vec::new();
    for question in rulebook.questions.iter() {
        asked.push((
            "questions.json",
            question.id.to_string(),
            &question.asked_when,
        ));
    }
    for rule in &rulebook.rules {
        asked.push(("findings.json", rule.id.to_string(), &rule.when));
    }
    for condition in rulebook.decisions.all() {
        asked.push(("decisions.json", "a decision".to_owned(), condition));
    }
    let named = asked.into_iter().flat_map(|(file, row, condition)| {
        let facts = condition.clauses();
        facts.map(move |(fact, _)| (file, row.clone(), fact))
    });
    let lifts = rulebook.routes.iter().filter_map(|row| {
        let fact = row.lifted_by.as_ref()?;
        Some(("routes.json", row.crossing.to_string(), fact))
    });
    let named: Vec<_> = named.chain(lifts).collect();
    for &(file, ref row, fact) in &named {
        if !rulebook.facts.iter().any(|known| *fact == known.fact) {
            problems.push(Problem::in_row(
                file,
                row,
                format!("no fact is called {fact}"),
            ));
        }
    }
    for row in rulebook.facts.iter() {
        if !named.iter().any(|(_, _, fact)| **fact == row.fact) {
            problems.push(Problem::in_row(
                "facts.json",
                &row.fact,
                "nothing asks for it",
            ));
        }
    }
}

fn passports_name_real_choices(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for row in rulebook.passports.iter() {
        let Some(question) = rulebook.question(&row.question) else {
            let message = format!("no question is called {}", row.question);
            problems.push(Problem::in_row("passports.json", &row.id, message));
            continue;
        };
        for choice in row.none.iter().chain([&row.valid]) {
            if !question.has(choice) {
                let message = format!("{} cannot be answered with {choice}", question.id);
                problems.push(Problem::in_row("passports.json", &row.id, message));
            }
        }
    }
    for passport in named_twice(rulebook.passports.iter().map(|row| &row.id)) {
        problems.push(Problem::in_row(
            "passports.json",
            passport,
            "is there twice",
        ));
    }
}

fn facts_name_real_choices(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for row in rulebook.facts.iter() {
        let Some(question) = rulebook.question(&row.question) else {
            let message = format!("no question is called {}", row.question);
            problems.push(Problem::in_row("facts.json", &row.fact, message));
            continue;
        };
        for choice in row.true_for.iter().chain(&row.unknown_for) {
            if !question.has(choice) {
                let message = format!("{} cannot be answered with {choice}", question.id);
                problems.push(Problem::in_row("facts.json", &row.fact, message));
            }
            if row.true_for.contains(choice) && row.unknown_for.contains(choice) {
                let message = format!("{choice} makes it both true and unknown");
                problems.push(Problem::in_row("facts.json", &row.fact, message));
            }
        }
    }
}

fn not_knowing_leaves_a_fact_unknown(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let unknown = ChoiceId::unknown();
    for row in rulebook.facts.iter() {
        let can_be_unknown = rulebook
            .question(&row.question)
            .is_some_and(|question| question.has(&unknown));
        if can_be_unknown && !row.unknown_for.contains(&unknown) {
            let message = "takes \"unknown\" for a no";
            problems.push(Problem::in_row("facts.json", &row.fact, message));
        }
    }
}

fn questions_only_look_back(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let mut earlier = BTreeSet::new();
    for question in rulebook.questions.iter() {
        for (fact, _) in question.asked_when.clauses() {
            let mut rows = rulebook.facts.iter();
            if !rows.any(|row| *fact == row.fact && earlier.contains(&*row.question)) {
                let message = format!("depends on {fact}, not known before it");
                problems.push(Problem::in_row("questions.json", &question.id, message));
            }
        }
        earlier.insert(question.id.clone());
    }
}

fn every_province_can_be_answered(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for province in rulebook.provinces.iter() {
        let mut questions = rulebook.questions.iter();
        if !questions.any(|question| question.has(&province.id)) {
            let message = "no question can be answered with it";
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
