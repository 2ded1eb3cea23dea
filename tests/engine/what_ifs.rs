//! Which single answers would change where it leads, and what holds somebody back.

use serde_json::{Value, json};

use crate::{FREE, differences, support::small::autumn, told};

#[test]
fn each_answer_that_changes_something_is_told_with_what_it_changes() {
    let told = told(&autumn(), FREE, 0);
    assert_eq!(
        written(&told["what_ifs"]),
        [
            "place=outside",
            "course course changed: leave_by_land to outside",
            "exit_passport exit_passport ended: iranian to -",
            "route brick-road ended: named_open to -",
            "stay EV scroll ended: 30 rolling_180 to -",
            "route rainbow-bridge ended: named_open to -",
            "route winkie-gate ended: by_permission to -",
            "permission winkie-gate ended: in_hand to -",
            "route quadling-gate ended: by_case to -",
            "route deadly-desert ended: avoid to -",
            "place=across",
            "course course changed: leave_by_land to crossed",
            "exit_passport exit_passport ended: iranian to -",
            "route brick-road ended: named_open to -",
            "route rainbow-bridge ended: named_open to -",
            "route winkie-gate ended: by_permission to -",
            "permission winkie-gate ended: in_hand to -",
            "route quadling-gate ended: by_case to -",
            "route deadly-desert ended: avoid to -",
            "subject=claimed",
            "exit_passport exit_passport changed: iranian to undecided",
            "finding no-scroll began: - to may_apply",
            "stay EV scroll ended: 30 rolling_180 to -",
            "subject=no",
            "exit_passport exit_passport changed: iranian to as_entered",
            "stay EV scroll ended: 30 rolling_180 to -",
            "subject=unknown",
            "exit_passport exit_passport changed: iranian to undecided",
            "scroll=expired",
            "exit_passport exit_passport changed: iranian to iranian_lacking",
            "finding no-scroll began: - to applies",
            "stay EV scroll ended: 30 rolling_180 to -",
            "scroll=absent",
            "exit_passport exit_passport changed: iranian to iranian_lacking",
            "finding no-scroll began: - to applies",
            "stay EV scroll ended: 30 rolling_180 to -",
            "feather=quadling",
            "permission quadling-gate began: - to in_hand",
            "permission winkie-gate ended: in_hand to -",
            "feather=winkie,quadling",
            "permission quadling-gate began: - to in_hand",
            "feather=none",
            "permission winkie-gate ended: in_hand to -",
            "flying=no",
            "course course changed: leave_by_land to shelter",
            "flying=unknown",
            "course course changed: leave_by_land to shelter_or_leave",
        ]
    );
}

/// What is the same whatever would be answered to the rest; a spell changes none of it.
#[test]
fn who_is_outside_would_be_asked_more() {
    let told = told(&autumn(), "place=outside", 0);
    let inside = [
        "route brick-road began: - to named_open",
        "route rainbow-bridge began: - to named_open",
        "route winkie-gate began: - to by_permission",
        "route quadling-gate began: - to by_case",
        "route deadly-desert began: - to avoid",
        "depends on subject,scroll,feather,flying",
    ];
    let across = [
        "place=across",
        "course course changed: outside to crossed",
        "depends on subject,scroll",
    ];
    let inside = ["place=inside", "place=OZ-1", "place=OZ-2"]
        .into_iter()
        .flat_map(|place| [place].into_iter().chain(inside));
    let expected: Vec<&str> = across.into_iter().chain(inside).collect();
    assert_eq!(written(&told["what_ifs"]), expected);
}

#[test]
fn what_holds_back_lies_on_every_way_or_on_its_own() {
    for (answers, obstacles) in [
        ("", json!([])),
        (
            "feather=none",
            json!([["ask-winkies", "applies", "winkie-gate"]]),
        ),
        ("spell=unknown", json!([["asleep", "may_apply", null]])),
        (
            "scroll=expired spell=sleeping flying=no",
            json!([
                ["stay-indoors", "applies", null],
                ["no-scroll", "applies", null],
                ["asleep", "applies", null],
            ]),
        ),
    ] {
        let told = told(&autumn(), &format!("{FREE} {answers}"), 0);
        let found: Vec<Value> = told["obstacles"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| json!([one["finding"], one["certainty"], one["crossing"]]))
            .collect();
        assert_eq!(json!(found), obstacles, "{answers}");
    }
}

/// A line for each answer, and indented what it changes.
fn written(what_ifs: &Value) -> Vec<String> {
    let what_ifs = what_ifs.as_array().expect("a list").iter();
    what_ifs
        .flat_map(|one| {
            let names = |field: &str| -> String {
                let names = one[field].as_array().expect("a list").iter();
                let names: Vec<&str> = names.filter_map(Value::as_str).collect();
                names.join(",")
            };
            let question = one["question"].as_str().expect("a name");
            let mut lines = vec![format!("{question}={}", names("answer"))];
            lines.extend(differences(&one["becomes"]));
            let open = names("depends_on");
            lines.extend((!open.is_empty()).then(|| format!("depends on {open}")));
            lines
        })
        .collect()
}
