//! What every screen may read.

use std::rc::Rc;

use crate::{
    map::Borders,
    rulebook::{Edition, Language, Rulebook, ScreenPhrase},
    wording::Words,
};

#[derive(Clone)]
pub struct Shown {
    pub rulebook: Rc<Rulebook>,
    pub edition: Rc<Edition>,
    pub borders: Borders,
    /// Which of the rulebook's languages.
    pub language: usize,
}

impl Shown {
    pub fn language(&self) -> &Language {
        &self.rulebook.languages[self.language]
    }

    pub fn words(&self) -> Words<'_> {
        Words {
            language: self.language(),
        }
    }

    pub fn words_in_all(&self) -> impl Iterator<Item = Words<'_>> {
        let languages = self.rulebook.languages.iter();
        languages.map(|language| Words { language })
    }

    pub fn say(&self, phrase: ScreenPhrase) -> String {
        self.words().say(phrase)
    }
}
