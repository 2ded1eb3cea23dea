//! The rulebook as bytes, made small for the page.

use serde::{Deserialize, Serialize};

use super::{Phrasebook, Rulebook, TextKey};

/// Every phrase in one byte a letter, and the keys once for all languages, each by what it does not share with
/// the one before: all of it compresses better so.
#[derive(Deserialize, Serialize)]
struct Packed {
    /// Its languages without their phrases.
    rulebook: Rulebook,
    /// How many bytes of the key before begin each key, and the rest of it.
    keys: Vec<(u8, String)>,
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
            keys: pack_keys(&keys.unwrap_or_default()),
            phrases,
        };
        postcard::to_allocvec(&packed).map_err(|error| error.to_string())
    }

    /// `None` for bytes that [`Self::pack`] has not made.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let packed: Packed = postcard::from_bytes(bytes).ok()?;
        let mut rulebook = packed.rulebook;
        let keys = unpack_keys(packed.keys);
        for (language, phrases) in rulebook.languages.iter_mut().zip(&packed.phrases) {
            language.phrases = Phrasebook::from_parts(keys.clone(), phrases.unpack()?);
        }
        Some(rulebook)
    }
}

fn pack_keys(keys: &[TextKey]) -> Vec<(u8, String)> {
    let mut before = "";
    let keys = keys.iter().map(|key| {
        let key = key.as_str();
        let alike = before.bytes().zip(key.bytes());
        let shared = alike.take_while(|(one, other)| one == other).count();
        // Keys are ASCII and short.
        let shared = u8::try_from(shared).unwrap_or(u8::MAX);
        before = key;
        (shared, key[usize::from(shared)..].to_owned())
    });
    keys.collect()
}

fn unpack_keys(keys: Vec<(u8, String)>) -> Vec<TextKey> {
    let mut before = String::new();
    let keys = keys.into_iter().map(|(shared, rest)| {
        before.truncate(shared.into());
        before.push_str(&rest);
        TextKey::from(before.as_str())
    });
    keys.collect()
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
