//! What the engine itself asks of the facts. Everything else is asked by rows.

use serde::{Deserialize, Serialize};

use super::Condition;

/// Where it leads as a whole, and on what document one leaves, rest on these conditions.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Decisions {
    pub outside: Condition,
    pub crossed: Condition,
    pub can_move: Condition,
    pub leaves_as_foreigner: Condition,
    pub leaves_as_iranian: Condition,
    pub has_iranian_passport: Condition,
}

impl Decisions {
    pub fn all(&self) -> [&Condition; 6] {
        [
            &self.outside,
            &self.crossed,
            &self.can_move,
            &self.leaves_as_foreigner,
            &self.leaves_as_iranian,
            &self.has_iranian_passport,
        ]
    }

    pub(super) fn all_mut(&mut self) -> [&mut Condition; 6] {
        [
            &mut self.outside,
            &mut self.crossed,
            &mut self.can_move,
            &mut self.leaves_as_foreigner,
            &mut self.leaves_as_iranian,
            &mut self.has_iranian_passport,
        ]
    }
}
