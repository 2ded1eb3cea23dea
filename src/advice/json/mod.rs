//! The answers of the command line as JSON: ids in place of the rows that they carry.

mod advice;
mod difference;
mod party;

use crate::rulebook::{Cited, SourceId};

fn ids<'a>(cited: &[Cited<'a>]) -> Vec<&'a SourceId> {
    cited.iter().map(|cited| &cited.source.id).collect()
}
