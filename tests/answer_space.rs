//! What must hold for every person who could ever use the wizard, in every edition.
//!
//! The answer space is closed, so nothing is sampled: every path is walked. The numbers are
//! those of the contract, section 6; each property is seen to break on a spoiled rulebook.

mod support;

use std::sync::LazyLock;

use gozar::rulebook::{Condition, Fact, FindingId, Passage, Rule};

use support::{
    golden::matches_golden,
    properties::{self, Broken},
    space::Space,
};

static JANUARY: LazyLock<Space> = LazyLock::new(|| Space::shipped("2026-01-12"));
static FEBRUARY: LazyLock<Space> = LazyLock::new(|| Space::shipped("2026-02-05"));

#[test]
fn everything_has_a_source() {
    holds(properties::everything_has_a_source);
    breaks(properties::everything_has_a_source, |space| {
        space.edition.cautions[0].cites.clear();
    });
}

#[test]
fn three_places_are_to_be_avoided() {
    holds(properties::three_places_are_to_be_avoided);
    breaks(properties::three_places_are_to_be_avoided, |space| {
        let iraq = |route: &&mut gozar::rulebook::RouteRow| route.crossing.as_str() == "iraq";
        space
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
    holds(properties::iranian_papers_never_mean_to_leave_as_a_foreigner);
    breaks(
        properties::iranian_papers_never_mean_to_leave_as_a_foreigner,
        |space| {
            let foreigner = |row: &&mut gozar::rulebook::FactRow| row.fact == Fact::Foreigner;
            let row = space
                .edition
                .facts
                .iter_mut()
                .find(foreigner)
                .expect("a row");
            row.true_for.push("yes".into());
        },
    );
    breaks(
        properties::iranian_papers_never_mean_to_leave_as_a_foreigner,
        |space| {
            space.english = space
                .english
                .with("finding.low-profile", "Show your US passport.");
        },
    );
}

#[test]
fn not_knowing_neither_claims_nor_hides() {
    holds(properties::not_knowing_neither_claims_nor_hides);
    breaks(properties::not_knowing_neither_claims_nor_hides, |space| {
        when(space, "consent-minor", |when| {
            when.without(Fact::IranianToIran)
        });
    });
}

#[test]
fn age_only_makes_more_cautious() {
    holds(properties::age_only_makes_more_cautious);
    breaks(properties::age_only_makes_more_cautious, |space| {
        space.edition.as_of = space.edition.as_of.plus_days(2);
    });
}

#[test]
fn a_second_nationality_never_takes_a_risk_away() {
    holds(properties::a_second_nationality_never_takes_a_risk_away);
    breaks(
        properties::a_second_nationality_never_takes_a_risk_away,
        |space| {
            when(space, "detention", |when| {
                when.and(Fact::MaybeIranian, false)
            });
        },
    );
}

#[test]
fn a_way_by_permission_says_whom_to_ask() {
    holds(properties::a_way_by_permission_says_whom_to_ask);
    breaks(properties::a_way_by_permission_says_whom_to_ask, |space| {
        when(space, "ask-baku", |when| when.and(Fact::UsCitizen, true));
    });
}

#[test]
fn who_cannot_move_is_not_told_to_set_out() {
    holds(properties::who_cannot_move_is_not_told_to_set_out);
    breaks(
        properties::who_cannot_move_is_not_told_to_set_out,
        |space| {
            when(space, "own-plan", |when| {
                when.without(Fact::CanMove).and(Fact::Outside, false)
            });
        },
    );
    breaks(
        properties::who_cannot_move_is_not_told_to_set_out,
        |space| {
            space.persian = space
                .persian
                .with("finding.phone-charged", "همین حالا خارج شوید.");
        },
    );
}

#[test]
fn nothing_promises() {
    holds(properties::nothing_promises);
    breaks(properties::nothing_promises, |space| {
        space.english = space
            .english
            .with("passage.named_open", "Safe on {day}, {age}.");
    });
    breaks(properties::nothing_promises, |space| {
        space.persian = space
            .persian
            .with("finding.local-media", "finding.local-media");
    });
}

#[test]
fn everything_changes_something() {
    let both = [&*JANUARY, &*FEBRUARY];
    assert_eq!(
        properties::everything_changes_something(&both),
        Broken::new()
    );

    let spoiled = Space::spoiled("2026-02-05", |space| {
        when(space, "own-plan", |when| when.and(Fact::Outside, true));
    });
    let broken = properties::everything_changes_something(&[&spoiled]);
    assert!(
        broken.contains(&"own-plan never speaks".to_owned()),
        "{broken:?}"
    );

    let spoiled = Space::spoiled("2026-02-05", |space| {
        let silenced = ["us-ties", "green-card-silent", "not-for-you"];
        space
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
    holds(properties::no_document_is_used_that_is_not_there);
    breaks(properties::no_document_is_used_that_is_not_there, |space| {
        when(space, "exit-on-iranian-passport", |when| {
            when.without(Fact::IranianPassportValid)
        });
    });
    breaks(properties::no_document_is_used_that_is_not_there, |space| {
        space.english = space
            .english
            .with("finding.us-ties", "Hide the US passport.");
    });
}

#[test]
fn no_route_stands_without_its_condition() {
    holds(properties::no_route_stands_without_its_condition);
    breaks(properties::no_route_stands_without_its_condition, |space| {
        space.english = space
            .english
            .with("passage.named_open", "Named open {age}.");
    });
    breaks(properties::no_route_stands_without_its_condition, |space| {
        space.persian = space
            .persian
            .with("passage.by_permission", "در {day}، {age}، باز.");
    });
}

#[test]
fn the_reach_of_every_rule_is_as_reviewed() {
    for space in [&JANUARY, &FEBRUARY] {
        matches_golden(
            &format!("{}.txt", space.edition.id),
            &properties::reach(space),
        );
    }
}

#[track_caller]
fn holds(property: fn(&Space) -> Broken) {
    for space in [&JANUARY, &FEBRUARY] {
        assert_eq!(
            property(space),
            Broken::new(),
            "in the edition of {}",
            space.edition.id
        );
    }
}

/// A guard that cannot fail guards nothing.
#[track_caller]
fn breaks(property: fn(&Space) -> Broken, spoil: impl FnOnce(&mut Space)) {
    assert_ne!(
        property(&Space::spoiled("2026-02-05", spoil)),
        Broken::new()
    );
}

#[track_caller]
fn when(space: &mut Space, rule: &str, change: impl FnOnce(&Condition) -> Condition) {
    let named = |row: &&mut Rule| row.id == FindingId::from(rule);
    let row = space.edition.rules.iter_mut().find(named).expect("a rule");
    row.when = change(&row.when);
}
