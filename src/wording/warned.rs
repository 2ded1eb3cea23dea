//! What warnings and reports later than the alert come to, in a few words each: who has only a shorter
//! form cannot look them up.

use crate::{
    advice::Route,
    rulebook::{Date, Passage, Phrase},
};

use super::Teller;

impl Teller<'_> {
    /// A way with its standing warnings, and with what was reported of it since the alert named it: none of
    /// them is a line of its own, which could be left out.
    pub(super) fn warned(self, route: &Route) -> String {
        self.warned_by(route, |standing, day| self.on_day(standing, day))
    }

    /// The same for the ear: what stands is told without since when, what was reported with its day.
    pub(super) fn warned_shortly(self, route: &Route) -> String {
        self.warned_by(route, |standing, _| standing)
    }

    fn warned_by(self, route: &Route, said: impl Fn(String, Date) -> String) -> String {
        let way = self.short_name(route);
        // What is to be avoided needs no warning more.
        if route.passage == Passage::Avoid {
            return way;
        }
        let standing = route.cautions.iter().map(|caution| {
            let mut rows = self.edition.cautions.iter();
            let brief = rows.any(|row| row.id == caution.id && row.in_short_forms);
            let brief = if brief {
                self.words.phrase(&caution.id.brief_key())
            } else {
                self.words.say(Phrase::BareWarning)
            };
            said(brief, caution.as_of)
        });
        let reports = self.advice.findings.iter().filter(|report| {
            let brief = self
                .edition
                .rule(&report.id)
                .is_some_and(|it| it.in_short_forms);
            brief && route.notices.contains(&report.id) && report.as_of > route.as_of
        });
        let reports = reports.map(|report| {
            let brief = self.words.phrase(&report.id.brief_key());
            self.on_day(brief, report.as_of)
        });
        let warnings: Vec<String> = standing.chain(reports).collect();
        if warnings.is_empty() {
            return way;
        }
        let warnings = self.words.list(&warnings);
        let placeholders = [("way", way.as_str()), ("warnings", &warnings)];
        self.words.fill(Phrase::BareWay, &placeholders)
    }

    /// Something stands on its card that the alert did not say.
    pub(super) fn has_warning(self, route: &Route) -> bool {
        let mut findings = self.advice.findings.iter();
        let later = findings.any(|it| route.notices.contains(&it.id) && it.as_of > route.as_of);
        route.passage != Passage::Avoid && (later || !route.cautions.is_empty())
    }

    fn on_day(self, brief: String, day: Date) -> String {
        let day = self.words.short_day(day);
        let placeholders = [("brief", brief.as_str()), ("day", &day)];
        self.words.fill(Phrase::BareWarned, &placeholders)
    }
}
