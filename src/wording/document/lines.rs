//! Findings as lines, what applies and what may apply apart.

use crate::{
    advice::{Advice, Certainty, Finding, Ground, Known},
    rulebook::{Cited, Claim, Kind, Phrase, Placement, QuestionId},
};

use super::{
    super::Words,
    age::age_of,
    chip::chip,
    shape::{Line, Part, Why},
    sources::{cited, day_of},
};

/// Notices and conflicts that are told with no crossing.
pub(super) fn notices(words: Words, advice: &Advice, kind: Kind) -> Vec<Part> {
    lines(words, advice, |finding| {
        let rule = finding.rule;
        let mut told = advice.routes.iter().flat_map(|route| &route.notices);
        rule.kind == kind
            && rule.placement == Placement::WithItsKind
            && !told.any(|notice| notice.rule.id == rule.id)
    })
}

/// What is not known of this person and could be, once each, in the order of asking.
pub(super) fn find_out(words: Words, advice: &Advice) -> Vec<Part> {
    let findings = advice.findings.iter();
    let grounds = findings.flat_map(|finding| &finding.undecided);
    let undecided: Vec<&QuestionId> = grounds.map(|ground| &ground.question.id).collect();
    let questions = advice.questions().map(|question| &question.id);
    let undecided = questions.filter(|question| undecided.contains(question));
    let lines = undecided.map(|question| {
        let (topic, find) = (words.topic(question), words.phrase(&question.find_key()));
        Line::plain(words.fill(Phrase::Pair, &[("topic", &topic), ("answer", &find)]))
    });
    let lines: Vec<Line> = lines.collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Part::Lines(lines)]
}

/// What applies and what may apply in one list. Each line that only may says so.
pub(super) fn together(
    words: Words,
    advice: &Advice,
    wanted: impl Fn(&Finding) -> bool,
) -> Vec<Part> {
    let findings = advice.findings.iter().filter(|finding| wanted(finding));
    let lines = findings.map(|finding| {
        let line = line(words, advice, finding);
        match finding.certainty {
            Certainty::Applies => line,
            Certainty::MayApply => Line {
                short: words.fill(Phrase::Perhaps, &[("said", &line.short)]),
                ..line
            },
        }
    });
    let lines: Vec<Line> = lines.collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Part::Lines(lines)]
}

/// What applies, then what may apply, under a heading of its own.
pub(super) fn lines(words: Words, advice: &Advice, wanted: impl Fn(&Finding) -> bool) -> Vec<Part> {
    let mut applies = Vec::new();
    let mut may_apply = Vec::new();
    for finding in advice.findings.iter().filter(|finding| wanted(finding)) {
        let line = line(words, advice, finding);
        match finding.certainty {
            Certainty::Applies => applies.push(line),
            Certainty::MayApply => may_apply.push(line),
        }
    }
    let mut parts = Vec::new();
    if !applies.is_empty() {
        parts.push(Part::Lines(applies));
    }
    parts.extend(titled(words.say(Phrase::MayApply), may_apply));
    parts
}

pub(crate) fn line(words: Words, advice: &Advice, finding: &Finding) -> Line {
    let grounds = finding.because.iter().chain(&finding.undecided);
    let clauses = finding.rule.when.clauses();
    let undecided = finding.undecided.iter();
    Line {
        short: words.phrase(&finding.rule.short_key()),
        said: Some(words.phrase(&finding.rule.key())),
        chip: Some(chip(words, advice, finding.rule.age_class, &finding.cited)),
        from: from(words, advice, finding.known, &finding.cited),
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
        finding: Some((finding.rule.id.clone(), finding.certainty)),
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
    let youngest = cited
        .first()
        .expect("the build checked that claims rest on sources");
    let source = youngest.source;
    let name = words.phrase(&source.id.key());
    let day = day_of(words, source);
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

/// Lines under a heading; nothing where there are none.
fn titled(title: String, lines: Vec<Line>) -> Vec<Part> {
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Part::Title(title), Part::Lines(lines)]
}
