//! What was answered, before it is used.

use yew::prelude::*;

use crate::{
    interview::{CompleteAnswers, SessionEvent, answered},
    page::{
        action::Action,
        parts::button::{Button, Look, Which, button},
        shown::Shown,
    },
    rulebook::{QuestionId, ScreenPhrase},
    wording,
};

pub struct CheckScreen<'a> {
    pub shown: &'a Shown,
    pub answers: &'a CompleteAnswers,
    pub on_action: &'a Callback<Action>,
}

pub fn check_screen(props: &CheckScreen) -> Html {
    let shown = props.shown;
    let said = wording::said_answers(
        shown.words(),
        &answered(&shown.edition, props.answers.answers()),
    );
    let on_confirm = props.on_action.reform(|_| SessionEvent::Confirmed.into());
    html! {
        <>
            <h1 id="title" tabindex="-1">{ shown.say(ScreenPhrase::CheckTitle) }</h1>
            <p>{ shown.say(ScreenPhrase::CheckIntro) }</p>
            <dl class="answers">
                { for said.into_iter().map(|answer| row(props, answer)) }
            </dl>
            <div class="acts">
                { button(Button::new(Look::Main, "continue", shown.say(ScreenPhrase::ShowResult), on_confirm)) }
            </div>
        </>
    }
}

fn row(props: &CheckScreen, (question, topic, answer): (QuestionId, String, String)) -> Html {
    let words = props.shown.words();
    let change_what = words.fill(ScreenPhrase::ChangeWhat, &[("topic", &topic)]);
    let to_change = question.clone();
    let on_change = props
        .on_action
        .reform(move |_| SessionEvent::WantedToChange(to_change.clone()).into());
    html! {
        <div class="answers__row" key={question.as_str()}>
            <dt>{ topic }</dt>
            <dd>{ answer }</dd>
            <dd class="answers__change">
                { button(Button {
                    which: Some((Which::Question, question.to_string())),
                    label: Some(change_what),
                    ..Button::new(Look::Link, "change", words.say(ScreenPhrase::Change), on_change)
                }) }
            </dd>
        </div>
    }
}
