//! How long ago something was.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Date, js_name = now)]
    fn told_by_clock() -> f64;
    /// Milliseconds since the page began, which no setting of the clock changes.
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    pub fn counted() -> f64;
}

/// Told in two ways.
#[derive(Clone, Copy)]
pub struct Moment {
    told_by_clock: f64,
    counted: f64,
}

impl Moment {
    pub fn now() -> Self {
        Self {
            told_by_clock: told_by_clock(),
            counted: counted(),
        }
    }

    /// The longer of the two: a clock can be set back, and some devices stop counting while they sleep.
    pub fn milliseconds_ago(self) -> f64 {
        let now = Self::now();
        (now.counted - self.counted).max(now.told_by_clock - self.told_by_clock)
    }
}
