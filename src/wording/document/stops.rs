//! What can stop somebody where they leave, and the papers that passport control asks for there.

use crate::{
    advice::{Advice, ExitPassport, Holding},
    rulebook::{Desk, Kind, Phrase, Placement},
};

use super::{
    super::Words,
    lines::{by_source, found, lines},
    sections::Content,
    shape::{Line, Part},
};

/// Every obstacle on every crossing, and what else everybody reads of the papers for leaving.
pub(super) fn stops<'a>(words: Words<'a>, advice: &'a Advice<'a>) -> Vec<Part<'a>> {
    let mut parts: Vec<Part> = exit(words, advice).into_iter().collect();
    let stops = found(advice, |finding| {
        let rule = finding.rule;
        let stops = rule.stops_everywhere() && rule.kind.is_paper();
        stops || rule.placement == Placement::Stops
    });
    parts.extend(lines(words, advice, stops));
    parts
}

/// The document that counts where somebody leaves; none for whoever has left.
fn exit<'a>(words: Words, advice: &Advice) -> Option<Part<'a>> {
    let said = match advice.exit_passport? {
        // Lines of their own say it.
        ExitPassport::Iranian | ExitPassport::IranianLacking => return None,
        ExitPassport::Undecided => Phrase::ExitUndecided,
        ExitPassport::AsEntered => Phrase::ExitAsEntered,
    };
    Some(Part::Lines(vec![Line::plain(words.say(said))]))
}

/// The rest of the papers for leaving, or of those behind the border.
pub(super) fn papers<'a>(
    words: Words<'a>,
    advice: &'a Advice<'a>,
    at: Desk,
) -> Option<Content<'a>> {
    let papers = found(advice, |finding| {
        let rule = finding.rule;
        let of_this_desk = [Kind::Paper(at), Kind::RiskAt(at)].contains(&rule.kind);
        of_this_desk && rule.placement == Placement::WithItsKind && !rule.stops_everywhere()
    });
    Content::later(papers.len(), move || {
        let document = (at != Desk::Exit).then(|| Part::Sentence(entry_document(words, advice)));
        let papers = by_source(words, advice, papers);
        document.into_iter().chain(papers).collect()
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
