//! Findings as lines, in sections by kind.

use crate::{
    advice::{Certainty, Course, ExitPassport, Finding, Known},
    rulebook::{Claim, Desk, Kind, Phrase, Rule, SourceId},
};

use super::{Line, Part, Teller, Why};

#[derive(Clone, Copy)]
enum Order {
    CertainFirst,
    PossibleFirst,
}

impl Teller<'_> {
    /// Everything of one kind.
    pub(super) fn findings(self, kind: Kind) -> Vec<Part> {
        // Who does not know whether they can travel reads first how to shelter, which may apply.
        let order = match (self.advice.course, kind) {
            (Course::ShelterOrLeave, Kind::Action) => Order::PossibleFirst,
            (Course::Outside | Course::Shelter | Course::LeaveByLand, _)
            | (_, Kind::Risk | Kind::Paper | Kind::Contact | Kind::Notice) => Order::CertainFirst,
        };
        self.lines(order, |rule| rule.kind == kind)
    }

    /// Later developments, or where sources contradict each other; what is about a crossing stands
    /// with the routes.
    pub(super) fn notices(self, conflict: bool) -> Vec<Part> {
        self.lines(Order::CertainFirst, |rule| {
            let with_routes = self
                .advice
                .routes
                .iter()
                .any(|it| it.notices.contains(&rule.id));
            let here = rule.kind == Kind::Notice && rule.conflict == conflict && !rule.first;
            here && !with_routes
        })
    }

    /// What stands before everything else: what holds this person back on every way, and notices that
    /// put all the rest in its place.
    pub(super) fn first(self) -> Vec<Part> {
        let words = self.words;
        let mut held = Vec::new();
        for finding in &self.advice.findings {
            let rule = self.edition.rule(&finding.id);
            // Who cannot travel reads so in the first sentence.
            let holds = rule.is_some_and(|it| it.holds && it.about.is_empty() && it.desk.is_some());
            if !holds {
                continue;
            }
            let by = words.row(&finding.id.held_text());
            held.push(match finding.certainty {
                Certainty::Applies => by,
                Certainty::MayApply => words.fill(Phrase::HeldPerhaps, &[("by", &by)]),
            });
        }
        let mut parts = Vec::new();
        if !held.is_empty() {
            let held = words.list(&held);
            parts.push(Part::Sentence(
                words.fill(Phrase::HeldBy, &[("held", &held)]),
            ));
        }
        parts.extend(self.lines(Order::CertainFirst, |rule| rule.first));
        parts
    }

    /// Leaving Iran and entering the neighbour, each with its own documents.
    pub(super) fn desks(self) -> Vec<Part> {
        let Some(exit_passport) = self.advice.exit_passport else {
            return Vec::new();
        };
        let shown = match exit_passport {
            ExitPassport::Iranian => Phrase::ExitIranian,
            ExitPassport::IranianLacking => Phrase::ExitIranianLacking,
            ExitPassport::Undecided => Phrase::ExitUndecided,
            ExitPassport::AsEntered => Phrase::ExitAsEntered,
        };
        let mut parts = Vec::new();
        for (title, sentence, desk) in [
            (Phrase::SectionExitDesk, shown, Desk::Exit),
            (Phrase::SectionEntryDesk, Phrase::EntryDesk, Desk::Entry),
        ] {
            parts.push(Part::Title(self.words.say(title)));
            parts.push(Part::Sentence(self.words.say(sentence)));
            parts.extend(self.lines(Order::CertainFirst, |rule| rule.desk == Some(desk)));
        }
        parts
    }

    /// What applies and what may apply, apart.
    fn lines(self, order: Order, wanted: impl Fn(&Rule) -> bool) -> Vec<Part> {
        let mut applies = Vec::new();
        let mut may_apply = Vec::new();
        for finding in &self.advice.findings {
            let rule = self.edition.rule(&finding.id);
            let Some(rule) = rule.filter(|rule| wanted(rule)) else {
                continue;
            };
            match finding.certainty {
                Certainty::Applies => applies.push(self.line(finding, rule)),
                Certainty::MayApply => may_apply.push(self.line(finding, rule)),
            }
        }
        let may_apply = titled(self.words.say(Phrase::MayApply), may_apply);
        match order {
            Order::CertainFirst if applies.is_empty() => may_apply,
            Order::CertainFirst => [Part::Lines(applies)]
                .into_iter()
                .chain(may_apply)
                .collect(),
            Order::PossibleFirst => {
                let in_any_case = titled(self.words.say(Phrase::InAnyCase), applies);
                may_apply.into_iter().chain(in_any_case).collect()
            }
        }
    }

    pub(super) fn line(self, finding: &Finding, rule: &Rule) -> Line {
        let clauses = rule.when.clauses();
        Line {
            said: self.words.row(&rule.text()),
            from: self.from(finding.known, &finding.sources),
            why: Why {
                answers: finding
                    .because
                    .iter()
                    .chain(&finding.undecided)
                    .filter_map(|id| self.words.pair(self.edition, self.answers.answers(), id))
                    .collect(),
                rule: clauses
                    .map(|(fact, wanted)| self.words.row(&fact.text(wanted)))
                    .collect(),
                find_out: finding
                    .undecided
                    .iter()
                    .map(|id| self.words.row(&id.find_text()))
                    .collect(),
                sources: self.cited(rule),
            },
            finding: Some((finding.id.clone(), finding.certainty)),
        }
    }

    /// The youngest source with its day and age, in short.
    pub(super) fn from(self, known: Known, sources: &[SourceId]) -> String {
        let Some(source) = sources.first().and_then(|id| self.edition.source(id)) else {
            return String::new();
        };
        let name = self.words.row(&source.id.text());
        let day = self.day_of(source);
        let age = self.age_of(source.as_of);
        let phrase = match known {
            Known::Current => Phrase::SaidCurrent,
            Known::Ageing => Phrase::SaidAgeing,
            Known::NotKnown => Phrase::SaidNotKnown,
            Known::ClockWrong => {
                return self
                    .words
                    .fill(Phrase::SaidClockWrong, &[("source", &name), ("day", &day)]);
            }
        };
        self.words
            .fill(phrase, &[("source", &name), ("day", &day), ("age", &age)])
    }
}

/// Lines under a heading; nothing where there are none.
fn titled(title: String, lines: Vec<Line>) -> Vec<Part> {
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Part::Title(title), Part::Lines(lines)]
}
