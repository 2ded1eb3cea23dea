//! The document as a whole.

use super::{super::Words, answer::Answer, kind::SectionKind, shape::Part};

pub struct Document {
    /// What has to be known before anything else.
    pub answer: Answer,
    /// In the order in which they are shown; none is empty.
    pub sections: Vec<Section>,
}

pub struct Section {
    pub kind: SectionKind,
    pub title: String,
    pub parts: Vec<Part>,
}

impl Section {
    /// How many things it says.
    pub fn count(&self) -> usize {
        let counts = self.parts.iter().map(|part| match part {
            Part::Lines(lines) => lines.len(),
            Part::Sources(sources) => sources.len(),
            Part::Routes(cards) => cards.len(),
            Part::Title(_) | Part::Sentence(_) | Part::Map(_) | Part::Signs(_) => 0,
        });
        counts.sum()
    }

    pub(crate) fn new(words: Words, kind: SectionKind, parts: Vec<Part>) -> Self {
        let title = words.say(kind.title());
        Self { kind, title, parts }
    }
}
