//! Keys that show where their phrase should stand.

use std::{collections::HashSet, sync::LazyLock};

use super::language;

/// What stands before the first dot of any key in the rulebook: `finding`, `choice`, `brief` and the like.
static KINDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let phrases = language("en").phrases.iter();
    let kinds = phrases.filter_map(|(key, _)| key.as_str().split_once('.'));
    kinds.map(|(kind, _)| kind).collect()
});

/// The first key or open placeholder in a text, whatever marks and brackets stand around it.
pub fn key_in(text: &str) -> Option<&str> {
    let mut words = text.split(|letter: char| !letter.is_ascii_graphic());
    words.find(|word| word.contains(['{', '}']) || is_key(word))
}

fn is_key(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let kind = word.split_once('.').map(|(kind, _)| kind);
    kind.is_some_and(|kind| KINDS.contains(kind))
}
