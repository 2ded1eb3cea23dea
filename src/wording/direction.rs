//! Names, numbers and days of another script inside a line.

/// Opens a stretch that is laid out by itself, whatever stands around it.
const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

/// Keeps a name of another script from reordering the line around it.
pub(super) fn isolated(text: &str) -> String {
    format!("{OPEN}{text}{CLOSE}")
}

/// A text for the ear, or for a place that may not know the marks.
pub fn unmarked(text: &str) -> String {
    text.replace([OPEN, CLOSE], "")
}

/// A stretch of a line, for those who draw isolation themselves.
#[derive(Debug, Eq, PartialEq)]
pub enum Piece<'l> {
    Plain(&'l str),
    Isolated(&'l str),
    /// A telephone number, which is dialled from left to right and never in halves.
    Phone(&'l str),
}

/// A line cut at its isolated stretches. They do not nest.
pub fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for (index, stretch) in line.split([OPEN, CLOSE]).enumerate() {
        match (stretch, index % 2) {
            ("", _) => {}
            (plain, 0) => with_phones(plain, &mut pieces),
            (isolated, _) => pieces.push(Piece::Isolated(isolated)),
        }
    }
    pieces
}

/// Shorter ones are years and sums.
const DIGITS_OF_A_PHONE: usize = 8;

fn with_phones<'l>(mut plain: &'l str, pieces: &mut Vec<Piece<'l>>) {
    let mut from = 0;
    while let Some(found) = plain[from..].find('+') {
        let start = from + found;
        let dialled = |letter: char| letter.is_ascii_digit() || matches!(letter, '+' | ' ' | '-');
        let rest = &plain[start..];
        let end = rest.find(|letter| !dialled(letter)).unwrap_or(rest.len());
        let number = rest[..end].trim_end_matches([' ', '-']);
        if number.chars().filter(char::is_ascii_digit).count() < DIGITS_OF_A_PHONE {
            from = start + 1;
            continue;
        }
        let before = plain[..start].trim_end_matches('\u{200e}');
        if !before.is_empty() {
            pieces.push(Piece::Plain(before));
        }
        pieces.push(Piece::Phone(number));
        plain = &plain[start + number.len()..];
        from = 0;
    }
    if !plain.is_empty() {
        pieces.push(Piece::Plain(plain));
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, isolated, pieces};

    #[test]
    fn a_line_is_cut_at_names_and_telephone_numbers() {
        let name = isolated("Agarak");
        let line = format!("In {name}: \u{200e}+374 10 464 700, after hours +374 10 494 444; 2+2");
        assert_eq!(
            pieces(&line),
            [
                Piece::Plain("In "),
                Piece::Isolated("Agarak"),
                Piece::Plain(": "),
                Piece::Phone("+374 10 464 700"),
                Piece::Plain(", after hours "),
                Piece::Phone("+374 10 494 444"),
                Piece::Plain("; 2+2"),
            ]
        );
    }
}
