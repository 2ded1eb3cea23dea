//! Days in both calendars.

use gozar::rulebook::Date;
use proptest::prelude::*;

#[test]
fn only_days_that_exist_are_days() {
    for text in [
        "2024-02-29",
        "2025-12-31",
        "2000-02-29",
        "0001-01-01",
        "9999-12-31",
    ] {
        assert_eq!(
            Date::parse(text).map(|day| day.to_string()).as_deref(),
            Some(text)
        );
    }
    for text in [
        "2025-02-29",
        "2025-13-01",
        "2025-00-10",
        "2025-1-1",
        "1900-02-29",
        "0000-01-01",
        "tomorrow",
        "",
        "2025-02-03 ",
        "+025-02-03",
        "2025-02-03-04",
        "۲۰۲۵-۰۲-۰۳",
    ] {
        assert_eq!(Date::parse(text), None, "{text}");
    }
}

/// Days of the facts files, converted there by hand.
#[test]
fn solar_hijri_days_are_those_of_the_calendar_of_iran() {
    for (gregorian, solar) in [
        ("2026-07-19", (1405, 4, 28)),
        ("2026-09-11", (1405, 6, 20)),
        ("2026-09-20", (1405, 6, 29)),
        ("2026-09-22", (1405, 6, 31)),
        ("2026-10-09", (1405, 7, 17)),
        ("2026-03-21", (1405, 1, 1)),
    ] {
        let day = Date::parse(gregorian).expect("a day").solar_hijri();
        assert_eq!((day.year, day.month, day.day), solar, "{gregorian}");
    }
}

#[test]
fn ten_years_on_is_the_same_day_or_the_first_of_march() {
    let day = |text| Date::parse(text).expect("a day");
    assert_eq!(day("2026-02-05").plus_years(10), day("2036-02-05"));
    assert_eq!(day("2024-02-29").plus_years(10), day("2034-03-01"));
    assert_eq!(day("2024-02-29").plus_years(4), day("2028-02-29"));
}

proptest! {
    #[test]
    fn a_day_is_written_as_it_is_read(days in 0_i64..3_652_058) {
        let day = Date::EARLIEST.plus_days(days);
        prop_assert_eq!(Date::parse(&day.to_string()), Some(day));
        prop_assert_eq!(day.plus_days(1).days_since(day), 1);
    }

    #[test]
    fn no_text_makes_reading_a_day_fail(text in "\\PC{0,12}") {
        if let Some(day) = Date::parse(&text) {
            prop_assert_eq!(day.to_string(), text);
        }
    }
}
