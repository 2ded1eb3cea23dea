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
    advice::{Advice, Course, WhatIf},
    rulebook::{Desk, Kind, Phrase, Placement},
};

use super::Words;

pub use self::{
    answer::{Answer, AnswerRow, FEW, ObstacleBox, WORDS},
    chip::Chip,
    kind::SectionKind,
    sections::{Document, Section},
    shape::{Line, Map, Mark, Part, RouteCard, Shape, Sheet, Side, SourceLine, Why},
};

pub(super) use self::{
    age::age_of,
    answer::title,
    lines::line,
    overview::{course, exit_document},
    passage::{passage, source_of},
};

/// With what its [`Advice::what_ifs`] gave.
pub fn document(words: Words, advice: &Advice, what_ifs: &[WhatIf]) -> Document {
    use SectionKind as S;
    let placed = |placement| {
        lines::together(words, advice, |finding| {
            finding.rule.placement == placement && !finding.rule.stops_everywhere_on_paper()
        })
    };
    let rest = |kind| {
        lines::lines(words, advice, |finding| {
            let rule = finding.rule;
            let with_its_way = ways::asked_on_a_crossing(advice, finding);
            rule.kind == kind && rule.placement == Placement::WithItsKind && !with_its_way
        })
    };
    let mut contacts = placed(Placement::Contacts);
    let mut more_contacts = rest(Kind::Contact);
    // Whoever has just crossed needs no other part as much.
    if advice.course == Course::Crossed {
        contacts.append(&mut more_contacts);
    }
    let mut offices = advice.findings.iter();
    let has_office = offices.any(|finding| finding.rule.kind == Kind::Contact);
    if !has_office && advice.course.is_inside() {
        contacts.push(Part::Sentence(words.say(Phrase::NoContacts)));
    }
    let mut crossings = placed(Placement::Crossings);
    crossings.extend(ways::ways(words, advice));
    let sections = [
        (S::Stops, stops::stops(words, advice)),
        (S::Routes, crossings),
        (S::Flights, placed(Placement::Flights)),
        (S::Stays, stays::stays(words, advice)),
        (S::Dangers, placed(Placement::Dangers)),
        (S::Contacts, contacts),
        (S::Family, placed(Placement::Family)),
        (S::Actions, rest(Kind::Action)),
        (S::ExitPapers, stops::papers(words, advice, Desk::Exit)),
        (S::EntryPapers, stops::papers(words, advice, Desk::Entry)),
        (S::Risks, rest(Kind::Risk)),
        (S::MoreContacts, more_contacts),
        (S::Notices, notices(words, advice)),
        (S::Conflicts, lines::notices(words, advice, Kind::Conflict)),
        (S::FindOut, lines::find_out(words, advice)),
        (S::WhatIfs, what_ifs::said_what_ifs(words, advice, what_ifs)),
        (S::Age, overview::edition(words, advice)),
        (S::Sources, sources::sources(words, advice)),
    ];
    let said = sections.into_iter().filter(|(_, parts)| !parts.is_empty());
    Document {
        answer: answer::answer(words, advice),
        sections: said
            .map(|(kind, parts)| Section::new(words, kind, parts))
            .collect(),
    }
}

/// What is told of several crossings, then what is told of none.
fn notices(words: Words, advice: &Advice) -> Vec<Part> {
    let mut parts = ways::shared(words, advice);
    parts.extend(lines::notices(words, advice, Kind::Notice));
    parts
}
