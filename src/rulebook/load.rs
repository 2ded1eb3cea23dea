//! From the files to a [`Rulebook`].

use std::{cmp::Reverse, collections::BTreeMap};

use serde::de::DeserializeOwned;
use serde_json::{Value, value::RawValue};

use super::{
    Claim, Date, Outline, Pairs, Phrasebook, Problem, Rulebook, SourceId, TextKey,
    distance::great_circle_km, outline::Lands,
};

/// The written rulebook: the text of each file under `data/`, by its name.
#[derive(Clone)]
pub struct Files(BTreeMap<&'static str, String>);

/// The one file that the rows share with the facts.
const OUTLINE: &str = "iran-region.geojson";

macro_rules! files {
    ($($name:literal),*) => {
        Files(BTreeMap::from([
            (OUTLINE, include_str!("../../docs/facts/iran-region.geojson").to_owned()),
            $(($name, include_str!(concat!("data/", $name)).to_owned()),)*
        ]))
    };
}

impl Files {
    /// As they were when the program was built.
    pub fn written() -> Self {
        files!(
            "editions.json",
            "questions.json",
            "facts.json",
            "decisions.json",
            "passports.json",
            "provinces.json",
            "crossings.json",
            "sources.json",
            "findings.json",
            "routes.json",
            "cautions.json",
            "stays.json",
            "text/en.json",
            "text/fa.json",
            "text/forbidden_words.json"
        )
    }

    pub(super) fn text(&self, file: &str) -> &str {
        self.0.get(file).map_or("", String::as_str)
    }

    /// The same files with one of them changed.
    #[must_use]
    pub fn changed(mut self, file: &str, change: impl FnOnce(&str) -> String) -> Self {
        if let Some(text) = self.0.get_mut(file) {
            *text = change(text);
        }
        self
    }
}

impl Rulebook {
    /// Reads every file to its end, so that all problems of shape are reported at once.
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut reader = Reader {
            files,
            problems: Vec::new(),
        };
        let mut rulebook = Self {
            editions: reader.rows("editions.json"),
            questions: reader.rows("questions.json"),
            facts: reader.rows("facts.json"),
            decisions: reader.object("decisions.json"),
            passports: reader.rows("passports.json"),
            provinces: reader.rows("provinces.json"),
            crossings: reader.rows("crossings.json"),
            sources: reader.rows("sources.json"),
            rules: reader.rows("findings.json"),
            routes: reader.rows("routes.json"),
            cautions: reader.rows("cautions.json"),
            stays: reader.rows("stays.json"),
            outline: Outline::default(),
            english: reader.phrases("text/en.json"),
            persian: reader.phrases("text/fa.json"),
        };
        rulebook.measure();
        reader.draw(&mut rulebook);
        rulebook.put_youngest_first();
        if reader.problems.is_empty() {
            Ok(rulebook)
        } else {
            Err(reader.problems)
        }
    }

    /// As the program was built.
    ///
    /// # Panics
    /// Never: the build has read the very files.
    pub fn written() -> Self {
        Self::load(&Files::written()).unwrap_or_else(|_| panic!("the build checked the rulebook"))
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

struct Reader<'f> {
    files: &'f Files,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn rows<T: DeserializeOwned>(&mut self, file: &str) -> Vec<T> {
        let rows: Vec<Box<RawValue>> = match serde_json::from_str(self.files.text(file)) {
            Ok(rows) => rows,
            Err(error) => {
                self.problems
                    .push(Problem::in_file(file, error.to_string()));
                return Vec::new();
            }
        };
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

    fn object<T: Default + DeserializeOwned>(&mut self, file: &str) -> T {
        serde_json::from_str(self.files.text(file)).unwrap_or_else(|error| {
            self.problems
                .push(Problem::in_file(file, error.to_string()));
            T::default()
        })
    }

    /// The outline, and whether every country that stands for its crossings is marked inside it.
    fn draw(&mut self, rulebook: &mut Rulebook) {
        let lands = match Lands::read(self.files.text(OUTLINE)) {
            Ok(lands) => lands,
            Err(message) => {
                self.problems.push(Problem::in_file(OUTLINE, message));
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

    fn phrases(&mut self, file: &str) -> Phrasebook {
        match serde_json::from_str::<Pairs<TextKey, String>>(self.files.text(file)) {
            Ok(Pairs(phrases)) => phrases.into_iter().collect(),
            Err(error) => {
                self.problems
                    .push(Problem::in_file(file, error.to_string()));
                Phrasebook::default()
            }
        }
    }
}

/// What the row calls itself, or where it stands.
fn name_of(row: &RawValue, index: usize) -> String {
    let row: Value = serde_json::from_str(row.get()).unwrap_or_default();
    ["id", "fact", "crossing", "country"]
        .into_iter()
        .find_map(|key| row.get(key)?.as_str())
        .map_or_else(|| format!("row {}", index + 1), str::to_owned)
}
