//! The answer: what somebody has to know before anything else, on one screen.

mod rows;

use crate::{
    advice::{Advice, Certainty, Course, Obstacle},
    rulebook::{FindingId, Phrase, TextKey},
};

use super::{super::Words, chip::Chip, kind::SectionKind};

/// Words of the answer, at most: what stands there with what is pressed there.
pub const WORDS: usize = 110;

/// So many obstacles are told with more than their names.
pub const FEW: usize = 2;

pub struct Answer {
    /// This person's state, never the same for all.
    pub title: String,
    /// Certain before possible.
    pub obstacles: Vec<ObstacleBox>,
    pub rows: Vec<AnswerRow>,
}

/// An obstacle in a few words, with as much of what it means and of what comes first as there is room for.
pub struct ObstacleBox {
    pub finding: FindingId,
    pub certainty: Certainty,
    pub name: String,
    pub said: Vec<String>,
}

/// A word, an answer and an age.
pub struct AnswerRow {
    pub name: String,
    pub said: String,
    pub chip: Option<Chip>,
    /// Where there is more of it.
    pub more: SectionKind,
    /// What stops on some crossings alone is told with the crossings.
    pub obstacles: Vec<(FindingId, Certainty)>,
}

pub(super) fn answer(words: Words, advice: &Advice) -> Answer {
    let mut answer = Answer {
        title: title(words, advice),
        obstacles: boxes(words, advice),
        rows: rows::rows(words, advice),
    };
    // What was not answered for certain is said where there is room, what comes first before what it means.
    let mut room = WORDS.saturating_sub(answer.words(words));
    if answer.obstacles.len() > FEW {
        room = 0;
    }
    for key in [
        FindingId::obstacle_first_key as fn(&FindingId) -> TextKey,
        FindingId::obstacle_means_key,
    ] {
        for stop in &mut answer.obstacles {
            let said = words.phrase(&key(&stop.finding));
            let count = count(&said);
            if count <= room {
                room -= count;
                stop.said.insert(0, said);
            }
        }
    }
    answer
}

impl Answer {
    /// How many words it has, with what can be pressed there.
    pub fn words(&self, words: Words) -> usize {
        let boxes = self.obstacles.iter();
        let boxes = boxes.map(|stop| {
            let said = stop.said.iter().map(|said| count(said));
            count(&stop.name) + said.sum::<usize>()
        });
        let rows = self.rows.iter().map(|row| {
            let chip = row.chip.as_ref().map_or(0, |chip| count(&chip.age));
            count(&row.name) + count(&row.said) + chip
        });
        let pressed = [Phrase::ReadAloud, Phrase::AnotherTraveller];
        let pressed = pressed.map(|phrase| count(&words.say(phrase)));
        let all = boxes.chain(rows).chain(pressed);
        count(&self.title) + all.sum::<usize>()
    }
}

fn count(said: &str) -> usize {
    said.split_whitespace().count()
}

/// This person's state in a line.
pub(crate) fn title(words: Words, advice: &Advice) -> String {
    let stops = boxes(words, advice);
    let certain = stops.iter();
    let certain = certain.filter(|stop| stop.certainty == Certainty::Applies);
    let (certain, all) = (certain.count(), stops.len());
    let counted = |one, more, count: usize| {
        if count == 1 {
            words.say(one)
        } else {
            words.fill(more, &[("count", &words.number(count))])
        }
    };
    match advice.course {
        Course::Outside => words.say(Phrase::TitleOutside),
        Course::Crossed => words.say(Phrase::TitleCrossed),
        Course::Shelter => words.say(Phrase::TitleShelter),
        Course::ShelterOrLeave => words.say(Phrase::TitleShelterOrLeave),
        Course::LeaveByLand if 0 < certain && certain < all => {
            let (count, more) = (words.number(certain), words.number(all - certain));
            let fillings = [("count", count.as_str()), ("more", &more)];
            words.fill(Phrase::TitleStopsAndMay, &fillings)
        }
        Course::LeaveByLand if certain > 0 => {
            counted(Phrase::TitleStopsOne, Phrase::TitleStops, certain)
        }
        Course::LeaveByLand if all > 0 => {
            counted(Phrase::TitleMayStopOne, Phrase::TitleMayStop, all)
        }
        Course::LeaveByLand => words.say(Phrase::TitleNothing),
    }
}

fn boxes(words: Words, advice: &Advice) -> Vec<ObstacleBox> {
    let of = |certainty| {
        let stops = stops(advice);
        stops.filter(move |obstacle| obstacle.finding.certainty == certainty)
    };
    of(Certainty::Applies)
        .chain(of(Certainty::MayApply))
        .map(|obstacle| ObstacleBox {
            finding: obstacle.finding.rule.id.clone(),
            certainty: obstacle.finding.certainty,
            name: words.phrase(&obstacle.finding.rule.id.obstacle_key()),
            said: Vec::new(),
        })
        .collect()
}

/// What stops on every crossing. That somebody cannot move the title says.
fn stops<'t, 'a>(advice: &'t Advice<'a>) -> impl Iterator<Item = &'t Obstacle<'a>> {
    advice.obstacles_everywhere()
}
