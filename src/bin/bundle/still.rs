//! The file that answers where nothing runs: no script, so nothing that could go wrong with one.

use std::rc::Rc;

use gozar::{
    page::still::{Still, StillProps},
    rulebook::{Rulebook, ScreenPhrase},
    still,
    wording::Words,
};

use super::{STYLE, drawn, hash, script::without_margins};

const OWN_STYLE: &str = include_str!("../../../static/still.css");

/// What the layer takes besides its own style sheet and that of the page.
pub fn style(rulebook: &Rulebook) -> String {
    let edition = rulebook.newest();
    let layer = still::layer(&edition);
    let languages = rulebook.languages.iter().map(|language| {
        let tag = &language.tag;
        let said = Words { language }.say(ScreenPhrase::StillFor);
        let first = Words { language }.say(ScreenPhrase::StillFirst);
        // A condition that is still open is said as a sentence.
        let (before, after) = said.split_once("{fact}").unwrap_or((&said, ""));
        format!(
            "#still-{tag}:checked ~ div [lang]:not(label):not([lang={tag}]) {{ display: none }}\n\
             #still-{tag}:checked ~ div label[lang]:not([lang={tag}]) {{ color: var(--accent); background: none }}\n\
             [lang={tag}] > * i::before {{ content: \"{before}\" }}\n\
             [lang={tag}] > * i::after {{ content: \"{after}\" }}\n\
             [lang={tag}] > * small:not([data-all])::before {{ content: \"{first}\" }}\n"
        )
    });
    let languages: String = languages.collect();
    // All that hides does so in one and the same way.
    let hides = layer.style().replace("{display:none}\n#", ",#");
    [OWN_STYLE, &languages, &hides, &layer.marks()].concat()
}

/// Markup whose values are plain words needs no quotes, and an entry of a list ends where the next begins.
pub fn smaller(layer: &str) -> String {
    let layer = layer.replace("</li>", "");
    let mut parts = layer.split("=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| {
        let (value, rest) = part.split_once('"').unwrap_or((part, ""));
        let plain = value
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        match (value, plain) {
            ("", _) => rest.to_owned(),
            (_, true) => format!("={value}{rest}"),
            (_, false) => format!("=\"{value}\"{rest}"),
        }
    });
    first + &rest.collect::<String>()
}

/// The same as plain text, with their names. A mark tells old viewers how the letters are written, and their lines end so.
pub fn texts(rulebook: &Rulebook) -> Vec<(String, String)> {
    let edition = rulebook.newest();
    let layer = still::layer(&edition);
    let languages = rulebook.languages.iter();
    let texts = languages.map(|language| {
        let text = still::text(&layer, Words { language }).replace('\n', "\r\n");
        (
            format!("notes-{}.txt", language.tag),
            format!("\u{feff}{text}"),
        )
    });
    texts.collect()
}

pub fn file(rulebook: &Rc<Rulebook>) -> String {
    let style = without_margins(&[STYLE, &style(rulebook)].concat());
    let first = &rulebook.languages[0];
    let html = drawn::<Still>(StillProps {
        rulebook: rulebook.clone(),
        alone: true,
    });
    format!(
        "<!doctype html>\n\
         <html lang=\"{}\" dir=\"{}\" translate=\"no\">\n\
         <head>\n\
         <meta charset=\"utf-8\" />\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; \
         img-src data:; base-uri 'none'; form-action 'none'\" />\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n\
         <meta name=\"referrer\" content=\"no-referrer\" />\n\
         <meta name=\"robots\" content=\"noindex\" />\n\
         <meta name=\"google\" content=\"notranslate\" />\n\
         <meta name=\"color-scheme\" content=\"light dark\" />\n\
         <title>Notes</title>\n\
         <link rel=\"icon\" href=\"data:,\" />\n\
         <style>{style}</style>\n\
         </head>\n\
         <body>\n{html}\n</body>\n</html>\n",
        first.tag,
        first.direction.as_str(),
        hash(&style),
    )
}
