//! The single answers that would alter where it leads, in words.

use crate::{
    advice::{Advice, Course, Difference, Statement, WhatIf},
    rulebook::Phrase,
};

use super::{
    super::{Words, direction::isolated, statement::becomes},
    sections::Content,
    shape::{Line, Part},
};

/// A line for each question and what would become of it; answers that come to the same share one.
pub(super) fn said_what_ifs<'a>(
    words: Words<'a>,
    advice: &'a Advice<'a>,
    what_ifs: &'a [WhatIf<'a>],
) -> Option<Content<'a>> {
    let groups = what_ifs.chunk_by(|one, next| {
        one.question == next.question
            && one.becomes == next.becomes
            && one.depends_on == next.depends_on
    });
    Content::later(groups.clone().count(), move || {
        let intro = Part::Sentence(words.say(Phrase::WhatIfIntro));
        let lines = groups.map(|alike| line(words, advice, alike));
        vec![intro, Part::Lines(lines.collect())]
    })
}

/// What these answers to one question would come to, which is the same for all.
fn line<'a>(words: Words, advice: &Advice, alike: &[WhatIf]) -> Line<'a> {
    let first = &alike[0];
    let named = alike.iter().filter(|what_if| {
        let mut choices = what_if.answer.choices();
        !choices.any(|choice| what_if.question.by_name.contains(choice))
    });
    let answers = named.map(|what_if| {
        let answer = isolated(&words.answer(what_if.question, &what_if.answer));
        words.fill(Phrase::WhatIfAnswer, &[("answer", &answer)])
    });
    let answers: Vec<String> = answers.collect();
    // Whoever has left has no desk and no ways; whoever comes from there has all at once.
    let course =
        |difference: &&Difference| matches!(difference.told().statement, Statement::Course(_));
    let leads_elsewhere = first.becomes.iter().any(|difference| {
        matches!(
            difference.after().map(|told| told.statement),
            Some(Statement::Course(course)) if course.is_inside() != advice.course.is_inside()
        )
    });
    let course_alone = advice.course == Course::Outside || leads_elsewhere;
    let shown = first.becomes.iter();
    let shown = shown.filter(|difference| !course_alone || course(difference));
    let mut said: Vec<String> = shown.map(|difference| becomes(words, difference)).collect();
    if !first.depends_on.is_empty() {
        let topics = first
            .depends_on
            .iter()
            .map(|question| words.topic(&question.id));
        let topics = words.list(&topics.collect::<Vec<_>>());
        said.push(words.fill(Phrase::WhatIfDepends, &[("topics", &topics)]));
    }
    let topic = words.topic(&first.question.id);
    let fillings = [
        ("topic", topic.as_str()),
        ("answers", &answers.join(&words.say(Phrase::Or))),
        ("becomes", &words.chain(&said)),
    ];
    Line::plain(words.fill(Phrase::WhatIfLine, &fillings))
}
