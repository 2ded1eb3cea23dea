//! The rulebook as it lies in the file: without the phrases that stand there for the eye already.

use super::{Language, Rulebook, TextKey};

impl Rulebook {
    /// As bytes, without what is said in these places: first how many they are and which, two bytes each.
    ///
    /// # Errors
    /// Those of [`Self::pack`], and a key that there is not.
    pub fn pack_without(&self, said: &[TextKey]) -> Result<Vec<u8>, String> {
        let mut rulebook = self.clone();
        let mut bytes = Vec::new();
        let mut put = |number: usize| {
            let number = u16::try_from(number).map_err(|error| error.to_string())?;
            bytes.extend(number.to_le_bytes());
            Ok::<(), String>(())
        };
        put(said.len())?;
        for key in said {
            let mut keys = self.languages[0].phrases.iter();
            let place = keys.position(|(known, _)| known == key);
            put(place.ok_or_else(|| format!("{key}: no such phrase"))?)?;
        }
        for language in &mut rulebook.languages {
            for key in said {
                language.phrases = language.phrases.with(key.as_str(), "");
            }
        }
        bytes.extend(rulebook.pack()?);
        Ok(bytes)
    }

    /// `None` for bytes that [`Self::pack_without`] has not made. `said` are those phrases, in their order.
    pub fn unpack_with(bytes: &[u8], said: impl Fn(&Language) -> Vec<String>) -> Option<Self> {
        let number = |bytes: &[u8]| Some(usize::from(u16::from_le_bytes(bytes.try_into().ok()?)));
        let (count, rest) = bytes.split_at_checked(2)?;
        let (places, packed) = rest.split_at_checked(number(count)? * 2)?;
        let mut rulebook = Self::unpack(packed)?;
        for language in &mut rulebook.languages {
            let said = said(language);
            for (place, phrase) in places.chunks(2).zip(said) {
                language.phrases.put(number(place)?, phrase);
            }
        }
        Some(rulebook)
    }
}
