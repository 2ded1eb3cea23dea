//! Several travellers, against each of them alone.

mod support;

use gozar::{
    advice::{Certainty, Party, SharedRoute, SharedStay, together},
    interview::CompleteAnswers,
    rulebook::{Edition, Passage, Phrase},
    wording::{self, Part, Section, SectionKind, Words},
};

use support::{
    everyone::Everyone,
    october,
    people::{DUAL, OUTSIDE, Somebody, US_ONLY, WIFE},
};

#[test]
fn a_consent_holds_one_on_every_way_and_a_permission_only_on_its_own() {
    let party = party(&[DUAL, US_ONLY.with("permission=turkmenistan"), WIFE]);
    let held = |crossing: &str| -> Vec<(usize, &str)> {
        let mut routes = party.routes.iter();
        let shared = routes.find(|shared| shared.route.crossing.id.as_str() == crossing);
        obstacles(shared.expect("it is listed"), 0)
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
    let open: Vec<&str> = open.map(|route| route.route.crossing.id.as_str()).collect();
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
        let mut stays = party.stays.iter();
        let stay = stays.find(|stay| stay.country.as_str() == country);
        let stay = stay.expect("a country");
        let days = stay
            .days
            .map(|(days, passport)| (days, passport.id.as_str()));
        (days, stay.traveller)
    };
    assert_eq!(stay("AM"), (Some((90, "iranian")), 2));
    assert_eq!(stay("TR"), (Some((90, "us")), 1));
    assert_eq!(stay("TM"), (None, 1));
}

#[test]
fn who_is_outside_takes_no_way_from_the_others() {
    let alone = party(&[DUAL]);
    let with_one_outside = party(&[OUTSIDE, DUAL]);
    let ways = |party: &Party| -> Vec<(String, bool)> {
        let routes = party.routes.iter();
        routes
            .map(|shared| (shared.route.crossing.id.to_string(), shared.for_all))
            .collect()
    };
    assert_eq!(ways(&alone), ways(&with_one_outside));
}

/// Pairs drawn over the whole space: a way is there for both when it is for each alone, who is held is
/// who is held alone, and every finding is that of its own traveller.
#[test]
fn a_party_is_its_members_together() {
    let everyone = Everyone::newest();
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
                let same = routes.find(|shared| shared.route.crossing == route.route.crossing);
                Some((index, same?))
            });
            assert_eq!(
                route.for_all,
                singles.clone().all(|(_, single)| single.for_all)
            );
            let alone: Vec<(usize, &str)> = singles
                .by_ref()
                .flat_map(|(index, single)| obstacles(single, index))
                .collect();
            assert_eq!(obstacles(route, 0), alone);
        }
        for stay in &both.stays {
            let count = |stay: &SharedStay| stay.days.map(|(days, _)| days);
            let days = alone.iter().filter_map(|party| {
                let mut stays = party.stays.iter();
                let same = stays.find(|single| single.country == stay.country);
                same.map(count)
            });
            assert_eq!(Some(count(stay)), days.min());
        }
        for (index, advice) in both.travellers.iter().enumerate() {
            let theirs = |list: &[usize]| list.contains(&(index + 1));
            for finding in &advice.findings {
                let mut shared = both.findings.iter();
                let shared = shared.find(|shared| shared.finding.rule == finding.rule);
                let shared = shared.expect("every finding is shared by its own");
                let lists = (theirs(&shared.applies), theirs(&shared.may_apply));
                assert_eq!(lists.0, finding.certainty == Certainty::Applies);
                assert_eq!(lists.1, finding.certainty == Certainty::MayApply);
            }
        }
        let told: usize = both
            .findings
            .iter()
            .map(|finding| finding.applies.len() + finding.may_apply.len())
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
    let everyone = Everyone::newest();
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
            let sections = wording::party(words, &both);
            tells_what_stops_each(words, &both, &sections[0]);
            let parts = sections.iter().flat_map(|section| section.parts.iter());
            let mut lines: Vec<&str> = Vec::new();
            for part in parts {
                if let Part::Lines(told) = part {
                    lines.extend(told.iter().map(|line| line.short.as_str()));
                }
            }
            let ways = both.routes.iter();
            for route in ways.filter(|shared| shared.route.passage != Passage::Avoid) {
                let name = words.phrase(&route.route.crossing.id.key()) + ": ";
                let line = lines.iter().find(|line| line.starts_with(&name));
                let line = line.unwrap_or_else(|| panic!("{name} is missing in {lines:#?}"));
                for obstacle in &route.obstacles {
                    let id = &obstacle.finding.rule.id;
                    let told = line.contains(&words.phrase(&id.obstacle_key()))
                        && line.contains(&words.traveller(obstacle.traveller));
                    assert!(told, "{id} is missing in {line}");
                }
                let nobody = line.contains(&words.say(Phrase::PartyNoObstacle));
                assert_eq!(nobody, route.obstacles.is_empty(), "{line}");
            }
        }
    }
}

/// Before any way, by traveller: what holds one on every way, or that nothing was seen.
#[track_caller]
fn tells_what_stops_each(words: Words, party: &Party, first: &Section) {
    assert_eq!(first.kind, SectionKind::PartyStops);
    let [Part::Lines(lines)] = first.parts.as_slice() else {
        panic!("it has lines alone");
    };
    for (number, advice) in (1..).zip(&party.travellers) {
        let traveller = words.traveller(number);
        let own = lines.iter().map(|line| line.short.as_str());
        let own: Vec<&str> = own.filter(|line| line.contains(&traveller)).collect();
        assert!(!own.is_empty(), "nothing is said of {traveller}");
        let obstacles = advice.obstacles.iter();
        for obstacle in obstacles.filter(|obstacle| obstacle.crossing.is_none()) {
            let name = words.phrase(&obstacle.finding.rule.id.obstacle_key());
            assert!(
                own.iter().any(|line| line.contains(&name)),
                "{name}: {own:#?}"
            );
        }
    }
}

#[test]
fn what_is_to_be_avoided_is_for_nobody() {
    let party = party(&[DUAL]);
    let mut avoided = party
        .routes
        .iter()
        .filter(|shared| shared.route.passage == Passage::Avoid);
    assert!(avoided.all(|route| !route.for_all));
}

fn party(people: &[Somebody]) -> Party<'static> {
    let october: &'static Edition = Box::leak(Box::new(october()));
    let advised = people
        .iter()
        .map(|person| person.told(october, october.as_of));
    together(october, october.as_of, advised.collect())
}

/// Who is held back there and by what, where so many travellers stand before the first.
fn obstacles<'p>(shared: &'p SharedRoute, before: usize) -> Vec<(usize, &'p str)> {
    let obstacles = shared.obstacles.iter();
    obstacles
        .map(|obstacle| {
            let id = obstacle.finding.rule.id.as_str();
            (obstacle.traveller + before, id)
        })
        .collect()
}
