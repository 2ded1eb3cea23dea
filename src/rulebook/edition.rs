//! The rulebook as of a named day.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    CautionRow, Citation, Claim, CountryId, Crossing, CrossingId, Date, Decisions, EditionId,
    FactRow, Passport, Point, Province, Question, QuestionId, Reading, ReadingId, RouteRow, Rule,
    Rulebook, Source, StayRow,
};

/// A day for which the rulebook can be read.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EditionRow {
    pub id: EditionId,
    /// The day it speaks for.
    pub as_of: Date,
    pub issued: Date,
    /// Until when sources were looked for and nothing later was found; for the newest only.
    #[serde(default)]
    pub searched: Option<Date>,
}

/// What held on one day: every claim begun and not ended by then, each with the citations that
/// were there by then, youngest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    pub id: EditionId,
    pub as_of: Date,
    pub issued: Date,
    pub searched: Option<Date>,
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
}

impl Rulebook {
    /// # Panics
    /// Never: the build refuses a rulebook without an edition.
    pub fn newest(&self) -> Edition {
        let row = self
            .editions
            .last()
            .expect("the build checked the rulebook");
        self.as_of(row)
    }

    pub fn edition(&self, id: &str) -> Option<Edition> {
        let row = self.editions.iter().find(|row| row.id.as_str() == id)?;
        Some(self.as_of(row))
    }

    pub fn as_of(&self, row: &EditionRow) -> Edition {
        Edition {
            id: row.id.clone(),
            as_of: row.as_of,
            issued: row.issued,
            searched: row.searched,
            questions: self.questions.clone(),
            facts: self.facts.clone(),
            decisions: self.decisions.clone(),
            passports: self.passports.clone(),
            provinces: self.provinces.clone(),
            crossings: self.crossings.clone(),
            sources: self.sources.clone(),
            rules: self.in_force_on(&self.rules, row.as_of),
            routes: self.in_force_on(&self.routes, row.as_of),
            cautions: self.in_force_on(&self.cautions, row.as_of),
            stays: self.in_force_on(&self.stays, row.as_of),
        }
    }

    fn in_force_on<C: Claim + Clone>(&self, claims: &[C], day: Date) -> Vec<C> {
        let mut in_force = Vec::new();
        for claim in claims {
            let ended = claim.ended_by().is_some_and(|end| self.made_by(end, day));
            let cites = self.cites_by(claim.cites(), day);
            if !ended && !cites.is_empty() {
                let mut claim = claim.clone();
                *claim.cites_mut() = cites;
                in_force.push(claim);
            }
        }
        in_force
    }

    /// Citations made by a day. Reading the rows has put the youngest first.
    fn cites_by(&self, cites: &[Citation], day: Date) -> Vec<Citation> {
        cites
            .iter()
            .filter(|citation| self.made_by(citation, day))
            .cloned()
            .collect()
    }

    fn made_by(&self, citation: &Citation, day: Date) -> bool {
        let source = citation.source.of(&self.sources);
        source.is_some_and(|source| source.as_of <= day)
    }
}

impl Edition {
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    pub fn crossing(&self, id: &CrossingId) -> Option<&Crossing> {
        self.crossings.iter().find(|crossing| crossing.id == *id)
    }

    /// Where the map names a country: where its row that stands for all its crossings is drawn.
    pub fn country_at(&self, country: &CountryId) -> Option<Point> {
        let mut of_it = self.crossings.iter().filter(|row| row.country == *country);
        of_it.find_map(|row| row.drawn_at)
    }

    /// The day of a claim in this edition: that of its youngest citation, which stands first.
    pub fn day_of(&self, claim: &impl Claim) -> Date {
        let youngest = claim.cites().first();
        let source = youngest.and_then(|citation| citation.source.of(&self.sources));
        source.map_or(Date::EARLIEST, |source| source.as_of)
    }

    /// What a claim rests on in this edition, youngest first. The build has seen that every source is there.
    pub fn cited_by<'e>(&'e self, claim: &'e impl Claim) -> Vec<Cited<'e>> {
        let cited = claim.cites().iter().filter_map(|citation| {
            Some(Cited {
                source: citation.source.of(&self.sources)?,
                place: citation.source.place(),
                at: &citation.at,
            })
        });
        cited.collect()
    }
}

/// A source with the readings of it that bear a claim out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cited<'e> {
    pub source: &'e Source,
    /// Which of the edition's sources.
    pub place: usize,
    at: &'e [ReadingId],
}

impl<'e> Cited<'e> {
    pub fn readings(self) -> impl Iterator<Item = &'e Reading> {
        let readings = self.source.readings.iter();
        readings.filter(move |reading| self.at.contains(&reading.id))
    }
}
