//! What changed between two editions, in words.

use crate::{
    advice::{Change, Difference, Told},
    rulebook::Phrase,
};

use super::{Line, Part, Words, direction::isolated, statement::statement};

/// What is new, what is said otherwise, what is no longer said, and how much was only repeated.
pub fn said_changes<'a>(words: Words, changes: &[Difference]) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    for (change, title) in [
        (Change::Began, Phrase::ChangeBegan),
        (Change::Changed, Phrase::ChangeChanged),
        (Change::Ended, Phrase::ChangeEnded),
    ] {
        let such = changes
            .iter()
            .filter(|difference| difference.change() == change);
        let lines: Vec<Line> = such
            .map(|difference| line(words, difference.told()))
            .collect();
        if !lines.is_empty() {
            parts.push(Part::Title(words.say(title)));
            parts.push(Part::Lines(lines));
        }
    }
    let renewed = changes
        .iter()
        .filter(|difference| difference.change() == Change::Renewed);
    let count = isolated(&words.number(renewed.count()));
    let renewed = words.fill(Phrase::ChangeRenewed, &[("count", &count)]);
    parts.push(Part::Sentence(renewed));
    parts
}

fn line<'a>(words: Words, told: Told) -> Line<'a> {
    let mut said = vec![statement(words, told.statement)];
    said.extend(told.as_of.map(|day| words.day(day)));
    Line::plain(words.list(&said))
}
