//! Leaving Iran and entering the neighbour, each with its own documents.

use crate::{
    advice::{Advice, ExitPassport, Holding},
    rulebook::{Desk, Kind, Phrase},
};

use super::{
    super::Words,
    lines::{Order, lines},
    overview::exit_document,
    shape::{DeskPart, Part},
};

pub(super) fn desks(words: Words, advice: &Advice) -> Vec<Part> {
    let (Some(exit_passport), Some(document)) =
        (advice.exit_passport, exit_document(words, advice))
    else {
        return Vec::new();
    };
    let said = match exit_passport {
        ExitPassport::Iranian => Phrase::ExitIranian,
        ExitPassport::IranianLacking => Phrase::ExitIranianLacking,
        ExitPassport::Undecided => Phrase::ExitUndecided,
        ExitPassport::AsEntered => Phrase::ExitAsEntered,
    };
    let at = |desk, title, document, said| DeskPart {
        title: words.say(title),
        document,
        said: words.say(said),
        parts: lines(words, advice, Order::CertainFirst, |finding| {
            [Kind::Paper(desk), Kind::RiskAt(desk)].contains(&finding.rule.kind)
        }),
    };
    vec![Part::Desks(vec![
        at(Desk::Exit, Phrase::SectionExitDesk, document, said),
        at(
            Desk::Entry,
            Phrase::SectionEntryDesk,
            entry_document(words, advice),
            Phrase::EntryDesk,
        ),
    ])]
}

/// What holds behind the border, for whoever is there.
pub(super) fn abroad(words: Words, advice: &Advice) -> Vec<Part> {
    if advice.exit_passport.is_some() {
        return Vec::new();
    }
    lines(words, advice, Order::CertainFirst, |finding| {
        [Kind::Paper(Desk::Entry), Kind::RiskAt(Desk::Entry)].contains(&finding.rule.kind)
    })
}

/// The passports on which the neighbour can be entered: those said to be valid.
fn entry_document(words: Words, advice: &Advice) -> String {
    let mut passports = Vec::new();
    for stay in advice
        .neighbours
        .iter()
        .flat_map(|neighbour| &neighbour.stays)
    {
        let passport = words.topic(&stay.passport.question);
        if stay.holding == Holding::Valid && !passports.contains(&passport) {
            passports.push(passport);
        }
    }
    if passports.is_empty() {
        return words.say(Phrase::DocumentEntryLacking);
    }
    let passports = words.list(&passports);
    words.fill(Phrase::DocumentEntry, &[("passports", &passports)])
}
