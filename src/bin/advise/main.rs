//! The command line: answers in, advice out.

mod arguments;
mod traveller;

use std::{
    fs,
    io::{self, Read, Write},
    process::ExitCode,
};

use gozar::{
    advice::advise,
    built_in,
    interview::CompleteAnswers,
    rulebook::{ChoiceId, Date, Edition, EditionId, EditionRow, Pick, QuestionId},
    wording::{self, Words},
};
use serde::Serialize;

use arguments::{AskedFor, Format, Telling};

fn main() -> ExitCode {
    let printed = arguments::read(std::env::args_os().skip(1)).and_then(answer);
    let Printed { text, all_well } = match printed {
        Ok(printed) => printed,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    // Who stops reading early has what they wanted.
    let _ = io::stdout().lock().write_all(text.as_bytes());
    if all_well {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(2)
    }
}

struct Printed {
    text: String,
    all_well: bool,
}

impl Printed {
    fn all_well(text: String) -> Self {
        Self {
            text: text + "\n",
            all_well: true,
        }
    }
}

fn answer(asked_for: AskedFor) -> Result<Printed, String> {
    match asked_for {
        AskedFor::Editions => Ok(Printed::all_well(pretty(&editions()))),
        AskedFor::Questions { edition } => Ok(Printed::all_well(pretty(&questions(&cut(
            edition.as_deref(),
        )?)))),
        AskedFor::Advice {
            file,
            lines,
            edition,
            telling,
        } => {
            let edition = cut(edition.as_deref())?;
            let input = read(&file)?;
            if lines {
                return Ok(every_line(&edition, &input, telling.today));
            }
            let answers = traveller::read(&edition, &input)?;
            Ok(Printed::all_well(tell(&edition, &answers, telling)))
        }
    }
}

/// One outcome a line; a bad line gives its error in its place.
fn every_line(edition: &Edition, input: &str, today: Date) -> Printed {
    let mut printed = Printed {
        text: String::new(),
        all_well: true,
    };
    for line in input.lines() {
        let told = match traveller::read(edition, line) {
            Ok(answers) => serde_json::to_string(&advise(edition, &answers, today)),
            Err(error) => {
                printed.all_well = false;
                serde_json::to_string(&BadLine { error })
            }
        };
        printed.text += &told.expect("advice has string keys only");
        printed.text.push('\n');
    }
    printed
}

#[derive(Serialize)]
struct BadLine {
    error: String,
}

fn tell(edition: &Edition, answers: &CompleteAnswers, telling: Telling) -> String {
    let advice = advise(edition, answers, telling.today);
    match telling.format {
        Format::Json => pretty(&advice),
        Format::Text => {
            let rulebook = built_in::rulebook();
            let phrases = rulebook.phrases(telling.language);
            let words = Words {
                language: telling.language,
                phrases,
            };
            wording::plain_text(&wording::document(words, edition, answers, &advice))
        }
    }
}

#[derive(Serialize)]
struct EditionTold {
    id: EditionId,
    as_of: Date,
    issued: Date,
}

fn editions() -> Vec<EditionTold> {
    let told = |row: EditionRow| EditionTold {
        id: row.id,
        as_of: row.as_of,
        issued: row.issued,
    };
    built_in::rulebook()
        .editions
        .into_iter()
        .map(told)
        .collect()
}

#[derive(Serialize)]
struct QuestionTold {
    id: QuestionId,
    pick: Pick,
    choices: Vec<ChoiceId>,
}

fn questions(edition: &Edition) -> Vec<QuestionTold> {
    let questions = edition.questions.iter();
    questions
        .map(|question| QuestionTold {
            id: question.id.clone(),
            pick: question.pick,
            choices: question.all_choices().cloned().collect(),
        })
        .collect()
}

fn cut(edition: Option<&str>) -> Result<Edition, String> {
    let rulebook = built_in::rulebook();
    let Some(id) = edition else {
        return Ok(rulebook.newest());
    };
    rulebook.edition(id).ok_or_else(|| {
        let ids: Vec<&str> = rulebook
            .editions
            .iter()
            .map(|row| row.id.as_str())
            .collect();
        format!("--edition: {id} is no edition; takes {}", ids.join(", "))
    })
}

fn read(file: &str) -> Result<String, String> {
    let mut text = String::new();
    let read = if file == "-" {
        io::stdin().lock().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(file)
    };
    read.map_err(|error| format!("--answers: {file} cannot be read ({error}); takes a file or -"))
}

fn pretty(told: &impl Serialize) -> String {
    serde_json::to_string_pretty(told).expect("advice has string keys only")
}
