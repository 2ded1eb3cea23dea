//! What changed from one edition to the next.

use gozar::{
    advice::{advise, changes, claimed_by, told_to},
    interview::CompleteAnswers,
    rulebook::Edition,
};

use crate::{
    FREE, differences,
    support::{
        person::Person,
        small::{autumn, spring},
    },
};

#[test]
fn the_claims_of_two_editions_are_compared() {
    let (old, new) = (spring(), autumn());
    let changed = changes(&claimed_by(&old), &claimed_by(&new));
    let changed = serde_json::to_value(changed).expect("it has string keys only");
    assert_eq!(
        differences(&changed),
        [
            "route brick-road renewed: named_open of 2020-03-01 to named_open of 2020-09-01",
            "route quadling-gate began: - to by_case of 2020-09-01",
            "caution falling-bricks changed: brick-road of 2020-03-01 to brick-road of 2020-08-20",
            "stay EV scroll renewed: 30 rolling_180 of 2019-01-01 to 30 rolling_180 of 2020-09-01",
            "finding monkeys changed: risk of 2020-03-01 to risk of 2020-09-01",
            "finding good-witch began: - to contact of 2020-08-20",
            "finding bridge-swept began: - to notice of 2020-08-20",
            "finding two-maps began: - to notice of 2020-09-01",
            "stay WK scroll ended: 7 of 2019-01-01 to -",
            "finding road-mended ended: notice of 2020-03-01 to -",
        ]
    );
}

#[test]
fn what_one_person_is_told_is_compared() {
    let (old, new) = (spring(), autumn());
    for (answers, expected) in [
        (
            FREE,
            &[
                "route brick-road renewed: named_open of 2020-03-01 to named_open of 2020-09-01",
                "caution falling-bricks changed: brick-road of 2020-03-01 to brick-road of 2020-08-20",
                "stay EV scroll renewed: 30 rolling_180 of 2019-01-01 to 30 rolling_180 of 2020-09-01",
                "route quadling-gate began: - to by_case of 2020-09-01",
                "caution sleepy-poppies began: - to quadling-gate of 2019-01-01",
                "finding monkeys changed: applies of 2020-03-01 to applies of 2020-09-01",
                "finding good-witch began: - to applies of 2020-08-20",
                "finding bridge-swept began: - to applies of 2020-08-20",
                "finding two-maps began: - to applies of 2020-09-01",
                "stay WK scroll ended: 7 of 2019-01-01 to -",
                "finding road-mended ended: applies of 2020-03-01 to -",
            ][..],
        ),
        ("place=outside", &[]),
    ] {
        let [old_answers, new_answers] = [&old, &new].map(|edition| who(edition, answers));
        let before = told_to(&advise(&old, &old_answers, old.as_of));
        let after = told_to(&advise(&new, &new_answers, new.as_of));
        let changed = serde_json::to_value(changes(&before, &after)).expect("string keys only");
        assert_eq!(differences(&changed), expected, "{answers}");
    }
}

fn who(edition: &Edition, answers: &str) -> CompleteAnswers {
    Person::who(edition, answers).complete()
}

/// Each stay stands behind the first way to its country.
#[test]
fn everything_is_told_in_the_order_of_the_notes() {
    let edition = spring();
    let answers = who(&edition, FREE);
    let told = told_to(&advise(&edition, &answers, edition.as_of));
    let told: Vec<String> = told
        .iter()
        .map(|told| format!("{:?}", told.statement.subject()))
        .collect();
    assert_eq!(
        told,
        [
            "Course",
            "ExitPassport",
            "Route(\"brick-road\")",
            "Caution(\"falling-bricks\")",
            "Stay(\"EV\", \"scroll\")",
            "Route(\"rainbow-bridge\")",
            "Route(\"winkie-gate\")",
            "Stay(\"WK\", \"scroll\")",
            "Route(\"deadly-desert\")",
            "Finding(\"monkeys\")",
            "Finding(\"claimed-by-oz\")",
            "Finding(\"take-a-broom\")",
            "Finding(\"road-mended\")",
        ]
    );
}
