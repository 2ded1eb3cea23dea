//! What `advise` answers to several people.

use serde::{Serialize, Serializer};

use crate::{
    advice::{
        Advice, Certainty, Known, Party, PartyObstacle, SharedFinding, SharedRoute, SharedStay,
    },
    rulebook::{CountryId, CrossingId, Date, EditionId, FindingId, Passage, PassportId},
};

#[derive(Serialize)]
struct PartyJson<'a> {
    edition: &'a EditionId,
    today: Date,
    routes: Vec<SharedRouteJson<'a>>,
    stays: Vec<SharedStayJson<'a>>,
    findings: Vec<SharedFindingJson<'a>>,
    travellers: &'a [Advice<'a>],
}

impl Serialize for Party<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        PartyJson {
            edition: self.edition,
            today: self.today,
            routes: self.routes.iter().map(route_json).collect(),
            stays: self.stays.iter().map(stay_json).collect(),
            findings: self.findings.iter().map(finding_json).collect(),
            travellers: &self.travellers,
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct SharedRouteJson<'a> {
    crossing: &'a CrossingId,
    country: &'a CountryId,
    passage: Passage,
    known: Known,
    as_of: Date,
    for_all: bool,
    #[serde(rename = "held")]
    obstacles: Vec<PartyObstacleJson<'a>>,
}

#[derive(Serialize)]
struct PartyObstacleJson<'a> {
    traveller: usize,
    by: &'a FindingId,
    certainty: Certainty,
}

fn route_json<'a>(shared: &'a SharedRoute) -> SharedRouteJson<'a> {
    let route = &shared.route;
    SharedRouteJson {
        crossing: &route.crossing.id,
        country: &route.crossing.country,
        passage: route.passage,
        known: route.known,
        as_of: route.as_of,
        for_all: shared.for_all,
        obstacles: shared.obstacles.iter().map(obstacle_json).collect(),
    }
}

fn obstacle_json<'a>(obstacle: &'a PartyObstacle) -> PartyObstacleJson<'a> {
    PartyObstacleJson {
        traveller: obstacle.traveller,
        by: &obstacle.finding.rule.id,
        certainty: obstacle.finding.certainty,
    }
}

#[derive(Serialize)]
struct SharedStayJson<'a> {
    country: &'a CountryId,
    days: Option<u16>,
    traveller: usize,
    passport: Option<&'a PassportId>,
}

fn stay_json<'a>(stay: &'a SharedStay) -> SharedStayJson<'a> {
    SharedStayJson {
        country: stay.country,
        days: stay.days.map(|(days, _)| days),
        traveller: stay.traveller,
        passport: stay.days.map(|(_, passport)| &passport.id),
    }
}

#[derive(Serialize)]
struct SharedFindingJson<'a> {
    id: &'a FindingId,
    kind: &'static str,
    applies: &'a [usize],
    may_apply: &'a [usize],
}

fn finding_json<'a>(shared: &'a SharedFinding) -> SharedFindingJson<'a> {
    SharedFindingJson {
        id: &shared.finding.rule.id,
        kind: shared.finding.rule.kind.as_str(),
        applies: &shared.applies,
        may_apply: &shared.may_apply,
    }
}
