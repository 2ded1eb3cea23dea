//! How advice is said. The page, the command line and the paper all show the same document.

mod answers;
mod calendar;
mod changes;
mod direction;
mod document;
mod obstacles;
mod party;
mod plain_text;
mod plan;
mod short;
mod statement;
mod words;

pub use self::{
    answers::{Asked, Choice, asked, said_answers},
    changes::said_changes,
    direction::{Piece, pieces, unmarked},
    document::{
        Answer, AnswerRow, Chip, Document, FEW, Later, Line, Map, Mark, ObstacleBox, OneSource,
        Part, RouteCard, RouteRow, Section, SectionKind, Shape, Sheet, Side, SourceLine, WORDS,
        Whole, Why, document,
    },
    party::party,
    plain_text::{plain_sections, plain_text},
    plan::{said_days, said_last_days, said_spent},
    short::{SPOKEN_LETTERS, card, memory, memory_rest, seconds, spoken},
    words::Words,
};
