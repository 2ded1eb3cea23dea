//! What must hold for every person who could ever use the wizard, in every edition.
//!
//! The answer space is closed, so nothing is sampled: every path is walked. The numbers are
//! those of the contract, section 6; each property is seen to break on a spoiled rulebook.

mod support;

use std::collections::{BTreeMap, HashSet};

use gozar::rulebook::{Condition, FactId, FindingId, Link, Passage, Rule};

use support::{
    SHIPPED,
    everyone::Everyone,
    golden::matches_golden,
    properties::{self, Broken},
};

/// What must hold for everybody, in the order of the contract.
const PROPERTIES: &[fn(&Everyone) -> Broken] = &[
    properties::everything_has_a_source,
    properties::three_places_are_to_be_avoided,
    properties::iranian_papers_never_mean_to_leave_as_a_foreigner,
    properties::not_knowing_neither_claims_nor_hides,
    properties::age_only_makes_more_cautious,
    properties::a_second_nationality_never_takes_a_risk_away,
    properties::a_way_by_permission_says_whom_to_ask,
    properties::who_cannot_move_is_not_told_to_set_out,
    properties::nothing_promises,
    properties::no_document_is_used_that_is_not_there,
    properties::no_route_stands_without_its_condition,
];

macro_rules! editions {
    ($($test:ident = $id:literal,)*) => {
        const EDITIONS: &[&str] = &[$($id,)*];

        $(#[test]
        fn $test() {
            everybody_in($id);
        })*
    };
}

editions! {
    everybody_on_14_june_2025 = "2025-06-14",
    everybody_on_15_june_2025 = "2025-06-15",
    everybody_on_23_june_2025 = "2025-06-23",
    everybody_on_26_june_2025 = "2025-06-26",
    everybody_on_2_july_2025 = "2025-07-02",
    everybody_on_12_january_2026 = "2026-01-12",
    everybody_on_5_february_2026 = "2026-02-05",
    everybody_on_2_march_2026 = "2026-03-02",
    everybody_on_9_march_2026 = "2026-03-09",
    everybody_on_10_october_2026 = "2026-10-10",
}

#[track_caller]
fn everybody_in(edition: &str) {
    let everyone = Everyone::shipped(edition);
    for property in PROPERTIES {
        assert_eq!(property(&everyone), Broken::new());
    }
    matches_golden(&format!("{edition}.txt"), &properties::reach(&everyone));
}

#[test]
fn every_edition_is_walked() {
    let shipped = SHIPPED.editions.iter().map(|row| row.id.as_str());
    assert!(shipped.eq(EDITIONS.iter().copied()));
}

/// In an older edition nothing is lost by walking enough people: what rests on a question that stands alone
/// is told to somebody for each answer to it, and all the rest to whoever answers the other questions so.
#[test]
fn enough_people_hear_all_that_is_told() {
    let (whole, enough) = (
        Everyone::whole("2026-02-05"),
        Everyone::enough("2026-02-05"),
    );
    assert!(enough.people.len() * 20 < whole.people.len());
    let (told, heard) = (heard(&whole), heard(&enough));
    let unheard: Vec<&String> = told.difference(&heard).take(3).collect();
    assert!(unheard.is_empty(), "{unheard:#?}");
}

/// Each person in parts: one for each question that stands alone, one for the others.
fn heard(everyone: &Everyone) -> HashSet<String> {
    let edition = &everyone.edition;
    let alone = ["exit_ban", "permission", "move"];
    let rests_on = |rule: &Rule, question: &str| {
        let mut clauses = rule.when.clauses();
        clauses.any(|(fact, _)| {
            let mut rows = edition.facts.iter();
            rows.any(|row| *fact == row.fact && row.question.as_str() == question)
        })
    };
    let mut heard = HashSet::new();
    for (answers, told) in &everyone.people {
        let part = |of: &dyn Fn(&str) -> bool, rules: &dyn Fn(&Rule) -> bool| {
            let answers = answers.answers().iter();
            let answers = answers.filter(|(id, _)| of(id.as_str()));
            let told = everyone.findings(|rule| rules(rule)).and(&told.possible);
            format!("{:?} {told:?}", answers.collect::<Vec<_>>())
        };
        heard.extend(
            alone.map(|question| part(&|id| id == question, &|rule| rests_on(rule, question))),
        );
        let rest = part(&|id| !alone.contains(&id), &|rule| {
            !alone.iter().any(|question| rests_on(rule, question))
        });
        heard.insert(format!(
            "{rest} {:?} {:?}",
            told.exit_passport, told.entries
        ));
    }
    heard
}

#[test]
fn everything_has_a_source() {
    breaks(properties::everything_has_a_source, |everyone| {
        everyone.edition.cautions[0].cites.clear();
    });
}

#[test]
fn three_places_are_to_be_avoided() {
    breaks(properties::three_places_are_to_be_avoided, |everyone| {
        let iraq = |route: &&mut gozar::rulebook::RouteRow| route.crossing.as_str() == "iraq";
        everyone
            .edition
            .routes
            .iter_mut()
            .find(iraq)
            .expect("a route")
            .passage = Passage::ByCase;
    });
}

#[test]
fn iranian_papers_never_mean_to_leave_as_a_foreigner() {
    breaks(
        properties::iranian_papers_never_mean_to_leave_as_a_foreigner,
        |everyone| {
            let foreigner = |row: &&mut gozar::rulebook::FactRow| {
                row.fact == FactId::from("may-leave-as-foreigner")
            };
            let mut facts = everyone.edition.facts.to_vec();
            let row = facts.iter_mut().find(foreigner).expect("a row");
            row.true_for.push("yes".into());
            everyone.edition.facts = facts.into();
        },
    );
    breaks(
        properties::iranian_papers_never_mean_to_leave_as_a_foreigner,
        |everyone| {
            everyone.reword("en", "finding.low-profile", "Show your US passport.");
        },
    );
}

#[test]
fn not_knowing_neither_claims_nor_hides() {
    breaks(
        properties::not_knowing_neither_claims_nor_hides,
        |everyone| {
            when(everyone, "consent-minor", |when| {
                when.remove("iranian-to-iran");
            });
        },
    );
}

#[test]
fn age_only_makes_more_cautious() {
    breaks(properties::age_only_makes_more_cautious, |everyone| {
        everyone.edition.as_of = everyone.edition.as_of.plus_days(2);
    });
}

#[test]
fn a_second_nationality_never_takes_a_risk_away() {
    breaks(
        properties::a_second_nationality_never_takes_a_risk_away,
        |everyone| {
            when(everyone, "detention", |when| {
                when.insert("maybe-iranian".to_owned(), false);
            });
        },
    );
}

#[test]
fn a_way_by_permission_says_whom_to_ask() {
    breaks(
        properties::a_way_by_permission_says_whom_to_ask,
        |everyone| {
            when(everyone, "ask-baku", |when| {
                when.insert("us-citizen".to_owned(), true);
            });
        },
    );
}

#[test]
fn who_cannot_move_is_not_told_to_set_out() {
    breaks(
        properties::who_cannot_move_is_not_told_to_set_out,
        |everyone| {
            when(everyone, "own-plan", |when| {
                when.remove("can-move");
                when.insert("outside".to_owned(), false);
            });
        },
    );
    breaks(
        properties::who_cannot_move_is_not_told_to_set_out,
        |everyone| {
            everyone.reword("fa", "finding.phone-charged", "همین حالا خارج شوید.");
        },
    );
}

#[test]
fn nothing_promises() {
    breaks(properties::nothing_promises, |everyone| {
        everyone.reword("en", "passage.named_open", "Safe on {day}, {age}.");
    });
    breaks(properties::nothing_promises, |everyone| {
        everyone.reword("fa", "finding.local-media", "finding.local-media");
    });
    // With marks around it, and of any kind.
    breaks(properties::nothing_promises, |everyone| {
        everyone.reword("en", "stay.AM.us", "(“stay.AM.us”)");
    });
}

#[test]
fn everything_changes_something() {
    // Choices are told apart in the newest edition, by everyone; rules may speak in any.
    let mut editions = vec![Everyone::newest()];
    editions.extend(EDITIONS.iter().map(|id| Everyone::spoiled(id, |_| ())));
    let editions: Vec<&Everyone> = editions.iter().collect();
    assert_eq!(
        properties::everything_changes_something(&editions),
        Broken::new()
    );

    let spoiled = Everyone::spoiled("2026-02-05", |everyone| {
        when(everyone, "own-plan", |when| {
            when.insert("outside".to_owned(), true);
        });
    });
    let broken = properties::everything_changes_something(&[&spoiled]);
    assert!(
        broken.contains(&"own-plan never speaks".to_owned()),
        "{broken:?}"
    );

    let spoiled = Everyone::spoiled("2026-02-05", |everyone| {
        let silenced = [
            "us-ties",
            "green-card-silent",
            "armenia-card",
            "green-card-posts",
            "green-card-lost",
            "green-card-long-away",
            "green-card-return",
            "residence-abroad",
            "not-for-you",
        ];
        everyone
            .edition
            .rules
            .retain(|rule| !silenced.contains(&rule.id.as_str()));
    });
    let broken = properties::everything_changes_something(&[&spoiled]);
    let same = "us: green_card and neither mean the same".to_owned();
    assert!(broken.contains(&same), "{broken:?}");
}

#[test]
fn no_document_is_used_that_is_not_there() {
    breaks(
        properties::no_document_is_used_that_is_not_there,
        |everyone| {
            when(everyone, "exit-on-iranian-passport", |when| {
                when.remove("iranian-passport-valid");
            });
        },
    );
    breaks(
        properties::no_document_is_used_that_is_not_there,
        |everyone| {
            everyone.reword("en", "finding.us-ties", "Hide the US passport.");
        },
    );
}

#[test]
fn no_route_stands_without_its_condition() {
    breaks(
        properties::no_route_stands_without_its_condition,
        |everyone| {
            everyone.reword("en", "passage.named_open", "Named open {age}.");
        },
    );
    breaks(
        properties::no_route_stands_without_its_condition,
        |everyone| {
            everyone.reword("fa", "passage.by_permission", "در {day}، {age}، باز.");
        },
    );
}

/// A guard that cannot fail guards nothing.
#[track_caller]
fn breaks(property: fn(&Everyone) -> Broken, spoil: impl FnOnce(&mut Everyone)) {
    assert_ne!(
        property(&Everyone::spoiled("2026-02-05", spoil)),
        Broken::new()
    );
}

/// The same rule under another condition.
#[track_caller]
fn when(everyone: &mut Everyone, rule: &str, change: impl FnOnce(&mut BTreeMap<String, bool>)) {
    let conditions = everyone.edition.rules.iter().map(|rule| &rule.when);
    let known: BTreeMap<String, Link<FactId>> = conditions
        .flat_map(Condition::clauses)
        .map(|(fact, _)| (fact.to_string(), fact.clone()))
        .collect();
    let named = |row: &&mut Rule| row.id == FindingId::from(rule);
    let mut rules = everyone.edition.rules.iter_mut();
    let row = rules.find(named).expect("a rule");
    let clauses = row.when.clauses();
    let mut clauses = clauses
        .map(|(fact, wanted)| (fact.to_string(), wanted))
        .collect();
    change(&mut clauses);
    let clauses = clauses.into_iter();
    row.when = Condition::of(
        clauses
            .map(|(fact, wanted)| (known[&fact].clone(), wanted))
            .collect(),
    );
}
