//! When a row applies.

use serde::{Deserialize, Deserializer, Serialize};

use super::{FactId, Link, Pairs};

/// Met when every listed fact is as listed.
///
/// There is no "or", no exception and no nesting: a second case is a second row. That keeps every
/// row readable alone and lets the checks see all of its meaning.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Condition(
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<FactId, bool>"))]
    Vec<(Link<FactId>, bool)>,
);

impl Condition {
    pub fn of(clauses: Vec<(Link<FactId>, bool)>) -> Self {
        Self(clauses)
    }

    /// A single clause.
    pub fn one(fact: &Link<FactId>, wanted: bool) -> Self {
        Self(vec![(fact.clone(), wanted)])
    }

    pub fn clauses(&self) -> impl Iterator<Item = (&Link<FactId>, bool)> {
        self.0.iter().map(|(fact, wanted)| (fact, *wanted))
    }

    pub(super) fn facts_mut(&mut self) -> impl Iterator<Item = &mut Link<FactId>> {
        self.0.iter_mut().map(|(fact, _)| fact)
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Pairs::deserialize(deserializer).map(|Pairs(clauses)| Self(clauses))
    }
}
