//! What a few travellers are told, to the letter and in order, in every form and language.
//!
//! The reviewed text is in `tests/golden/told`; a word, a line or a mark that comes, goes or moves shows there.

mod support;

use gozar::{
    advice::{Difference, advise, changes, claimed_by, together, told_to},
    interview::answered,
    rulebook::{Date, Edition},
    wording::{self, Part, Words, asked, plain_sections, said_answers},
};

use support::{
    SHIPPED,
    golden::matches_golden,
    people::{CROSSED, DUAL, OUTSIDE, Somebody, UNSURE, US_ONLY, WIFE},
    person::Person,
    small::{self, SMALL},
    written::{Depth, everything},
};

/// How long after the newest edition most are told.
const DAYS_LATER: i64 = 44;

/// Three things to find out or to have signed, and one of two permissions.
fn mother() -> Somebody {
    DUAL.with(
        "place=IR-23 third=yes iranian_passport=expired exit_limits=minor,wife exit_ban=unknown \
         permission=turkmenistan",
    )
}

fn american() -> Somebody {
    US_ONLY.with("place=IR-04 permission=azerbaijan,turkmenistan")
}

/// Called up, banned, and better off where they are.
fn sheltering() -> Somebody {
    mother().with("us=neither exit_limits=service exit_ban=yes move=no")
}

#[test]
fn who_is_outside() {
    newest("outside", &OUTSIDE, DAYS_LATER, Depth::Sourced);
}

#[test]
fn who_has_just_crossed() {
    newest(
        "crossed",
        &CROSSED.with("us_passport=expired"),
        DAYS_LATER,
        Depth::Plain,
    );
}

#[test]
fn who_shelters() {
    newest("sheltering", &sheltering(), DAYS_LATER, Depth::Plain);
}

#[test]
fn who_knows_nothing_of_themselves() {
    newest("unsure", &UNSURE, DAYS_LATER, Depth::Plain);
}

#[test]
fn who_needs_a_consent_with_every_reason() {
    newest("mother", &mother(), DAYS_LATER, Depth::Whole);
}

#[test]
fn who_holds_a_us_passport_and_both_permissions() {
    newest("american", &american(), DAYS_LATER, Depth::Plain);
}

#[test]
fn whom_nothing_holds_back() {
    newest("dual", &DUAL, DAYS_LATER, Depth::Plain);
}

#[test]
fn whom_a_ban_holds_back_on_the_day_of_the_edition() {
    newest("banned", &DUAL.with("exit_ban=yes"), 0, Depth::Plain);
}

#[test]
fn who_has_no_document_twenty_days_later() {
    let refugee =
        DUAL.with("place=IR-29 us=neither iranian=no third=refugee iran_entry=not_in_order");
    newest("refugee", &refugee, 20, Depth::Plain);
}

#[test]
fn who_has_a_green_card_four_hundred_days_later() {
    let green_card = DUAL.with("place=IR-03 us=green_card iranian=claimed third=yes");
    newest("green-card", &green_card, 400, Depth::Plain);
}

#[test]
fn whose_clock_is_wrong() {
    newest("wrong-clock", &DUAL.with("place=IR-24"), -600, Depth::Plain);
}

/// The list of ways was young then, and the edition was issued a day later.
#[test]
fn whoever_asked_in_february() {
    let february = edition("2026-02-05");
    told("february", &february, &DUAL, 1, Depth::Plain);
    told("february-wife", &february, &WIFE, 10, Depth::Plain);
}

#[test]
fn whoever_asked_in_june() {
    let june = edition("2025-06-14");
    told("june", &june, &american(), 0, Depth::Plain);
}

/// What no shipped row says now but any may: see `tests/small`.
#[test]
fn who_is_in_a_fairy_tale() {
    let answers = "place=OZ-2 subject=yes scroll=valid spell=unknown feather=winkie flying=unknown";
    for (name, edition) in [
        ("oz-spring", small::spring()),
        ("oz-autumn", small::autumn()),
    ] {
        let person = Person::who(&edition, answers).complete();
        let advice = advise(&edition, &person, edition.as_of.plus_days(5));
        for language in &SMALL.languages {
            let lines = everything(Words { language }, &advice, Depth::Whole);
            matches_golden(&format!("told/{name}.{}.txt", language.tag), &lines);
        }
    }
}

#[test]
fn who_travel_together() {
    party("pair", &[mother(), american()]);
    party("four", &[OUTSIDE, UNSURE, WIFE, sheltering()]);
}

#[test]
fn what_changed_between_two_editions() {
    for (old, new) in [("2025-06-15", "2026-02-05"), ("2026-02-05", "2026-10-10")] {
        let (old, new) = (edition(old), edition(new));
        let told_to =
            |edition: &Edition, person: &Somebody| told_to(&person.told(edition, edition.as_of));
        in_each_language(&format!("from-{}-to-{}", old.id, new.id), |words| {
            let mut lines = Vec::new();
            let mut add = |title: &str, differences: &[Difference]| {
                lines.push(format!("=== {title}"));
                lines.extend(said(words, differences));
            };
            add("facts", &changes(&claimed_by(&old), &claimed_by(&new)));
            for (name, person) in [("mother", mother()), ("outside", OUTSIDE)] {
                add(
                    name,
                    &changes(&told_to(&old, &person), &told_to(&new, &person)),
                );
            }
            lines
        });
    }
}

#[test]
fn what_is_asked_and_how_it_was_answered() {
    let newest = SHIPPED.newest();
    in_each_language("questions", |words| {
        let mut lines = Vec::new();
        for question in newest.questions.iter() {
            let asked = asked(words, question);
            lines.extend([format!("# {}", asked.said), asked.reason]);
            let choices = asked.choices.iter().chain(&asked.provinces);
            lines.extend(choices.map(|choice| format!("- {} {}", choice.id, choice.said)));
        }
        for person in [mother(), american()] {
            lines.push("=== check".to_owned());
            let answers = person.answers(&newest);
            let said = said_answers(words, &answered(&newest, answers.answers()));
            lines.extend(
                said.iter()
                    .map(|(id, topic, said)| format!("{id} {topic}: {said}")),
            );
        }
        lines
    });
}

#[track_caller]
fn newest(name: &str, person: &Somebody, days: i64, depth: Depth) {
    told(name, &SHIPPED.newest(), person, days, depth);
}

#[track_caller]
fn told(name: &str, edition: &Edition, person: &Somebody, days: i64, depth: Depth) {
    let advice = person.told(edition, edition.as_of.plus_days(days));
    in_each_language(name, |words| everything(words, &advice, depth));
}

#[track_caller]
fn party(name: &str, people: &[Somebody]) {
    let edition = SHIPPED.newest();
    let today: Date = edition.as_of.plus_days(DAYS_LATER);
    let answers: Vec<_> = people
        .iter()
        .map(|person| person.answers(&edition))
        .collect();
    let advised = answers
        .iter()
        .map(|answers| advise(&edition, answers, today));
    let party = together(&edition, today, advised.collect());
    in_each_language(name, |words| plain_sections(&wording::party(words, &party)));
}

fn said(words: Words, differences: &[Difference]) -> Vec<String> {
    let parts = wording::said_changes(words, differences).into_iter();
    parts
        .flat_map(|part| match part {
            Part::Title(title) => vec![format!("## {title}")],
            Part::Sentence(sentence) => vec![sentence],
            Part::Lines(lines) => {
                let lines = lines.iter();
                lines.map(|line| format!("- {}", line.short)).collect()
            }
            Part::OfOneSource(_)
            | Part::Signs(_)
            | Part::Map(_)
            | Part::Routes(_)
            | Part::Sources(_) => {
                panic!("what changed is said in lines")
            }
        })
        .collect()
}

#[track_caller]
fn in_each_language(name: &str, said: impl Fn(Words) -> Vec<String>) {
    for language in &SHIPPED.languages {
        let lines = said(Words { language });
        matches_golden(&format!("told/{name}.{}.txt", language.tag), &lines);
    }
}

#[track_caller]
fn edition(id: &str) -> Edition {
    SHIPPED.edition(id).expect("it is built in")
}
