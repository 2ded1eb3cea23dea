//! The map of the ways: what is marked, where names stand, and what is said under it.

use crate::rulebook::{Frame, Phrase, Province, Spot};

use super::{Map, Name, Shape, Sheet, Side, Teller};

/// From the middle of a mark to the line of a name beside it, and of one above it.
const BESIDE: Spot = Spot { x: 13, y: 6 };
const ABOVE: i32 = 13;

/// Half as wide as letters are taken for, and how near to an edge they may come.
const HALF_LETTER: i32 = 5;
const EDGE: i32 = 4;

impl Teller<'_> {
    pub(super) fn map(self) -> Map {
        let mut shapes = Vec::new();
        // Never a shape without its passage, its condition and its day.
        for route in &self.advice.routes {
            let passage = self.words.row(&route.passage.name_text());
            let day = self.words.day(route.as_of);
            let age = self.age_of(route.as_of);
            let places = [("passage", passage.as_str()), ("day", &day), ("age", &age)];
            let said = self.words.fill(Phrase::MapPassage, &places);
            let line = (Shape::Passage(route.passage), said);
            if !shapes.contains(&line) {
                shapes.push(line);
            }
        }
        if let Some(province) = self.province() {
            let name = self.words.row(&province.text());
            let said = self.words.fill(Phrase::MapPlace, &[("province", &name)]);
            shapes.push((Shape::Ring, said));
        }
        Map {
            name: self.words.say(Phrase::MapName),
            sheets: Frame::ALL.map(|frame| self.sheet(frame)),
            shapes,
            said: self.words.say(Phrase::MapSaid),
        }
    }

    /// What lies in the corner is named there, everything else on the whole.
    fn sheet(self, frame: Frame) -> Sheet {
        let mut marks = Vec::new();
        let mut names = Vec::new();
        if let Some(province) = self.province()
            && let Some(spot) = frame.spot(province.capital)
        {
            marks.push((Shape::Ring, spot));
            if frame == Frame::Whole {
                names.push(beside(self.words.row(&province.text()), spot));
            }
        }
        for route in &self.advice.routes {
            let Some(crossing) = self.edition.crossing(&route.crossing) else {
                continue;
            };
            let in_corner = crossing.point.and_then(|point| Frame::Corner.spot(point));
            let spot = match frame {
                Frame::Whole => crossing.marked_at().and_then(|it| frame.spot(it)),
                Frame::Corner => in_corner,
            };
            let Some(spot) = spot else {
                continue;
            };
            marks.push((Shape::Passage(route.passage), spot));
            let name = || self.words.row(&crossing.mark_text());
            match (frame, in_corner) {
                (Frame::Corner, _) => names.push(beside(name(), spot)),
                (Frame::Whole, None) => names.push(above(name(), spot)),
                (Frame::Whole, Some(_)) => {}
            }
        }
        Sheet {
            frame,
            marks,
            names,
        }
    }
}

impl<'a> Teller<'a> {
    /// Where the person is.
    fn province(self) -> Option<&'a Province> {
        let place = self.answers.answers().choice("place")?;
        let mut provinces = self.edition.provinces.iter();
        provinces.find(|province| province.id == *place)
    }
}

/// On the side where there is more room.
fn beside(said: String, spot: Spot) -> Name {
    let (side, away) = if spot.x < Frame::WIDTH / 2 {
        (Side::Right, BESIDE.x)
    } else {
        (Side::Left, -BESIDE.x)
    };
    let spot = Spot {
        x: spot.x + away,
        y: spot.y + BESIDE.y,
    };
    Name { said, spot, side }
}

/// Moved in where it would be cut off.
fn above(said: String, spot: Spot) -> Name {
    let letters = i32::try_from(said.chars().count()).unwrap_or_default();
    let half = letters * HALF_LETTER + EDGE;
    let spot = Spot {
        x: spot.x.clamp(half, Frame::WIDTH - half),
        y: spot.y - ABOVE,
    };
    Name {
        said,
        spot,
        side: Side::Above,
    }
}
