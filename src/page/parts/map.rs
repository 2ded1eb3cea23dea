//! The map: drawings for the eye, and under them their shapes in words.

use yew::prelude::*;

use crate::{
    map::{Borders, Frame},
    page::shown::Shown,
    rulebook::ScreenPhrase,
    wording::{Map, Mark, Sheet, Side},
};

use super::{
    fold::Folds,
    shape::{path, shape, shape_at},
    text::text,
};

pub fn draw_map(shown: &Shown, folds: Folds, map: &Map) -> Html {
    let summary = html! { { shown.say(ScreenPhrase::MapTitle) } };
    folds.fold("map", None, summary, || drawn(shown.borders, map))
}

fn drawn(borders: Borders, map: &Map) -> Html {
    html! {
        <div class="map">
            <div role="img" aria-label={map.name.clone()} aria-describedby="map-said">
                { for map.sheets.iter().map(|sheet| draw_sheet(borders, sheet)) }
            </div>
            <ul>
                { for map.shapes.iter().map(|(drawn, line)| html! {
                    <li>{ shape(*drawn) }<span>{ text(line) }</span></li>
                }) }
            </ul>
            <p id="map-said">{ &map.said }</p>
        </div>
    }
}

/// In the order of the paths of the borders.
const CLASSES: [&str; 5] = [
    "map__land",
    "map__land map__land--iran",
    "map__lake",
    "map__line",
    "map__edge",
];

fn draw_sheet(borders: Borders, sheet: &Sheet) -> Html {
    let paths = CLASSES.into_iter().zip(borders.paths());
    let marks = sheet.marks.iter();
    html! {
        <svg viewBox={format!("0 0 {} {}", Frame::WIDTH, sheet.frame.height())} direction="ltr">
            <g transform={sheet.frame.transform()}>
                { for paths.map(|(class, drawn)| path(class, drawn.to_owned())) }
            </g>
            { for sheet.countries.iter().map(|(spot, name)| html! {
                <text class="map__country" x={spot.x.to_string()} y={spot.y.to_string()} text-anchor="middle">
                    { name }
                </text>
            }) }
            { for marks.clone().map(|mark| shape_at(mark.shape, mark.spot)) }
            { for marks.map(draw_name) }
        </svg>
    }
}

fn draw_name(mark: &Mark) -> Html {
    let Some(name) = &mark.name else {
        return Html::default();
    };
    let (anchor, right, down) = match mark.side {
        Side::Left => ("end", -13, 6),
        Side::Right => ("start", 13, 6),
        Side::Above => ("middle", 0, -13),
        Side::Below => ("middle", 0, 26),
    };
    let (x, y) = (mark.spot.x + right, mark.spot.y + down);
    html! { <text x={x.to_string()} y={y.to_string()} text-anchor={anchor}>{ name }</text> }
}
