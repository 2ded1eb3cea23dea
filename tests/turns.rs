//! Which single answers would change where it leads, against asking everybody.

mod support;

use gozar::{
    advice::{Advice, Course, ExitPassport, Outcome, Turn, Way, turns},
    interview::{Answer, Answers, CompleteAnswers, Step, next_step},
    rulebook::{ChoiceId, Edition},
};

use support::{
    SHIPPED,
    everyone::Everyone,
    people::{DUAL, OUTSIDE},
};

#[test]
fn a_dual_national_sees_what_hangs_on_each_answer() {
    let newest = SHIPPED.newest();
    let turns = turns(&newest, &DUAL.answers(&newest));
    assert_eq!(
        becomes(&turns, "move", "no"),
        [Outcome::Course(Course::Shelter)]
    );
    assert_eq!(
        becomes(&turns, "iranian_passport", "expired"),
        [
            Outcome::ExitPassport(Some(ExitPassport::IranianLacking)),
            Outcome::Stay("AM".into(), gozar::rulebook::Passport::Iranian, None),
            Outcome::Stay("TR".into(), gozar::rulebook::Passport::Iranian, None),
        ]
    );
    let held = becomes(&turns, "permission", "turkmenistan");
    assert!(
        matches!(&held[..], [Outcome::Route(crossing, Some(Way { held: true, .. }))]
            if crossing.as_str() == "turkmenistan")
    );
    // Papers and a third passport turn neither course nor desk nor way nor days.
    for question in ["exit_limits", "exit_ban", "third"] {
        assert!(!turns.iter().any(|turn| turn.question.as_str() == question));
    }
}

#[test]
fn who_is_outside_would_be_asked_more() {
    let newest = SHIPPED.newest();
    let turns = turns(&newest, &OUTSIDE.answers(&newest));
    assert_eq!(turns.len(), 32, "every place inside");
    assert!(turns.iter().all(|turn| !turn.depends_on.is_empty()));
}

/// The whole space of the newest edition: for every answer to every question, everything that can be
/// answered after it is gone through, and what all those people are told is compared.
#[test]
fn the_turns_are_those_that_asking_everybody_shows() {
    let everyone = Everyone::newest();
    let edition = &everyone.edition;
    let told: Vec<Vec<Outcome>> = everyone
        .people
        .iter()
        .map(|(answers, _)| outcomes(&everyone.advice(answers)))
        .collect();
    // Those outside are few, and each walks everybody: once is enough.
    for (index, (answers, _)) in everyone.people.iter().enumerate() {
        let found = turns(edition, answers);
        for (id, given) in answers.answers().iter() {
            let question = edition.question(id).expect("it was asked");
            for answer in Answer::all(question) {
                if answer == *given || answer.choices().any(ChoiceId::is_province) {
                    continue;
                }
                let changed = answers.answers().with(id, answer.clone());
                let mut ends = Vec::new();
                everyone_after(edition, &changed, &mut ends);
                let ends = ends.iter().map(|end| &told[everyone.index_of(end)]);
                let differing: Vec<Vec<Outcome>> =
                    ends.map(|end| differing(&told[index], end)).collect();
                let in_all: Vec<&Outcome> = differing[0]
                    .iter()
                    .filter(|it| differing.iter().all(|other| other.contains(it)))
                    .collect();
                let depends = differing.iter().any(|other| *other != differing[0]);
                let turn = found
                    .iter()
                    .find(|turn| turn.question == *id && turn.answer == answer);
                match turn {
                    None => assert!(in_all.is_empty() && !depends, "{id} {answer:?}"),
                    Some(turn) => {
                        let becomes: Vec<&Outcome> = turn.becomes.iter().collect();
                        assert_eq!(becomes, in_all, "{id} {answer:?}");
                        assert_eq!(!turn.depends_on.is_empty(), depends, "{id} {answer:?}");
                    }
                }
            }
        }
    }
}

/// Everybody who answers like this as far as it goes.
fn everyone_after(edition: &Edition, answers: &Answers, ends: &mut Vec<CompleteAnswers>) {
    match next_step(edition, answers) {
        Step::Done(complete) => ends.push(complete),
        Step::Ask(question) => {
            for answer in Answer::all(question) {
                // One place inside stands for all.
                if !answer.choices().any(ChoiceId::is_province) {
                    everyone_after(edition, &answers.with(&question.id, answer), ends);
                }
            }
        }
    }
}

fn outcomes(advice: &Advice) -> Vec<Outcome> {
    let mut outcomes = vec![
        Outcome::Course(advice.course),
        Outcome::ExitPassport(advice.exit_passport),
    ];
    for route in &advice.routes {
        let (passage, held) = (route.passage, route.held);
        outcomes.push(Outcome::Route(
            route.crossing.clone(),
            Some(Way { passage, held }),
        ));
        for entry in route.entry.iter().filter(|entry| entry.days.is_some()) {
            let stay = Outcome::Stay(route.country.clone(), entry.passport, entry.days);
            if !outcomes.contains(&stay) {
                outcomes.push(stay);
            }
        }
    }
    outcomes
}

/// What is new in `then`, then what is gone of `now`.
fn differing(now: &[Outcome], then: &[Outcome]) -> Vec<Outcome> {
    let name = |it: &Outcome| match it {
        Outcome::Course(_) => "course".to_owned(),
        Outcome::ExitPassport(_) => "desk".to_owned(),
        Outcome::Route(crossing, _) => crossing.to_string(),
        Outcome::Stay(country, passport, _) => format!("{country} {}", passport.as_str()),
    };
    let mut differing: Vec<Outcome> = then
        .iter()
        .filter(|it| !now.contains(it))
        .cloned()
        .collect();
    for it in now
        .iter()
        .filter(|it| !then.iter().any(|other| name(other) == name(it)))
    {
        differing.push(match it.clone() {
            Outcome::Route(crossing, _) => Outcome::Route(crossing, None),
            Outcome::Stay(country, passport, _) => Outcome::Stay(country, passport, None),
            Outcome::Course(_) | Outcome::ExitPassport(_) => unreachable!("both are always told"),
        });
    }
    differing
}

fn becomes(turns: &[Turn], question: &str, choice: &str) -> Vec<Outcome> {
    let turn = turns.iter().find(|turn| {
        turn.question.as_str() == question
            && turn.answer.choices().map(ChoiceId::as_str).eq([choice])
    });
    turn.map(|turn| turn.becomes.clone()).unwrap_or_default()
}
