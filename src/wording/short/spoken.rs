//! The result to be read over a telephone, in about a minute. It names passports.

use crate::{
    advice::{Advice, Course, Route},
    rulebook::{PassportId, Phrase},
};

use super::{
    super::{
        Words,
        direction::unmarked,
        document::{age_of, course, exit_document},
        obstacles::obstacles,
    },
    stays::stays_on,
    warnings::warned_shortly,
    ways::{listed, ways},
};

/// The letters of the text, at most.
pub const SPOKEN_LETTERS: usize = 1000;

/// Its words where something can be left out: less than a minute.
const SPOKEN_WORDS: usize = 110;

/// How fast one reads over a telephone, in words a minute.
const PACE: usize = 130;

/// How long it takes to read this aloud, in seconds, rounded up to five.
pub fn seconds(spoken: &str) -> usize {
    let words = spoken.split_whitespace().count();
    (words * 60).div_ceil(PACE).next_multiple_of(5)
}

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
pub fn spoken(words: Words, advice: &Advice) -> String {
    let mut kept = SPARES.len();
    loop {
        let text = keeping(words, advice, &SPARES[..kept]);
        let words = text.split_whitespace().count();
        let fits = text.chars().count() <= SPOKEN_LETTERS && words <= SPOKEN_WORDS;
        if kept == 0 || fits {
            return text;
        }
        kept -= 1;
    }
}

fn keeping(words: Words, advice: &Advice, kept: &[Spare]) -> String {
    let mut lines = Vec::new();
    match advice.course {
        Course::Outside | Course::Crossed => lines.push(course(words, advice)),
        Course::Shelter | Course::ShelterOrLeave => lines.push(words.say(Phrase::SpokenShelter)),
        Course::LeaveByLand => {}
    }
    let obstacles = obstacles(words, advice, POSSIBLE);
    if obstacles.is_none() && advice.course == Course::LeaveByLand {
        lines.push(words.say(Phrase::TitleNothing));
    }
    lines
        .extend(obstacles.map(|said| words.fill(Phrase::SpokenObstacles, &[("obstacles", &said)])));
    let ways = ways(words, advice, |route| {
        let kept = spare(route).is_none_or(|spare| kept.contains(&spare));
        kept.then(|| warned_shortly(words, route))
    });
    lines.extend(listed(words, &ways, |day| {
        words.list(&[words.short_day(day), age_of(words, advice, day)])
    }));
    if kept.contains(&Spare::Stays) {
        lines.extend(stays(words, advice));
    }
    if kept.contains(&Spare::Desk) {
        let document = exit_document(words, advice);
        lines.extend(document.map(|said| words.fill(Phrase::SpokenDesk, &[("document", &said)])));
    }
    let what = words.list(&left_out(words, advice, kept));
    lines.push(words.fill(Phrase::SpokenRest, &[("what", &what)]));
    unmarked(&lines.join("\n"))
}

/// The days on each passport in a line.
fn stays(words: Words, advice: &Advice) -> Vec<String> {
    let mut passports: Vec<&PassportId> = Vec::new();
    for (stay, _) in advice.days() {
        if !passports.contains(&&stay.passport.id) {
            passports.push(&stay.passport.id);
        }
    }
    let lines = passports.into_iter().map(|passport| {
        let stays = words.chain(&stays_on(words, advice, |other| other == passport));
        let passport = words.phrase(&passport.key());
        words.fill(
            Phrase::SpokenStays,
            &[("passport", &passport), ("stays", &stays)],
        )
    });
    lines.collect()
}

/// What only the full notes have; the sources always.
fn left_out(words: Words, advice: &Advice, kept: &[Spare]) -> Vec<String> {
    let mut routes = advice.routes.iter();
    let asks = routes.any(|route| spare(route).is_some_and(|spare| !kept.contains(&spare)));
    let stays = !kept.contains(&Spare::Stays) && advice.days().next().is_some();
    let desk = !kept.contains(&Spare::Desk) && advice.exit_passport.is_some();
    let named = [
        (stays, Phrase::SpokenLeftStays),
        (asks, Phrase::SpokenLeftAsking),
        (desk, Phrase::SpokenLeftDesk),
        (true, Phrase::SpokenLeftSources),
    ];
    let named = named.into_iter().filter(|(left, _)| *left);
    named.map(|(_, name)| words.say(name)).collect()
}

fn spare(route: &Route) -> Option<Spare> {
    match (route.passage.asks_permission(), route.permission_in_hand) {
        (false, _) => None,
        (true, true) => Some(Spare::Permitted),
        (true, false) => Some(Spare::Asking),
    }
}
