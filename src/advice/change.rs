//! What changed between two editions, or would between two answers: both are evaluated and compared.

use serde::Serialize;

use crate::rulebook::EditionId;

use super::{Told, statement::Statement};

#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Began,
    Ended,
    /// It says something else, or says it in other words.
    Changed,
    /// It says the same as of a later day.
    Renewed,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Difference<'a> {
    Began(Told<'a>),
    Changed { old: Told<'a>, new: Told<'a> },
    Renewed { old: Told<'a>, new: Told<'a> },
    Ended(Told<'a>),
}

impl<'a> Difference<'a> {
    pub fn change(&self) -> Change {
        match self {
            Self::Began(_) => Change::Began,
            Self::Changed { .. } => Change::Changed,
            Self::Renewed { .. } => Change::Renewed,
            Self::Ended(_) => Change::Ended,
        }
    }

    pub fn before(&self) -> Option<Told<'a>> {
        match self {
            Self::Began(_) => None,
            Self::Changed { old, .. } | Self::Renewed { old, .. } | Self::Ended(old) => Some(*old),
        }
    }

    pub fn after(&self) -> Option<Told<'a>> {
        match self {
            Self::Began(new) | Self::Changed { new, .. } | Self::Renewed { new, .. } => Some(*new),
            Self::Ended(_) => None,
        }
    }

    /// What is said now, or what was said last.
    pub fn told(&self) -> Told<'a> {
        match self {
            Self::Began(told)
            | Self::Changed { new: told, .. }
            | Self::Renewed { new: told, .. }
            | Self::Ended(told) => *told,
        }
    }
}

/// The answer of `advise --diff`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Changes<'a> {
    pub old: &'a EditionId,
    pub new: &'a EditionId,
    pub facts: Vec<Difference<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<Vec<Difference<'a>>>,
}

/// What began, changed or was renewed in the order of the new, then what ended in that of the old.
pub fn changes<'a>(old: &[Told<'a>], new: &[Told<'a>]) -> Vec<Difference<'a>> {
    let mut changes = Vec::new();
    for after in new {
        let (new, Some(old)) = (*after, find(old, after.statement)) else {
            changes.push(Difference::Began(*after));
            continue;
        };
        if !old.statement.says_the_same(new.statement) {
            changes.push(Difference::Changed { old, new });
        } else if old.as_of != new.as_of {
            changes.push(Difference::Renewed { old, new });
        }
    }
    let ended = old
        .iter()
        .filter(|before| find(new, before.statement).is_none());
    changes.extend(ended.copied().map(Difference::Ended));
    changes
}

fn find<'a>(among: &[Told<'a>], statement: Statement) -> Option<Told<'a>> {
    let mut among = among.iter().copied();
    among.find(|told| told.statement.subject() == statement.subject())
}
