//! What the result holds, to jump to. Buttons, since a link would leave a trace in the address.

use yew::prelude::*;

use crate::{browser, page::shown::Shown, rulebook::ScreenPhrase};

use super::button::{Button, Look, button};

pub fn contents(shown: &Shown, titles: impl Iterator<Item = String>) -> Html {
    html! {
        <nav class="contents" aria-labelledby="contents">
            <h2 id="contents">{ shown.say(ScreenPhrase::Contents) }</h2>
            <ul>
                { for titles.enumerate().map(|(index, title)| jump(title, part(index))) }
                { jump(shown.say(ScreenPhrase::Erase), "erase".to_owned()) }
            </ul>
        </nav>
    }
}

fn jump(title: String, to: String) -> Html {
    let on_press = Callback::from(move |_| browser::jump_to(&to));
    html! {
        <li>{ button(Button::new(Look::Link, "jump", title, on_press)) }</li>
    }
}

/// The heading of a part, which takes the focus where it can be jumped to.
pub fn heading(title: &str, index: Option<usize>) -> Html {
    html! { <h2 id={index.map(part)} tabindex={index.map(|_| "-1")}>{ title }</h2> }
}

fn part(index: usize) -> String {
    format!("part-{index}")
}
