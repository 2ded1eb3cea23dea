//! Several choices out of a few, as check boxes.

use yew::prelude::*;

use crate::{
    page::shown::Shown,
    rulebook::{ChoiceId, Question, ScreenPhrase},
    wording::{Asked, Choice},
};

pub struct CheckGroup<'a> {
    pub shown: &'a Shown,
    pub question: &'a Question,
    pub asked: &'a Asked,
    pub picked: &'a [ChoiceId],
    pub on_pick: Callback<Vec<ChoiceId>>,
}

pub fn check_group(props: &CheckGroup) -> Html {
    html! {
        <>
            <p class="choices__between" id="several">{ props.shown.say(ScreenPhrase::PickSeveral) }</p>
            { for props.asked.choices.iter().map(|choice| check_box(props, choice)) }
        </>
    }
}

fn check_box(props: &CheckGroup, choice: &Choice) -> Html {
    let id = format!("{}-{}", props.question.id, choice.id);
    let after = after_click(props.picked, &props.question.alone, &choice.id);
    html! {
        <div class="choice" key={choice.id.as_str()}>
            <input
                type="checkbox"
                id={id.clone()}
                name={props.question.id.to_string()}
                value={choice.id.to_string()}
                checked={props.picked.contains(&choice.id)}
                onchange={props.on_pick.reform(move |_| after.clone())}
            />
            <label for={id}>{ &choice.said }</label>
        </div>
    }
}

/// What is picked once this choice was clicked: what stands alone clears the rest, and is cleared.
fn after_click(picked: &[ChoiceId], alone: &[ChoiceId], clicked: &ChoiceId) -> Vec<ChoiceId> {
    if picked.contains(clicked) {
        return picked
            .iter()
            .filter(|choice| *choice != clicked)
            .cloned()
            .collect();
    }
    let stays = |choice: &&ChoiceId| !alone.contains(clicked) && !alone.contains(choice);
    picked
        .iter()
        .filter(stays)
        .chain([clicked])
        .cloned()
        .collect()
}
