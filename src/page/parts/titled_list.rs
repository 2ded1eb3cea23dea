//! A heading over a few lines; nothing where there are none.

use yew::prelude::*;

use super::text::text;

pub fn titled_list(title: String, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p class="why__title">{ title }</p>
            <ul>{ for lines.iter().map(|line| html! { <li>{ text(line) }</li> }) }</ul>
        </>
    }
}
