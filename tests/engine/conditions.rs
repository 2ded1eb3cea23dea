//! Conditions in three values, and why they came out like that.

use gozar::rulebook::Rulebook;
use serde_json::{Value, json};

use crate::{
    FREE,
    support::small::{SMALL, but},
    told,
};

#[test]
fn what_is_unknown_may_apply_and_what_is_false_is_silent() {
    for (when, answers, expected) in [
        (json!({}), "", applies(&[])),
        (json!({ "outside": false }), "", applies(&["place"])),
        (json!({ "outside": true }), "", Value::Null),
        (
            json!({ "asleep": true }),
            "spell=sleeping",
            applies(&["spell"]),
        ),
        (
            json!({ "asleep": true }),
            "spell=sleeping,frog",
            applies(&["spell"]),
        ),
        (json!({ "asleep": true }), "spell=frog", Value::Null),
        (
            json!({ "asleep": false }),
            "spell=frog",
            applies(&["spell"]),
        ),
        // Not knowing is neither a yes nor a no.
        (
            json!({ "asleep": true }),
            "spell=unknown",
            may_apply(&[], &["spell"]),
        ),
        (
            json!({ "asleep": false }),
            "spell=unknown",
            may_apply(&[], &["spell"]),
        ),
        // Not claimed for certain is unknown to one fact and so to another.
        (
            json!({ "subject": true }),
            "subject=claimed",
            may_apply(&[], &["subject"]),
        ),
        (
            json!({ "maybe-subject": true }),
            "subject=claimed",
            applies(&["subject"]),
        ),
        // Who is not asked is taken for a no.
        (json!({ "asleep": true }), "subject=no", Value::Null),
        (
            json!({ "maybe-subject": true }),
            "place=outside",
            Value::Null,
        ),
    ] {
        assert_eq!(outcome(&when, answers), expected, "{when} {answers}");
    }
}

#[test]
fn all_clauses_together_are_the_least_true_of_them() {
    let unsure = "spell=unknown flying=unknown";
    for (when, expected) in [
        (
            json!({ "can-fly": true, "asleep": true, "outside": false }),
            may_apply(&["place"], &["spell", "flying"]),
        ),
        (
            json!({ "subject": true, "frog": true, "asleep": true }),
            may_apply(&["subject"], &["spell"]),
        ),
        (json!({ "can-fly": true, "outside": true }), Value::Null),
        (
            json!({ "scroll-valid": true, "subject": true }),
            applies(&["subject", "scroll"]),
        ),
    ] {
        assert_eq!(outcome(&when, unsure), expected, "{when}");
    }
}

/// What becomes of one rule under such a condition.
#[track_caller]
fn outcome(when: &Value, answers: &str) -> Value {
    let files = but("findings.json", "monkeys", |row| row["when"] = when.clone());
    let rulebook = Rulebook::load(&files).expect("its shape is right");
    let told = told(&rulebook.newest(), &format!("{FREE} {answers}"), 0);
    let mut findings = told["findings"].as_array().expect("a list").iter();
    let monkeys = findings.find(|finding| finding["id"] == "monkeys");
    monkeys.map_or(Value::Null, |monkeys| {
        json!([
            monkeys["certainty"],
            monkeys["because"],
            monkeys["undecided"]
        ])
    })
}

fn applies(because: &[&str]) -> Value {
    json!(["applies", because, []])
}

fn may_apply(because: &[&str], undecided: &[&str]) -> Value {
    json!(["may_apply", because, undecided])
}

/// Each rule that is not silent speaks once, in the order of the rows.
#[test]
fn rules_speak_in_the_order_of_the_rows() {
    let told = told(&SMALL.newest(), FREE, 0);
    assert_eq!(
        crate::each(&told["findings"], "id"),
        [
            "monkeys",
            "claimed-by-oz",
            "take-a-broom",
            "good-witch",
            "bridge-swept",
            "two-maps"
        ]
    );
    assert_eq!(
        crate::each(&told["findings"], "kind"),
        ["risk", "risk", "action", "contact", "notice", "notice"]
    );
}
