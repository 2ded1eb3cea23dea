//! The answer where nothing runs, drawn once into the file: questions one after the other, the answer under them. In a
//! file of its own it is in full.

mod drawing;
mod head;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    rulebook::{Phrase, Pick, Rulebook},
    still::{self, Layer, Picked},
    wording::Words,
};

use self::drawing::{Drawing, hidden_by};

#[derive(PartialEq, Properties)]
pub struct StillProps {
    pub rulebook: Rc<Rulebook>,
    /// In a file of its own and in full, or in short under the start screen of the page, which reads its phrases from it.
    pub alone: bool,
}

/// Inputs stand first, so that what follows can be hidden by them.
#[component]
pub fn Still(props: &StillProps) -> Html {
    let edition = props.rulebook.newest();
    let layer = still::layer(&edition);
    let languages = &props.rulebook.languages;
    html! {
        <form data-layer="static" autocomplete="off" class="still">
            { for languages.iter().map(|language| {
                let tag = language.tag.to_string();
                html! { <input type="radio" name="lang" value={tag.clone()} id={format!("still-{tag}")} /> }
            }) }
            { for layer.inputs.iter().map(|input| draw_input(&layer, input)) }
            <div>
                if props.alone {
                    { head::alone(languages) }
                } else {
                    { head::above_page(languages) }
                }
                { for languages.iter().map(|language| {
                    let words = Words { language };
                    let drawing = Drawing { words, layer: &layer, alone: props.alone };
                    html! {
                        <div
                            lang={language.tag.to_string()}
                            dir={language.direction.as_str()}
                            data-age={(!props.alone).then(|| words.say(Phrase::AgeDays))}
                        >
                            { drawing.all() }
                        </div>
                    }
                }) }
                if !props.alone {
                    { head::bar(languages) }
                }
            </div>
        </form>
    }
}

fn draw_input(layer: &Layer, input: &Picked) -> Html {
    let mut questions = layer.questions.iter();
    let line = questions.find(|line| line.of.id == input.question);
    let kind = match line.map(|line| line.of.pick) {
        Some(Pick::Several) => "checkbox",
        Some(Pick::One) | None => "radio",
    };
    html! {
        <input
            type={kind}
            name={input.question.to_string()}
            value={input.choice.to_string()}
            id={layer.id(input)}
            class={line.map(hidden_by)}
        />
    }
}
