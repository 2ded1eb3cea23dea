//! What must hold on particular days. What holds as days pass is property 5 of the answer space.

mod support;

use gozar::{
    advice::{Advice, Known},
    rulebook::Date,
};

use support::{february, people::US_ONLY};

#[test]
fn passage_is_current_for_three_days_and_ageing_for_two_weeks() {
    for (day, known) in [
        ("2026-02-05", Known::Current),
        ("2026-02-08", Known::Current),
        ("2026-02-09", Known::Ageing),
        ("2026-02-19", Known::Ageing),
        ("2026-02-20", Known::NotKnown),
        ("2036-02-05", Known::NotKnown),
    ] {
        assert_eq!(on(day).routes[0].known, known, "{day}");
    }
}

#[test]
fn days_of_stay_age_more_slowly() {
    for (day, known) in [
        ("2026-08-04", Known::Current),
        ("2026-08-05", Known::Ageing),
        ("2027-07-30", Known::Ageing),
        ("2027-07-31", Known::NotKnown),
    ] {
        let advice = on(day);
        let (_, days) = advice.days().next().expect("Armenia gives days");
        assert_eq!(days.known, known, "{day}");
        assert_eq!(days.row.days, 180, "old days stay visible");
    }
}

#[test]
fn an_old_danger_is_still_a_danger() {
    let advice = on("2035-01-01");
    let detention = advice
        .findings
        .iter()
        .find(|finding| finding.rule.id.as_str() == "detention");
    assert_eq!(detention.expect("it applies").known, Known::Current);
}

#[test]
fn a_clock_before_the_edition_or_ten_years_after_it_is_wrong() {
    for day in ["2026-02-04", "2036-02-06", "1970-01-01", "9999-12-31"] {
        let advice = on(day);
        assert!(advice.clock_wrong, "{day}");
        assert!(
            advice
                .routes
                .iter()
                .all(|route| route.known == Known::ClockWrong),
            "{day}"
        );
        assert!(
            advice
                .findings
                .iter()
                .all(|finding| finding.known == Known::ClockWrong),
            "{day}"
        );
    }
    for day in ["2026-02-05", "2036-02-05"] {
        assert!(!on(day).clock_wrong, "{day}");
    }
}

#[test]
fn an_unreadable_clock_is_a_wrong_one() {
    let edition = february();
    assert!(US_ONLY.told(&edition, Date::EARLIEST).clock_wrong);
}

#[track_caller]
fn on(day: &str) -> Advice<'static> {
    US_ONLY.told(&february(), Date::parse(day).expect("a day"))
}
