//! What stands around every screen: its language, and the bar in reach of the thumb.

use yew::prelude::*;

use crate::{
    browser::{self, Watched},
    interview::SessionEvent,
    page::{action::Action, screen::Screen, shown::Shown},
    rulebook::ScreenPhrase,
    wording::Words,
};

use super::button::{Button, Look, button};

pub struct Shell<'a> {
    pub shown: &'a Shown,
    pub screen: &'a Screen,
    /// Nobody has touched the page for a while.
    pub idle: bool,
    /// Erase was pressed, and asks first.
    pub erasing: bool,
    /// What the result holds, where it is shown; none on other screens.
    pub contents: Option<Html>,
    /// It lies over the page.
    pub contents_open: bool,
    pub on_action: &'a Callback<Action>,
    pub content: Html,
}

pub fn shell(props: &Shell) -> Html {
    let shown = props.shown;
    let language = shown.language();
    let begun = props.screen.has_begun();
    let over = props.contents.as_ref().filter(|_| props.contents_open);
    html! {
        <div
            class="shell"
            data-screen={props.screen.as_str()}
            lang={language.tag.to_string()}
            dir={language.direction.as_str()}
        >
            // Nothing of it is reached while something lies over it.
            <main class="shell__main" id="main" inert={over.is_some()}>
                { props.content.clone() }
                if begun && props.contents.is_none() {
                    { erase(props) }
                }
            </main>
            if let Some(contents) = over {
                <div class="shell__over">
                    { contents.clone() }
                    { erase(props) }
                </div>
            }
            <p class="shell__idle" role="status">
                if props.idle && begun {
                    { shown.say(ScreenPhrase::Idle) }
                }
            </p>
            // Apart from each other: who wants the other language must not leave by mistake.
            <footer class="shell__bar">
                { button(Button::new(Look::Plain, "exit", shown.say(ScreenPhrase::Exit), leave(props))) }
                if props.contents.is_some() {
                    { contents_button(props) }
                }
                if begun {
                    { language_button(props) }
                }
            </footer>
        </div>
    }
}

/// Calls the contents, or sends them away.
fn contents_button(props: &Shell) -> Html {
    let open = !props.contents_open;
    let on_press = props.on_action.reform(move |_| Action::Contents(open));
    button(Button {
        pressed: Some(props.contents_open),
        ..Button::new(
            Look::Plain,
            "contents",
            props.shown.say(ScreenPhrase::Contents),
            on_press,
        )
    })
}

fn leave(props: &Shell) -> Callback<MouseEvent> {
    let on_action = props.on_action.clone();
    Callback::from(move |_| browser::leave(|| on_action.emit(Action::Watched(Watched::Left))))
}

/// At the end of every screen, and only after it was asked.
fn erase(props: &Shell) -> Html {
    let shown = props.shown;
    if !props.erasing {
        let ask = props.on_action.reform(|_| Action::WantedToErase);
        return html! {
            <div class="erase" key="erase">
                { button(Button {
                    id: Some("erase"),
                    ..Button::quiet("erase", shown.say(ScreenPhrase::Erase), ask)
                }) }
            </div>
        };
    }
    let erase = props.on_action.reform(|_| SessionEvent::Erased.into());
    let keep = props.on_action.reform(|_| Action::KeptEverything);
    html! {
        <div class="erase" key="asked">
            <p id="erase" tabindex="-1">{ shown.say(ScreenPhrase::EraseAsk) }</p>
            <div class="acts">
                { button(Button::quiet("erase-now", shown.say(ScreenPhrase::EraseNow), erase)) }
                { button(Button::quiet("erase-not", shown.say(ScreenPhrase::EraseNot), keep)) }
            </div>
        </div>
    }
}

/// Leads to the next language and says it in that language.
fn language_button(props: &Shell) -> Html {
    let languages = &props.shown.rulebook.languages;
    let next = (props.shown.language + 1) % languages.len();
    let language = &languages[next];
    let name = Words { language }.say(ScreenPhrase::LanguageName);
    let on_press = props.on_action.reform(move |_| Action::ChoseLanguage(next));
    button(Button {
        lang: Some(language.tag.to_string()),
        ..Button::new(Look::Plain, "lang", name, on_press)
    })
}
