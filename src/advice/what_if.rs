//! The single answers whose change would alter where it leads.

use crate::{
    interview::{Answer, Answers, CompleteAnswers, Facts, Step, next_step, truth_from},
    rulebook::{Comparing, CountryId, Edition, FactId, Link, Question, Rule, Ways},
};

use super::{
    Certainty, Course, Difference, ExitPassport, Statement, Told, changes, neighbour, route,
};

/// Another answer to one question, and what it would alter.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf<'a> {
    pub question: &'a Question,
    pub answer: Answer,
    /// What would become of it whatever is answered to the questions that it opens: course, exit passport,
    /// routes, permissions, days of stay and obstacles.
    pub becomes: Vec<Difference<'a>>,
    /// The questions that it opens, where the rest depends on them.
    pub depends_on: Vec<&'a Question>,
}

/// In the order of the questions and of their choices.
pub(super) fn what_ifs<'a>(edition: &'a Edition, answers: &Answers) -> Vec<WhatIf<'a>> {
    let Step::Done(complete) = next_step(edition, answers) else {
        return Vec::new();
    };
    let now = leading(edition, &complete);
    let mut what_ifs = Vec::new();
    for question in edition.questions.iter() {
        let Some(given) = answers.get(&question.id) else {
            continue;
        };
        if changes_nothing(edition, question) {
            continue;
        }
        // What comes to the same facts is worked out once.
        let mut known: Vec<(Answer, Option<WhatIf>)> = vec![(given.clone(), None)];
        for answer in Answer::all(question) {
            let mut alike = known.iter();
            let alike = alike.find(|(other, _)| same_facts(edition, question, &answer, other));
            let what_if = match alike {
                Some((_, what_if)) => what_if.clone(),
                None => what_if(edition, &now, question, &answer, answers),
            };
            what_ifs.extend(what_if.clone().map(|what_if| WhatIf {
                answer: answer.clone(),
                ..what_if
            }));
            known.push((answer, what_if));
        }
    }
    what_ifs
}

fn what_if<'a>(
    edition: &'a Edition,
    now: &[Told<'a>],
    question: &'a Question,
    answer: &Answer,
    answers: &Answers,
) -> Option<WhatIf<'a>> {
    let changed = answers.with(&question.id, answer.clone());
    let mut ends = Vec::new();
    let mut opened = Vec::new();
    walk(edition, &changed, &mut ends, &mut opened);
    let mut ends = ends.iter().map(|end| changes(now, &leading(edition, end)));
    let mut becomes = ends.next()?;
    let mut depends = false;
    for other in ends {
        depends |= other != becomes;
        becomes.retain(|difference| other.contains(difference));
    }
    if !depends {
        opened.clear();
    }
    (depends || !becomes.is_empty()).then(|| WhatIf {
        question,
        answer: answer.clone(),
        becomes,
        depends_on: opened,
    })
}

/// Every way to answer what is still to be asked. Of questions that change nothing, one way is enough.
fn walk<'a>(
    edition: &'a Edition,
    answers: &Answers,
    ends: &mut Vec<CompleteAnswers>,
    opened: &mut Vec<&'a Question>,
) {
    match next_step(edition, answers) {
        Step::Done(complete) => ends.push(complete),
        Step::Ask(question) => {
            let mut ways = Answer::all(question);
            if changes_nothing(edition, question) {
                ways.truncate(1);
            } else if !opened.iter().any(|known| known.id == question.id) {
                opened.push(question);
            }
            for way in ways {
                walk(edition, &answers.with(&question.id, way), ends, opened);
            }
        }
    }
}

/// Nothing that is compared and no further question rests on its facts, nor is it about a passport.
fn changes_nothing(edition: &Edition, question: &Question) -> bool {
    let own = |fact: &Link<FactId>| rests_on(edition, fact, question);
    let asked_when = edition.questions.iter().map(|other| &other.asked_when);
    let decisions = edition.decisions.all().into_iter();
    let obstacles = obstacles(edition).map(|rule| &rule.when);
    let conditions = asked_when.chain(decisions).chain(obstacles);
    let mut asked = conditions.flat_map(|condition| {
        let clauses = condition.clauses();
        clauses.map(|(fact, _)| fact)
    });
    let mut lifts = edition
        .routes
        .iter()
        .filter_map(|row| row.lifted_by.as_ref());
    let mut passports = edition.passports.iter();
    question.what_if == Comparing::NotCompared
        || !asked.any(own)
            && !lifts.any(own)
            && !passports.any(|passport| passport.question == question.id)
}

fn rests_on(edition: &Edition, fact: &Link<FactId>, question: &Question) -> bool {
    let row = fact.of(&edition.facts);
    row.is_some_and(|row| row.question == question.id)
}

/// The obstacles on every way that rest on what is compared alone.
fn obstacles(edition: &Edition) -> impl Iterator<Item = &Rule> {
    let left_out = |fact: &Link<FactId>| {
        let questions = edition.questions.iter();
        let mut left_out = questions.filter(|other| other.what_if == Comparing::NotCompared);
        left_out.any(|question| rests_on(edition, fact, question))
    };
    let rules = edition.rules.iter();
    rules.filter(move |rule| {
        let everywhere = rule.kind.is_paper() && rule.obstacle == Some(Ways::All);
        everywhere && !rule.when.clauses().any(|(fact, _)| left_out(fact))
    })
}

/// Places inside the country differ in distances only.
fn same_facts(edition: &Edition, question: &Question, one: &Answer, other: &Answer) -> bool {
    let facts = edition.facts.iter();
    let mut facts = facts.filter(|row| row.question == question.id);
    let passports = edition.passports.iter();
    let mut passports = passports.filter(|passport| passport.question == question.id);
    facts.all(|row| truth_from(row, one) == truth_from(row, other))
        && passports.all(|passport| one.names(&passport.valid) == other.names(&passport.valid))
}

/// Where these answers lead, as far as it is compared here. None of it depends on the day.
fn leading<'a>(edition: &'a Edition, answers: &CompleteAnswers) -> Vec<Told<'a>> {
    let facts = Facts::new(edition, answers);
    let course = Course::of(&facts);
    let mut leading = vec![Statement::Course(course)];
    if course == Course::Outside {
        return leading.into_iter().map(Statement::on_no_day).collect();
    }
    leading.extend(ExitPassport::of(&facts).map(Statement::ExitPassport));
    let mut seen: Vec<&CountryId> = Vec::new();
    for (row, permission_in_hand) in route::in_order(edition, &facts) {
        if course.is_inside() {
            leading.push(Statement::Route(&row.crossing, row.passage));
        }
        if permission_in_hand {
            leading.push(Statement::Permission(&row.crossing));
        }
        let Some(crossing) = edition.crossing(&row.crossing) else {
            continue;
        };
        if seen.contains(&&crossing.country) {
            continue;
        }
        seen.push(&crossing.country);
        let held = neighbour::held(edition, answers.answers());
        let stays = held.filter_map(|(passport, holding)| {
            neighbour::row_for(edition, &crossing.country, &passport.id, holding)
        });
        leading.extend(stays.map(Statement::Stay));
    }
    let told = obstacles(edition).filter(|rule| course.hears(rule.audience));
    leading.extend(told.filter_map(|rule| {
        let certainty = Certainty::of(facts.truth_of(&rule.when))?;
        Some(Statement::Finding(rule, Some(certainty)))
    }));
    leading.into_iter().map(Statement::on_no_day).collect()
}
