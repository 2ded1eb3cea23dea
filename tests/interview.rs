//! The conversation. What a screen does next is decided here, without a page.

mod support;

use gozar::{
    interview::{
        Answer, Answers, Mismatch, Progress, Session, SessionEvent, Step, Travellers,
        TravellersEvent, next_step, progress,
    },
    rulebook::{Edition, QuestionId},
};

use support::{
    february,
    person::{Person, answer},
};

const FIRST: &str = "place=iran us=citizen iranian=no third=no us_passport=valid \
                     iran_entry=in_order exit_ban=no permission=none move=yes";

#[test]
fn who_is_outside_is_asked_nothing_more() {
    let edition = february();
    let session = answered(
        &edition,
        Session::default().after(SessionEvent::Began, &edition),
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
        Session::default().after(SessionEvent::Began, &edition),
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
            Session::default().after(SessionEvent::Began, &edition),
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
        Session::default().after(SessionEvent::Began, &edition),
        &dual,
    );

    let session = session.after(SessionEvent::WantedToChange("us".into()), &edition);
    let session = answered(&edition, session, &["neither"]);
    let Session::Check { answers, kept } = &session else {
        panic!("{session:?}")
    };
    assert!(
        answers.answers().get(&"us_passport".into()).is_none(),
        "it is not asked any more"
    );
    assert!(kept.get(&"us_passport".into()).is_some(), "but kept");

    let session = session.after(SessionEvent::WantedToChange("us".into()), &edition);
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
        Session::default().after(SessionEvent::Began, &edition),
        &us_only,
    );
    let session = session.after(SessionEvent::WantedToChange("iranian".into()), &edition);
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
        Session::default().after(SessionEvent::Began, &edition),
        &["iran", "citizen"],
    );
    let session = session.after(SessionEvent::WentBack, &edition);
    assert_eq!(asks(&session), "us");
    let session = session
        .after(SessionEvent::WentBack, &edition)
        .after(SessionEvent::WentBack, &edition);
    let Session::Start { answers } = &session else {
        panic!("{session:?}")
    };
    assert_eq!(answers.iter().count(), 2);
    assert_eq!(asks(&session.after(SessionEvent::Began, &edition)), "place");
}

#[test]
fn back_from_a_look_at_one_answer_leads_to_all_answers() {
    let edition = february();
    let us_only = [
        "iran", "citizen", "no", "no", "valid", "in_order", "no", "none", "no",
    ];
    let checked = answered(
        &edition,
        Session::default().after(SessionEvent::Began, &edition),
        &us_only,
    );
    let looking = checked
        .clone()
        .after(SessionEvent::WantedToChange("third".into()), &edition);
    assert_eq!(looking.after(SessionEvent::WentBack, &edition), checked);
    let result = checked.clone().after(SessionEvent::Confirmed, &edition);
    assert!(matches!(result, Session::Result { .. }));
    assert_eq!(result.after(SessionEvent::WentBack, &edition), checked);
}

#[test]
fn erasing_leaves_nothing_on_any_screen() {
    let edition = february();
    let begun = Session::default().after(SessionEvent::Began, &edition);
    let asked = answered(&edition, begun.clone(), &["iran"]);
    let checked = answered(&edition, begun.clone(), &["outside"]);
    let result = checked.clone().after(SessionEvent::Confirmed, &edition);
    for session in [begun, asked, checked, result] {
        assert_eq!(
            session.after(SessionEvent::Erased, &edition),
            Session::default()
        );
    }
}

#[test]
fn an_event_that_does_not_fit_changes_nothing() {
    let edition = february();
    let start = Session::default();
    for event in [
        SessionEvent::Confirmed,
        SessionEvent::WentBack,
        SessionEvent::WantedToChange("us".into()),
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
            SessionEvent::Answered {
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

#[test]
fn travellers_come_one_after_the_other() {
    let edition = february();
    let travellers = at_result(Travellers::default(), &edition, FIRST);
    assert_eq!((travellers.count(), travellers.party().len()), (1, 1));

    let asked = travellers.clone().after(TravellersEvent::Added, &edition);
    assert_eq!((asked.count(), asked.index()), (2, 1));
    assert_eq!(asked.party().len(), 1, "the second has no result yet");
    let unchanged = asked
        .clone()
        .after(TravellersEvent::SwitchedTo(0), &edition);
    assert_eq!(
        unchanged, asked,
        "nobody is left in the middle of a question"
    );

    let both = gone_through(asked.clone(), &edition, "place=outside");
    assert_eq!(both.party().len(), 2);
    let first = both.clone().after(TravellersEvent::SwitchedTo(0), &edition);
    assert_eq!(first.index(), 0);
    assert_eq!(
        first.party(),
        both.party(),
        "turning to somebody changes nobody"
    );

    let alone = first.after(TravellersEvent::TakenOut(1), &edition);
    assert_eq!((alone.count(), alone.index()), (1, 0));
    assert_eq!(
        alone.clone().after(TravellersEvent::TakenOut(0), &edition),
        alone
    );
    assert_eq!(alone.party(), travellers.party());

    let back = TravellersEvent::OfTraveller(SessionEvent::WentBack);
    let left = asked.after(back, &edition);
    assert_eq!(
        left, travellers,
        "back before the first question leaves the second out"
    );
    let erased = both.after(TravellersEvent::OfTraveller(SessionEvent::Erased), &edition);
    assert_eq!(erased, Travellers::default(), "erasing erases everybody");
}

/// What is set on a result is kept by number, so it must not pass to somebody else.
#[test]
fn a_traveller_keeps_a_number_whoever_is_taken_out() {
    let edition = february();
    let add = |travellers: Travellers| {
        let added = travellers.after(TravellersEvent::Added, &edition);
        gone_through(added, &edition, "place=outside")
    };
    let three = add(add(at_result(Travellers::default(), &edition, FIRST)));
    assert_eq!(three.numbers().collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(three.number(), 2);
    let left = three.after(TravellersEvent::TakenOut(1), &edition);
    assert_eq!(left.numbers().collect::<Vec<_>>(), [0, 2]);
    let more = add(left);
    assert_eq!(
        (more.number(), more.index()),
        (3, 2),
        "not that of anybody who is there"
    );
}

/// One traveller who has begun and gone on to the result.
fn at_result(travellers: Travellers, edition: &Edition, given: &str) -> Travellers {
    let begun = travellers.after(TravellersEvent::OfTraveller(SessionEvent::Began), edition);
    gone_through(begun, edition, given)
}

fn gone_through(travellers: Travellers, edition: &Edition, given: &str) -> Travellers {
    let answers = Person::who(edition, given).complete();
    let answered = answers
        .answers()
        .iter()
        .fold(travellers, |travellers, (_, _)| {
            let Session::Question { question, .. } = travellers.session() else {
                return travellers;
            };
            let event = SessionEvent::Answered {
                question: question.clone(),
                answer: answers
                    .answers()
                    .get(question)
                    .expect("it is asked")
                    .clone(),
            };
            travellers.after(TravellersEvent::OfTraveller(event), edition)
        });
    answered.after(
        TravellersEvent::OfTraveller(SessionEvent::Confirmed),
        edition,
    )
}
