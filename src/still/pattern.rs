//! Which choices, picked or not, make something certain.

use std::collections::BTreeMap;

use crate::{
    interview::Truth,
    rulebook::{
        ChoiceId, Condition, Edition, FactId, FactRow, InDoubt, Link, Pick, Question, QuestionId,
    },
};

/// One choice of one question. Provinces are left out: the country stands for them.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Picked {
    pub question: QuestionId,
    pub choice: ChoiceId,
}

/// All of these are picked, or are not. Several patterns are alternatives; none is never.
pub type Pattern = BTreeMap<Picked, bool>;

/// Ways to pick that make a condition true, or false, for certain.
pub fn certain(edition: &Edition, condition: &Condition, truth: bool) -> Vec<Pattern> {
    let clauses = condition.clauses();
    let clauses = clauses.map(|(fact, wanted)| of_fact(edition, fact, wanted == truth));
    if truth {
        clauses.fold(vec![Pattern::new()], |all, one| both(&all, &one))
    } else {
        simplest(clauses.flatten().collect())
    }
}

/// The same of one fact.
fn of_fact(edition: &Edition, fact: &Link<FactId>, truth: bool) -> Vec<Pattern> {
    let Some(row) = fact.of(&edition.facts) else {
        return Vec::new();
    };
    let Some(question) = row.question.of(&edition.questions) else {
        return Vec::new();
    };
    let wanted = if truth { Truth::True } else { Truth::False };
    let answered = answered(question, row, wanted);
    // What was picked before its question fell away counts no more: then all its facts are false.
    match (truth, question.in_doubt) {
        (true, _) => both(&answered, &asked(edition, question)),
        (false, InDoubt::Asked) => simplest([answered, not_asked(edition, question)].concat()),
        (false, InDoubt::NotAsked) => {
            let answered = both(&answered, &asked(edition, question));
            simplest([answered, not_asked(edition, question)].concat())
        }
    }
}

/// Answers to its own question that make a fact so.
fn answered(question: &Question, row: &FactRow, truth: Truth) -> Vec<Pattern> {
    let of = |choices: &[ChoiceId], picked| {
        let choices = choices.iter();
        let picked = choices.map(|choice| (pick(question, choice), picked));
        picked.collect::<Pattern>()
    };
    let mut patterns = Vec::new();
    for choice in offered(question) {
        let found = if row.true_for.contains(choice) {
            Truth::True
        } else if row.unknown_for.contains(choice) {
            Truth::Unknown
        } else {
            Truth::False
        };
        if found != truth {
            continue;
        }
        let mut pattern = of(std::slice::from_ref(choice), true);
        // Beside one choice another may be picked that says more.
        if question.pick == Pick::Several && truth == Truth::False {
            pattern.extend(of(&row.true_for, false));
            pattern.extend(of(&row.unknown_for, false));
        }
        patterns.push(pattern);
    }
    patterns
}

/// Where a question is not asked, for certain.
pub fn not_asked(edition: &Edition, question: &Question) -> Vec<Pattern> {
    certain(edition, &question.asked_when, false)
}

/// Where its answer is of no use: it is not asked, or not where that is in doubt.
pub fn left_out(edition: &Edition, question: &Question) -> Vec<Pattern> {
    let mut patterns = not_asked(edition, question);
    if question.in_doubt == InDoubt::NotAsked {
        for (fact, _) in question.asked_when.clauses() {
            if let Some(row) = fact.of(&edition.facts)
                && let Some(behind) = row.question.of(&edition.questions)
            {
                patterns.extend(answered(behind, row, Truth::Unknown));
            }
        }
    }
    simplest(patterns)
}

fn asked(edition: &Edition, question: &Question) -> Vec<Pattern> {
    match question.in_doubt {
        InDoubt::Asked => none_of(&not_asked(edition, question)),
        InDoubt::NotAsked => certain(edition, &question.asked_when, true),
    }
}

/// The choices that can be picked here, in their order.
pub fn offered(question: &Question) -> impl Iterator<Item = &ChoiceId> {
    question.choices.iter().chain(&question.alone)
}

pub fn pick(question: &Question, choice: &ChoiceId) -> Picked {
    Picked {
        question: question.id.clone(),
        choice: choice.clone(),
    }
}

fn both(some: &[Pattern], others: &[Pattern]) -> Vec<Pattern> {
    let pairs = some
        .iter()
        .flat_map(|one| others.iter().map(move |other| (one, other)));
    let joined = pairs.filter_map(|(one, other)| {
        let clash = one
            .iter()
            .any(|(picked, so)| other.get(picked).is_some_and(|other| other != so));
        (!clash).then(|| {
            one.iter()
                .chain(other)
                .map(|(p, s)| (p.clone(), *s))
                .collect()
        })
    });
    simplest(joined.collect())
}

fn none_of(patterns: &[Pattern]) -> Vec<Pattern> {
    patterns.iter().fold(vec![Pattern::new()], |all, pattern| {
        let otherwise = pattern.iter();
        let otherwise: Vec<Pattern> = otherwise
            .map(|(picked, so)| Pattern::from([(picked.clone(), !so)]))
            .collect();
        both(&all, &otherwise)
    })
}

/// Without those that another one covers.
fn simplest(mut patterns: Vec<Pattern>) -> Vec<Pattern> {
    patterns.sort_by_key(Pattern::len);
    patterns.dedup();
    let mut kept: Vec<Pattern> = Vec::new();
    for pattern in patterns {
        let covers = |kept: &Pattern| kept.iter().all(|(p, s)| pattern.get(p) == Some(s));
        if !kept.iter().any(covers) {
            kept.push(pattern);
        }
    }
    kept
}
