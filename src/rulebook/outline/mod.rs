//! The outline on the map: paths on one grid, and two frames that look at them.

mod land;
mod trace;

use serde::{Deserialize, Serialize};

use super::Point;

pub(super) use self::land::Lands;

/// Worked out when rows are read, from the outline of the facts; the page only draws it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Outline(String);

impl Outline {
    /// Neighbours' land, Iran, lakes, province lines and the edge of the corner, in the order in which
    /// they are painted, each as the `d` of an SVG path.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.split('\n')
    }
}

/// A drawing of the outline.
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
    fn edges(self) -> (Spot, Spot) {
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
fn on_grid(point: Point) -> (f64, f64) {
    const DEGREE: f64 = 50.0;
    const NARROW: f64 = 0.8387;
    (
        (point.lon - 41.5) * NARROW * DEGREE,
        (42.3 - point.lat) * DEGREE,
    )
}

impl Spot {
    #[expect(clippy::cast_possible_truncation, reason = "a few thousand at most")]
    fn near(x: f64, y: f64) -> Self {
        Self {
            x: (x + 0.5).floor() as i32,
            y: (y + 0.5).floor() as i32,
        }
    }
}
