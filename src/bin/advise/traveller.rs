//! Answers as JSON: question ids to choice ids.

use gozar::{
    interview::{Answer, Answers, CompleteAnswers, Mismatch, Step, next_step},
    rulebook::{ChoiceId, Edition, Pairs, Pick, Question},
};
use serde_json::{Value, value::RawValue};

/// One traveller, or several together.
pub(crate) enum Asking {
    One(CompleteAnswers),
    Party(Vec<CompleteAnswers>),
}

/// Reads an object of answers, or a list of such objects.
pub(crate) fn read_all(edition: &Edition, json: &str) -> Result<Asking, String> {
    if !json.trim_start().starts_with('[') {
        return read(edition, json).map(Asking::One);
    }
    let list: Vec<Box<RawValue>> = serde_json::from_str(json).map_err(out_of_shape)?;
    if list.is_empty() {
        return Err("--answers: an empty list; takes at least one traveller".to_owned());
    }
    let numbered = list.iter().enumerate();
    let travellers = numbered.map(|(index, one)| {
        read(edition, one.get()).map_err(|error| format!("traveller {}: {error}", index + 1))
    });
    travellers.collect::<Result<_, _>>().map(Asking::Party)
}

fn out_of_shape(error: serde_json::Error) -> String {
    let error = error.to_string().replace('\n', " ");
    format!(
        "--answers: {error}; takes a JSON object of question ids and choice ids, or a list of them"
    )
}

/// Reads one traveller; an error is one line that names the field and what it takes.
pub(crate) fn read(edition: &Edition, json: &str) -> Result<CompleteAnswers, String> {
    let Pairs(given) = serde_json::from_str::<Pairs<String, Value>>(json).map_err(out_of_shape)?;
    let mut answers = Answers::default();
    for (id, value) in given {
        let question = edition.question(&id.as_str().into()).ok_or_else(|| {
            let ids: Vec<&str> = edition
                .questions
                .iter()
                .map(|question| question.id.as_str())
                .collect();
            format!("{}: no such question; takes {}", shown(&id), ids.join(", "))
        })?;
        let refused = |why: &str| format!("{id}: {why}; takes {}", takes(question));
        let picked = picked(question, &value).ok_or_else(|| refused("out of shape"))?;
        let answer = Answer::to(question, &picked).map_err(|mismatch| match mismatch {
            Mismatch::Nothing => refused("is empty"),
            Mismatch::NoSuchChoice(choice) => {
                refused(&format!("no such choice as {}", shown(choice.as_str())))
            }
            Mismatch::MoreThanOne => refused("more than one choice"),
            Mismatch::StandsAlone(choice) => refused(&format!("{choice} excludes the others")),
        })?;
        answers = answers.with(&question.id, answer);
    }
    match next_step(edition, &answers) {
        Step::Done(complete) => Ok(complete),
        Step::Ask(question) => Err(format!(
            "{}: is missing; takes {}",
            question.id,
            takes(question)
        )),
    }
}

/// One id; where several may be picked, also a list of ids.
fn picked(question: &Question, value: &Value) -> Option<Vec<ChoiceId>> {
    if let Some(choice) = value.as_str() {
        return Some(vec![choice.into()]);
    }
    let several = value
        .as_array()
        .filter(|_| question.pick == Pick::Several)?;
    several
        .iter()
        .map(|choice| choice.as_str().map(ChoiceId::from))
        .collect()
}

fn takes(question: &Question) -> String {
    let choices = question.choices.iter().chain(&question.by_name);
    let choices: Vec<&str> = choices.map(ChoiceId::as_str).collect();
    let alone: Vec<&str> = question.alone.iter().map(ChoiceId::as_str).collect();
    match question.pick {
        Pick::One => format!("one of {}", choices.join(", ")),
        Pick::Several => format!(
            "any of {}, or one of {}",
            choices.join(", "),
            alone.join(", ")
        ),
    }
}

/// What was given, kept to one short line.
fn shown(given: &str) -> String {
    given.escape_debug().take(60).collect()
}
