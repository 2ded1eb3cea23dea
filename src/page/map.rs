//! The map: drawings for the eye, and under them their shapes in words.

use yew::prelude::*;

use crate::{
    rulebook::{Frame, Outline},
    wording::{Map, Name, Sheet, Side},
};

use super::{
    passage_shape::{path, shape, shape_at},
    said::said,
};

pub(super) fn draw_map(outline: &Outline, map: &Map) -> Html {
    html! {
        <div class="map">
            <div role="img" aria-label={map.name.clone()} aria-describedby="map-said">
                { for map.sheets.iter().map(|sheet| draw_sheet(outline, sheet)) }
            </div>
            <ul>
                { for map.shapes.iter().map(|(it, line)| html! {
                    <li>{ shape(*it) }<span>{ said(line) }</span></li>
                }) }
            </ul>
            <p id="map-said">{ &map.said }</p>
        </div>
    }
}

/// In the order of the outline's paths.
const CLASSES: [&str; 5] = [
    "map__land",
    "map__land map__land--iran",
    "map__lake",
    "map__line",
    "map__edge",
];

/// Names are placed by themselves; the direction of the page would turn them over.
fn draw_sheet(outline: &Outline, sheet: &Sheet) -> Html {
    let paths = CLASSES.into_iter().zip(&outline.0);
    let mut drawn = Vec::new();
    let marks = sheet.marks.iter();
    drawn.extend(marks.map(|(shape, spot)| shape_at(*shape, *spot)));
    drawn.extend(sheet.names.iter().map(draw_name));
    html! {
        <svg viewBox={format!("0 0 {} {}", Frame::WIDTH, sheet.frame.height())} direction="ltr">
            <g transform={sheet.frame.transform()}>
                { for paths.map(|(class, drawn)| path(class, drawn.clone())) }
            </g>
            { for drawn }
        </svg>
    }
}

fn draw_name(name: &Name) -> Html {
    let anchor = match name.side {
        Side::Left => "end",
        Side::Right => "start",
        Side::Above => "middle",
    };
    html! {
        <text x={name.spot.x.to_string()} y={name.spot.y.to_string()} text-anchor={anchor}>
            { &name.said }
        </text>
    }
}
