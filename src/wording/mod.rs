//! How advice is said. The page, the command line and the paper all show the same document.

mod answers;
mod bare;
mod calendar;
mod difference;
mod direction;
mod document;
mod finding;
mod last_day;
mod map;
mod party;
mod plain;
mod route;
mod short;
mod source;
mod stay;
mod turn;
mod warned;

use crate::{
    advice::{Advice, Course, Known},
    interview::CompleteAnswers,
    rulebook::{Date, Edition, Kind, Language, Passage, Phrase, Placement, TextKey},
};

pub use self::{
    answers::{Asked, Choice, asked, said_answers},
    bare::{bare, to_keep},
    difference::differences,
    direction::{Piece, pieces},
    document::{
        DeskPart, Document, Line, Map, Mark, Part, RouteCard, Section, Shape, Sheet, Side, Why,
    },
    last_day::{said_days, said_last_days, said_spent},
    party::party,
    plain::{plain_sections, plain_text},
    short::{SHORT_LETTERS, memory_rest, short_text},
};

/// One language, with what it takes to say something in it.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub language: &'a Language,
}

impl Words<'_> {
    pub fn say(self, phrase: Phrase) -> String {
        self.phrase(&phrase.key())
    }

    /// The phrase of a row.
    pub fn phrase(self, key: &TextKey) -> String {
        self.language.phrases.say(key).to_owned()
    }

    /// A phrase with its placeholders filled.
    pub fn fill(self, phrase: Phrase, placeholders: &[(&str, &str)]) -> String {
        self.fill_phrase(&phrase.key(), placeholders)
    }

    fn fill_phrase(self, key: &TextKey, placeholders: &[(&str, &str)]) -> String {
        placeholders
            .iter()
            .fold(self.phrase(key), |said, (placeholder, filling)| {
                said.replace(&format!("{{{placeholder}}}"), filling)
            })
    }

    fn list(self, things: &[String]) -> String {
        things.join(&self.say(Phrase::ListSeparator))
    }
}

/// Everything that is said to one person, in the order in which it is shown.
pub fn document(
    words: Words,
    edition: &Edition,
    answers: &CompleteAnswers,
    advice: &Advice,
) -> Document {
    let teller = Teller::new(words, edition, answers, advice);
    let sections = [
        (Phrase::SectionFirst, false, teller.first()),
        (Phrase::SectionActions, false, teller.findings(Kind::Action)),
        (Phrase::SectionDesks, false, teller.desks()),
        (Phrase::SectionRoutes, false, teller.routes()),
        (Phrase::SectionStays, false, teller.stays()),
        (Phrase::SectionRisks, false, teller.findings(Kind::Risk)),
        (Phrase::SectionContacts, false, teller.contacts()),
        (
            Phrase::SectionNotices,
            true,
            teller.notices(Placement::WithItsKind),
        ),
        (
            Phrase::SectionConflicts,
            false,
            teller.notices(Placement::Conflict),
        ),
        (Phrase::SectionTurns, true, teller.turns()),
        (Phrase::SectionSources, true, teller.sources()),
    ];
    let said = sections
        .into_iter()
        .filter(|(_, _, parts)| !parts.is_empty());
    Document {
        course: teller.course(),
        age: teller.age(),
        held: teller.held(),
        next: teller.next(),
        edition: teller.edition(),
        sections: said
            .map(|(title, folded, parts)| Section {
                title: words.say(title),
                folded,
                parts,
            })
            .collect(),
    }
}

/// Who says one advice to one person.
#[derive(Clone, Copy)]
struct Teller<'a> {
    words: Words<'a>,
    edition: &'a Edition,
    answers: &'a CompleteAnswers,
    advice: &'a Advice,
}

impl<'a> Teller<'a> {
    fn new(
        words: Words<'a>,
        edition: &'a Edition,
        answers: &'a CompleteAnswers,
        advice: &'a Advice,
    ) -> Self {
        Self {
            words,
            edition,
            answers,
            advice,
        }
    }
}

impl Teller<'_> {
    fn course(self) -> String {
        let phrase = match self.advice.course {
            Course::Outside => Phrase::CourseOutside,
            Course::Shelter => Phrase::CourseShelter,
            Course::ShelterOrLeave => Phrase::CourseShelterOrLeave,
            Course::LeaveByLand => Phrase::CourseLeaveByLand,
        };
        let day = self.words.day(self.edition.as_of);
        let age = self.age_of(self.edition.as_of);
        self.words.fill(phrase, &[("day", &day), ("age", &age)])
    }

    /// What to do now, in one sentence.
    fn next(self) -> String {
        self.words.say(match self.advice.course {
            Course::Outside => Phrase::NextOutside,
            Course::Shelter => Phrase::NextShelter,
            Course::ShelterOrLeave => Phrase::NextShelterOrLeave,
            Course::LeaveByLand if self.held_by().is_some() => Phrase::NextHeld,
            Course::LeaveByLand => Phrase::NextLeaveByLand,
        })
    }

    fn edition(self) -> String {
        let words = self.words;
        let day = words.day(self.edition.as_of);
        let issued = words.day(self.edition.issued);
        let today = words.day(self.advice.today);
        let mut placeholders = vec![("day", day.as_str()), ("today", &today)];
        let phrase = if self.edition.issued == self.edition.as_of {
            Phrase::EditionOfDay
        } else {
            placeholders.push(("issued", &issued));
            Phrase::EditionLine
        };
        let line = words.fill(phrase, &placeholders);
        match self.edition.searched {
            Some(day) => {
                let searched = words.fill(Phrase::Searched, &[("day", &words.day(day))]);
                format!("{line} {searched}")
            }
            None => line,
        }
    }

    /// How old the list of open crossings is, in words that grow with the age.
    fn age(self) -> String {
        if self.advice.clock_wrong {
            let day = self.words.day(self.edition.as_of);
            let today = self.words.day(self.advice.today);
            let placeholders = [("day", day.as_str()), ("today", today.as_str())];
            return self.words.fill(Phrase::AgeClockWrong, &placeholders);
        }
        let open = self.advice.routes.iter();
        let open = open.filter(|route| route.passage == Passage::NamedOpen);
        let Some(newest) = open.max_by_key(|route| route.as_of) else {
            return self.words.say(Phrase::AgeOutside);
        };
        let phrase = match newest.known {
            Known::Current => Phrase::AgeCurrent,
            Known::Ageing => Phrase::AgeAgeing,
            Known::NotKnown | Known::ClockWrong => Phrase::AgeNotKnown,
        };
        let day = self.words.day(newest.as_of);
        let age = self.age_of(newest.as_of);
        self.words.fill(phrase, &[("day", &day), ("age", &age)])
    }

    fn age_of(self, day: Date) -> String {
        if self.advice.clock_wrong {
            return self.words.say(Phrase::AgeNotCounted);
        }
        self.words.age(self.advice.today.days_since(day))
    }
}
