//! Everything that must be true of the rows before they may be built in.

mod claims;
mod languages;
mod questions;
mod sources;
mod words;

use super::{ForbiddenWords, Problem, Rulebook};

#[cfg(test)]
pub(crate) use self::words::needed;

/// All problems, in the order of the lists below. Empty means fit to publish.
pub fn problems(rulebook: &Rulebook, forbidden: &ForbiddenWords) -> Vec<Problem> {
    let mut problems = Vec::new();
    for check in questions::CHECKS
        .iter()
        .chain(sources::CHECKS)
        .chain(claims::CHECKS)
        .chain(languages::CHECKS)
        .chain(words::CHECKS)
    {
        check(rulebook, &mut problems);
    }
    languages::something_is_forbidden_in_each(rulebook, forbidden, &mut problems);
    words::no_phrase_promises(rulebook, forbidden, &mut problems);
    problems
}

type Check = fn(&Rulebook, &mut Vec<Problem>);

/// Names that stand more than once, each reported once.
fn named_twice<T: Ord + ToString>(names: impl IntoIterator<Item = T>) -> Vec<String> {
    let mut names: Vec<T> = names.into_iter().collect();
    names.sort();
    let mut twice: Vec<String> = names
        .windows(2)
        .filter(|pair| pair[0] == pair[1])
        .map(|pair| pair[0].to_string())
        .collect();
    twice.dedup();
    twice
}
