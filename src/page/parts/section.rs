//! A section of what is said, with all that can stand in one.

use yew::prelude::*;

use crate::{
    page::shown::Shown,
    rulebook::ScreenPhrase,
    wording::{DeskPart, Part, Section},
};

use super::{contents::heading, line::draw_line, map::draw_map, text::text, way_card::way_card};

/// With its index, where it can be jumped to.
pub fn draw_section(shown: &Shown, section: &Section, index: Option<usize>) -> Html {
    let parts = section.parts.iter().map(|part| draw_part(shown, part));
    let heading = heading(&section.title, index);
    if section.kind.is_folded() {
        return html! {
            <details class="section section--folded">
                <summary>{ heading }</summary>
                { for parts }
            </details>
        };
    }
    html! {
        <section class="section">
            { heading }
            { for parts }
        </section>
    }
}

pub fn draw_part(shown: &Shown, part: &Part) -> Html {
    match part {
        Part::Title(title) => html! { <h3>{ title }</h3> },
        Part::Sentence(sentence) => html! { <p>{ text(sentence) }</p> },
        Part::Lines(lines) => html! {
            <ul class="lines">{ for lines.iter().map(|line| draw_line(shown, line)) }</ul>
        },
        Part::Desks(desks) => html! {
            <ol class="desks">{ for desks.iter().map(|desk| draw_desk(shown, desk)) }</ol>
        },
        Part::Map(map) => draw_map(shown.borders, map),
        Part::Routes(cards) => html! {
            <ol class="routes">{ for cards.iter().map(|card| way_card(shown, card)) }</ol>
        },
        Part::Sources(sources) => html! {
            <ul class="sources">
                { for sources.iter().map(|source| html! {
                    <li>
                        <details>
                            <summary>{ text(&source.said) }</summary>
                            { for source.readings.iter().map(|reading| html! {
                                <p class="sources__reading">{ text(reading) }</p>
                            }) }
                        </details>
                    </li>
                }) }
            </ul>
        },
    }
}

/// A counter with the document that counts there lying on it.
fn draw_desk(shown: &Shown, desk: &DeskPart) -> Html {
    html! {
        <li class="desk">
            <h3 class="desk__name">{ &desk.title }</h3>
            <dl class="desk__document">
                <dt>{ shown.say(ScreenPhrase::Document) }</dt>
                <dd>{ &desk.document }</dd>
            </dl>
            <p>{ text(&desk.said) }</p>
            { for desk.parts.iter().map(|part| draw_part(shown, part)) }
        </li>
    }
}
