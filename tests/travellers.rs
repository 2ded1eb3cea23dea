//! What each traveller has set on the result, and when it is forgotten. Without a page.

mod support;

use gozar::{
    interview::{
        Copying, Event, Learning, Output, Plan, ResultEvent, ResultView, Session, Travellers,
        TravellersEvent,
    },
    rulebook::{CountryId, Edition},
};

use support::{
    SHIPPED,
    people::{DUAL, OUTSIDE, Somebody},
};

#[test]
fn the_calculator_counts_days_within_bounds() {
    let edition = SHIPPED.newest();
    let armenia = CountryId::from("AM");
    let spent = |by| ResultEvent::ChangedSpent("AM".into(), "us".into(), by);
    let moved = |by| ResultEvent::MovedEntry(by);

    let set = |events: &[ResultEvent]| {
        let at_result = at_result(Travellers::default(), &edition, &DUAL);
        let travellers = on_result(at_result, &edition, events);
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
    let edition = SHIPPED.newest();
    let travellers = on_result(
        at_result(Travellers::default(), &edition, &DUAL),
        &edition,
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
    let edition = SHIPPED.newest();
    let first = all_set(&edition);
    let set = first.result().clone();
    let both = at_result(
        first.after(TravellersEvent::Added, &edition),
        &edition,
        &DUAL,
    );
    assert_eq!(*both.result(), ResultView::default());

    let both = on_result(both, &edition, &[ResultEvent::MovedEntry(1)]);
    let first = both.after(TravellersEvent::SwitchedTo(0), &edition);
    assert_eq!(*first.result(), set, "the first finds everything again");
    let second = first.after(TravellersEvent::SwitchedTo(1), &edition);
    assert_eq!(second.result().plan.entry(), 1);
}

#[test]
fn going_back_to_the_answers_keeps_days_and_comparison_and_closes_the_rest() {
    let edition = SHIPPED.newest();
    let set = all_set(&edition);
    let kept = ResultView {
        output: None,
        opened: Vec::new(),
        ..set.result().clone()
    };
    let back = of_traveller(set, &edition, Event::WentBack);
    assert!(matches!(back.session(), Session::Check { .. }));
    let again = of_traveller(back.clone(), &edition, Event::Confirmed);
    assert_eq!(*again.result(), kept);

    let asked = of_traveller(back, &edition, Event::WantedToChange("place".into()));
    assert_eq!(*at_result(asked, &edition, &OUTSIDE).result(), kept);
}

#[test]
fn what_opens_in_a_shorter_form_is_not_taken_for_what_opens_on_the_result() {
    let edition = SHIPPED.newest();
    let output = |output| ResultEvent::ChoseOutput(output);
    let travellers = on_result(
        at_result(Travellers::default(), &edition, &DUAL),
        &edition,
        &[
            ResultEvent::Opened(vec![0, 2]),
            output(Some(Output::Memory(Learning::Facts))),
            ResultEvent::Opened(vec![1]),
            output(Some(Output::Memory(Learning::Test))),
        ],
    );
    let learning = Output::Memory(Learning::Test);
    assert_eq!(travellers.result().output, Some(learning));
    let back = on_result(travellers, &edition, &[output(None)]);
    assert_eq!(back.result().output, None);
    assert_eq!(back.result().opened, [0, 2]);
}

#[test]
fn whoever_is_taken_out_is_forgotten_and_nobody_else() {
    let edition = SHIPPED.newest();
    let first = all_set(&edition);
    let set = first.result().clone();
    let add = |travellers: Travellers| {
        at_result(
            travellers.after(TravellersEvent::Added, &edition),
            &edition,
            &DUAL,
        )
    };
    let both = on_result(add(first), &edition, &[ResultEvent::MovedEntry(1)]);
    let alone = both.clone().after(TravellersEvent::TakenOut(1), &edition);
    assert_eq!(*alone.result(), set);
    assert_eq!(
        *add(alone).result(),
        ResultView::default(),
        "the number was given again"
    );

    let second = both.after(TravellersEvent::TakenOut(0), &edition);
    assert_eq!(second.result().plan.entry(), 1);
    assert_eq!(second.count(), 1);
}

#[test]
fn whoever_leaves_before_the_first_answer_changes_nothing_that_others_have_set() {
    let edition = SHIPPED.newest();
    let first = all_set(&edition);
    let set = first.result().clone();
    let asked = first.after(TravellersEvent::Added, &edition);
    assert_eq!(
        *of_traveller(asked, &edition, Event::WentBack).result(),
        set
    );
}

#[test]
fn erasing_forgets_what_everybody_has_set() {
    let edition = SHIPPED.newest();
    let first = all_set(&edition);
    let both = at_result(
        first.after(TravellersEvent::Added, &edition),
        &edition,
        &DUAL,
    );
    let both = on_result(both, &edition, &[ResultEvent::MovedEntry(1)]);
    let erased = of_traveller(both, &edition, Event::Erased);
    assert_eq!(erased, Travellers::default());
    let again = at_result(erased, &edition, &DUAL);
    assert_eq!(*again.result(), ResultView::default());
}

/// The browser may tell late whether it has taken the text.
#[test]
fn what_comes_when_there_is_no_result_changes_nothing() {
    let edition = SHIPPED.newest();
    let start = Travellers::default();
    let asked = of_traveller(start.clone(), &edition, Event::Began);
    let late = [
        ResultEvent::ChoseOutput(Some(Output::Short(Copying::Done))),
        ResultEvent::Opened(vec![0]),
    ];
    for travellers in [start, asked] {
        assert_eq!(on_result(travellers.clone(), &edition, &late), travellers);
    }
}

/// One traveller at the result, with everything set that can be.
fn all_set(edition: &Edition) -> Travellers {
    let set = on_result(
        at_result(Travellers::default(), edition, &DUAL),
        edition,
        &[
            ResultEvent::MovedEntry(10),
            ResultEvent::ChangedSpent("AM".into(), "us".into(), 1),
            ResultEvent::Compared(Some("2025-06-14".into())),
            ResultEvent::Opened(vec![0, 2]),
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

fn on_result(travellers: Travellers, edition: &Edition, events: &[ResultEvent]) -> Travellers {
    let events = events.iter().cloned().map(TravellersEvent::OnResult);
    events.fold(travellers, |travellers, event| {
        travellers.after(event, edition)
    })
}

fn of_traveller(travellers: Travellers, edition: &Edition, event: Event) -> Travellers {
    travellers.after(TravellersEvent::OfTraveller(event), edition)
}

/// From the start or a question on, up to the result.
#[track_caller]
fn at_result(travellers: Travellers, edition: &Edition, somebody: &Somebody) -> Travellers {
    let answers = somebody.answers(edition);
    let mut travellers = of_traveller(travellers, edition, Event::Began);
    while let Session::Question { question, .. } = travellers.session() {
        let question = question.clone();
        let answer = answers.answers().get(&question).expect("it is asked");
        let answer = answer.clone();
        travellers = of_traveller(travellers, edition, Event::Answered { question, answer });
    }
    travellers = of_traveller(travellers, edition, Event::Confirmed);
    assert!(matches!(travellers.session(), Session::Result { .. }));
    travellers
}
