//! The rulebook as bytes, made small for the page.

use serde::{Deserialize, Serialize};

use super::{Phrasebook, Rulebook};

/// Every phrase in one byte a letter, and the keys once for all languages: both compress better so.
#[derive(Deserialize, Serialize)]
struct Packed {
    /// Without phrases in its phrasebooks, and without keys in the second.
    rulebook: Rulebook,
    /// The letters beyond ASCII; the first is written as byte 128.
    letters: Vec<char>,
    english: Vec<Vec<u8>>,
    persian: Vec<Vec<u8>>,
}

const ASCII: usize = 128;

impl Rulebook {
    /// # Errors
    /// A message, should the phrases have more letters than a byte can tell apart or different keys.
    pub fn pack(&self) -> Result<Vec<u8>, String> {
        let mut rulebook = self.clone();
        let (keys, english) = std::mem::take(&mut rulebook.english).into_parts();
        let (others, persian) = std::mem::take(&mut rulebook.persian).into_parts();
        if keys != others {
            return Err("the phrasebooks have different keys".to_owned());
        }
        rulebook.english = Phrasebook::from_parts(keys, Vec::new());
        let phrases = english.iter().chain(&persian);
        let mut letters: Vec<char> = phrases
            .flat_map(|phrase| phrase.chars())
            .filter(|it| !it.is_ascii())
            .collect();
        letters.sort_unstable();
        letters.dedup();
        if letters.len() > ASCII {
            return Err(format!(
                "{} letters are more than a byte holds",
                letters.len()
            ));
        }
        let in_bytes = |phrases: Vec<String>| -> Vec<Vec<u8>> {
            let bytes = phrases.iter().map(|phrase| {
                let indices = phrase
                    .chars()
                    .map(|letter| match letters.binary_search(&letter) {
                        Ok(index) => ASCII + index,
                        Err(_) => letter as usize,
                    });
                indices
                    .filter_map(|index| u8::try_from(index).ok())
                    .collect()
            });
            bytes.collect()
        };
        let packed = Packed {
            english: in_bytes(english),
            persian: in_bytes(persian),
            rulebook,
            letters,
        };
        postcard::to_allocvec(&packed).map_err(|error| error.to_string())
    }

    /// `None` for bytes that [`Self::pack`] has not made.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let packed: Packed = postcard::from_bytes(bytes).ok()?;
        let letter = |byte: &u8| {
            let beyond = usize::from(*byte).checked_sub(ASCII);
            beyond.map_or(Some(char::from(*byte)), |index| {
                packed.letters.get(index).copied()
            })
        };
        let in_words = |phrases: &[Vec<u8>]| -> Option<Vec<String>> {
            phrases
                .iter()
                .map(|phrase| phrase.iter().map(letter).collect())
                .collect()
        };
        let (keys, _) = packed.rulebook.english.into_parts();
        Some(Self {
            english: Phrasebook::from_parts(keys.clone(), in_words(&packed.english)?),
            persian: Phrasebook::from_parts(keys, in_words(&packed.persian)?),
            ..packed.rulebook
        })
    }
}
