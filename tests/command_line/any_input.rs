//! Whatever is given, an answer or one line that names the field.

use gozar::rulebook::Question;
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Map, Value, json};

use crate::{DUAL, run, support::SHIPPED};

/// Each case starts a program.
const CASES: u32 = 400;

fn choices() -> Vec<String> {
    let newest = SHIPPED.newest();
    let all = newest.questions.iter().flat_map(Question::all_choices);
    let mut choices: Vec<String> = all.map(ToString::to_string).collect();
    choices.extend(["", "mars", "Iran"].map(str::to_owned));
    choices
}

fn given() -> impl Strategy<Value = Value> {
    let choice = || select(choices());
    prop_oneof![
        8 => choice().prop_map(|choice| json!(choice)),
        4 => vec(choice(), 0..4).prop_map(|choices| json!(choices)),
        1 => "\\PC{0,80}".prop_map(|text| json!(text)),
        1 => select(vec![json!(null), json!(1), json!(true), json!({}), json!([[]]), json!([1])]),
    ]
}

/// Most answer everything in some way, and some of what they answer is wrong.
fn answers() -> impl Strategy<Value = Value> {
    let right: Map<String, Value> = serde_json::from_str(&DUAL).expect("an object");
    let questions: Vec<String> = SHIPPED
        .newest()
        .questions
        .iter()
        .map(|question| question.id.to_string())
        .chain(["plaice".to_owned()])
        .collect();
    vec((select(questions), option::weighted(0.8, given())), 0..4).prop_map(move |changes| {
        let mut answers = right.clone();
        for (question, given) in changes {
            match given {
                Some(given) => answers.insert(question, given),
                None => answers.remove(&question),
            };
        }
        Value::Object(answers)
    })
}

fn arguments() -> impl Strategy<Value = Vec<String>> {
    let known = [
        "--answers",
        "-",
        "--edition",
        "2026-02-05",
        "--today",
        "2026-11-22",
        "--lang",
        "fa",
        "--format",
        "text",
        "json",
        "--lines",
        "--questions",
        "--editions",
        "--diff",
        "--",
        "-x",
        "--answers=-",
        "",
    ];
    let one = prop_oneof![
        12 => select(known.to_vec()).prop_map(str::to_owned),
        1 => "[^\\x00]{0,12}",
        1 => "--[a-z]{1,8}(=[a-z]{0,3})?",
    ];
    vec(one, 0..7)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn any_answers_get_advice_or_one_line_that_names_the_question(answers in answers()) {
        let output = run(&["--answers", "-", "--today", "2026-11-22"], &answers.to_string());
        let said = String::from_utf8(output.stderr).expect("text");
        if output.status.code() == Some(0) {
            prop_assert!(said.is_empty() && serde_json::from_slice::<Value>(&output.stdout).is_ok());
        } else {
            let newest = SHIPPED.newest();
            let mut fields = newest.questions.iter().map(|question| question.id.as_str()).chain(["plaice"]);
            let field = said.split(": ").next().unwrap_or_default();
            prop_assert!(fields.any(|known| known == field) && said.contains("; takes "), "{said}");
            prop_assert_eq!((output.status.code(), said.lines().count()), (Some(2), 1), "{}", said);
        }
    }

    #[test]
    fn any_text_gets_one_line(text in prop_oneof!["\\PC{0,40}", "[\\[\\]{}\":, a-z0-9\\n]{0,40}"]) {
        let output = run(&["--answers", "-"], &text);
        let said = String::from_utf8(output.stderr).expect("text");
        prop_assert_eq!((output.status.code(), said.lines().count()), (Some(2), 1), "{}", said);
    }

    #[test]
    fn any_arguments_get_an_answer_or_one_line(arguments in arguments()) {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let output = run(&arguments, &DUAL);
        let said = String::from_utf8(output.stderr).expect("text");
        let expected = match output.status.code() {
            Some(0) => 0,
            _ => 1,
        };
        prop_assert!(matches!(output.status.code(), Some(0 | 2)), "{arguments:?}: {said}");
        prop_assert_eq!(said.lines().count(), expected, "{:?}: {}", arguments, said);
    }
}
