//! The shorter forms of the result: each on a screen of its own, with nothing else on it.

use yew::prelude::*;

use crate::{
    advice::{Advice, Course, advise},
    browser,
    interview::CompleteAnswers,
    rulebook::{Date, Phrase},
    wording::{card, memory as to_keep, spoken},
};

use super::{
    Shown, contents::heading, copy_part::copy_acts, memory_part::memory, output::Output, said::said,
};

/// To choose from. Who is outside has no ways, and so only the text.
pub(super) fn output_choices(
    shown: &Shown,
    advice: &Advice,
    index: usize,
    on_output: &Callback<Option<Output>>,
) -> Html {
    let choices = match advice.course {
        Course::Outside => &Output::ALL[..1],
        Course::Shelter | Course::ShelterOrLeave | Course::LeaveByLand => &Output::ALL,
    };
    html! {
        <section class="section outputs">
            { heading(&shown.say(Phrase::OutputTitle), Some(index)) }
            <p>{ shown.say(Phrase::OutputIntro) }</p>
            <ul class="lines">
                { for choices.iter().map(|output| {
                    let output = *output;
                    html! {
                        <li class="line">
                            { act(shown, "output", output.name(), on_output.reform(move |_| Some(output)), Some(output)) }
                            <p class="line__from">{ shown.say(output.why()) }</p>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

pub(super) fn act(
    shown: &Shown,
    name: &'static str,
    phrase: Phrase,
    onclick: Callback<MouseEvent>,
    output: Option<Output>,
) -> Html {
    html! {
        <button
            type="button"
            class="button button--quiet"
            data-act={name}
            data-output={output.map(Output::as_str)}
            {onclick}
        >
            { shown.say(phrase) }
        </button>
    }
}

pub(super) struct OutputScreen<'a> {
    pub(super) shown: &'a Shown,
    pub(super) answers: &'a CompleteAnswers,
    pub(super) today: Date,
    pub(super) output: Output,
    pub(super) on_output: &'a Callback<Option<Output>>,
}

pub(super) fn output_screen(props: &OutputScreen) -> Html {
    let shown = props.shown;
    let words = shown.words();
    let advice = &advise(&shown.edition, props.answers, props.today);
    let to = |output| props.on_output.reform(move |_| output);
    let content = match props.output {
        Output::Card => bare_lines(&card(words, advice), "card"),
        Output::Hand => bare_lines(&card(words, advice), "hand"),
        Output::Short(copying) => {
            let text = spoken(words, advice);
            html! {
                <>
                    { copy_acts(props, copying, &text) }
                    <div class="short">{ for text.lines().map(|line| html! { <p>{ line }</p> }) }</div>
                </>
            }
        }
        Output::Memory(learning) => memory(props, learning, &to_keep(words, advice)),
    };
    let printed = matches!(props.output, Output::Card | Output::Hand);
    html! {
        <div class="output" data-output={props.output.as_str()}>
            <h1 id="title" tabindex="-1" class="output__title">{ shown.say(props.output.name()) }</h1>
            { content }
            <div class="acts">
                if printed {
                    { act(shown, "print", Phrase::Print, Callback::from(|_| browser::print()), None) }
                }
                { act(shown, "back", Phrase::BackToResult, to(None), None) }
            </div>
        </div>
    }
}

fn bare_lines(lines: &[String], form: &'static str) -> Html {
    html! {
        <ol class={form}>
            { for lines.iter().map(|line| html! { <li>{ said(line) }</li> }) }
        </ol>
    }
}
