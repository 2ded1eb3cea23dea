//! Findings as lines, in sections by kind.

use crate::{
    advice::{Certainty, Course, ExitPassport, Finding, Known},
    rulebook::{Claim, Desk, Kind, Phrase, Placement, QuestionId, Rule, SourceId},
};

use super::{DeskPart, Line, Part, Teller, Why};

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
        self.lines(order, |rule| {
            let elsewhere = rule.placement == Placement::First || rule.desk.is_some();
            rule.kind == kind && !elsewhere
        })
    }

    /// Whom to turn to, or that nobody is known.
    pub(super) fn contacts(self) -> Vec<Part> {
        let contacts = self.findings(Kind::Contact);
        if !contacts.is_empty() || self.advice.course == Course::Outside {
            return contacts;
        }
        vec![Part::Sentence(self.words.say(Phrase::NoContacts))]
    }

    /// Later developments, or where sources contradict each other; what is about a crossing stands
    /// with the routes.
    pub(super) fn notices(self, placement: Placement) -> Vec<Part> {
        self.lines(Order::CertainFirst, |rule| {
            let with_routes = self
                .advice
                .routes
                .iter()
                .any(|it| it.notices.contains(&rule.id));
            rule.kind == Kind::Notice && rule.placement == placement && !with_routes
        })
    }

    /// What puts all the rest in its place.
    pub(super) fn first(self) -> Vec<Part> {
        let lines = self.lines(Order::CertainFirst, |rule| {
            rule.placement == Placement::First
        });
        let shelter = match self.advice.course {
            Course::Shelter | Course::ShelterOrLeave => Some(Phrase::FirstShelter),
            Course::Outside | Course::LeaveByLand => None,
        };
        // A line may tell everybody to leave.
        let shelter = shelter.filter(|_| !lines.is_empty());
        let shelter = shelter.map(|phrase| Part::Sentence(self.words.say(phrase)));
        shelter.into_iter().chain(lines).collect()
    }

    pub(super) fn held(self) -> Option<String> {
        let held = self.held_by()?;
        Some(self.words.fill(Phrase::HeldBy, &[("held", &held)]))
    }

    /// What holds this person back on every way.
    pub(super) fn held_by(self) -> Option<String> {
        self.held_by_at_most(usize::MAX)
    }

    /// All that is certain, and so much of what is only possible, with how much more there is.
    pub(super) fn held_by_at_most(self, possible: usize) -> Option<String> {
        let words = self.words;
        let mut held = Vec::new();
        let mut perhaps = Vec::new();
        for finding in &self.advice.findings {
            let rule = self.edition.rule(&finding.id);
            // Who cannot travel reads so in the first sentence.
            let holds = rule.is_some_and(|it| it.holds && it.about.is_empty() && it.desk.is_some());
            let by = words.phrase(&finding.id.held_key());
            if holds && !held.contains(&by) && !perhaps.contains(&by) {
                match finding.certainty {
                    Certainty::Applies => held.push(by),
                    Certainty::MayApply => perhaps.push(by),
                }
            }
        }
        // Certain and possible apart, so that nothing possible is read as certain.
        let mut held: Vec<String> = (!held.is_empty())
            .then(|| words.list(&held))
            .into_iter()
            .collect();
        if !perhaps.is_empty() {
            let perhaps = words.at_most(possible, perhaps);
            let by = words.list(&perhaps);
            held.push(words.fill(Phrase::HeldPerhaps, &[("by", &by)]));
        }
        (!held.is_empty()).then(|| held.join(&words.say(Phrase::AndThen)))
    }

    /// The document that counts at the Iranian desk, in a few words; none for who is outside.
    pub(super) fn exit_document(self) -> Option<String> {
        let document = match self.advice.exit_passport? {
            ExitPassport::Iranian => Phrase::DocumentIranian,
            ExitPassport::IranianLacking => Phrase::DocumentIranianLacking,
            ExitPassport::Undecided => Phrase::DocumentUndecided,
            ExitPassport::AsEntered => Phrase::DocumentAsEntered,
        };
        Some(self.words.say(document))
    }

    /// The passports on which the neighbour can be entered: those said to be valid.
    fn entry_document(self) -> String {
        let mut passports = Vec::new();
        for entry in self.advice.routes.iter().flat_map(|route| &route.entry) {
            let passport = QuestionId::from(entry.passport.question()).topic_key();
            let passport = self.words.phrase(&passport);
            if entry.on_valid() && !passports.contains(&passport) {
                passports.push(passport);
            }
        }
        if passports.is_empty() {
            return self.words.say(Phrase::DocumentEntryLacking);
        }
        let passports = self.words.list(&passports);
        let placeholders = [("passports", passports.as_str())];
        self.words.fill(Phrase::DocumentEntry, &placeholders)
    }

    /// Leaving Iran and entering the neighbour, each with its own documents.
    pub(super) fn desks(self) -> Vec<Part> {
        let (Some(exit_passport), Some(document)) =
            (self.advice.exit_passport, self.exit_document())
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
            title: self.words.say(title),
            document,
            said: self.words.say(said),
            parts: self.lines(Order::CertainFirst, |rule| rule.desk == Some(desk)),
        };
        vec![Part::Desks(vec![
            at(Desk::Exit, Phrase::SectionExitDesk, document, said),
            at(
                Desk::Entry,
                Phrase::SectionEntryDesk,
                self.entry_document(),
                Phrase::EntryDesk,
            ),
        ])]
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
            said: self.words.phrase(&rule.key()),
            from: self.from(finding.known, &finding.sources),
            why: Why {
                answers: finding
                    .because
                    .iter()
                    .chain(&finding.undecided)
                    .filter_map(|id| self.words.pair(self.edition, self.answers.answers(), id))
                    .collect(),
                rule: clauses
                    .map(|(fact, wanted)| self.words.phrase(&fact.key(wanted)))
                    .collect(),
                find_out: finding
                    .undecided
                    .iter()
                    .map(|id| self.words.phrase(&id.find_key()))
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
        let name = self.words.phrase(&source.id.key());
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
