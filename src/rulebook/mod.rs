//! What the editions say: rows in `data/`, their shapes here, their checks in [`check`].

mod apart;
pub mod check;
mod claim;
mod condition;
mod date;
mod decisions;
mod distance;
mod edition;
mod fact;
mod files;
mod forbidden_words;
mod id;
mod language;
mod load;
mod packed;
mod pairs;
mod passport;
mod phrase;
mod place;
mod problem;
mod question;
mod reader;
mod route;
mod rule;
mod source;
mod text;

pub use self::{
    claim::{AgeClass, Citation, Claim},
    condition::Condition,
    date::{Calendar, Date, DayInCalendar},
    decisions::Decisions,
    edition::{Cited, Edition, EditionRow},
    fact::FactRow,
    files::Files,
    forbidden_words::ForbiddenWords,
    id::{
        CautionId, ChoiceId, CountryId, CrossingId, EditionId, FactId, FindingId, LanguageTag,
        PassportId, QuestionId, ReadingId, SourceId,
    },
    language::{Digits, Direction, Language},
    pairs::Pairs,
    passport::Passport,
    phrase::{NamedPhrase, Phrase, ScreenPhrase, named_phrases},
    place::{Crossing, LocalName, Point, Province},
    problem::Problem,
    question::{Comparing, InDoubt, Pick, Question},
    route::{CautionRow, Passage, RouteRow, StayRow, Window},
    rule::{Audience, Desk, Kind, Placement, Rule, Ways},
    source::{Confidence, Dated, Reading, Source, SourceKind},
    text::{Phrasebook, TextKey},
};

#[cfg(test)]
pub(crate) use self::{forbidden_words::Forbidden, reader::Written};

/// Every claim ever made, each with its own time, and all words.
#[derive(Clone, Debug, PartialEq)]
pub struct Rulebook {
    /// Oldest first.
    pub editions: Vec<EditionRow>,
    pub questions: Vec<Question>,
    pub facts: Vec<FactRow>,
    pub decisions: Decisions,
    pub passports: Vec<Passport>,
    pub provinces: Vec<Province>,
    pub crossings: Vec<Crossing>,
    pub sources: Vec<Source>,
    pub rules: Vec<Rule>,
    pub routes: Vec<RouteRow>,
    pub cautions: Vec<CautionRow>,
    pub stays: Vec<StayRow>,
    /// In the order in which readers are offered them.
    pub languages: Vec<Language>,
}

impl Rulebook {
    pub fn language(&self, tag: &str) -> Option<&Language> {
        let mut languages = self.languages.iter();
        languages.find(|language| language.tag.as_str() == tag)
    }

    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }
}
