//! The bare card: place names, days and numbers of days, without a word on the person.

use crate::{
    advice::{Advice, Course},
    rulebook::Phrase,
};

use super::{
    super::Words,
    stays::stays_line,
    warnings::warned,
    ways::{listed, ways},
};

/// In at most eight lines: no citizenship, no answers.
pub fn card(words: Words, advice: &Advice) -> Vec<String> {
    let ways = ways(words, advice, |route| Some(warned(words, route)));
    let lists = ways
        .chunks(1)
        .flat_map(|way| listed(words, way, |day| words.day(day)));
    later(words, advice)
        .into_iter()
        .chain(lists)
        .chain(stays_line(words, advice))
        .chain([words.say(Phrase::CardToday)])
        .collect()
}

/// For who is not told to set out.
pub(super) fn later(words: Words, advice: &Advice) -> Option<String> {
    match advice.course {
        Course::Outside | Course::Crossed | Course::LeaveByLand => None,
        Course::Shelter | Course::ShelterOrLeave => Some(words.say(Phrase::CardLater)),
    }
}
