//! Three facts to read, then the same three to say by heart. Which were known is not asked.

use yew::prelude::*;

use crate::{
    interview::{Learning, Output, ResultEvent},
    page::{action::Action, shown::Shown},
    rulebook::ScreenPhrase,
    wording::memory_rest,
};

use super::{
    button::{Button, button},
    text::text,
};

pub fn memory(
    shown: &Shown,
    learning: Learning,
    facts: &[(String, String)],
    on_action: &Callback<Action>,
) -> Html {
    let to = |learning| {
        on_action.reform(move |_| ResultEvent::ChoseOutput(Some(Output::Memory(learning))).into())
    };
    match learning {
        Learning::Facts => html! {
            <>
                <dl class="facts" key="facts">
                    { for facts.iter().map(|(question, answer)| html! {
                        <><dt>{ question }</dt><dd>{ text(answer) }</dd></>
                    }) }
                </dl>
                <p>{ memory_rest(shown.words()) }</p>
                <div class="acts">
                    { button(Button::quiet("test", shown.say(ScreenPhrase::MemoryTest), to(Learning::Test))) }
                </div>
            </>
        },
        Learning::Test => html! {
            <>
                <p>{ shown.say(ScreenPhrase::MemoryTestHow) }</p>
                <div class="facts" key="test">
                    { for facts.iter().map(|(question, answer)| html! {
                        <details class="line">
                            <summary>{ question }</summary>
                            <p>{ text(answer) }</p>
                        </details>
                    }) }
                </div>
                <div class="acts">
                    { button(Button::quiet("facts", shown.say(ScreenPhrase::MemoryFacts), to(Learning::Facts))) }
                </div>
            </>
        },
    }
}
