//! Phrases: all there, all used, alike in every language, promising nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::rulebook::{
    Calendar, ChoiceId, Claim, Confidence, ForbiddenWords, Passage, Problem, Rulebook, SourceKind,
    TextKey, named_phrases,
};

use super::Check;

pub(super) const CHECKS: &[Check] = &[
    every_phrase_is_there_and_used,
    phrases_have_their_placeholders,
];

fn every_phrase_is_there_and_used(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let needed = needed(rulebook);
    for language in &rulebook.languages {
        let there: BTreeSet<&TextKey> = language.phrases.iter().map(|(key, _)| key).collect();
        for key in needed.keys().filter(|key| !there.contains(key)) {
            problems.push(Problem::in_row(language.file(), key, "is missing"));
        }
        for key in there.iter().filter(|key| !needed.contains_key(key)) {
            problems.push(Problem::in_row(language.file(), key, "is never used"));
        }
    }
}

/// A phrase names the very placeholders that are filled, so no day and no condition can be lost.
fn phrases_have_their_placeholders(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    let needed = needed(rulebook);
    for language in &rulebook.languages {
        for (key, phrase) in language.phrases.iter() {
            if phrase.trim().is_empty() {
                problems.push(Problem::in_row(language.file(), key, "is empty"));
            }
            let Some(wanted) = needed.get(key) else {
                continue;
            };
            let wanted: BTreeSet<&str> = wanted.iter().copied().collect();
            let found = placeholders(phrase);
            for placeholder in wanted.difference(&found) {
                let message = format!("leaves out {{{placeholder}}}");
                problems.push(Problem::in_row(language.file(), key, message));
            }
            for placeholder in found.difference(&wanted) {
                let message = format!("nothing fills {{{placeholder}}}");
                problems.push(Problem::in_row(language.file(), key, message));
            }
        }
    }
}

pub(super) fn no_phrase_promises(
    rulebook: &Rulebook,
    forbidden: &ForbiddenWords,
    problems: &mut Vec<Problem>,
) {
    for language in &rulebook.languages {
        let phrases = &language.phrases;
        for (key, phrase) in phrases.iter() {
            if let Some(word) = forbidden.found_in(&language.tag, key.as_str(), phrase) {
                let message = format!("says \"{word}\", which nobody can promise");
                problems.push(Problem::in_row(language.file(), key, message));
            }
        }
        // Sources are called what they are called.
        let own = phrases.iter().filter(|(key, _)| !key.is_of("source"));
        for (key, phrase) in own {
            if let Some(word) = forbidden.hard_in(&language.tag, phrase) {
                let message = format!("says \"{word}\", which is hard to read");
                problems.push(Problem::in_row(language.file(), key, message));
            }
        }
        for key in forbidden.excepted(&language.tag) {
            if !phrases.iter().any(|(known, _)| known.as_str() == key) {
                let message = "is excepted, but there is no such phrase";
                problems.push(Problem::in_row("forbidden_words.json", key, message));
            }
        }
    }
}

/// Every key that can be asked for, with the placeholders its phrase has.
pub(crate) fn needed(rulebook: &Rulebook) -> BTreeMap<TextKey, &'static [&'static str]> {
    let mut needed: BTreeMap<TextKey, &'static [&'static str]> = named_phrases()
        .map(|phrase| (phrase.key(), phrase.placeholders()))
        .collect();
    let mut plain = |key: TextKey| {
        needed.insert(key, &[]);
    };
    for question in rulebook.questions.iter() {
        plain(question.id.key());
        plain(question.id.reason_key());
        plain(question.id.topic_key());
        if question.has(&ChoiceId::unknown()) {
            plain(question.id.find_key());
        }
        for choice in question.all_choices() {
            plain(question.id.choice_key(choice));
        }
    }
    for rule in &rulebook.rules {
        for key in said_by(rule) {
            plain(key.short());
            plain(key);
        }
        if rule.obstacle.is_some() {
            plain(rule.id.obstacle_key());
        }
        if rule.stops_everywhere() {
            plain(rule.id.obstacle_means_key());
            plain(rule.id.obstacle_first_key());
        }
        if rule.in_short_forms {
            plain(rule.id.brief_key());
        }
        for (fact, wanted) in rule.when.clauses() {
            plain(fact.key(wanted));
        }
    }
    for crossing in rulebook.crossings.iter() {
        plain(crossing.id.key());
        if crossing.point.is_some() {
            plain(crossing.id.brief_key());
        }
        plain(crossing.country.key());
    }
    for caution in &rulebook.cautions {
        said_by(caution).into_iter().for_each(&mut plain);
        if caution.in_short_forms {
            plain(caution.id.brief_key());
        }
    }
    rulebook
        .sources
        .iter()
        .for_each(|source| plain(source.id.key()));
    rulebook
        .stays
        .iter()
        .for_each(|stay| said_by(stay).into_iter().for_each(&mut plain));
    SourceKind::ALL
        .into_iter()
        .map(SourceKind::key)
        .for_each(&mut plain);
    Confidence::ALL
        .into_iter()
        .map(Confidence::key)
        .for_each(&mut plain);
    let passports = rulebook.passports.iter();
    passports.for_each(|row| plain(row.id.key()));
    for calendar in Calendar::ALL {
        for month in 1..=12 {
            plain(calendar.month_key(month));
        }
    }
    for passage in Passage::ALL {
        needed.insert(passage.key(), &["day", "age"]);
        needed.insert(passage.name_key(), &[]);
    }
    needed
}

/// What a claim says at first and after each citation that changes its words. A row that starts anew
/// may change them at once.
fn said_by(claim: &impl Claim) -> Vec<TextKey> {
    let cites = claim.cites();
    let changed = cites
        .iter()
        .filter_map(|citation| citation.words.as_deref());
    let mut keys: Vec<TextKey> = changed
        .map(|words| claim.first_key().reworded(words))
        .collect();
    if cites.last().is_none_or(|oldest| oldest.words.is_none()) {
        keys.push(claim.first_key());
    }
    keys
}

/// The names between braces.
fn placeholders(phrase: &str) -> BTreeSet<&str> {
    phrase
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(placeholder, _)| placeholder)
        .collect()
}
