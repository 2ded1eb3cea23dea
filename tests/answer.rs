//! The answer and the parts that everybody needs, for everybody: short enough to be read, and nothing missing.

mod support;

use std::collections::{HashMap, HashSet};

use gozar::{
    advice::{Advice, advise},
    rulebook::{Language, Phrase, ScreenPhrase},
    wording::{Chip, Document, Line, Part, Section, WORDS, Words, document},
};

use support::{
    SHIPPED,
    everyone::Everyone,
    october,
    people::{CROSSED, DUAL, UNSURE, US_ONLY, WIFE},
    person::Shown,
};

/// Words of the answer and of the parts that everybody needs.
const FRONT: usize = 600;
/// Words of a sentence of the answer.
const SENTENCE: usize = 22;

#[test]
fn the_answer_is_short_and_whole_for_everybody() {
    let everyone = Everyone::enough(SHIPPED.newest().id.as_str());
    // Some weeks later, when nothing is of today any more.
    let today = everyone.edition.as_of.plus_days(47);
    let mut seen = HashSet::new();
    let mut longest: HashMap<&str, (usize, usize)> = HashMap::new();
    for (answers, told) in &everyone.people {
        // What is said rests on these alone.
        if !seen.insert((
            &told.certain,
            &told.possible,
            &told.entries,
            told.course.as_str(),
        )) {
            continue;
        }
        for language in &everyone.languages {
            let advice = advise(&everyone.edition, answers, today);
            let document = document(Words { language }, &advice, &[]);
            let (of_answer, front) = words(language, &document);
            let most = longest.entry(language.tag.as_str()).or_default();
            *most = (most.0.max(of_answer), most.1.max(front));
            let wrong = wrong(language, &advice, &document, of_answer, front);
            let tag = &language.tag;
            assert_eq!(wrong, None, "{tag}: {}", Shown(answers));
        }
    }
    println!("{} kinds of people: {longest:?}", seen.len());
}

fn wrong(
    language: &Language,
    advice: &Advice,
    document: &Document,
    of_answer: usize,
    front: usize,
) -> Option<String> {
    if of_answer > WORDS {
        return Some(format!("{of_answer} words of answer"));
    }
    if front > FRONT {
        return Some(format!("{front} words in all"));
    }
    let answer = &document.answer;
    let boxes = answer.obstacles.iter().map(|stop| stop.finding.as_str());
    let rows = answer.rows.iter().flat_map(|row| &row.obstacles);
    let shown: Vec<&str> = boxes.chain(rows.map(|(id, _)| id.as_str())).collect();
    // That somebody cannot move is the title.
    let missing = advice.obstacles.iter().find(|obstacle| {
        let id = obstacle.finding.rule.id.as_str();
        obstacle.finding.rule.kind.is_paper() && !shown.contains(&id)
    });
    if let Some(missing) = missing {
        return Some(format!("{} is missing", missing.finding.rule.id));
    }
    let rows = answer.rows.iter().map(|row| &row.said);
    let boxes = answer.obstacles.iter().flat_map(|stop| &stop.said);
    let mut sentences = rows
        .chain(boxes)
        .chain([&answer.title])
        .flat_map(|said| said.split_inclusive(['.', '!', '?', '؟']));
    if let Some(long) = sentences.find(|sentence| count(sentence) > SENTENCE) {
        return Some(long.to_owned());
    }
    let told: HashSet<&str> = document.sections.iter().flat_map(findings).collect();
    let mut findings = advice.findings.iter();
    let untold = findings.find(|finding| !told.contains(finding.rule.id.as_str()));
    untold.map(|finding| {
        let tag = &language.tag;
        format!("{} is not in the document in {tag}", finding.rule.id)
    })
}

/// The findings that a section tells, its crossings' too.
fn findings<'s>(section: &'s Section<'_>) -> Vec<&'s str> {
    let findings = lines(section).into_iter();
    findings
        .filter_map(|line| line.finding.as_ref().map(|(id, _)| id.as_str()))
        .collect()
}

fn lines<'s, 'a>(section: &'s Section<'a>) -> Vec<&'s Line<'a>> {
    let mut told: Vec<&Line> = Vec::new();
    for part in section.parts.iter() {
        told.extend(part.lines());
        if let Part::Routes(rows) = part {
            let cards = rows.iter().map(|row| &row.card);
            told.extend(
                cards.flat_map(|card| card.asks.iter().chain(&card.newer).chain(&card.older)),
            );
        }
    }
    told
}

/// Words of the answer, and with those of the parts that are not folded.
fn words(language: &Language, document: &Document) -> (usize, usize) {
    let words = Words { language };
    let answer = document.answer.words(words);
    let sections = document.sections.iter();
    let front = sections.filter(|section| !section.kind.is_folded());
    let front = front.map(|section| {
        let parts = section.parts.iter().map(|part| match part {
            Part::Title(said) | Part::Sentence(said) => count(said),
            Part::Lines(_) | Part::OfOneSource(_) => part
                .lines()
                .iter()
                .map(|line| count(&line.short) + aged(line.chip.as_ref()))
                .sum(),
            Part::Routes(cards) => cards
                .iter()
                .map(|card| {
                    let warned = if card.warned {
                        count(&words.say(ScreenPhrase::RouteWarned))
                    } else {
                        0
                    };
                    count(&card.name)
                        + count(&card.passage_name)
                        + aged(card.chip.as_ref())
                        + warned
                })
                .sum(),
            Part::Map(_) => count(&words.say(ScreenPhrase::MapTitle)),
            Part::Signs(_) | Part::Sources(_) => 0,
        });
        count(&section.title) + parts.sum::<usize>()
    });
    (answer, answer + front.sum::<usize>())
}

fn aged(chip: Option<&Chip>) -> usize {
    chip.map_or(0, |chip| count(&chip.age))
}

fn count(said: &str) -> usize {
    said.split_whitespace().count()
}

/// Of one source and day there is one sign, whatever rests on it.
#[test]
fn a_source_has_one_sign() {
    let edition = october();
    for who in [DUAL, WIFE, US_ONLY, CROSSED, UNSURE] {
        for days in [0, 10, 44, 400] {
            let advice = who.told(&edition, edition.as_of.plus_days(days));
            let words = support::words("en");
            let document = document(words, &advice, &[]);
            let mut signs: HashMap<String, HashSet<&str>> = HashMap::new();
            for section in &document.sections {
                for line in lines(section) {
                    let source = line
                        .whole
                        .as_ref()
                        .and_then(|whole| whole.why.sources.first());
                    let (Some(chip), Some(source)) = (&line.chip, source) else {
                        continue;
                    };
                    if let Some(known) = chip.known {
                        let signs = signs.entry(source.clone()).or_default();
                        signs.insert(known.as_str());
                    }
                }
            }
            let torn = signs.iter().find(|(_, signs)| signs.len() > 1);
            assert!(torn.is_none(), "{torn:?} after {days} days: {who}");
        }
    }
}

/// The limit is the contract's, not the program's.
#[test]
fn the_answer_has_110_words_at_most() {
    assert_eq!(WORDS, 110);
    let _ = Phrase::ReadAloud;
}
