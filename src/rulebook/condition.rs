//! When a row applies.

use serde::{Deserialize, Deserializer, Serialize};

use super::{FactId, Pairs};

/// Met when every listed fact is as listed.
///
/// There is no "or", no exception and no nesting: a second case is a second row. That keeps every
/// row readable alone and lets the checks see all of its meaning.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Condition(
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<FactId, bool>"))]
    Vec<(FactId, bool)>,
);

impl Condition {
    pub(super) fn of(clauses: Vec<(FactId, bool)>) -> Self {
        Self(clauses)
    }

    /// A single clause.
    pub fn one(fact: &FactId, wanted: bool) -> Self {
        Self(vec![(fact.clone(), wanted)])
    }

    pub fn clauses(&self) -> impl Iterator<Item = (&FactId, bool)> {
        self.0.iter().map(|(fact, wanted)| (fact, *wanted))
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Pairs::deserialize(deserializer).map(|Pairs(clauses)| Self(clauses))
    }
}
