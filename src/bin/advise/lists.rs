//! What can be asked for: editions, and the questions of one.

use gozar::{
    built_in,
    rulebook::{ChoiceId, Date, Edition, EditionId, EditionRow, Pick, QuestionId},
};
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct EditionJson {
    id: EditionId,
    as_of: Date,
    issued: Date,
}

pub(crate) fn editions() -> Vec<EditionJson> {
    let json = |row: EditionRow| EditionJson {
        id: row.id,
        as_of: row.as_of,
        issued: row.issued,
    };
    built_in::rulebook()
        .editions
        .into_iter()
        .map(json)
        .collect()
}

#[derive(Serialize)]
pub(crate) struct QuestionJson {
    id: QuestionId,
    pick: Pick,
    choices: Vec<ChoiceId>,
}

pub(crate) fn questions(edition: &Edition) -> Vec<QuestionJson> {
    let questions = edition.questions.iter();
    questions
        .map(|question| QuestionJson {
            id: question.id.clone(),
            pick: question.pick,
            choices: question.all_choices().cloned().collect(),
        })
        .collect()
}
