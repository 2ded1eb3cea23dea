//! Who is there: whether the page is seen, and since when nobody has touched it.

use std::{cell::Cell, rc::Rc};

use gloo::utils::{body, document, window};
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::{Event, EventTarget, KeyboardEvent};

use super::leave;

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
    #[wasm_bindgen(js_namespace = Date)]
    fn now() -> f64;
    #[wasm_bindgen(js_name = setInterval)]
    fn look_every(look: &JsValue, milliseconds: i32) -> i32;
}

struct Watch {
    touched: Cell<f64>,
    escaped: Cell<f64>,
    stage: Cell<Watched>,
    tell: Box<dyn Fn(Watched)>,
}

/// Watches as long as the page lives. Blanks it while it is hidden and when it is left; tells when nobody
/// has touched it for five minutes; leaves it when Escape is pressed twice.
pub fn watch(tell: impl Fn(Watched) + 'static) {
    let watch = Rc::new(Watch {
        touched: Cell::new(now()),
        escaped: Cell::new(0.0),
        stage: Cell::new(Watched::Touched),
        tell: Box::new(tell),
    });
    let looking = watch.clone();
    let look = Closure::<dyn Fn()>::new(move || looking.look());
    look_every(look.as_ref(), LOOK_EVERY_MS);
    look.forget();

    let happened = Closure::<dyn Fn(Event)>::new(move |event: Event| watch.happened(&event));
    let (document, window): (EventTarget, EventTarget) = (document().into(), window().into());
    for (target, kind) in [
        (&document, "visibilitychange"),
        (&document, "keydown"),
        (&document, "pointerdown"),
        (&document, "input"),
        (&document, "scroll"),
        (&window, "pagehide"),
        (&window, "pageshow"),
    ] {
        let listener = happened.as_ref().unchecked_ref();
        // Before anything in the page can stop it; adding a listener does not fail.
        let _ = target.add_event_listener_with_callback_and_bool(kind, listener, true);
    }
    happened.forget();
}

impl Watch {
    fn happened(&self, event: &Event) {
        match event.type_().as_str() {
            "visibilitychange" => {
                self.look();
                blank(document().hidden());
            }
            "pagehide" => {
                blank(true);
                (self.tell)(Watched::Left);
            }
            "pageshow" => blank(document().hidden()),
            "keydown" => {
                self.escape(event.unchecked_ref::<KeyboardEvent>());
                self.touch();
            }
            _ => self.touch(),
        }
    }

    fn escape(&self, event: &KeyboardEvent) {
        if event.key() != "Escape" {
            self.escaped.set(0.0);
        } else if now() - self.escaped.replace(now()) < TWICE_WITHIN_MS {
            leave();
        }
    }

    fn touch(&self) {
        self.touched.set(now());
        if self.stage.replace(Watched::Touched) != Watched::Touched {
            (self.tell)(Watched::Touched);
        }
    }

    fn look(&self) {
        let idle = now() - self.touched.get();
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

/// What is not drawn cannot be read from a list of recent apps. Paper shows it all the same.
fn blank(blank: bool) {
    body().set_hidden(blank);
}
