//! The shorter forms of the result, to choose from.

use yew::prelude::*;

use crate::{
    advice::Course,
    interview::{Copying, Output, ResultEvent},
    page::{action::Action, shown::Shown},
    rulebook::ScreenPhrase,
};

use super::{
    button::{Button, Which, button},
    contents::heading,
};

pub fn outputs(shown: &Shown, course: Course, index: usize, on_action: &Callback<Action>) -> Html {
    html! {
        <section class="section outputs">
            { heading(&shown.say(ScreenPhrase::OutputTitle), Some(index)) }
            <p>{ shown.say(ScreenPhrase::OutputIntro) }</p>
            <ul class="lines">
                { for offered(course).iter().map(|output| line(shown, *output, on_action)) }
            </ul>
        </section>
    }
}

/// Whoever has left has no ways, and so only the text.
fn offered(course: Course) -> &'static [Output] {
    match course {
        Course::Outside | Course::Crossed => &[Output::Short(Copying::Not)],
        Course::Shelter | Course::ShelterOrLeave | Course::LeaveByLand => &Output::ALL,
    }
}

fn line(shown: &Shown, output: Output, on_action: &Callback<Action>) -> Html {
    let on_press = on_action.reform(move |_| ResultEvent::ChoseOutput(Some(output)).into());
    html! {
        <li class="line">
            { button(Button {
                which: Some((Which::Output, output.as_str().to_owned())),
                ..Button::quiet("output", shown.say(name(output)), on_press)
            }) }
            <p class="line__from">{ shown.say(why(output)) }</p>
        </li>
    }
}

pub fn name(output: Output) -> ScreenPhrase {
    match output {
        Output::Card => ScreenPhrase::OutputCard,
        Output::Hand => ScreenPhrase::OutputHand,
        Output::Short(_) => ScreenPhrase::OutputShort,
        Output::Memory(_) => ScreenPhrase::OutputMemory,
    }
}

fn why(output: Output) -> ScreenPhrase {
    match output {
        Output::Card => ScreenPhrase::OutputCardWhy,
        Output::Hand => ScreenPhrase::OutputHandWhy,
        Output::Short(_) => ScreenPhrase::OutputShortWhy,
        Output::Memory(_) => ScreenPhrase::OutputMemoryWhy,
    }
}
