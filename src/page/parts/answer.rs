//! The answer, on one screen.

use yew::prelude::*;

use crate::{
    advice::Certainty,
    interview::{Copying, Output, ResultEvent, TravellersEvent},
    page::{action::Action, shown::Shown},
    rulebook::Phrase,
    wording::{Answer, AnswerRow, FEW, ObstacleBox},
};

use super::{
    button::{Button, Which, button},
    chip,
    contents::jump,
    text::text,
};

pub fn draw_answer(shown: &Shown, answer: &Answer, on_action: &Callback<Action>) -> Html {
    let aloud = Output::Short(Copying::Not);
    let on_aloud = on_action.reform(move |_| ResultEvent::ChoseOutput(Some(aloud)).into());
    let on_add = on_action.reform(|_| TravellersEvent::Added.into());
    let words = shown.words();
    let class = if answer.obstacles.len() > FEW {
        "stops stops--many"
    } else {
        "stops"
    };
    html! {
        <div class="answer">
            <h1 id="title" tabindex="-1">{ text(&answer.title) }</h1>
            if !answer.obstacles.is_empty() {
                <ul {class}>
                    { for answer.obstacles.iter().map(|stop| draw_stop(stop, on_action)) }
                </ul>
            }
            <dl class="rows">
                { for answer.rows.iter().map(|row| draw_row(row, on_action)) }
            </dl>
            <div class="answer__acts">
                { button(Button {
                    which: Some((Which::Output, aloud.as_str().to_owned())),
                    ..Button::quiet("output", words.say(Phrase::ReadAloud), on_aloud)
                }) }
                { button(Button::quiet("add", words.say(Phrase::AnotherTraveller), on_add)) }
            </div>
        </div>
    }
}

/// Its name leads to the whole.
fn draw_stop(stop: &ObstacleBox, on_action: &Callback<Action>) -> Html {
    let line = format!("line {}", stop.finding);
    html! {
        <li
            class="stop"
            key={stop.finding.as_str()}
            data-obstacle={stop.finding.to_string()}
            data-possible={(stop.certainty == Certainty::MayApply).then_some("1")}
        >
            { jump(&line, stop.name.as_str(), on_action) }
            { for stop.said.iter().map(|said| html! { <span>{ text(said) }</span> }) }
        </li>
    }
}

fn draw_row(row: &AnswerRow, on_action: &Callback<Action>) -> Html {
    let obstacles: Vec<&str> = row.obstacles.iter().map(|(id, _)| id.as_str()).collect();
    html! {
        <div class="row" data-obstacle={(!obstacles.is_empty()).then(|| obstacles.join(" "))}>
            <dt>{ jump(row.more.as_str(), row.name.as_str(), on_action) }</dt>
            <dd>{ text(&row.said) }{ chip::optional(row.chip.as_ref()) }</dd>
        </div>
    }
}
