//! Names, numbers and days of another script inside a line.

/// Opens a stretch that is laid out by itself, whatever stands around it.
const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

/// Keeps a name of another script from reordering the line around it.
pub(super) fn isolated(text: &str) -> String {
    format!("{OPEN}{text}{CLOSE}")
}

/// A text for the ear, or for a place that may not know the marks.
pub(super) fn unmarked(text: &str) -> String {
    text.replace([OPEN, CLOSE], "")
}

/// A stretch of a line, for those who draw isolation themselves.
#[derive(Debug, Eq, PartialEq)]
pub enum Piece<'l> {
    Plain(&'l str),
    Isolated(&'l str),
}

/// A line cut at its isolated stretches. They do not nest.
pub fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for (place, stretch) in line.split([OPEN, CLOSE]).enumerate() {
        match (stretch, place % 2) {
            ("", _) => {}
            (plain, 0) => pieces.push(Piece::Plain(plain)),
            (isolated, _) => pieces.push(Piece::Isolated(isolated)),
        }
    }
    pieces
}
