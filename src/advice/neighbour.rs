//! The countries behind the border, and how long one may stay there on each passport.

use crate::{
    interview::{Answers, Facts},
    rulebook::{
        AgeClass, ChoiceId, Cited, CountryId, Date, Edition, Passport, PassportId, StayRow,
    },
};

use super::{Known, route};

/// A country that a route leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbour<'a> {
    pub country: &'a CountryId,
    /// One of its crossings is not to be avoided.
    pub enterable: bool,
    /// Some source gives days there, if not on these passports.
    pub gives_days: bool,
    /// For each passport the person holds, held or may hold.
    pub stays: Vec<Stay<'a>>,
}

/// What one passport, held or possibly held, is good for in one country.
#[derive(Clone, Debug, PartialEq)]
pub struct Stay<'a> {
    pub country: &'a CountryId,
    pub passport: &'a Passport,
    pub holding: Holding<'a>,
    /// `None` unless the passport is valid and a source gives days for the country.
    pub days: Option<Days<'a>>,
}

/// What was answered of a passport.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Holding<'a> {
    Valid,
    /// This choice, which gives no days.
    NotValid(&'a ChoiceId),
}

/// Days of stay, and what they rest on.
#[derive(Clone, Debug, PartialEq)]
pub struct Days<'a> {
    pub row: &'a StayRow,
    pub known: Known,
    pub as_of: Date,
    pub cited: Vec<Cited<'a>>,
}

/// Each country once, in the order of the routes; also for who has taken one.
pub(super) fn neighbours<'a>(
    edition: &'a Edition,
    answers: &'a Answers,
    facts: &Facts,
    today: Date,
) -> Vec<Neighbour<'a>> {
    let passports: Vec<_> = held(edition, answers).collect();
    let mut neighbours: Vec<Neighbour> = Vec::new();
    for (route, _) in route::in_order(edition, facts) {
        let Some(crossing) = edition.crossing(&route.crossing) else {
            continue;
        };
        let country = &crossing.country;
        let mut known = neighbours.iter_mut();
        if let Some(known) = known.find(|neighbour| neighbour.country == country) {
            known.enterable |= route.passage.is_a_way_out();
            continue;
        }
        let stays = passports.iter().map(|(passport, holding)| Stay {
            country,
            passport,
            holding: *holding,
            days: row_for(edition, country, &passport.id, *holding).map(|row| {
                let as_of = edition.day_of(row);
                Days {
                    row,
                    known: Known::of(edition, as_of, AgeClass::Stay, today),
                    as_of,
                    cited: edition.cited_by(row),
                }
            }),
        });
        neighbours.push(Neighbour {
            country,
            enterable: route.passage.is_a_way_out(),
            gives_days: edition.stays.iter().any(|row| row.country == *country),
            stays: stays.collect(),
        });
    }
    neighbours
}

/// The passports that the person has said they hold, held or may hold.
pub(super) fn held<'a>(
    edition: &'a Edition,
    answers: &'a Answers,
) -> impl Iterator<Item = (&'a Passport, Holding<'a>)> {
    edition.passports.iter().filter_map(|passport| {
        let choice = answers.choice(&passport.question)?;
        let holding = if *choice == passport.valid {
            Holding::Valid
        } else if passport.none.contains(choice) {
            return None;
        } else {
            Holding::NotValid(choice)
        };
        Some((passport, holding))
    })
}

pub(super) fn row_for<'a>(
    edition: &'a Edition,
    country: &CountryId,
    passport: &PassportId,
    holding: Holding,
) -> Option<&'a StayRow> {
    let mut rows = edition.stays.iter();
    rows.find(|row| {
        holding == Holding::Valid && row.country == *country && row.passport == *passport
    })
}
