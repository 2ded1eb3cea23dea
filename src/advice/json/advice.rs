//! What `advise` answers to one person.

use serde::{Serialize, Serializer};

use crate::{
    advice::{
        Advice, Caution, Certainty, Course, Difference, ExitPassport, Finding, Ground, Holding,
        Known, Neighbour, Obstacle, Route, Stay, WhatIf,
    },
    rulebook::{
        CautionId, ChoiceId, CountryId, CrossingId, Date, EditionId, FindingId, Passage,
        PassportId, QuestionId, SourceId, Window,
    },
};

use super::ids;

#[derive(Serialize)]
struct AdviceJson<'a> {
    edition: &'a EditionId,
    issued: Date,
    today: Date,
    age_days: i64,
    clock_wrong: bool,
    course: Course,
    exit_passport: Option<ExitPassport>,
    routes: Vec<RouteJson<'a>>,
    findings: Vec<FindingJson<'a>>,
    obstacles: Vec<ObstacleJson<'a>>,
    stays: Vec<StayJson<'a>>,
    what_ifs: Vec<WhatIfJson<'a>>,
}

impl Serialize for Advice<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let stays = self
            .neighbours
            .iter()
            .flat_map(|neighbour| &neighbour.stays);
        let what_ifs = self.what_ifs();
        let routes = self.routes.iter();
        AdviceJson {
            edition: self.edition,
            issued: self.issued,
            today: self.today,
            age_days: self.age_days,
            clock_wrong: self.clock_wrong,
            course: self.course,
            exit_passport: self.exit_passport,
            routes: routes
                .map(|route| route_json(route, &self.neighbours))
                .collect(),
            findings: self
                .findings
                .iter()
                .map(|finding| finding_json(finding))
                .collect(),
            obstacles: self.obstacles.iter().map(obstacle_json).collect(),
            stays: stays.map(stay_json).collect(),
            what_ifs: what_ifs.iter().map(what_if_json).collect(),
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct RouteJson<'a> {
    crossing: &'a CrossingId,
    country: &'a CountryId,
    passage: Passage,
    known: Known,
    as_of: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    distance_km: Option<u16>,
    cautions: Vec<CautionJson<'a>>,
    notices: Vec<&'a FindingId>,
    sources: Vec<&'a SourceId>,
    entry: Vec<EntryJson<'a>>,
}

fn route_json<'a>(route: &'a Route, neighbours: &'a [Neighbour]) -> RouteJson<'a> {
    let country = &route.crossing.country;
    let behind = neighbours
        .iter()
        .filter(|neighbour| neighbour.country == country);
    let stays = behind.flat_map(|neighbour| &neighbour.stays);
    RouteJson {
        crossing: &route.crossing.id,
        country,
        passage: route.passage,
        known: route.known,
        as_of: route.as_of,
        distance_km: route.distance_km,
        cautions: route.cautions.iter().map(caution_json).collect(),
        notices: route.notices.iter().map(|notice| &notice.rule.id).collect(),
        sources: ids(&route.cited),
        entry: stays.map(entry_json).collect(),
    }
}

#[derive(Serialize)]
struct CautionJson<'a> {
    id: &'a CautionId,
    as_of: Date,
    sources: Vec<&'a SourceId>,
}

fn caution_json<'a>(caution: &'a Caution) -> CautionJson<'a> {
    CautionJson {
        id: &caution.row.id,
        as_of: caution.as_of,
        sources: ids(&caution.cited),
    }
}

#[derive(Serialize)]
struct EntryJson<'a> {
    passport: &'a PassportId,
    holding: &'a str,
    days: Option<u16>,
    window: Option<Window>,
    #[serde(flatten)]
    rests_on: Option<RestsOnJson<'a>>,
}

#[derive(Serialize)]
struct RestsOnJson<'a> {
    known: Known,
    as_of: Date,
    sources: Vec<&'a SourceId>,
}

fn entry_json<'a>(stay: &'a Stay) -> EntryJson<'a> {
    let days = stay.days.as_ref();
    EntryJson {
        passport: &stay.passport.id,
        holding: match stay.holding {
            Holding::Valid => "valid",
            Holding::NotValid(choice) => choice.as_str(),
        },
        days: days.map(|days| days.row.days),
        window: days.and_then(|days| days.row.window),
        rests_on: days.map(|days| RestsOnJson {
            known: days.known,
            as_of: days.as_of,
            sources: ids(&days.cited),
        }),
    }
}

#[derive(Serialize)]
struct StayJson<'a> {
    country: &'a CountryId,
    #[serde(flatten)]
    entry: EntryJson<'a>,
}

fn stay_json<'a>(stay: &'a Stay) -> StayJson<'a> {
    StayJson {
        country: stay.country,
        entry: entry_json(stay),
    }
}

#[derive(Serialize)]
struct FindingJson<'a> {
    id: &'a FindingId,
    kind: &'static str,
    certainty: Certainty,
    because: Vec<&'a QuestionId>,
    undecided: Vec<&'a QuestionId>,
    as_of: Date,
    known: Known,
    sources: Vec<&'a SourceId>,
}

fn finding_json<'a>(finding: &'a Finding) -> FindingJson<'a> {
    fn questions<'g>(grounds: &'g [Ground]) -> Vec<&'g QuestionId> {
        grounds.iter().map(|ground| &ground.question.id).collect()
    }
    FindingJson {
        id: &finding.rule.id,
        kind: finding.rule.kind.as_str(),
        certainty: finding.certainty,
        because: questions(&finding.because),
        undecided: questions(&finding.undecided),
        as_of: finding.as_of,
        known: finding.known,
        sources: ids(&finding.cited),
    }
}

#[derive(Serialize)]
struct ObstacleJson<'a> {
    finding: &'a FindingId,
    certainty: Certainty,
    crossing: Option<&'a CrossingId>,
}

fn obstacle_json<'a>(obstacle: &'a Obstacle) -> ObstacleJson<'a> {
    ObstacleJson {
        finding: &obstacle.finding.rule.id,
        certainty: obstacle.finding.certainty,
        crossing: obstacle.crossing,
    }
}

#[derive(Serialize)]
struct WhatIfJson<'a> {
    question: &'a QuestionId,
    answer: Vec<&'a ChoiceId>,
    becomes: &'a [Difference<'a>],
    depends_on: Vec<&'a QuestionId>,
}

fn what_if_json<'a>(what_if: &'a WhatIf) -> WhatIfJson<'a> {
    let depends_on = what_if.depends_on.iter();
    WhatIfJson {
        question: &what_if.question.id,
        answer: what_if.answer.choices().collect(),
        becomes: &what_if.becomes,
        depends_on: depends_on.map(|question| &question.id).collect(),
    }
}
