//! What the tests share.

#![allow(dead_code, reason = "every test file uses its own part of this")]

pub mod golden;
pub mod person;
pub mod properties;
pub mod space;

use std::sync::LazyLock;

use gozar::rulebook::{Edition, Rulebook};

/// What is built in. Only tests about the advice itself use it.
pub static SHIPPED: LazyLock<Rulebook> = LazyLock::new(Rulebook::written);

pub fn newest() -> Edition {
    SHIPPED.newest()
}
