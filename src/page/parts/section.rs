//! A section of what is said, with all that can stand in one.

use yew::prelude::*;

use crate::{
    page::shown::Shown,
    wording::{Part, Section},
};

use super::{
    chip::{sign, signs},
    contents::heading,
    fold::Folds,
    line::draw_lines,
    map::draw_map,
    text::text,
    way_card::way,
};

/// Where it can be jumped to by its name.
pub fn draw_section(shown: &Shown, folds: Folds, section: &Section) -> Html {
    let name = section.kind.as_str();
    let parts = || {
        html! { <>{ draw_parts(shown, folds, name, &section.parts) }</> }
    };
    let heading = heading(name, &section.title);
    if section.kind.is_folded() {
        let count = shown.words().number(section.count);
        let summary = html! {
            <>
                { heading }
                if section.count > 0 {
                    <span class="section__count">{ count }</span>
                }
            </>
        };
        return folds.fold(name, Some("section section--folded"), summary, parts);
    }
    html! {
        <section class="section">
            { heading }
            { parts() }
        </section>
    }
}

/// What opens there is known by its place, which is the same in every language.
pub fn draw_parts(shown: &Shown, folds: Folds, place: &str, parts: &[Part]) -> Html {
    let parts = parts.iter().enumerate();
    parts
        .map(|(index, part)| draw_part(shown, folds, &format!("{place} {index}"), part))
        .collect()
}

fn draw_part(shown: &Shown, folds: Folds, place: &str, part: &Part) -> Html {
    match part {
        Part::Title(title) => html! { <h3>{ title }</h3> },
        Part::Sentence(sentence) => html! { <p>{ text(sentence) }</p> },
        Part::Lines(lines) => html! {
            <ul class="lines">{ draw_lines(shown, folds, place, lines) }</ul>
        },
        Part::OfOneSource(one) => html! {
            <div class="one-source">
                <h3>{ text(&one.from) }{ for one.known.map(sign) }</h3>
                <ul class="lines">{ draw_lines(shown, folds, place, &one.lines) }</ul>
            </div>
        },
        Part::Map(map) => draw_map(shown, folds, map),
        Part::Routes(rows) => html! {
            <ol class="routes">{ for rows.iter().map(|row| way(shown, folds, row)) }</ol>
        },
        Part::Signs(known) => signs(known),
        Part::Sources(sources) => html! {
            <ol class="sources">
                { for sources.iter().enumerate().map(|(index, source)| {
                    let name = format!("source {index}");
                    let summary = html! {
                        <><span>{ text(&source.said) }</span><span class="chip">{ &source.age }</span></>
                    };
                    html! {
                        <li>
                            { folds.fold(&name, None, summary, || html! {
                                <>
                                    { for source.readings.iter().map(|reading| html! {
                                        <p class="sources__reading">{ text(reading) }</p>
                                    }) }
                                </>
                            }) }
                        </li>
                    }
                }) }
            </ol>
        },
    }
}
