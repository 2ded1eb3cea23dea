//! Days of stay behind the border, by country and passport.

use crate::{
    advice::{Advice, Holding, Stay},
    rulebook::{AgeClass, Claim, Phrase, Window},
};

use super::{
    super::{Words, direction::isolated},
    chip::chip,
    lines::from,
    shape::{Line, Part, Whole, Why, later},
    sources::{cited, on_paper},
};

/// One part for each country that can be entered: the days, or where there are none, why.
pub(super) fn stays<'a>(words: Words<'a>, advice: &'a Advice<'a>) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut without = Vec::new();
    for neighbour in advice.enterable() {
        let country = words.phrase(&neighbour.country.key());
        if !neighbour.gives_days {
            without.push(country);
            continue;
        }
        // Whoever has no passport is given no days to speak of.
        if neighbour.stays.is_empty() {
            continue;
        }
        let given = neighbour.stays.iter().filter(|stay| stay.days.is_some());
        let told: Vec<&Stay> = if given.clone().next().is_some() {
            given.collect()
        } else {
            let valid = neighbour.stays.iter();
            valid
                .filter(|stay| stay.holding == Holding::Valid)
                .collect()
        };
        if told.is_empty() {
            continue;
        }
        let lines = told.into_iter().map(|stay| line(words, advice, stay));
        parts.extend([Part::Title(country), Part::Lines(lines.collect())]);
    }
    if parts.is_empty() && advice.enterable().next().is_some() {
        parts.push(Part::Sentence(words.say(Phrase::RowStayNone)));
    }
    if !without.is_empty() {
        let countries = words.list(&without);
        let no_days = words.fill(Phrase::StayNoDays, &[("countries", &countries)]);
        parts.push(Part::Sentence(no_days));
    }
    parts
}

fn line<'a>(words: Words<'a>, advice: &'a Advice<'a>, stay: &'a Stay<'a>) -> Line<'a> {
    let passport = words.phrase(&stay.passport.id.key());
    let Some(days) = &stay.days else {
        return Line::plain(no_days(words, stay, &passport));
    };
    let phrase = match days.row.window {
        Some(Window::Rolling180) => Phrase::StayRolling,
        Some(Window::OneYear) => Phrase::StayOneYear,
        None => Phrase::StayNoWindow,
    };
    let count = isolated(&words.number(days.row.days));
    let said = words.fill(phrase, &[("passport", &passport), ("days", &count)]);
    let chip = move || chip(words, advice, AgeClass::Stay, &days.cited);
    Line {
        short: said.clone(),
        chip: Some(chip()),
        whole: Some(later(move || Whole {
            said: Some(format!("{said} {}", words.phrase(&days.row.key()))),
            from: Some(from(words, advice, days.known, &days.cited)),
            on_paper: on_paper(words, advice, Some(&chip()), &days.cited),
            why: Why {
                sources: cited(words, advice, &days.cited),
                ..Why::default()
            },
        })),
        finding: None,
    }
}

/// A valid passport on which no source gives days.
fn no_days(words: Words, stay: &Stay, passport: &str) -> String {
    let country = words.phrase(&stay.country.key());
    let fillings = [("passport", passport), ("country", country.as_str())];
    words.fill(Phrase::StayOther, &fillings)
}
