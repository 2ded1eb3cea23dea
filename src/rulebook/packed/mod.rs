//! The rulebook as bytes, made small for the page.

mod bytes;
mod phrases;
mod rows;

use self::{
    bytes::{Pack, Packer, Unpacker},
    phrases::{read_keys, read_phrases, write_keys, write_phrases},
};

use super::{Phrasebook, Rulebook};

impl Rulebook {
    /// # Errors
    /// A message, should a language have more letters than a byte can tell apart or other keys than the first, or
    /// a row something that does not come back.
    pub fn pack(&self) -> Result<Vec<u8>, String> {
        let mut to = Packer::default();
        self.write(&mut to);
        let mut keys = None;
        for language in &self.languages {
            let (its_keys, its_phrases) = language.phrases.clone().into_parts();
            if keys.is_none() {
                write_keys(&its_keys, &mut to);
            }
            if *keys.get_or_insert_with(|| its_keys.clone()) != its_keys {
                return Err(format!("{} has other keys", language.file()));
            }
            write_phrases(&its_phrases, &mut to)
                .map_err(|message| format!("{}: {message}", language.file()))?;
        }
        let packed = to.done();
        match Self::unpack(&packed) {
            Some(unpacked) if unpacked == *self => Ok(packed),
            _ => Err("what is packed is not what is unpacked".to_owned()),
        }
    }

    /// `None` for bytes that [`Self::pack`] has not made.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let mut from = Unpacker::new(bytes);
        let mut rulebook = Self::read(&mut from);
        let keys = read_keys(&mut from);
        for language in &mut rulebook.languages {
            let phrases = read_phrases(&mut from);
            language.phrases = Phrasebook::from_parts(keys.clone(), phrases);
        }
        rulebook.settle();
        (!from.spoiled).then_some(rulebook)
    }
}
