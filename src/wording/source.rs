//! Where it stands written.

use crate::rulebook::{Citation, Claim, Dated, Phrase, Source, SourceId};

use super::{Part, Teller, direction::isolated, document::SourceLine};

impl Teller<'_> {
    /// The sources of a claim, each with the readings that bear it out.
    pub(super) fn cited(self, claim: &impl Claim) -> Vec<String> {
        claim
            .cites()
            .iter()
            .filter_map(|citation| self.citation(citation))
            .collect()
    }

    fn citation(self, citation: &Citation) -> Option<String> {
        let source = self.edition.source(&citation.source)?;
        let publishers: Vec<String> = source
            .readings
            .iter()
            .filter(|reading| citation.at.contains(&reading.id))
            .map(|reading| isolated(&reading.publisher))
            .collect();
        let read_at = [("readings", self.words.list(&publishers))];
        let read_at = read_at
            .each_ref()
            .map(|(placeholder, filling)| (*placeholder, filling.as_str()));
        Some(format!(
            "{} {}",
            self.described(source),
            self.words.fill(Phrase::SourceReadAt, &read_at)
        ))
    }

    /// Name, kind, confidence, day and age.
    fn described(self, source: &Source) -> String {
        self.words.fill(
            Phrase::SourceLine,
            &[
                ("name", &self.words.phrase(&source.id.key())),
                ("kind", &self.words.phrase(&source.kind.key())),
                ("confidence", &self.words.phrase(&source.confidence.key())),
                ("day", &self.day_of(source)),
                ("age", &self.age_of(source.as_of)),
                ("read", &self.words.day(source.read)),
            ],
        )
    }

    /// The day a source speaks for, and whether it is exact.
    pub(super) fn day_of(self, source: &Source) -> String {
        let day = self.words.day(source.as_of);
        match source.dated {
            Dated::OnTheDay => day,
            Dated::NotBefore => self.words.fill(Phrase::DayNotBefore, &[("day", &day)]),
        }
    }

    /// Every source that something above rests on, with addresses to copy, not to press.
    pub(super) fn sources(self) -> Vec<Part> {
        let advice = self.advice;
        let findings = advice.findings.iter().flat_map(|finding| &finding.sources);
        let routes = advice.routes.iter().flat_map(|route| {
            let cautions = route.cautions.iter().flat_map(|caution| &caution.sources);
            let stays = route.entry.iter().filter_map(|entry| entry.stay.as_ref());
            route
                .sources
                .iter()
                .chain(cautions)
                .chain(stays.flat_map(|stay| &stay.sources))
        });
        let used: Vec<&SourceId> = findings.chain(routes).collect();
        let lines = self
            .edition
            .sources
            .iter()
            .filter(|source| used.contains(&&source.id));
        let lines = lines.map(|source| {
            let readings = source.readings.iter();
            let readings = readings
                .map(|reading| isolated(&format!("{}: {}", reading.publisher, reading.url)));
            SourceLine {
                said: self.described(source),
                readings: [isolated(&source.title)]
                    .into_iter()
                    .chain(readings)
                    .collect(),
            }
        });
        vec![
            Part::Sentence(self.words.say(Phrase::Ages)),
            Part::Sources(lines.collect()),
        ]
    }
}
