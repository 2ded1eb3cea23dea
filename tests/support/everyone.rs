//! Everybody who can answer, in one edition, with what each person is told on its day.
//!
//! In the older editions questions that stand alone are not multiplied: whatever rests on such a question
//! rests on no other, so that each of its answers beside some of the others tells all that it can tell.

use std::{borrow::Cow, collections::HashMap};

use gozar::{
    advice::{Advice, Certainty, Course, ExitPassport, Holding, advise},
    interview::{Answer, Answers, CompleteAnswers, Step, next_step},
    rulebook::{
        Condition, CrossingId, Edition, FactId, Language, Passage, PassportId, Question,
        QuestionId, Rule,
    },
    wording::{Words, card, document, memory, plain_text, spoken},
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

    /// Everyone, in a shipped edition: in the newest every set of answers, in an older one enough of them
    /// to hear all that is told.
    pub fn shipped(edition: &str) -> Self {
        if edition == SHIPPED.newest().id.as_str() {
            Self::whole(edition)
        } else {
            Self::enough(edition)
        }
    }

    /// Every set of answers.
    pub fn whole(edition: &str) -> Self {
        let mut everyone = Self::unwalked(edition);
        everyone.walk(&Answers::default(), &|_| Ways::All);
        everyone
    }

    /// Questions that stand alone are answered in one way at a time, in all of them in turn.
    pub fn enough(edition: &str) -> Self {
        let mut everyone = Self::unwalked(edition);
        let questions = everyone.edition.questions.iter();
        let alone: Vec<QuestionId> = questions
            .filter(|question| stands_alone(&everyone.edition, question))
            .map(|question| question.id.clone())
            .collect();
        everyone.walk(&Answers::default(), &|question| {
            if alone.contains(&question.id) {
                Ways::InTurn
            } else {
                Ways::All
            }
        });
        everyone
    }

    /// The space as it would be, had the rows this fault. Enough people to find the fault: some
    /// questions are answered in one way only.
    pub fn spoiled(edition: &str, spoil: impl FnOnce(&mut Self)) -> Self {
        let mut everyone = Self::unwalked(edition);
        spoil(&mut everyone);
        everyone.walk(
            &Answers::default(),
            &|question| match question.id.as_str() {
                "third" | "exit_ban" | "permission" => Ways::Last,
                _ => Ways::All,
            },
        );
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
    fn walk(&mut self, answers: &Answers, taken: &dyn Fn(&Question) -> Ways) {
        match next_step(&self.edition, answers) {
            Step::Ask(question) => {
                let id = question.id.clone();
                let mut ways = worth_walking(question);
                match taken(question) {
                    Ways::All => {}
                    Ways::Last => ways = ways.split_off(ways.len() - 1),
                    Ways::InTurn => {
                        // Every question at its own pace, so that no two go in step.
                        let pace = id.as_str().len();
                        let turn = self.people.len() / pace % ways.len();
                        ways = vec![ways.swap_remove(turn)];
                    }
                }
                for answer in ways {
                    self.walk(&answers.with(&id, answer), taken);
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

    /// The full text and the shorter forms.
    pub fn everything_said(&self, answers: &CompleteAnswers, language: &Language) -> String {
        let (words, advice) = (Words { language }, self.advice(answers));
        let mut said = vec![
            plain_text(&document(words, &advice, &advice.what_ifs())),
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

    /// What the one is told who answers like this, unless something is still to be asked.
    pub fn find(&self, answers: &Answers) -> Option<Cow<'_, Told>> {
        match next_step(&self.edition, answers) {
            Step::Done(complete) => Some(match self.indices.get(&complete) {
                Some(index) => Cow::Borrowed(&self.people[*index].1),
                None => Cow::Owned(self.told(&self.advice(&complete))),
            }),
            Step::Ask(_) => None,
        }
    }

    /// What those are told who answer like this, whatever they answer to what is still to be asked.
    pub fn find_all(&self, answers: &Answers) -> Vec<Cow<'_, Told>> {
        match next_step(&self.edition, answers) {
            Step::Done(_) => self.find(answers).into_iter().collect(),
            Step::Ask(question) => worth_walking(question)
                .into_iter()
                .flat_map(|way| self.find_all(&answers.with(&question.id, way)))
                .collect(),
        }
    }

    /// The same answers with one of them changed, where that leaves nothing to ask.
    pub fn changed(
        &self,
        answers: &Answers,
        id: &QuestionId,
        answer: Answer,
    ) -> Option<Cow<'_, Told>> {
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

/// Which of the ways to answer a question are walked.
enum Ways {
    All,
    Last,
    InTurn,
}

/// Whatever rests on its facts rests on no other but the place.
fn stands_alone(edition: &Edition, question: &Question) -> bool {
    let question_of = |fact: &FactId| {
        let mut rows = edition.facts.iter();
        let row = rows.find(|row| row.fact == *fact);
        row.map(|row| row.question.as_str())
    };
    let id = question.id.as_str();
    let asked_when = edition.questions.iter().map(|other| &other.asked_when);
    let rules = edition.rules.iter().map(|rule| &rule.when);
    let decisions = edition.decisions.all().into_iter();
    let alone = rules
        .chain(asked_when.clone())
        .chain(decisions)
        .all(|condition| {
            let behind = || {
                condition
                    .clauses()
                    .filter_map(|(fact, _)| question_of(fact))
            };
            !behind().any(|other| other == id)
                || behind().all(|other| [id, "place"].contains(&other))
        });
    let opens_another = asked_when
        .flat_map(Condition::clauses)
        .any(|(fact, _)| question_of(fact) == Some(id));
    let mut passports = edition.passports.iter();
    let is_a_passport = passports.any(|passport| passport.question == question.id);
    alone && !opens_another && !is_a_passport && id != "place"
}

/// Every answer, but only one of the places inside the country: they differ in distances alone,
/// which `tests/places.rs` shows.
fn worth_walking(question: &Question) -> Vec<Answer> {
    let mut answers = Answer::all(question);
    if question.id.as_str() == "place" {
        answers.truncate(3);
    }
    answers
}
