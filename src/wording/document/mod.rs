//! Everything that is said to one person, in the order in which it is shown.

mod desks;
mod lines;
mod map;
mod overview;
mod passage;
mod shape;
mod sources;
mod stays;
mod ways;
mod what_ifs;

use crate::{
    advice::{Advice, Course, WhatIf},
    rulebook::{Kind, Phrase, Placement},
};

use self::lines::Order;

use super::Words;

pub use self::shape::{
    DeskPart, Document, Line, Map, Mark, Part, RouteCard, Section, SectionKind, Shape, Sheet, Side,
    SourceLine, Why,
};

pub(super) use self::{
    lines::line,
    overview::{age_of, course, exit_document},
    passage::{passage, source_of},
};

/// With what its [`Advice::what_ifs`] gave.
pub fn document(words: Words, advice: &Advice, what_ifs: &[WhatIf]) -> Document {
    let of_kind = |order, kind| {
        lines::lines(words, advice, order, |finding| {
            finding.rule.kind == kind && finding.rule.placement == Placement::WithItsKind
        })
    };
    // Who does not know whether they can travel reads first how to shelter, which may apply.
    let actions = match advice.course {
        Course::ShelterOrLeave => Order::PossibleFirst,
        Course::Outside | Course::Crossed | Course::Shelter | Course::LeaveByLand => {
            Order::CertainFirst
        }
    };
    let mut contacts = of_kind(Order::CertainFirst, Kind::Contact);
    if contacts.is_empty() && advice.course != Course::Outside {
        contacts.push(Part::Sentence(words.say(Phrase::NoContacts)));
    }
    let sections = [
        (SectionKind::First, lines::first(words, advice)),
        (SectionKind::FindOut, lines::find_out(words, advice)),
        (SectionKind::Actions, of_kind(actions, Kind::Action)),
        (SectionKind::Desks, desks::desks(words, advice)),
        (SectionKind::Routes, ways::ways(words, advice)),
        (SectionKind::Stays, stays::stays(words, advice)),
        (SectionKind::Abroad, desks::abroad(words, advice)),
        (SectionKind::Risks, of_kind(Order::CertainFirst, Kind::Risk)),
        (SectionKind::Contacts, contacts),
        (
            SectionKind::Notices,
            lines::notices(words, advice, Kind::Notice),
        ),
        (
            SectionKind::Conflicts,
            lines::notices(words, advice, Kind::Conflict),
        ),
        (
            SectionKind::WhatIfs,
            what_ifs::said_what_ifs(words, advice, what_ifs),
        ),
        (SectionKind::Sources, sources::sources(words, advice)),
    ];
    let said = sections.into_iter().filter(|(_, parts)| !parts.is_empty());
    Document {
        course: course(words, advice),
        age: overview::age(words, advice),
        obstacles: overview::obstacles_line(words, advice),
        next: overview::next(words, advice),
        edition: overview::edition(words, advice),
        sections: said
            .map(|(kind, parts)| Section::new(words, kind, parts))
            .collect(),
    }
}
