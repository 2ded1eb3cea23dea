//! What the edition says to this person today.

use yew::prelude::*;

use crate::{
    advice::{ExitPassport, advise},
    browser,
    interview::{CompleteAnswers, Event},
    rulebook::{Date, Phrase},
    wording::{self, Part, Section},
};

use super::{Shown, finding_line::finding_line, route_card::route_card, said::said};

pub(super) struct ResultScreen<'a> {
    pub(super) shown: &'a Shown,
    pub(super) answers: &'a CompleteAnswers,
    pub(super) today: Date,
    pub(super) on_event: &'a Callback<Event>,
}

pub(super) fn result_screen(props: &ResultScreen) -> Html {
    let shown = props.shown;
    let advice = advise(&shown.edition, props.answers, props.today);
    let document = wording::document(shown.words(), &shown.edition, props.answers, &advice);
    html! {
        <div
            class="result"
            data-course={advice.course.as_str()}
            data-exit-passport={advice.exit_passport.map(ExitPassport::as_str)}
        >
            <h1 id="title" tabindex="-1">{ said(&document.course) }</h1>
            <p class="result__age">{ said(&document.age) }</p>
            <p class="result__edition">{ said(&document.edition) }</p>
            { for document.sections.iter().map(|section| draw(shown, section)) }
            <div class="acts">
                <button
                    type="button"
                    class="button button--quiet"
                    data-act="back"
                    onclick={props.on_event.reform(|_| Event::WentBack)}
                >
                    { shown.say(Phrase::BackToAnswers) }
                </button>
                <button
                    type="button"
                    class="button button--quiet"
                    data-act="print"
                    onclick={|_| browser::print()}
                >
                    { shown.say(Phrase::Print) }
                </button>
            </div>
        </div>
    }
}

fn draw(shown: &Shown, section: &Section) -> Html {
    html! {
        <section class="section">
            <h2>{ &section.title }</h2>
            { for section.parts.iter().map(|part| match part {
                Part::Title(title) => html! { <h3>{ title }</h3> },
                Part::Sentence(sentence) => html! { <p>{ said(sentence) }</p> },
                Part::Lines(lines) => html! {
                    <ul class="lines">{ for lines.iter().map(|line| finding_line(shown, line)) }</ul>
                },
                Part::Routes(cards) => html! {
                    <ol class="routes">{ for cards.iter().map(|card| route_card(shown, card)) }</ol>
                },
                Part::Sources(sources) => html! {
                    <ul class="sources">
                        { for sources.iter().map(|source| html! {
                            <li>
                                <details>
                                    <summary>{ said(&source.said) }</summary>
                                    { for source.readings.iter().map(|reading| html! {
                                        <p class="sources__reading">{ said(reading) }</p>
                                    }) }
                                </details>
                            </li>
                        }) }
                    </ul>
                },
            }) }
        </section>
    }
}
