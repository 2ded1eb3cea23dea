//! The sources that something rests on.

use crate::{
    advice::Advice,
    rulebook::{Cited, Dated, Phrase, Source},
};

use super::{
    super::{Words, direction::isolated},
    age::age_of,
    shape::{Part, SourceLine},
};

/// The sources of a claim, each with the readings that bear it out.
pub(super) fn cited(words: Words, advice: &Advice, cited: &[Cited]) -> Vec<String> {
    let lines = cited.iter().map(|cited| {
        let publishers = cited.readings().map(|reading| isolated(&reading.publisher));
        let readings = words.list(&publishers.collect::<Vec<_>>());
        let read_at = words.fill(Phrase::SourceReadAt, &[("readings", &readings)]);
        format!("{} {read_at}", described(words, advice, cited.source))
    });
    lines.collect()
}

/// Name, kind, confidence, day and age.
fn described(words: Words, advice: &Advice, source: &Source) -> String {
    words.fill(
        Phrase::SourceLine,
        &[
            ("name", &words.phrase(&source.id.key())),
            ("kind", &words.phrase(&source.kind.key())),
            ("confidence", &words.phrase(&source.confidence.key())),
            ("day", &day_of(words, source)),
            ("age", &age_of(words, advice, source.as_of)),
            ("read", &words.day(source.read)),
        ],
    )
}

/// The day a source speaks for, and whether it is exact.
pub(super) fn day_of(words: Words, source: &Source) -> String {
    let day = words.day(source.as_of);
    match source.dated {
        Dated::OnTheDay => day,
        Dated::NotBefore => words.fill(Phrase::DayNotBefore, &[("day", &day)]),
    }
}

/// Every source that something above rests on, with addresses to copy, not to press.
pub(super) fn sources(words: Words, advice: &Advice) -> Vec<Part> {
    let lines = advice.sources.iter().map(|source| {
        let readings = source.readings.iter();
        let readings =
            readings.map(|reading| isolated(&format!("{}: {}", reading.publisher, reading.url)));
        SourceLine {
            said: described(words, advice, source),
            readings: [isolated(&source.title)]
                .into_iter()
                .chain(readings)
                .collect(),
        }
    });
    vec![
        Part::Sentence(words.say(Phrase::Ages)),
        Part::Sources(lines.collect()),
    ]
}
