//! Days of stay in a few words for each country.

use crate::{
    advice::{Advice, Days},
    rulebook::{PassportId, Phrase, Window},
};

use super::super::{Words, direction::isolated};

/// Days by country; on which passport is not said.
pub(super) fn stays_line(words: Words, advice: &Advice) -> Option<String> {
    let stays = stays_on(words, advice, |_| true);
    let stays = (!stays.is_empty()).then(|| words.chain(&stays))?;
    Some(words.fill(Phrase::CardStays, &[("stays", &stays)]))
}

/// Days by country on the wanted of the valid passports.
pub(super) fn stays_on(
    words: Words,
    advice: &Advice,
    wanted: impl Fn(&PassportId) -> bool,
) -> Vec<String> {
    let stays = advice.enterable().filter_map(|neighbour| {
        let mut counts: Vec<String> = Vec::new();
        for stay in neighbour
            .stays
            .iter()
            .filter(|stay| wanted(&stay.passport.id))
        {
            let Some(days) = &stay.days else { continue };
            let count = count(words, days);
            if !counts.contains(&count) {
                counts.push(count);
            }
        }
        let joined = counts.join(&words.say(Phrase::Or));
        let joined = match counts.len() {
            0 => return None,
            1 => joined,
            _ => words.fill(Phrase::CardByPassport, &[("counts", &joined)]),
        };
        let country = words.phrase(&neighbour.country.key());
        let fillings = [("country", country.as_str()), ("counts", &joined)];
        Some(words.fill(Phrase::CardStay, &fillings))
    });
    stays.collect()
}

fn count(words: Words, days: &Days) -> String {
    let phrase = match days.row.window {
        Some(Window::Rolling180) => Phrase::CardRolling,
        Some(Window::OneYear) => Phrase::CardOneYear,
        None => Phrase::CardNoWindow,
    };
    let count = isolated(&words.number(days.row.days));
    words.fill(phrase, &[("days", &count)])
}
