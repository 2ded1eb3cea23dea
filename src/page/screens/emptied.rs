//! After five minutes without a touch: nothing but how to begin again, in every language.

use yew::prelude::*;

use crate::{
    page::{parts::in_language::in_language, screen::Screen, shown::Shown},
    rulebook::ScreenPhrase,
};

pub fn emptied(shown: &Shown) -> Html {
    html! {
        <main class="emptied" id="main" data-screen={Screen::Emptied.as_str()}>
            <h1 id="title" tabindex="-1">
                { for shown.words_in_all().map(|words| in_language(words, ScreenPhrase::IdleOver)) }
            </h1>
        </main>
    }
}
