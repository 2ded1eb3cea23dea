//! Where people and borders are.

use serde::{Deserialize, Serialize};

use super::{ChoiceId, CountryId, CrossingId, TextKey};

/// A province of Iran. Its id is the choice that names it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Province {
    /// Current ISO 3166-2 code.
    pub id: ChoiceId,
    pub capital: Point,
}

/// A border crossing, or a country that stands for its crossings and then has no point.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Crossing {
    pub id: CrossingId,
    pub country: CountryId,
    #[serde(default)]
    pub point: Option<Point>,
    /// Where on the map a country that stands for its crossings is marked: drawing, no fact.
    #[serde(default)]
    pub drawn_at: Option<Point>,
    /// How the two sides write their names themselves, Iranian side first.
    #[serde(default)]
    pub local: Vec<LocalName>,
    /// Great circle from each province's capital, whole kilometres. Worked out when rows are read,
    /// never written in them.
    #[serde(default)]
    #[cfg_attr(test, schemars(skip))]
    pub km_from: Vec<(ChoiceId, u16)>,
}

/// Degrees north and east. Good for distances and small maps, not for finding the way.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LocalName {
    /// Language tag of the name.
    pub lang: String,
    pub name: String,
}

impl Crossing {
    pub fn km_from(&self, province: &ChoiceId) -> Option<u16> {
        self.km_from
            .iter()
            .find(|(id, _)| id == province)
            .map(|(_, km)| *km)
    }

    /// Where the map marks it.
    pub fn marked_at(&self) -> Option<Point> {
        self.point.or(self.drawn_at)
    }

    /// Its name on the map: that of the country alone where it has no point.
    pub fn mark_key(&self) -> TextKey {
        match self.point {
            Some(_) => self.id.key(),
            None => self.country.key(),
        }
    }
}

impl CrossingId {
    pub fn key(&self) -> TextKey {
        TextKey::new("crossing", [self.as_str()])
    }

    /// Its name on the side that is left, alone.
    pub fn brief_key(&self) -> TextKey {
        TextKey::new("brief", [self.as_str()])
    }
}

impl CountryId {
    pub fn key(&self) -> TextKey {
        TextKey::new("country", [self.as_str()])
    }
}
