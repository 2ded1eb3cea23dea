//! Counts a press once. Hands that shake, and hurry, press twice; the second press would answer whatever
//! has come to lie there meanwhile.

use std::{cell::RefCell, rc::Rc};

use gloo::utils::document;
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::{Element, Event, EventTarget, HtmlLabelElement, MouseEvent};

const ONCE_WITHIN_MS: f64 = 500.0;
/// How far beside it a finger comes down again where the first press has put something else.
const BESIDE_PX: f64 = 16.0;

const PRESSED: &str = "button, summary, label, input, a";
/// A counter is pressed again and again on purpose; leaving never waits.
const EVERY_TIME: &str = "[data-step], [data-act=exit]";

struct Press {
    /// From the page's own clock, which nobody can set.
    at: f64,
    element: Element,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    /// A label passes its press on to this, which is no second one.
    passes_on: Option<Element>,
}

/// From now on, a second press within half a second in the same place does nothing: of a mouse, a finger
/// or a key. What was pressed elsewhere meanwhile is a first one there.
pub fn press_once() {
    let last: Rc<RefCell<Option<Press>>> = Rc::default();
    let pressed = Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
        let mut last = last.borrow_mut();
        // What a program presses was pressed by nobody.
        let (true, Some(element)) = (event.is_trusted(), pressed_by(&event)) else {
            return;
        };
        if let Some(before) = last.as_mut()
            && before.passes_on.take().as_ref() == Some(&element)
        {
            return;
        }
        let again = last
            .as_ref()
            .is_some_and(|press| press.again(&event, &element));
        *last = Some(Press::new(&event, element));
        if again {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    });
    let target: EventTarget = document().into();
    let listener = pressed.as_ref().unchecked_ref();
    // Before anything in the page hears of it; adding a listener does not fail.
    let _ = target.add_event_listener_with_callback_and_bool("click", listener, true);
    pressed.forget();
}

fn pressed_by(event: &Event) -> Option<Element> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(PRESSED).ok().flatten()
}

impl Press {
    fn new(event: &Event, element: Element) -> Self {
        let place = element.get_bounding_client_rect();
        let label = element.dyn_ref::<HtmlLabelElement>();
        Self {
            at: event.time_stamp(),
            left: place.left(),
            right: place.right(),
            top: place.top(),
            bottom: place.bottom(),
            passes_on: label.and_then(HtmlLabelElement::control).map(Element::from),
            element,
        }
    }

    fn again(&self, event: &MouseEvent, element: &Element) -> bool {
        if event.time_stamp() - self.at >= ONCE_WITHIN_MS
            || element.matches(EVERY_TIME).unwrap_or(false)
        {
            return false;
        }
        // The place of a key is what has the focus. Where the screen has changed that is the heading, which
        // does nothing; whoever has gone on from there is elsewhere.
        if event.detail() == 0 {
            return *element == self.element;
        }
        let gone = !self.element.is_connected();
        let beside = if gone { BESIDE_PX } else { 0.0 };
        let within =
            |from: f64, to: f64, at: i32| (from - beside..=to + beside).contains(&f64::from(at));
        within(self.left, self.right, event.client_x())
            && within(self.top, self.bottom, event.client_y())
    }
}
