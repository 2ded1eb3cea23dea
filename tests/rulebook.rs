//! Rows with one fault, and the exact message for who edits them.

use gozar::rulebook::{AgeClass, Files, ForbiddenWords, NamedPhrase, Phrase, Rulebook, check};

#[test]
fn the_written_rows_have_no_problem() {
    assert_eq!(problems(Files::written()), Vec::<String>::new());
}

#[test]
fn a_misspelt_key_names_the_row_and_what_it_may_be() {
    reports(
        "findings.json",
        (
            "\"id\": \"detention\",",
            "\"id\": \"detention\", \"wehn\": {},",
        ),
        &[
            "findings.json: detention: unknown field `wehn`, expected one of `id`, `kind`, `placement`, `about`, `obstacle`, \
             `in-short-forms`, `age-class`, `when`, `cites`, `ended-by`",
        ],
    );
}

#[test]
fn a_key_given_twice_is_refused() {
    reports(
        "text/en.json",
        (
            "\"act.back\": \"Back\",",
            "\"act.back\": \"Back\", \"act.back\": \"Away\",",
        ),
        &["text/en.json: \"act.back\" is given twice at line 41 column 40"],
    );
    reports(
        "findings.json",
        (
            "{ \"us-tie\": true }",
            "{ \"us-tie\": true, \"us-tie\": false }",
        ),
        &["findings.json: us-ties: \"us-tie\" is given twice"],
    );
}

#[test]
fn a_misspelt_fact_is_named() {
    reports(
        "findings.json",
        ("{ \"us-tie\": true }", "{ \"us-tei\": true }"),
        &[
            "findings.json: us-ties: no fact is called us-tei",
            "text/fa.json: fact.us-tei.true: is missing",
            "text/en.json: fact.us-tei.true: is missing",
        ],
    );
}

#[test]
fn a_broken_file_names_the_place() {
    reports(
        "stays.json",
        ("[\n", "[,\n"),
        &["stays.json: expected value at line 1 column 47"],
    );
}

#[test]
fn a_file_is_rows_beside_the_name_of_their_shape() {
    let wrapped = "{ \"$schema\": \"../schema/stays.json\", \"rows\": [\n";
    reports(
        "stays.json",
        (wrapped, "[\n"),
        &["stays.json: is a list, not an object of `$schema` and `rows`"],
    );
    reports(
        "stays.json",
        ("\"rows\":", "\"row\":"),
        &["stays.json: unknown field `row`, expected `$schema` or `rows` at line 1 column 42"],
    );
    reports(
        "stays.json",
        ("/stays.json", "/routes.json"),
        &["stays.json: names ../schema/routes.json as its `$schema`, not ../schema/stays.json"],
    );
    reports(
        "text/fa.json",
        ("../../schema/text.json", "../schema/text.json"),
        &["text/fa.json: names ../schema/text.json as its `$schema`, not ../../schema/text.json"],
    );
    reports(
        "text/fa.json",
        ("  \"$schema\": \"../../schema/text.json\",\n", ""),
        &["text/fa.json: has no `$schema`, which is ../../schema/text.json"],
    );
}

#[test]
fn a_missing_file_is_named() {
    let files = Files::written()
        .without("stays.json")
        .without("text/fa.json");
    let found = problems(files);
    for file in ["stays.json", "text/fa.json"] {
        assert!(found.contains(&format!("{file}: is missing")), "{found:?}");
    }
}

#[test]
fn a_day_must_exist() {
    reports(
        "editions.json",
        ("\"issued\": \"2026-02-06\"", "\"issued\": \"2026-02-30\""),
        &["editions.json: 2026-02-05: `2026-02-30` is not a day"],
    );
}

#[test]
fn every_problem_of_shape_is_reported_at_once() {
    let files = written_but("routes.json", ("\"named_open\"", "\"open\""));
    let files = files.changed("questions.json", |text| {
        text.replace("\"several\"", "\"many\"")
    });
    let found = problems(files);
    assert_eq!(found.len(), 8, "six routes and two questions: {found:?}");
}

#[test]
fn an_unknown_source_is_reported() {
    reports(
        "findings.json",
        (
            "{ \"source\": \"alert-2026-02-05\", \"at\": [\"B9\"] }]\n  },\n  {\n    \"id\": \"exit-bans-us\"",
            "{ \"source\": \"alert-2026-02-55\", \"at\": [\"B9\"] }]\n  },\n  {\n    \"id\": \"exit-bans-us\"",
        ),
        &["findings.json: detention: no source is called alert-2026-02-55"],
    );
}

#[test]
fn a_reading_that_is_not_there_is_reported() {
    reports(
        "stays.json",
        ("\"MassisPost\"", "\"Massis\""),
        &[
            "stays.json: AM iranian: armenia-iran-memorandum-2016 has no reading Massis",
            "sources.json: armenia-iran-memorandum-2016: nothing rests on its reading MassisPost",
        ],
    );
}

#[test]
fn a_claim_without_a_source_is_reported() {
    reports(
        "findings.json",
        (
            "[{ \"source\": \"residents-abroad-2018-07-26\", \"at\": [\"Ahaad\"] }]",
            "[]",
        ),
        &[
            "findings.json: residence-abroad: rests on no source",
            "sources.json: residents-abroad-2018-07-26: nothing rests on its reading Ahaad",
        ],
    );
}

#[test]
fn a_claim_may_not_end_before_it_begins() {
    reports(
        "routes.json",
        (
            "    \"crossing\": \"azerbaijan\",",
            "    \"ended-by\": { \"source\": \"alert-2026-01-12\", \"at\": [\"R1\"] },\n    \"crossing\": \"azerbaijan\",",
        ),
        &["routes.json: azerbaijan: ends on 2026-01-12, not after it begins"],
    );
}

#[test]
fn a_crossing_has_one_passage_in_an_edition() {
    reports(
        "routes.json",
        ("\"crossing\": \"iraq\"", "\"crossing\": \"afghanistan\""),
        &[
            "routes.json: afghanistan: is there twice in the edition of 2026-01-12",
            "routes.json: afghanistan: is there twice in the edition of 2026-02-05",
            "routes.json: afghanistan: is there twice in the edition of 2026-03-02",
            "routes.json: afghanistan: is there twice in the edition of 2026-03-09",
            "routes.json: afghanistan: is there twice in the edition of 2026-10-10",
        ],
    );
}

#[test]
fn a_route_leads_to_a_known_crossing() {
    reports(
        "cautions.json",
        (
            "\"crossing\": \"serow-esendere\"",
            "\"crossing\": \"sero-esendere\"",
        ),
        &["cautions.json: sero-esendere: no crossing is called so"; 2],
    );
}

#[test]
fn two_rules_may_not_have_one_name() {
    let found = problems(written_but(
        "findings.json",
        ("\"id\": \"low-profile\"", "\"id\": \"surroundings\""),
    ));
    assert!(
        found.contains(
            &"findings.json: surroundings: is there twice in the edition of 2026-02-05".to_owned()
        ),
        "{found:?}"
    );
}

#[test]
fn an_edition_is_named_for_its_day_and_stands_in_order() {
    reports(
        "editions.json",
        ("\"as-of\": \"2026-01-12\"", "\"as-of\": \"2026-02-06\""),
        &[
            "editions.json: is not in the order of days",
            "editions.json: 2026-01-12: speaks for 2026-02-06, so that is its name",
            "editions.json: 2026-01-12: was issued on 2026-01-12, before its day",
        ],
    );
}

#[test]
fn a_source_is_not_read_before_its_day() {
    reports(
        "sources.json",
        (
            "\"as-of\": \"2016-06-05\",\n    \"read\": \"2026-11-22\"",
            "\"as-of\": \"2016-06-05\",\n    \"read\": \"2016-06-04\"",
        ),
        &["sources.json: armenia-iran-memorandum-2016: was read on 2016-06-04, before its day"],
    );
}

#[test]
fn unknown_is_never_a_no() {
    reports(
        "facts.json",
        (
            "{ \"fact\": \"us-citizen\", \"question\": \"us\", \"true-for\": [\"citizen\"], \"unknown-for\": [\"unknown\"] }",
            "{ \"fact\": \"us-citizen\", \"question\": \"us\", \"true-for\": [\"citizen\"] }",
        ),
        &["facts.json: us-citizen: takes \"unknown\" for a no"],
    );
}

#[test]
fn a_fact_names_real_choices_of_one_question() {
    reports(
        "facts.json",
        ("\"true-for\": [\"minor\"]", "\"true-for\": [\"child\"]"),
        &["facts.json: minor: exit_limits cannot be answered with child"],
    );
    reports(
        "facts.json",
        ("{ \"fact\": \"wife\"", "{ \"fact\": \"can-move\""),
        &[
            "facts.json: can-move: is there twice",
            "findings.json: wife-us-passport: no fact is called wife",
            "findings.json: consent-wife: no fact is called wife",
            "findings.json: divorce-abroad: no fact is called wife",
        ],
    );
}

#[test]
fn a_question_only_looks_back() {
    reports(
        "questions.json",
        ("{ \"us-citizen\": true }", "{ \"can-move\": true }"),
        &["questions.json: us_passport: depends on can-move, not known before it"],
    );
}

#[test]
fn every_province_can_be_answered() {
    reports(
        "provinces.json",
        ("\"IR-23\"", "\"IR-32\""),
        &["provinces.json: IR-32: no question can be answered with it"],
    );
}

#[test]
fn every_phrase_is_in_every_language_and_used() {
    reports(
        "text/fa.json",
        ("\"finding.detention\":", "\"finding.detained\":"),
        &[
            "text/fa.json: finding.detention: is missing",
            "text/fa.json: finding.detained: is never used",
        ],
    );
}

#[test]
fn the_words_on_age_name_the_days_that_are_counted() {
    let rulebook = Rulebook::load(&Files::written()).expect("it is written");
    for language in &rulebook.languages {
        let key = Phrase::Ages.key();
        let said = language.phrases.say(&key);
        let numbers = said
            .split(|letter: char| !letter.is_numeric())
            .filter(|it| !it.is_empty());
        let counted = [AgeClass::Border, AgeClass::Stay, AgeClass::Law].map(|class| {
            let (_, days) = class.limits().expect("it grows old");
            language.digits.written(&days.to_string())
        });
        assert_eq!(numbers.collect::<Vec<_>>(), counted, "{said}");
    }
    assert_eq!(AgeClass::Risk.limits(), None);
}

#[test]
fn a_phrase_keeps_its_places() {
    reports(
        "text/en.json",
        (
            "\"The alert named this way open on {day}, {age}.\"",
            "\"The alert named this way open {when}, {age}.\"",
        ),
        &[
            "text/en.json: passage.named_open: leaves out {day}",
            "text/en.json: passage.named_open: nothing fills {when}",
        ],
    );
}

#[test]
fn no_phrase_promises() {
    reports(
        "text/en.json",
        ("\"Norduz – Agarak (Armenia)\"", "\"Norduz, the SAFE way\""),
        &["text/en.json: crossing.norduz-agarak: says \"safe\", which nobody can promise"],
    );
    reports(
        "text/fa.json",
        ("\"جلب توجه نکنید.\"", "\"این راه بی‌خطر است.\""),
        &["text/fa.json: finding.low-profile: says \"بی‌خطر\", which nobody can promise"],
    );
    // Part of a longer word is another word.
    assert!(
        problems(written_but(
            "text/en.json",
            ("\"Keep a low profile.\"", "\"A safety pin.\"")
        ))
        .is_empty()
    );
}

/// The rows with one change, and every problem that follows from it.
#[track_caller]
fn reports(file: &str, change: (&str, &str), expected: &[&str]) {
    assert_eq!(problems(written_but(file, change)), expected);
}

#[track_caller]
fn written_but(file: &str, (from, to): (&str, &str)) -> Files {
    Files::written().changed(file, |text| {
        assert!(text.contains(from), "{file} has no {from}");
        text.replace(from, to)
    })
}

fn problems(files: Files) -> Vec<String> {
    let forbidden = ForbiddenWords::load(&files).expect("its words are read");
    match Rulebook::load(&files) {
        Ok(rulebook) => check::problems(&rulebook, &forbidden)
            .iter()
            .map(ToString::to_string)
            .collect(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}
