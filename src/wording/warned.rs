//! What warnings and reports later than the alert come to, in a few words each: who has only a shorter
//! form cannot look them up.

use crate::{
    advice::Route,
    rulebook::{Date, Passage, Phrase, TextKey},
};

use super::Teller;

impl<'a> Teller<'a> {
    /// Standing warnings about the ways.
    pub(super) fn cautioned(self) -> Vec<String> {
        let mut said = Vec::new();
        for route in self.to_warn_of() {
            for caution in &route.cautions {
                let mut rows = self.edition.cautions.iter();
                if rows.any(|row| row.id == caution.id && row.brief) {
                    said.push(self.brief(route, &caution.id.brief_text(), caution.as_of));
                }
            }
        }
        said
    }

    /// What was reported of the ways since the alert named them.
    pub(super) fn reported(self) -> Vec<String> {
        let mut said = Vec::new();
        for route in self.to_warn_of() {
            for report in &self.advice.findings {
                let brief = self.edition.rule(&report.id).is_some_and(|it| it.brief);
                if brief && route.notices.contains(&report.id) && report.as_of > route.as_of {
                    said.push(self.brief(route, &report.id.brief_text(), report.as_of));
                }
            }
        }
        said
    }

    /// Something stands on its card that the alert did not say.
    pub(super) fn has_warning(self, route: &Route) -> bool {
        let mut findings = self.advice.findings.iter();
        let later = findings.any(|it| route.notices.contains(&it.id) && it.as_of > route.as_of);
        route.passage != Passage::Avoid && (later || !route.cautions.is_empty())
    }

    fn to_warn_of(self) -> impl Iterator<Item = &'a Route> {
        let routes = self.advice.routes.iter();
        routes.filter(|route| route.passage != Passage::Avoid)
    }

    fn brief(self, route: &Route, brief: &TextKey, day: Date) -> String {
        let (way, brief) = (self.short_name(route), self.words.row(brief));
        let day = self.words.short_day(day);
        let places = [("way", way.as_str()), ("brief", &brief), ("day", &day)];
        self.words.fill(Phrase::BareWay, &places)
    }
}
