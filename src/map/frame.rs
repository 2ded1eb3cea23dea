//! Two drawings of one grid.

use crate::rulebook::Point;

/// A drawing of the borders.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Frame {
    Whole,
    /// The north-west, where the crossings lie too close together for the whole.
    Corner,
}

/// A place in a drawing or on the grid, counted from the upper left.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Spot {
    pub x: i32,
    pub y: i32,
}

impl Frame {
    pub const ALL: [Self; 2] = [Self::Whole, Self::Corner];

    pub const WIDTH: i32 = 482;

    pub fn height(self) -> i32 {
        match self {
            Self::Whole => 442,
            Self::Corner => 360,
        }
    }

    /// How many times the grid is drawn, from which of its spots on.
    fn scale(self) -> (f64, Spot) {
        match self {
            Self::Whole => (0.5, Spot { x: 0, y: 0 }),
            Self::Corner => (1.8, Spot { x: 85, y: 105 }),
        }
    }

    /// The same as an SVG transform.
    pub fn transform(self) -> &'static str {
        match self {
            Self::Whole => "scale(.5)",
            Self::Corner => "scale(1.8)translate(-85-105)",
        }
    }

    /// `None` outside.
    pub fn spot(self, point: Point) -> Option<Spot> {
        let (scale, from) = self.scale();
        let (x, y) = on_grid(point);
        let spot = Spot::near(
            (x - f64::from(from.x)) * scale,
            (y - f64::from(from.y)) * scale,
        );
        let inside = (0..=Self::WIDTH).contains(&spot.x) && (0..=self.height()).contains(&spot.y);
        inside.then_some(spot)
    }

    /// What it shows of the grid: its upper left and its lower right.
    pub(super) fn edges(self) -> (Spot, Spot) {
        let (scale, from) = self.scale();
        let far = |side: i32| f64::from(side) / scale;
        let size = Spot::near(far(Self::WIDTH), far(self.height()));
        let to = Spot {
            x: from.x + size.x,
            y: from.y + size.y,
        };
        (from, to)
    }
}

/// Straight, with longitudes as narrow as in the middle of the country; good enough for its size.
pub(super) fn on_grid(point: Point) -> (f64, f64) {
    const DEGREE: f64 = 50.0;
    const NARROW: f64 = 0.8387;
    (
        (point.lon - 41.5) * NARROW * DEGREE,
        (42.3 - point.lat) * DEGREE,
    )
}

impl Spot {
    #[expect(clippy::cast_possible_truncation, reason = "a few thousand at most")]
    pub(super) fn near(x: f64, y: f64) -> Self {
        Self {
            x: (x + 0.5).floor() as i32,
            y: (y + 0.5).floor() as i32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Frame, Spot};

    /// Borders are moved by the browser, marks by [`Frame::spot`]: both alike.
    #[test]
    fn the_transform_says_the_scale() {
        for frame in Frame::ALL {
            let (scale, Spot { x, y }) = frame.scale();
            let scaled = format!("scale({scale})").replace("(0.", "(.");
            let moved = format!("translate({}{})", -x, -y).replace("translate(00)", "");
            assert_eq!(frame.transform(), scaled + &moved);
        }
    }
}
