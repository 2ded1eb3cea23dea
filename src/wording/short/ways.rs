//! Ways in a sentence for each passage and day.

use crate::{
    advice::{Advice, Route},
    rulebook::{Date, Passage, Phrase},
};

use super::super::Words;

/// The ways of one passage and day.
pub(super) struct Ways {
    pub(super) passage: Passage,
    day: Date,
    said: String,
}

/// In the order of the routes; without those that have no name here.
pub(super) fn ways(
    words: Words,
    advice: &Advice,
    name: impl Fn(&Route) -> Option<String>,
) -> Vec<Ways> {
    let mut groups: Vec<(Passage, Date, Vec<String>)> = Vec::new();
    for route in &advice.routes {
        let Some(name) = name(route) else { continue };
        let mut known = groups.iter_mut();
        match known.find(|(passage, day, _)| (*passage, *day) == (route.passage, route.as_of)) {
            Some((_, _, names)) => names.push(name),
            None => groups.push((route.passage, route.as_of, vec![name])),
        }
    }
    let ways = groups.into_iter().map(|(passage, day, names)| {
        let phrase = match passage {
            Passage::NamedOpen => Phrase::CardNamedOpen,
            Passage::ByPermission => Phrase::CardByPermission,
            Passage::ByCase => Phrase::CardByCase,
            Passage::Avoid => Phrase::CardAvoid,
        };
        let said = words.fill(phrase, &[("ways", &words.chain(&names))]);
        Ways { passage, day, said }
    });
    ways.collect()
}

/// Sentences of ways after the day of their list, which is said once for those that share it.
pub(super) fn listed(
    words: Words,
    ways: &[Ways],
    said_day: impl Fn(Date) -> String,
) -> Vec<String> {
    let lists = ways.chunk_by(|one, next| one.day == next.day);
    let lines = lists.map(|list| {
        let said: Vec<&str> = list.iter().map(|ways| ways.said.as_str()).collect();
        let (day, said) = (said_day(list[0].day), said.join(" "));
        words.fill(Phrase::CardList, &[("day", &day), ("ways", &said)])
    });
    lines.collect()
}
