//! Words that would promise what nobody can promise.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Files, Language, Problem};

/// For each language, words that are never said of a person or a road.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct ForbiddenWords(BTreeMap<String, Words>);

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    words: Vec<String>,
    /// Keys of phrases that may use such a word, because they deny it.
    except: Vec<String>,
}

const FILE: &str = "text/forbidden_words.json";

impl ForbiddenWords {
    pub fn load(files: &Files) -> Result<Self, Problem> {
        let forbidden: Self = serde_json::from_str(files.text(FILE))
            .map_err(|error| Problem::in_file(FILE, error.to_string()))?;
        match Language::ALL
            .iter()
            .find(|language| !forbidden.0.contains_key(language.tag()))
        {
            Some(language) => Err(Problem::in_file(
                FILE,
                format!("{} is missing", language.tag()),
            )),
            None => Ok(forbidden),
        }
    }

    /// The first such word in a phrase.
    pub fn found_in(&self, language: Language, key: &str, phrase: &str) -> Option<&str> {
        let words = self.0.get(language.tag())?;
        if words.except.iter().any(|excepted| excepted == key) {
            return None;
        }
        let said = spoken(phrase);
        words
            .words
            .iter()
            .map(String::as_str)
            .find(|word| said.contains(&spoken(word)))
    }

    /// Keys that are excepted but not needed any more, or never were there.
    pub fn excepted(&self, language: Language) -> &[String] {
        self.0
            .get(language.tag())
            .map_or(&[], |words| &words.except)
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
