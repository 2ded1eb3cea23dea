//! What warnings and reports later than the alert come to, in a few words each.

use crate::{
    advice::Route,
    rulebook::{Date, Passage, Phrase, TextKey},
};

use super::Teller;

/// Said of one way; a standing warning, or else a report of what happened.
pub(super) struct Warned {
    pub(super) standing: bool,
    pub(super) said: String,
}

impl Teller<'_> {
    /// For the shorter forms, which not everybody can look up in the full notes.
    pub(super) fn warned(self) -> Vec<Warned> {
        let mut warned = Vec::new();
        let routes = self.advice.routes.iter();
        for route in routes.filter(|route| route.passage != Passage::Avoid) {
            let mut warn = |standing, brief: &TextKey, day: Date| {
                let (way, brief) = (self.short_name(route), self.words.row(brief));
                let day = self.words.short_day(day);
                let places = [("way", way.as_str()), ("brief", &brief), ("day", &day)];
                let said = self.words.fill(Phrase::BareWay, &places);
                warned.push(Warned { standing, said });
            };
            for caution in &route.cautions {
                let mut rows = self.edition.cautions.iter();
                if rows.any(|row| row.id == caution.id && row.brief) {
                    warn(true, &caution.id.brief_text(), caution.as_of);
                }
            }
            for report in &self.advice.findings {
                let brief = self.edition.rule(&report.id).is_some_and(|it| it.brief);
                if brief && route.notices.contains(&report.id) && report.as_of > route.as_of {
                    warn(false, &report.id.brief_text(), report.as_of);
                }
            }
        }
        warned
    }

    /// Something stands on its card that the alert did not say.
    pub(super) fn has_warning(self, route: &Route) -> bool {
        let mut findings = self.advice.findings.iter();
        let later = findings.any(|it| route.notices.contains(&it.id) && it.as_of > route.as_of);
        route.passage != Passage::Avoid && (later || !route.cautions.is_empty())
    }
}
