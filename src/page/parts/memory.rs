//! Three facts to read, then the same three to say by heart. Which were known is not asked.

use yew::prelude::*;

use crate::{
    page::{
        output::{Learning, Output},
        screens::output::{OutputScreen, act},
    },
    rulebook::Phrase,
    wording::memory_rest,
};

use super::text::said;

pub fn memory(props: &OutputScreen, learning: Learning, facts: &[(String, String)]) -> Html {
    let shown = props.shown;
    let to = |learning| {
        props
            .on_output
            .reform(move |_| Some(Output::Memory(learning)))
    };
    match learning {
        Learning::Facts => html! {
            <>
                <dl class="facts" key="facts">
                    { for facts.iter().map(|(question, answer)| html! {
                        <><dt>{ question }</dt><dd>{ said(answer) }</dd></>
                    }) }
                </dl>
                <p>{ memory_rest(shown.words()) }</p>
                <div class="acts">
                    { act(shown, "test", Phrase::MemoryTest, to(Learning::Test), None) }
                </div>
            </>
        },
        Learning::Test => html! {
            <>
                <p>{ shown.say(Phrase::MemoryTestHow) }</p>
                <div class="facts" key="test">
                    { for facts.iter().map(|(question, answer)| html! {
                        <details class="line">
                            <summary>{ question }</summary>
                            <p>{ said(answer) }</p>
                        </details>
                    }) }
                </div>
                <div class="acts">
                    { act(shown, "facts", Phrase::MemoryFacts, to(Learning::Facts), None) }
                </div>
            </>
        },
    }
}
