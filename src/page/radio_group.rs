//! One choice out of a few, as radio buttons.

use yew::prelude::*;

use crate::{
    rulebook::{ChoiceId, Phrase, QuestionId},
    wording::{Asked, Choice},
};

use super::shown::Shown;

pub(super) struct RadioGroup<'a> {
    pub(super) shown: &'a Shown,
    pub(super) question: &'a QuestionId,
    pub(super) asked: &'a Asked,
    pub(super) chosen: Option<&'a ChoiceId>,
    pub(super) on_pick: Callback<Vec<ChoiceId>>,
}

pub(super) fn radio_group(props: &RadioGroup) -> Html {
    html! {
        <>
            { for props.asked.choices.iter().map(|choice| radio(props, choice)) }
            if !props.asked.provinces.is_empty() {
                <p class="choices__between">{ props.shown.say(Phrase::Provinces) }</p>
                <div class="choices__columns">
                    { for props.asked.provinces.iter().map(|choice| radio(props, choice)) }
                </div>
            }
        </>
    }
}

fn radio(props: &RadioGroup, choice: &Choice) -> Html {
    let id = format!("{}-{}", props.question, choice.id);
    let chosen = choice.id.clone();
    html! {
        <div class="choice" key={choice.id.as_str()}>
            <input
                type="radio"
                id={id.clone()}
                name={props.question.to_string()}
                value={choice.id.to_string()}
                checked={props.chosen == Some(&choice.id)}
                onchange={props.on_pick.reform(move |_| vec![chosen.clone()])}
            />
            <label for={id}>{ &choice.said }</label>
        </div>
    }
}
