//! What was answered, before it is used.

use yew::prelude::*;

use crate::{
    interview::{CompleteAnswers, Event},
    page::shown::Shown,
    rulebook::{Phrase, QuestionId},
    wording,
};

pub struct CheckScreen<'a> {
    pub shown: &'a Shown,
    pub answers: &'a CompleteAnswers,
    pub on_event: &'a Callback<Event>,
}

pub fn check_screen(props: &CheckScreen) -> Html {
    let shown = props.shown;
    let said = wording::said_answers(shown.words(), &shown.edition, props.answers.answers());
    html! {
        <>
            <h1 id="title" tabindex="-1">{ shown.say(Phrase::CheckTitle) }</h1>
            <p>{ shown.say(Phrase::CheckIntro) }</p>
            <dl class="answers">
                { for said.into_iter().map(|answer| row(props, answer)) }
            </dl>
            <div class="acts">
                <button
                    type="button"
                    class="button"
                    data-act="continue"
                    onclick={props.on_event.reform(|_| Event::Confirmed)}
                >
                    { shown.say(Phrase::ShowResult) }
                </button>
            </div>
        </>
    }
}

fn row(props: &CheckScreen, (question, topic, answer): (QuestionId, String, String)) -> Html {
    let words = props.shown.words();
    let change_what = words.fill(Phrase::ChangeWhat, &[("topic", &topic)]);
    let to_change = question.clone();
    html! {
        <div class="answers__row" key={question.as_str()}>
            <dt>{ topic }</dt>
            <dd>{ answer }</dd>
            <dd class="answers__change">
                <button
                    type="button"
                    class="button--link"
                    data-act="change"
                    aria-label={change_what}
                    data-question={question.to_string()}
                    onclick={props.on_event.reform(move |_| Event::WantedToChange(to_change.clone()))}
                >
                    { words.say(Phrase::Change) }
                </button>
            </dd>
        </div>
    }
}
