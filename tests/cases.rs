//! Situations of real people, from public reports, on whom an earlier version failed: what each must be told,
//! and what not. The numbers are those under which they were collected.

mod support;

use gozar::{
    advice::{Advice, Certainty, Course, ExitPassport},
    interview::{Step, next_step},
    rulebook::{Date, Language},
    wording::{Words, document, plain_text, spoken},
};

use support::{
    SHIPPED, language, october,
    people::{CROSSED, DUAL, OUTSIDE, Somebody},
    person::Person,
};

/// A situation: who it is, what applies, what may apply, and what must not be told at all.
struct Case {
    of: &'static str,
    who: Somebody,
    applies: &'static [&'static str],
    may_apply: &'static [&'static str],
    never: &'static [&'static str],
}

#[expect(clippy::too_many_lines, reason = "a list")]
fn cases() -> Vec<Case> {
    let case = |of, who: Somebody| Case {
        of,
        who,
        applies: &[],
        may_apply: &[],
        never: &[],
    };
    let iranian_only = || DUAL.with("us=neither");
    vec![
        Case {
            applies: &[
                "no-iranian-passport",
                "us-passport-no-substitute",
                "new-iranian-passport",
            ],
            never: &["exit-on-iranian-passport", "pilgrim-passport"],
            ..case(
                "P01: the Iranian passport ran out during the visit",
                DUAL.with("iranian_passport=expired"),
            )
        },
        Case {
            applies: &["nationality-given-up"],
            never: &[
                "no-iranian-passport",
                "exit-on-iranian-passport",
                "dual-not-recognised",
                "entry-stamp",
                "consent-service",
            ],
            ..case(
                "P02: gave Iranian nationality up",
                DUAL.with("iranian=released exit_limits=service"),
            )
        },
        Case {
            may_apply: &["entry-stamp", "no-iranian-passport"],
            ..case(
                "P03: born in the US to an Iranian father, visa run out",
                DUAL.with("iranian=claimed iran_entry=not_in_order"),
            )
        },
        Case {
            may_apply: &["consent-wife", "entry-stamp", "no-iranian-passport"],
            ..case(
                "P04: wife of an Iranian, on a visa that ran out",
                DUAL.with("iranian=claimed iran_entry=not_in_order exit_limits=wife"),
            )
        },
        Case {
            may_apply: &["consent-wife"],
            never: &["entry-stamp"],
            ..case(
                "P04: the same, with her papers in order",
                DUAL.with("iranian=claimed exit_limits=wife"),
            )
        },
        Case {
            applies: &["exit-case", "no-iranian-passport", "entry-outside-a-gate"],
            ..case(
                "P06: a ban, the passport taken",
                DUAL.with("iranian_passport=absent exit_ban=yes"),
            )
        },
        Case {
            applies: &["groups-detained"],
            ..case("P07: a son in politics abroad", DUAL)
        },
        Case {
            applies: &["consent-service", "green-card-return", "green-card-posts"],
            never: &["detention"],
            ..case(
                "P08: green card, not served",
                DUAL.with("us=green_card exit_limits=service"),
            )
        },
        Case {
            applies: &["green-card-posts", "green-card-lost"],
            never: &["green-card-long-away"],
            ..case("P09: green card lost", DUAL.with("us=green_card card=lost"))
        },
        Case {
            applies: &["green-card-posts", "green-card-long-away"],
            never: &["green-card-lost"],
            ..case(
                "P09: away for more than a year",
                DUAL.with("us=green_card card=long_away"),
            )
        },
        Case {
            never: &["green-card-lost", "green-card-long-away"],
            ..case("P09: nothing lost", DUAL.with("us=green_card card=in_hand"))
        },
        Case {
            may_apply: &["green-card-lost", "green-card-long-away"],
            ..case("P09: no tie is known of", DUAL.with("us=unknown"))
        },
        Case {
            applies: &["consent-minor", "relatives-us-entry"],
            may_apply: &["consent-service"],
            ..case(
                "P10: a child born in Iran to a US citizen",
                DUAL.with("us=unknown us_passport=absent exit_limits=minor"),
            )
        },
        Case {
            applies: &["consent-minor", "newborn", "birth-report"],
            ..case(
                "P11: a baby without papers",
                DUAL.with("us_passport=absent iranian_passport=absent exit_limits=minor"),
            )
        },
        Case {
            applies: &["consent-service", "student-permit"],
            ..case(
                "P12: exempt as a student",
                iranian_only().with("exit_limits=service"),
            )
        },
        Case {
            applies: &["consent-minor", "boy-of-seventeen"],
            may_apply: &["consent-service", "student-permit"],
            ..case(
                "a boy of seventeen",
                iranian_only().with("exit_limits=minor"),
            )
        },
        Case {
            applies: &["no-document-refugee", "refugee-card", "unhcr-iran"],
            never: &["no-document-foreigner", "entry-stamp"],
            ..case(
                "P20: a refugee with a card",
                DUAL.with("us=neither iranian=no third=refugee iran_entry=not_in_order"),
            )
        },
        Case {
            applies: &["no-document-foreigner"],
            never: &["no-document-refugee", "refugee-card", "unhcr-iran"],
            ..case(
                "P20: no refugee, without a passport",
                DUAL.with("us=neither iranian=no"),
            )
        },
        Case {
            applies: &["turkiye-same-passport"],
            ..case("P24: two passports in Türkiye", DUAL)
        },
        Case {
            applies: &["turkiye-validity"],
            ..case("P27: little validity left", DUAL)
        },
        Case {
            applies: &[
                "no-iranian-passport",
                "pilgrim-passport",
                "new-iranian-passport",
            ],
            never: &["exit-on-iranian-passport"],
            ..case(
                "P28: a pilgrim passport",
                iranian_only().with("iranian_passport=pilgrim"),
            )
        },
        Case {
            applies: &[
                "us-embassy-yerevan",
                "us-embassy-ankara",
                "crisis-phones",
                "registration",
                "near-the-border",
                "turkiye-same-passport",
                "asylum-armenia",
                "asylum-turkiye",
            ],
            never: &[
                "do-not-travel",
                "detention",
                "no-us-help",
                "exit-on-iranian-passport",
                "us-passport-after",
                "hostilities",
            ],
            ..case("P29: just across", CROSSED)
        },
        Case {
            applies: &["us-passport-after", "us-passport-papers"],
            ..case(
                "P29: just across, the US passport run out",
                CROSSED.with("us_passport=expired"),
            )
        },
        Case {
            applies: &["refugee-travel-document", "asylum-armenia"],
            never: &["refugee-card", "unhcr-iran"],
            ..case(
                "P29: just across, a refugee",
                CROSSED.with("us=neither iranian=no third=refugee"),
            )
        },
        Case {
            applies: &["razi-held-march"],
            ..case("P30: Razi on 1 March 2026", DUAL)
        },
        Case {
            applies: &["cash-and-gold"],
            ..case("P33: savings", iranian_only())
        },
        Case {
            applies: &["crisis-form"],
            ..case("P35: the crisis intake form", DUAL)
        },
        Case {
            applies: &["do-not-travel"],
            never: &["us-embassy-yerevan", "asylum-armenia"],
            ..case("P38: abroad for long", OUTSIDE)
        },
    ]
}

#[test]
fn everybody_is_told_what_fits_and_nothing_that_misleads() {
    let edition = october();
    for case in cases() {
        let advice = case.who.told(&edition, day());
        for (ids, certainty) in [
            (case.applies, Certainty::Applies),
            (case.may_apply, Certainty::MayApply),
        ] {
            for id in ids {
                assert_eq!(told(&advice, id), Some(certainty), "{id}: {}", case.of);
            }
        }
        for id in case.never {
            assert_eq!(told(&advice, id), None, "{id}: {}", case.of);
        }
    }
}

/// P02, P03, P28, P29: what is asked for at the desk.
#[test]
fn the_desk_asks_for_what_fits() {
    let edition = october();
    for (who, passport) in [
        ("iranian=released", Some(ExitPassport::AsEntered)),
        ("iranian=claimed", Some(ExitPassport::Undecided)),
        (
            "iranian_passport=pilgrim",
            Some(ExitPassport::IranianLacking),
        ),
        ("place=crossed", None),
    ] {
        let advice = DUAL.with(who).told(&edition, day());
        assert_eq!(advice.exit_passport, passport, "{who}");
    }
}

/// P03, P04: who may leave as a foreigner is asked about the papers of the entry.
#[test]
fn the_papers_of_the_entry_are_asked_of_everybody_whom_they_can_concern() {
    let edition = october();
    for (iranian, asked) in [
        ("yes", false),
        ("claimed", true),
        ("released", true),
        ("no", true),
        ("unknown", true),
    ] {
        let who = DUAL.with(&format!("iranian={iranian}"));
        let answers = who.answers(&edition);
        let answered = answers.answers().get(&"iran_entry".into());
        assert_eq!(answered.is_some(), asked, "{iranian}");
    }
}

/// P09: Whoever does not know of a tie is not asked where the card is.
#[test]
fn a_green_card_is_asked_about_where_there_is_one() {
    let edition = october();
    for (us, asked) in [("green_card", true), ("unknown", false), ("citizen", false)] {
        let person = Person::who(&edition, &format!("place=iran us={us}"));
        let Step::Ask(next) = next_step(&edition, person.answers()) else {
            panic!("more is to be asked")
        };
        assert_eq!(next.id.as_str() == "card", asked, "{us}");
    }
}

/// P28: it is good for Iraq alone.
#[test]
fn a_pilgrim_passport_gives_no_days() {
    let advice = DUAL
        .with("us=neither iranian_passport=pilgrim")
        .told(&october(), day());
    assert_eq!(advice.days().count(), 0);
}

/// P29: days on each passport and no way out any more.
#[test]
fn whoever_has_crossed_is_told_the_days_and_no_ways() {
    let advice = CROSSED.told(&october(), day());
    assert_eq!(advice.course, Course::Crossed);
    assert!(advice.routes.is_empty() && advice.obstacles.is_empty());
    let days: Vec<String> = advice
        .days()
        .map(|(stay, days)| format!("{} {} {}", stay.country, stay.passport.id, days.row.days))
        .collect();
    assert_eq!(
        days,
        ["AM us 180", "AM iranian 90", "TR us 90", "TR iranian 90"]
    );
}

/// P10: what shows a tie helps a child born in Iran, and is said once.
#[test]
fn how_to_find_out_is_said_once() {
    let who = DUAL.with("us=unknown us_passport=absent exit_limits=minor");
    let advice = who.told(&october(), day());
    for language in &SHIPPED.languages {
        let said = text(&advice, language);
        for question in ["us", "card"] {
            let key = format!("question.{question}.find");
            let key = key.as_str().into();
            let hint = language.phrases.say(&key);
            assert_eq!(said.matches(hint).count(), 1, "{hint}");
        }
    }
    let english = text(&advice, language("en"));
    assert!(english.contains("also when born in Iran"));
}

/// What must, and what must never, stand in the whole text, in English: P01, P04, P11, P20, P27, and the
/// daughter abroad who has her father's passport.
#[test]
fn the_words_fit() {
    for (who, said, never) in [
        (
            "iranian_passport=expired",
            &["four to six days"][..],
            &["about a month"][..],
        ),
        (
            "us=neither iranian=no third=refugee",
            &["UNHCR", "do not turn to a state that you fled"],
            &["ask the state", "ask it for a passport"],
        ),
        (
            "us_passport=absent",
            &["If a valid one lies somewhere else, this is not about you"],
            &[],
        ),
        (
            "",
            &["Only if your passport is valid for at least 60 days longer than your stay"],
            &[],
        ),
    ] {
        let advice = DUAL.with(who).told(&october(), day());
        let text = text(&advice, language("en"));
        for words in said {
            assert!(text.contains(words), "{words:?} is not said to {who}");
        }
        for words in never {
            assert!(!text.contains(words), "{words:?} is said to {who}");
        }
    }
}

/// P34: over the telephone, too, no way without its warning.
#[test]
fn read_aloud_the_ways_keep_their_warnings() {
    let advice = DUAL.told(&october(), day());
    for language in &SHIPPED.languages {
        let said = spoken(Words { language }, &advice);
        for warning in ["hakkari-level-4", "syunik-advisory", "bazargan-september"] {
            let key = format!("brief.{warning}");
            let key = key.as_str().into();
            let warning = language.phrases.say(&key);
            assert!(said.contains(warning), "{warning} is missing in {said}");
        }
    }
}

fn day() -> Date {
    Date::parse("2026-11-25").expect("a day")
}

fn told(advice: &Advice, id: &str) -> Option<Certainty> {
    let mut findings = advice.findings.iter();
    let finding = findings.find(|finding| finding.rule.id.as_str() == id)?;
    Some(finding.certainty)
}

fn text(advice: &Advice, language: &Language) -> String {
    plain_text(&document(Words { language }, advice, &advice.what_ifs()))
}
