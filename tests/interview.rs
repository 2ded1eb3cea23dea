//! The conversation. What a screen does next is decided here, without a page.

mod support;

use gozar::{
    interview::{Answer, Answers, Event, Mismatch, Progress, Session, Step, next_step, progress},
    rulebook::{Edition, QuestionId},
};

use support::{february, person::answer};

#[test]
fn who_is_outside_is_asked_nothing_more() {
    let edition = february();
    let session = answered(
        &edition,
        Session::default().after(Event::Began, &edition),
        &["outside"],
    );
    assert!(matches!(session, Session::Check { .. }));
}

#[test]
fn who_knows_neither_nationality_is_asked_eleven_questions() {
    let edition = february();
    let all = [
        "iran", "unknown", "unknown", "no", "valid", "valid", "unknown", "none", "no", "none", "no",
    ];
    let session = answered(
        &edition,
        Session::default().after(Event::Began, &edition),
        &all,
    );
    assert!(matches!(session, Session::Check { .. }));
}

#[test]
fn the_usual_ways_take_nine_or_ten_questions() {
    let edition = february();
    let dual = [
        "iran", "citizen", "yes", "no", "valid", "valid", "none", "no", "none", "no",
    ];
    let us_only = [
        "iran", "citizen", "no", "no", "valid", "in_order", "no", "none", "no",
    ];
    for choices in [&dual[..], &us_only[..]] {
        let session = answered(
            &edition,
            Session::default().after(Event::Began, &edition),
            choices,
        );
        assert!(matches!(session, Session::Check { .. }), "{choices:?}");
    }
}

#[test]
fn a_question_that_no_longer_applies_is_not_read_and_not_forgotten() {
    let edition = february();
    let dual = [
        "iran", "citizen", "yes", "no", "expired", "valid", "minor", "no", "none", "no",
    ];
    let session = answered(
        &edition,
        Session::default().after(Event::Began, &edition),
        &dual,
    );

    let session = session.after(Event::WantedToChange("us".into()), &edition);
    let session = answered(&edition, session, &["neither"]);
    let Session::Check { answers, kept } = &session else {
        panic!("{session:?}")
    };
    assert!(
        answers.answers().get(&"us_passport".into()).is_none(),
        "it is not asked any more"
    );
    assert!(kept.get(&"us_passport".into()).is_some(), "but kept");

    let session = session.after(Event::WantedToChange("us".into()), &edition);
    let session = answered(&edition, session, &["citizen"]);
    let Session::Check { answers, .. } = &session else {
        panic!("{session:?}")
    };
    assert!(
        answers
            .answers()
            .get(&"us_passport".into())
            .is_some_and(|it| it.names(&"expired".into()))
    );
}

#[test]
fn a_change_asks_only_what_it_opens() {
    let edition = february();
    let us_only = [
        "iran", "citizen", "no", "no", "valid", "in_order", "no", "none", "no",
    ];
    let session = answered(
        &edition,
        Session::default().after(Event::Began, &edition),
        &us_only,
    );
    let session = session.after(Event::WantedToChange("iranian".into()), &edition);
    let session = answered(&edition, session, &["yes"]);
    assert_eq!(asks(&session), "iranian_passport");
    let session = answered(&edition, session, &["valid"]);
    assert_eq!(asks(&session), "exit_limits");
    assert!(matches!(
        answered(&edition, session, &["none"]),
        Session::Check { .. }
    ));
}

#[test]
fn back_leads_through_the_questions_to_the_start_and_keeps_the_answers() {
    let edition = february();
    let session = answered(
        &edition,
        Session::default().after(Event::Began, &edition),
        &["iran", "citizen"],
    );
    let session = session.after(Event::WentBack, &edition);
    assert_eq!(asks(&session), "us");
    let session = session
        .after(Event::WentBack, &edition)
        .after(Event::WentBack, &edition);
    let Session::Start { answers } = &session else {
        panic!("{session:?}")
    };
    assert_eq!(answers.iter().count(), 2);
    assert_eq!(asks(&session.after(Event::Began, &edition)), "place");
}

#[test]
fn back_from_a_look_at_one_answer_leads_to_all_answers() {
    let edition = february();
    let us_only = [
        "iran", "citizen", "no", "no", "valid", "in_order", "no", "none", "no",
    ];
    let checked = answered(
        &edition,
        Session::default().after(Event::Began, &edition),
        &us_only,
    );
    let looking = checked
        .clone()
        .after(Event::WantedToChange("third".into()), &edition);
    assert_eq!(looking.after(Event::WentBack, &edition), checked);
    let result = checked.clone().after(Event::Confirmed, &edition);
    assert!(matches!(result, Session::Result { .. }));
    assert_eq!(result.after(Event::WentBack, &edition), checked);
}

#[test]
fn erasing_leaves_nothing_on_any_screen() {
    let edition = february();
    let begun = Session::default().after(Event::Began, &edition);
    let asked = answered(&edition, begun.clone(), &["iran"]);
    let checked = answered(&edition, begun.clone(), &["outside"]);
    let result = checked.clone().after(Event::Confirmed, &edition);
    for session in [begun, asked, checked, result] {
        assert_eq!(session.after(Event::Erased, &edition), Session::default());
    }
}

#[test]
fn an_event_that_does_not_fit_changes_nothing() {
    let edition = february();
    let start = Session::default();
    for event in [
        Event::Confirmed,
        Event::WentBack,
        Event::WantedToChange("us".into()),
    ] {
        assert_eq!(start.clone().after(event, &edition), start);
    }
}

#[test]
fn progress_never_promises_fewer_questions_than_come() {
    let edition = february();
    let mut answers = Answers::default();
    let choices = [
        "iran", "citizen", "yes", "no", "valid", "valid", "none", "no", "none", "no",
    ];
    let mut told = Vec::new();
    for choice in choices {
        let Step::Ask(question) = next_step(&edition, &answers) else {
            panic!("asked too little")
        };
        let Progress { number, of } = progress(&edition, &answers, &question.id);
        told.push((number, of));
        answers = answers.with(&question.id, answer(question, choice));
    }
    assert!(told.iter().map(|(number, _)| *number).eq(1..=10));
    assert!(
        told.is_sorted_by_key(|(_, of)| std::cmp::Reverse(*of)),
        "{told:?}"
    );
    assert_eq!(told.first(), Some(&(1, 11)));
    assert_eq!(told.last(), Some(&(10, 10)));
}

#[test]
fn only_what_is_offered_can_be_answered() {
    let edition = february();
    let limits = edition.question(&"exit_limits".into()).expect("a question");
    let us = edition.question(&"us".into()).expect("a question");
    assert_eq!(Answer::to(us, &[]), Err(Mismatch::Nothing));
    assert_eq!(
        Answer::to(us, &["maybe".into()]),
        Err(Mismatch::NoSuchChoice("maybe".into()))
    );
    assert_eq!(
        Answer::to(us, &["citizen".into(), "neither".into()]),
        Err(Mismatch::MoreThanOne)
    );
    assert_eq!(
        Answer::to(limits, &["minor".into(), "none".into()]),
        Err(Mismatch::StandsAlone("none".into()))
    );
    assert!(Answer::to(limits, &["minor".into(), "service".into()]).is_ok());
    assert_eq!(Answer::all(limits).len(), 9, "seven sets, none, unknown");
}

/// Answers one question after the other.
#[track_caller]
fn answered(edition: &Edition, session: Session, choices: &[&str]) -> Session {
    choices.iter().fold(session, |session, choice| {
        let id = QuestionId::from(asks(&session));
        let question = edition.question(&id).expect("it is asked");
        let answer = answer(question, choice);
        session.after(
            Event::Answered {
                question: id,
                answer,
            },
            edition,
        )
    })
}

#[track_caller]
fn asks(session: &Session) -> &str {
    match session {
        Session::Question { question, .. } => question.as_str(),
        Session::Start { .. } | Session::Check { .. } | Session::Result { .. } => {
            panic!("nothing is asked: {session:?}")
        }
    }
}
