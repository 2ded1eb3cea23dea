//! The borders: drawn while the program is built, so that the page only shows them.

use crate::rulebook::{Crossing, Problem};

use super::land::Lands;

/// The one file that the map shares with the facts.
const FILE: &str = "iran-region.geojson";

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Borders(&'static str);

impl Borders {
    /// Draws them out of the facts, unless a country that stands for its crossings is marked outside itself.
    pub fn draw(geojson: &str, crossings: &[Crossing]) -> Result<String, Vec<Problem>> {
        let lands =
            Lands::read(geojson).map_err(|message| vec![Problem::in_file(FILE, message)])?;
        let astray = crossings.iter().filter(|crossing| {
            let lies_inside = |point| lands.contain(&crossing.country, point);
            crossing.point.is_none() && !crossing.drawn_at.is_some_and(lies_inside)
        });
        let problems: Vec<Problem> = astray
            .map(|crossing| {
                let message = format!("is not drawn at a point of {}", crossing.country);
                Problem::in_row("crossings.json", &crossing.id, message)
            })
            .collect();
        if problems.is_empty() {
            Ok(lands.drawn())
        } else {
            Err(problems)
        }
    }

    /// What [`Self::draw`] has drawn.
    pub const fn drawn(paths: &'static str) -> Self {
        Self(paths)
    }

    /// Neighbours' land, Iran, lakes, province lines and the edge of the corner, in the order in which
    /// they are painted, each as the `d` of an SVG path.
    pub fn paths(self) -> impl Iterator<Item = &'static str> {
        self.0.split('\n')
    }
}
