//! Shorter forms of the result, each showing less: without a word on the person to carry along and to
//! keep in mind, and with them to read over a telephone. No way stands without passage, condition and day.

use crate::{
    advice::{Advice, Course, Route},
    interview::CompleteAnswers,
    rulebook::{CountryId, Date, Edition, Passage, Passport, Phrase, Window},
};

use super::{
    Teller, Words,
    direction::{isolated, unmarked},
};

/// The letters of the short text, at most.
pub const SHORT_LETTERS: usize = 1000;

/// One line without a word on the person.
#[derive(Debug)]
pub struct BareLine {
    /// What it says of passing, if it speaks of ways.
    pub passage: Option<Passage>,
    pub said: String,
}

/// Place names, days and numbers of days, in at most eight lines: no citizenship, no answers.
pub fn bare(
    words: Words,
    edition: &Edition,
    answers: &CompleteAnswers,
    advice: &Advice,
) -> Vec<BareLine> {
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
    let lines = teller.ways(|day| words.day(day));
    let told = |passage: Passage| {
        let told = lines.iter().filter(|line| line.passage == Some(passage));
        told.fold(String::new(), |told, line| told + &line.said + " ")
    };
    let open = told(Passage::NamedOpen) + &teller.later().unwrap_or_default();
    let conditions = told(Passage::ByPermission) + &told(Passage::ByCase);
    let avoid = told(Passage::Avoid);
    let rest = match teller.bare_stays() {
        Some(stays) => [
            (Phrase::KeepLimits, conditions + &avoid),
            (Phrase::KeepStays, stays),
        ],
        None => [
            (Phrase::KeepConditions, conditions),
            (Phrase::KeepAvoid, avoid),
        ],
    };
    [(Phrase::KeepOpen, open)]
        .into_iter()
        .chain(rest)
        .map(|(question, answer)| (words.say(question), answer.trim().to_owned()))
        .filter(|(_, answer)| !answer.is_empty())
        .collect()
}

/// To be read aloud: whole lines only, the most needed first. It names passports.
pub fn short_text(
    words: Words,
    edition: &Edition,
    answers: &CompleteAnswers,
    advice: &Advice,
) -> String {
    let teller = Teller::new(words, edition, answers, advice);
    let mut lines = vec![teller.course()];
    let held = teller.held_by();
    lines.extend(held.map(|held| words.fill(Phrase::ShortHeld, &[("held", &held)])));
    let ways = teller.ways(|day| words.short_day(day)).into_iter();
    lines.extend(ways.map(|line| line.said));
    let document = teller.exit_document();
    lines.extend(document.map(|it| words.fill(Phrase::ShortDesk, &[("document", &it)])));
    for passport in Passport::ALL {
        let stays = teller.stays_of(|it| it == passport);
        if !stays.is_empty() {
            let passport = words.row(&passport.text());
            let stays = stays.join(&words.say(Phrase::AndThen));
            let places = [("passport", passport.as_str()), ("stays", &stays)];
            lines.push(words.fill(Phrase::ShortStays, &places));
        }
    }
    let rest = words.say(Phrase::ShortRest);
    let mut said = String::new();
    for line in lines {
        let line = unmarked(&line) + "\n";
        if said.chars().chain(line.chars()).chain(rest.chars()).count() > SHORT_LETTERS {
            break;
        }
        said += &line;
    }
    said + &rest
}

impl Teller<'_> {
    fn bare(self) -> Vec<BareLine> {
        let plain = |said| BareLine {
            passage: None,
            said,
        };
        let today = self.words.say(Phrase::BareToday);
        self.later()
            .map(plain)
            .into_iter()
            .chain(self.ways(|day| self.words.day(day)))
            .chain(self.warned().map(plain))
            .chain(self.bare_stays().map(plain))
            .chain([plain(today)])
            .collect()
    }

    /// For who is not told to set out.
    fn later(self) -> Option<String> {
        match self.advice.course {
            Course::Outside | Course::LeaveByLand => None,
            Course::Shelter | Course::ShelterOrLeave => Some(self.words.say(Phrase::BareLater)),
        }
    }

    /// A line for each passage and day, in the order of the routes.
    fn ways(self, said_day: impl Fn(Date) -> String) -> Vec<BareLine> {
        let mut groups: Vec<(Passage, Date, Vec<String>)> = Vec::new();
        for route in &self.advice.routes {
            let name = self.short_name(route);
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
                let ways = names.join(&self.words.say(Phrase::AndThen));
                let places = [("day", said_day(day)), ("ways", ways)];
                let places = places
                    .each_ref()
                    .map(|(place, said)| (*place, said.as_str()));
                BareLine {
                    passage: Some(passage),
                    said: self.words.fill(phrase, &places),
                }
            })
            .collect()
    }

    /// Ways of which a warning or a later report speaks, with the youngest day of these.
    fn warned(self) -> Option<String> {
        let ways: Vec<String> = self
            .advice
            .routes
            .iter()
            .filter(|route| route.passage != Passage::Avoid)
            .filter_map(|route| {
                let day = self.words.short_day(self.warned_on(route)?);
                let places = [("way", self.short_name(route)), ("day", day)];
                let places = places
                    .each_ref()
                    .map(|(place, said)| (*place, said.as_str()));
                Some(self.words.fill(Phrase::BareWay, &places))
            })
            .collect();
        let ways = (!ways.is_empty()).then(|| ways.join(&self.words.say(Phrase::AndThen)))?;
        Some(self.words.fill(Phrase::BareWarned, &[("ways", &ways)]))
    }

    fn bare_stays(self) -> Option<String> {
        let stays = self.stays_of(|_| true);
        let stays = (!stays.is_empty()).then(|| stays.join(&self.words.say(Phrase::AndThen)))?;
        Some(self.words.fill(Phrase::BareStays, &[("stays", &stays)]))
    }

    /// Days by country on the passports that are wanted and valid; which is which is not said.
    fn stays_of(self, wanted: impl Fn(Passport) -> bool) -> Vec<String> {
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
                    Some(Window::CalendarYear) => Phrase::BareCalendarYear,
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
                let country = self.words.row(&country.text());
                let places = [("country", country.as_str()), ("counts", &joined)];
                self.words.fill(Phrase::BareStay, &places)
            })
            .collect()
    }

    /// Without what the card says of it. What is to be avoided is named as the alert delimits it.
    fn short_name(self, route: &Route) -> String {
        let crossing = self.edition.crossing(&route.crossing);
        let is_point = crossing.is_some_and(|it| it.point.is_some());
        self.words.row(&match route.passage {
            Passage::NamedOpen | Passage::ByPermission | Passage::ByCase if !is_point => {
                route.country.text()
            }
            Passage::NamedOpen | Passage::ByPermission | Passage::ByCase | Passage::Avoid => {
                route.crossing.text()
            }
        })
    }
}
