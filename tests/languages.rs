//! A language more costs a file of phrases, a row, and its forbidden words. The third one here is unfinished and
//! lives in this test alone: English, letter by letter in those of Armenian.

mod support;

use gozar::{
    advice::advise,
    rulebook::{Files, ForbiddenWords, Language, Rulebook, check},
    wording::{Words, document, plain_text},
};
use serde_json::{Map, Value};

use support::people::DUAL;

const ROW: &str =
    r#"{ "tag": "hy", "direction": "ltr", "digits": "0123456789", "calendar": "gregorian" }"#;
const FORBIDDEN: &str = r#"{ "language": "hy", "words": ["էյաղածմեե"], "except": [] }"#;
#[test]
fn a_third_language_passes_the_checks() {
    assert_eq!(problems(&third()), Vec::<String>::new());
}

/// Also where all alphabets together have more letters than a byte holds.
#[test]
fn a_third_alphabet_can_be_packed() {
    let mut rulebook = rulebook();
    say_letters(&mut rulebook, 64);
    let packed = rulebook.pack().expect("a byte holds each alphabet");
    assert_eq!(Rulebook::unpack(&packed), Some(rulebook));
}

#[test]
fn advice_is_said_in_it() {
    let rulebook = rulebook();
    let (english, title, titles) = said(&rulebook, "en");
    let (text, third_title, third_titles) = said(&rulebook, "hy");
    assert_eq!(third_title, armenian(&title));
    let day = armenian("10 October 2026");
    assert!(text.contains(&day), "{text}");
    let expected: Vec<String> = titles.iter().map(|title| armenian(title)).collect();
    assert_eq!(third_titles, expected);
    assert_eq!(text.lines().count(), english.lines().count());
}

#[test]
fn a_missing_phrase_is_named() {
    refuses(
        &third().changed("text/hy.json", |text| {
            without(text, &["finding.detention", "month.gregorian.12"])
        }),
        &[
            "text/hy.json: finding.detention: is missing",
            "text/hy.json: month.gregorian.12: is missing",
        ],
    );
}

#[test]
fn it_promises_nothing() {
    let files = third().changed("text/hy.json", |text| {
        text.replace(&armenian("Keep a low profile."), &armenian("A guarantee."))
    });
    refuses(
        &files,
        &[
            "text/hy.json: finding.low-profile: says \"էյաղածմեե\", which nobody can promise",
            "text/hy.json: short.low-profile: says \"էյաղածմեե\", which nobody can promise",
        ],
    );
}

#[test]
fn a_language_is_whole() {
    let no_row = Files::written()
        .with("text/hy.json", phrases())
        .changed("forbidden_words.json", |rows| one_more(rows, FORBIDDEN));
    refuses(
        &no_row,
        &["text/hy.json: belongs to no language of languages.json"],
    );
    let no_phrases = Files::written()
        .changed("languages.json", |rows| one_more(rows, ROW))
        .changed("forbidden_words.json", |rows| one_more(rows, FORBIDDEN));
    refuses(&no_phrases, &["text/hy.json: is missing"]);
    let nothing_forbidden = Files::written()
        .with("text/hy.json", phrases())
        .changed("languages.json", |rows| one_more(rows, ROW));
    refuses(
        &nothing_forbidden,
        &["forbidden_words.json: hy: is missing"],
    );
    let only_forbidden =
        Files::written().changed("forbidden_words.json", |rows| one_more(rows, FORBIDDEN));
    refuses(
        &only_forbidden,
        &["forbidden_words.json: hy: no language is called so"],
    );
    let twice = third()
        .changed("languages.json", |rows| one_more(rows, ROW))
        .changed("forbidden_words.json", |rows| one_more(rows, FORBIDDEN));
    refuses(
        &twice,
        &[
            "languages.json: hy: is there twice",
            "forbidden_words.json: hy: is there twice",
        ],
    );
}

#[test]
fn what_a_language_needs_is_what_it_says() {
    let row = |from: &str, to: &str| {
        assert!(ROW.contains(from), "{from}");
        third_as(&ROW.replace(from, to))
    };
    refuses(
        &row("0123456789", "012345678"),
        &["languages.json: hy: `012345678` are not ten digits"],
    );
    refuses(
        &row("gregorian", "lunar"),
        &["languages.json: hy: unknown variant `lunar`, expected `gregorian` or `solar-hijri`"],
    );
    let letters: String = ('A'..='Z').chain('a'..='z').collect();
    let alphabet = |letters: &str| {
        let alphabet = format!("\"alphabet\": \"{}\", \"digits\"", armenian(letters));
        row("\"digits\"", &alphabet)
    };
    refuses(&alphabet(&letters), &[]);
    let message = format!(
        "languages.json: hy: its alphabet has no {}, as in choice.place.IR-19",
        armenian("Z")
    );
    refuses(&alphabet(&letters.replace('Z', "")), &[&message]);
}

#[test]
fn an_alphabet_that_no_byte_holds_is_refused() {
    let mut rulebook = rulebook();
    say_letters(&mut rulebook, 129);
    let refused = rulebook.pack().expect_err("there are too many");
    assert!(refused.starts_with("text/hy.json: "), "{refused}");
    assert!(
        refused.ends_with(" letters are more than a byte holds"),
        "{refused}"
    );
}

/// The written rulebook with the third language.
fn third() -> Files {
    third_as(ROW)
}

fn third_as(row: &str) -> Files {
    Files::written()
        .with("text/hy.json", phrases())
        .changed("languages.json", |rows| one_more(rows, row))
        .changed("forbidden_words.json", |rows| one_more(rows, FORBIDDEN))
}

fn rulebook() -> Rulebook {
    Rulebook::load(&third()).expect("it can be read")
}

fn phrases() -> String {
    let english = Rulebook::written();
    let english = english.language("en").expect("it is written");
    let phrases = english.phrases.iter();
    let mut phrases: Map<String, Value> = phrases
        .map(|(key, phrase)| (key.to_string(), armenian(phrase).into()))
        .collect();
    phrases.insert("$schema".to_owned(), "../../schema/text.json".into());
    Value::from(phrases).to_string()
}

/// Letter by letter, but for the names of placeholders.
fn armenian(phrase: &str) -> String {
    let mut inside = false;
    let letters = phrase.chars().map(|letter| {
        inside = letter == '{' || inside && letter != '}';
        match letter {
            'a'..='z' if !inside => beyond('ա', letter, 'a'),
            'A'..='Z' if !inside => beyond('Ա', letter, 'A'),
            other => other,
        }
    });
    letters.collect()
}

fn beyond(first: char, letter: char, latin: char) -> char {
    let code = u32::from(first) + u32::from(letter) - u32::from(latin);
    char::from_u32(code).expect("Armenian has more letters")
}

/// So many more letters in the third language.
fn say_letters(rulebook: &mut Rulebook, count: usize) {
    let letters: String = ('\u{4e00}'..).take(count).collect();
    let third = rulebook.languages.last_mut().expect("it is the last");
    third.phrases = third.phrases.with("start.title", &letters);
}

fn one_more(rows: &str, row: &str) -> String {
    let (rows, end) = rows.rsplit_once(']').expect("a list");
    format!("{}, {row}]{end}", rows.trim_end())
}

fn without(text: &str, keys: &[&str]) -> String {
    let mut phrases: Map<String, Value> = serde_json::from_str(text).expect("an object");
    for key in keys {
        assert!(phrases.remove(*key).is_some(), "{key}");
    }
    Value::from(phrases).to_string()
}

/// Its text, title and titles of sections.
fn said(rulebook: &Rulebook, tag: &str) -> (String, String, Vec<String>) {
    let language: &Language = rulebook.language(tag).expect("it is one of them");
    let edition = rulebook.edition("2026-10-10").expect("it is built in");
    let answers = DUAL.with("place=IR-23").answers(&edition);
    let advice = advise(&edition, &answers, edition.as_of);
    let what_ifs = advice.what_ifs();
    let document = document(Words { language }, &advice, &what_ifs);
    let sections = document.sections.iter();
    let titles = sections.map(|section| section.title.clone());
    (
        plain_text(&document),
        document.answer.title.clone(),
        titles.collect(),
    )
}

#[track_caller]
fn refuses(files: &Files, expected: &[&str]) {
    assert_eq!(problems(files), expected);
}

fn problems(files: &Files) -> Vec<String> {
    let forbidden = ForbiddenWords::load(files).expect("its words are read");
    let problems = match Rulebook::load(files) {
        Ok(rulebook) => check::problems(&rulebook, &forbidden),
        Err(problems) => problems,
    };
    problems.iter().map(ToString::to_string).collect()
}
