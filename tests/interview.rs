//! The conversation. What a screen does next is decided here, without a page.

mod support;

use gozar::{
    interview::{
        Answer, Answers, Mismatch, Progress, Session, SessionEvent, Step, Travellers,
        TravellersEvent, next_step, progress,
    },
    rulebook::{ChoiceId, Edition, QuestionId},
};

use support::{
    person::{Person, answer},
    small::spring,
};

/// Answers in the order of asking, of a subject of Oz and of a stranger.
const SUBJECT: [&str; 6] = ["inside", "yes", "expired", "frog", "none", "no"];
const STRANGER: [&str; 4] = ["inside", "no", "none", "no"];
const FIRST: &str = "place=inside subject=no feather=none flying=yes";

#[test]
fn only_what_applies_is_asked() {
    let edition = spring();
    for choices in [
        &["outside"][..],
        &STRANGER,
        &["inside", "claimed", "frog", "none", "no"],
        &SUBJECT,
        &["inside", "unknown", "valid", "unknown", "none", "unknown"],
    ] {
        let session = answered(&edition, begun(&edition), choices);
        assert!(matches!(session, Session::Check { .. }), "{choices:?}");
    }
}

#[test]
fn a_question_that_no_longer_applies_is_not_read_and_not_forgotten() {
    let edition = spring();
    let session = answered(&edition, begun(&edition), &SUBJECT);

    let session = session.after(SessionEvent::WantedToChange("subject".into()), &edition);
    let session = answered(&edition, session, &["claimed"]);
    let Session::Check { answers, kept } = &session else {
        panic!("{session:?}")
    };
    let passport = "scroll".into();
    assert!(
        answers.answers().get(&passport).is_none(),
        "it is not asked any more"
    );
    assert!(kept.get(&passport).is_some(), "but kept");

    let session = session.after(SessionEvent::WantedToChange("subject".into()), &edition);
    let session = answered(&edition, session, &["yes"]);
    let Session::Check { answers, .. } = &session else {
        panic!("{session:?}")
    };
    let answer = answers.answers().get(&passport).expect("it is asked again");
    assert!(answer.names(&"expired".into()));
}

#[test]
fn a_change_asks_only_what_it_opens() {
    let edition = spring();
    let session = answered(&edition, begun(&edition), &STRANGER);
    let session = session.after(SessionEvent::WantedToChange("subject".into()), &edition);
    let session = answered(&edition, session, &["yes"]);
    assert_eq!(asks(&session), "scroll");
    let session = answered(&edition, session, &["valid"]);
    assert_eq!(asks(&session), "spell");
    assert!(matches!(
        answered(&edition, session, &["none"]),
        Session::Check { .. }
    ));
}

#[test]
fn back_leads_through_the_questions_to_the_start_and_keeps_the_answers() {
    let edition = spring();
    let session = answered(&edition, begun(&edition), &["inside", "yes"]);
    let session = session.after(SessionEvent::WentBack, &edition);
    assert_eq!(asks(&session), "subject");
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
    let edition = spring();
    let checked = answered(&edition, begun(&edition), &STRANGER);
    let looking = checked
        .clone()
        .after(SessionEvent::WantedToChange("feather".into()), &edition);
    assert_eq!(looking.after(SessionEvent::WentBack, &edition), checked);
    let result = checked.clone().after(SessionEvent::Confirmed, &edition);
    assert!(matches!(result, Session::Result { .. }));
    assert_eq!(result.after(SessionEvent::WentBack, &edition), checked);
}

#[test]
fn erasing_leaves_nothing_on_any_screen() {
    let edition = spring();
    let begun = begun(&edition);
    let asked = answered(&edition, begun.clone(), &["inside"]);
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
    let edition = spring();
    let start = Session::default();
    let question = begun(&edition);
    let check = answered(&edition, question.clone(), &STRANGER);
    let result = check.clone().after(SessionEvent::Confirmed, &edition);
    let place = edition.question(&"place".into()).expect("a question");
    let events = [
        ("began", SessionEvent::Began),
        (
            "answered",
            SessionEvent::Answered {
                question: place.id.clone(),
                answer: answer(place, "inside"),
            },
        ),
        ("back", SessionEvent::WentBack),
        ("change", SessionEvent::WantedToChange("feather".into())),
        ("confirmed", SessionEvent::Confirmed),
    ];
    for (session, fitting) in [
        (start, &["began"][..]),
        (question, &["answered", "back"]),
        (check, &["change", "confirmed"]),
        (result, &["back", "change"]),
    ] {
        for (name, event) in &events {
            let changed = session.clone().after(event.clone(), &edition) != session;
            assert_eq!(changed, fitting.contains(name), "{name} at {session:?}");
        }
    }
}

#[test]
fn progress_never_promises_fewer_questions_than_come() {
    assert_eq!(
        told_progress(&SUBJECT),
        [(1, 6), (2, 6), (3, 6), (4, 6), (5, 6), (6, 6)]
    );
    assert_eq!(told_progress(&STRANGER), [(1, 6), (2, 6), (3, 4), (4, 4)]);
    assert_eq!(told_progress(&["outside"]), [(1, 6)]);
}

fn told_progress(choices: &[&str]) -> Vec<(usize, usize)> {
    let edition = spring();
    let mut answers = Answers::default();
    let mut told = Vec::new();
    for choice in choices {
        let Step::Ask(question) = next_step(&edition, &answers) else {
            panic!("asked too little")
        };
        let Progress { number, of } = progress(&edition, &answers, &question.id);
        told.push((number, of));
        answers = answers.with(&question.id, answer(question, choice));
    }
    told
}

#[test]
fn only_what_is_offered_can_be_answered() {
    let edition = spring();
    let spell = edition.question(&"spell".into()).expect("a question");
    let subject = edition.question(&"subject".into()).expect("a question");
    let to = |question, choices: &[&str]| {
        let choices: Vec<ChoiceId> = choices.iter().map(|choice| (*choice).into()).collect();
        Answer::to(question, &choices)
    };
    assert_eq!(to(subject, &[]), Err(Mismatch::Nothing));
    assert_eq!(
        to(subject, &["maybe"]),
        Err(Mismatch::NoSuchChoice("maybe".into()))
    );
    assert_eq!(to(subject, &["yes", "no"]), Err(Mismatch::MoreThanOne));
    assert_eq!(
        to(spell, &["frog", "none"]),
        Err(Mismatch::StandsAlone("none".into()))
    );
    // In the order in which they are offered, each once.
    let both = to(spell, &["frog", "sleeping", "frog"]).expect("two choices");
    assert!(
        both.choices()
            .map(ChoiceId::as_str)
            .eq(["sleeping", "frog"])
    );
    let all: Vec<String> = Answer::all(spell).iter().map(written).collect();
    assert_eq!(
        all,
        ["sleeping", "frog", "sleeping,frog", "none", "unknown"]
    );
    let all: Vec<String> = Answer::all(subject).iter().map(written).collect();
    assert_eq!(all, ["yes", "claimed", "no", "unknown"]);
}

fn written(answer: &Answer) -> String {
    let choices: Vec<&str> = answer.choices().map(ChoiceId::as_str).collect();
    choices.join(",")
}

fn begun(edition: &Edition) -> Session {
    Session::default().after(SessionEvent::Began, edition)
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
    let edition = spring();
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
    for nobody in [0, 1] {
        let event = TravellersEvent::TakenOut(nobody);
        assert_eq!(alone.clone().after(event, &edition), alone);
    }
    for event in [TravellersEvent::TakenOut(2), TravellersEvent::SwitchedTo(2)] {
        assert_eq!(both.clone().after(event, &edition), both, "nobody is there");
    }
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
    let edition = spring();
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
