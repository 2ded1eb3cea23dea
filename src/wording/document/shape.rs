//! The shape of what is said. It holds words and ids, ready to draw or print.

use crate::{
    advice::{Certainty, Known},
    map::{Frame, Spot},
    rulebook::{CautionId, CrossingId, FindingId, LocalName, Passage, Phrase},
};

use super::super::Words;

pub struct Document {
    /// Where it leads, in one sentence.
    pub course: String,
    /// How old all of this is.
    pub age: String,
    /// What holds this person back on every way, if anything does.
    pub obstacles: Option<String>,
    /// What to do now.
    pub next: String,
    pub edition: String,
    /// In the order in which they are shown; none is empty.
    pub sections: Vec<Section>,
}

pub struct Section {
    pub kind: SectionKind,
    pub title: String,
    pub parts: Vec<Part>,
}

impl Section {
    pub(crate) fn new(words: Words, kind: SectionKind, parts: Vec<Part>) -> Self {
        let title = words.say(kind.title());
        Self { kind, title, parts }
    }
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SectionKind {
    First,
    FindOut,
    Actions,
    Desks,
    Routes,
    Stays,
    Abroad,
    Risks,
    Contacts,
    Notices,
    Conflicts,
    WhatIfs,
    Sources,
    PartyRoutes,
    PartyStays,
    PartyFindings,
}

impl SectionKind {
    fn title(self) -> Phrase {
        match self {
            Self::First => Phrase::SectionFirst,
            Self::FindOut => Phrase::SectionFindOut,
            Self::Actions => Phrase::SectionActions,
            Self::Desks => Phrase::SectionDesks,
            Self::Routes => Phrase::SectionRoutes,
            Self::Stays => Phrase::SectionStays,
            Self::Abroad => Phrase::SectionAbroad,
            Self::Risks => Phrase::SectionRisks,
            Self::Contacts => Phrase::SectionContacts,
            Self::Notices => Phrase::SectionNotices,
            Self::Conflicts => Phrase::SectionConflicts,
            Self::WhatIfs => Phrase::SectionWhatIfs,
            Self::Sources => Phrase::SectionSources,
            Self::PartyRoutes => Phrase::PartyRoutes,
            Self::PartyStays => Phrase::PartyStays,
            Self::PartyFindings => Phrase::PartyFindings,
        }
    }

    /// It opens on demand: there is much to read before it.
    pub fn is_folded(self) -> bool {
        matches!(self, Self::Notices | Self::WhatIfs | Self::Sources)
    }
}

pub enum Part {
    /// A heading inside a section.
    Title(String),
    Sentence(String),
    Lines(Vec<Line>),
    Desks(Vec<DeskPart>),
    /// For eyes only: the cards behind it say the same.
    Map(Map),
    Routes(Vec<RouteCard>),
    Sources(Vec<SourceLine>),
}

/// One thing that is said, with why.
pub struct Line {
    pub said: String,
    /// Source, day and age in short.
    pub from: String,
    pub why: Why,
    /// The finding that this line says, if it says one.
    pub finding: Option<(FindingId, Certainty)>,
}

impl Line {
    /// Words of the page itself, which rest on what stands elsewhere with its sources.
    pub(crate) fn plain(said: String) -> Self {
        Self {
            said,
            from: String::new(),
            why: Why::default(),
            finding: None,
        }
    }
}

#[derive(Default)]
pub struct Why {
    /// Topics and answers that led to it.
    pub answers: Vec<String>,
    /// The rule in words.
    pub rule: Vec<String>,
    /// The topics of what is still to find out.
    pub find_out: Vec<String>,
    pub sources: Vec<String>,
}

/// One desk of the border: what counts there, and what is said of papers.
pub struct DeskPart {
    pub title: String,
    pub document: String,
    pub said: String,
    pub parts: Vec<Part>,
}

/// Drawings of the ways, and what has to stand under them.
pub struct Map {
    pub name: String,
    pub sheets: [Sheet; 2],
    /// What the shapes stand for: each passage with its day, then the ring.
    pub shapes: Vec<(Shape, String)>,
    /// What it shows, what it is good for, and where the same is said in words.
    pub said: String,
}

/// One drawing with its marks.
pub struct Sheet {
    pub frame: Frame,
    pub marks: Vec<Mark>,
}

pub struct Mark {
    pub shape: Shape,
    pub spot: Spot,
    /// Nothing where the other drawing names it.
    pub name: Option<String>,
    pub side: Side,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shape {
    Passage(Passage),
    /// Around the capital of the traveller's province.
    Ring,
}

/// Where the name of a mark stands, whatever the direction of the script.
#[derive(Clone, Copy)]
pub enum Side {
    Left,
    Right,
    Above,
    Below,
}

pub struct RouteCard {
    pub crossing: CrossingId,
    pub passage: Passage,
    pub known: Known,
    pub name: String,
    pub local: Vec<LocalName>,
    /// Passage, condition and day.
    pub passage_said: String,
    /// What is known today; distance.
    pub said: Vec<String>,
    pub cautions: Vec<(CautionId, String)>,
    /// What is known of this crossing alone since the alert spoke of it, and from before; youngest first.
    pub newer: Vec<Line>,
    pub older: Vec<Line>,
    /// Source, day and age in short.
    pub from: String,
    pub sources: Vec<String>,
}

pub struct SourceLine {
    pub said: String,
    /// Its title as published, then publisher and address of each reading.
    pub readings: Vec<String>,
}
