//! What stands in the file without anything running shows everybody just what `advise` tells them.

mod support;

use std::{
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};

use gozar::{
    advice::Course,
    interview::CompleteAnswers,
    still::{Layer, Line, layer},
};

use support::everyone::{Everyone, Told};

static EVERYONE: LazyLock<Everyone> = LazyLock::new(Everyone::newest);

/// A selector that hides: inputs that are picked or not, and the class of what is hidden.
struct Hides {
    inputs: Vec<(usize, bool)>,
    class: String,
}

/// The style sheet as a browser would go by it.
struct Sheet<'e> {
    layer: &'e Layer<'e>,
    hides: Vec<Hides>,
}

impl<'e> Sheet<'e> {
    /// Reads selectors of just this kind: `#id:checked~#id:not(:checked)~div .class{display:none}`.
    fn read(layer: &'e Layer<'e>, style: &str) -> Self {
        let places = layer.inputs.iter().enumerate();
        let places: HashMap<String, usize> =
            places.map(|(at, input)| (layer.id(input), at)).collect();
        let mut hides = Vec::new();
        for rule in style.trim_end().split_terminator("{display:none}") {
            for selector in rule.split(',') {
                let mut parts: Vec<&str> = selector.trim().split('~').collect();
                let last = parts.pop().expect("what is hidden");
                let class = last.strip_prefix("div ").unwrap_or(last);
                let class = class.strip_prefix('.').expect("a class of what follows");
                let mut before = None;
                let inputs = parts.iter().map(|part| {
                    let (id, so) = match part.strip_suffix(":not(:checked)") {
                        Some(id) => (id, false),
                        None => (part.strip_suffix(":checked").expect("picked or not"), true),
                    };
                    let place = places[id.strip_prefix('#').expect("an id")];
                    assert!(
                        before < Some(place),
                        "a sibling is named before an earlier one"
                    );
                    before = Some(place);
                    (place, so)
                });
                hides.push(Hides {
                    inputs: inputs.collect(),
                    class: class.to_owned(),
                });
            }
        }
        Self { layer, hides }
    }

    /// The classes that are hidden from somebody who has answered like this.
    fn hidden(&self, answers: &CompleteAnswers) -> BTreeSet<&str> {
        let picked: Vec<bool> = self
            .layer
            .inputs
            .iter()
            .map(|input| {
                let answer = answers.answers().get(&input.question);
                answer.is_some_and(|answer| answer.names(&input.choice))
            })
            .collect();
        let hides = self.hides.iter();
        let hides = hides.filter(|hides| hides.inputs.iter().all(|(at, so)| picked[*at] == *so));
        hides.map(|hides| hides.class.as_str()).collect()
    }

    fn shows<T>(line: &Line<T>, hidden: &BTreeSet<&str>) -> bool {
        let mut clauses = line.clauses.iter();
        !clauses.any(|clause| hidden.contains(format!("n{clause}").as_str()))
    }

    /// Whether a condition of it is still said.
    fn is_open<T>(&self, line: &Line<T>, hidden: &BTreeSet<&str>) -> bool {
        let mut said = line
            .clauses
            .iter()
            .filter(|clause| self.layer.clauses[**clause].words.is_some());
        said.any(|clause| !hidden.contains(format!("u{clause}").as_str()))
    }

    /// What is shown otherwise than it is told.
    fn wrong(&self, answers: &CompleteAnswers, told: &Told) -> Option<String> {
        let hidden = self.hidden(answers);
        for (index, (_, line)) in self.layer.findings.iter().enumerate() {
            let shown = (
                Self::shows(line, &hidden),
                Self::shows(line, &hidden) && !self.is_open(line, &hidden),
            );
            if shown != (told.possible.has(index), told.certain.has(index)) {
                return Some(format!("{}: {shown:?}", line.of.id));
            }
        }
        for line in &self.layer.routes {
            let known = told.routes.iter();
            let mut known =
                known.filter(|way| **way == (line.of.crossing.clone(), line.of.passage));
            if Self::shows(line, &hidden) != known.next().is_some() {
                return Some(line.of.crossing.to_string());
            }
        }
        let mut days: Vec<(String, u16)> = Vec::new();
        for (passport, line) in &self.layer.stays {
            if Self::shows(line, &hidden) {
                days.push((passport.id.to_string(), line.of.days));
            }
        }
        let entries = told.entries.iter().flat_map(|(passport, _, days)| {
            days.iter()
                .flatten()
                .map(|days| (passport.to_string(), *days))
        });
        let mut wanted: Vec<(String, u16)> = entries.collect();
        if told.course == Course::Outside {
            wanted.clear();
        }
        days.sort();
        wanted.sort();
        (days != wanted).then(|| format!("{days:?} instead of {wanted:?}"))
    }
}

#[test]
fn everybody_is_shown_what_they_are_told() {
    let everyone = &*EVERYONE;
    let layer = layer(&everyone.edition);
    let style = layer.style();
    let sheet = Sheet::read(&layer, &style);
    let people = everyone.people.iter();
    let mut wrong =
        people.filter_map(|(answers, told)| Some((answers, sheet.wrong(answers, told)?)));
    assert_eq!(wrong.next(), None);
    println!(
        "{} people, {} bytes of style",
        everyone.people.len(),
        style.len()
    );
}

/// Nobody who has answered nothing misses a line.
#[test]
fn without_an_answer_all_is_shown() {
    let edition = support::SHIPPED.newest();
    let layer = layer(&edition);
    let style = layer.style();
    let sheet = Sheet::read(&layer, &style);
    let always = sheet
        .hides
        .iter()
        .filter(|hides| !hides.inputs.iter().any(|(_, so)| *so));
    assert_eq!(
        always.count(),
        0,
        "something is hidden before anything is picked"
    );
    let mut lines = layer.findings.iter();
    assert!(lines.all(|(_, line)| !line.clauses.is_empty()));
    assert_eq!(layer.findings.len(), edition.rules.len());
}

/// The comparison itself: one selector less, or one that hides too much, and somebody is shown otherwise.
#[test]
fn a_spoiled_selector_is_noticed() {
    let everyone = &*EVERYONE;
    let layer = layer(&everyone.edition);
    let style = layer.style();
    let wrong = |style: &str| {
        let sheet = Sheet::read(&layer, style);
        let mut people = everyone.people.iter();
        people.any(|(answers, told)| sheet.wrong(answers, told).is_some())
    };
    assert!(!wrong(&style));
    let rules: Vec<&str> = style.split_inclusive("}\n").collect();
    for (index, rule) in rules.iter().enumerate() {
        let without: Vec<&str> = [&rules[..index], &rules[index + 1..]].concat();
        // Where somebody is, is asked for by the audience and again by a clause.
        let places = ["#s0:", "#s1:", "#s2:"].map(|place| rule.matches(place).count());
        let elsewhere = rule.matches("#s").count() == places.iter().sum::<usize>();
        let of_a_finding = layer.findings.iter().any(|(_, line)| {
            line.clauses
                .iter()
                .any(|clause| rule.contains(&format!(".n{clause} ")))
        });
        if of_a_finding && !elsewhere {
            assert!(wrong(&without.concat()), "nobody misses {rule}");
        }
    }
    assert!(wrong(&style.replace(":not(:checked)", ":checked")));
}
