//! The rulebook as it lies in the file: without the phrases that stand there for the eye already.

use super::{Language, Rulebook};

/// The texts between the tags of markup that stand in a language, as browsers and Yew write both. Where there is only room,
/// browsers may have put it when they saved a copy.
pub fn texts(markup: &str, language: &Language) -> Vec<String> {
    let mut spoken = "";
    let mut texts = Vec::new();
    for piece in markup.split('<') {
        let (element, text) = piece.split_once('>').unwrap_or_default();
        if let Some((_, rest)) = element.split_once(" lang=\"") {
            spoken = rest.split('"').next().unwrap_or_default();
        }
        if spoken == language.tag.as_str() && !text.trim().is_empty() {
            let text = text.replace("&lt;", "<").replace("&gt;", ">");
            texts.push(text.replace("&nbsp;", "\u{a0}").replace("&amp;", "&"));
        }
    }
    texts
}

impl Rulebook {
    /// As bytes, without the phrases that stand among these texts in every language. Before it numbers, two bytes each: how
    /// many follow, how many phrases, which, and for each language how many texts it has and how much further each stands.
    ///
    /// # Errors
    /// Those of [`Self::pack`], and more texts than two bytes can count.
    pub fn pack_without(
        &self,
        texts: impl Fn(&Language) -> Vec<String>,
    ) -> Result<Vec<u8>, String> {
        let number = |number: usize| u16::try_from(number).map_err(|error| error.to_string());
        let texts: Vec<_> = self.languages.iter().map(texts).collect();
        let mut said = Vec::new();
        for (place, (key, _)) in self.languages[0].phrases.iter().enumerate() {
            let languages = self.languages.iter().zip(&texts);
            let stands = languages.map(|(language, texts)| {
                let phrase = language.phrases.say(key);
                texts.iter().position(|text| text == phrase)
            });
            if let Some(stands) = stands.collect::<Option<Vec<_>>>() {
                let stands: Result<Vec<_>, _> = stands.into_iter().map(number).collect();
                said.push((stands?, number(place)?, key));
            }
        }
        // Next to each other as they stand in the first language, so that most steps are short.
        said.sort();
        let mut numbers = vec![number(said.len())?];
        numbers.extend(said.iter().map(|(_, place, _)| place));
        let mut rulebook = self.clone();
        for (index, language) in rulebook.languages.iter_mut().enumerate() {
            numbers.push(number(texts[index].len())?);
            let mut before = 0;
            for (stands, _, key) in &said {
                numbers.push(stands[index].wrapping_sub(before));
                before = stands[index];
                language.phrases = language.phrases.with(key.as_str(), "");
            }
        }
        numbers.insert(0, number(numbers.len())?);
        let numbers = numbers.into_iter().flat_map(u16::to_le_bytes);
        Ok(numbers.chain(rulebook.pack()?).collect())
    }

    /// `None` for bytes that [`Self::pack_without`] has not made, or of another number of texts.
    pub fn unpack_with(bytes: &[u8], texts: impl Fn(&Language) -> Vec<String>) -> Option<Self> {
        let (count, rest) = bytes.split_first_chunk()?;
        let count = usize::from(u16::from_le_bytes(*count));
        let (numbers, packed) = rest.split_at_checked(2 * count)?;
        let (numbers, _) = numbers.as_chunks();
        let numbers: Vec<u16> = numbers.iter().copied().map(u16::from_le_bytes).collect();
        let mut columns = numbers.chunks(1 + usize::from(*numbers.first()?));
        let places = columns.next()?;
        let mut rulebook = Self::unpack(packed)?;
        for (language, steps) in rulebook.languages.iter_mut().zip(columns) {
            let texts = texts(language);
            if texts.len() != usize::from(*steps.first()?) {
                return None;
            }
            let mut stands = 0;
            for (place, step) in places.iter().zip(steps).skip(1) {
                stands += usize::from(*step);
                stands %= 1 << u16::BITS;
                language
                    .phrases
                    .put(usize::from(*place), texts.get(stands)?.clone());
            }
        }
        Some(rulebook)
    }
}

#[cfg(test)]
mod tests {
    use super::texts;
    use crate::{
        built_in,
        rulebook::{Language, Rulebook},
    };

    #[test]
    fn it_is_put_together_of_the_texts_that_it_was_taken_apart_by() {
        let rulebook = built_in::rulebook();
        // Others between them.
        let stood = |language: &Language| {
            let whole = rulebook.language(language.tag.as_str()).expect("known");
            let phrases = whole.phrases.iter().map(|(_, phrase)| phrase);
            let texts = phrases.step_by(3).flat_map(|phrase| ["·", phrase]);
            texts.map(str::to_owned).collect::<Vec<_>>()
        };
        let bytes = rulebook.pack_without(stood).expect("packs");
        assert!(bytes.len() < rulebook.pack().expect("packs").len() * 4 / 5);
        let read = Rulebook::unpack_with(&bytes, stood).expect("unpacks");
        assert!(read.languages == rulebook.languages);
        let one_less = |language: &Language| stood(language)[1..].to_vec();
        assert!(Rulebook::unpack_with(&bytes, one_less).is_none());
    }

    #[test]
    fn texts_are_those_of_a_language() {
        let rulebook = built_in::rulebook();
        let markup = "<p lang=\"en\">a &amp;lt; b<b>c</b></p>\n<p lang=\"fa\" class=\"d\">e</p>";
        let texts = rulebook
            .languages
            .iter()
            .map(|language| texts(markup, language));
        let said: Vec<_> = texts.flatten().collect();
        assert_eq!(said, ["e", "a &lt; b", "c"]);
    }
}
