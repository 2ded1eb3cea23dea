//! How far a claim can be trusted as days pass.

use gozar::{
    advice::{Known, advise},
    rulebook::{AgeClass, Date},
};

use crate::{
    FREE, each,
    support::{
        person::Person,
        small::{autumn, spring},
    },
    told,
};

#[test]
fn each_class_ages_in_its_own_time() {
    use AgeClass::{Border, Law, Risk, Stay};
    use Known::{Ageing, Current, NotKnown};
    let edition = spring();
    for (class, days, known) in [
        (Border, 0, Current),
        (Border, 3, Current),
        (Border, 4, Ageing),
        (Border, 14, Ageing),
        (Border, 15, NotKnown),
        (Stay, 180, Current),
        (Stay, 181, Ageing),
        (Stay, 540, Ageing),
        (Stay, 541, NotKnown),
        (Law, 730, Current),
        (Law, 731, Ageing),
        (Law, 1825, Ageing),
        (Law, 1826, NotKnown),
        // An old danger is still a danger.
        (Risk, 3652, Current),
    ] {
        let today = edition.as_of.plus_days(days);
        let found = Known::of(&edition, edition.as_of, class, today);
        assert_eq!(found, known, "{class:?} after {days} days");
    }
}

/// It ages from its own day, not from that of the edition.
#[test]
fn every_claim_has_its_own_age() {
    let told = told(&autumn(), FREE, 5);
    let routes = each(&told["routes"], "crossing").into_iter();
    let known: Vec<(String, String)> = routes.zip(each(&told["routes"], "known")).collect();
    let expected = [
        ("brick-road", "ageing"),
        ("rainbow-bridge", "not_known"),
        ("winkie-gate", "not_known"),
        ("quadling-gate", "ageing"),
        ("deadly-desert", "not_known"),
    ];
    assert_eq!(
        known,
        expected.map(|(way, known)| (way.to_owned(), known.to_owned()))
    );
    let stay = &told["routes"][0]["entry"][0];
    assert_eq!(
        (&stay["days"], &stay["known"]),
        (&30.into(), &"current".into())
    );
    assert!(
        each(&told["findings"], "known").contains(&"ageing".to_owned()),
        "law of 2019"
    );
}

#[test]
fn old_days_of_stay_stay_visible() {
    let stay = &told(&autumn(), FREE, 600)["routes"][0]["entry"][0];
    assert_eq!(
        (&stay["days"], &stay["known"]),
        (&30.into(), &"not_known".into())
    );
}

#[test]
fn a_clock_before_the_edition_or_ten_years_after_it_is_wrong() {
    let edition = autumn();
    let answers = Person::who(&edition, FREE).complete();
    for (day, wrong) in [
        ("2020-08-31", true),
        ("2020-09-01", false),
        ("2030-09-01", false),
        ("2030-09-02", true),
        ("9999-12-31", true),
    ] {
        let today = Date::parse(day).expect("a day");
        let json = serde_json::to_value(advise(&edition, &answers, today)).expect("JSON");
        assert_eq!(json["clock_wrong"], wrong, "{day}");
        let known = [
            each(&json["routes"], "known"),
            each(&json["findings"], "known"),
        ]
        .concat();
        let all = known.iter().all(|known| known == "clock_wrong");
        let any = known.iter().any(|known| known == "clock_wrong");
        assert_eq!((all, any), (wrong, wrong), "{day}");
    }
    assert!(
        advise(&edition, &answers, Date::EARLIEST).clock_wrong,
        "it cannot be read"
    );
}

#[test]
fn the_age_of_an_edition_is_counted_from_its_day() {
    let told = told(&autumn(), FREE, 5);
    let fields = ["edition", "issued", "today", "age_days"].map(|field| told[field].to_string());
    assert_eq!(
        fields,
        ["\"2020-09-01\"", "\"2020-09-03\"", "\"2020-09-06\"", "5"]
    );
}
