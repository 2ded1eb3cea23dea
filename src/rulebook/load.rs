//! From the files to a [`Rulebook`].

use std::cmp::Reverse;

use super::{Claim, Files, Problem, Rulebook, alone, distance::great_circle_km, reader::Reader};

impl Rulebook {
    /// Reads every file to its end, so that all problems of shape are reported at once.
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut reader = Reader::new(files);
        let mut rulebook = Self {
            editions: reader.rows("editions.json"),
            questions: reader.rows("questions.json").into(),
            facts: reader.rows("facts.json").into(),
            decisions: reader.object("decisions.json"),
            passports: reader.rows("passports.json").into(),
            provinces: reader.rows("provinces.json").into(),
            crossings: reader.rows("crossings.json").into(),
            sources: reader.rows("sources.json").into(),
            rules: reader.rows("findings.json"),
            routes: reader.rows("routes.json"),
            cautions: reader.rows("cautions.json"),
            stays: reader.rows("stays.json"),
            languages: reader.rows("languages.json"),
        };
        reader.phrases(&mut rulebook.languages);
        rulebook.measure();
        rulebook.settle();
        rulebook.put_youngest_first();
        reader.done(rulebook)
    }

    fn put_youngest_first(&mut self) {
        let rules = self.rules.iter_mut().map(Claim::cites_mut);
        let routes = self.routes.iter_mut().map(Claim::cites_mut);
        let cautions = self.cautions.iter_mut().map(Claim::cites_mut);
        let stays = self.stays.iter_mut().map(Claim::cites_mut);
        for cites in rules.chain(routes).chain(cautions).chain(stays) {
            cites.sort_by_key(|citation| {
                let source = citation.source.of(&self.sources);
                Reverse(source.map(|source| source.as_of))
            });
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "below 20,038 km"
    )]
    fn measure(&mut self) {
        for crossing in alone(&mut self.crossings) {
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
