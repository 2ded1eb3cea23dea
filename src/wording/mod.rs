//! How advice is said. The page, the command line and the paper all show the same document.

mod answers;
mod day;
mod direction;
mod document;
mod finding;
mod plain;
mod route;
mod source;
mod stay;

use crate::{
    advice::{Advice, Course, Known},
    interview::CompleteAnswers,
    rulebook::{AgeClass, Date, Edition, Kind, Language, Phrase, Phrasebook, TextKey},
};

pub use self::{
    answers::{Asked, Choice, asked, said_answers},
    direction::{Piece, pieces},
    document::{Document, Line, Part, RouteCard, Section, Why},
    plain::plain_text,
};

/// One language, with what it takes to say something in it.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub language: Language,
    pub phrases: &'a Phrasebook,
}

impl Words<'_> {
    pub fn say(self, phrase: Phrase) -> String {
        self.row(&phrase.text())
    }

    /// The phrase of a row.
    pub fn row(self, key: &TextKey) -> String {
        self.phrases.say(key).to_owned()
    }

    /// A phrase with its places filled.
    pub fn fill(self, phrase: Phrase, places: &[(&str, &str)]) -> String {
        self.fill_row(&phrase.text(), places)
    }

    fn fill_row(self, key: &TextKey, places: &[(&str, &str)]) -> String {
        places.iter().fold(self.row(key), |said, (place, filling)| {
            said.replace(&format!("{{{place}}}"), filling)
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
    let teller = Teller {
        words,
        edition,
        answers,
        advice,
    };
    let sections = [
        (Phrase::SectionActions, teller.findings(Kind::Action)),
        (Phrase::SectionDesks, teller.desks()),
        (Phrase::SectionRoutes, teller.routes()),
        (Phrase::SectionStays, teller.stays()),
        (Phrase::SectionRisks, teller.findings(Kind::Risk)),
        (Phrase::SectionContacts, teller.findings(Kind::Contact)),
        (Phrase::SectionNotices, teller.findings(Kind::Notice)),
        (Phrase::SectionSources, teller.sources()),
    ];
    let said = sections.into_iter().filter(|(_, parts)| !parts.is_empty());
    Document {
        course: teller.course(),
        age: teller.age(),
        edition: words.fill(
            Phrase::EditionLine,
            &[
                ("day", &words.day(edition.as_of)),
                ("issued", &words.day(edition.issued)),
                ("today", &words.day(advice.today)),
            ],
        ),
        sections: said
            .map(|(title, parts)| Section {
                title: words.say(title),
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

impl Teller<'_> {
    fn course(self) -> String {
        self.words.say(match self.advice.course {
            Course::Outside => Phrase::CourseOutside,
            Course::Shelter => Phrase::CourseShelter,
            Course::ShelterOrLeave => Phrase::CourseShelterOrLeave,
            Course::LeaveByLand => Phrase::CourseLeaveByLand,
        })
    }

    /// How old all of this is, in words that grow with the age.
    fn age(self) -> String {
        let day = self.words.day(self.edition.as_of);
        let today = self.words.day(self.advice.today);
        let age = self.age_of(self.edition.as_of);
        let phrase = match (self.border_known(), self.advice.course) {
            (Known::ClockWrong, _) => {
                return self
                    .words
                    .fill(Phrase::AgeClockWrong, &[("day", &day), ("today", &today)]);
            }
            (_, Course::Outside) => Phrase::AgeOutside,
            (Known::Current, _) => Phrase::AgeCurrent,
            (Known::Ageing, _) => Phrase::AgeAgeing,
            (Known::NotKnown, _) => Phrase::AgeNotKnown,
        };
        self.words.fill(phrase, &[("day", &day), ("age", &age)])
    }

    /// How far the state of borders on the day of the edition is known today.
    fn border_known(self) -> Known {
        let (as_of, today) = (self.edition.as_of, self.advice.today);
        Known::of(self.edition, as_of, AgeClass::Border, today)
    }

    fn age_of(self, day: Date) -> String {
        if self.advice.clock_wrong {
            return self.words.say(Phrase::AgeNotCounted);
        }
        self.words.age(self.advice.today.days_since(day))
    }
}
