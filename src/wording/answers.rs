//! Questions and answers in words.

use crate::{
    interview::Answer,
    rulebook::{ChoiceId, Language, Question, QuestionId},
};

use super::Words;

/// A question ready to draw.
#[derive(Clone, PartialEq)]
pub struct Asked {
    pub said: String,
    pub reason: String,
    /// Choices in the order of the rows, provinces behind the others in the order of their names.
    pub choices: Vec<Choice>,
    pub provinces: Vec<Choice>,
}

#[derive(Clone, PartialEq)]
pub struct Choice {
    pub id: ChoiceId,
    pub said: String,
}

pub fn asked(words: Words, question: &Question) -> Asked {
    let choice = |id: &ChoiceId| Choice {
        id: id.clone(),
        said: words.phrase(&question.id.choice_key(id)),
    };
    let mut choices = Vec::new();
    let mut provinces: Vec<Choice> = Vec::new();
    for choice in question.all_choices().map(choice) {
        if question.by_name.contains(&choice.id) {
            let key = sort_key(words.language, &choice.said);
            let index =
                provinces.partition_point(|other| sort_key(words.language, &other.said) < key);
            provinces.insert(index, choice);
        } else {
            choices.push(choice);
        }
    }
    Asked {
        said: words.phrase(&question.id.key()),
        reason: words.phrase(&question.id.reason_key()),
        choices,
        provinces,
    }
}

/// Question, topic and answer, in the order of asking.
pub fn said_answers(
    words: Words,
    answered: &[(&Question, &Answer)],
) -> Vec<(QuestionId, String, String)> {
    let said = answered.iter().map(|(question, answer)| {
        (
            question.id.clone(),
            words.topic(&question.id),
            words.answer(question, answer),
        )
    });
    said.collect()
}

impl Words<'_> {
    pub fn topic(self, question: &QuestionId) -> String {
        self.phrase(&question.topic_key())
    }

    /// The choices of an answer, in the order in which they are offered.
    pub(super) fn answer(self, question: &Question, answer: &Answer) -> String {
        let picked: Vec<String> = question
            .all_choices()
            .filter(|choice| answer.names(choice))
            .map(|choice| self.phrase(&question.id.choice_key(choice)))
            .collect();
        self.list(&picked)
    }
}

/// By the alphabet of the language where it has one of its own; what is no letter of it comes first.
fn sort_key(language: &Language, name: &str) -> Vec<usize> {
    let letters = name.chars();
    letters
        .map(|letter| match &language.alphabet {
            Some(alphabet) => alphabet.find(letter).unwrap_or(0),
            None => letter as usize,
        })
        .collect()
}
