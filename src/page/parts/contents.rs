//! What the result holds, over the page from anywhere. Buttons, since a link would leave a trace in the address.

use yew::prelude::*;

use crate::{
    page::{action::Action, shown::Shown},
    rulebook::ScreenPhrase,
};

use super::button::{Button, Look, button};

/// Names and titles of what can be jumped to.
pub fn contents(shown: &Shown, parts: &[(String, String)], on_action: &Callback<Action>) -> Html {
    html! {
        <nav class="contents" aria-labelledby="contents" key="contents">
            <h2 id="contents" tabindex="-1">{ shown.say(ScreenPhrase::Contents) }</h2>
            <ul>
                { for parts.iter().map(|(name, title)| {
                    html! { <li>{ jump(name, title.as_str(), on_action) }</li> }
                }) }
            </ul>
        </nav>
    }
}

/// Leads to a part of the result, and opens it.
pub fn jump(name: &str, says: impl Into<Html>, on_action: &Callback<Action>) -> Html {
    let name = name.to_owned();
    let on_press = on_action.reform(move |_| Action::JumpedTo(name.clone()));
    button(Button::new(Look::Link, "jump", says, on_press))
}

/// The heading of a part, which takes the focus when it was jumped to.
pub fn heading(name: &str, title: &str) -> Html {
    html! { <h2 id={part(name)} tabindex="-1">{ title }</h2> }
}

pub fn part(name: &str) -> String {
    format!("part-{name}")
}
