//! Everybody who can answer, in one edition, with what each person is told on its day.

use std::collections::HashMap;

use gozar::{
    advice::{Advice, Certainty, Course, ExitPassport, Holding, advise},
    interview::{Answer, Answers, CompleteAnswers, Step, next_step},
    rulebook::{CrossingId, Edition, Language, Passage, PassportId, Question, QuestionId, Rule},
    wording::{Document, Words, card, document, memory, plain_text, spoken},
};

use super::{SHIPPED, set::Set};

pub struct Everyone {
    pub edition: Edition,
    pub languages: Vec<Language>,
    pub people: Vec<(CompleteAnswers, Told)>,
    indices: HashMap<CompleteAnswers, usize>,
}

/// What one person is told, in short. Findings are sets of indices into the edition's rules.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Told {
    pub course: Course,
    pub exit_passport: Option<ExitPassport>,
    pub routes: Vec<(CrossingId, Passage)>,
    /// Passport, its state as answered, and the days of each neighbour in the order of the routes.
    pub entries: Vec<(PassportId, String, Vec<Option<u16>>)>,
    pub certain: Set,
    pub possible: Set,
}

impl Everyone {
    /// Everyone, in the edition that the page shows.
    pub fn newest() -> Self {
        Self::shipped(SHIPPED.newest().id.as_str())
    }

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

    pub fn advice<'a>(&'a self, answers: &'a CompleteAnswers) -> Advice<'a> {
        advise(&self.edition, answers, self.edition.as_of)
    }

    pub fn document(&self, answers: &CompleteAnswers, language: &Language) -> Document {
        let advice = self.advice(answers);
        document(Words { language }, &advice, &advice.what_ifs())
    }

    /// The full text and the shorter forms.
    pub fn everything_said(&self, answers: &CompleteAnswers, language: &Language) -> String {
        let (words, advice) = (Words { language }, self.advice(answers));
        let mut said = vec![
            plain_text(&self.document(answers, language)),
            spoken(words, &advice),
        ];
        said.extend(card(words, &advice));
        said.extend(
            memory(words, &advice)
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

    /// The findings of these rules.
    pub fn findings(&self, wanted: impl Fn(&Rule) -> bool) -> Set {
        let rules = self.edition.rules.iter().enumerate();
        let wanted = rules.filter(|(_, rule)| wanted(rule));
        wanted.map(|(index, _)| index).collect()
    }

    /// Whether this one is told so, for certain.
    pub fn is_told(&self, told: &Told, finding: &str) -> bool {
        let index = self.index_of_rule(finding);
        index.is_some_and(|index| told.certain.has(index))
    }

    /// Whether this one is told so, for certain or perhaps.
    pub fn may_be_told(&self, told: &Told, finding: &str) -> bool {
        let index = self.index_of_rule(finding);
        index.is_some_and(|index| told.possible.has(index))
    }

    /// Nothing where the edition does not know it.
    fn index_of_rule(&self, finding: &str) -> Option<usize> {
        let mut rules = self.edition.rules.iter();
        rules.position(|rule| rule.id.as_str() == finding)
    }

    fn told(&self, advice: &Advice) -> Told {
        let mut told = Told {
            course: advice.course,
            exit_passport: advice.exit_passport,
            routes: Vec::new(),
            entries: Vec::new(),
            certain: Set::default(),
            possible: Set::default(),
        };
        for finding in &advice.findings {
            let index = self.index_of_rule(finding.rule.id.as_str());
            let index = index.expect("a finding is that of a rule");
            told.possible.insert(index);
            if finding.certainty == Certainty::Applies {
                told.certain.insert(index);
            }
        }
        for route in &advice.routes {
            let crossing = route.crossing.id.clone();
            told.routes.push((crossing, route.passage));
        }
        for stay in advice
            .neighbours
            .iter()
            .flat_map(|neighbour| &neighbour.stays)
        {
            let passport = &stay.passport.id;
            let mut known = told.entries.iter();
            let index = known.position(|(known, ..)| known == passport);
            let index = index.unwrap_or_else(|| {
                let holding = match stay.holding {
                    Holding::Valid => "valid".to_owned(),
                    Holding::NotValid(choice) => choice.to_string(),
                };
                told.entries.push((passport.clone(), holding, Vec::new()));
                told.entries.len() - 1
            });
            let days = stay.days.as_ref().map(|days| days.row.days);
            told.entries[index].2.push(days);
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
