//! What each edition says of ways, warnings and stays, written by hand from `docs/facts`.

mod support;

use gozar::advice::Advice;

use support::{
    SHIPPED,
    people::{DUAL, Somebody, US_ONLY},
};

/// Edition, ways with their day (`alerts.md` 4), warnings with theirs (2.12, `after-march-2026.md` 4).
const TABLE: &[(&str, &[&str], &[&str])] = &[
    (
        "2025-06-14",
        &[
            "armenia named_open 2025-06-14",
            "turkiye named_open 2025-06-14",
        ],
        &[],
    ),
    (
        "2025-06-15",
        &[
            "armenia named_open 2025-06-15",
            "turkiye named_open 2025-06-15",
            "astara-astara by_case 2025-06-15",
        ],
        &[],
    ),
    ("2025-06-23", LATE_JUNE, HAKKARI_BEFORE),
    // Named as ways without a word on their state: the older passage stays, with its own day.
    ("2025-06-26", LATE_JUNE, HAKKARI_BEFORE),
    ("2025-07-02", LATE_JUNE, HAKKARI_BEFORE),
    (
        "2026-01-12",
        &[
            "norduz-agarak named_open 2026-01-12",
            "bazargan-gurbulak named_open 2026-01-12",
            "razi-kapikoy named_open 2026-01-12",
            "serow-esendere named_open 2026-01-12",
            "turkmenistan by_permission 2026-01-12",
            "afghanistan avoid 2026-01-12",
            "iraq avoid 2026-01-12",
            "pakistan-border avoid 2026-01-12",
        ],
        &[
            "norduz-agarak syunik-advisory 2025-09-05",
            "serow-esendere hakkari-level-4 2024-10-16",
        ],
    ),
    (
        "2026-02-05",
        FEBRUARY,
        &[
            "norduz-agarak syunik-advisory 2025-09-05",
            "serow-esendere hakkari-level-4 2024-10-16",
        ],
    ),
    // The border list of 2 March was not seen.
    (
        "2026-03-02",
        FEBRUARY,
        &[
            "norduz-agarak syunik-advisory 2025-09-05",
            "serow-esendere hakkari-level-4 2024-10-16",
        ],
    ),
    (
        "2026-03-09",
        FEBRUARY,
        &[
            "norduz-agarak syunik-advisory 2025-09-05",
            "razi-kapikoy van-level-4 2026-03-09",
            "serow-esendere hakkari-level-4 2026-03-09",
        ],
    ),
    (
        "2026-10-10",
        FEBRUARY,
        &[
            "norduz-agarak syunik-advisory 2026-10-07",
            "norduz-agarak meghri-border 2026-05-28",
            "serow-esendere hakkari-level-4 2026-10-02",
            "serow-esendere hakkari-permit 2026-10-07",
            "azerbaijan azerbaijan-level-3 2026-04-28",
        ],
    ),
];
const LATE_JUNE: &[&str] = &[
    "norduz-agarak named_open 2025-06-23",
    "razi-kapikoy named_open 2025-06-23",
    "serow-esendere named_open 2025-06-23",
    "turkmenistan by_permission 2025-06-23",
    "astara-astara by_case 2025-06-23",
];
const HAKKARI_BEFORE: &[&str] = &["serow-esendere hakkari-level-4 2024-10-16"];
const FEBRUARY: &[&str] = &[
    "norduz-agarak named_open 2026-02-05",
    "bazargan-gurbulak named_open 2026-02-05",
    "razi-kapikoy named_open 2026-02-05",
    "serow-esendere named_open 2026-02-05",
    "turkmenistan by_permission 2026-02-05",
    "azerbaijan by_case 2026-02-05",
    "afghanistan avoid 2026-02-05",
    "iraq avoid 2026-02-05",
    "pakistan-border avoid 2026-02-05",
];

/// Editions, and the day of the stay on the US passport in Armenia, on it in Türkiye, on the Iranian
/// one in Armenia, and on it in Türkiye (`entry-exit-rules.md` 4 and 5, `after-march-2026.md` 3).
const STAYS: &[(&[&str], [&str; 4])] = &[
    (
        &[
            "2025-06-14",
            "2025-06-15",
            "2025-06-23",
            "2025-06-26",
            "2025-07-02",
        ],
        ["2025-03-26", "2025-03-26", "2016-06-05", "2014-01-01"],
    ),
    (
        &["2026-01-12"],
        ["2026-01-12", "2025-03-26", "2016-06-05", "2014-01-01"],
    ),
    (
        &["2026-02-05", "2026-03-02", "2026-03-09"],
        ["2026-02-05", "2026-02-05", "2016-06-05", "2014-01-01"],
    ),
    (
        &["2026-10-10"],
        ["2026-10-03", "2026-02-05", "2016-06-05", "2026-10-07"],
    ),
];

#[test]
fn ways_and_warnings_are_those_of_the_facts() {
    for (edition, ways, warnings) in TABLE {
        for person in [DUAL, US_ONLY] {
            let advice = told(edition, &person);
            let told_ways: Vec<String> = advice
                .routes
                .iter()
                .map(|route| {
                    format!(
                        "{} {} {}",
                        route.crossing.id,
                        route.passage.as_str(),
                        route.as_of
                    )
                })
                .collect();
            assert_eq!(told_ways, *ways, "{edition}");
            let told_warnings: Vec<String> = advice
                .routes
                .iter()
                .flat_map(|route| {
                    let cautions = route.cautions.iter();
                    cautions.map(|caution| {
                        format!("{} {} {}", route.crossing.id, caution.row.id, caution.as_of)
                    })
                })
                .collect();
            assert_eq!(told_warnings, *warnings, "{edition}");
        }
    }
}

#[test]
fn stays_are_those_of_the_facts() {
    for (editions, [us_am, us_tr, iranian_am, iranian_tr]) in STAYS {
        for edition in *editions {
            let us_only = [
                format!("AM us 180 one_year {us_am}"),
                format!("TR us 90 rolling_180 {us_tr}"),
            ];
            assert_eq!(stays(&told(edition, &US_ONLY)), us_only, "{edition}");
            let dual = [
                us_only[0].clone(),
                format!("AM iranian 90 rolling_180 {iranian_am}"),
                us_only[1].clone(),
                format!("TR iranian 90 rolling_180 {iranian_tr}"),
            ];
            assert_eq!(stays(&told(edition, &DUAL)), dual, "{edition}");
        }
    }
}

#[test]
fn every_edition_stands_in_the_tables() {
    let shipped = SHIPPED.editions.iter().map(|row| row.id.as_str());
    assert!(shipped.eq(TABLE.iter().map(|(edition, ..)| *edition)));
    let in_stays = STAYS.iter().flat_map(|(editions, _)| *editions);
    assert!(in_stays.eq(TABLE.iter().map(|(edition, ..)| edition)));
}

/// The ids that the contract fixes for what came later, with the first edition of each, and the last where
/// it is not told any more.
#[test]
fn later_developments_begin_when_they_happened() {
    for (id, first, last) in [
        ("hostilities", "2026-03-02", None),
        ("exit-bans-us", "2026-10-10", None),
        ("us-embassy-bern", "2026-10-10", None),
        ("crisis-phones", "2026-03-02", None),
        ("swiss-section-shut", "2026-10-10", None),
        ("protecting-power", "2025-06-14", Some("2026-03-09")),
        ("turkiye-facilitation", "2026-03-02", None),
        ("iranian-passport-turkiye", "2026-03-02", None),
        ("azerbaijan-shut", "2026-10-10", None),
        ("azerbaijan-warning", "2026-01-12", Some("2026-01-12")),
        ("exit-levy", "2026-10-10", None),
        ("relatives-us-entry", "2026-01-12", None),
        ("leave-now-october", "2026-10-10", None),
        ("exit-on-iranian-passport", "2025-06-26", None),
        ("detention", "2026-02-05", None),
        ("no-promise-on-roads", "2025-06-15", None),
        ("transit-visa", "2025-06-14", None),
        ("lists-armenia", "2026-03-02", None),
        ("devices-at-border", "2026-01-12", None),
        ("hostile-tie", "2026-01-12", None),
        ("turkiye-stamp", "2025-06-14", None),
        ("turkiye-same-passport", "2026-01-12", None),
    ] {
        let editions: Vec<&str> = TABLE
            .iter()
            .map(|(edition, ..)| *edition)
            .filter(|edition| {
                let findings = told(edition, &DUAL).findings;
                findings
                    .iter()
                    .any(|finding| finding.rule.id.as_str() == id)
            })
            .collect();
        assert_eq!(editions.first(), Some(&first), "{id}");
        let newest = SHIPPED.newest().id;
        let last = last.unwrap_or(newest.as_str());
        assert_eq!(editions.last(), Some(&last), "{id}");
    }
}

/// A sentence of October does not stand in the edition of June.
#[test]
fn words_are_those_of_the_day() {
    use gozar::rulebook::Claim;
    for (edition, rule, key) in [
        ("2025-06-14", "flights", "finding.flights"),
        ("2025-07-02", "flights", "finding.flights.partly"),
        ("2026-02-05", "flights", "finding.flights.cut"),
        ("2026-03-09", "flights", "finding.flights.war"),
        ("2026-10-10", "flights", "finding.flights.october"),
        // The alerts speak of showing a US passport, the advisory of October of having one.
        ("2026-03-09", "us-ties", "finding.us-ties"),
        ("2026-10-10", "us-ties", "finding.us-ties.october"),
        ("2026-03-09", "hostile-tie", "finding.hostile-tie"),
        ("2026-10-10", "hostile-tie", "finding.hostile-tie.october"),
        (
            "2025-06-14",
            "passport-taken",
            "finding.passport-taken.page",
        ),
        (
            "2026-01-12",
            "passport-taken",
            "finding.passport-taken.routine",
        ),
    ] {
        let edition = SHIPPED.edition(edition).expect("it is built in");
        let mut rules = edition.rules.iter();
        let rule = rules
            .find(|row| row.id.as_str() == rule)
            .expect("it is told");
        assert_eq!(rule.key().as_str(), key);
    }
}

fn told(edition: &str, person: &Somebody) -> Advice<'static> {
    let edition = SHIPPED.edition(edition).expect("it is built in");
    person.told(&edition, edition.as_of)
}

/// Country, passport, days, window and day of each stay.
fn stays(advice: &Advice) -> Vec<String> {
    let days = advice.days().map(|(stay, days)| {
        let window = serde_json::to_value(days.row.window).expect("a name");
        format!(
            "{} {} {} {} {}",
            stay.country,
            stay.passport.id,
            days.row.days,
            window.as_str().unwrap_or("none"),
            days.as_of
        )
    });
    days.collect()
}
