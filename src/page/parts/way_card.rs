//! One crossing in a row, which opens to its card: its name never without its passage, its condition and its day.

use yew::prelude::*;

use crate::{
    page::shown::Shown,
    rulebook::ScreenPhrase,
    wording::{Line, RouteRow, Shape},
};

use super::{
    chip, fold::Folds, line::draw_lines, shape::shape, text::text, titled_list::titled_list,
};

pub fn way(shown: &Shown, folds: Folds, row: &RouteRow) -> Html {
    let summary = html! {
        <>
            <span class="route__name">
                { shape(Shape::Passage(row.passage)) }
                <span>{ text(&row.name) }</span>
            </span>
            <span class="route__last">
                { &row.passage_name }
                if row.warned {
                    <span class="route__warned">{ shown.say(ScreenPhrase::RouteWarned) }</span>
                }
                { chip::optional(row.chip.as_ref()) }
            </span>
        </>
    };
    let name = format!("crossing {}", row.crossing);
    html! {
        <li
            class={format!("route route--{}", row.passage.as_str())}
            key={row.crossing.as_str()}
            data-crossing={row.crossing.to_string()}
            data-passage={row.passage.as_str()}
            data-known={row.known.as_str()}
        >
            { folds.fold(&name, None, summary, || way_card(shown, folds, row)) }
        </li>
    }
}

fn way_card(shown: &Shown, folds: Folds, row: &RouteRow) -> Html {
    let card = &row.card;
    let lines = |what: &str, lines: &[Line]| {
        if lines.is_empty() {
            return Html::default();
        }
        let place = format!("{} {what}", row.crossing);
        html! { <ul class="lines">{ draw_lines(shown, folds, &place, lines) }</ul> }
    };
    html! {
        <div class="route__card">
            if !card.local.is_empty() {
                <p class="route__local">
                    { for card.local.iter().map(|local| html! {
                        <bdi lang={local.lang.clone()}>{ &local.name }</bdi>
                    }) }
                </p>
            }
            { lines("asks", &card.asks) }
            <p class="route__passage">{ text(&card.passage_said) }</p>
            { for card.said.iter().map(|line| html! { <p>{ text(line) }</p> }) }
            { for card.cautions.iter().map(|(id, caution)| html! {
                <p class="route__caution" data-caution={id.to_string()}>{ text(caution) }</p>
            }) }
            { lines("newer", &card.newer) }
            { lines("older", &card.older) }
            <p class="line__from">{ text(&card.from) }</p>
            <div class="why">{ titled_list(shown.say(ScreenPhrase::WhySources), &card.sources) }</div>
        </div>
    }
}
