//! Countries, lakes and provinces as the facts have them. Only a build reads them.

use serde::Deserialize;

use crate::rulebook::{CountryId, Point};

use super::{
    frame::{Frame, on_grid},
    trace::{Line, Trace},
};

/// What the borders are drawn from.
pub(super) struct Lands(Vec<Feature>);

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Properties {
    Country {
        iso: CountryId,
    },
    #[serde(rename = "admin1-lines")]
    ProvinceLines,
    Lake,
}

/// Degrees east, then north.
type Degrees = [f64; 2];

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Vec<Vec<Degrees>>),
    MultiPolygon(Vec<Vec<Vec<Degrees>>>),
    MultiLineString(Vec<Vec<Degrees>>),
}

const IRAN: &str = "IR";

impl Lands {
    pub(super) fn read(geojson: &str) -> Result<Self, String> {
        let read: Collection = serde_json::from_str(geojson).map_err(|error| error.to_string())?;
        let lands = Self(read.features);
        if lands.of(&IRAN.into()).next().is_none() {
            return Err(format!("has no land of {IRAN}"));
        }
        Ok(lands)
    }

    /// Whether a point lies in a country, as far as the facts reach.
    pub(super) fn contain(&self, country: &CountryId, point: Point) -> bool {
        self.of(country)
            .filter(|line| surrounds(line, point))
            .count()
            % 2
            == 1
    }

    fn of<'l>(&'l self, country: &'l CountryId) -> impl Iterator<Item = &'l Vec<Degrees>> {
        let its = self.0.iter().filter(
            move |it| matches!(&it.properties, Properties::Country { iso } if iso == country),
        );
        its.flat_map(|it| it.geometry.lines())
    }

    /// Borders are thinned together, so that those on both sides keep the same points.
    pub(super) fn drawn(&self) -> String {
        let mut land = Trace::default();
        let mut provinces = Trace::default();
        for feature in &self.0 {
            for line in feature.geometry.lines() {
                let points = line.iter().map(|&[lon, lat]| Point { lat, lon });
                let line = points.map(on_grid).collect();
                match &feature.properties {
                    Properties::Country { iso } if iso.as_str() == IRAN => {
                        land.add_ring(Line::Iran, line);
                    }
                    Properties::Country { .. } => land.add_ring(Line::Neighbour, line),
                    Properties::Lake => land.add_ring(Line::Lake, line),
                    Properties::ProvinceLines => provinces.add_open(line),
                }
            }
        }
        land.thin();
        provinces.thin();
        let (from, to) = Frame::Corner.edges();
        let paths = [
            land.path(Line::Neighbour),
            land.path(Line::Iran),
            land.path(Line::Lake),
            provinces.path(Line::Province),
            format!("M{} {}H{}V{}H{}z", from.x, from.y, to.x, to.y, from.x),
        ];
        paths.join("\n")
    }
}

impl Geometry {
    fn lines(&self) -> Vec<&Vec<Degrees>> {
        match self {
            Self::Polygon(lines) | Self::MultiLineString(lines) => lines.iter().collect(),
            Self::MultiPolygon(polygons) => polygons.iter().flatten().collect(),
        }
    }
}

/// Whether a ray to the east leaves the ring an odd number of times.
fn surrounds(ring: &[Degrees], point: Point) -> bool {
    let edges = ring.windows(2).map(|edge| (edge[0], edge[1]));
    let crossed = edges.filter(|([ax, ay], [bx, by])| {
        (*ay > point.lat) != (*by > point.lat)
            && point.lon < ax + (point.lat - ay) / (by - ay) * (bx - ax)
    });
    crossed.count() % 2 == 1
}
