//! The shorter forms of the result: each on a screen of its own, with nothing else on it.

use yew::prelude::*;

use crate::{
    advice::advise,
    interview::{CompleteAnswers, Output, ResultEvent},
    page::{
        action::{Action, Paper},
        parts::{
            button::{Button, button},
            copy::copy,
            memory::memory,
            outputs,
            text::text,
        },
        shown::Shown,
    },
    rulebook::{Date, ScreenPhrase},
    wording::{self, card, spoken},
};

const CARDS: usize = 4;

pub struct OutputScreen<'a> {
    pub shown: &'a Shown,
    pub answers: &'a CompleteAnswers,
    pub today: Date,
    pub output: Output,
    pub on_action: &'a Callback<Action>,
}

pub fn output_screen(props: &OutputScreen) -> Html {
    let shown = props.shown;
    let words = shown.words();
    let advice = &advise(&shown.edition, props.answers, props.today);
    let content = match props.output {
        // On paper four on a sheet, to be cut: a family needs more than one.
        Output::Card => {
            let card = lines(&card(words, advice), "card");
            html! { <div class="cards">{ for (0..CARDS).map(|_| card.clone()) }</div> }
        }
        Output::Hand => lines(&card(words, advice), "hand"),
        Output::Short(copying) => {
            let text = spoken(words, advice);
            let seconds = words.number(wording::seconds(&text));
            let length = words.fill(ScreenPhrase::OutputSeconds, &[("seconds", &seconds)]);
            html! {
                <>
                    <p>{ length }</p>
                    { copy(shown, copying, &text, props.on_action) }
                    <div class="short">{ for text.lines().map(|line| html! { <p>{ line }</p> }) }</div>
                </>
            }
        }
        Output::Memory(learning) => {
            let facts = wording::memory(words, advice);
            memory(shown, learning, &facts, props.on_action)
        }
    };
    let printed = matches!(props.output, Output::Card | Output::Hand);
    let on_print = props.on_action.reform(|_| Action::Print(Paper::Whole));
    let on_back = props
        .on_action
        .reform(|_| ResultEvent::ChoseOutput(None).into());
    html! {
        <div class="output" data-output={props.output.as_str()}>
            <h1 id="title" tabindex="-1" class="output__title">{ shown.say(outputs::name(props.output)) }</h1>
            { content }
            <div class="acts">
                if printed {
                    { button(Button::quiet("print", shown.say(ScreenPhrase::Print), on_print)) }
                }
                { button(Button::quiet("back", shown.say(ScreenPhrase::BackToResult), on_back)) }
            </div>
        </div>
    }
}

fn lines(lines: &[String], form: &'static str) -> Html {
    html! {
        <ol class={form}>
            { for lines.iter().map(|line| html! { <li>{ text(line) }</li> }) }
        </ol>
    }
}
