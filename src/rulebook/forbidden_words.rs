//! Words that would promise what nobody can promise, and words that nobody takes in at once.

use serde::Deserialize;

use super::{Files, LanguageTag, Problem, reader::Reader};

/// For each language, words that are never said of a person or a road.
#[derive(Clone, Debug)]
pub struct ForbiddenWords(Vec<Forbidden>);

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Forbidden {
    language: LanguageTag,
    words: Vec<String>,
    /// Keys of phrases that may use such a word, because they deny it.
    except: Vec<String>,
    /// Words that read like a record of a court, or like another language.
    #[serde(default)]
    hard: Vec<String>,
}

impl ForbiddenWords {
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut reader = Reader::new(files);
        let forbidden = Self(reader.rows("forbidden_words.json"));
        reader.done(forbidden)
    }

    /// In these something is forbidden.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.0.iter().map(|forbidden| &forbidden.language)
    }

    /// The first such word in a phrase.
    pub fn found_in(&self, language: &LanguageTag, key: &str, phrase: &str) -> Option<&str> {
        let forbidden = self.of(language)?;
        if forbidden.except.iter().any(|excepted| excepted == key) {
            return None;
        }
        let said = spoken(phrase);
        let mut words = forbidden.words.iter().map(String::as_str);
        words.find(|word| said.contains(&spoken(word)))
    }

    /// The first word in a phrase that is hard to read.
    pub fn hard_in(&self, language: &LanguageTag, phrase: &str) -> Option<&str> {
        let said = spoken(phrase);
        let mut words = self.of(language)?.hard.iter().map(String::as_str);
        words.find(|word| said.contains(&spoken(word)))
    }

    /// Keys that are excepted but not needed any more, or never were there.
    pub fn excepted(&self, language: &LanguageTag) -> &[String] {
        self.of(language).map_or(&[], |forbidden| &forbidden.except)
    }

    fn of(&self, language: &LanguageTag) -> Option<&Forbidden> {
        let mut all = self.0.iter();
        all.find(|forbidden| forbidden.language == *language)
    }
}

/// Lower case, one space around every word. The joiner inside Persian words does not part them.
fn spoken(text: &str) -> String {
    let part_of_word = |letter: char| letter.is_alphanumeric() || letter == '\u{200c}';
    let mut said = String::from(" ");
    for word in text
        .split(|letter| !part_of_word(letter))
        .filter(|word| !word.is_empty())
    {
        said.push_str(&word.to_lowercase());
        said.push(' ');
    }
    said
}
