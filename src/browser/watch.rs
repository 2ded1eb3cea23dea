//! Listens for what tells who is there, as long as the page lives.

use std::rc::Rc;

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::{Event, EventTarget, KeyboardEvent};

use super::{cover::cover, escape::Escape, idle::Idle, leave, watched::Watched};

const LOOK_EVERY_MS: i32 = 5_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setInterval)]
    fn look_every(look: &JsValue, milliseconds: i32) -> i32;
}

struct Watch {
    idle: Idle,
    escape: Escape,
    tell: Box<dyn Fn(Watched)>,
}

/// Covers the page while it is hidden and when it is left; tells when nobody has touched it for a while;
/// leaves it when Escape is pressed twice.
pub fn watch(tell: impl Fn(Watched) + 'static) {
    let watch = Rc::new(Watch {
        idle: Idle::new(),
        escape: Escape::new(),
        tell: Box::new(tell),
    });
    let looking = watch.clone();
    let look = Closure::<dyn Fn()>::new(move || looking.tell(looking.idle.look()));
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
    // A copy can have been saved while it was covered.
    cover(document().hidden());
}

impl Watch {
    fn happened(&self, event: &Event) {
        match event.type_().as_str() {
            "visibilitychange" => {
                self.tell(self.idle.look());
                cover(document().hidden());
            }
            "pagehide" => {
                self.tell(Some(Watched::Left));
                cover(true);
            }
            "pageshow" => cover(document().hidden()),
            "keydown" => {
                if self
                    .escape
                    .is_pressed_twice(event.unchecked_ref::<KeyboardEvent>())
                {
                    leave(|| self.tell(Some(Watched::Left)));
                }
                self.tell(self.idle.touch());
            }
            _ => self.tell(self.idle.touch()),
        }
    }

    fn tell(&self, new: Option<Watched>) {
        if let Some(new) = new {
            (self.tell)(new);
        }
    }
}
