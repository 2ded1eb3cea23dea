//! Ways out, for one person on one day.

use std::rc::Rc;

use crate::{
    interview::{Facts, Truth},
    rulebook::{
        AgeClass, CautionRow, Cited, Crossing, Date, Edition, Kind, Passage, Point, Province,
        RouteRow,
    },
};

use super::{Finding, Known};

#[derive(Clone, Debug, PartialEq)]
pub struct Route<'a> {
    pub crossing: &'a Crossing,
    /// Where the map names the country behind it: drawing, no fact.
    pub country_at: Option<Point>,
    pub passage: Passage,
    /// The permission that it asks for was said to be in hand.
    pub permission_in_hand: bool,
    pub known: Known,
    pub as_of: Date,
    /// Great circle from the capital of the person's province. A label, never an order.
    pub distance_km: Option<u16>,
    pub cautions: Vec<Caution<'a>>,
    /// What else is told of this crossing, in the order of the findings.
    pub notices: Vec<Rc<Finding<'a>>>,
    /// Of these, what is told of this crossing alone.
    pub own_notices: Notices<'a>,
    pub cited: Vec<Cited<'a>>,
}

/// A standing official warning about the way or the place.
#[derive(Clone, Debug, PartialEq)]
pub struct Caution<'a> {
    pub row: &'a CautionRow,
    pub as_of: Date,
    pub cited: Vec<Cited<'a>>,
}

/// Notices about crossings, the youngest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notices<'a> {
    /// Reported since the alert spoke of the crossing.
    pub newer: Vec<Rc<Finding<'a>>>,
    pub older: Vec<Rc<Finding<'a>>>,
}

impl<'a> Route<'a> {
    /// What was reported since the alert spoke of this crossing, in the order of the findings.
    pub fn reports(&self) -> impl Iterator<Item = &Finding<'a>> {
        let notices = self.notices.iter().map(AsRef::as_ref);
        notices.filter(|notice| notice.as_of > self.as_of)
    }

    /// Something is told of it that the alert did not say. What is to be avoided needs no warning more.
    pub fn has_warnings(&self) -> bool {
        let warned_of = !self.cautions.is_empty() || self.reports().next().is_some();
        self.passage.is_a_way_out() && warned_of
    }

    /// How far it is known, for who reads it: what is to be avoided stays so at every age, and nobody
    /// should hope that it has grown old.
    pub fn said_known(&self) -> Known {
        match (self.passage, self.known) {
            (Passage::Avoid, Known::Ageing | Known::NotKnown) => Known::Current,
            (_, known) => known,
        }
    }
}

pub(super) fn routes<'a>(
    edition: &'a Edition,
    facts: &Facts,
    findings: &[Rc<Finding<'a>>],
    from: Option<&Province>,
    today: Date,
) -> Vec<Route<'a>> {
    let routes = in_order(edition, facts).filter_map(|(row, permission_in_hand)| {
        let crossing = edition.crossing(&row.crossing)?;
        let as_of = edition.day_of(row);
        Some(Route {
            crossing,
            country_at: edition.country_at(&crossing.country),
            passage: row.passage,
            permission_in_hand,
            known: Known::of(edition, as_of, AgeClass::Border, today),
            as_of,
            distance_km: from.and_then(|province| crossing.km_from(&province.id)),
            cautions: cautions(edition, crossing),
            notices: notices(crossing, findings),
            own_notices: Notices::default(),
            cited: edition.cited_by(row),
        })
    });
    routes.collect()
}

/// The rows in the order in which they are told, each with whether its permission is in hand.
pub(super) fn in_order<'a>(
    edition: &'a Edition,
    facts: &Facts,
) -> impl Iterator<Item = (&'a RouteRow, bool)> {
    let mut rows: Vec<(&RouteRow, bool)> = Vec::new();
    for row in &edition.routes {
        let lifted_by = row.lifted_by.as_ref();
        let in_hand = lifted_by.is_some_and(|fact| facts.truth(fact) == Truth::True);
        // Put where it belongs one by one: sorting would cost the page more than these few rows are worth.
        let index = rows.partition_point(|(other, other_in_hand)| {
            rank(other, *other_in_hand) <= rank(row, in_hand)
        });
        rows.insert(index, (row, in_hand));
    }
    rows.into_iter()
}

/// A permission in hand lifts its country to just behind the crossings that are named open.
fn rank(row: &RouteRow, permission_in_hand: bool) -> (u8, Passage, u8) {
    let first = match (row.passage, permission_in_hand) {
        (Passage::NamedOpen, _) => 0,
        (Passage::ByPermission | Passage::ByCase, true) => 1,
        (Passage::ByPermission | Passage::ByCase, false) | (Passage::Avoid, _) => 2,
    };
    (first, row.passage, row.listed)
}

fn cautions<'a>(edition: &'a Edition, crossing: &Crossing) -> Vec<Caution<'a>> {
    let rows = edition.cautions.iter();
    let about_it = rows.filter(|row| row.crossing == crossing.id);
    about_it
        .map(|row| Caution {
            row,
            as_of: edition.day_of(row),
            cited: edition.cited_by(row),
        })
        .collect()
}

fn notices<'a>(crossing: &Crossing, findings: &[Rc<Finding<'a>>]) -> Vec<Rc<Finding<'a>>> {
    let told = findings.iter();
    told.filter(|finding| is_told_of(finding, crossing))
        .cloned()
        .collect()
}

fn is_told_of(finding: &Finding, crossing: &Crossing) -> bool {
    let is_notice = matches!(finding.rule.kind, Kind::Notice | Kind::Conflict);
    is_notice && finding.rule.about.contains(&crossing.id)
}

/// Gives each route what is told of it alone, and returns what is told of several.
pub(super) fn share_notices<'a>(
    routes: &mut [Route<'a>],
    findings: &[Rc<Finding<'a>>],
) -> Notices<'a> {
    let mut shared = Notices::default();
    for notice in findings {
        let telling = routes
            .iter()
            .filter(|route| is_told_of(notice, route.crossing));
        match telling.clone().count() {
            0 => {}
            1 => {
                let mut routes = routes.iter_mut();
                if let Some(route) = routes.find(|route| is_told_of(notice, route.crossing)) {
                    let newer = notice.as_of > route.as_of;
                    route.own_notices.add(notice, newer);
                }
            }
            _ => {
                let mut telling = telling;
                let newer = telling.any(|route| notice.as_of > route.as_of);
                shared.add(notice, newer);
            }
        }
    }
    shared
}

impl<'a> Notices<'a> {
    fn add(&mut self, notice: &Rc<Finding<'a>>, newer: bool) {
        let notices = if newer {
            &mut self.newer
        } else {
            &mut self.older
        };
        let index = notices.partition_point(|other| other.as_of >= notice.as_of);
        notices.insert(index, notice.clone());
    }
}
