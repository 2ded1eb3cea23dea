//! What opens on demand. Nothing is drawn inside before it is open: most of it nobody opens.

use yew::prelude::*;

use crate::{interview::ResultEvent, page::action::Action};

/// Which of the folds of a result are open.
#[derive(Clone, Copy)]
pub struct Folds<'a> {
    pub opened: &'a [String],
    /// For paper, which opens nothing.
    pub all: bool,
    pub on_action: &'a Callback<Action>,
}

/// The attribute by which a fold is known.
const NAME: &str = "data-fold";

impl Folds<'_> {
    pub fn fold(
        self,
        name: &str,
        class: Classes,
        summary: Html,
        body: impl FnOnce() -> Html,
    ) -> Html {
        let open = self.all || self.opened.iter().any(|opened| opened == name);
        html! {
            <details {class} data-fold={name.to_owned()} {open} ontoggle={self.on_toggle(open)}>
                <summary>{ summary }</summary>
                if open {
                    { body() }
                }
            </details>
        }
    }

    /// The browser opens it; here that is learnt. A fold within tells of itself through those around it.
    fn on_toggle(self, open: bool) -> Callback<Event> {
        let on_action = self.on_action.clone();
        Callback::from(move |event: Event| {
            let details: web_sys::Element = event.target_unchecked_into();
            let now = details.has_attribute("open");
            let Some(name) = details.get_attribute(NAME) else {
                return;
            };
            if now != open {
                on_action.emit(ResultEvent::Folded(name, now).into());
            }
        })
    }
}
