//! Which sections there are, in which order of need.

use crate::rulebook::{Desk, Kind, Phrase, Placement, Rule};

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SectionKind {
    Stops,
    Routes,
    Flights,
    Stays,
    Dangers,
    Contacts,
    Family,
    Actions,
    ExitPapers,
    EntryPapers,
    Risks,
    MoreContacts,
    Notices,
    Conflicts,
    FindOut,
    WhatIfs,
    Age,
    Sources,
    PartyStops,
    PartyRoutes,
    PartyStays,
    PartyFindings,
}

impl SectionKind {
    /// Where a finding is told that is told with no crossing.
    pub fn of(rule: &Rule) -> Self {
        if rule.stops_everywhere_on_paper() {
            return Self::Stops;
        }
        match (rule.placement, rule.kind) {
            (Placement::Stops, _) => Self::Stops,
            (Placement::Crossings, _) => Self::Routes,
            (Placement::Flights, _) => Self::Flights,
            (Placement::Dangers, _) => Self::Dangers,
            (Placement::Contacts, _) => Self::Contacts,
            (Placement::Family, _) => Self::Family,
            (Placement::WithItsKind, Kind::Action) => Self::Actions,
            (Placement::WithItsKind, Kind::Paper(Desk::Exit) | Kind::RiskAt(Desk::Exit)) => {
                Self::ExitPapers
            }
            (Placement::WithItsKind, Kind::Paper(Desk::Entry) | Kind::RiskAt(Desk::Entry)) => {
                Self::EntryPapers
            }
            (Placement::WithItsKind, Kind::Risk) => Self::Risks,
            (Placement::WithItsKind, Kind::Contact) => Self::MoreContacts,
            (Placement::WithItsKind, Kind::Notice) => Self::Notices,
            (Placement::WithItsKind, Kind::Conflict) => Self::Conflicts,
        }
    }

    pub fn title(self) -> Phrase {
        match self {
            Self::Stops => Phrase::SectionStops,
            Self::Routes => Phrase::SectionRoutes,
            Self::Flights => Phrase::SectionFlights,
            Self::Stays => Phrase::SectionStays,
            Self::Dangers => Phrase::SectionDangers,
            Self::Contacts => Phrase::SectionContacts,
            Self::Family => Phrase::SectionFamily,
            Self::Actions => Phrase::SectionActions,
            Self::ExitPapers => Phrase::SectionExitPapers,
            Self::EntryPapers => Phrase::SectionEntryPapers,
            Self::Risks => Phrase::SectionRisks,
            Self::MoreContacts => Phrase::SectionMoreContacts,
            Self::Notices => Phrase::SectionNotices,
            Self::Conflicts => Phrase::SectionConflicts,
            Self::FindOut => Phrase::SectionFindOut,
            Self::WhatIfs => Phrase::SectionWhatIfs,
            Self::Age => Phrase::SectionAge,
            Self::Sources => Phrase::SectionSources,
            Self::PartyStops => Phrase::PartyStops,
            Self::PartyRoutes => Phrase::PartyRoutes,
            Self::PartyStays => Phrase::PartyStays,
            Self::PartyFindings => Phrase::PartyFindings,
        }
    }

    /// The same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stops => "stops",
            Self::Routes => "routes",
            Self::Flights => "flights",
            Self::Stays => "stays",
            Self::Dangers => "dangers",
            Self::Contacts => "contacts",
            Self::Family => "family",
            Self::Actions => "actions",
            Self::ExitPapers => "exit-papers",
            Self::EntryPapers => "entry-papers",
            Self::Risks => "risks",
            Self::MoreContacts => "more-contacts",
            Self::Notices => "notices",
            Self::Conflicts => "conflicts",
            Self::FindOut => "find-out",
            Self::WhatIfs => "what-ifs",
            Self::Age => "age",
            Self::Sources => "sources",
            Self::PartyStops => "party-stops",
            Self::PartyRoutes => "party-routes",
            Self::PartyStays => "party-stays",
            Self::PartyFindings => "party-findings",
        }
    }

    /// Not everybody needs it: it opens on demand.
    pub fn is_folded(self) -> bool {
        match self {
            Self::Stops
            | Self::Routes
            | Self::Flights
            | Self::Stays
            | Self::Dangers
            | Self::Contacts
            | Self::Family
            | Self::PartyStops
            | Self::PartyRoutes
            | Self::PartyStays
            | Self::PartyFindings => false,
            Self::Actions
            | Self::ExitPapers
            | Self::EntryPapers
            | Self::Risks
            | Self::MoreContacts
            | Self::Notices
            | Self::Conflicts
            | Self::FindOut
            | Self::WhatIfs
            | Self::Age
            | Self::Sources => true,
        }
    }
}
