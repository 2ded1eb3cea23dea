//! The single answers that would alter where it leads, in words.

use crate::{
    advice::{Course, ExitPassport, Outcome, Turn, Way, turns},
    rulebook::{ChoiceId, Passage, Phrase},
};

use super::{Line, Part, Teller, direction::isolated};

impl Teller<'_> {
    /// A line for each question and what would become of it; answers that come to the same share one.
    pub(super) fn turns(self) -> Vec<Part> {
        let mut lines = Vec::new();
        let turns = turns(self.edition, self.answers);
        let mut rest = turns.as_slice();
        while let Some(first) = rest.first() {
            let alike = rest.iter().take_while(|turn| {
                turn.question == first.question
                    && turn.becomes == first.becomes
                    && turn.depends_on == first.depends_on
            });
            let (alike, others) = rest.split_at(alike.count());
            rest = others;
            lines.extend(self.turn(alike));
        }
        if lines.is_empty() {
            return Vec::new();
        }
        let intro = Part::Sentence(self.words.say(Phrase::TurnsIntro));
        vec![intro, Part::Lines(lines)]
    }

    fn turn(self, alike: &[Turn]) -> Option<Line> {
        let words = self.words;
        let first = alike.first()?;
        let question = self.edition.question(&first.question)?;
        let answers: Vec<String> = alike
            .iter()
            .filter(|turn| !turn.answer.choices().any(ChoiceId::is_province))
            .map(|turn| {
                let answer = isolated(&words.answer(question, &turn.answer));
                words.fill(Phrase::TurnAnswer, &[("answer", &answer)])
            })
            .collect();
        let mut becomes: Vec<String> = Vec::new();
        // Who is outside has no desk, no ways and no stays; who comes from there has all at once.
        let to_or_from_outside = self.advice.course == Course::Outside
            || first.becomes.contains(&Outcome::Course(Course::Outside));
        for outcome in &first.becomes {
            if !to_or_from_outside || matches!(outcome, Outcome::Course(_)) {
                becomes.push(words.outcome(outcome));
            }
        }
        if !first.depends_on.is_empty() {
            let topics: Vec<String> = first.depends_on.iter().map(|id| words.topic(id)).collect();
            let topics = words.list(&topics);
            becomes.push(words.fill(Phrase::TurnDepends, &[("topics", &topics)]));
        }
        let topic = words.topic(&first.question);
        let placeholders = [
            ("topic", topic.as_str()),
            ("answers", &answers.join(&words.say(Phrase::Or))),
            ("becomes", &becomes.join(&words.say(Phrase::AndThen))),
        ];
        Some(Line::plain(words.fill(Phrase::TurnLine, &placeholders)))
    }
}

impl super::Words<'_> {
    pub(super) fn outcome(self, outcome: &Outcome) -> String {
        match outcome {
            Outcome::Course(course) => self.say(match course {
                Course::Outside => Phrase::BecomesOutside,
                Course::Shelter => Phrase::BecomesShelter,
                Course::ShelterOrLeave => Phrase::BecomesShelterOrLeave,
                Course::LeaveByLand => Phrase::BecomesLeaveByLand,
            }),
            Outcome::ExitPassport(passport) => self.say(match passport {
                Some(ExitPassport::Iranian) => Phrase::BecomesIranian,
                Some(ExitPassport::IranianLacking) => Phrase::BecomesIranianLacking,
                Some(ExitPassport::Undecided) => Phrase::BecomesUndecided,
                Some(ExitPassport::AsEntered) | None => Phrase::BecomesAsEntered,
            }),
            Outcome::Route(crossing, way) => {
                let phrase = match way {
                    Some(Way { held: true, .. }) => Phrase::BecomesHeld,
                    Some(Way {
                        passage: Passage::ByPermission | Passage::ByCase,
                        ..
                    }) => Phrase::BecomesNotHeld,
                    Some(_) | None => Phrase::BecomesListed,
                };
                let crossing = self.phrase(&crossing.key());
                self.fill(phrase, &[("crossing", &crossing)])
            }
            Outcome::Stay(country, passport, days) => {
                let country = self.phrase(&country.key());
                let passport = self.phrase(&passport.key());
                let mut placeholders = vec![("country", country.as_str()), ("passport", &passport)];
                let Some(days) = days else {
                    return self.fill(Phrase::BecomesNoStay, &placeholders);
                };
                let days = isolated(&self.number(days));
                placeholders.push(("days", &days));
                self.fill(Phrase::BecomesStay, &placeholders)
            }
        }
    }
}
