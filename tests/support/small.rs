//! A small invented rulebook, `tests/small`: two editions of a land of fairy tales. Machinery is tested with it,
//! so that no news of the day breaks a test that is not about it.

use std::{fs, sync::LazyLock};

use gozar::rulebook::{
    Edition, Files, ForbiddenWords, NamedPhrase, Rulebook, TextKey, check, named_phrases,
};
use serde_json::{Map, Value};

/// Everything in them is invented but the phrases that belong to no row, which are the shipped ones.
pub const FILES: &[&str] = &[
    "languages.json",
    "editions.json",
    "questions.json",
    "facts.json",
    "decisions.json",
    "passports.json",
    "provinces.json",
    "crossings.json",
    "sources.json",
    "findings.json",
    "routes.json",
    "cautions.json",
    "stays.json",
    "forbidden_words.json",
    "text/en.json",
    "text/fa.json",
];

pub static SMALL: LazyLock<Rulebook> =
    LazyLock::new(|| Rulebook::load(&files()).unwrap_or_else(|problems| panic!("{problems:?}")));

pub fn spring() -> Edition {
    SMALL.edition("2020-03-01").expect("it is there")
}

pub fn autumn() -> Edition {
    SMALL.edition("2020-09-01").expect("it is there")
}

pub fn files() -> Files {
    static READ: LazyLock<Files> = LazyLock::new(read);
    READ.clone()
}

fn read() -> Files {
    FILES.iter().fold(Files::written(), |files, name| {
        let path = format!("tests/small/{name}");
        let small = fs::read_to_string(&path).expect("it is written");
        files.changed(name, |shipped| {
            if name.starts_with("text/") {
                with_phrases_of_no_row(&small, shipped)
            } else {
                format!("{{ \"$schema\": \"../schema/{name}\", \"rows\": {small} }}")
            }
        })
    })
}

fn with_phrases_of_no_row(small: &str, shipped: &str) -> String {
    const KINDS: &[&str] = &[
        "$schema",
        "source-kind",
        "confidence",
        "passage",
        "passage-name",
        "month",
    ];
    let read = |text| -> Map<String, Value> { serde_json::from_str(text).expect("an object") };
    let named: Vec<TextKey> = named_phrases().map(NamedPhrase::key).collect();
    let mut phrases = read(shipped);
    phrases.retain(|key, _| {
        let kind = key.split('.').next().unwrap_or_default();
        KINDS.contains(&kind) || named.iter().any(|named| named.as_str() == key)
    });
    phrases.extend(read(small));
    Value::Object(phrases).to_string()
}

/// The same files with other rows in one of them.
pub fn changed(files: Files, file: &str, change: impl FnOnce(&mut Value)) -> Files {
    files.changed(file, |text| {
        let mut whole: Value = serde_json::from_str(text).expect("JSON");
        match whole.get_mut("rows") {
            Some(rows) => change(rows),
            None => change(&mut whole),
        }
        whole.to_string()
    })
}

/// The small rulebook with another row in the place of one.
#[track_caller]
pub fn but(file: &str, row: &str, change: impl FnOnce(&mut Value)) -> Files {
    changed(files(), file, |rows| change(find(rows, row)))
}

/// A row by what it is called. What is said by two names is written with a space.
#[track_caller]
pub fn find<'r>(rows: &'r mut Value, name: &str) -> &'r mut Value {
    const NAMES: [&str; 6] = ["id", "fact", "tag", "crossing", "country", "passport"];
    let mut rows = rows.as_array_mut().expect("rows").iter_mut();
    let called = |row: &&mut Value| {
        let mut names = NAMES.iter().filter_map(|key| row[*key].as_str());
        let first = names.next();
        let last = names.next_back();
        first == Some(name) || format!("{} {}", first.unwrap_or(""), last.unwrap_or("")) == name
    };
    rows.find(called)
        .unwrap_or_else(|| panic!("no row is called {name}"))
}

/// What is wrong with these rows, a line each.
pub fn problems(files: &Files) -> Vec<String> {
    let problems = match (ForbiddenWords::load(files), Rulebook::load(files)) {
        (Ok(forbidden), Ok(rulebook)) => check::problems(&rulebook, &forbidden),
        (forbidden, rulebook) => {
            let problems = [forbidden.err(), rulebook.err()];
            problems.into_iter().flatten().flatten().collect()
        }
    };
    problems.iter().map(ToString::to_string).collect()
}
