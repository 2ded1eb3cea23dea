//! The rulebook as bytes, made small for the page.

use serde::{Deserialize, Serialize};

use super::{Phrasebook, Rulebook, TextKey};

/// Every phrase in one byte a letter, and the keys once for all languages: both compress better so.
#[derive(Deserialize, Serialize)]
struct Packed {
    /// Its languages without their phrases.
    rulebook: Rulebook,
    keys: Vec<TextKey>,
    /// Those of each language, in the order of the keys.
    phrases: Vec<PackedPhrases>,
}

#[derive(Deserialize, Serialize)]
struct PackedPhrases {
    /// The letters beyond ASCII; the first is written as byte 128.
    letters: Vec<char>,
    phrases: Vec<Vec<u8>>,
}

const ASCII: usize = 128;

impl Rulebook {
    /// # Errors
    /// A message, should a language have more letters than a byte can tell apart or other keys than the first.
    pub fn pack(&self) -> Result<Vec<u8>, String> {
        let mut rulebook = self.clone();
        let mut keys = None;
        let mut phrases = Vec::new();
        for language in &mut rulebook.languages {
            let (its_keys, its_phrases) = std::mem::take(&mut language.phrases).into_parts();
            if *keys.get_or_insert_with(|| its_keys.clone()) != its_keys {
                return Err(format!("{} has other keys", language.file()));
            }
            let packed = PackedPhrases::pack(&its_phrases)
                .map_err(|message| format!("{}: {message}", language.file()))?;
            phrases.push(packed);
        }
        let packed = Packed {
            rulebook,
            keys: keys.unwrap_or_default(),
            phrases,
        };
        postcard::to_allocvec(&packed).map_err(|error| error.to_string())
    }

    /// `None` for bytes that [`Self::pack`] has not made.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let packed: Packed = postcard::from_bytes(bytes).ok()?;
        let mut rulebook = packed.rulebook;
        for (language, phrases) in rulebook.languages.iter_mut().zip(&packed.phrases) {
            language.phrases = Phrasebook::from_parts(packed.keys.clone(), phrases.unpack()?);
        }
        Some(rulebook)
    }
}

impl PackedPhrases {
    fn pack(phrases: &[String]) -> Result<Self, String> {
        let letters = phrases.iter().flat_map(|phrase| phrase.chars());
        let mut letters: Vec<char> = letters.filter(|letter| !letter.is_ascii()).collect();
        letters.sort_unstable();
        letters.dedup();
        if letters.len() > ASCII {
            let count = letters.len();
            return Err(format!("{count} letters are more than a byte holds"));
        }
        let index = |letter: char| match letters.binary_search(&letter) {
            Ok(index) => ASCII + index,
            Err(_) => letter as usize,
        };
        let in_bytes = |phrase: &String| -> Vec<u8> {
            let indices = phrase.chars().map(index);
            indices
                .filter_map(|index| u8::try_from(index).ok())
                .collect()
        };
        let phrases = phrases.iter().map(in_bytes).collect();
        Ok(Self { letters, phrases })
    }

    fn unpack(&self) -> Option<Vec<String>> {
        let letter = |byte: &u8| {
            let beyond = usize::from(*byte).checked_sub(ASCII);
            beyond.map_or(Some(char::from(*byte)), |index| {
                self.letters.get(index).copied()
            })
        };
        let phrases = self.phrases.iter();
        phrases
            .map(|phrase| phrase.iter().map(letter).collect())
            .collect()
    }
}
