//! What each traveller has set on the result, and when it is forgotten. Without a page.

mod support;

use std::sync::LazyLock;

use gozar::{
    interview::{
        Copying, Learning, Output, Plan, ResultEvent, ResultView, Session, SessionEvent,
        Travellers, TravellersEvent,
    },
    rulebook::{CountryId, Edition},
};

use support::{
    SHIPPED,
    people::{DUAL, OUTSIDE, Somebody},
};

static EDITION: LazyLock<Edition> = LazyLock::new(|| SHIPPED.newest());

#[test]
fn the_calculator_counts_days_within_bounds() {
    let armenia = CountryId::from("AM");
    let spent = |by| ResultEvent::ChangedSpent("AM".into(), "us".into(), by);
    let moved = |by| ResultEvent::MovedEntry(by);

    let set = |events: &[ResultEvent]| {
        let at_result = at_result(Travellers::default(), &DUAL);
        let travellers = on_result(at_result, events);
        let plan = &travellers.result().plan;
        (plan.entry(), plan.spent(&armenia, &"us".into()))
    };
    assert_eq!(set(&[]), (0, 0));
    assert_eq!(set(&[moved(10), moved(-1), spent(10), spent(1)]), (9, 11));
    assert_eq!(set(&[moved(-1), spent(10), spent(-1), spent(-10)]), (-1, 0));
    assert_eq!(set(&[moved(i16::MAX), spent(i16::MAX)]), (3653, 366));
    assert_eq!(set(&[moved(i16::MIN), spent(i16::MIN)]), (-366, 0));
}

#[test]
fn days_count_for_one_country_on_one_passport() {
    let travellers = on_result(
        at_result(Travellers::default(), &DUAL),
        &[
            ResultEvent::ChangedSpent("AM".into(), "us".into(), 10),
            ResultEvent::ChangedSpent("TR".into(), "us".into(), 1),
            ResultEvent::ChangedSpent("AM".into(), "us".into(), 1),
        ],
    );
    let plan = &travellers.result().plan;
    assert_eq!(plan.spent(&"AM".into(), &"us".into()), 11);
    assert_eq!(plan.spent(&"AM".into(), &"iranian".into()), 0);
    assert_eq!(plan.spent(&"TR".into(), &"us".into()), 1);
}

#[test]
fn nobody_is_shown_what_another_has_set() {
    let first = all_set();
    let set = first.result().clone();
    let both = at_result(first.after(TravellersEvent::Added, &EDITION), &DUAL);
    assert_eq!(*both.result(), ResultView::default());

    let both = on_result(both, &[ResultEvent::MovedEntry(1)]);
    let first = both.after(TravellersEvent::SwitchedTo(0), &EDITION);
    assert_eq!(*first.result(), set, "the first finds everything again");
    let second = first.after(TravellersEvent::SwitchedTo(1), &EDITION);
    assert_eq!(second.result().plan.entry(), 1);
}

#[test]
fn going_back_to_the_answers_keeps_days_and_comparison_and_closes_the_rest() {
    let set = all_set();
    let kept = ResultView {
        output: None,
        opened: Vec::new(),
        ..set.result().clone()
    };
    let back = of_traveller(set, SessionEvent::WentBack);
    assert!(matches!(back.session(), Session::Check { .. }));
    let again = of_traveller(back.clone(), SessionEvent::Confirmed);
    assert_eq!(*again.result(), kept);

    let asked = of_traveller(back, SessionEvent::WantedToChange("place".into()));
    assert_eq!(*at_result(asked, &OUTSIDE).result(), kept);
}

#[test]
fn what_was_opened_is_still_open_after_a_shorter_form() {
    let output = |output| ResultEvent::ChoseOutput(output);
    let travellers = on_result(
        at_result(Travellers::default(), &DUAL),
        &[
            opened("map"),
            opened("plan"),
            opened("map"),
            ResultEvent::Folded("plan".to_owned(), false),
            output(Some(Output::Memory(Learning::Facts))),
            output(Some(Output::Memory(Learning::Test))),
        ],
    );
    let learning = Output::Memory(Learning::Test);
    assert_eq!(travellers.result().output, Some(learning));
    let back = on_result(travellers, &[output(None)]);
    assert_eq!(back.result().output, None);
    assert_eq!(back.result().opened, ["map"]);
}

fn opened(name: &str) -> ResultEvent {
    ResultEvent::Folded(name.to_owned(), true)
}

#[test]
fn whoever_is_taken_out_is_forgotten_and_nobody_else() {
    let first = all_set();
    let set = first.result().clone();
    let add = |travellers: Travellers| {
        at_result(travellers.after(TravellersEvent::Added, &EDITION), &DUAL)
    };
    let both = on_result(add(first), &[ResultEvent::MovedEntry(1)]);
    let alone = both.clone().after(TravellersEvent::TakenOut(1), &EDITION);
    assert_eq!(*alone.result(), set);
    assert_eq!(
        *add(alone).result(),
        ResultView::default(),
        "the number was given again"
    );

    let second = both.after(TravellersEvent::TakenOut(0), &EDITION);
    assert_eq!(second.result().plan.entry(), 1);
    assert_eq!(second.count(), 1);
}

#[test]
fn whoever_leaves_before_the_first_answer_changes_nothing_that_others_have_set() {
    let first = all_set();
    let set = first.result().clone();
    let asked = first.after(TravellersEvent::Added, &EDITION);
    assert_eq!(*of_traveller(asked, SessionEvent::WentBack).result(), set);
}

#[test]
fn erasing_forgets_what_everybody_has_set() {
    let first = all_set();
    let both = at_result(first.after(TravellersEvent::Added, &EDITION), &DUAL);
    let both = on_result(both, &[ResultEvent::MovedEntry(1)]);
    let erased = of_traveller(both, SessionEvent::Erased);
    assert_eq!(erased, Travellers::default());
    let again = at_result(erased, &DUAL);
    assert_eq!(*again.result(), ResultView::default());
}

#[test]
fn an_answer_is_left_at_the_start_until_it_is_erased() {
    let start = Travellers::default();
    assert!(start.is_blank());
    let begun = of_traveller(start.clone(), SessionEvent::Began);
    assert!(!begun.is_blank());
    let back = of_traveller(begun.clone(), SessionEvent::WentBack);
    assert_eq!(back, start);

    let answered = answered(begun, &DUAL);
    let back = of_traveller(answered, SessionEvent::WentBack);
    let back = of_traveller(back, SessionEvent::WentBack);
    assert!(matches!(back.session(), Session::Start { .. }));
    assert!(!back.is_blank());
    assert!(of_traveller(back, SessionEvent::Erased).is_blank());
}

/// The browser may tell late whether it has taken the text.
#[test]
fn what_comes_when_there_is_no_result_changes_nothing() {
    let start = Travellers::default();
    let asked = of_traveller(start.clone(), SessionEvent::Began);
    let late = [
        ResultEvent::ChoseOutput(Some(Output::Short(Copying::Done))),
        opened("map"),
    ];
    for travellers in [start, asked] {
        assert_eq!(on_result(travellers.clone(), &late), travellers);
    }
}

/// One traveller at the result, with everything set that can be.
fn all_set() -> Travellers {
    let set = on_result(
        at_result(Travellers::default(), &DUAL),
        &[
            ResultEvent::MovedEntry(10),
            ResultEvent::ChangedSpent("AM".into(), "us".into(), 1),
            ResultEvent::Compared(Some("2025-06-14".into())),
            opened("map"),
            opened("plan"),
            ResultEvent::ChoseOutput(Some(Output::Short(Copying::Warned))),
        ],
    );
    let ResultView {
        plan,
        compared,
        output,
        opened,
    } = set.result();
    assert_ne!(*plan, Plan::default());
    assert!(compared.is_some() && output.is_some() && opened.len() == 2);
    set
}

fn on_result(travellers: Travellers, events: &[ResultEvent]) -> Travellers {
    let events = events.iter().cloned().map(TravellersEvent::OnResult);
    events.fold(travellers, |travellers, event| {
        travellers.after(event, &EDITION)
    })
}

fn of_traveller(travellers: Travellers, event: SessionEvent) -> Travellers {
    travellers.after(TravellersEvent::OfTraveller(event), &EDITION)
}

/// From the start or a question on, up to the result.
#[track_caller]
fn at_result(travellers: Travellers, somebody: &Somebody) -> Travellers {
    let mut travellers = of_traveller(travellers, SessionEvent::Began);
    while let Session::Question { .. } = travellers.session() {
        travellers = answered(travellers, somebody);
    }
    travellers = of_traveller(travellers, SessionEvent::Confirmed);
    assert!(matches!(travellers.session(), Session::Result { .. }));
    travellers
}

/// One question further.
#[track_caller]
fn answered(travellers: Travellers, somebody: &Somebody) -> Travellers {
    let Session::Question { question, .. } = travellers.session() else {
        panic!("nothing is asked: {:?}", travellers.session());
    };
    let answers = somebody.answers(&EDITION);
    let event = SessionEvent::Answered {
        question: question.clone(),
        answer: answers
            .answers()
            .get(question)
            .expect("it is asked")
            .clone(),
    };
    of_traveller(travellers, event)
}

/// The page names them so on its elements.
#[test]
fn outputs_are_called_by_what_they_are() {
    let names = Output::ALL.map(Output::as_str);
    assert_eq!(names, ["short", "memory", "hand", "card"]);
}
