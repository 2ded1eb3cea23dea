//! How long the engine takes for everybody, and how both grow with ten times the rows. Prints one line of JSON, in microseconds.

use std::{hint::black_box, time::Instant};

use gozar::{
    advice::advise,
    built_in,
    interview::{Answer, Answers, CompleteAnswers, Step, next_step},
    rulebook::{Edition, Rulebook},
};

const TIMES: usize = 10;
/// Of everybody, so that the larger rulebook is done in time.
const EVERY: usize = 1000;
const TRIES: usize = 25;

fn main() {
    let rulebook = built_in::rulebook();
    let edition = rulebook.newest();
    let mut people = Vec::new();
    everybody(&edition, &Answers::default(), &mut people);
    let some: Vec<CompleteAnswers> = people.iter().step_by(EVERY).cloned().collect();

    let large = grown(&rulebook);
    let large_edition = large.newest();
    let all = micros(|| advised(&edition, &people));
    let (few, growth_advise) = beside(
        || advised(&edition, &some),
        || advised(&large_edition, &some),
    );
    let packed = rulebook.pack().expect("it was packed before");
    let packed_large = large.pack().expect("it is the same, more often");
    let (_, growth_start) = beside(|| started(&packed), || started(&packed_large));
    println!(
        "{{\"people\": {}, \"rows\": {}, \"rows_large\": {}, \"advise\": {:.2}, \"all_seconds\": {:.2}, \
         \"growth_advise\": {growth_advise:.2}, \"growth_start\": {growth_start:.2}}}",
        people.len(),
        edition.rules.len(),
        large_edition.rules.len(),
        few / count(some.len()),
        all / 1e6,
    );
}

fn everybody(edition: &Edition, answers: &Answers, people: &mut Vec<CompleteAnswers>) {
    match next_step(edition, answers) {
        Step::Ask(question) => {
            // One province stands for all of them.
            let answers_of = Answer::all(question).into_iter();
            for answer in answers_of.filter(|answer| !is_another_province(edition, answer)) {
                everybody(edition, &answers.with(&question.id, answer), people);
            }
        }
        Step::Done(complete) => people.push(complete),
    }
}

fn is_another_province(edition: &Edition, answer: &Answer) -> bool {
    let mut others = edition.provinces.iter().skip(1);
    others.any(|province| answer.names(&province.id))
}

/// Rules, sources and what stands beside the crossings, each ten times under as many names. Questions, crossings and
/// passports stay: people would be others.
fn grown(rulebook: &Rulebook) -> Rulebook {
    let mut large = rulebook.clone();
    let mut sources = rulebook.sources.to_vec();
    for time in 1..TIMES {
        large
            .rules
            .extend(rulebook.rules.iter().cloned().map(|mut rule| {
                rule.id = format!("{}-{time}", rule.id).as_str().into();
                rule
            }));
        large
            .cautions
            .extend(rulebook.cautions.iter().cloned().map(|mut caution| {
                caution.id = format!("{}-{time}", caution.id).as_str().into();
                caution
            }));
        sources.extend(rulebook.sources.iter().cloned().map(|mut source| {
            source.id = format!("{}-{time}", source.id).as_str().into();
            source
        }));
    }
    large.sources = sources.into();
    large
}

fn advised(edition: &Edition, people: &[CompleteAnswers]) {
    for answers in people {
        black_box(advise(edition, answers, edition.as_of));
    }
}

fn started(packed: &[u8]) {
    let rulebook = Rulebook::unpack(packed).expect("it was packed");
    black_box(rulebook.newest());
}

/// How long the one takes, and how many times as long the other: medians of many, in turn, since a machine is not as
/// quick at one moment as at the next.
fn beside(one: impl Fn(), other: impl Fn()) -> (f64, f64) {
    let (times, ratios) = (0..TRIES)
        .map(|_| {
            let of_one = micros(&one);
            (of_one, micros(&other) / of_one)
        })
        .unzip();
    (median(times), median(ratios))
}

fn micros(what: impl Fn()) -> f64 {
    let begun = Instant::now();
    what();
    begun.elapsed().as_secs_f64() * 1e6
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

fn count(people: usize) -> f64 {
    u32::try_from(people).map_or(f64::INFINITY, f64::from)
}
