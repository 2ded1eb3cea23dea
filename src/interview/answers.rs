//! What the person has told us.

use crate::rulebook::{ChoiceId, Pick, Question, QuestionId};

/// The choices picked for one question, in the order in which they are offered; never empty.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Answer(Vec<ChoiceId>);

/// Why picked choices are no answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Mismatch {
    Nothing,
    NoSuchChoice(ChoiceId),
    /// The question takes one choice.
    MoreThanOne,
    /// This choice excludes all others.
    StandsAlone(ChoiceId),
}

impl Answer {
    pub fn to(question: &Question, picked: &[ChoiceId]) -> Result<Self, Mismatch> {
        if let Some(unknown) = picked.iter().find(|choice| !question.has(choice)) {
            return Err(Mismatch::NoSuchChoice(unknown.clone()));
        }
        let choices: Vec<ChoiceId> = question
            .all_choices()
            .filter(|choice| picked.contains(choice))
            .cloned()
            .collect();
        match (choices.len(), question.pick) {
            (0, _) => return Err(Mismatch::Nothing),
            (1, _) => {}
            (_, Pick::One) => return Err(Mismatch::MoreThanOne),
            (_, Pick::Several) => {
                if let Some(alone) = choices
                    .iter()
                    .find(|choice| question.alone.contains(choice))
                {
                    return Err(Mismatch::StandsAlone(alone.clone()));
                }
            }
        }
        Ok(Self(choices))
    }

    /// Every way to answer a question.
    pub fn all(question: &Question) -> Vec<Self> {
        let single = |choice: &ChoiceId| Self(vec![choice.clone()]);
        match question.pick {
            Pick::One => question.all_choices().map(single).collect(),
            Pick::Several => {
                let subsets = (1..1_u32 << question.choices.len()).map(|bits| {
                    let offered = question.choices.iter().enumerate();
                    let picked = offered.filter(|(index, _)| bits & (1 << index) != 0);
                    Self(picked.map(|(_, choice)| choice.clone()).collect())
                });
                subsets.chain(question.alone.iter().map(single)).collect()
            }
        }
    }

    pub fn choices(&self) -> impl Iterator<Item = &ChoiceId> {
        self.0.iter()
    }

    pub fn names(&self, choice: &ChoiceId) -> bool {
        self.0.contains(choice)
    }

    pub fn names_any(&self, choices: &[ChoiceId]) -> bool {
        choices.iter().any(|choice| self.names(choice))
    }
}

/// The answers given so far, at most one per question, in the order of the questions' ids.
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Answers(Vec<(QuestionId, Answer)>);

impl Answers {
    #[must_use]
    pub fn with(&self, question: &QuestionId, answer: Answer) -> Self {
        let mut answers = self.clone();
        answers.insert(question, answer);
        answers
    }

    pub(super) fn insert(&mut self, question: &QuestionId, answer: Answer) {
        match self.index_of(question) {
            Ok(index) => self.0[index].1 = answer,
            Err(index) => self.0.insert(index, (question.clone(), answer)),
        }
    }

    pub fn get(&self, question: &QuestionId) -> Option<&Answer> {
        self.index_of(question).ok().map(|index| &self.0[index].1)
    }

    fn index_of(&self, question: &QuestionId) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(question))
    }

    /// The only choice, where the question takes one.
    pub fn choice(&self, question: &QuestionId) -> Option<&ChoiceId> {
        self.get(question)?.choices().next()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&QuestionId, &Answer)> {
        self.0.iter().map(|(question, answer)| (question, answer))
    }
}

/// An answer to every question that applies, and to no other. Only the interview can make one.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CompleteAnswers(Answers);

impl CompleteAnswers {
    pub(super) fn new(answers: Answers) -> Self {
        Self(answers)
    }

    pub fn answers(&self) -> &Answers {
        &self.0
    }
}
