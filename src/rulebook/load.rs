//! From the files to a [`Rulebook`].

use std::{cmp::Reverse, collections::BTreeMap};

use serde::de::DeserializeOwned;
use serde_json::{Value, value::RawValue};

use super::{
    Claim, Date, Files, Language, Outline, Pairs, Problem, Rulebook, SourceId,
    distance::great_circle_km, outline::Lands,
};

/// The one file that the rows share with the facts.
const OUTLINE: &str = "iran-region.geojson";

impl Rulebook {
    /// Reads every file to its end, so that all problems of shape are reported at once.
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut reader = Reader::new(files);
        let mut rulebook = Self {
            editions: reader.rows("editions.json"),
            questions: reader.rows("questions.json"),
            facts: reader.rows("facts.json"),
            decisions: reader.whole("decisions.json").unwrap_or_default(),
            passports: reader.rows("passports.json"),
            provinces: reader.rows("provinces.json"),
            crossings: reader.rows("crossings.json"),
            sources: reader.rows("sources.json"),
            rules: reader.rows("findings.json"),
            routes: reader.rows("routes.json"),
            cautions: reader.rows("cautions.json"),
            stays: reader.rows("stays.json"),
            outline: Outline::default(),
            languages: reader.rows("languages.json"),
        };
        reader.phrases(&mut rulebook.languages);
        rulebook.measure();
        reader.draw(&mut rulebook);
        rulebook.put_youngest_first();
        reader.done(rulebook)
    }

    fn put_youngest_first(&mut self) {
        let days: BTreeMap<SourceId, Date> = self
            .sources
            .iter()
            .map(|source| (source.id.clone(), source.as_of))
            .collect();
        let rules = self.rules.iter_mut().map(Claim::cites_mut);
        let routes = self.routes.iter_mut().map(Claim::cites_mut);
        let cautions = self.cautions.iter_mut().map(Claim::cites_mut);
        let stays = self.stays.iter_mut().map(Claim::cites_mut);
        for cites in rules.chain(routes).chain(cautions).chain(stays) {
            cites.sort_by_key(|citation| Reverse(days.get(&citation.source).copied()));
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "below 20,038 km"
    )]
    fn measure(&mut self) {
        for crossing in &mut self.crossings {
            let Some(point) = crossing.point else {
                continue;
            };
            crossing.km_from = self
                .provinces
                .iter()
                .map(|province| {
                    let km = great_circle_km(province.capital, point).round() as u16;
                    (province.id.clone(), km)
                })
                .collect();
        }
    }
}

/// Reads on after a problem, so that the others are found as well.
pub(super) struct Reader<'f> {
    files: &'f Files,
    problems: Vec<Problem>,
}

impl<'f> Reader<'f> {
    pub(super) fn new(files: &'f Files) -> Self {
        Self {
            files,
            problems: Vec::new(),
        }
    }

    pub(super) fn done<T>(self, read: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() {
            Ok(read)
        } else {
            Err(self.problems)
        }
    }

    /// The rows of a file; where they cannot be told apart, none.
    pub(super) fn rows<T: DeserializeOwned>(&mut self, file: &str) -> Vec<T> {
        let rows: Vec<Box<RawValue>> = self.whole(file).unwrap_or_default();
        let mut read = Vec::new();
        for (index, row) in rows.into_iter().enumerate() {
            match serde_json::from_str(row.get()) {
                Ok(row) => read.push(row),
                Err(error) => {
                    let message = error.to_string();
                    // The line would be counted from the row, not from the file.
                    let message = message.split(" at line ").next().unwrap_or(&message);
                    self.problems
                        .push(Problem::in_row(file, name_of(&row, index), message));
                }
            }
        }
        read
    }

    /// The outline, and whether every country that stands for its crossings is marked inside it.
    fn draw(&mut self, rulebook: &mut Rulebook) {
        let lands = self.files.text(OUTLINE).and_then(|geojson| {
            Lands::read(geojson).map_err(|message| Problem::in_file(OUTLINE, message))
        });
        let lands = match lands {
            Ok(lands) => lands,
            Err(problem) => {
                self.problems.push(problem);
                return;
            }
        };
        for crossing in &rulebook.crossings {
            let country = &crossing.country;
            let lies_in = |point| lands.holds(country, point);
            if crossing.point.is_none() && !crossing.drawn_at.is_some_and(lies_in) {
                let message = format!("is not drawn at a point of {country}");
                let id = &crossing.id;
                self.problems
                    .push(Problem::in_row("crossings.json", id, message));
            }
        }
        rulebook.outline = lands.outline();
    }

    /// The phrases of every language, and whether there are some that belong to none of the rows.
    fn phrases(&mut self, languages: &mut [Language]) {
        for language in &mut *languages {
            let read: Option<Pairs<_, _>> = self.whole(&language.file());
            language.phrases = read
                .into_iter()
                .flat_map(|Pairs(phrases)| phrases)
                .collect();
        }
        let all_read = self.problems.is_empty();
        for file in self.files.in_folder("text/") {
            if all_read && !languages.iter().any(|language| language.file() == file) {
                let message = "belongs to no language of languages.json";
                self.problems.push(Problem::in_file(file, message));
            }
        }
    }

    fn whole<T: DeserializeOwned>(&mut self, file: &str) -> Option<T> {
        let read = self.files.text(file).and_then(|text| {
            serde_json::from_str(text).map_err(|error| Problem::in_file(file, error.to_string()))
        });
        read.map_err(|problem| self.problems.push(problem)).ok()
    }
}

/// What the row calls itself, or where it stands.
fn name_of(row: &RawValue, index: usize) -> String {
    let row: Value = serde_json::from_str(row.get()).unwrap_or_default();
    ["id", "fact", "crossing", "country", "tag", "language"]
        .into_iter()
        .find_map(|key| row.get(key)?.as_str())
        .map_or_else(|| format!("row {}", index + 1), str::to_owned)
}
