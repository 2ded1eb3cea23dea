//! Shorter forms of the result, each showing less: without a word on the person to carry along and to
//! keep in mind. No way stands without passage, condition, day and what is warned of there.

use crate::{
    advice::{Advice, Course, Route},
    interview::CompleteAnswers,
    rulebook::{CountryId, Date, Edition, Passage, Passport, Phrase, Window},
};

use super::{Teller, Words, direction::isolated};

/// The ways of one passage that stand in one list.
pub(super) struct Ways {
    passage: Passage,
    day: Date,
    said: String,
}

/// Place names, days and numbers of days, in at most eight lines: no citizenship, no answers.
pub fn bare(
    words: Words,
    edition: &Edition,
    answers: &CompleteAnswers,
    advice: &Advice,
) -> Vec<String> {
    Teller::new(words, edition, answers, advice).bare()
}

/// Three things to keep in mind, each behind the question it answers.
pub fn to_keep(
    words: Words,
    edition: &Edition,
    answers: &CompleteAnswers,
    advice: &Advice,
) -> Vec<(String, String)> {
    let teller = Teller::new(words, edition, answers, advice);
    let mut open = teller.ways(|route| Some(teller.warned(route)));
    let first_closed = open.iter().position(|it| it.passage != Passage::NamedOpen);
    let mut limits = open.split_off(first_closed.unwrap_or(open.len()));
    let told = |ways: &[Ways]| teller.listed(ways, |day| words.day(day)).join(" ");
    let mut open = vec![told(&open)];
    open.extend(teller.later());
    let open = open.join(" ");
    let rest = if let Some(stays) = teller.bare_stays() {
        [
            (Phrase::KeepLimits, told(&limits)),
            (Phrase::KeepStays, stays),
        ]
    } else {
        let first_avoided = limits.iter().position(|it| it.passage == Passage::Avoid);
        let avoid = limits.split_off(first_avoided.unwrap_or(limits.len()));
        [
            (Phrase::KeepConditions, told(&limits)),
            (Phrase::KeepAvoid, told(&avoid)),
        ]
    };
    [(Phrase::KeepOpen, open)]
        .into_iter()
        .chain(rest)
        .map(|(question, answer)| (words.say(question), answer.trim().to_owned()))
        .filter(|(_, answer)| !answer.is_empty())
        .collect()
}

impl Teller<'_> {
    fn bare(self) -> Vec<String> {
        let ways = self.ways(|route| Some(self.warned(route)));
        let lists = ways
            .chunks(1)
            .flat_map(|way| self.listed(way, |day| self.words.day(day)));
        self.later()
            .into_iter()
            .chain(lists)
            .chain(self.bare_stays())
            .chain([self.words.say(Phrase::BareToday)])
            .collect()
    }

    /// For who is not told to set out.
    pub(super) fn later(self) -> Option<String> {
        match self.advice.course {
            Course::Outside | Course::LeaveByLand => None,
            Course::Shelter | Course::ShelterOrLeave => Some(self.words.say(Phrase::BareLater)),
        }
    }

    /// The ways of each passage and day in a sentence, in the order of the routes; without those that
    /// have no name here.
    pub(super) fn ways(self, told: impl Fn(&Route) -> Option<String>) -> Vec<Ways> {
        let mut groups: Vec<(Passage, Date, Vec<String>)> = Vec::new();
        for route in &self.advice.routes {
            let Some(name) = told(route) else { continue };
            let mut known = groups.iter_mut();
            match known.find(|(passage, day, _)| (*passage, *day) == (route.passage, route.as_of)) {
                Some((_, _, names)) => names.push(name),
                None => groups.push((route.passage, route.as_of, vec![name])),
            }
        }
        groups
            .into_iter()
            .map(|(passage, day, names)| {
                let phrase = match passage {
                    Passage::NamedOpen => Phrase::BareNamedOpen,
                    Passage::ByPermission => Phrase::BareByPermission,
                    Passage::ByCase => Phrase::BareByCase,
                    Passage::Avoid => Phrase::BareAvoid,
                };
                let names = names.join(&self.words.say(Phrase::AndThen));
                let said = self.words.fill(phrase, &[("ways", &names)]);
                Ways { passage, day, said }
            })
            .collect()
    }

    /// Sentences of ways after the day of their list, which is said once for those that share it.
    pub(super) fn listed(self, ways: &[Ways], said_day: impl Fn(Date) -> String) -> Vec<String> {
        let lists = ways.chunk_by(|one, next| one.day == next.day);
        lists
            .map(|list| {
                let said: Vec<&str> = list.iter().map(|it| it.said.as_str()).collect();
                let (day, said) = (said_day(list[0].day), said.join(" "));
                let placeholders = [("day", day.as_str()), ("ways", &said)];
                self.words.fill(Phrase::BareList, &placeholders)
            })
            .collect()
    }

    fn bare_stays(self) -> Option<String> {
        let stays = self.stays_of(|_| true);
        let stays = (!stays.is_empty()).then(|| stays.join(&self.words.say(Phrase::AndThen)))?;
        Some(self.words.fill(Phrase::BareStays, &[("stays", &stays)]))
    }

    /// Days by country on the passports that are wanted and valid; which is which is not said.
    pub(super) fn stays_of(self, wanted: impl Fn(Passport) -> bool) -> Vec<String> {
        let mut countries: Vec<(&CountryId, Vec<String>)> = Vec::new();
        for route in &self.advice.routes {
            if countries
                .iter()
                .any(|(country, _)| **country == route.country)
            {
                continue;
            }
            let mut counts = Vec::new();
            for entry in route.entry.iter().filter(|entry| wanted(entry.passport)) {
                let Some(days) = entry.days else { continue };
                let phrase = match entry.window {
                    Some(Window::Rolling180) => Phrase::BareRolling,
                    Some(Window::OneYear) => Phrase::BareOneYear,
                    None => Phrase::BareNoWindow,
                };
                let days = isolated(&self.words.number(days));
                let count = self.words.fill(phrase, &[("days", &days)]);
                if !counts.contains(&count) {
                    counts.push(count);
                }
            }
            if !counts.is_empty() {
                countries.push((&route.country, counts));
            }
        }
        countries
            .into_iter()
            .map(|(country, counts)| {
                let joined = counts.join(&self.words.say(Phrase::Or));
                let joined = match counts.len() {
                    1 => joined,
                    _ => self
                        .words
                        .fill(Phrase::BareByPassport, &[("counts", &joined)]),
                };
                let country = self.words.phrase(&country.key());
                let placeholders = [("country", country.as_str()), ("counts", &joined)];
                self.words.fill(Phrase::BareStay, &placeholders)
            })
            .collect()
    }

    /// Without what the card says of it. What is to be avoided is named as the alert delimits it.
    pub(super) fn short_name(self, route: &Route) -> String {
        let crossing = self.edition.crossing(&route.crossing);
        let is_point = crossing.is_some_and(|it| it.point.is_some());
        self.words.phrase(&match route.passage {
            Passage::NamedOpen | Passage::ByPermission | Passage::ByCase if !is_point => {
                route.country.key()
            }
            Passage::NamedOpen | Passage::ByPermission | Passage::ByCase | Passage::Avoid => {
                route.crossing.key()
            }
        })
    }
}
