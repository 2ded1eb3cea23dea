//! The contract's section 7: the command line as other programs meet it.

mod any_input;
#[path = "../support/mod.rs"]
mod support;

use std::{
    io::Write,
    process::{Command, Output, Stdio},
    sync::LazyLock,
};

use serde_json::{Value, json};

use support::{SHIPPED, people};

static DUAL: LazyLock<String> = LazyLock::new(|| people::DUAL.with("place=IR-23").json());
const OUTSIDE: &str = r#"{"place":"outside"}"#;

#[test]
fn answers_lead_to_an_outcome() {
    let outcome = json(&run(&["--answers", "-", "--today", "2026-11-23"], &DUAL));
    assert_eq!(outcome["edition"], SHIPPED.newest().id.as_str());
    assert_eq!(outcome["course"], "leave_by_land");
    assert_eq!(outcome["routes"].as_array().map(Vec::len), Some(9));
}

#[test]
fn a_file_and_standard_input_are_the_same() {
    let file = std::env::temp_dir().join(format!("gozar-{}.json", std::process::id()));
    std::fs::write(&file, DUAL.as_str()).expect("a file for the test");
    let name = file.to_str().expect("a plain path");
    let from_file = run(&["--answers", name, "--today", "2026-02-06"], "");
    std::fs::remove_file(&file).expect("it was there");
    assert_eq!(
        from_file.stdout,
        run(&["--answers", "-", "--today", "2026-02-06"], &DUAL).stdout
    );
    assert_eq!(from_file.status.code(), Some(0));
}

#[test]
fn an_answer_whose_question_is_not_asked_is_ignored() {
    let more = r#"{"place":"outside","us":"citizen","permission":["azerbaijan","turkmenistan"]}"#;
    let today = ["--answers", "-", "--today", "2026-02-06"];
    assert_eq!(run(&today, more).stdout, run(&today, OUTSIDE).stdout);
}

#[test]
fn lines_come_out_in_order_with_an_error_in_the_place_of_a_bad_one() {
    let input = format!("{}\n{{\"place\":\"moon\"}}\n\n{OUTSIDE}\n", *DUAL);
    let output = run(
        &["--answers", "-", "--lines", "--today", "2026-02-06"],
        &input,
    );
    assert_eq!(output.status.code(), Some(2));
    let lines: Vec<Value> = String::from_utf8(output.stdout)
        .expect("text")
        .lines()
        .map(|line| serde_json::from_str(line).expect("one value a line"))
        .collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0]["course"], "leave_by_land");
    let error = lines[1]["error"].as_str().expect("an error");
    assert!(
        error.starts_with(
            "place: no such choice as moon; takes one of outside, crossed, iran, IR-00"
        )
    );
    assert!(
        lines[2]["error"].is_string(),
        "an empty line is no traveller"
    );
    assert_eq!(lines[3]["course"], "outside");

    let good = run(
        &["--answers", "-", "--lines", "--today", "2026-02-06"],
        OUTSIDE,
    );
    assert_eq!(good.status.code(), Some(0));
}

#[test]
fn another_edition_and_the_default_day_can_be_had() {
    let january = json(&run(&["--answers", "-", "--edition", "2026-01-12"], &DUAL));
    assert_eq!(january["edition"], "2026-01-12");
    assert_eq!(january["routes"].as_array().map(Vec::len), Some(8));
    let year: i32 = january["today"].as_str().expect("a day")[..4]
        .parse()
        .expect("a year");
    assert!(year >= 2026, "the machine's own day");
}

#[test]
fn text_comes_in_both_languages() {
    let english = run(
        &[
            "--answers",
            "-",
            "--edition",
            "2026-10-10",
            "--today",
            "2026-11-22",
            "--format",
            "text",
        ],
        &DUAL,
    );
    let english = String::from_utf8(english.stdout).expect("text");
    assert!(english.starts_with("We see nothing in your answers that stops you at the border."));
    assert!(english.contains("Today: Unknown; newest source: (43 days ago)"));
    assert!(english.contains("290 days ago"));
    let persian = run(
        &[
            "--answers",
            "-",
            "--edition",
            "2026-10-10",
            "--today",
            "2026-11-22",
            "--format",
            "text",
            "--lang",
            "fa",
        ],
        &DUAL,
    );
    let persian = String::from_utf8(persian.stdout).expect("text");
    assert!(persian.contains("۲۹۰ روز پیش"));
    assert!(persian.contains("۴۳ روز پیش"));
    assert!(persian.contains("۱۶ بهمن ۱۴۰۴"));
}

#[test]
fn questions_and_editions_can_be_listed() {
    let questions = json(&run(&["--questions"], ""));
    assert_eq!(questions.as_array().map(Vec::len), Some(12));
    assert_eq!(questions[0]["choices"].as_array().map(Vec::len), Some(34));
    assert_eq!(
        questions[8],
        json!({
            "id": "exit_limits", "pick": "several",
            "choices": ["minor", "wife", "service", "none", "unknown"],
        })
    );
    let editions: Vec<Value> = SHIPPED
        .editions
        .iter()
        .map(|row| json!({ "id": row.id, "as_of": row.as_of, "issued": row.issued }))
        .collect();
    assert_eq!(json(&run(&["--editions"], "")), json!(editions));
}

/// Answers from before there was a question: a line says what is new.
#[test]
fn answers_of_an_older_shape_are_taken_or_told_what_is_new() {
    for (change, said) in [
        (
            "us=green_card",
            "card: is missing; takes one of in_hand, lost, long_away, unknown",
        ),
        (
            "iranian=claimed",
            "iran_entry: is missing; takes one of in_order, not_in_order, unknown",
        ),
    ] {
        let mut answers: serde_json::Map<String, Value> =
            serde_json::from_str(&people::DUAL.with(change).json()).expect("an object");
        answers.retain(|question, _| !["card", "iran_entry"].contains(&question.as_str()));
        let refused = run(&["--answers", "-"], &json!(answers).to_string());
        assert_eq!(refused.status.code(), Some(2));
        let error = String::from_utf8(refused.stderr).expect("text");
        assert!(
            error.contains(said) && error.lines().count() == 1,
            "{error}"
        );
    }
    let old = json!({
        "place": "IR-23", "us": "citizen", "iranian": "yes", "third": "no", "us_passport": "absent",
        "iranian_passport": "valid", "exit_limits": "none", "exit_ban": "no", "permission": "none", "move": "yes",
    });
    assert_eq!(
        run(&["--answers", "-"], &old.to_string()).status.code(),
        Some(0)
    );
}

#[test]
fn a_list_of_answers_is_a_party() {
    let party = json(&run(
        &["--answers", "-", "--today", "2026-11-23"],
        &format!("[{}, {OUTSIDE}]", *DUAL),
    ));
    assert_eq!(party["travellers"].as_array().map(Vec::len), Some(2));
    assert_eq!(party["travellers"][1]["course"], "outside");
    assert_eq!(party["routes"][0]["crossing"], "norduz-agarak");
    assert_eq!(party["routes"][0]["for_all"], true);
    assert_eq!(
        party["routes"][4]["held"],
        json!([{ "traveller": 1, "by": "ask-ashgabat", "certainty": "applies" }])
    );
    let detention = party["findings"].as_array().and_then(|findings| {
        let mut findings = findings.iter();
        findings.find(|finding| finding["id"] == "detention")
    });
    let detention = detention.expect("it applies to one");
    assert_eq!(detention["applies"], json!([1]));
    assert_eq!(detention["may_apply"], json!([]));

    let text = run(
        &["--answers", "-", "--format", "text", "--lang", "fa"],
        &format!("[{}, {OUTSIDE}]", *DUAL),
    );
    let text = String::from_utf8(text.stdout).expect("text");
    assert!(text.contains("مسافر \u{2068}۲\u{2069}"));
}

#[test]
fn two_editions_can_be_compared() {
    let facts = json(&run(&["--diff", "2026-02-05", "2026-10-10"], ""));
    assert_eq!(facts["old"], "2026-02-05");
    assert_eq!(facts["new"], "2026-10-10");
    assert!(facts.get("answers").is_none());
    let find = |list: &Value, id: &str| -> Value {
        let mut list = list.as_array().expect("a list").iter();
        list.find(|row| row["id"] == id)
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(
        find(&facts["facts"], "hakkari-level-4"),
        json!({
            "what": "caution", "id": "hakkari-level-4", "change": "changed",
            "old": { "says": "serow-esendere", "as_of": "2024-10-16" },
            "new": { "says": "serow-esendere", "as_of": "2026-10-02" },
        })
    );
    let told = json(&run(
        &["--diff", "2026-02-05", "2026-10-10", "--answers", "-"],
        OUTSIDE,
    ));
    let told = &told["answers"];
    assert_eq!(told.as_array().map(Vec::len), Some(1), "{told}");
    assert_eq!(find(told, "do-not-travel")["change"], "renewed");
}

#[test]
fn bad_answers_get_one_line_that_names_the_field_and_what_it_takes() {
    for (answers, line) in [
        (
            "{}",
            "place: is missing; takes one of outside, crossed, iran, IR-00, ",
        ),
        (
            r#"{"place":"iran"}"#,
            "us: is missing; takes one of citizen, green_card, neither, unknown",
        ),
        (
            r#"{"plaice":"iran"}"#,
            "plaice: no such question; takes place, us, card, iranian, third, ",
        ),
        (
            r#"{"place":"Iran"}"#,
            "place: no such choice as Iran; takes one of outside, ",
        ),
        (
            r#"{"place":"outside","us":"maybe"}"#,
            "us: no such choice as maybe; takes one of citizen, ",
        ),
        (
            r#"{"place":["iran"]}"#,
            "place: out of shape; takes one of outside, ",
        ),
        (r#"{"place":1}"#, "place: out of shape; takes one of "),
        (r#"{"place":null}"#, "place: out of shape; takes one of "),
        (
            r#"{"exit_limits":[]}"#,
            "exit_limits: is empty; takes any of minor, wife, service, or one of none, unknown",
        ),
        (
            r#"{"exit_limits":["minor","none"]}"#,
            "exit_limits: none excludes the others; takes any of minor, ",
        ),
        (
            r#"{"permission":["azerbaijan",7]}"#,
            "permission: out of shape; takes any of azerbaijan, ",
        ),
        (
            r#"{"place":"iran","place":"outside"}"#,
            "--answers: \"place\" is given twice at line 1 ",
        ),
        (
            "[]",
            "--answers: an empty list; takes at least one traveller",
        ),
        (
            "[{\"place\":\"outside\"}, {\"place\":\"mars\"}]",
            "traveller 2: place: no such choice as mars; takes one of",
        ),
        (
            "7",
            "--answers: invalid type: integer `7`, expected an object",
        ),
        ("", "--answers: EOF while parsing a value"),
        (
            "{\"place\":\"outside\"} x",
            "--answers: trailing characters at line 1 column 21; takes a JSON",
        ),
        ("{\"a\nb\":\"c\"}", "--answers: control character"),
    ] {
        refuses(&["--answers", "-"], answers, line);
    }
}

#[test]
fn bad_arguments_get_one_line_that_names_the_field_and_what_it_takes() {
    let editions: Vec<&str> = SHIPPED.editions.iter().map(|row| row.id.as_str()).collect();
    for (arguments, line) in [
        (
            &[][..],
            "--answers: is missing; advise: takes --answers FILE|-",
        ),
        (&["--answers"], "--answers: is empty; takes a file or -"),
        (
            &["--answers", "/no/such/file"],
            "--answers: /no/such/file cannot be read (",
        ),
        (
            &["--answers", "-", "--today", "2026-02-30"],
            "--today: 2026-02-30 is refused; takes a day as YYYY-MM-DD",
        ),
        (
            &["--answers", "-", "--today", "tomorrow"],
            "--today: tomorrow is refused; takes a day as YYYY-MM-DD",
        ),
        (
            &["--answers", "-", "--edition", "2026-03-08"],
            &format!(
                "--edition: 2026-03-08 is no edition; takes {}\n",
                editions.join(", ")
            ),
        ),
        (
            &["--diff", "2026-02-05", "2026-03-08"],
            "--diff: 2026-03-08 is no edition; takes 2025-06-14,",
        ),
        (
            &["--diff", "2026-02-05"],
            "--diff: is empty; takes two ids of editions",
        ),
        (
            &[
                "--diff",
                "2026-02-05",
                "2026-10-10",
                "--edition",
                "2026-02-05",
            ],
            "--diff: takes nothing beside it but --answers",
        ),
        (
            &["--answers", "-", "--lang", "de"],
            "--lang: de is refused; takes en, fa",
        ),
        (
            &["--answers", "-", "--format", "xml"],
            "--format: xml is refused; takes json, text",
        ),
        (
            &["--answers", "-", "--lines", "--format", "text"],
            "--format: takes json with --lines",
        ),
        (
            &["--answers", "-", "--answers", "-"],
            "--answers: is given twice; takes one",
        ),
        (
            &["--answers", "-", "--quiet"],
            "--quiet: no such option; advise: takes ",
        ),
        (
            &["--answers", "-", "more"],
            "more: out of place; advise: takes ",
        ),
        (&["-x"], "-x: no such option; advise: takes "),
        (&["--lines=3"], "unexpected argument for option '--lines'"),
        (
            &["--questions", "--answers", "-"],
            "--questions: takes nothing beside it but --edition",
        ),
        (
            &["--editions", "--edition", "2026-01-12"],
            "--editions: takes nothing beside it",
        ),
    ] {
        refuses(arguments, OUTSIDE, line);
    }
}

#[test]
fn answers_that_are_no_text_are_refused() {
    let output = run_bytes(&["--answers", "-"], &[0xff, 0xfe, b'{']);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("--answers: - cannot be read ("));
}

/// Exit 2, nothing on standard output, and one line that begins like this.
#[track_caller]
fn refuses(arguments: &[&str], input: &str, line: &str) {
    let output = run(arguments, input);
    let said = String::from_utf8(output.stderr).expect("text");
    assert!(
        said.starts_with(line),
        "{arguments:?} {input}\n  said    {said}  expected {line}"
    );
    assert_eq!(said.lines().count(), 1, "{said}");
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(output.stdout.is_empty(), "{said}");
}

#[track_caller]
fn json(output: &Output) -> Value {
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn run(arguments: &[&str], input: &str) -> Output {
    run_bytes(arguments, input.as_bytes())
}

fn run_bytes(arguments: &[&str], input: &[u8]) -> Output {
    let mut advise = Command::new(env!("CARGO_BIN_EXE_advise"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it was built");
    // Who refuses the arguments does not read on.
    let _ = advise.stdin.take().expect("it is piped").write_all(input);
    advise.wait_with_output().expect("it ends")
}
