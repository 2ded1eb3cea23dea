//! The command line: answers in, advice out.

mod arguments;
mod lists;
mod traveller;

use std::{
    fs,
    io::{self, Read, Write},
    process::ExitCode,
};

use gozar::{
    advice::{Changes, Party, advise, changes, claimed_by, together, told_to},
    built_in,
    interview::CompleteAnswers,
    rulebook::{Date, Edition, Language},
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
            // One line, whatever was given.
            eprintln!("{}", message.replace(char::is_control, " "));
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
        AskedFor::Editions => Ok(Printed::all_well(pretty(&lists::editions()))),
        AskedFor::Questions { edition } => Ok(Printed::all_well(pretty(&lists::questions(
            &find_edition("--edition", edition.as_deref())?,
        )))),
        AskedFor::Advice {
            file,
            lines,
            edition,
            telling,
        } => {
            let edition = find_edition("--edition", edition.as_deref())?;
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
            let (old, new) = (
                find_edition("--diff", Some(&old))?,
                find_edition("--diff", Some(&new))?,
            );
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
            wording::plain_text(&wording::document(words, &advice, &advice.what_ifs()))
        }
        (Asking::Party(party), Format::Json) => pretty(&advise_party(edition, party, today)),
        (Asking::Party(party), Format::Text) => {
            let party = advise_party(edition, party, today);
            let together = wording::party(words, &party);
            let mut text = wording::plain_sections(&together).join("\n");
            for (number, advice) in (1..).zip(&party.travellers) {
                let what_ifs = advice.what_ifs();
                let document = wording::document(words, advice, &what_ifs);
                text = format!("{text}\n\n\n{}\n\n", words.traveller(number));
                text += &wording::plain_text(&document);
            }
            text
        }
    }
}

fn advise_party<'a>(edition: &'a Edition, party: &'a [CompleteAnswers], today: Date) -> Party<'a> {
    let advised = party.iter().map(|answers| advise(edition, answers, today));
    together(edition, today, advised.collect())
}

/// Each edition as it was on its own day.
fn compare<'a>(
    old: &'a Edition,
    new: &'a Edition,
    answers: Option<&'a CompleteAnswers>,
) -> Changes<'a> {
    let told = |edition: &'a Edition, answers| told_to(&advise(edition, answers, edition.as_of));
    Changes {
        old: &old.id,
        new: &new.id,
        facts: changes(&claimed_by(old), &claimed_by(new)),
        answers: answers.map(|answers| changes(&told(old, answers), &told(new, answers))),
    }
}

fn find_edition(option: &str, edition: Option<&str>) -> Result<Edition, String> {
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
    let tags: Vec<&str> = languages
        .iter()
        .map(|language| language.tag.as_str())
        .collect();
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
