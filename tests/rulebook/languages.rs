//! Faults of languages. What a language more costs is in `tests/languages.rs`.

use gozar::rulebook::{ForbiddenWords, check};
use serde_json::json;

use crate::{
    reports,
    support::small::{SMALL, files},
};

#[test]
fn there_is_a_language() {
    let mut rulebook = SMALL.clone();
    rulebook.languages.clear();
    let forbidden = ForbiddenWords::load(&files()).expect("its words are read");
    let found: Vec<String> = check::problems(&rulebook, &forbidden)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        found,
        [
            "languages.json: has no language",
            "forbidden_words.json: en: no language is called so",
            "forbidden_words.json: fa: no language is called so",
        ]
    );
}

#[test]
fn names_in_a_list_are_written_in_the_alphabet_that_sorts_them() {
    reports(
        "languages.json",
        "fa",
        |row| row["alphabet"] = json!("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوی"),
        &["languages.json: fa: its alphabet has no ه, as in choice.place.OZ-1"],
    );
}
