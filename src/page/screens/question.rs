//! One question.

use yew::prelude::*;

use crate::{
    browser,
    interview::{Answer, Answers, SessionEvent, progress},
    page::{
        action::Action,
        parts::{
            button::{Button, Look, Reach, button},
            check_group::{CheckGroup, check_group},
            radio_group::{RadioGroup, radio_group},
            text::text,
        },
        shown::Shown,
    },
    rulebook::{ChoiceId, Pick, Question, QuestionId, ScreenPhrase},
    wording,
};

pub struct QuestionScreen<'a> {
    pub shown: &'a Shown,
    pub question: &'a QuestionId,
    pub answers: &'a Answers,
    pub picked: &'a [ChoiceId],
    /// It was to go on without.
    pub picked_nothing: bool,
    /// Who answers, where there are several; from one.
    pub traveller: Option<usize>,
    pub on_action: &'a Callback<Action>,
}

pub fn question_screen(props: &QuestionScreen) -> Html {
    let edition = &props.shown.edition;
    let Some(question) = edition.question(props.question) else {
        return Html::default();
    };
    let words = props.shown.words();
    let asked = wording::asked(words, question);
    let progress = progress(edition, props.answers, &question.id);
    let (number, of) = (words.number(progress.number), words.number(progress.of));
    let on_pick = props.on_action.reform(Action::Picked);
    let answer = Answer::to(question, props.picked).ok();
    let (id, on_action) = (question.id.clone(), props.on_action.clone());
    let on_continue = Callback::from(move |event: MouseEvent| {
        // Some frames forbid to send a form, and nothing is sent here.
        event.prevent_default();
        let Some(answer) = answer.clone() else {
            on_action.emit(Action::PickedNothing);
            return browser::focus("problem");
        };
        let question = id.clone();
        on_action.emit(SessionEvent::Answered { question, answer }.into());
    });
    let on_back = props.on_action.reform(|_| SessionEvent::WentBack.into());
    let described_by = match question.pick {
        Pick::One => "reason problem",
        Pick::Several => "reason problem several",
    };
    html! {
        // Of its own for each, or what is picked would pass from one to the next.
        <form key={format!("{} {}", props.traveller.unwrap_or_default(), question.id)} data-question={question.id.to_string()} autocomplete="off" novalidate={true}>
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
                    if props.picked_nothing && props.picked.is_empty() {
                        { problem(props.shown, question) }
                    }
                </p>
                { match question.pick {
                    Pick::One => radio_group(&RadioGroup {
                        shown: props.shown,
                        question: &question.id,
                        asked: &asked,
                        chosen: props.picked.first(),
                        on_pick,
                    }),
                    Pick::Several => check_group(&CheckGroup {
                        shown: props.shown,
                        question,
                        asked: &asked,
                        picked: props.picked,
                        on_pick,
                    }),
                } }
            </fieldset>
            <div class="acts">
                { button(Button {
                    reach: Reach::Enter,
                    ..Button::new(
                        Look::Main,
                        "continue",
                        words.say(ScreenPhrase::Continue),
                        on_continue,
                    )
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
