//! What changed between two editions, in words.

use crate::{
    advice::{Change, Course, Difference, ExitPassport, Outcome, Told, What},
    rulebook::{CountryId, CrossingId, Passage, Passport, Phrase},
};

use super::{Line, Part, Words, direction::isolated};

/// What is new, what is said otherwise, what is no longer said, and how much was only repeated.
pub fn differences(words: Words, differences: &[Difference]) -> Vec<Part> {
    let mut parts = Vec::new();
    for (change, title) in [
        (Change::Began, Phrase::ChangeBegan),
        (Change::Changed, Phrase::ChangeChanged),
        (Change::Ended, Phrase::ChangeEnded),
    ] {
        let those = differences.iter().filter(|it| it.change == change);
        let told = those.filter_map(|it| it.new.as_ref().or(it.old.as_ref()));
        let lines: Vec<Line> = told.map(|told| words.told(told)).collect();
        if !lines.is_empty() {
            parts.push(Part::Title(words.say(title)));
            parts.push(Part::Lines(lines));
        }
    }
    let renewed = differences.iter().filter(|it| it.change == Change::Renewed);
    let count = isolated(&words.number(renewed.count()));
    let renewed = words.fill(Phrase::ChangeRenewed, &[("count", &count)]);
    parts.push(Part::Sentence(renewed));
    parts
}

impl Words<'_> {
    fn told(self, told: &Told) -> Line {
        let id = told.id.as_str();
        let said = match told.what {
            What::Finding | What::Caution => told
                .text
                .as_ref()
                .map(|text| self.phrase(text))
                .unwrap_or_default(),
            What::Course => {
                let course = Course::ALL.into_iter().find(|it| it.as_str() == told.says);
                course
                    .map(|course| self.outcome(&Outcome::Course(course)))
                    .unwrap_or_default()
            }
            What::ExitPassport => {
                let passport = ExitPassport::ALL
                    .into_iter()
                    .find(|it| it.as_str() == told.says);
                self.outcome(&Outcome::ExitPassport(passport))
            }
            What::Route => {
                let passage = Passage::ALL.into_iter().find(|it| it.as_str() == told.says);
                let passage = passage
                    .map(|it| self.phrase(&it.name_key()))
                    .unwrap_or_default();
                let crossing = self.phrase(&CrossingId::from(id).key());
                self.fill(Phrase::Pair, &[("topic", &crossing), ("answer", &passage)])
            }
            What::Stay => self.told_stay(id, &told.says),
        };
        let day = told.as_of.map(|day| self.day(day));
        Line {
            from: day.unwrap_or_default(),
            ..Line::plain(said)
        }
    }

    fn told_stay(self, id: &str, says: &str) -> String {
        let (country, passport) = id.split_once(' ').unwrap_or_default();
        let passport = Passport::ALL.into_iter().find(|it| it.as_str() == passport);
        let days = says.split(' ').next().and_then(|days| days.parse().ok());
        let stay = passport.map(|it| Outcome::Stay(CountryId::from(country), it, days));
        stay.map(|stay| self.outcome(&stay)).unwrap_or_default()
    }
}
