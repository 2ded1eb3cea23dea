//! The answer where nothing runs, drawn once into a file of its own: questions one after the other, the answer under
//! them.

mod drawing;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    rulebook::{Pick, Rulebook, ScreenPhrase},
    still::{self, Layer, Picked},
    wording::Words,
};

use self::drawing::{Drawing, hidden_by};

use super::parts::in_language::in_language;

#[derive(PartialEq, Properties)]
pub struct StillProps {
    pub rulebook: Rc<Rulebook>,
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
                <h1 class="start__title">
                    { for languages.iter().map(|language| {
                        in_language(Words { language }, ScreenPhrase::StartTitle)
                    }) }
                </h1>
                // In every language, so that the first sight is the same for whoever looks.
                { for languages.iter().map(|language| html! {
                    <p class="start__intro">{ in_language(Words { language }, ScreenPhrase::StillIntro) }</p>
                }) }
                <p class="still__languages">
                    { for languages.iter().map(|language| {
                        let words = Words { language };
                        let tag = language.tag.to_string();
                        html! {
                            <label for={format!("still-{tag}")} lang={tag}>
                                { words.say(ScreenPhrase::LanguageName) }
                            </label>
                        }
                    }) }
                </p>
                { for languages.iter().map(|language| {
                    let drawing = Drawing { words: Words { language }, layer: &layer };
                    html! {
                        <div lang={language.tag.to_string()} dir={language.direction.as_str()}>
                            { drawing.all() }
                        </div>
                    }
                }) }
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
