//! The sources that something rests on.

use crate::{
    advice::Advice,
    rulebook::{Cited, Phrase, Source},
};

use super::{
    super::{Words, direction::isolated},
    age::age_of,
    chip::Chip,
    sections::Content,
    shape::{Part, SourceLine},
};

/// The sources of a claim, each with the readings that bear it out.
pub(super) fn cited(words: Words, advice: &Advice, cited: &[Cited]) -> Vec<String> {
    let lines = cited.iter().map(|cited| {
        let publishers = cited.readings().map(|reading| isolated(&reading.publisher));
        let read_at = read_at(words, advice, cited.source, publishers);
        format!("{} {read_at}", described(words, cited.source))
    });
    lines.collect()
}

fn read_at(
    words: Words,
    advice: &Advice,
    source: &Source,
    readings: impl Iterator<Item = String>,
) -> String {
    let age = age_of(words, advice, source.as_of);
    let readings = words.list(&readings.collect::<Vec<_>>());
    let read = words.day(source.read);
    let fillings = [
        ("age", age.as_str()),
        ("read", &read),
        ("readings", &readings),
    ];
    words.fill(Phrase::SourceReadAt, &fillings)
}

/// How old it is, where that does not stand above it, and the numbers of its sources in their list.
pub(super) fn on_paper(
    words: Words,
    advice: &Advice,
    chip: Option<&Chip>,
    cited: &[Cited],
) -> String {
    let places = cited.iter().filter_map(|cited| {
        let mut sources = advice.sources.iter();
        sources.position(|source| std::ptr::eq(*source, cited.source))
    });
    let numbers = places.map(|place| words.number(place + 1));
    let numbers = words.list(&numbers.collect::<Vec<_>>());
    let age = chip.map_or("", |chip| &chip.said);
    isolated(&format!("{age} [{numbers}]"))
}

/// Name, kind, confidence and day.
fn described(words: Words, source: &Source) -> String {
    words.fill(
        Phrase::SourceLine,
        &[
            ("name", &words.phrase(&source.id.key())),
            ("kind", &words.phrase(&source.kind.key())),
            ("confidence", &words.phrase(&source.confidence.key())),
            ("day", &words.day_of(source)),
        ],
    )
}

/// Every source that something above rests on, with addresses to copy, not to press.
pub(super) fn sources<'a>(words: Words<'a>, advice: &'a Advice<'a>) -> Option<Content<'a>> {
    let line = move |source: &&Source| {
        let readings = source.readings.iter();
        let readings = readings.map(|reading| format!("{}: {}", reading.publisher, reading.url));
        SourceLine {
            said: described(words, source),
            age: age_of(words, advice, source.as_of),
            readings: [source.title.clone()]
                .into_iter()
                .chain(readings)
                .chain([words.fill(Phrase::SourceRead, &[("day", &words.day(source.read))])])
                .map(|line| isolated(&line))
                .collect(),
        }
    };
    Content::later(advice.sources.len(), move || {
        let lines = advice.sources.iter().map(line);
        vec![
            Part::Sentence(words.say(Phrase::Ages)),
            Part::Sources(lines.collect()),
        ]
    })
}
