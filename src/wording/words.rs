//! One language, with what it takes to say something in it.

use crate::rulebook::{Language, NamedPhrase, Phrase, TextKey};

#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub language: &'a Language,
}

impl Words<'_> {
    pub fn say(self, phrase: impl NamedPhrase) -> String {
        self.phrase(&phrase.key())
    }

    /// The phrase of a row.
    pub fn phrase(self, key: &TextKey) -> String {
        self.language.phrases.say(key).to_owned()
    }

    /// A phrase with its placeholders filled.
    pub fn fill(self, phrase: impl NamedPhrase, fillings: &[(&str, &str)]) -> String {
        self.fill_phrase(&phrase.key(), fillings)
    }

    pub(super) fn fill_phrase(self, key: &TextKey, fillings: &[(&str, &str)]) -> String {
        let phrase = self.phrase(key);
        fillings
            .iter()
            .fold(phrase, |said, (placeholder, filling)| {
                said.replace(&format!("{{{placeholder}}}"), filling)
            })
    }

    pub(super) fn list(self, things: &[String]) -> String {
        things.join(&self.say(Phrase::ListSeparator))
    }

    /// Several things, one after the other.
    pub(super) fn chain(self, things: &[String]) -> String {
        things.join(&self.say(Phrase::AndThen))
    }
}
