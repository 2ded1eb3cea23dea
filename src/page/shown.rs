//! What every screen may read.

use std::rc::Rc;

use crate::{
    rulebook::{Edition, Language, Phrase, Rulebook},
    wording::Words,
};

#[derive(Clone)]
pub struct Shown {
    pub rulebook: Rc<Rulebook>,
    pub edition: Rc<Edition>,
    pub language: Language,
}

/// The rulebook never changes, so only the language can.
impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Shown {
    pub fn words(&self) -> Words<'_> {
        self.words_in(self.language)
    }

    pub fn words_in(&self, language: Language) -> Words<'_> {
        Words {
            language,
            phrases: self.rulebook.phrases(language),
        }
    }

    pub fn say(&self, phrase: Phrase) -> String {
        self.words().say(phrase)
    }
}
