//! The map of the ways: what is marked, what is named where, and what is said under it.

use crate::{advice::Advice, map::Frame, rulebook::Phrase};

use super::{
    super::{Words, direction::isolated},
    passage::passage,
    shape::{Map, Mark, Shape, Sheet, Side},
};

pub(super) fn map(words: Words, advice: &Advice) -> Map {
    let mut shapes = Vec::new();
    // Never a shape without its passage, its condition and its day.
    for route in &advice.routes {
        let line = (Shape::Passage(route.passage), passage(words, advice, route));
        if !shapes.contains(&line) {
            shapes.push(line);
        }
    }
    if let Some((question, province)) = advice.province {
        let name = words.phrase(&question.id.choice_key(&province.id));
        let said = words.fill(Phrase::MapPlace, &[("province", &name)]);
        shapes.push((Shape::Ring, said));
    }
    Map {
        name: words.say(Phrase::MapName),
        sheets: Frame::ALL.map(|frame| sheet(words, advice, frame)),
        shapes,
        said: words.say(Phrase::MapSaid),
    }
}

/// What lies in the corner is named there, everything else on the whole. Names are isolated:
/// drawings run from left to right, whatever the script.
fn sheet(words: Words, advice: &Advice, frame: Frame) -> Sheet {
    let mut marks = Vec::new();
    let mut countries = Vec::new();
    if let Some((question, province)) = advice.province
        && let Some(spot) = frame.spot(province.capital)
    {
        // Where there is most room for a long name.
        let side = match spot.x * 3 / Frame::WIDTH {
            0 => Side::Right,
            1 => Side::Above,
            _ => Side::Left,
        };
        let name = words.phrase(&question.id.choice_key(&province.id));
        marks.push(Mark {
            shape: Shape::Ring,
            spot,
            name: (frame == Frame::Whole).then(|| isolated(&name)),
            side,
        });
    }
    for route in &advice.routes {
        let crossing = route.crossing;
        let point = match frame {
            Frame::Whole => crossing.marked_at(),
            Frame::Corner => crossing.point,
        };
        let Some(spot) = point.and_then(|point| frame.spot(point)) else {
            continue;
        };
        let side = match frame {
            Frame::Whole if spot.y > frame.height() / 2 => Side::Below,
            Frame::Whole => Side::Above,
            Frame::Corner => Side::Right,
        };
        // Beside the name of its country it needs no second one.
        let country_at = route.country_at.and_then(|point| frame.spot(point));
        let beside = frame == Frame::Corner && country_at.is_some();
        let country = words.phrase(&crossing.country.key());
        if let Some(spot) = country_at.filter(|_| beside)
            && countries.iter().all(|(_, named)| *named != country)
        {
            countries.push((spot, country));
        }
        let in_corner = crossing.point.and_then(|point| Frame::Corner.spot(point));
        let named = frame == Frame::Corner || in_corner.is_none();
        let star = if route.has_warnings() { " *" } else { "" };
        let key = if beside {
            crossing.id.brief_key()
        } else {
            crossing.mark_key()
        };
        let name = words.phrase(&key) + star;
        marks.push(Mark {
            shape: Shape::Passage(route.passage),
            spot,
            name: named.then(|| isolated(&name)),
            side,
        });
    }
    Sheet {
        frame,
        marks,
        countries,
    }
}
