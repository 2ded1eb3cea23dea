//! What holds somebody back.

use std::rc::Rc;

use crate::rulebook::{CrossingId, Ways};

use super::{Finding, Route};

/// Something to settle before one can leave: on one way, or on all.
#[derive(Clone, Debug, PartialEq)]
pub struct Obstacle<'a> {
    pub finding: Rc<Finding<'a>>,
    /// `None` where it lies on every way.
    pub crossing: Option<&'a CrossingId>,
}

impl Obstacle<'_> {
    pub fn lies_on(&self, route: &Route) -> bool {
        self.crossing
            .is_none_or(|crossing| *crossing == route.crossing.id)
    }
}

/// In the order of the findings. What lies on a way that is not listed holds nobody back.
pub(super) fn obstacles<'a>(
    routes: &[Route<'a>],
    findings: &[Rc<Finding<'a>>],
) -> Vec<Obstacle<'a>> {
    let mut obstacles = Vec::new();
    for finding in findings {
        let mut lies_on = |crossing| {
            let finding = finding.clone();
            obstacles.push(Obstacle { finding, crossing });
        };
        match &finding.rule.obstacle {
            None => {}
            Some(Ways::All) => lies_on(None),
            Some(Ways::On(crossings)) => {
                let listed = |crossing: &CrossingId| {
                    let mut routes = routes.iter();
                    routes.any(|route| route.crossing.id == *crossing)
                };
                let crossings = crossings.iter().filter(|crossing| listed(crossing));
                crossings.for_each(|crossing| lies_on(Some(crossing)));
            }
        }
    }
    obstacles
}
