//! What the tests share.

#![allow(dead_code, reason = "every test file uses its own part of this")]

pub mod everyone;
pub mod golden;
pub mod keys;
pub mod people;
pub mod person;
pub mod properties;
pub mod set;
pub mod small;
pub mod written;

use std::sync::LazyLock;

use gozar::{
    rulebook::{Edition, Language, Rulebook},
    wording::Words,
};

/// What is built in. Only tests about the advice itself use it.
pub static SHIPPED: LazyLock<Rulebook> = LazyLock::new(Rulebook::written);

pub fn language(tag: &str) -> &'static Language {
    SHIPPED.language(tag).expect("it is built in")
}

pub fn words(tag: &str) -> Words<'static> {
    Words {
        language: language(tag),
    }
}

/// The edition of the starting document, which most tests about single people speak of.
pub fn february() -> Edition {
    SHIPPED.edition("2026-02-05").expect("it is built in")
}

/// The edition that tests of single people and of stays were written for: news do not change what they hold.
pub fn october() -> Edition {
    SHIPPED.edition("2026-10-10").expect("it is built in")
}
