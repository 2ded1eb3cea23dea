//! Escape, pressed twice, leaves the page.

use std::cell::Cell;

use web_sys::KeyboardEvent;

use super::moment::counted;

/// Two presses further apart are two single ones.
const TWICE_WITHIN_MS: f64 = 2_000.0;

pub struct Escape {
    /// As counted, so that no setting of the clock comes between two presses.
    pressed: Cell<f64>,
}

impl Escape {
    pub fn new() -> Self {
        Self {
            pressed: Cell::new(f64::NEG_INFINITY),
        }
    }

    /// Whether this press is the second one; any other key between them makes it the first again.
    pub fn is_pressed_twice(&self, event: &KeyboardEvent) -> bool {
        if event.key() != "Escape" {
            self.pressed.set(f64::NEG_INFINITY);
            return false;
        }
        counted() - self.pressed.replace(counted()) < TWICE_WITHIN_MS
    }
}
