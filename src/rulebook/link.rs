//! The name of a row that stands elsewhere, and where it stands.

use std::{fmt, ops::Deref};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Looked up once, when the rows are read, and never again by its name. It is written as the name alone, and packed
/// as the place alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Link<I> {
    id: I,
    /// Of no row before it is settled, and where there is none of that name.
    place: usize,
}

const NOWHERE: usize = usize::MAX;

impl<I: Clone + PartialEq> Link<I> {
    pub(super) fn packed(place: usize, id: I) -> Self {
        Self { id, place }
    }

    /// Finds the place by the name, or the name by the place, among the names of all rows.
    pub(super) fn settle(&mut self, rows: &[I]) {
        if self.place == NOWHERE {
            let place = rows.iter().position(|row| *row == self.id);
            self.place = place.unwrap_or(NOWHERE);
        } else if let Some(id) = rows.get(self.place) {
            self.id = id.clone();
        }
    }
}

impl<I> Link<I> {
    pub fn place(&self) -> usize {
        self.place
    }

    /// The row itself, of all of them.
    pub fn of<'r, R>(&self, rows: &'r [R]) -> Option<&'r R> {
        rows.get(self.place)
    }
}

impl<I> Deref for Link<I> {
    type Target = I;

    fn deref(&self) -> &I {
        &self.id
    }
}

impl<I: fmt::Display> fmt::Display for Link<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)
    }
}

impl<I: PartialEq> PartialEq<I> for Link<I> {
    fn eq(&self, id: &I) -> bool {
        self.id == *id
    }
}

impl<I: Serialize> Serialize for Link<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.id.serialize(serializer)
    }
}

impl<'de, I: Deserialize<'de>> Deserialize<'de> for Link<I> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let place = NOWHERE;
        I::deserialize(deserializer).map(|id| Self { id, place })
    }
}

#[cfg(test)]
impl<I: schemars::JsonSchema> schemars::JsonSchema for Link<I> {
    fn inline_schema() -> bool {
        I::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        I::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        I::json_schema(generator)
    }
}
