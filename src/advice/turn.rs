//! The single answers whose change would alter where it leads.

use crate::{
    interview::{Answer, Answers, CompleteAnswers, Facts, Step, next_step, truth_from},
    rulebook::{CountryId, CrossingId, Edition, Fact, Passage, Passport, Question, QuestionId},
};

use super::{Course, ExitPassport, route};

/// Another answer to one question, and what it would alter.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    pub question: QuestionId,
    pub answer: Answer,
    /// What would become of it whatever is answered to the questions that it opens.
    pub becomes: Vec<Outcome>,
    /// The questions that it opens, where the rest depends on them.
    pub depends_on: Vec<QuestionId>,
}

/// One thing that can turn.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Outcome {
    Course(Course),
    ExitPassport(Option<ExitPassport>),
    /// `None`: it is no longer listed.
    Route(CrossingId, Option<Way>),
    /// `None`: no days.
    Stay(CountryId, Passport, Option<u16>),
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Way {
    pub passage: Passage,
    /// Its permission is in hand.
    pub held: bool,
}

/// In the order of the questions and of their choices.
pub fn turns(edition: &Edition, answers: &CompleteAnswers) -> Vec<Turn> {
    let now = outcomes(edition, answers);
    let mut turns = Vec::new();
    for question in &edition.questions {
        let Some(given) = answers.answers().get(&question.id) else {
            continue;
        };
        // What comes to the same facts is worked out once.
        let mut known: Vec<(Answer, Option<Turn>)> = vec![(given.clone(), None)];
        for answer in Answer::all(question) {
            let mut alike = known.iter();
            let alike = alike.find(|(other, _)| same_facts(edition, question, &answer, other));
            let turn = if let Some((_, turn)) = alike {
                turn.clone()
            } else {
                let changed = answers.answers().with(&question.id, answer.clone());
                turn(edition, &now, question, &answer, &changed)
            };
            turns.extend(turn.clone().map(|turn| Turn {
                answer: answer.clone(),
                ..turn
            }));
            known.push((answer, turn));
        }
    }
    turns
}

fn turn(
    edition: &Edition,
    now: &[Outcome],
    question: &Question,
    answer: &Answer,
    changed: &Answers,
) -> Option<Turn> {
    let mut ends = Vec::new();
    let mut opened = Vec::new();
    walk(edition, changed, &mut ends, &mut opened);
    let mut ends = ends
        .iter()
        .map(|end| differing(now, &outcomes(edition, end)));
    let mut becomes = ends.next()?;
    let mut depends = false;
    for other in ends {
        depends |= other != becomes;
        becomes.retain(|outcome| other.contains(outcome));
    }
    if !depends {
        opened.clear();
    }
    (depends || !becomes.is_empty()).then(|| Turn {
        question: question.id.clone(),
        answer: answer.clone(),
        becomes,
        depends_on: opened,
    })
}

/// Every way to answer what is still to be asked. Of questions that turn nothing, one way is enough.
fn walk(
    edition: &Edition,
    answers: &Answers,
    ends: &mut Vec<CompleteAnswers>,
    opened: &mut Vec<QuestionId>,
) {
    match next_step(edition, answers) {
        Step::Done(complete) => ends.push(complete),
        Step::Ask(question) => {
            let mut ways = Answer::all(question);
            if turns_nothing(edition, question) {
                ways.truncate(1);
            } else if !opened.contains(&question.id) {
                opened.push(question.id.clone());
            }
            for way in ways {
                walk(edition, &answers.with(&question.id, way), ends, opened);
            }
        }
    }
}

/// No outcome and no further question rests on its facts, nor is it about a passport.
fn turns_nothing(edition: &Edition, question: &Question) -> bool {
    let own = |fact: Fact| {
        let mut rows = edition.facts.iter();
        rows.any(|row| row.fact == fact && row.question == question.id)
    };
    let asked_by = |other: &Question| other.asked_when.clauses().any(|(fact, _)| own(fact));
    let lifts = edition.routes.iter().filter_map(|row| row.lifted_by);
    let passports = Passport::ALL.map(Passport::question);
    !Course::FACTS
        .iter()
        .chain(ExitPassport::FACTS)
        .copied()
        .chain(lifts)
        .any(own)
        && !edition.questions.iter().any(asked_by)
        && !passports.contains(&question.id.as_str())
}

/// Places inside the country differ in distances only.
fn same_facts(edition: &Edition, question: &Question, one: &Answer, other: &Answer) -> bool {
    let mut rows = edition
        .facts
        .iter()
        .filter(|row| row.question == question.id);
    rows.all(|row| truth_from(row, one) == truth_from(row, other))
}

fn outcomes(edition: &Edition, answers: &CompleteAnswers) -> Vec<Outcome> {
    let facts = Facts::new(edition, answers);
    let course = Course::of(&facts);
    let mut outcomes = vec![
        Outcome::Course(course),
        Outcome::ExitPassport(ExitPassport::of(&facts)),
    ];
    if course == Course::Outside {
        return outcomes;
    }
    // No outcome depends on the day.
    for route in route::routes(edition, answers.answers(), &facts, &[], edition.as_of) {
        let way = Way {
            passage: route.passage,
            held: route.held,
        };
        outcomes.push(Outcome::Route(route.crossing, Some(way)));
        for entry in route.entry.iter().filter(|entry| entry.days.is_some()) {
            let stay = Outcome::Stay(route.country.clone(), entry.passport, entry.days);
            if !outcomes.contains(&stay) {
                outcomes.push(stay);
            }
        }
    }
    outcomes
}

/// What is new in `then`, and what of `now` is gone.
fn differing(now: &[Outcome], then: &[Outcome]) -> Vec<Outcome> {
    let new = then.iter().filter(|it| !now.contains(it)).cloned();
    let lost = now
        .iter()
        .filter(|it| !then.iter().any(|other| other.is_about_the_same(it)))
        .filter_map(Outcome::lost);
    new.chain(lost).collect()
}

impl Outcome {
    fn is_about_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Course(_), Self::Course(_)) | (Self::ExitPassport(_), Self::ExitPassport(_)) => {
                true
            }
            (Self::Route(one, _), Self::Route(other, _)) => one == other,
            (Self::Stay(country, passport, _), Self::Stay(other, held, _)) => {
                (country, passport) == (other, held)
            }
            (Self::Course(_) | Self::ExitPassport(_) | Self::Route(..) | Self::Stay(..), _) => {
                false
            }
        }
    }

    fn lost(&self) -> Option<Self> {
        match self {
            Self::Course(_) | Self::ExitPassport(_) => None,
            Self::Route(crossing, _) => Some(Self::Route(crossing.clone(), None)),
            Self::Stay(country, passport, _) => Some(Self::Stay(country.clone(), *passport, None)),
        }
    }
}
