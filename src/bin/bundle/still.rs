//! The file that answers where nothing runs: no script, so nothing that could go wrong with one.

use std::rc::Rc;

use gozar::{
    page::still::{Still, StillProps},
    rulebook::Rulebook,
    still,
};

use super::{STYLE, drawn, hash, without_margins};

const OWN_STYLE: &str = include_str!("../../../static/still.css");

pub fn file(rulebook: &Rc<Rulebook>) -> String {
    let edition = rulebook.newest();
    let layer = still::layer(&edition);
    let languages = rulebook.languages.iter().map(|language| {
        let tag = &language.tag;
        format!("#still-{tag}:checked ~ div > [lang]:not([lang={tag}]) {{ display: none }}\n")
    });
    let languages: String = languages.collect();
    let style = [STYLE, OWN_STYLE, &languages, &layer.style(), &layer.marks()].concat();
    let style = without_margins(&style);
    let first = &rulebook.languages[0];
    let html = drawn::<Still>(StillProps {
        rulebook: rulebook.clone(),
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
