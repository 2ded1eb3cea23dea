//! What stands there in every language, whichever is shown.

use yew::prelude::*;

use crate::{
    rulebook::{Language, Phrase},
    wording::Words,
};

pub const READER_ORDER: [Language; 2] = [Language::Persian, Language::English];

pub fn in_language(words: Words, phrase: Phrase) -> Html {
    html! {
        <span lang={words.language.tag()} dir={words.language.direction()}>
            { words.say(phrase) }
        </span>
    }
}
