//! Notices that nobody has touched the page for a while.

use std::cell::Cell;

use super::{moment::Moment, watched::Watched};

const IDLE_AFTER_MS: f64 = 240_000.0;
const OVER_AFTER_MS: f64 = 300_000.0;

pub struct Idle {
    touched: Cell<Moment>,
    stage: Cell<Watched>,
}

impl Idle {
    /// Somebody has just touched the page.
    pub fn new() -> Self {
        Self {
            touched: Cell::new(Moment::now()),
            stage: Cell::new(Watched::Touched),
        }
    }

    /// What is new, now that somebody touches it.
    pub fn touch(&self) -> Option<Watched> {
        self.touched.set(Moment::now());
        self.change(Watched::Touched)
    }

    /// What is new, now that time has passed.
    pub fn look(&self) -> Option<Watched> {
        let idle = self.touched.get().milliseconds_ago();
        if idle >= OVER_AFTER_MS {
            self.change(Watched::Over)
        } else if idle >= IDLE_AFTER_MS {
            self.change(Watched::Idle)
        } else {
            None
        }
    }

    fn change(&self, stage: Watched) -> Option<Watched> {
        (self.stage.replace(stage) != stage).then_some(stage)
    }
}
