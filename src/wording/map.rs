//! The map of the ways: what is marked, what is named where, and what is said under it.

use crate::rulebook::{Frame, Phrase, Province};

use super::{Map, Mark, Shape, Sheet, Side, Teller, direction::isolated};

impl<'a> Teller<'a> {
    pub(super) fn map(self) -> Map {
        let mut shapes = Vec::new();
        // Never a shape without its passage, its condition and its day.
        for route in &self.advice.routes {
            let line = (Shape::Passage(route.passage), self.passage(route));
            if !shapes.contains(&line) {
                shapes.push(line);
            }
        }
        if let Some(province) = self.province() {
            let name = self.words.phrase(&province.key());
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

    /// What lies in the corner is named there, everything else on the whole. Names are isolated:
    /// drawings run from left to right, whatever the script.
    fn sheet(self, frame: Frame) -> Sheet {
        let mut marks = Vec::new();
        if let Some(province) = self.province()
            && let Some(spot) = frame.spot(province.capital)
        {
            // Where there is most room for a long name.
            let side = match spot.x * 3 / Frame::WIDTH {
                0 => Side::Right,
                1 => Side::Above,
                _ => Side::Left,
            };
            let named = frame == Frame::Whole;
            marks.push(Mark {
                shape: Shape::Ring,
                spot,
                name: named.then(|| isolated(&self.words.phrase(&province.key()))),
                side,
            });
        }
        for route in &self.advice.routes {
            let Some(crossing) = self.edition.crossing(&route.crossing) else {
                continue;
            };
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
            let in_corner = crossing.point.and_then(|point| Frame::Corner.spot(point));
            let named = frame == Frame::Corner || in_corner.is_none();
            let star = if self.has_warning(route) { " *" } else { "" };
            let name = self.words.phrase(&crossing.mark_key()) + star;
            marks.push(Mark {
                shape: Shape::Passage(route.passage),
                spot,
                name: named.then(|| isolated(&name)),
                side,
            });
        }
        Sheet { frame, marks }
    }

    /// Where the person is.
    fn province(self) -> Option<&'a Province> {
        let place = self.answers.answers().choice("place")?;
        let mut provinces = self.edition.provinces.iter();
        provinces.find(|province| province.id == *place)
    }
}
