//! Phrases in one byte a letter, and their keys once for all languages, each by what it does not share with
//! the one before. Ends are marked, since lengths would be noise: all of it packs better so.

use super::{
    super::TextKey,
    bytes::{Packer, Unpacker},
};

const ASCII: usize = 128;
const END: u8 = 0;

pub(super) fn write_keys(keys: &[TextKey], to: &mut Packer) {
    // How many bytes of the key before begin each key, and the rest of each, to its end.
    let (mut shared, mut rests) = (Vec::new(), Vec::new());
    let mut before = "";
    for key in keys.iter().map(TextKey::as_str) {
        let alike = before.bytes().zip(key.bytes());
        let alike = alike.take_while(|(one, other)| one == other).count();
        // Keys are ASCII and short.
        let count = u8::try_from(alike).unwrap_or(u8::MAX);
        shared.push(count);
        rests.extend(&key.as_bytes()[count.into()..]);
        rests.push(END);
        before = key;
    }
    to.bytes(&shared);
    to.bytes(&rests);
}

pub(super) fn read_keys(from: &mut Unpacker) -> Vec<TextKey> {
    let shared = from.bytes();
    let rests = from.str();
    let mut key = String::new();
    let rests = rests.split_terminator(char::from(END));
    let keys = shared.iter().zip(rests).map(|(shared, rest)| {
        key.truncate((*shared).into());
        key.push_str(rest);
        TextKey::from(key.as_str())
    });
    keys.collect()
}

/// # Errors
/// A message, should there be more letters than a byte can tell apart.
pub(super) fn write_phrases(phrases: &[String], to: &mut Packer) -> Result<(), String> {
    let letters = phrases.iter().flat_map(|phrase| phrase.chars());
    let mut letters: Vec<char> = letters.filter(|letter| !letter.is_ascii()).collect();
    letters.sort_unstable();
    letters.dedup();
    if letters.len() > ASCII {
        let count = letters.len();
        return Err(format!("{count} letters are more than a byte holds"));
    }
    // Those beyond ASCII; the first is written as byte 128.
    to.text(&letters.iter().collect::<String>());
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
    to.bytes(&packed);
    Ok(())
}

pub(super) fn read_phrases(from: &mut Unpacker) -> Vec<String> {
    let letters: Vec<char> = from.text().chars().collect();
    let letter = |byte: &u8| {
        let beyond = usize::from(*byte).checked_sub(ASCII);
        let letter = beyond.map_or(Some(char::from(*byte)), |index| letters.get(index).copied());
        letter.unwrap_or_default()
    };
    let phrases = from.bytes().split(|byte| *byte == END);
    let mut phrases: Vec<String> = phrases
        .map(|phrase| phrase.iter().map(letter).collect())
        .collect();
    // Behind the last end there is nothing.
    phrases.pop();
    phrases
}
