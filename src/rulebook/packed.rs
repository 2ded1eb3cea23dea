//! The rulebook as bytes, made small for the page.

use serde::{Deserialize, Serialize};

use super::{Phrasebook, Rulebook, TextKey};

/// Every phrase in one byte a letter, and the keys once for all languages, each by what it does not share with
/// the one before. Ends are marked, since lengths would be noise: all of it compresses better so.
#[derive(Deserialize, Serialize)]
struct Packed {
    /// Its languages without their phrases.
    rulebook: Rulebook,
    keys: PackedKeys,
    /// Those of each language, in the order of the keys.
    phrases: Vec<PackedPhrases>,
}

#[derive(Deserialize, Serialize)]
struct PackedKeys {
    /// How many bytes of the key before begin each key.
    shared: Vec<u8>,
    /// The rest of each, to its end.
    rests: String,
}

#[derive(Deserialize, Serialize)]
struct PackedPhrases {
    /// The letters beyond ASCII; the first is written as byte 128.
    letters: String,
    /// Each phrase, to its end.
    phrases: Vec<u8>,
}

const ASCII: usize = 128;
const END: u8 = 0;

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
            keys: PackedKeys::pack(&keys.unwrap_or_default()),
            phrases,
        };
        postcard::to_allocvec(&packed).map_err(|error| error.to_string())
    }

    /// `None` for bytes that [`Self::pack`] has not made.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let packed: Packed = postcard::from_bytes(bytes).ok()?;
        let mut rulebook = packed.rulebook;
        let keys = packed.keys.unpack();
        for (language, phrases) in rulebook.languages.iter_mut().zip(&packed.phrases) {
            language.phrases = Phrasebook::from_parts(keys.clone(), phrases.unpack()?);
        }
        Some(rulebook)
    }
}

impl PackedKeys {
    fn pack(keys: &[TextKey]) -> Self {
        let (mut shared, mut rests) = (Vec::new(), String::new());
        let mut before = "";
        for key in keys.iter().map(TextKey::as_str) {
            let alike = before.bytes().zip(key.bytes());
            let alike = alike.take_while(|(one, other)| one == other).count();
            // Keys are ASCII and short.
            let count = u8::try_from(alike).unwrap_or(u8::MAX);
            shared.push(count);
            rests.push_str(&key[count.into()..]);
            rests.push(END.into());
            before = key;
        }
        Self { shared, rests }
    }

    fn unpack(&self) -> Vec<TextKey> {
        let mut key = String::new();
        let rests = self.rests.split_terminator(char::from(END));
        let keys = self.shared.iter().zip(rests).map(|(shared, rest)| {
            key.truncate((*shared).into());
            key.push_str(rest);
            TextKey::from(key.as_str())
        });
        keys.collect()
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
        let mut packed = Vec::new();
        for phrase in phrases {
            let indices = phrase.chars().map(index);
            packed.extend(indices.filter_map(|index| u8::try_from(index).ok()));
            packed.push(END);
        }
        Ok(Self {
            letters: letters.into_iter().collect(),
            phrases: packed,
        })
    }

    fn unpack(&self) -> Option<Vec<String>> {
        let letters: Vec<char> = self.letters.chars().collect();
        let letter = |byte: &u8| {
            let beyond = usize::from(*byte).checked_sub(ASCII);
            beyond.map_or(Some(char::from(*byte)), |index| letters.get(index).copied())
        };
        let phrases = self.phrases.split(|byte| *byte == END);
        let mut phrases: Vec<String> = phrases
            .map(|phrase| phrase.iter().map(letter).collect())
            .collect::<Option<_>>()?;
        // Behind the last end there is nothing.
        phrases.pop();
        Some(phrases)
    }
}
