//! What each row is packed as. A field or a choice that is not listed does not build, or does not come back.

use std::array;

use super::{
    super::{
        AgeClass, Audience, Calendar, CautionId, CautionRow, ChoiceId, Citation, Comparing,
        Condition, Confidence, CountryId, Crossing, CrossingId, Date, Dated, Decisions, Desk,
        Digits, Direction, EditionId, EditionRow, FactId, FactRow, FindingId, InDoubt, Kind,
        Language, LanguageTag, Link, LocalName, Passage, Passport, PassportId, Phrasebook, Pick,
        Placement, Point, Province, Question, QuestionId, Reading, ReadingId, RouteRow, Rule,
        Rulebook, Source, SourceId, SourceKind, StayRow, Ways, Window,
    },
    bytes::{Pack, Packer, Unpacker},
};

macro_rules! rows {
    ($($row:ident { $($field:ident)* })*) => {$(
        impl Pack for $row {
            fn write(&self, to: &mut Packer) {
                let Self { $($field),* } = self;
                $($field.write(to);)*
            }

            fn read(from: &mut Unpacker) -> Self {
                $(let $field = Pack::read(from);)*
                Self { $($field),* }
            }
        }
    )*};
}

macro_rules! choices {
    ($($enum:ident { $($choice:expr),* })*) => {$(
        impl Pack for $enum {
            fn write(&self, to: &mut Packer) {
                let index = [$($choice),*].iter().position(|choice| choice == self);
                to.number(index.unwrap_or(usize::MAX));
            }

            fn read(from: &mut Unpacker) -> Self {
                let choices = [$($choice),*];
                let choice = choices.get(from.number()).copied();
                from.found(choice, choices[0])
            }
        }
    )*};
}

macro_rules! ids {
    ($($id:ident)*) => {$(
        impl Pack for $id {
            fn write(&self, to: &mut Packer) {
                to.text(self.as_str());
            }

            fn read(from: &mut Unpacker) -> Self {
                Self::from(from.text())
            }
        }
    )*};
}

rows! {
    Rulebook { sources editions questions facts decisions passports provinces crossings rules routes cautions stays languages }
    EditionRow { id as_of issued searched }
    Question { id pick asked_when in_doubt what_if choices by_name alone }
    FactRow { fact question true_for unknown_for }
    Decisions { outside crossed can_move leaves_as_foreigner leaves_as_iranian has_iranian_passport }
    Passport { id question valid none }
    Province { id capital }
    Point { lat lon }
    Crossing { id country point drawn_at local km_from }
    LocalName { lang name }
    Source { id kind confidence as_of dated read title readings }
    Reading { id publisher url }
    Citation { source at words }
    Rule { id kind audience placement about obstacle in_short_forms age_class when cites ended_by }
    RouteRow { crossing passage listed lifted_by cites ended_by }
    CautionRow { id crossing in_short_forms cites ended_by }
    StayRow { country passport days window cites ended_by }
    Language { tag direction digits calendar alphabet phrases }
}

choices! {
    Pick { Pick::One, Pick::Several }
    InDoubt { InDoubt::Asked, InDoubt::NotAsked }
    Comparing { Comparing::Compared, Comparing::NotCompared }
    SourceKind { SourceKind::Primary, SourceKind::Reprint, SourceKind::Press, SourceKind::Channel, SourceKind::Table }
    Confidence { Confidence::High, Confidence::Medium, Confidence::Low }
    Dated { Dated::OnTheDay, Dated::NotBefore }
    Kind {
        Kind::Risk,
        Kind::RiskAt(Desk::Exit),
        Kind::RiskAt(Desk::Entry),
        Kind::Action,
        Kind::Paper(Desk::Exit),
        Kind::Paper(Desk::Entry),
        Kind::Contact,
        Kind::Notice,
        Kind::Conflict
    }
    Audience { Audience::Inside, Audience::Crossed, Audience::InsideOrCrossed, Audience::Outside }
    Placement {
        Placement::WithItsKind,
        Placement::Stops,
        Placement::Crossings,
        Placement::Flights,
        Placement::Dangers,
        Placement::Contacts,
        Placement::Family
    }
    AgeClass { AgeClass::Border, AgeClass::Stay, AgeClass::Law, AgeClass::Risk }
    Passage { Passage::NamedOpen, Passage::ByPermission, Passage::ByCase, Passage::Avoid }
    Window { Window::Rolling180, Window::OneYear }
    Direction { Direction::Ltr, Direction::Rtl }
    Calendar { Calendar::Gregorian, Calendar::SolarHijri }
}

ids! { EditionId QuestionId FactId ChoiceId CrossingId FindingId CautionId PassportId CountryId LanguageTag SourceId ReadingId }

impl Pack for Condition {
    fn write(&self, to: &mut Packer) {
        let clauses: Vec<(Link<FactId>, bool)> = self
            .clauses()
            .map(|(fact, wanted)| (fact.clone(), wanted))
            .collect();
        clauses.write(to);
    }

    fn read(from: &mut Unpacker) -> Self {
        Self::of(Vec::read(from))
    }
}

/// Its name is put there again when all rows are read.
impl<I: Clone + PartialEq + for<'t> From<&'t str>> Pack for Link<I> {
    fn write(&self, to: &mut Packer) {
        to.number(self.place());
    }

    fn read(from: &mut Unpacker) -> Self {
        Self::packed(from.number(), "".into())
    }
}

impl Pack for Ways {
    fn write(&self, to: &mut Packer) {
        let on = match self {
            Self::All => None,
            Self::On(crossings) => Some(crossings.clone()),
        };
        on.write(to);
    }

    fn read(from: &mut Unpacker) -> Self {
        let on: Option<Vec<CrossingId>> = Pack::read(from);
        on.map_or(Self::All, Self::On)
    }
}

impl Pack for Date {
    fn write(&self, to: &mut Packer) {
        let days = self.days_since(Self::EARLIEST);
        to.number(usize::try_from(days).unwrap_or(usize::MAX));
    }

    fn read(from: &mut Unpacker) -> Self {
        let days = from.number().try_into().ok();
        Self::EARLIEST.plus_days(from.found(days, 0))
    }
}

impl Pack for Digits {
    fn write(&self, to: &mut Packer) {
        to.text(&String::from(self.clone()));
    }

    fn read(from: &mut Unpacker) -> Self {
        let mut digits = from.text().chars();
        Self(array::from_fn(|_| digits.next().unwrap_or_default()))
    }
}

/// Of all languages at once, behind the rows.
impl Pack for Phrasebook {
    fn write(&self, _: &mut Packer) {}

    fn read(_: &mut Unpacker) -> Self {
        Self::default()
    }
}
