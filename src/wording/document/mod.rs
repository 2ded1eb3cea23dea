//! Everything that is said to one person, in the order in which it is shown: the answer, the parts that everybody
//! needs, and the rest, folded.

mod age;
mod answer;
mod chip;
mod kind;
mod lines;
mod map;
mod overview;
mod passage;
mod sections;
mod shape;
mod sources;
mod stays;
mod stops;
mod ways;
mod what_ifs;

use crate::{
    advice::{Advice, Course, Finding, WhatIf},
    rulebook::{Desk, Kind, Phrase, Placement},
};

use super::Words;

pub use self::{
    answer::{Answer, AnswerRow, FEW, ObstacleBox, WORDS},
    chip::Chip,
    kind::SectionKind,
    sections::{Document, Section},
    shape::{
        Later, Line, Map, Mark, OneSource, Part, RouteCard, RouteRow, Shape, Sheet, Side,
        SourceLine, Whole, Why,
    },
};

use self::lines::found;

pub(super) use self::{
    age::age_of,
    answer::title,
    lines::line,
    overview::{course, exit_document},
    passage::{passage, written},
    sections::Content,
    shape::later,
};

/// With what its [`Advice::what_ifs`] gave.
pub fn document<'a>(
    words: Words<'a>,
    advice: &'a Advice<'a>,
    what_ifs: &'a [WhatIf<'a>],
) -> Document<'a> {
    use SectionKind as S;
    let placed = |placement| {
        found(advice, |finding| {
            finding.rule.placement == placement && !finding.rule.stops_everywhere_on_paper()
        })
    };
    let told = |placement| lines::together(words, advice, &placed(placement));
    let rest = |kind| {
        found(advice, |finding| {
            let rule = finding.rule;
            let with_its_way = ways::asked_on_a_crossing(advice, finding);
            rule.kind == kind && rule.placement == Placement::WithItsKind && !with_its_way
        })
    };
    let by_source = |findings: Vec<&'a Finding<'a>>| {
        Content::later(findings.len(), move || {
            lines::by_source(words, advice, findings)
        })
    };
    let mut crossings = told(Placement::Crossings);
    let mut contacts = told(Placement::Contacts);
    let mut more_contacts = rest(Kind::Contact);
    // Whoever has just crossed needs no other part as much.
    if advice.course == Course::Crossed {
        contacts.append(&mut crossings);
        contacts.extend(lines::lines(
            words,
            advice,
            std::mem::take(&mut more_contacts),
        ));
    }
    let mut offices = advice.findings.iter();
    let has_office = offices.any(|finding| finding.rule.kind == Kind::Contact);
    if !has_office && advice.course.is_inside() {
        contacts.push(Part::Sentence(words.say(Phrase::NoContacts)));
    }
    crossings.extend(ways::ways(words, advice));
    let sections = [
        (S::Stops, Content::worded(stops::stops(words, advice))),
        (S::Routes, Content::worded(crossings)),
        (S::Flights, Content::worded(told(Placement::Flights))),
        (S::Stays, Content::worded(stays::stays(words, advice))),
        (S::Dangers, Content::worded(told(Placement::Dangers))),
        (S::Contacts, Content::worded(contacts)),
        (S::Family, Content::worded(told(Placement::Family))),
        (S::Actions, by_source(rest(Kind::Action))),
        (S::ExitPapers, stops::papers(words, advice, Desk::Exit)),
        (S::EntryPapers, stops::papers(words, advice, Desk::Entry)),
        (S::Risks, by_source(rest(Kind::Risk))),
        (S::MoreContacts, by_source(more_contacts)),
        (S::Notices, ways::notices(words, advice)),
        (
            S::Conflicts,
            by_source(ways::of_no_crossing(advice, Kind::Conflict)),
        ),
        (S::FindOut, lines::find_out(words, advice)),
        (S::WhatIfs, what_ifs::said_what_ifs(words, advice, what_ifs)),
        (S::Age, Content::worded(overview::edition(words, advice))),
        (S::Sources, sources::sources(words, advice)),
    ];
    let said = sections.into_iter();
    let said = said.filter_map(|(kind, content)| Some(Section::new(words, kind, content?)));
    Document {
        answer: answer::answer(words, advice),
        sections: said.collect(),
    }
}
