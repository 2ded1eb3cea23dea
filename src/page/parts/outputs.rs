//! The shorter forms of the result, to choose from.

use yew::prelude::*;

use crate::{
    advice::Course,
    interview::{Copying, Output, ResultEvent},
    page::{
        action::{Action, Paper},
        shown::Shown,
    },
    rulebook::ScreenPhrase,
};

use super::{
    button::{Button, Which, button},
    contents::heading,
    fold::Folds,
};

/// Its name among the parts of the result.
pub const OUTPUTS: &str = "outputs";

/// The last of them is paper, which shows most.
pub fn outputs(shown: &Shown, folds: Folds, course: Course, on_action: &Callback<Action>) -> Html {
    let summary = heading(OUTPUTS, &shown.say(ScreenPhrase::OutputTitle));
    let class = "section section--folded outputs";
    folds.fold(OUTPUTS, Some(class), summary, || {
        html! {
            <>
                <p>{ shown.say(ScreenPhrase::OutputIntro) }</p>
                <ul class="lines">
                    { for offered(course).iter().map(|output| line(shown, *output, on_action)) }
                </ul>
                if course != Course::Outside {
                    <p class="print-why">{ shown.say(ScreenPhrase::PrintWhy) }</p>
                }
                <div class="acts">
                    { print(shown, ScreenPhrase::PrintAnswer, Paper::Answer, on_action) }
                    { print(shown, ScreenPhrase::Print, Paper::Whole, on_action) }
                </div>
            </>
        }
    })
}

fn print(shown: &Shown, phrase: ScreenPhrase, paper: Paper, on_action: &Callback<Action>) -> Html {
    let on_print = on_action.reform(move |_| Action::Print(paper));
    let act = match paper {
        Paper::Whole => "print",
        Paper::Answer => "print-answer",
    };
    button(Button::quiet(act, shown.say(phrase), on_print))
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
