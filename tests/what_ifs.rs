//! Which single answers would change where it leads, against asking everybody.

mod support;

use std::collections::HashMap;

use gozar::{
    advice::{Advice, Difference, WhatIf},
    interview::{Answer, Answers, CompleteAnswers, Step, next_step},
    rulebook::{ChoiceId, Edition, Question},
};

use support::{
    SHIPPED,
    everyone::Everyone,
    october,
    people::{DUAL, OUTSIDE},
};

#[test]
fn a_dual_national_sees_what_hangs_on_each_answer() {
    let october = october();
    let what_ifs = DUAL.told(&october, october.as_of).what_ifs();
    assert_eq!(becomes(&what_ifs, "move", "no"), ["changed course shelter"]);
    assert_eq!(
        becomes(&what_ifs, "iranian_passport", "expired"),
        [
            "changed exit_passport iranian_lacking",
            "began finding no-iranian-passport applies",
            "ended stay AM iranian",
            "ended stay TR iranian",
        ]
    );
    assert_eq!(
        becomes(&what_ifs, "permission", "turkmenistan"),
        ["began permission turkmenistan in_hand"]
    );
    // What is an obstacle by itself is left out, as the list says.
    for question in ["exit_limits", "exit_ban"] {
        let mut asked = what_ifs.iter();
        assert!(!asked.any(|what_if| what_if.question.id.as_str() == question));
    }
}

/// What would not hold back any more, or would hold back too.
#[test]
fn a_foreigner_without_a_passport_sees_what_would_end_that() {
    let october = october();
    let foreigner = DUAL.with("us=neither iranian=no");
    let what_ifs = foreigner.told(&october, october.as_of).what_ifs();
    assert_eq!(
        becomes(&what_ifs, "third", "yes"),
        ["ended finding no-document-foreigner"]
    );
    assert_eq!(
        becomes(&what_ifs, "iran_entry", "not_in_order"),
        ["began finding entry-stamp applies"]
    );
}

#[test]
fn who_is_outside_would_be_asked_more() {
    let newest = SHIPPED.newest();
    let what_ifs = OUTSIDE.told(&newest, newest.as_of).what_ifs();
    assert_eq!(what_ifs.len(), 33, "every place inside, and just across");
    assert!(
        what_ifs
            .iter()
            .all(|what_if| !what_if.depends_on.is_empty())
    );
}

/// The space of the newest edition: for every answer to every question, everything that can be answered
/// after it is gone through, and what all those people are told is compared.
#[test]
fn what_ifs_are_what_asking_everybody_shows() {
    let everyone = Everyone::enough(SHIPPED.newest().id.as_str());
    let edition = &everyone.edition;
    let mut known: HashMap<CompleteAnswers, Vec<String>> = HashMap::new();
    let mut told = |answers: &CompleteAnswers| {
        let known = known.entry(answers.clone());
        known
            .or_insert_with(|| leading(&everyone.advice(answers)))
            .clone()
    };
    // Those outside are few, and each walks everybody: once is enough.
    for (answers, _) in &everyone.people {
        let now = told(answers);
        let found = everyone.advice(answers).what_ifs();
        for (id, given) in answers.answers().iter() {
            let question = edition.question(id).expect("it was asked");
            for answer in Answer::all(question) {
                if answer == *given || is_a_province(question, &answer) {
                    continue;
                }
                let changed = answers.answers().with(id, answer.clone());
                let mut ends = Vec::new();
                everyone_after(edition, &changed, &mut ends);
                let ends = ends.iter();
                let differing: Vec<Vec<String>> =
                    ends.map(|end| differing(&now, &told(end))).collect();
                let mut in_all = differing[0].clone();
                in_all.retain(|one| differing.iter().all(|other| other.contains(one)));
                let depends = differing.iter().any(|other| *other != differing[0]);
                let what_if = found
                    .iter()
                    .find(|what_if| what_if.question.id == *id && what_if.answer == answer);
                match what_if {
                    None => assert!(in_all.is_empty() && !depends, "{id} {answer:?}"),
                    Some(what_if) => {
                        assert_eq!(said(&what_if.becomes), in_all, "{id} {answer:?}");
                        assert_eq!(!what_if.depends_on.is_empty(), depends, "{id} {answer:?}");
                    }
                }
            }
        }
    }
}

/// One place inside stands for all.
fn is_a_province(question: &Question, answer: &Answer) -> bool {
    answer
        .choices()
        .any(|choice| question.by_name.contains(choice))
}

/// Everybody who answers like this as far as it goes.
fn everyone_after(edition: &Edition, answers: &Answers, ends: &mut Vec<CompleteAnswers>) {
    match next_step(edition, answers) {
        Step::Done(complete) => ends.push(complete),
        Step::Ask(question) => {
            for answer in Answer::all(question) {
                if !is_a_province(question, &answer) {
                    everyone_after(edition, &answers.with(&question.id, answer), ends);
                }
            }
        }
    }
}

/// Read from the advice: what it is about, a bar, what it says.
fn leading(advice: &Advice) -> Vec<String> {
    let mut leading = vec![format!("course | {}", advice.course.as_str())];
    let passport = advice.exit_passport.iter();
    leading.extend(passport.map(|passport| format!("exit_passport | {}", passport.as_str())));
    for route in &advice.routes {
        let crossing = &route.crossing.id;
        leading.push(format!("route {crossing} | {}", route.passage.as_str()));
        if route.permission_in_hand {
            leading.push(format!("permission {crossing} | in_hand"));
        }
    }
    let stays = advice
        .neighbours
        .iter()
        .flat_map(|neighbour| &neighbour.stays);
    for stay in stays {
        if let Some(days) = &stay.days {
            let window = days
                .row
                .window
                .map_or(String::new(), |window| format!(" {}", window.as_str()));
            let (country, passport) = (stay.country, &stay.passport.id);
            leading.push(format!(
                "stay {country} {passport} | {}{window}",
                days.row.days
            ));
        }
    }
    // Obstacles that are an answer by themselves are left out.
    let left_out = [
        "consent-minor",
        "consent-wife",
        "consent-service",
        "exit-case",
    ];
    for obstacle in advice.obstacles_everywhere() {
        let (id, certainty) = (&obstacle.finding.rule.id, obstacle.finding.certainty);
        if !left_out.contains(&id.as_str()) {
            leading.push(format!("finding {id} | {}", certainty.as_str()));
        }
    }
    leading
}

/// What is new or other in `then`, and what is gone of `now`, in any order.
fn differing(now: &[String], then: &[String]) -> Vec<String> {
    let about = |line: &String| line.split(" | ").next().unwrap_or_default().to_owned();
    let known = |lines: &[String], line| lines.iter().any(|other| about(other) == about(line));
    let new = then.iter().filter(|line| !now.contains(line)).map(|line| {
        let change = if known(now, line) { "changed" } else { "began" };
        format!("{change} {}", line.replace(" |", ""))
    });
    let gone = now.iter().filter(|line| !known(then, line));
    let gone = gone.map(|line| format!("ended {}", about(line)));
    let mut differing: Vec<String> = new.chain(gone).collect();
    differing.sort();
    differing
}

/// The same of differences, as the command line tells them.
fn said(differences: &[Difference]) -> Vec<String> {
    let mut said: Vec<String> = differences.iter().map(one_said).collect();
    said.sort();
    said
}

fn one_said(difference: &Difference) -> String {
    let json = serde_json::to_value(difference).expect("it has string keys");
    let field = |key: &str| json[key].as_str().expect("a name").to_owned();
    let (what, id, change) = (field("what"), field("id"), field("change"));
    let subject = if what == id {
        what
    } else {
        format!("{what} {id}")
    };
    let says = json["new"]["says"].as_str();
    let says = says.map_or(String::new(), |says| format!(" {says}"));
    format!("{change} {subject}{says}")
}

/// In the order in which it is told.
fn becomes(what_ifs: &[WhatIf], question: &str, choice: &str) -> Vec<String> {
    let what_if = what_ifs.iter().find(|what_if| {
        let mut choices = what_if.answer.choices().map(ChoiceId::as_str);
        what_if.question.id.as_str() == question && choices.by_ref().eq([choice])
    });
    let what_if = what_if.expect("it would change something");
    what_if.becomes.iter().map(one_said).collect()
}
