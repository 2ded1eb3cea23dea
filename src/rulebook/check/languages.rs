//! What a language needs.

use crate::rulebook::{ForbiddenWords, Problem, Rulebook};

use super::{Check, named_twice};

pub(super) const CHECKS: &[Check] = &[languages_are_named_once, alphabets_sort_what_is_listed];

fn languages_are_named_once(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    if rulebook.languages.is_empty() {
        problems.push(Problem::in_file("languages.json", "has no language"));
    }
    for tag in named_twice(rulebook.languages.iter().map(|language| &language.tag)) {
        problems.push(Problem::in_row("languages.json", tag, "is there twice"));
    }
}

/// Choices that are offered in the order of their names.
fn alphabets_sort_what_is_listed(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for language in &rulebook.languages {
        let Some(alphabet) = &language.alphabet else {
            continue;
        };
        let listed = rulebook.questions.iter().flat_map(|question| {
            let choices = question.by_name.iter();
            choices.map(|choice| question.id.choice_key(choice))
        });
        for key in listed {
            let Some(name) = language.phrases.find(&key) else {
                continue;
            };
            let lacking = |letter: &char| letter.is_alphabetic() && !alphabet.contains(*letter);
            if let Some(letter) = name.chars().find(lacking) {
                let message = format!("its alphabet has no {letter}, as in {key}");
                problems.push(Problem::in_row("languages.json", &language.tag, message));
            }
        }
    }
}

pub(super) fn something_is_forbidden_in_each(
    rulebook: &Rulebook,
    forbidden: &ForbiddenWords,
    problems: &mut Vec<Problem>,
) {
    const FILE: &str = "forbidden_words.json";
    for tag in rulebook.languages.iter().map(|language| &language.tag) {
        if !forbidden.languages().any(|other| other == tag) {
            problems.push(Problem::in_row(FILE, tag, "is missing"));
        }
    }
    for tag in forbidden.languages() {
        if rulebook.language(tag.as_str()).is_none() {
            problems.push(Problem::in_row(FILE, tag, "no language is called so"));
        }
    }
    for tag in named_twice(forbidden.languages()) {
        problems.push(Problem::in_row(FILE, tag, "is there twice"));
    }
}
