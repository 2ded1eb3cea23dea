//! One choice out of a few, as radio buttons.

use yew::prelude::*;

use crate::{
    page::shown::Shown,
    rulebook::{ChoiceId, QuestionId, ScreenPhrase},
    wording::{Asked, Choice},
};

pub struct RadioGroup<'a> {
    pub shown: &'a Shown,
    pub question: &'a QuestionId,
    pub asked: &'a Asked,
    pub chosen: Option<&'a ChoiceId>,
    pub on_pick: Callback<Vec<ChoiceId>>,
}

pub fn radio_group(props: &RadioGroup) -> Html {
    html! {
        <>
            { for props.asked.choices.iter().map(|choice| radio(props, choice)) }
            if !props.asked.provinces.is_empty() {
                <p class="choices__between">{ props.shown.say(ScreenPhrase::Provinces) }</p>
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
