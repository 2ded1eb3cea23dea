//! How old something is, in words.

use crate::{
    advice::Advice,
    rulebook::{Date, Phrase},
};

use super::super::Words;

/// How old something of a day is, where the clock can tell.
pub(crate) fn age_of(words: Words, advice: &Advice, day: Date) -> String {
    if advice.clock_wrong {
        return words.say(Phrase::AgeNotCounted);
    }
    words.age(advice.today.days_since(day))
}
