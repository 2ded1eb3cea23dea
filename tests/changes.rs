//! What changed between editions: by hand for four of them, and by taking the old and the new apart
//! for everybody.

mod support;

use gozar::{
    advice::{Difference, Statement, Subject, Told, advise, changes, claimed_by, told_to},
    interview::CompleteAnswers,
    rulebook::Edition,
};

use support::{
    SHIPPED,
    everyone::Everyone,
    people::{DUAL, Somebody},
};

/// June, January, February, newest: written by hand from `docs/facts/alerts.md` 3 and
/// `after-march-2026.md`. Ways, warnings and stays whole; of the findings those that the table there
/// names.
const BY_HAND: &[(&str, &str, &[&str], &[&str])] = &[
    (
        "2025-06-23",
        "2026-01-12",
        &[
            "route norduz-agarak renewed",
            "route bazargan-gurbulak began",
            "route razi-kapikoy renewed",
            "route serow-esendere renewed",
            "route turkmenistan renewed",
            "route afghanistan began",
            "route iraq began",
            "route pakistan-border began",
            "caution syunik-advisory began",
            "stay AM us renewed",
            "route astara-astara ended",
        ],
        &[
            "finding azerbaijan-warning began",
            "finding ask-baku ended",
            "finding us-ties began",
            "finding demonstrations began",
            "finding flights changed",
            "finding relatives-us-entry began",
        ],
    ),
    (
        "2026-01-12",
        "2026-02-05",
        &[
            "route norduz-agarak renewed",
            "route bazargan-gurbulak renewed",
            "route razi-kapikoy renewed",
            "route serow-esendere renewed",
            "route turkmenistan renewed",
            "route azerbaijan began",
            "route afghanistan renewed",
            "route iraq renewed",
            "route pakistan-border renewed",
            "stay AM us renewed",
            "stay TR us renewed",
        ],
        &[
            "finding azerbaijan-warning ended",
            "finding ask-baku began",
            "finding detention began",
            "finding ask-ashgabat changed",
            "finding flights renewed",
            "finding us-passport-needed-armenia renewed",
        ],
    ),
    (
        "2026-02-05",
        "2026-10-10",
        &[
            "caution syunik-advisory changed",
            "caution meghri-border began",
            "caution hakkari-level-4 changed",
            "caution hakkari-permit began",
            "caution azerbaijan-level-3 began",
            "stay AM us renewed",
            "stay TR iranian changed",
        ],
        &[
            "finding hostilities began",
            "finding exit-bans-us began",
            "finding us-embassy-bern began",
            "finding crisis-phones began",
            "finding swiss-section-shut began",
            "finding turkiye-facilitation began",
            "finding iranian-passport-turkiye began",
            "finding azerbaijan-shut began",
            "finding azerbaijan-quarantine ended",
            "finding exit-levy began",
            "finding leave-now-october began",
            "finding protecting-power ended",
            "finding own-plan changed",
            "finding us-ties changed",
            "finding hostile-tie changed",
            "finding turkiye-stamp changed",
            "finding border-forces began",
        ],
    ),
];

#[test]
fn the_changes_are_those_of_the_facts() {
    for (old, new, rest, findings) in BY_HAND {
        let (old, new) = (edition(old), edition(new));
        for told in [
            changes(&claimed_by(&old), &claimed_by(&new)),
            changes(&told(&old, &DUAL), &told(&new, &DUAL)),
        ] {
            let said: Vec<String> = told.iter().map(name).collect();
            let mut besides: Vec<&str> = told
                .iter()
                .zip(&said)
                .filter(|(difference, _)| !is_of_a_finding(difference))
                .map(|(_, said)| said.as_str())
                .collect();
            let mut expected = rest.to_vec();
            besides.sort_unstable();
            expected.sort_unstable();
            assert_eq!(besides, expected, "{} to {}", old.id, new.id);
            for finding in *findings {
                assert!(
                    said.contains(&(*finding).to_owned()),
                    "{finding}: {said:#?}"
                );
            }
        }
    }
}

/// Everybody, from each edition to the next: the differences, put upon the old, give the new; and what
/// one person is told of never differs more than the facts do.
#[test]
fn for_everybody_the_old_and_the_changes_make_the_new() {
    let editions: Vec<Edition> = SHIPPED
        .editions
        .iter()
        .map(|row| SHIPPED.as_of(row))
        .collect();
    // The questions are the same in all.
    let people = Everyone::enough(SHIPPED.newest().id.as_str()).people;
    std::thread::scope(|scope| {
        for pair in editions.windows(2) {
            let people = people.iter().map(|(answers, _)| answers);
            scope.spawn(move || people.for_each(|one| make_the_new(&pair[0], &pair[1], one)));
        }
    });
}

fn make_the_new(old: &Edition, new: &Edition, answers: &CompleteAnswers) {
    let facts = changes(&claimed_by(old), &claimed_by(new));
    let before = told_to(&advise(old, answers, old.as_of));
    let after = told_to(&advise(new, answers, new.as_of));
    let differ = changes(&before, &after);
    assert_eq!(put_upon(&before, &differ), in_order(after));
    for difference in &differ {
        // A warning comes and goes with its way, too.
        let way = if let Statement::Caution(row) = difference.told().statement {
            Some(Subject::Route(row.crossing.as_str()))
        } else {
            None
        };
        let subject = difference.told().statement.subject();
        let is_claimed = !matches!(subject, Subject::Course | Subject::ExitPassport);
        let mut claims = facts.iter().map(|fact| fact.told().statement.subject());
        assert!(
            !is_claimed || claims.any(|fact| fact == subject || Some(fact) == way),
            "{} to {}: {}",
            old.id,
            new.id,
            name(difference)
        );
    }
}

#[test]
fn an_edition_does_not_differ_from_itself() {
    let newest = SHIPPED.newest();
    assert!(changes(&claimed_by(&newest), &claimed_by(&newest)).is_empty());
    assert!(changes(&told(&newest, &DUAL), &told(&newest, &DUAL)).is_empty());
}

fn put_upon<'a>(old: &[Told<'a>], differences: &[Difference<'a>]) -> Vec<Told<'a>> {
    let mut told = old.to_vec();
    for difference in differences {
        let subject = difference.told().statement.subject();
        told.retain(|other| other.statement.subject() != subject);
        told.extend(difference.after());
    }
    in_order(told)
}

fn in_order(mut told: Vec<Told>) -> Vec<Told> {
    told.sort_by_key(|told| format!("{:?}", told.statement.subject()));
    told
}

fn is_of_a_finding(difference: &Difference) -> bool {
    matches!(difference.told().statement, Statement::Finding(..))
}

/// What, which and how, as the command line tells it.
fn name(difference: &Difference) -> String {
    let json = serde_json::to_value(difference).expect("it has string keys");
    let field = |key: &str| json[key].as_str().expect("a name").to_owned();
    format!("{} {} {}", field("what"), field("id"), field("change"))
}

fn edition(id: &str) -> Edition {
    SHIPPED.edition(id).expect("it is built in")
}

fn told(edition: &Edition, person: &Somebody) -> Vec<Told<'static>> {
    told_to(&person.told(edition, edition.as_of))
}
