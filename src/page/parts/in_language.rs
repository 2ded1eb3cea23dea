//! What stands there in every language, whichever is shown.

use yew::prelude::*;

use crate::{rulebook::ScreenPhrase, wording::Words};

pub fn in_language(words: Words, phrase: ScreenPhrase) -> Html {
    html! {
        <span lang={words.language.tag.to_string()} dir={words.language.direction.as_str()}>
            { words.say(phrase) }
        </span>
    }
}
