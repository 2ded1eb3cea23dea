//! Findings as lines, what applies and what may apply apart.

use crate::{
    advice::{Advice, Certainty, Finding, Ground, Known},
    rulebook::{Cited, Claim, Phrase, QuestionId, Source},
};

use super::{
    super::Words,
    age::age_of,
    chip::chip,
    sections::Content,
    shape::{Line, OneSource, Part, Whole, Why, later},
    sources::{cited, on_paper},
};

/// What is found and wanted, in its order.
pub(super) fn found<'a>(
    advice: &'a Advice<'a>,
    wanted: impl Fn(&Finding) -> bool,
) -> Vec<&'a Finding<'a>> {
    let findings = advice.findings.iter().map(AsRef::as_ref);
    findings.filter(|finding| wanted(finding)).collect()
}

/// What is not known of this person and could be, once each, in the order of asking.
pub(super) fn find_out<'a>(words: Words<'a>, advice: &'a Advice<'a>) -> Option<Content<'a>> {
    let findings = advice.findings.iter();
    let grounds = findings.flat_map(|finding| &finding.undecided);
    let undecided: Vec<&QuestionId> = grounds.map(|ground| &ground.question.id).collect();
    let questions = advice.questions().map(|question| &question.id);
    let undecided = questions.filter(|question| undecided.contains(question));
    let undecided: Vec<&QuestionId> = undecided.collect();
    Content::later(undecided.len(), move || {
        let lines = undecided.iter().map(|question| {
            let (topic, find) = (words.topic(question), words.phrase(&question.find_key()));
            Line::plain(words.fill(Phrase::Pair, &[("topic", &topic), ("answer", &find)]))
        });
        vec![Part::Lines(lines.collect())]
    })
}

/// What applies and what may apply in one list. Each line that only may says so.
pub(super) fn together<'a>(
    words: Words<'a>,
    advice: &'a Advice<'a>,
    findings: &[&'a Finding<'a>],
) -> Vec<Part<'a>> {
    let lines = findings.iter().map(|finding| {
        let line = line(words, advice, finding);
        match finding.certainty {
            Certainty::Applies => line,
            Certainty::MayApply => Line {
                short: words.fill(Phrase::Perhaps, &[("said", &line.short)]),
                ..line
            },
        }
    });
    listed(lines.collect())
}

fn listed(lines: Vec<Line>) -> Vec<Part> {
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Part::Lines(lines)]
}

/// What applies, then what may apply, under a heading of its own.
pub(super) fn apart<'a>(
    words: Words<'a>,
    findings: Vec<&'a Finding<'a>>,
    parts: impl Fn(Vec<&'a Finding<'a>>) -> Vec<Part<'a>>,
) -> Vec<Part<'a>> {
    let findings = findings.into_iter();
    let (applies, may_apply): (Vec<_>, Vec<_>) =
        findings.partition(|finding| finding.certainty == Certainty::Applies);
    let mut said = parts(applies);
    if !may_apply.is_empty() {
        said.push(Part::Title(words.say(Phrase::MayApply)));
        said.extend(parts(may_apply));
    }
    said
}

/// Line after line, what applies and what may apply apart.
pub(super) fn lines<'a>(
    words: Words<'a>,
    advice: &'a Advice<'a>,
    findings: Vec<&'a Finding<'a>>,
) -> Vec<Part<'a>> {
    apart(words, findings, |findings| {
        let lines = findings.into_iter();
        listed(lines.map(|finding| line(words, advice, finding)).collect())
    })
}

/// The same, what rests on one source together where it is first needed.
pub(super) fn by_source<'a>(
    words: Words<'a>,
    advice: &'a Advice<'a>,
    findings: Vec<&'a Finding<'a>>,
) -> Vec<Part<'a>> {
    apart(words, findings, |findings| {
        let mut parts = Vec::new();
        let mut left = findings;
        while let Some(first) = left.first().copied() {
            // Dangers do not age, and stand apart from what does.
            let alike = |finding: &&Finding| {
                std::ptr::eq(youngest(&finding.cited), youngest(&first.cited))
                    && ages(finding) == ages(first)
            };
            let (same, others): (Vec<_>, Vec<_>) = left.into_iter().partition(alike);
            left = others;
            let alone = same.len() == 1;
            let lines = same.into_iter().map(|same| {
                if alone {
                    line(words, advice, same)
                } else {
                    line_of_one_source(words, advice, same)
                }
            });
            let mut lines: Vec<Line> = lines.collect();
            if !alone {
                let known = known(advice, first);
                parts.push(Part::OfOneSource(OneSource {
                    from: from(words, advice, known, &first.cited),
                    known: ages(first).then_some(known),
                    lines,
                }));
            } else if let Some(Part::Lines(single)) = parts.last_mut() {
                single.append(&mut lines);
            } else {
                parts.push(Part::Lines(lines));
            }
        }
        parts
    })
}

fn ages(finding: &Finding) -> bool {
    finding.rule.age_class.limits().is_some()
}

/// Of one source there is one verdict.
fn known(advice: &Advice, finding: &Finding) -> Known {
    if ages(finding) {
        advice.verdict(youngest(&finding.cited))
    } else {
        finding.known
    }
}

pub(crate) fn line<'a>(
    words: Words<'a>,
    advice: &'a Advice<'a>,
    finding: &'a Finding<'a>,
) -> Line<'a> {
    let chip = move || chip(words, advice, finding.rule.age_class, &finding.cited);
    let whole = move || {
        let known = known(advice, finding);
        Whole {
            from: Some(from(words, advice, known, &finding.cited)),
            on_paper: on_paper(words, advice, Some(&chip()), &finding.cited),
            ..whole(words, advice, finding)
        }
    };
    Line {
        chip: Some(chip()),
        whole: Some(later(whole)),
        ..line_of_one_source(words, advice, finding)
    }
}

/// Source, day and age stand above it.
fn line_of_one_source<'a>(
    words: Words<'a>,
    advice: &'a Advice<'a>,
    finding: &'a Finding<'a>,
) -> Line<'a> {
    let rule = finding.rule;
    Line {
        short: words.phrase(&rule.short_key()),
        chip: None,
        whole: Some(later(move || whole(words, advice, finding))),
        finding: Some((rule.id.clone(), finding.certainty)),
    }
}

fn whole(words: Words, advice: &Advice, finding: &Finding) -> Whole {
    let grounds = finding.because.iter().chain(&finding.undecided);
    let clauses = finding.rule.when.clauses();
    let undecided = finding.undecided.iter();
    Whole {
        said: Some(words.phrase(&finding.rule.key())),
        from: None,
        on_paper: on_paper(words, advice, None, &finding.cited),
        why: Why {
            answers: grounds
                .filter_map(|ground| answered(words, ground))
                .collect(),
            rule: clauses
                .map(|(fact, wanted)| words.phrase(&fact.key(wanted)))
                .collect(),
            find_out: undecided
                .map(|ground| words.topic(&ground.question.id))
                .collect(),
            sources: cited(words, advice, &finding.cited),
        },
    }
}

/// What an answer was, as "topic: answer".
fn answered(words: Words, ground: &Ground) -> Option<String> {
    let topic = words.topic(&ground.question.id);
    let answer = words.answer(ground.question, ground.answer?);
    Some(words.fill(Phrase::Pair, &[("topic", &topic), ("answer", &answer)]))
}

/// The youngest source with its day and age, in short.
pub(super) fn from(words: Words, advice: &Advice, known: Known, cited: &[Cited]) -> String {
    let source = youngest(cited);
    let name = words.phrase(&source.id.key());
    let day = words.day_of(source);
    let age = age_of(words, advice, source.as_of);
    let mut fillings = vec![("source", name.as_str()), ("day", &day), ("age", &age)];
    let phrase = match known {
        Known::Current => Phrase::SaidCurrent,
        Known::Ageing => Phrase::SaidAgeing,
        Known::NotKnown => Phrase::SaidNotKnown,
        Known::ClockWrong => {
            fillings.pop();
            Phrase::SaidClockWrong
        }
    };
    words.fill(phrase, &fillings)
}

fn youngest<'a>(cited: &[Cited<'a>]) -> &'a Source {
    let first = cited.first();
    first
        .expect("the build checked that claims rest on sources")
        .source
}
