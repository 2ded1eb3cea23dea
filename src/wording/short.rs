//! The result to be read over a telephone, in about a minute. It names passports.

use crate::{
    advice::{Advice, Course, Route},
    interview::CompleteAnswers,
    rulebook::{Edition, Passport, Phrase},
};

use super::{Teller, Words, direction::unmarked};

/// The letters of the short text, at most.
pub const SHORT_LETTERS: usize = 1000;

/// Who knows little of themselves may be held back by more than anybody keeps in mind.
const POSSIBLE: usize = 3;

/// What may have to be left out.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Spare {
    /// Ways for which a permission is in hand.
    Permitted,
    Stays,
    /// Ways that ask for a permission which is not in hand.
    Asking,
    Desk,
}

/// From what is left out last to what is left out first.
const SPARES: [Spare; 4] = [Spare::Permitted, Spare::Stays, Spare::Asking, Spare::Desk];

/// What holds back and the ways that ask for no permission, always; days of stay before the rest. What had
/// to be left out is named.
pub fn short_text(
    words: Words,
    edition: &Edition,
    answers: &CompleteAnswers,
    advice: &Advice,
) -> String {
    let teller = Teller::new(words, edition, answers, advice);
    let mut kept = SPARES.len();
    loop {
        let text = teller.short(&SPARES[..kept]);
        if kept == 0 || text.chars().count() <= SHORT_LETTERS {
            return text;
        }
        kept -= 1;
    }
}

/// What stands under the facts to keep in mind: they name neither papers nor sources.
pub fn memory_rest(words: Words) -> String {
    let left = [Phrase::ShortLeftDesk, Phrase::ShortLeftSources].map(|it| words.say(it));
    words.fill(Phrase::ShortRest, &[("what", &words.list(&left))])
}

impl Teller<'_> {
    fn short(self, kept: &[Spare]) -> String {
        let words = self.words;
        let mut lines = Vec::new();
        match self.advice.course {
            Course::Outside => lines.push(self.course()),
            Course::Shelter | Course::ShelterOrLeave => lines.push(words.say(Phrase::ShortShelter)),
            Course::LeaveByLand => {}
        }
        let held = self.held_by_at_most(POSSIBLE);
        lines.extend(held.map(|held| words.fill(Phrase::ShortHeld, &[("held", &held)])));
        let ways = self.ways(|route| {
            let kept = spare(route).is_none_or(|it| kept.contains(&it));
            kept.then(|| self.warned_shortly(route))
        });
        lines.extend(self.listed(&ways, |day| {
            words.list(&[words.short_day(day), self.age_of(day)])
        }));
        if kept.contains(&Spare::Stays) {
            lines.extend(self.short_stays());
        }
        if kept.contains(&Spare::Desk) {
            let document = self.exit_document();
            lines.extend(document.map(|it| words.fill(Phrase::ShortDesk, &[("document", &it)])));
        }
        let what = words.list(&self.left_out(kept));
        lines.push(words.fill(Phrase::ShortRest, &[("what", &what)]));
        unmarked(&lines.join("\n"))
    }

    /// The days on each passport in a line.
    fn short_stays(self) -> Vec<String> {
        let words = self.words;
        let lines = Passport::ALL.into_iter().filter_map(|passport| {
            let stays = self.stays_of(|it| it == passport);
            let stays = (!stays.is_empty()).then(|| stays.join(&words.say(Phrase::AndThen)))?;
            let passport = words.phrase(&passport.key());
            let placeholders = [("passport", passport.as_str()), ("stays", &stays)];
            Some(words.fill(Phrase::ShortStays, &placeholders))
        });
        lines.collect()
    }

    /// What only the full notes have; the sources always.
    fn left_out(self, kept: &[Spare]) -> Vec<String> {
        let mut routes = self.advice.routes.iter();
        let asks = routes.any(|it| spare(it).is_some_and(|it| !kept.contains(&it)));
        let stays = !kept.contains(&Spare::Stays) && !self.short_stays().is_empty();
        let desk = !kept.contains(&Spare::Desk) && self.exit_document().is_some();
        let named = [
            (stays, Phrase::ShortLeftStays),
            (asks, Phrase::ShortLeftAsking),
            (desk, Phrase::ShortLeftDesk),
            (true, Phrase::ShortLeftSources),
        ];
        let named = named.into_iter().filter(|(left, _)| *left);
        named.map(|(_, name)| self.words.say(name)).collect()
    }
}

impl Words<'_> {
    /// The first of these things, and how many more there are.
    pub(super) fn at_most(self, most: usize, mut things: Vec<String>) -> Vec<String> {
        if most < things.len() {
            let count = self.number(things.split_off(most).len());
            things.push(self.fill(Phrase::ShortHeldMore, &[("count", &count)]));
        }
        things
    }
}

fn spare(route: &Route) -> Option<Spare> {
    match (route.passage.asks(), route.held) {
        (false, _) => None,
        (true, true) => Some(Spare::Permitted),
        (true, false) => Some(Spare::Asking),
    }
}
