//! The answer where nothing runs: what stands in the file, and which answers hide which of it.
//!
//! It only ever hides. A clause that is false for certain hides its line; one that is true for certain hides its own
//! words in front of the line. What is not known hides nothing, so whatever breaks shows more and never less.

mod clause;
mod layer;
mod pattern;
mod text;

pub use self::{
    clause::Clause,
    layer::{Layer, Line, Place, SECTIONS, layer},
    pattern::{Pattern, Picked},
    text::text,
};
