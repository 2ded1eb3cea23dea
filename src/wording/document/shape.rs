//! The shape of what is said. It holds words and ids, ready to draw or print.

use std::cell::LazyCell;

use crate::{
    advice::{Certainty, Known},
    map::{Frame, Spot},
    rulebook::{CautionId, CrossingId, FindingId, LocalName, Passage},
};

use super::chip::Chip;

/// Worded when somebody looks: most of what opens nobody opens.
pub type Later<'a, T> = LazyCell<T, Box<dyn FnOnce() -> T + 'a>>;

pub(crate) fn later<'a, T>(word: impl FnOnce() -> T + 'a) -> Later<'a, T> {
    LazyCell::new(Box::new(word))
}

pub enum Part<'a> {
    /// A heading inside a section.
    Title(String),
    Sentence(String),
    Lines(Vec<Line<'a>>),
    /// Lines that rest on one source, which is named above them once.
    OfOneSource(OneSource<'a>),
    /// For eyes only: the cards behind it say the same.
    Map(Later<'a, Map>),
    Routes(Vec<RouteRow<'a>>),
    /// What each sign beside an age stands for.
    Signs(Vec<(Known, String)>),
    Sources(Vec<SourceLine>),
}

impl<'a> Part<'a> {
    /// How many things it says.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::Lines(_) | Self::OfOneSource(_) => self.lines().len(),
            Self::Sources(sources) => sources.len(),
            Self::Routes(rows) => rows.len(),
            Self::Title(_) | Self::Sentence(_) | Self::Map(_) | Self::Signs(_) => 0,
        }
    }

    /// The lines that stand in it, but for those of a card.
    pub fn lines(&self) -> &[Line<'a>] {
        match self {
            Self::Lines(lines) => lines,
            Self::OfOneSource(one) => &one.lines,
            Self::Title(_)
            | Self::Sentence(_)
            | Self::Map(_)
            | Self::Routes(_)
            | Self::Signs(_)
            | Self::Sources(_) => &[],
        }
    }
}

pub struct OneSource<'a> {
    /// Source, day and age.
    pub from: String,
    /// None where age does not count.
    pub known: Option<Known>,
    pub lines: Vec<Line<'a>>,
}

/// One thing that is said: in short, and opened in full with why.
pub struct Line<'a> {
    pub short: String,
    pub chip: Option<Chip>,
    /// Nothing where the short words are all.
    pub whole: Option<Later<'a, Whole>>,
    /// The finding that this line says, if it says one.
    pub finding: Option<(FindingId, Certainty)>,
}

impl Line<'_> {
    /// Words of the page itself, which rest on what stands elsewhere with its sources.
    pub(crate) fn plain(short: String) -> Self {
        Self {
            short,
            chip: None,
            whole: None,
            finding: None,
        }
    }
}

/// What a line opens to.
pub struct Whole {
    /// Nothing where the short words say it all.
    pub said: Option<String>,
    /// Source, day and age; nothing where they stand above it.
    pub from: Option<String>,
    /// What stands for that on paper, where each source is named once: age, and numbers in the list of sources.
    pub on_paper: String,
    pub why: Why,
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

/// Drawings of the ways, and what has to stand under them.
#[derive(Clone)]
pub struct Map {
    pub name: String,
    pub sheets: [Sheet; 2],
    /// What the shapes stand for: each passage with its day, then the ring.
    pub shapes: Vec<(Shape, String)>,
    /// What it shows, what it is good for, and where the same is said in words.
    pub said: String,
}

/// One drawing with its marks.
#[derive(Clone)]
pub struct Sheet {
    pub frame: Frame,
    pub marks: Vec<Mark>,
    /// The countries behind the crossings, named where the middle of the name stands.
    pub countries: Vec<(Spot, String)>,
}

#[derive(Clone)]
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

/// A crossing in a row, which opens to its card.
pub struct RouteRow<'a> {
    pub crossing: CrossingId,
    pub passage: Passage,
    pub known: Known,
    pub name: String,
    /// Passage in a few words.
    pub passage_name: String,
    /// Nothing where its age stands above all of them.
    pub chip: Option<Chip>,
    /// Something is told of it that the alert did not say.
    pub warned: bool,
    pub card: Later<'a, RouteCard<'a>>,
}

pub struct RouteCard<'a> {
    pub local: Vec<LocalName>,
    /// Passage, condition and day.
    pub passage_said: String,
    /// What is known today; distance.
    pub said: Vec<String>,
    /// What has to be settled before one can pass here.
    pub asks: Vec<Line<'a>>,
    pub cautions: Vec<(CautionId, String)>,
    /// What is known of this crossing alone since the alert spoke of it, and from before; youngest first.
    pub newer: Vec<Line<'a>>,
    pub older: Vec<Line<'a>>,
    /// Source, day and age in short.
    pub from: String,
    pub sources: Vec<String>,
}

pub struct SourceLine {
    /// Name, kind, confidence and day.
    pub said: String,
    pub age: String,
    /// Its title as published, then publisher and address of each reading.
    pub readings: Vec<String>,
}
