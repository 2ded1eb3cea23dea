//! What the command line asks for.

use std::{ffi::OsString, fmt::Display};

use gozar::rulebook::Date;
use lexopt::{Arg, Parser};

pub(crate) enum AskedFor {
    Advice {
        file: String,
        lines: bool,
        edition: Option<String>,
        telling: Telling,
    },
    Questions {
        edition: Option<String>,
    },
    Editions,
    Differences {
        old: String,
        new: String,
        /// Also for these answers.
        file: Option<String>,
    },
}

pub(crate) struct Telling {
    pub(crate) today: Date,
    /// The tag of one.
    pub(crate) language: String,
    pub(crate) format: Format,
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Format {
    Json,
    Text,
}

const USAGE: &str = "advise: takes --answers FILE|- [--lines] [--edition ID] [--today YYYY-MM-DD] \
                     [--lang TAG] [--format json|text], or --questions [--edition ID], or \
                     --editions, or --diff OLD NEW [--answers FILE|-]";

#[derive(Default)]
struct Given {
    answers: Option<String>,
    edition: Option<String>,
    today: Option<Date>,
    language: Option<String>,
    format: Option<Format>,
    lines: Option<()>,
    questions: Option<()>,
    editions: Option<()>,
    diff: Option<(String, String)>,
}

/// Reads the arguments behind the program's name; an error is one line that names the field.
pub(crate) fn read(arguments: impl Iterator<Item = OsString>) -> Result<AskedFor, String> {
    let mut parser = Parser::from_args(arguments);
    let mut given = Given::default();
    while let Some(argument) = parser.next().map_err(|error| format!("{error}; {USAGE}"))? {
        match argument {
            Arg::Long("answers") => {
                once(
                    "answers",
                    &mut given.answers,
                    value("answers", "a file or -", &mut parser)?,
                )?;
            }
            Arg::Long("edition") => {
                let id = value("edition", "an edition's id", &mut parser)?;
                once("edition", &mut given.edition, id)?;
            }
            Arg::Long("today") => {
                let day = value("today", "a day as YYYY-MM-DD", &mut parser)?;
                let parsed = Date::parse(&day)
                    .ok_or_else(|| refused("today", &day, "a day as YYYY-MM-DD"))?;
                once("today", &mut given.today, parsed)?;
            }
            Arg::Long("lang") => {
                let tag = value("lang", "a language's tag", &mut parser)?;
                once("lang", &mut given.language, tag)?;
            }
            Arg::Long("format") => {
                let format = match value("format", "json, text", &mut parser)?.as_str() {
                    "json" => Format::Json,
                    "text" => Format::Text,
                    other => return Err(refused("format", other, "json, text")),
                };
                once("format", &mut given.format, format)?;
            }
            Arg::Long("lines") => once("lines", &mut given.lines, ())?,
            Arg::Long("questions") => once("questions", &mut given.questions, ())?,
            Arg::Long("editions") => once("editions", &mut given.editions, ())?,
            Arg::Long("diff") => {
                let takes = "two ids of editions";
                let old = value("diff", takes, &mut parser)?;
                let new = value("diff", takes, &mut parser)?;
                once("diff", &mut given.diff, (old, new))?;
            }
            Arg::Long(other) => return Err(format!("--{other}: no such option; {USAGE}")),
            Arg::Short(other) => return Err(format!("-{other}: no such option; {USAGE}")),
            Arg::Value(other) => {
                return Err(format!(
                    "{}: out of place; {USAGE}",
                    other.to_string_lossy()
                ));
            }
        }
    }
    asked_for(given)
}

fn asked_for(given: Given) -> Result<AskedFor, String> {
    let Given {
        answers,
        edition,
        today,
        language,
        format,
        lines,
        questions,
        editions,
        diff,
    } = given;
    let tells = today.is_some() || language.is_some() || format.is_some() || lines.is_some();
    if let Some((old, new)) = diff {
        if tells || edition.is_some() || questions.is_some() || editions.is_some() {
            return Err("--diff: takes nothing beside it but --answers".to_owned());
        }
        let file = answers;
        return Ok(AskedFor::Differences { old, new, file });
    }
    match (answers, questions, editions) {
        (Some(file), None, None) => {
            let format = format.unwrap_or(Format::Json);
            if lines.is_some() && format == Format::Text {
                return Err("--format: takes json with --lines".to_owned());
            }
            let telling = Telling {
                today: today.unwrap_or_else(today_here),
                language: language.unwrap_or_else(|| "en".to_owned()),
                format,
            };
            Ok(AskedFor::Advice {
                file,
                lines: lines.is_some(),
                edition,
                telling,
            })
        }
        (None, Some(()), None) if !tells => Ok(AskedFor::Questions { edition }),
        (None, None, Some(())) if !tells && edition.is_none() => Ok(AskedFor::Editions),
        (None, None, None) => Err(format!("--answers: is missing; {USAGE}")),
        (_, Some(()), _) => Err("--questions: takes nothing beside it but --edition".to_owned()),
        (_, None, Some(())) => Err("--editions: takes nothing beside it".to_owned()),
    }
}

fn value(option: &str, takes: &str, parser: &mut Parser) -> Result<String, String> {
    let value = parser
        .value()
        .map_err(|_| format!("--{option}: is empty; takes {takes}"))?;
    value
        .into_string()
        .map_err(|value| refused(option, value.to_string_lossy(), takes))
}

fn once<T>(option: &str, place: &mut Option<T>, value: T) -> Result<(), String> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(format!("--{option}: is given twice; takes one")),
    }
}

fn refused(option: &str, value: impl Display, takes: &str) -> String {
    format!("--{option}: {value} is refused; takes {takes}")
}

/// The machine's own day.
fn today_here() -> Date {
    let today = jiff::Zoned::now().date();
    let (month, day) = (today.month().unsigned_abs(), today.day().unsigned_abs());
    Date::new(today.year().into(), month, day).unwrap_or(Date::EARLIEST)
}
