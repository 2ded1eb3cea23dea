//! The last day of a stay, against counting day by day.

mod support;

use gozar::{
    advice::{LastDay, Stay, last_day},
    rulebook::{Date, Window},
    wording::{Words, said_days, said_spent},
};
use proptest::prelude::*;

use support::{SHIPPED, october, people::DUAL, words};

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

#[test]
fn a_stay_ends_on_its_last_permitted_day() {
    let rolling = Some(Window::Rolling180);
    let yearly = Some(Window::OneYear);
    for (days, window, entry, spent, last) in [
        (
            90,
            rolling,
            "2026-11-23",
            0,
            LastDay::Day(day("2027-02-20")),
        ),
        (
            90,
            rolling,
            "2026-11-23",
            89,
            LastDay::Day(day("2026-11-23")),
        ),
        (90, rolling, "2026-11-23", 90, LastDay::NoneLeft),
        (90, rolling, "2026-11-23", 366, LastDay::NoneLeft),
        (
            180,
            yearly,
            "2026-01-01",
            0,
            LastDay::Day(day("2026-06-29")),
        ),
        (
            180,
            yearly,
            "2026-07-05",
            0,
            LastDay::Day(day("2026-12-31")),
        ),
        (
            180,
            yearly,
            "2026-07-06",
            0,
            LastDay::InLaterYear(day("2027-01-01")),
        ),
        (
            180,
            yearly,
            "2026-11-23",
            170,
            LastDay::Day(day("2026-12-02")),
        ),
        // Days of the autumn before: no new 180 on 1 January.
        (
            180,
            yearly,
            "2027-01-05",
            170,
            LastDay::Day(day("2027-01-14")),
        ),
        (180, None, "2026-11-23", 0, LastDay::NotKnown),
    ] {
        assert_eq!(
            last_day(days, window, day(entry), spent),
            last,
            "{entry} {spent}"
        );
    }
}

/// A hundred days in Armenia in spring count to the year of one passport, and to no half year before an
/// entry in October.
#[test]
fn each_passport_counts_its_own_days() {
    let october = october();
    let advice = DUAL.told(&october, october.as_of);
    let name = |stay: &Stay| format!("{} {}", stay.country, stay.passport.id);
    let spring = |stay: &Stay| if name(stay) == "AM us" { 100 } else { 0 };
    let entry = day("2027-10-01");
    let last = |wanted: &str| {
        let mut all = advice.last_days(entry, spring).into_iter();
        let found = all.find(|(stay, _)| name(stay) == wanted);
        found.expect("it gives days").1
    };
    assert_eq!(
        last("AM us"),
        LastDay::Day(day("2027-12-19")),
        "80 are left"
    );
    assert_eq!(
        last("AM iranian"),
        LastDay::Day(day("2027-12-29")),
        "all 90 are"
    );
    assert_eq!(last("TR us"), LastDay::Day(day("2027-12-29")));
    assert_eq!(advice.last_days(entry, spring).len(), 4);
}

/// Each counter asks for the days of its own window, and none where no window is known.
#[test]
fn a_counter_asks_for_its_own_window() {
    let words = words("en");
    let newest = SHIPPED.newest();
    let asked = |window| {
        let mut edition = newest.clone();
        edition.stays[0].window = window;
        let first = edition.stays[0].clone();
        let advice = DUAL.told(&edition, edition.as_of);
        let mut stays = advice.days();
        let (stay, _) = stays
            .find(|(_, days)| *days.row == first)
            .expect("it gives days");
        said_spent(words, stay)
    };
    let rolling = asked(Some(Window::Rolling180)).expect("a window");
    assert!(rolling.contains("180 days before the entry"), "{rolling}");
    let mut windows = newest.stays.iter().filter_map(|row| row.window);
    let year = windows.find(|window| *window != Window::Rolling180);
    let year = asked(year).expect("a window");
    assert!(year.contains("365 days before the entry"), "{year}");
    assert_eq!(asked(None), None);
}

/// A Persian zero alone looks like a dot.
#[test]
fn no_days_are_said_in_words() {
    for language in &SHIPPED.languages {
        let words = Words { language };
        let none = said_days(words, 0);
        assert!(none.chars().all(|letter| !letter.is_numeric()), "{none}");
        assert!(said_days(words, 90).contains(&words.number(90)));
    }
}

/// How many of these days lie within so many days that end with one.
fn within(window: i64, days: &[Date], end: Date) -> usize {
    let inside = days
        .iter()
        .filter(|day| **day <= end && end.days_since(**day) < window);
    inside.count()
}

/// How many of these days lie in the calendar year of one, up to that one.
fn in_its_year(days: &[Date], end: Date) -> usize {
    let year = end.gregorian().year;
    let inside = days
        .iter()
        .filter(|day| **day <= end && day.gregorian().year == year);
    inside.count()
}

/// So many days before an entry, newest first, none of them earlier than a window asks for.
fn before(entry: Date, spent: u16, window: i64, gap: impl Fn(usize) -> i64) -> Vec<Date> {
    let mut before = 0;
    let days = (0..usize::from(spent)).map(|index| {
        before += 1 + gap(index);
        entry.plus_days(-before)
    });
    days.filter(|day| entry.days_since(*day) <= window)
        .collect()
}

proptest! {
    /// Whenever the earlier days were, nobody stays too long by it; were they the last ones before
    /// the entry, one day more would be too long.
    #[test]
    fn a_rolling_window_is_never_overrun(
        limit in 1_u16..=120, spent in 0_u16..=120, gaps in prop::collection::vec(0_i64..=3, 120),
    ) {
        let entry = day("2026-11-23");
        let last = last_day(limit, Some(Window::Rolling180), entry, spent);
        let scattered = |gap: &dyn Fn(usize) -> i64| before(entry, spent, 180, gap);
        let LastDay::Day(last) = last else {
            prop_assert!(spent >= limit);
            return Ok(());
        };
        for earlier in [scattered(&|_| 0), scattered(&|index| gaps[index])] {
            let mut days = earlier;
            let mut today = entry;
            while today <= last {
                days.push(today);
                prop_assert!(within(180, &days, today) <= usize::from(limit));
                today = today.plus_days(1);
            }
        }
        let mut days = scattered(&|_| 0);
        days.extend((0..=last.days_since(entry) + 1).map(|days_on| entry.plus_days(days_on)));
        let too_long = last.plus_days(1);
        // Only where the earlier days have not dropped out of the window meanwhile.
        if too_long.days_since(entry) + i64::from(spent) < 180 {
            prop_assert!(within(180, &days, too_long) > usize::from(limit));
        }
    }

    /// "In a year" may be the calendar year or the last 365 days. Neither is overrun, in a leap year
    /// and over New Year too; by the last 365 days one day more could be too long, so it is no less.
    #[test]
    fn a_year_is_never_overrun_however_it_is_counted(
        limit in 1_u16..=180, spent in 0_u16..=180, begin in 0_i64..1461,
        gaps in prop::collection::vec(0_i64..=3, 180),
    ) {
        let entry = day("2026-01-01").plus_days(begin);
        let last = match last_day(limit, Some(Window::OneYear), entry, spent) {
            LastDay::Day(last) => {
                prop_assert_eq!(last.gregorian().year, entry.gregorian().year);
                last
            }
            LastDay::InLaterYear(last) => {
                prop_assert!(last.gregorian().year > entry.gregorian().year);
                last
            }
            LastDay::NoneLeft => {
                prop_assert!(spent >= limit);
                return Ok(());
            }
            LastDay::NotKnown => return Err(TestCaseError::fail("a year is a window")),
        };
        let scattered = |gap: &dyn Fn(usize) -> i64| before(entry, spent, 365, gap);
        for earlier in [scattered(&|_| 0), scattered(&|index| gaps[index])] {
            let mut days = earlier;
            let mut today = entry;
            while today <= last {
                days.push(today);
                prop_assert!(within(365, &days, today) <= usize::from(limit));
                prop_assert!(in_its_year(&days, today) <= usize::from(limit));
                today = today.plus_days(1);
            }
        }
        let mut days = scattered(&|_| 0);
        days.extend((0..=last.days_since(entry) + 1).map(|days_on| entry.plus_days(days_on)));
        prop_assert!(within(365, &days, last.plus_days(1)) > usize::from(limit));
    }
}
