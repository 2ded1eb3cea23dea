//! Several travellers, against each of them alone.

mod support;

use gozar::{
    advice::{Advice, Certainty, Party, advise, together},
    interview::CompleteAnswers,
    rulebook::{Edition, Passage, Passport, Phrase},
    wording::{self, Part, Words},
};

use support::{SHIPPED, everyone::Everyone, person::Person};

const DUAL: &str = "place=iran us=citizen iranian=yes third=no us_passport=valid \
                    iranian_passport=valid exit_limits=none exit_ban=no permission=none move=yes";
const US_ONLY: &str = "place=iran us=citizen iranian=no third=no us_passport=valid \
                       iran_entry=in_order exit_ban=no permission=turkmenistan move=yes";
const WIFE: &str = "place=iran us=neither iranian=yes third=no iranian_passport=valid \
                    exit_limits=wife exit_ban=no permission=none move=yes";

#[test]
fn a_consent_holds_one_on_every_way_and_a_permission_only_on_its_own() {
    let party = party(&[DUAL, US_ONLY, WIFE]);
    let held = |crossing: &str| -> Vec<(usize, &str)> {
        let mut routes = party.routes.iter();
        let route = routes
            .find(|it| it.crossing.as_str() == crossing)
            .expect("it is listed");
        route
            .held
            .iter()
            .map(|it| (it.traveller, it.by.as_str()))
            .collect()
    };
    assert_eq!(held("norduz-agarak"), [(3, "consent-wife")]);
    assert_eq!(
        held("turkmenistan"),
        [
            (1, "ask-ashgabat"),
            (3, "ask-ashgabat"),
            (3, "consent-wife")
        ]
    );
    assert!(party.routes.iter().all(|route| !route.for_all));
}

#[test]
fn two_who_are_not_held_have_the_ways_named_open() {
    let party = party(&[DUAL, US_ONLY]);
    let open = party.routes.iter().filter(|route| route.for_all);
    let open: Vec<&str> = open.map(|route| route.crossing.as_str()).collect();
    assert_eq!(
        open,
        [
            "norduz-agarak",
            "bazargan-gurbulak",
            "razi-kapikoy",
            "serow-esendere"
        ]
    );
}

#[test]
fn the_shortest_stay_is_that_of_whom_the_least_days_are_given() {
    let party = party(&[US_ONLY, WIFE]);
    let stay = |country: &str| {
        let stay = party.stays.iter().find(|it| it.country.as_str() == country);
        stay.map(|it| (it.days, it.traveller, it.passport))
            .expect("a country")
    };
    assert_eq!(stay("AM"), (Some(90), 2, Some(Passport::Iranian)));
    assert_eq!(stay("TR"), (Some(90), 1, Some(Passport::Us)));
    assert_eq!(stay("TM"), (None, 1, None));
}

#[test]
fn who_is_outside_takes_no_way_from_the_others() {
    let alone = party(&[DUAL]);
    let with_one_outside = party(&["place=outside", DUAL]);
    let ways = |party: &Party| -> Vec<(String, bool)> {
        let routes = party.routes.iter();
        routes
            .map(|it| (it.crossing.to_string(), it.for_all))
            .collect()
    };
    assert_eq!(ways(&alone), ways(&with_one_outside));
}

/// Pairs drawn over the whole space: a way is there for both when it is for each alone, who is held is
/// who is held alone, and every finding is that of its own traveller.
#[test]
fn a_party_is_its_members_together() {
    let everyone = Everyone::shipped("2026-10-10");
    let edition = &everyone.edition;
    let people: Vec<&CompleteAnswers> =
        everyone.people.iter().map(|(answers, _)| answers).collect();
    for step in 1..=20_000 {
        let pair = [
            people[step * 7 % people.len()],
            people[step * 104_729 % people.len()],
        ];
        let alone = pair.map(|one| together(edition, edition.as_of, vec![everyone.advice(one)]));
        let both = together(
            edition,
            edition.as_of,
            pair.map(|one| everyone.advice(one)).to_vec(),
        );
        for route in &both.routes {
            let mut singles = alone.iter().enumerate().filter_map(|(index, party)| {
                let mut routes = party.routes.iter();
                routes
                    .find(|it| it.crossing == route.crossing)
                    .map(|it| (index, it))
            });
            assert_eq!(
                route.for_all,
                singles.clone().all(|(_, single)| single.for_all)
            );
            let held: Vec<(usize, &str)> = route
                .held
                .iter()
                .map(|it| (it.traveller, it.by.as_str()))
                .collect();
            let held_alone: Vec<(usize, &str)> = singles
                .by_ref()
                .flat_map(|(index, it)| it.held.iter().map(move |it| (index + 1, it.by.as_str())))
                .collect();
            assert_eq!(held, held_alone);
        }
        for stay in &both.stays {
            let days = alone.iter().filter_map(|party| {
                party
                    .stays
                    .iter()
                    .find(|it| it.country == stay.country)
                    .map(|it| it.days)
            });
            assert_eq!(Some(stay.days), days.min());
        }
        for (index, advice) in both.travellers.iter().enumerate() {
            let theirs = |list: &[usize]| list.contains(&(index + 1));
            for finding in &advice.findings {
                let shared = both.findings.iter().find(|it| it.id == finding.id);
                let shared = shared.expect("every finding is shared by its own");
                let lists = (theirs(&shared.applies), theirs(&shared.may_apply));
                assert_eq!(lists.0, finding.certainty == Certainty::Applies);
                assert_eq!(lists.1, finding.certainty == Certainty::MayApply);
            }
        }
        let told: usize = both
            .findings
            .iter()
            .map(|it| it.applies.len() + it.may_apply.len())
            .sum();
        let each: usize = both
            .travellers
            .iter()
            .map(|advice| advice.findings.len())
            .sum();
        assert_eq!(told, each);
    }
}

/// Whoever looks up one way reads no other line, so each says who is held there, for certain or perhaps.
#[test]
fn every_way_tells_who_may_be_held_there() {
    let everyone = Everyone::shipped("2026-10-10");
    let edition = &everyone.edition;
    let people: Vec<&CompleteAnswers> =
        everyone.people.iter().map(|(answers, _)| answers).collect();
    for step in 1..=500 {
        let pair = [
            people[step * 7 % people.len()].clone(),
            people[step * 104_729 % people.len()].clone(),
        ];
        let advised = pair.each_ref().map(|one| everyone.advice(one)).to_vec();
        let both = together(edition, edition.as_of, advised);
        for language in &everyone.languages {
            let words = Words { language };
            let sections = wording::party(words, edition, &pair, &both);
            let parts = sections.iter().flat_map(|section| &section.parts);
            let mut lines: Vec<&str> = Vec::new();
            for part in parts {
                if let Part::Lines(told) = part {
                    lines.extend(told.iter().map(|line| line.said.as_str()));
                }
            }
            let ways = both.routes.iter();
            for route in ways.filter(|it| it.passage != Passage::Avoid) {
                let name = words.phrase(&route.crossing.key()) + ": ";
                let line = lines.iter().find(|line| line.starts_with(&name));
                let line = line.unwrap_or_else(|| panic!("{name} is missing in {lines:#?}"));
                for held in &route.held {
                    let told = line.contains(&words.phrase(&held.by.held_key()))
                        && line.contains(&words.traveller(held.traveller));
                    assert!(told, "{} is missing in {line}", held.by);
                }
                let nobody = line.contains(&words.say(Phrase::PartyNobodyHeld));
                assert_eq!(nobody, route.held.is_empty(), "{line}");
            }
        }
    }
}

#[test]
fn what_is_to_be_avoided_is_for_nobody() {
    let party = party(&[DUAL]);
    let mut avoided = party
        .routes
        .iter()
        .filter(|it| it.passage == Passage::Avoid);
    assert!(avoided.all(|route| !route.for_all));
}

fn party(people: &[&str]) -> Party {
    let newest: Edition = SHIPPED.newest();
    let advised: Vec<Advice> = people
        .iter()
        .map(|given| {
            advise(
                &newest,
                &Person::who(&newest, given).complete(),
                newest.as_of,
            )
        })
        .collect();
    together(&newest, newest.as_of, advised)
}
