//! People one can imagine, and exactly what each is told.

mod support;

use gozar::{
    advice::{Advice, Certainty, Course, ExitPassport, Stay},
    rulebook::{Edition, Window},
};

use support::{
    SHIPPED, february, language,
    people::{DUAL, OUTSIDE, Somebody, US_ONLY},
};

#[test]
fn a_dual_national_with_both_passports_leaves_on_the_iranian_one() {
    let advice = told(&DUAL);
    assert_eq!(advice.course, Course::LeaveByLand);
    assert_eq!(advice.exit_passport, Some(ExitPassport::Iranian));
    assert_eq!(
        applying(&advice, "risk"),
        [
            "detention",
            "groups-detained",
            "us-held-up",
            "us-ties",
            "dual-not-recognised",
            "access-denied-dual",
            "passport-taken",
            "checkpoints",
            "no-promise-on-roads",
            "demonstrations",
            "phone-search",
            "devices-at-border",
            "communications",
            "satellite-law",
            "hostile-tie",
            "transport",
            "flights",
            "no-us-help",
            "armenia-russia",
            "entry-outside-a-gate",
        ]
    );
    assert_eq!(
        applying(&advice, "action"),
        [
            "own-plan",
            "exit-on-iranian-passport",
            "transit-visa",
            "low-profile",
            "surroundings",
            "local-media",
            "phone-charged",
            "tell-family",
            "step",
            "ask-ashgabat",
            "ask-baku",
        ]
    );
    assert_eq!(
        applying(&advice, "paper"),
        [
            "ban-unlisted",
            "residence-abroad",
            "cash-and-gold",
            "us-passport-needed-armenia",
            "armenia-citizens",
            "overstay-armenia",
            "turkiye-validity",
            "azerbaijan-visa",
            "turkmenistan-visa",
            "overstay-turkiye",
            "turkiye-stamp",
            "turkiye-same-passport",
        ]
    );
    assert_eq!(
        applying(&advice, "contact").last(),
        Some(&"protecting-power")
    );
    assert!(possible(&advice).is_empty(), "everything was answered");
}

#[test]
fn a_us_citizen_only_is_warned_about_the_passport_at_the_exit() {
    let advice = told(&US_ONLY);
    assert_eq!(advice.exit_passport, Some(ExitPassport::AsEntered));
    let risks = applying(&advice, "risk");
    assert!(risks.contains(&"us-passport-at-exit"));
    assert!(!risks.contains(&"dual-not-recognised"));
}

#[test]
fn a_dual_national_without_an_iranian_passport_is_told_that_no_way_is_known() {
    for lacking in ["expired", "absent"] {
        let advice = told(&DUAL.with(&format!("iranian_passport={lacking}")));
        assert_eq!(advice.exit_passport, Some(ExitPassport::IranianLacking));
        assert!(applying(&advice, "paper").contains(&"no-iranian-passport"));
        assert!(!applying(&advice, "action").contains(&"exit-on-iranian-passport"));
    }
}

/// The line that knows no way without a passport is followed by what is known of a new one.
#[test]
fn what_is_known_of_a_new_iranian_passport_follows_its_lack() {
    let newest = SHIPPED.newest();
    let expired = DUAL.with("iranian_passport=expired");
    let advice = told_in(&newest, &expired);
    assert_eq!(
        applying(&advice, "paper")[..4],
        [
            "no-iranian-passport",
            "us-passport-no-substitute",
            "new-iranian-passport",
            "transit-pass",
        ]
    );
    let no_other = expired.with("us_passport=absent");
    let advice = told_in(&newest, &no_other);
    assert!(!applying(&advice, "paper").contains(&"us-passport-no-substitute"));
}

/// It was said of British-Iranian dual nationals and the United Kingdom, of nobody else.
#[test]
fn a_right_to_enter_is_proved_by_holders_of_a_third_passport_at_most() {
    for (third, told_of) in [("no", false), ("yes", true)] {
        let advice = told_in(&SHIPPED.newest(), &DUAL.with(&format!("third={third}")));
        assert_eq!(
            applying(&advice, "paper").contains(&"onward-proof"),
            told_of
        );
    }
}

#[test]
fn who_never_had_papers_is_warned_as_a_dual_national_and_told_no_more_than_is_known() {
    let advice = told(&DUAL.with("iranian=claimed us_passport=expired exit_limits=wife"));
    assert_eq!(advice.exit_passport, Some(ExitPassport::Undecided));
    assert!(applying(&advice, "risk").contains(&"dual-not-recognised"));
    assert_eq!(
        possible(&advice),
        [
            "no-iranian-passport",
            "new-iranian-passport",
            "no-travel-document",
            "consent-wife",
            "resident-exit-permit",
            "residence-abroad"
        ]
    );
    assert_eq!(applying(&advice, "action").last(), Some(&"ask-baku"));
    let stays = advice.neighbours[0].stays.iter();
    let passports: Vec<&str> = stays.map(|stay| stay.passport.id.as_str()).collect();
    assert_eq!(passports, ["us"]);
}

#[test]
fn who_is_outside_is_told_not_to_go_and_nothing_else() {
    let advice = told(&OUTSIDE);
    assert_eq!(advice.course, Course::Outside);
    assert_eq!(advice.exit_passport, None);
    assert!(advice.routes.is_empty());
    assert_eq!(applying(&advice, "risk"), ["do-not-travel"]);
    assert_eq!(advice.findings.len(), 1);
}

#[test]
fn who_cannot_move_shelters_and_sees_the_ways_for_later() {
    let advice = told(&DUAL.with("move=no"));
    assert_eq!(advice.course, Course::Shelter);
    assert_eq!(
        applying(&advice, "action")[..2],
        ["shelter-place", "shelter-supplies"]
    );
    assert_eq!(advice.routes.len(), 9);
}

#[test]
fn who_does_not_know_whether_they_can_move_may_need_both() {
    let advice = told(&DUAL.with("move=unknown"));
    assert_eq!(advice.course, Course::ShelterOrLeave);
    assert_eq!(
        possible(&advice),
        ["shelter-place", "shelter-supplies", "own-plan"]
    );
}

#[test]
fn the_nine_ways_stand_in_the_order_of_the_alert() {
    let ways: Vec<String> = told(&DUAL)
        .routes
        .iter()
        .map(|route| {
            format!(
                "{} {} {}",
                route.crossing.id,
                route.passage.as_str(),
                route.crossing.country
            )
        })
        .collect();
    assert_eq!(
        ways,
        [
            "norduz-agarak named_open AM",
            "bazargan-gurbulak named_open TR",
            "razi-kapikoy named_open TR",
            "serow-esendere named_open TR",
            "turkmenistan by_permission TM",
            "azerbaijan by_case AZ",
            "afghanistan avoid AF",
            "iraq avoid IQ",
            "pakistan-border avoid PK",
        ]
    );
}

#[test]
fn a_held_permission_lifts_its_country_just_behind_the_ways_named_open() {
    for (held, order) in [
        ("azerbaijan", ["azerbaijan", "turkmenistan"]),
        ("turkmenistan", ["turkmenistan", "azerbaijan"]),
        ("azerbaijan,turkmenistan", ["turkmenistan", "azerbaijan"]),
    ] {
        let advice = told(&DUAL.with(&format!("permission={held}")));
        let ways = advice.routes[4..6]
            .iter()
            .map(|route| route.crossing.id.as_str());
        assert!(ways.eq(order), "{held}");
        let asked = ["ask-baku", "ask-ashgabat"].map(|ask| {
            advice
                .findings
                .iter()
                .any(|finding| finding.rule.id.as_str() == ask)
        });
        assert_eq!(
            asked,
            [!held.contains("azerbaijan"), !held.contains("turkmenistan")]
        );
    }
}

#[test]
fn days_of_stay_count_only_on_a_valid_passport() {
    let advice = told(&DUAL.with("us_passport=expired"));
    let stays = advice.neighbours[..2]
        .iter()
        .flat_map(|neighbour| &neighbour.stays);
    let days: Vec<_> = stays
        .map(|stay| {
            (
                stay.country.as_str(),
                stay.passport.id.as_str(),
                given(stay),
            )
        })
        .collect();
    let rolling = Some(Window::Rolling180);
    assert_eq!(
        days,
        [
            ("AM", "us", None),
            ("AM", "iranian", Some((90, rolling))),
            ("TR", "us", None),
            ("TR", "iranian", Some((90, rolling))),
        ]
    );

    let advice = told(&DUAL);
    let first = |neighbour: usize| given(&advice.neighbours[neighbour].stays[0]);
    assert_eq!(first(0), Some((180, Some(Window::OneYear))));
    assert_eq!(first(1), Some((90, rolling)));
    assert_eq!(first(2), None, "no source gives days for Turkmenistan");
}

#[test]
fn two_crossings_carry_a_standing_warning() {
    let cautions: Vec<(String, String, String)> = told(&DUAL)
        .routes
        .iter()
        .flat_map(|route| {
            let cautions = route.cautions.iter();
            cautions.map(|caution| {
                (
                    route.crossing.id.to_string(),
                    caution.row.id.to_string(),
                    caution.as_of.to_string(),
                )
            })
        })
        .collect();
    let expected = [
        ("norduz-agarak", "syunik-advisory", "2025-09-05"),
        ("serow-esendere", "hakkari-level-4", "2024-10-16"),
    ];
    assert_eq!(
        cautions,
        expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()))
    );
}

#[test]
fn a_green_card_is_a_tie_of_which_the_alerts_say_nothing_more() {
    let advice = told(&DUAL.with("us=green_card"));
    assert_eq!(
        applying(&advice, "notice").first(),
        Some(&"green-card-silent")
    );
    let risks = applying(&advice, "risk");
    assert!(risks.contains(&"us-ties") && !risks.contains(&"detention"));
    assert_eq!(applying(&advice, "contact"), ["green-card-posts"]);
}

/// Somebody who fled a state is sent to the refugee office, never back to that state.
#[test]
fn a_refugee_without_a_passport_is_sent_to_the_refugee_office() {
    let advice = told(&DUAL.with("us=neither iranian=no third=refugee"));
    assert_eq!(applying(&advice, "contact"), ["unhcr-iran"]);
    assert_eq!(
        applying(&advice, "paper")[..2],
        ["no-document-refugee", "refugee-card"]
    );
    for (language, office) in [("en", "UNHCR"), ("fa", "کمیساریای پناهندگان")] {
        let words = &support::language(language).phrases;
        let key = "finding.no-document-refugee".into();
        let said = words.say(&key);
        assert!(said.contains(office), "{said}");
    }
}

#[test]
fn somebody_with_no_tie_is_sent_to_their_own_government() {
    let advice =
        told(&DUAL.with("us=neither iranian=no third=yes iran_entry=not_in_order exit_ban=yes"));
    assert_eq!(applying(&advice, "notice").first(), Some(&"not-for-you"));
    assert_eq!(
        applying(&advice, "paper")[..2],
        ["exit-case", "entry-stamp"]
    );
    assert!(applying(&advice, "contact").is_empty());
    let stay = &advice.neighbours[0].stays[0];
    assert_eq!((stay.passport.id.as_str(), given(stay)), ("other", None));
}

#[test]
fn in_january_azerbaijan_is_warned_of_and_no_way() {
    let january = SHIPPED.edition("2026-01-12").expect("it is built in");
    let advice = told_in(&january, &DUAL);
    assert!(
        !advice
            .routes
            .iter()
            .any(|route| route.crossing.id.as_str() == "azerbaijan")
    );
    assert_eq!(advice.routes.len(), 8);
    assert!(applying(&advice, "notice").contains(&"azerbaijan-warning"));
    let days: Vec<String> = advice
        .routes
        .iter()
        .map(|route| route.as_of.to_string())
        .collect();
    assert!(days.iter().all(|day| day == "2026-01-12"), "{days:?}");

    // What came after the day of an edition is not in it.
    let later = [
        "phone-search",
        "detention",
        "ask-baku",
        "hostilities",
        "surroundings",
    ];
    let said = |id: &str| {
        advice
            .findings
            .iter()
            .any(|finding| finding.rule.id.as_str() == id)
    };
    assert!(!later.into_iter().any(said));
}

#[test]
fn a_claim_that_was_repeated_is_as_young_as_its_last_repetition() {
    let february = told(&DUAL);
    assert_eq!(february.routes[0].as_of.to_string(), "2026-02-05");
    let sources: Vec<&str> = february.routes[0]
        .cited
        .iter()
        .map(|cited| cited.source.id.as_str())
        .collect();
    assert_eq!(
        sources,
        ["alert-2026-02-05", "alert-2026-01-12", "alert-2025-06-23"]
    );
    let transport = february
        .findings
        .iter()
        .find(|finding| finding.rule.id.as_str() == "transport");
    assert_eq!(
        transport.expect("it applies").as_of.to_string(),
        "2026-01-12"
    );
}

/// The example of the contract, as far as it is not left out there.
#[test]
fn the_answer_has_the_shape_of_the_contract() {
    let json =
        serde_json::to_value(told(&DUAL.with("place=IR-23"))).expect("advice has string keys only");
    let head = [
        "edition",
        "issued",
        "today",
        "age_days",
        "clock_wrong",
        "course",
        "exit_passport",
    ]
    .map(|key| json[key].to_string());
    assert_eq!(
        head,
        [
            "\"2026-02-05\"",
            "\"2026-02-06\"",
            "\"2026-02-06\"",
            "1",
            "false",
            "\"leave_by_land\"",
            "\"iranian\"",
        ]
    );
    let route = &json["routes"][0];
    assert_eq!(route["crossing"], "norduz-agarak");
    assert_eq!(route["known"], "current");
    assert_eq!(route["distance_km"], 579);
    assert_eq!(route["cautions"][0]["id"], "syunik-advisory");
    assert_eq!(
        route["entry"][0],
        serde_json::json!({
            "passport": "us", "holding": "valid", "days": 180, "window": "one_year",
            "known": "current", "as_of": "2026-02-05",
            "sources": [
                "alert-2026-02-05", "alert-2026-01-12", "us-armenia-page-2025-03-26", "us-armenia-page-2024-05",
            ],
        })
    );
    let findings = json["findings"].as_array().expect("a list");
    let dual = findings
        .iter()
        .find(|finding| finding["id"] == "dual-not-recognised");
    assert_eq!(
        dual.expect("it applies"),
        &serde_json::json!({
            "id": "dual-not-recognised", "kind": "risk", "certainty": "applies",
            "because": ["us", "iranian"], "undecided": [],
            "as_of": "2026-02-05", "known": "current",
            "sources": [
                "alert-2026-02-05", "alert-2026-01-12", "alert-2025-07-02", "iran-civil-code-976", "iran-civil-code-989",
            ],
        })
    );
}

fn given(stay: &Stay) -> Option<(u16, Option<Window>)> {
    let days = stay.days.as_ref()?;
    Some((days.row.days, days.row.window))
}

#[track_caller]
fn told(person: &Somebody) -> Advice<'static> {
    told_in(&february(), person)
}

#[track_caller]
fn told_in(edition: &Edition, person: &Somebody) -> Advice<'static> {
    person.told(edition, edition.issued)
}

/// Findings of one kind that apply, in the order in which they are shown.
fn applying(advice: &Advice<'static>, kind: &str) -> Vec<&'static str> {
    let findings = advice.findings.iter();
    findings
        .filter(|finding| {
            finding.rule.kind.as_str() == kind && finding.certainty == Certainty::Applies
        })
        .map(|finding| finding.rule.id.as_str())
        .collect()
}

fn possible(advice: &Advice<'static>) -> Vec<&'static str> {
    let findings = advice.findings.iter();
    findings
        .filter(|finding| finding.certainty == Certainty::MayApply)
        .map(|finding| finding.rule.id.as_str())
        .collect()
}

/// A row of Persian zeros looks like dots.
#[test]
fn sums_of_toman_are_said_in_words_and_thousands() {
    let phrases = language("fa").phrases.iter();
    let sums: Vec<&str> = phrases
        .map(|(_, said)| said)
        .filter(|said| said.contains("تومان"))
        .collect();
    assert!(!sums.is_empty());
    for said in sums {
        assert!(!said.contains("۰۰۰"), "{said}");
    }
}
