//! What stands above the questions in every language, so that the first sight is the same for whoever looks.

use yew::prelude::*;

use crate::{
    page::parts::in_language::in_language,
    rulebook::{Language, ScreenPhrase},
    wording::Words,
};

/// What a browser lacks, and what is said then.
const LACKING: [(&str, ScreenPhrase); 5] = [
    ("time", ScreenPhrase::StartWait),
    ("script", ScreenPhrase::LacksScript),
    ("wasm", ScreenPhrase::LacksWasm),
    ("age", ScreenPhrase::LacksAge),
    ("end", ScreenPhrase::LacksEnd),
];

/// In the file of the page: as its first screen, and what the browser lacks.
pub fn above_page(languages: &[Language]) -> Html {
    html! {
        <>
            { title(languages) }
            <p class="start__intro">{ in_all(languages, ScreenPhrase::StartIntro) }</p>
            // Which of them is shown is found out by a few lines of plain script: see the bundle.
            <div class="start__wait">
                { for LACKING.iter().map(|(lacking, phrase)| html! {
                    <p data-lacking={*lacking}>{ in_all(languages, *phrase) }</p>
                }) }
            </div>
        </>
    }
}

/// In a file of its own.
pub fn alone(languages: &[Language]) -> Html {
    html! {
        <>
            { title(languages) }
            <p class="start__intro">{ in_all(languages, ScreenPhrase::StillIntro) }</p>
        </>
    }
}

fn title(languages: &[Language]) -> Html {
    html! {
        <>
            <h1 class="start__title">{ in_all(languages, ScreenPhrase::StartTitle) }</h1>
            <div class="start__languages">
                { for languages.iter().map(|language| {
                    let tag = language.tag.to_string();
                    html! {
                        <label class="button" for={format!("still-{tag}")} lang={tag}>
                            { Words { language }.say(ScreenPhrase::LanguageName) }
                        </label>
                    }
                }) }
            </div>
        </>
    }
}

fn in_all(languages: &[Language], phrase: ScreenPhrase) -> Html {
    let said = languages
        .iter()
        .map(|language| in_language(Words { language }, phrase));
    html! { <>{ for said }</> }
}

/// As that of the page, in every language; plain script makes it work.
pub fn bar(languages: &[Language]) -> Html {
    html! {
        <footer class="shell__bar">
            <button type="button" data-act="exit" disabled=true>
                { for languages.iter().map(|language| html! {
                    <bdi lang={language.tag.to_string()}>{ Words { language }.say(ScreenPhrase::Exit) }</bdi>
                }) }
            </button>
        </footer>
    }
}
