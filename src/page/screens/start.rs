//! Before the first question, in every language: it begins as the layer does that stood there before anything ran.

use yew::prelude::*;

use crate::{
    interview::SessionEvent,
    page::{
        action::Action,
        parts::{
            button::{Button, Look, button},
            in_language::in_language,
            text::text,
        },
        shown::Shown,
    },
    rulebook::{Edition, ScreenPhrase},
    wording::Words,
};

pub struct StartScreen<'a> {
    pub shown: &'a Shown,
    pub relayed: bool,
    pub on_action: &'a Callback<Action>,
}

pub fn start_screen(props: &StartScreen) -> Html {
    let words: Vec<Words> = props.shown.words_in_all().collect();
    if props.relayed {
        return html! {
            <>
                <h1 id="title" tabindex="-1" class="start__title">
                    { for words.iter().map(|words| in_language(*words, ScreenPhrase::StartTitle)) }
                </h1>
                { for words.iter().map(|words| html! {
                    <p class="start__intro">{ in_language(*words, ScreenPhrase::StartRelayed) }</p>
                }) }
            </>
        };
    }
    html! {
        <>
            <h1 id="title" tabindex="-1" class="start__title">
                { for words.iter().map(|words| in_language(*words, ScreenPhrase::StartTitle)) }
            </h1>
            <div class="start__languages">
                { for words.iter().enumerate().map(|(index, words)| begin_button(props, index, *words)) }
            </div>
            // In every language before the lists of any.
            { for words.iter().map(|words| html! {
                <p class="start__intro">{ in_language(*words, ScreenPhrase::StartIntro) }</p>
            }) }
            { for words.iter().map(|words| lists(*words, &props.shown.edition)) }
        </>
    }
}

fn begin_button(props: &StartScreen, index: usize, words: Words) -> Html {
    let on_action = props.on_action.clone();
    let on_press = Callback::from(move |_| {
        on_action.emit(Action::ChoseLanguage(index));
        on_action.emit(SessionEvent::Began.into());
    });
    button(Button {
        lang: Some(words.language.tag.to_string()),
        ..Button::new(
            Look::Main,
            "begin",
            words.say(ScreenPhrase::LanguageName),
            on_press,
        )
    })
}

/// What it does, what it cannot, how to remove it, who it is not for and what browsers keep; on demand.
fn lists(words: Words, edition: &Edition) -> Html {
    html! {
        <section
            class="start__lists"
            lang={words.language.tag.to_string()}
            dir={words.language.direction.as_str()}
        >
            <details>
                <summary><h2>{ words.say(ScreenPhrase::StartCopy) }</h2></summary>
                <ul>{ for words.age_of_copy(edition.as_of, edition.searched).iter().map(|line| html! { <li>{ text(line) }</li> }) }</ul>
            </details>
            { for LISTS.iter().map(|list| titled(words, list)) }
        </section>
    }
}

pub type List = (ScreenPhrase, &'static [ScreenPhrase]);

pub const LISTS: [List; 5] = [
    (
        ScreenPhrase::CanTitle,
        &[
            ScreenPhrase::CanAsk,
            ScreenPhrase::CanStay,
            ScreenPhrase::CanExit,
            ScreenPhrase::CanUnknown,
        ],
    ),
    (
        ScreenPhrase::CannotTitle,
        &[
            ScreenPhrase::CannotUnlocked,
            ScreenPhrase::CannotHistory,
            ScreenPhrase::CannotWatch,
            ScreenPhrase::CannotFile,
            ScreenPhrase::CannotForged,
            ScreenPhrase::CannotTranslate,
            ScreenPhrase::CannotSave,
            ScreenPhrase::CannotHost,
            ScreenPhrase::CannotNews,
        ],
    ),
    (ScreenPhrase::RemoveTitle, &[ScreenPhrase::RemoveHow]),
    (
        ScreenPhrase::NotForTitle,
        &[
            ScreenPhrase::NotForWatched,
            ScreenPhrase::NotForToday,
            ScreenPhrase::NotForThings,
        ],
    ),
    (
        ScreenPhrase::KeepTitle,
        &[
            ScreenPhrase::KeepAndroid,
            ScreenPhrase::KeepIphone,
            ScreenPhrase::KeepChats,
            ScreenPhrase::KeepRecents,
            ScreenPhrase::KeepCache,
            ScreenPhrase::KeepTimes,
        ],
    ),
];

fn titled(words: Words, (title, entries): &List) -> Html {
    html! {
        <details>
            <summary><h2>{ words.say(*title) }</h2></summary>
            <ul>{ for entries.iter().map(|entry| html! { <li>{ words.say(*entry) }</li> }) }</ul>
        </details>
    }
}
