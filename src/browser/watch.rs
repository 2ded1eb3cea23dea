//! Who is there: whether the page is seen, and since when nobody has touched it.

use std::{cell::Cell, rc::Rc};

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::{Event, EventTarget, KeyboardEvent};

use super::{leave, print::no_longer_on_paper};

/// What the page is to know of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Watched {
    /// Nobody has touched it for four minutes.
    Idle,
    /// Somebody is there again.
    Touched,
    /// Nobody has for five. Nothing is shown any more but how to begin again.
    Over,
    /// It is about to be put away or closed.
    Left,
}

const IDLE_AFTER_MS: f64 = 240_000.0;
const OVER_AFTER_MS: f64 = 300_000.0;
const LOOK_EVERY_MS: i32 = 5_000;
/// Two presses further apart are two single ones.
const TWICE_WITHIN_MS: f64 = 2_000.0;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Date, js_name = now)]
    fn told_by_clock() -> f64;
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn counted() -> f64;
    #[wasm_bindgen(js_name = setInterval)]
    fn look_every(look: &JsValue, milliseconds: i32) -> i32;
}

/// Two ways to tell how long ago something was.
#[derive(Clone, Copy)]
struct Moment {
    told_by_clock: f64,
    counted: f64,
}

impl Moment {
    fn now() -> Self {
        Self {
            told_by_clock: told_by_clock(),
            counted: counted(),
        }
    }

    /// The longer of the two: a clock can be set back, and some devices stop counting while they sleep.
    fn milliseconds_ago(self) -> f64 {
        let now = Self::now();
        (now.counted - self.counted).max(now.told_by_clock - self.told_by_clock)
    }
}

struct Watch {
    touched: Cell<Moment>,
    /// As counted. No setting of the clock comes between two presses.
    escaped: Cell<f64>,
    stage: Cell<Watched>,
    tell: Box<dyn Fn(Watched)>,
}

/// Watches as long as the page lives. Blanks it while it is hidden and when it is left; tells when nobody
/// has touched it for five minutes; leaves it when Escape is pressed twice.
pub fn watch(tell: impl Fn(Watched) + 'static) {
    let watch = Rc::new(Watch {
        touched: Cell::new(Moment::now()),
        escaped: Cell::new(f64::NEG_INFINITY),
        stage: Cell::new(Watched::Touched),
        tell: Box::new(tell),
    });
    let looking = watch.clone();
    let look = Closure::<dyn Fn()>::new(move || looking.look());
    look_every(look.as_ref(), LOOK_EVERY_MS);
    look.forget();

    let happened = Closure::<dyn Fn(Event)>::new(move |event: Event| watch.happened(&event));
    let (page, window): (EventTarget, EventTarget) = (document().into(), window().into());
    for (target, kind) in [
        (&page, "visibilitychange"),
        (&page, "keydown"),
        (&page, "pointerdown"),
        (&page, "input"),
        (&page, "scroll"),
        (&window, "pagehide"),
        (&window, "pageshow"),
    ] {
        let listener = happened.as_ref().unchecked_ref();
        // Before anything in the page can stop it; adding a listener does not fail.
        let _ = target.add_event_listener_with_callback_and_bool(kind, listener, true);
    }
    happened.forget();
    // A copy can have been saved while it was blank.
    blank(document().hidden());
}

impl Watch {
    fn happened(&self, event: &Event) {
        match event.type_().as_str() {
            "visibilitychange" => {
                self.look();
                blank(document().hidden());
            }
            "pagehide" => {
                (self.tell)(Watched::Left);
                blank(true);
            }
            "pageshow" => blank(document().hidden()),
            "keydown" => {
                no_longer_on_paper();
                self.escape(event.unchecked_ref::<KeyboardEvent>());
                self.touch();
            }
            "pointerdown" => {
                no_longer_on_paper();
                self.touch();
            }
            _ => self.touch(),
        }
    }

    fn escape(&self, event: &KeyboardEvent) {
        if event.key() != "Escape" {
            self.escaped.set(f64::NEG_INFINITY);
        } else if counted() - self.escaped.replace(counted()) < TWICE_WITHIN_MS {
            leave(|| (self.tell)(Watched::Left));
        }
    }

    fn touch(&self) {
        self.touched.set(Moment::now());
        if self.stage.replace(Watched::Touched) != Watched::Touched {
            (self.tell)(Watched::Touched);
        }
    }

    fn look(&self) {
        let idle = self.touched.get().milliseconds_ago();
        let stage = if idle >= OVER_AFTER_MS {
            Watched::Over
        } else if idle >= IDLE_AFTER_MS {
            Watched::Idle
        } else {
            return;
        };
        if self.stage.replace(stage) != stage {
            (self.tell)(stage);
        }
    }
}

/// What is not drawn cannot be read from a list of recent apps. After leaving there is nothing to blank.
fn blank(blank: bool) {
    if let Some(body) = document().body() {
        body.set_hidden(blank);
    }
}
