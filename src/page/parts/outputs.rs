//! The shorter forms of the result, to choose from.

use yew::prelude::*;

use crate::{
    advice::Course,
    page::{
        output::{Copying, Output},
        shown::Shown,
    },
    rulebook::Phrase,
};

use super::{
    button::{Button, Which, button},
    contents::heading,
};

pub fn outputs(
    shown: &Shown,
    course: Course,
    index: usize,
    on_output: &Callback<Option<Output>>,
) -> Html {
    html! {
        <section class="section outputs">
            { heading(&shown.say(Phrase::OutputTitle), Some(index)) }
            <p>{ shown.say(Phrase::OutputIntro) }</p>
            <ul class="lines">
                { for offered(course).iter().map(|output| line(shown, *output, on_output)) }
            </ul>
        </section>
    }
}

/// Who is outside has no ways, and so only the text.
fn offered(course: Course) -> &'static [Output] {
    match course {
        Course::Outside => &[Output::Short(Copying::Not)],
        Course::Shelter | Course::ShelterOrLeave | Course::LeaveByLand => &Output::ALL,
    }
}

fn line(shown: &Shown, output: Output, on_output: &Callback<Option<Output>>) -> Html {
    html! {
        <li class="line">
            { button(Button {
                which: Some((Which::Output, output.as_str().to_owned())),
                ..Button::quiet("output", shown.say(output.name()), on_output.reform(move |_| Some(output)))
            }) }
            <p class="line__from">{ shown.say(output.why()) }</p>
        </li>
    }
}
