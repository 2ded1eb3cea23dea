//! What opens on demand. Nothing is drawn inside before it is open: most of it nobody opens.

use yew::prelude::*;

use crate::{browser, interview::ResultEvent, page::action::Action};

/// Which of the folds of a result are open.
#[derive(Clone, Copy)]
pub struct Folds<'a> {
    pub opened: &'a [String],
    /// For paper, which opens nothing.
    pub all: bool,
    pub on_action: &'a Callback<Action>,
}

impl Folds<'_> {
    pub fn fold(
        self,
        name: &str,
        class: Option<&'static str>,
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
            if let Some((name, now)) = browser::folded(&event)
                && now != open
            {
                on_action.emit(ResultEvent::Folded(name, now).into());
            }
        })
    }
}
