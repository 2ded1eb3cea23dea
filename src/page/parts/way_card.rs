//! One way out: its name never without its passage, its condition and its day.

use yew::prelude::*;

use crate::{
    page::shown::Shown,
    rulebook::ScreenPhrase,
    wording::{Line, RouteCard, Shape},
};

use super::{line::draw_line, shape::shape, text::text, titled_list::titled_list};

pub fn way_card(shown: &Shown, card: &RouteCard) -> Html {
    // The newest report stands before the alert; the others would bury both.
    let (newest, earlier) = card.newer.split_at(card.newer.len().min(1));
    html! {
        <li
            class={classes!("route", format!("route--{}", card.passage.as_str()))}
            key={card.crossing.as_str()}
            data-crossing={card.crossing.to_string()}
            data-passage={card.passage.as_str()}
            data-known={card.known.as_str()}
        >
            <h3 class="route__name">{ text(&card.name) }</h3>
            if !card.local.is_empty() {
                <p class="route__local">
                    { for card.local.iter().map(|local| html! {
                        <bdi lang={local.lang.clone()}>{ &local.name }</bdi>
                    }) }
                </p>
            }
            { notices(shown, newest) }
            <p class="route__passage">
                { shape(Shape::Passage(card.passage)) }
                <span>{ text(&card.passage_said) }</span>
            </p>
            { for card.said.iter().map(|line| html! { <p>{ text(line) }</p> }) }
            { for card.cautions.iter().map(|(id, caution)| html! {
                <p class="route__caution" data-caution={id.to_string()}>{ text(caution) }</p>
            }) }
            if !earlier.is_empty() || !card.older.is_empty() {
                <details class="route__earlier">
                    <summary>{ shown.say(ScreenPhrase::RouteOlder) }</summary>
                    { notices(shown, earlier) }
                    { notices(shown, &card.older) }
                </details>
            }
            <details>
                <summary><span class="line__from">{ text(&card.from) }</span></summary>
                <div class="why">{ titled_list(shown.say(ScreenPhrase::WhySources), &card.sources) }</div>
            </details>
        </li>
    }
}

fn notices(shown: &Shown, lines: &[Line]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="lines">{ for lines.iter().map(|line| draw_line(shown, line)) }</ul>
    }
}
