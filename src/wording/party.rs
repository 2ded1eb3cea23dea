//! Several travellers together, by number.

use crate::{
    advice::{Certainty, Held, Party, SharedFinding, SharedRoute, SharedStay},
    interview::CompleteAnswers,
    rulebook::{Edition, Passage, Phrase},
};

use super::{Line, Part, Section, Teller, Words, direction::isolated};

/// What is said of all together. The answers are those of the party's travellers, in their order.
pub fn party(
    words: Words,
    edition: &Edition,
    answers: &[CompleteAnswers],
    party: &Party,
) -> Vec<Section> {
    let tellers: Vec<Teller> = answers
        .iter()
        .zip(&party.travellers)
        .map(|(answers, advice)| Teller {
            words,
            edition,
            answers,
            advice,
        })
        .collect();
    let inside = tellers.iter().find(|it| !it.advice.routes.is_empty());
    let routes = inside.iter().flat_map(|teller| {
        let routes = party.routes.iter();
        routes.filter_map(|route| teller.shared_route(route))
    });
    let stays = party
        .stays
        .iter()
        .filter(|stay| edition.stays.iter().any(|row| row.country == stay.country))
        .map(|stay| Line::plain(words.shared_stay(stay)));
    let apart = party
        .findings
        .iter()
        .filter(|it| it.applies.len() < tellers.len());
    let findings = apart.filter_map(|finding| shared_finding(&tellers, finding));
    let sections = [
        (Phrase::PartyRoutes, routes.collect()),
        (Phrase::PartyStays, stays.collect()),
        (Phrase::PartyFindings, findings.collect::<Vec<Line>>()),
    ];
    let said = sections.into_iter().filter(|(_, lines)| !lines.is_empty());
    said.map(|(title, lines)| Section {
        title: words.say(title),
        folded: false,
        parts: vec![Part::Lines(lines)],
    })
    .collect()
}

impl Teller<'_> {
    /// Never a name without its passage, its condition and its day, nor without all who are held there or
    /// may be: whoever looks up one way reads no other line.
    fn shared_route(self, shared: &SharedRoute) -> Option<Line> {
        let mut routes = self.advice.routes.iter();
        let route = routes.find(|route| route.crossing == shared.crossing)?;
        let name = self.words.phrase(&route.crossing.key());
        let mut said = format!("{name}: {}", self.passage(route));
        if route.passage != Passage::Avoid {
            said += " ";
            said += &self
                .words
                .say(match (shared.for_all, shared.held.is_empty()) {
                    (true, true) => Phrase::PartyNobodyHeld,
                    (true, false) => Phrase::PartyPerhapsHeld,
                    (false, _) => Phrase::PartySomebodyHeld,
                });
            for held in &shared.held {
                said += " ";
                said += &self.words.held(held);
            }
        }
        Some(Line {
            from: self.source_of(route),
            ..Line::plain(said)
        })
    }
}

/// A finding that is not everybody's, with whose it is.
fn shared_finding(tellers: &[Teller], shared: &SharedFinding) -> Option<Line> {
    let whose = shared.applies.first().or(shared.may_apply.first())?;
    let teller = tellers.get(whose - 1)?;
    let finding = teller
        .advice
        .findings
        .iter()
        .find(|it| it.id == shared.id)?;
    let words = teller.words;
    let travellers = |numbers: &[usize]| {
        let named: Vec<String> = numbers.iter().map(|it| words.traveller(*it)).collect();
        words.list(&named)
    };
    let mut of = Vec::new();
    if !shared.applies.is_empty() {
        of.push(travellers(&shared.applies));
    }
    if !shared.may_apply.is_empty() {
        let travellers = travellers(&shared.may_apply);
        of.push(words.fill(Phrase::PartyMayApply, &[("travellers", &travellers)]));
    }
    let line = teller.line(finding, teller.edition.rule(&finding.id)?);
    Some(Line {
        said: format!("{}: {}", words.list(&of), line.said),
        from: line.from,
        ..Line::plain(String::new())
    })
}

impl Words<'_> {
    pub fn traveller(self, number: usize) -> String {
        let number = isolated(&self.number(number));
        self.fill(Phrase::Traveller, &[("number", &number)])
    }

    fn held(self, held: &Held) -> String {
        let phrase = match held.certainty {
            Certainty::Applies => Phrase::PartyHeld,
            Certainty::MayApply => Phrase::PartyMayBeHeld,
        };
        let traveller = self.traveller(held.traveller);
        let by = self.phrase(&held.by.held_key());
        self.fill(phrase, &[("traveller", &traveller), ("by", &by)])
    }

    fn shared_stay(self, stay: &SharedStay) -> String {
        let country = self.phrase(&stay.country.key());
        let traveller = self.traveller(stay.traveller);
        let (Some(days), Some(passport)) = (stay.days, stay.passport) else {
            let placeholders = [("country", country.as_str()), ("traveller", &traveller)];
            return self.fill(Phrase::PartyNoDays, &placeholders);
        };
        let days = isolated(&self.number(days));
        let passport = self.phrase(&passport.key());
        let placeholders = [
            ("country", country.as_str()),
            ("days", &days),
            ("traveller", &traveller),
            ("passport", &passport),
        ];
        self.fill(Phrase::PartyStay, &placeholders)
    }
}
