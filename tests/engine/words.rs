//! Ages in words. What is said of everything else is in `tests/told.rs`.

use gozar::{
    advice::advise,
    wording::{Words, document},
};

use crate::{
    FREE,
    support::{
        person::Person,
        small::{SMALL, autumn},
    },
};

#[test]
fn an_age_is_said_in_days_and_from_the_second_year_on_in_years() {
    for (days, english, persian) in [
        (0, "today", "امروز"),
        (1, "1 day ago", "۱ روز پیش"),
        (2, "2 days ago", "۲ روز پیش"),
        (730, "730 days ago", "۷۳۰ روز پیش"),
        // Two years and a day; one day less than three; three.
        (731, "over 2 years ago", "بیش از ۲ سال پیش"),
        (1095, "over 2 years ago", "بیش از ۲ سال پیش"),
        (1096, "over 3 years ago", "بیش از ۳ سال پیش"),
        (3652, "over 9 years ago", "بیش از ۹ سال پیش"),
    ] {
        assert_eq!(age("en", days), english, "after {days} days");
        assert_eq!(age("fa", days), persian, "after {days} days");
    }
}

/// What is said of the age of all of it.
fn age(tag: &str, days: i64) -> String {
    let edition = autumn();
    let answers = Person::who(&edition, FREE).complete();
    let advice = advise(&edition, &answers, edition.as_of.plus_days(days));
    let language = SMALL.language(tag).expect("it is one of them");
    let rows = document(Words { language }, &advice, &[]).answer.rows;
    let chip = rows.last().and_then(|row| row.chip.as_ref());
    chip.expect("these notes have an age").said.clone()
}

#[test]
fn a_language_says_in_which_direction_it_is_written() {
    let direction = |tag| {
        let language = SMALL.language(tag).expect("it is one of them");
        language.direction.as_str()
    };
    assert_eq!((direction("en"), direction("fa")), ("ltr", "rtl"));
}
