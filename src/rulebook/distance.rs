//! How far it is as the crow flies. Only reading rows needs it; the page gets the results.

use super::Point;

/// Mean radius of the Earth.
const RADIUS_KM: f64 = 6371.0;

/// Great circle between two points, in kilometres.
pub(super) fn great_circle_km(from: Point, to: Point) -> f64 {
    let half_chord = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let along = half_chord(to.lat - from.lat)
        + from.lat.to_radians().cos() * to.lat.to_radians().cos() * half_chord(to.lon - from.lon);
    2.0 * RADIUS_KM * along.sqrt().asin()
}
