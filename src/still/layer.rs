//! What stands in the layer, and where.

use crate::{
    rulebook::{
        Audience, CautionRow, Claim, Condition, CrossingId, Edition, Passport, Phrase, Question,
        RouteRow, Rule, StayRow, TextKey, Ways, Window,
    },
    wording::{SectionKind, Words},
};

use super::{
    clause::{Clause, Clauses, style},
    pattern::{Picked, certain, left_out, offered, pick},
};

/// Something that is hidden where one of its clauses is false.
pub struct Line<'e, T> {
    pub of: &'e T,
    /// Which clauses it has.
    pub clauses: Vec<usize>,
}

/// Where a finding stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Place<'e> {
    In(SectionKind),
    /// With the one crossing that it is about.
    At(&'e CrossingId),
}

/// In the order of the result.
pub const SECTIONS: [SectionKind; 14] = [
    SectionKind::Stops,
    SectionKind::Routes,
    SectionKind::Flights,
    SectionKind::Stays,
    SectionKind::Dangers,
    SectionKind::Contacts,
    SectionKind::Family,
    SectionKind::Actions,
    SectionKind::ExitPapers,
    SectionKind::EntryPapers,
    SectionKind::Risks,
    SectionKind::MoreContacts,
    SectionKind::Notices,
    SectionKind::Conflicts,
];

pub struct Layer<'e> {
    pub edition: &'e Edition,
    pub clauses: Vec<Clause>,
    /// The choices, in the order of their inputs.
    pub inputs: Vec<Picked>,
    pub questions: Vec<Line<'e, Question>>,
    pub findings: Vec<(Place<'e>, Line<'e, Rule>)>,
    pub routes: Vec<Line<'e, RouteRow>>,
    /// With the passport that they are for.
    pub stays: Vec<(&'e Passport, Line<'e, StayRow>)>,
}

pub fn layer(edition: &Edition) -> Layer<'_> {
    let mut clauses = Clauses::default();
    let mut named = |clauses_of: Vec<Clause>| -> Vec<usize> {
        let mut named: Vec<usize> = Vec::new();
        for name in clauses_of.into_iter().map(|clause| clauses.name(clause)) {
            if !named.contains(&name) {
                named.push(name);
            }
        }
        named
    };
    let questions = edition.questions.iter().map(|question| Line {
        of: question,
        clauses: named(vec![Clause::silent(left_out(edition, question))]),
    });
    let questions = questions.collect();
    let mut routes: Vec<&RouteRow> = edition.routes.iter().collect();
    routes.sort_by_key(|row| (row.passage, row.listed));
    let findings = edition.rules.iter().map(|rule| {
        let mut of_it = heard(edition, rule.audience);
        of_it.extend(Clause::each(edition, &rule.when));
        let line = Line {
            of: rule,
            clauses: named(of_it),
        };
        (place(rule, &routes), line)
    });
    let findings = findings.collect();
    let stays = edition.stays.iter().filter_map(|row| {
        let mut passports = edition.passports.iter();
        let passport = passports.find(|passport| passport.id == row.passport)?;
        let leads_there = |route: &&RouteRow| {
            route.passage.is_a_way_out()
                && edition.crossings.iter().any(|crossing| {
                    crossing.id == route.crossing && crossing.country == row.country
                })
        };
        routes.iter().copied().find(leads_there)?;
        let question = edition.question(&passport.question)?;
        let mut of_it = heard(edition, Audience::InsideOrCrossed);
        of_it.push(Clause::silent(left_out(edition, question)));
        let others = offered(question).filter(|choice| **choice != passport.valid);
        let others = others.map(|choice| [(pick(question, choice), true)].into());
        of_it.push(Clause::silent(others.collect()));
        let line = Line {
            of: row,
            clauses: named(of_it),
        };
        Some((passport, line))
    });
    let stays = stays.collect();
    let ways = routes.iter().map(|row| Line {
        of: *row,
        clauses: named(heard(edition, Audience::Inside)),
    });
    let routes = ways.collect();
    let inputs = edition.questions.iter();
    let inputs =
        inputs.flat_map(|question| offered(question).map(move |choice| pick(question, choice)));
    Layer {
        edition,
        inputs: inputs.collect(),
        questions,
        findings,
        routes,
        stays,
        clauses: clauses.into_inner(),
    }
}

impl Layer<'_> {
    /// Of an input: its place. The page has none of this name.
    pub fn id(&self, input: &Picked) -> String {
        let mut inputs = self.inputs.iter();
        let place = inputs.position(|known| known == input);
        format!("s{}", place.unwrap_or_default())
    }

    /// What a line has to say of whom it is about, with the names of the clauses.
    pub fn conditions<T>(&self, line: &Line<T>) -> impl Iterator<Item = (usize, &TextKey)> {
        let clauses = line.clauses.iter();
        clauses.filter_map(|name| Some((*name, self.clauses[*name].words.as_ref()?)))
    }

    pub fn cautions(&self, row: &RouteRow) -> impl Iterator<Item = &CautionRow> {
        let cautions = self.edition.cautions.iter();
        cautions.filter(|caution| caution.crossing == row.crossing)
    }

    /// What stands at a place, in the order of the rows.
    pub fn findings_at(&self, place: Place) -> impl Iterator<Item = &Line<'_, Rule>> {
        let findings = self.findings.iter();
        findings.filter_map(move |(at, line)| (*at == place).then_some(line))
    }

    /// The sources of a claim and their days.
    pub fn sources(&self, claim: &impl Claim, words: Words) -> String {
        let cites = claim.cites().iter();
        let sources = cites.filter_map(|cited| cited.source.of(&self.edition.sources));
        let sources = sources.enumerate().map(|(index, source)| {
            let day = match index {
                0 => words.day_of(source),
                _ => words.short_day_of(source),
            };
            format!("{} · {day}", words.phrase(&source.id.key()))
        });
        let sources: Vec<String> = sources.collect();
        sources.join(&words.say(Phrase::AndThen))
    }

    /// How long one passport lets somebody stay.
    pub fn days(&self, passport: &Passport, row: &StayRow, words: Words) -> String {
        let phrase = match row.window {
            Some(Window::Rolling180) => Phrase::StayRolling,
            Some(Window::OneYear) => Phrase::StayOneYear,
            None => Phrase::StayNoWindow,
        };
        let (days, passport) = (words.number(row.days), words.phrase(&passport.id.key()));
        words.fill(phrase, &[("passport", passport.as_str()), ("days", &days)])
    }

    /// What hides: the part of the style sheet that belongs to the answers.
    pub fn style(&self) -> String {
        let questions = self.questions.iter().flat_map(|line| &line.clauses);
        let questions: Vec<usize> = questions.copied().collect();
        style(&self.clauses, &self.inputs, &questions)
    }

    /// What marks each label whose input is picked, or has the focus.
    pub fn marks(&self) -> String {
        let ids = self.inputs.iter().map(|input| self.id(input));
        let marked = |state: &str| {
            let ids = ids.clone();
            let labels = ids.map(|id| format!("#{id}:{state}~div [for={id}]"));
            labels.collect::<Vec<_>>().join(",")
        };
        format!(
            "{} {{ background: var(--accent); color: var(--sheet) }}\n\
             {} {{ outline: 0.1875rem solid var(--accent); outline-offset: 0.125rem }}\n",
            marked("checked"),
            marked("focus"),
        )
    }
}

/// That somebody is where they can be told so.
fn heard(edition: &Edition, audience: Audience) -> Vec<Clause> {
    let decisions = &edition.decisions;
    let (outside, crossed) = (&decisions.outside, &decisions.crossed);
    let not = |condition: &Condition| Clause::silent(certain(edition, condition, true));
    let so = |condition: &Condition| Clause::each(edition, condition);
    match audience {
        Audience::Inside => {
            let patterns = [outside, crossed].map(|condition| certain(edition, condition, true));
            vec![Clause::silent(patterns.concat())]
        }
        Audience::InsideOrCrossed => vec![not(outside)],
        Audience::Crossed => so(crossed),
        Audience::Outside => so(outside),
    }
}

fn place<'e>(rule: &'e Rule, routes: &[&'e RouteRow]) -> Place<'e> {
    let about = match &rule.obstacle {
        Some(Ways::On(crossings)) => crossings,
        Some(Ways::All) | None => &rule.about,
    };
    let mut listed = routes
        .iter()
        .map(|row| &row.crossing)
        .filter(|crossing| about.contains(crossing));
    match (listed.next(), listed.next()) {
        (Some(only), None) => Place::At(only),
        _ => Place::In(SectionKind::of(rule)),
    }
}
