//! What stands around every screen: its language, and the bar in reach of the thumb.

use yew::prelude::*;

use crate::{browser, interview::Event, rulebook::Phrase, wording::Words};

use super::{Shown, Stage};

pub(super) struct Shell<'a> {
    pub(super) shown: &'a Shown,
    pub(super) stage: Stage,
    pub(super) screen: &'static str,
    /// Nobody has touched the page for a while.
    pub(super) idle: bool,
    /// Erase was pressed, and asks first.
    pub(super) erasing: bool,
    pub(super) on_erase: &'a Callback<bool>,
    pub(super) on_language: &'a Callback<usize>,
    pub(super) on_event: &'a Callback<Event>,
    /// The answers are to be forgotten.
    pub(super) on_exit: &'a Callback<()>,
    pub(super) content: Html,
}

pub(super) fn shell(props: &Shell) -> Html {
    let shown = props.shown;
    let language = shown.language();
    let begun = props.screen != "start";
    html! {
        <div
            class="shell"
            data-screen={props.screen}
            lang={language.tag.to_string()}
            dir={language.direction.as_str()}
        >
            <main class="shell__main" id="main">
                { props.content.clone() }
                if begun {
                    { erase(props) }
                }
            </main>
            <p class="shell__idle" role="status">
                if props.idle && begun {
                    { shown.say(Phrase::Idle) }
                }
            </p>
            // Apart from each other: who wants the other language must not leave by mistake.
            <footer class="shell__bar">
                <button
                    type="button"
                    data-act="exit"
                    disabled={props.stage == Stage::Starting}
                    onclick={leave(props)}
                >
                    { shown.say(Phrase::Exit) }
                </button>
                if begun {
                    { language_button(props) }
                }
            </footer>
        </div>
    }
}

fn leave(props: &Shell) -> impl Fn(MouseEvent) + 'static {
    let on_exit = props.on_exit.clone();
    move |_| browser::leave(|| on_exit.emit(()))
}

/// At the end of every screen, and only after it was asked.
fn erase(props: &Shell) -> Html {
    let shown = props.shown;
    let to = |erasing| props.on_erase.reform(move |_| erasing);
    if !props.erasing {
        return html! {
            <div class="erase" key="erase">
                { act(shown, "erase", Phrase::Erase, to(true)) }
            </div>
        };
    }
    html! {
        <div class="erase" key="asked">
            <p id="erase" tabindex="-1">{ shown.say(Phrase::EraseAsk) }</p>
            <div class="acts">
                { act(shown, "erase-now", Phrase::EraseNow, props.on_event.reform(|_| Event::Erased)) }
                { act(shown, "erase-not", Phrase::EraseNot, to(false)) }
            </div>
        </div>
    }
}

fn act(shown: &Shown, name: &'static str, phrase: Phrase, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button
            type="button"
            class="button button--quiet"
            id={(name == "erase").then_some(name)}
            data-act={name}
            {onclick}
        >
            { shown.say(phrase) }
        </button>
    }
}

/// Leads to the next language and says it in that language.
fn language_button(props: &Shell) -> Html {
    let languages = &props.shown.rulebook.languages;
    let next = (props.shown.language + 1) % languages.len();
    let language = &languages[next];
    html! {
        <button
            type="button"
            data-act="lang"
            lang={language.tag.to_string()}
            onclick={props.on_language.reform(move |_| next)}
        >
            { Words { language }.say(Phrase::LanguageName) }
        </button>
    }
}
