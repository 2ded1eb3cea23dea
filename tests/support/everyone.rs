//! Everybody who can answer, in one edition, with what each person is told on its day.

use std::collections::HashMap;

use gozar::{
    advice::{Advice, Certainty, Course, ExitPassport, advise},
    interview::{Answer, Answers, CompleteAnswers, Step, next_step},
    rulebook::{
        CrossingId, Edition, FindingId, Kind, Language, Passage, Passport, Question, QuestionId,
    },
    wording::{Document, Words, bare, document, plain_text, short_text, to_keep},
};

use super::SHIPPED;

pub struct Everyone {
    pub edition: Edition,
    pub languages: Vec<Language>,
    pub people: Vec<(CompleteAnswers, Told)>,
    indices: HashMap<CompleteAnswers, usize>,
}

/// What one person is told, in short. Findings are sets of places in the edition's rules.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Told {
    pub course: Course,
    pub exit_passport: Option<ExitPassport>,
    pub routes: Vec<(CrossingId, Passage)>,
    /// Passport, its state as answered, and the days of each country in the order of the routes.
    pub entries: Vec<(Passport, String, Vec<Option<u16>>)>,
    pub certain: u128,
    pub possible: u128,
}

impl Everyone {
    /// Everyone, in a shipped edition.
    pub fn shipped(edition: &str) -> Self {
        let mut everyone = Self::unwalked(edition);
        everyone.walk(&Answers::default(), &[]);
        everyone
    }

    /// The space as it would be, had the rows this fault. Enough people to find the fault: some
    /// questions are answered in one way only.
    pub fn spoiled(edition: &str, spoil: impl FnOnce(&mut Self)) -> Self {
        let mut everyone = Self::unwalked(edition);
        spoil(&mut everyone);
        everyone.walk(&Answers::default(), &["third", "exit_ban", "permission"]);
        everyone
    }

    fn unwalked(edition: &str) -> Self {
        Self {
            edition: SHIPPED.edition(edition).expect("it is built in"),
            languages: SHIPPED.languages.clone(),
            people: Vec::new(),
            indices: HashMap::new(),
        }
    }

    /// Walks the real interview, so this cannot differ from what a person can do.
    fn walk(&mut self, answers: &Answers, settled: &[&str]) {
        match next_step(&self.edition, answers) {
            Step::Ask(question) => {
                let id = question.id.clone();
                let mut ways = worth_walking(question);
                if settled.contains(&id.as_str()) {
                    ways.drain(..ways.len() - 1);
                }
                for answer in ways {
                    self.walk(&answers.with(&id, answer), settled);
                }
            }
            Step::Done(complete) => {
                let told = self.told(&self.advice(&complete));
                self.indices.insert(complete.clone(), self.people.len());
                self.people.push((complete, told));
            }
        }
    }

    pub fn advice(&self, answers: &CompleteAnswers) -> Advice {
        advise(&self.edition, answers, self.edition.as_of)
    }

    pub fn document(&self, answers: &CompleteAnswers, language: &Language) -> Document {
        document(
            Words { language },
            &self.edition,
            answers,
            &self.advice(answers),
        )
    }

    /// The full text and the shorter forms.
    pub fn everything_said(&self, answers: &CompleteAnswers, language: &Language) -> String {
        let (words, advice) = (Words { language }, self.advice(answers));
        let mut said = vec![
            plain_text(&self.document(answers, language)),
            short_text(words, &self.edition, answers, &advice),
        ];
        let bare = bare(words, &self.edition, answers, &advice);
        said.extend(bare);
        let to_keep = to_keep(words, &self.edition, answers, &advice);
        said.extend(
            to_keep
                .into_iter()
                .map(|(question, answer)| question + " " + &answer),
        );
        said.join("\n")
    }

    /// Says something else in one language.
    pub fn reword(&mut self, tag: &str, key: &str, phrase: &str) {
        let mut languages = self.languages.iter_mut();
        let language = languages.find(|language| language.tag.as_str() == tag);
        let phrases = &mut language.expect("it is built in").phrases;
        *phrases = phrases.with(key, phrase);
    }

    /// What the one is told who answers like this, unless something is still to be asked or
    /// nobody in this space answers so.
    pub fn find(&self, answers: &Answers) -> Option<&Told> {
        match next_step(&self.edition, answers) {
            Step::Done(complete) => Some(&self.people[*self.indices.get(&complete)?].1),
            Step::Ask(_) => None,
        }
    }

    pub fn index_of(&self, answers: &CompleteAnswers) -> usize {
        self.indices[answers]
    }

    /// The same answers with one of them changed, where that leaves nothing to ask.
    pub fn changed(&self, answers: &Answers, id: &QuestionId, answer: Answer) -> Option<&Told> {
        self.find(&answers.with(id, answer))
    }

    /// The set that holds one finding; empty where the edition does not know it.
    pub fn set(&self, finding: &str) -> u128 {
        let index = self
            .edition
            .rules
            .iter()
            .position(|rule| rule.id.as_str() == finding);
        index.map_or(0, |index| 1 << index)
    }

    pub fn names(&self, set: u128) -> Vec<&FindingId> {
        let rules = self.edition.rules.iter().enumerate();
        rules
            .filter(|(index, _)| set >> index & 1 == 1)
            .map(|(_, rule)| &rule.id)
            .collect()
    }

    /// All findings of one kind.
    pub fn of_kind(&self, kind: Kind) -> u128 {
        let rules = self.edition.rules.iter().filter(|rule| rule.kind == kind);
        rules
            .map(|rule| self.set(rule.id.as_str()))
            .fold(0, |all, one| all | one)
    }

    fn told(&self, advice: &Advice) -> Told {
        let mut told = Told {
            course: advice.course,
            exit_passport: advice.exit_passport,
            routes: Vec::new(),
            entries: Vec::new(),
            certain: 0,
            possible: 0,
        };
        for finding in &advice.findings {
            let set = self.set(finding.id.as_str());
            told.possible |= set;
            if finding.certainty == Certainty::Applies {
                told.certain |= set;
            }
        }
        for route in &advice.routes {
            told.routes.push((route.crossing.clone(), route.passage));
            for (index, entry) in route.entry.iter().enumerate() {
                if told.entries.len() == index {
                    let holding = entry.holding.to_string();
                    told.entries.push((entry.passport, holding, Vec::new()));
                }
                told.entries[index].2.push(entry.days);
            }
        }
        told
    }
}

/// Every answer, but only one of the places inside the country: they differ in distances alone,
/// which `tests/places.rs` shows.
fn worth_walking(question: &Question) -> Vec<Answer> {
    let mut answers = Answer::all(question);
    if question.id.as_str() == "place" {
        answers.truncate(2);
    }
    answers
}
