//! The shape of what is said. It holds words and ids, ready to draw or print.

use crate::{
    advice::{Certainty, Known},
    map::{Frame, Spot},
    rulebook::{CautionId, CrossingId, FindingId, LocalName, Passage},
};

use super::chip::Chip;

pub enum Part {
    /// A heading inside a section.
    Title(String),
    Sentence(String),
    Lines(Vec<Line>),
    /// For eyes only: the cards behind it say the same.
    Map(Map),
    Routes(Vec<RouteCard>),
    /// What each sign beside an age stands for.
    Signs(Vec<(Known, String)>),
    Sources(Vec<SourceLine>),
}

/// One thing that is said: in short, and opened in full with why.
pub struct Line {
    /// What may apply, and is read without the heading above it.
    pub short: String,
    /// Nothing where the short words are all.
    pub said: Option<String>,
    pub chip: Option<Chip>,
    /// Source, day and age.
    pub from: String,
    pub why: Why,
    /// The finding that this line says, if it says one.
    pub finding: Option<(FindingId, Certainty)>,
}

impl Line {
    /// Words of the page itself, which rest on what stands elsewhere with its sources.
    pub(crate) fn plain(short: String) -> Self {
        Self {
            short,
            said: None,
            chip: None,
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
    /// The countries behind the crossings, named where the middle of the name stands.
    pub countries: Vec<(Spot, String)>,
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
    /// Passage in a few words.
    pub passage_name: String,
    pub chip: Chip,
    /// Something is told of it that the alert did not say.
    pub warned: bool,
    /// What is known today; distance.
    pub said: Vec<String>,
    /// What has to be settled before one can pass here.
    pub asks: Vec<Line>,
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
