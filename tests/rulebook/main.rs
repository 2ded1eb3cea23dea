//! Rows with one fault, and the exact message for who edits them. The rows are those of `tests/small`.

mod claims;
mod edits;
mod languages;
mod questions;
mod shape;
#[path = "../support/mod.rs"]
mod support;
mod words;

use gozar::rulebook::{AgeClass, Files, NamedPhrase, Phrase};
use serde_json::Value;

use support::{
    SHIPPED,
    small::{but, files, problems},
};

#[test]
fn the_written_rows_have_no_problem() {
    assert_eq!(problems(&Files::written()), Vec::<String>::new());
    assert_eq!(problems(&files()), Vec::<String>::new());
}

#[test]
fn the_words_on_age_name_the_days_that_are_counted() {
    for language in &SHIPPED.languages {
        let key = Phrase::Ages.key();
        let said = language.phrases.say(&key);
        let numbers = said
            .split(|letter: char| !letter.is_numeric())
            .filter(|number| !number.is_empty());
        let counted = [AgeClass::Border, AgeClass::Stay, AgeClass::Law].map(|class| {
            let (_, days) = class.limits().expect("it grows old");
            language.digits.written(&days.to_string())
        });
        assert_eq!(numbers.collect::<Vec<_>>(), counted, "{said}");
    }
    assert_eq!(AgeClass::Risk.limits(), None);
}

/// One row with a change, and every problem that follows from it.
#[track_caller]
fn reports(file: &str, row: &str, change: impl FnOnce(&mut Value), expected: &[&str]) {
    assert_eq!(problems(&but(file, row, change)), expected);
}
