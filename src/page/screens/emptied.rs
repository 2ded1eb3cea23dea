//! After five minutes without a touch: nothing but how to begin again, in both languages.

use yew::prelude::*;

use crate::{
    page::{
        parts::in_language::{READER_ORDER, in_language},
        screen::Screen,
        shown::Shown,
    },
    rulebook::Phrase,
};

pub fn emptied(shown: &Shown) -> Html {
    let words = READER_ORDER.map(|language| shown.words_in(language));
    html! {
        <main class="emptied" id="main" data-screen={Screen::Emptied.as_str()}>
            <h1 id="title" tabindex="-1">
                { for words.iter().map(|words| in_language(*words, Phrase::IdleOver)) }
            </h1>
        </main>
    }
}
