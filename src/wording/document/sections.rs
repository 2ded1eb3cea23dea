//! The document as a whole.

use super::{
    super::Words,
    answer::Answer,
    kind::SectionKind,
    shape::{Later, Part, later},
};

pub struct Document<'a> {
    /// What has to be known before anything else.
    pub answer: Answer,
    /// In the order in which they are shown; none is empty.
    pub sections: Vec<Section<'a>>,
}

pub struct Section<'a> {
    pub kind: SectionKind,
    pub title: String,
    /// How many things it says.
    pub count: usize,
    pub parts: Later<'a, Vec<Part<'a>>>,
}

impl<'a> Section<'a> {
    pub(crate) fn new(words: Words, kind: SectionKind, content: Content<'a>) -> Self {
        let title = words.say(kind.title());
        let Content { count, parts } = content;
        Self {
            kind,
            title,
            count,
            parts,
        }
    }
}

/// What stands in a section, before it has a title.
pub(crate) struct Content<'a> {
    count: usize,
    parts: Later<'a, Vec<Part<'a>>>,
}

impl<'a> Content<'a> {
    /// So many things, worded when somebody looks.
    pub(super) fn later(count: usize, parts: impl FnOnce() -> Vec<Part<'a>> + 'a) -> Option<Self> {
        (count > 0).then(|| Self {
            count,
            parts: later(parts),
        })
    }

    /// Nothing where there is no part.
    pub(crate) fn worded(parts: Vec<Part<'a>>) -> Option<Self> {
        (!parts.is_empty()).then(|| Self {
            count: parts.iter().map(Part::count).sum(),
            parts: later(|| parts),
        })
    }
}
