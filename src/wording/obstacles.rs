//! What holds somebody back, in one line.

use crate::{
    advice::{Advice, Certainty},
    rulebook::Phrase,
};

use super::Words;

/// All that is certain, and so much of what is only possible, with how much more there is.
pub(super) fn obstacles(words: Words, advice: &Advice, most_possible: usize) -> Option<String> {
    let mut certain = Vec::new();
    let mut possible = Vec::new();
    for obstacle in advice.obstacles_everywhere() {
        let finding = &obstacle.finding;
        let said = words.phrase(&finding.rule.id.obstacle_key());
        if certain.contains(&said) || possible.contains(&said) {
            continue;
        }
        match finding.certainty {
            Certainty::Applies => certain.push(said),
            Certainty::MayApply => possible.push(said),
        }
    }
    // Apart, so that nothing possible is read as certain.
    let mut apart = Vec::new();
    if !certain.is_empty() {
        apart.push(words.list(&certain));
    }
    if !possible.is_empty() {
        // Said before each, or it would seem to be said of the first alone.
        let perhaps = possible.iter();
        let perhaps = perhaps.map(|by| words.fill(Phrase::ObstaclesPerhaps, &[("by", by)]));
        apart.push(words.list(&at_most(words, most_possible, perhaps.collect())));
    }
    (!apart.is_empty()).then(|| words.chain(&apart))
}

/// The first of these things, and how many more there are.
fn at_most(words: Words, most: usize, mut things: Vec<String>) -> Vec<String> {
    if most < things.len() {
        let count = words.number(things.split_off(most).len());
        things.push(words.fill(Phrase::SpokenObstaclesMore, &[("count", &count)]));
    }
    things
}
