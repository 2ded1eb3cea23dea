//! One question.

use yew::prelude::*;

use crate::{
    browser,
    interview::{Answer, Answers, SessionEvent, progress},
    page::{
        action::Action,
        parts::{
            button::{Button, Look, button},
            check_group::{CheckGroup, check_group},
            radio_group::{RadioGroup, radio_group},
            text::text,
        },
        shown::Shown,
    },
    rulebook::{ChoiceId, Pick, Question, QuestionId, ScreenPhrase},
    wording,
};

#[derive(PartialEq, Properties)]
pub struct QuestionScreenProps {
    pub shown: Shown,
    pub question: QuestionId,
    pub answers: Answers,
    /// Who answers, where there are several; from one.
    pub traveller: Option<usize>,
    pub on_action: Callback<Action>,
}

#[component]
pub fn QuestionScreen(props: &QuestionScreenProps) -> Html {
    let before = props.answers.get(&props.question);
    let picked = use_state(|| -> Vec<ChoiceId> {
        before
            .map(|answer| answer.choices().cloned().collect())
            .unwrap_or_default()
    });
    let nothing_picked = use_state(|| false);

    let edition = &props.shown.edition;
    let Some(question) = edition.question(&props.question) else {
        return Html::default();
    };
    let words = props.shown.words();
    let asked = wording::asked(words, question);
    let progress = progress(edition, &props.answers, &question.id);
    let (number, of) = (words.number(progress.number), words.number(progress.of));
    let on_pick = {
        let picked = picked.clone();
        Callback::from(move |choices| picked.set(choices))
    };
    let onsubmit = {
        let picked = picked.clone();
        let nothing_picked = nothing_picked.clone();
        let question = question.clone();
        let on_action = props.on_action.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Ok(answer) = Answer::to(&question, &picked) {
                on_action.emit(
                    SessionEvent::Answered {
                        question: question.id.clone(),
                        answer,
                    }
                    .into(),
                );
            } else {
                nothing_picked.set(true);
                browser::focus("problem");
            }
        }
    };

    let on_back = props.on_action.reform(|_| SessionEvent::WentBack.into());
    let described_by = match question.pick {
        Pick::One => "reason problem",
        Pick::Several => "reason problem several",
    };
    html! {
        <form data-question={question.id.to_string()} autocomplete="off" novalidate={true} {onsubmit}>
            if let Some(number) = props.traveller {
                <p class="progress">{ text(&words.traveller(number)) }</p>
            }
            <p class="progress">
                { text(&words.fill(ScreenPhrase::Progress, &[("number", &number), ("of", &of)])) }
            </p>
            <fieldset class="choices" aria-describedby={described_by}>
                <legend><h1 id="title" tabindex="-1">{ &asked.said }</h1></legend>
                <p class="reason" id="reason">{ &asked.reason }</p>
                // Stands there before there is anything to say, so that it is announced.
                <p class="problem" id="problem" role="alert" tabindex="-1">
                    if *nothing_picked && picked.is_empty() {
                        { problem(&props.shown, question) }
                    }
                </p>
                { match question.pick {
                    Pick::One => radio_group(&RadioGroup {
                        shown: &props.shown,
                        question: &question.id,
                        asked: &asked,
                        chosen: picked.first(),
                        on_pick,
                    }),
                    Pick::Several => check_group(&CheckGroup {
                        shown: &props.shown,
                        question,
                        asked: &asked,
                        picked: &picked,
                        on_pick,
                    }),
                } }
            </fieldset>
            <div class="acts">
                { button(Button {
                    act: Some("continue"),
                    look: Look::Main,
                    says: words.say(ScreenPhrase::Continue).into(),
                    ..Button::default()
                }) }
                { button(Button::quiet("back", words.say(ScreenPhrase::Back), on_back)) }
            </div>
        </form>
    }
}

fn problem(shown: &Shown, question: &Question) -> String {
    shown.say(match question.pick {
        Pick::One => ScreenPhrase::NothingPicked,
        Pick::Several => ScreenPhrase::NothingPickedOfSeveral,
    })
}
