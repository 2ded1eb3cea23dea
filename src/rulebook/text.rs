//! What is said, in every language. Rules never hold prose; they hold ids.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Where a phrase is found, such as `choice.us_passport.valid`.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct TextKey(String);

impl TextKey {
    pub fn new<'a>(kind: &str, parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut key = kind.to_owned();
        for part in parts {
            key.push('.');
            key.push_str(part);
        }
        Self(key)
    }

    /// The same thing said in other words.
    #[must_use]
    pub fn reworded(self, words: &str) -> Self {
        Self(self.0 + "." + words)
    }

    /// The short form of a finding's words, whatever these words are.
    #[must_use]
    pub fn short(&self) -> Self {
        let (_, rest) = self.0.split_once('.').unwrap_or(("", &self.0));
        Self(format!("short.{rest}"))
    }

    /// Whether it is the key of something of this kind.
    pub fn is_of(&self, kind: &str) -> bool {
        self.0.split('.').next() == Some(kind)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for TextKey {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}

impl fmt::Display for TextKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// All phrases in one language, in the order of their keys. A phrase may have placeholders, such
/// as `{day}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phrasebook {
    keys: Vec<TextKey>,
    phrases: Vec<String>,
}

impl Phrasebook {
    pub(super) fn from_parts(keys: Vec<TextKey>, phrases: Vec<String>) -> Self {
        Self { keys, phrases }
    }

    pub(super) fn into_parts(self) -> (Vec<TextKey>, Vec<String>) {
        (self.keys, self.phrases)
    }

    /// A missing phrase shows its key; the checks make sure that none is missing.
    pub fn say<'p>(&'p self, key: &'p TextKey) -> &'p str {
        self.find(key).unwrap_or(key.as_str())
    }

    pub fn find(&self, key: &TextKey) -> Option<&str> {
        let index = self.keys.binary_search(key).ok()?;
        Some(&self.phrases[index])
    }

    pub(super) fn put(&mut self, place: usize, phrase: String) {
        if let Some(there) = self.phrases.get_mut(place) {
            *there = phrase;
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&TextKey, &str)> {
        self.keys
            .iter()
            .zip(self.phrases.iter().map(String::as_str))
    }

    #[must_use]
    pub fn with(&self, key: &str, phrase: &str) -> Self {
        let others = self.iter().filter(|(known, _)| known.as_str() != key);
        let others = others.map(|(key, phrase)| (key.clone(), phrase.to_owned()));
        others.chain([(key.into(), phrase.to_owned())]).collect()
    }
}

impl FromIterator<(TextKey, String)> for Phrasebook {
    fn from_iter<I: IntoIterator<Item = (TextKey, String)>>(phrases: I) -> Self {
        let mut phrases: Vec<(TextKey, String)> = phrases.into_iter().collect();
        phrases.sort();
        let (keys, phrases) = phrases.into_iter().unzip();
        Self { keys, phrases }
    }
}
