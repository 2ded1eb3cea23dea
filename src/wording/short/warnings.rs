//! What warnings and reports later than the alert come to, in a few words each: who has only a shorter
//! form cannot look them up.

use crate::{
    advice::Route,
    rulebook::{Date, Phrase},
};

use super::super::Words;

/// A way with its standing warnings, and with what was reported of it since the alert named it: none of
/// them is a line of its own, which could be left out.
pub(super) fn warned(words: Words, route: &Route) -> String {
    warned_by(words, route, short_name(words, route), |standing, day| {
        on_day(words, &standing, day)
    })
}

/// The same for the ear: what stands is told without since when, what was reported with its day.
pub(super) fn warned_shortly(words: Words, route: &Route) -> String {
    let name = match route.crossing.point {
        Some(_) => words.phrase(&route.crossing.id.brief_key()),
        None => short_name(words, route),
    };
    warned_by(words, route, name, |standing, _| standing)
}

fn warned_by(
    words: Words,
    route: &Route,
    way: String,
    said: impl Fn(String, Date) -> String,
) -> String {
    // What is to be avoided needs no warning more.
    if !route.passage.is_a_way_out() {
        return way;
    }
    let standing = route.cautions.iter().map(|caution| {
        let brief = if caution.row.in_short_forms {
            words.phrase(&caution.row.id.brief_key())
        } else {
            words.say(Phrase::CardWarning)
        };
        said(brief, caution.as_of)
    });
    let reports = route.reports().filter(|report| report.rule.in_short_forms);
    let reports = reports.map(|report| {
        let brief = words.phrase(&report.rule.id.brief_key());
        on_day(words, &brief, report.as_of)
    });
    let warnings: Vec<String> = standing.chain(reports).collect();
    if warnings.is_empty() {
        return way;
    }
    let warnings = words.list(&warnings);
    words.fill(Phrase::CardWay, &[("way", &way), ("warnings", &warnings)])
}

/// Without what the card says of it. What is to be avoided is named as the alert delimits it.
fn short_name(words: Words, route: &Route) -> String {
    let crossing = route.crossing;
    let by_country = route.passage.is_a_way_out() && crossing.point.is_none();
    words.phrase(&if by_country {
        crossing.country.key()
    } else {
        crossing.id.key()
    })
}

fn on_day(words: Words, brief: &str, day: Date) -> String {
    let day = words.short_day(day);
    words.fill(Phrase::CardWarned, &[("brief", brief), ("day", &day)])
}
