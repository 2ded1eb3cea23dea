//! The command line: answers in, advice out.

mod arguments;
mod traveller;

use std::{
    fs,
    io::{self, Read, Write},
    process::ExitCode,
};

use gozar::{
    advice::{Differences, Party, advise, differences, together, told_by, told_to},
    built_in,
    interview::CompleteAnswers,
    rulebook::{ChoiceId, Date, Edition, EditionId, EditionRow, Language, Pick, QuestionId},
    wording::{self, Words},
};
use serde::Serialize;

use arguments::{AskedFor, Format, Telling};
use traveller::Asking;

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
            "--edition",
            edition.as_deref(),
        )?)))),
        AskedFor::Advice {
            file,
            lines,
            edition,
            telling,
        } => {
            let edition = cut("--edition", edition.as_deref())?;
            let language = language(&telling.language)?;
            let input = read(&file)?;
            if lines {
                return Ok(every_line(&edition, &input, telling.today));
            }
            let asking = traveller::read_all(&edition, &input)?;
            Ok(Printed::all_well(tell(
                &edition, &asking, &telling, &language,
            )))
        }
        AskedFor::Differences { old, new, file } => {
            let (old, new) = (cut("--diff", Some(&old))?, cut("--diff", Some(&new))?);
            let input = file.as_deref().map(read).transpose()?;
            let answers = input
                .map(|input| traveller::read(&new, &input))
                .transpose()?;
            Ok(Printed::all_well(pretty(&compare(
                &old,
                &new,
                answers.as_ref(),
            ))))
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
        let told = match traveller::read_all(edition, line) {
            Ok(Asking::One(answers)) => serde_json::to_string(&advise(edition, &answers, today)),
            Ok(Asking::Party(party)) => {
                serde_json::to_string(&advise_party(edition, &party, today))
            }
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

fn tell(edition: &Edition, asking: &Asking, telling: &Telling, language: &Language) -> String {
    let today = telling.today;
    let words = Words { language };
    match (asking, telling.format) {
        (Asking::One(answers), Format::Json) => pretty(&advise(edition, answers, today)),
        (Asking::One(answers), Format::Text) => {
            let advice = advise(edition, answers, today);
            wording::plain_text(&wording::document(words, edition, answers, &advice))
        }
        (Asking::Party(party), Format::Json) => pretty(&advise_party(edition, party, today)),
        (Asking::Party(party), Format::Text) => {
            let told = advise_party(edition, party, today);
            let together = wording::party(words, edition, party, &told);
            let mut text = wording::plain_sections(&together).join("\n");
            for (index, (answers, advice)) in party.iter().zip(&told.travellers).enumerate() {
                let document = wording::document(words, edition, answers, advice);
                text = format!("{text}\n\n\n{}\n\n", words.traveller(index + 1));
                text += &wording::plain_text(&document);
            }
            text
        }
    }
}

fn advise_party(edition: &Edition, party: &[CompleteAnswers], today: Date) -> Party {
    let advised = party.iter().map(|answers| advise(edition, answers, today));
    together(edition, today, advised.collect())
}

/// Each edition as it was on its own day.
fn compare(old: &Edition, new: &Edition, answers: Option<&CompleteAnswers>) -> Differences {
    let told =
        |edition: &Edition, answers| told_to(edition, &advise(edition, answers, edition.as_of));
    Differences {
        old: old.id.clone(),
        new: new.id.clone(),
        facts: differences(&told_by(old), &told_by(new)),
        answers: answers.map(|answers| differences(&told(old, answers), &told(new, answers))),
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

fn cut(option: &str, edition: Option<&str>) -> Result<Edition, String> {
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
        format!("{option}: {id} is no edition; takes {}", ids.join(", "))
    })
}

fn language(tag: &str) -> Result<Language, String> {
    let mut languages = built_in::rulebook().languages;
    languages.sort_by(|one, other| one.tag.cmp(&other.tag));
    let tags: Vec<&str> = languages.iter().map(|it| it.tag.as_str()).collect();
    let takes = tags.join(", ");
    let mut languages = languages.into_iter();
    languages
        .find(|language| language.tag.as_str() == tag)
        .ok_or_else(|| format!("--lang: {tag} is refused; takes {takes}"))
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
