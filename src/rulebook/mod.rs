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
mod link;
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

use std::sync::Arc;

pub use self::{
    apart::texts,
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
    link::Link,
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
    pub questions: Arc<[Question]>,
    pub facts: Arc<[FactRow]>,
    pub decisions: Decisions,
    pub passports: Arc<[Passport]>,
    pub provinces: Arc<[Province]>,
    pub crossings: Arc<[Crossing]>,
    pub sources: Arc<[Source]>,
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

    /// Every row finds the rows that it names.
    fn settle(&mut self) {
        let questions: Vec<_> = self.questions.iter().map(|row| row.id.clone()).collect();
        let facts: Vec<_> = self.facts.iter().map(|row| row.fact.clone()).collect();
        let sources: Vec<_> = self.sources.iter().map(|row| row.id.clone()).collect();
        for row in alone(&mut self.facts) {
            row.question.settle(&questions);
        }
        let asked_when = alone(&mut self.questions).map(|row| &mut row.asked_when);
        let conditions = asked_when
            .chain(self.decisions.all_mut())
            .chain(self.rules.iter_mut().map(|row| &mut row.when));
        for fact in conditions.flat_map(Condition::facts_mut) {
            fact.settle(&facts);
        }
        for fact in self
            .routes
            .iter_mut()
            .filter_map(|row| row.lifted_by.as_mut())
        {
            fact.settle(&facts);
        }
        let rules = self.rules.iter_mut().flat_map(Claim::sources_mut);
        let routes = self.routes.iter_mut().flat_map(Claim::sources_mut);
        let cautions = self.cautions.iter_mut().flat_map(Claim::sources_mut);
        let stays = self.stays.iter_mut().flat_map(Claim::sources_mut);
        for source in rules.chain(routes).chain(cautions).chain(stays) {
            source.settle(&sources);
        }
    }

    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }
}

/// Rows that no edition shares yet.
fn alone<T>(rows: &mut Arc<[T]>) -> impl Iterator<Item = &mut T> {
    Arc::get_mut(rows).into_iter().flatten()
}
