//! What to keep in mind.

use crate::{
    advice::Advice,
    rulebook::{Passage, Phrase},
};

use super::{
    super::Words,
    card::later,
    stays::stays_line,
    warnings::warned,
    ways::{Ways, listed, ways},
};

/// Three things, each behind the question it answers.
pub fn memory(words: Words, advice: &Advice) -> Vec<(String, String)> {
    let mut open = ways(words, advice, |route| Some(warned(words, route)));
    let mut limits = split_off(&mut open, |passage| passage != Passage::NamedOpen);
    let told = |ways: &[Ways]| listed(words, ways, |day| words.day(day)).join(" ");
    let mut open = vec![told(&open)];
    open.extend(later(words, advice));
    let open = open.join(" ");
    let rest = if let Some(stays) = stays_line(words, advice) {
        [
            (Phrase::KeepLimits, told(&limits)),
            (Phrase::KeepStays, stays),
        ]
    } else {
        let avoid = split_off(&mut limits, |passage| !passage.is_a_way_out());
        [
            (Phrase::KeepConditions, told(&limits)),
            (Phrase::KeepAvoid, told(&avoid)),
        ]
    };
    [(Phrase::KeepOpen, open)]
        .into_iter()
        .chain(rest)
        .map(|(question, answer)| (words.say(question), answer.trim().to_owned()))
        .filter(|(_, answer)| !answer.is_empty())
        .collect()
}

/// What stands under the facts to keep in mind: they name neither papers nor sources.
pub fn memory_rest(words: Words) -> String {
    let left = [Phrase::SpokenLeftDesk, Phrase::SpokenLeftSources].map(|phrase| words.say(phrase));
    words.fill(Phrase::SpokenRest, &[("what", &words.list(&left))])
}

/// Ways are in the order of their passages: those from the first such passage on.
fn split_off(ways: &mut Vec<Ways>, from: impl Fn(Passage) -> bool) -> Vec<Ways> {
    let first = ways.iter().position(|ways| from(ways.passage));
    ways.split_off(first.unwrap_or(ways.len()))
}
