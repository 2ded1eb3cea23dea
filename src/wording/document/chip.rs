//! How old something is, beside it: a sign and an age, with all of it in words for the ear.

use crate::{
    advice::{Advice, Known},
    rulebook::{AgeClass, Cited, Date, Phrase},
};

use super::{super::Words, age::age_of};

pub struct Chip {
    /// Which sign it has; none where age does not count.
    pub known: Option<Known>,
    pub age: String,
    /// What is read aloud in its place.
    pub said: String,
}

/// The age of what rests on these citations, of this class, the youngest first.
pub(super) fn chip(words: Words, advice: &Advice, class: AgeClass, cited: &[Cited]) -> Chip {
    let youngest = cited
        .first()
        .expect("the build checked that claims rest on sources");
    let as_of = youngest.source.as_of;
    // A danger has an age, and no sign: old danger is still danger.
    if class.limits().is_none() {
        return age_alone(words, advice, as_of);
    }
    let known = advice.verdict(youngest.source);
    let age = age_of(words, advice, as_of);
    let sign = words.say(sign(known));
    Chip {
        known: Some(known),
        said: words.fill(Phrase::ChipSaid, &[("age", &age), ("sign", &sign)]),
        age,
    }
}

/// An age without a sign.
pub(super) fn age_alone(words: Words, advice: &Advice, as_of: Date) -> Chip {
    let age = age_of(words, advice, as_of);
    Chip {
        known: None,
        said: age.clone(),
        age,
    }
}

/// What a sign stands for.
pub(super) fn sign(known: Known) -> Phrase {
    match known {
        Known::Current => Phrase::SignCurrent,
        Known::Ageing => Phrase::SignAgeing,
        Known::NotKnown => Phrase::SignNotKnown,
        Known::ClockWrong => Phrase::SignClockWrong,
    }
}
