//! What the answers lead to on a given day, and why.

mod change;
mod course;
mod finding;
mod json;
mod known;
mod last_day;
mod neighbour;
mod obstacle;
mod party;
mod route;
mod statement;
mod what_if;

use std::rc::Rc;

use crate::{
    interview::{Answers, CompleteAnswers, Facts},
    rulebook::{Cited, Date, Edition, EditionId, Passage, Province, Question, Source},
};

pub use self::{
    change::{Change, Changes, Difference, changes},
    course::{Course, ExitPassport},
    finding::{Certainty, Finding, Ground},
    known::Known,
    last_day::{LastDay, last_day},
    neighbour::{Days, Holding, Neighbour, Stay},
    obstacle::Obstacle,
    party::{Party, PartyObstacle, SharedFinding, SharedRoute, SharedStay, together},
    route::{Caution, Notices, Route},
    statement::{Statement, Subject, Told, claimed_by, told_to},
    what_if::WhatIf,
};

/// Everything an edition says to one person on one day. Its JSON is the answer of `advise`. It carries the
/// rows that it rests on, so that who says it looks nothing up.
#[derive(Clone, Debug)]
pub struct Advice<'a> {
    pub edition: &'a EditionId,
    /// The day the edition speaks for.
    pub as_of: Date,
    pub issued: Date,
    /// Until when sources were looked for; for the newest edition only.
    pub searched: Option<Date>,
    pub today: Date,
    /// From the day the edition speaks for; negative under a wrong clock.
    pub age_days: i64,
    pub clock_wrong: bool,
    pub course: Course,
    /// `None` for who is not inside.
    pub exit_passport: Option<ExitPassport>,
    /// Where the person is, if they have said so: it is named as the choice of this question.
    pub province: Option<(&'a Question, &'a Province)>,
    pub routes: Vec<Route<'a>>,
    pub findings: Vec<Rc<Finding<'a>>>,
    /// Notices that are about more than one of the routes.
    pub shared_notices: Notices<'a>,
    /// Everything that holds this person back, or may.
    pub obstacles: Vec<Obstacle<'a>>,
    /// The countries behind the border, in the order of the routes.
    pub neighbours: Vec<Neighbour<'a>>,
    /// Every source that something here rests on, in the order of the rows.
    pub sources: Vec<&'a Source>,
    asked: (&'a Edition, &'a Answers),
}

pub fn advise<'a>(edition: &'a Edition, answers: &'a CompleteAnswers, today: Date) -> Advice<'a> {
    let facts = Facts::new(edition, answers);
    let answers = answers.answers();
    let course = Course::of(&facts);
    let findings = finding::findings(edition, answers, &facts, today);
    let province = province(edition, answers);
    let mut routes = Vec::new();
    if course.is_inside() {
        let from = province.map(|(_, province)| province);
        routes = route::routes(edition, &facts, &findings, from, today);
    }
    let mut neighbours = Vec::new();
    if course != Course::Outside {
        neighbours = neighbour::neighbours(edition, answers, &facts, today);
    }
    let shared_notices = route::share_notices(&mut routes, &findings);
    let mut advice = Advice {
        edition: &edition.id,
        as_of: edition.as_of,
        issued: edition.issued,
        searched: edition.searched,
        today,
        age_days: today.days_since(edition.as_of),
        clock_wrong: known::clock_is_wrong(edition, today),
        course,
        exit_passport: ExitPassport::of(&facts),
        province,
        obstacles: obstacle::obstacles(&routes, &findings),
        neighbours,
        routes,
        findings,
        shared_notices,
        sources: Vec::new(),
        asked: (edition, answers),
    };
    advice.sources = advice.sources_of(edition);
    advice
}

fn province<'a>(edition: &'a Edition, answers: &Answers) -> Option<(&'a Question, &'a Province)> {
    edition.questions.iter().find_map(|question| {
        let answer = answers.get(&question.id)?;
        let mut provinces = edition.provinces.iter();
        let province = provinces.find(|province| answer.names(&province.id))?;
        Some((question, province))
    })
}

impl<'a> Advice<'a> {
    /// The single answers whose change would alter where it leads. Worked out anew at each call, since
    /// that costs more than all the rest.
    pub fn what_ifs(&self) -> Vec<WhatIf<'a>> {
        let (edition, answers) = self.asked;
        what_if::what_ifs(edition, answers)
    }

    /// Every question of the edition, in the order of asking.
    pub fn questions(&self) -> impl Iterator<Item = &'a Question> {
        self.asked.0.questions.iter()
    }

    /// The newest word on a crossing that is named open.
    pub fn newest_open(&self) -> Option<&Route<'a>> {
        let routes = self.routes.iter();
        let open = routes.filter(|route| route.passage == Passage::NamedOpen);
        open.max_by_key(|route| route.as_of)
    }

    /// How far what rests on a source can be trusted today: of one source and day there is one verdict, and of
    /// several the most cautious. Dangers have none.
    pub fn verdict(&self, source: &Source) -> Known {
        let rests = |cited: &[Cited]| {
            let first = cited.first();
            first.is_some_and(|first| std::ptr::eq(first.source, source))
        };
        let findings = self.findings.iter();
        let findings = findings
            .filter(|finding| finding.rule.age_class.limits().is_some() && rests(&finding.cited));
        let routes = self.routes.iter();
        let routes = routes.filter(|route| route.passage.is_a_way_out() && rests(&route.cited));
        let days = self.days().map(|(_, days)| days);
        let days = days.filter(|days| rests(&days.cited));
        let known = findings
            .map(|finding| finding.known)
            .chain(routes.map(|route| route.known))
            .chain(days.map(|days| days.known));
        known.max().unwrap_or(Known::Current)
    }

    /// What holds back on every way, once each; not what the course has said already.
    pub fn obstacles_everywhere(&self) -> impl Iterator<Item = &Obstacle<'a>> {
        self.obstacles
            .iter()
            .filter(|obstacle| obstacle.crossing.is_none() && obstacle.finding.rule.kind.is_paper())
    }

    /// Neighbours that can be entered on whatever condition.
    pub fn enterable(&self) -> impl Iterator<Item = &Neighbour<'a>> {
        self.neighbours
            .iter()
            .filter(|neighbour| neighbour.enterable)
    }

    /// The days of stay that sources give, in countries that can be entered.
    pub fn days(&self) -> impl Iterator<Item = (&Stay<'a>, &Days<'a>)> {
        let stays = self.enterable().flat_map(|neighbour| &neighbour.stays);
        stays.filter_map(|stay| Some((stay, stay.days.as_ref()?)))
    }

    fn sources_of(&self, edition: &'a Edition) -> Vec<&'a Source> {
        let findings = self.findings.iter().flat_map(|finding| &finding.cited);
        let routes = self.routes.iter().flat_map(|route| {
            let cautions = route.cautions.iter().flat_map(|caution| &caution.cited);
            route.cited.iter().chain(cautions)
        });
        let stays = self
            .neighbours
            .iter()
            .flat_map(|neighbour| &neighbour.stays);
        let days = stays.filter_map(|stay| stay.days.as_ref());
        let cited = findings
            .chain(routes)
            .chain(days.flat_map(|days| &days.cited));
        let mut used = vec![false; edition.sources.len()];
        for cited in cited {
            used[cited.place] = true;
        }
        let sources = edition.sources.iter().zip(used);
        sources
            .filter_map(|(source, used)| used.then_some(source))
            .collect()
    }
}
