//! Makes one file of the compiled page: `bundle WASM FOLDER`.
//!
//! The file needs no second request. What answers where nothing runs stands first in it; the Wasm lies packed behind
//! it and is unpacked by a few lines of script.

mod fingerprint;
mod letters;
mod lzma;
mod module;
mod names;
mod script;
mod still;
mod strands;

use std::{
    fs,
    path::Path,
    pin::pin,
    process::ExitCode,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use gozar::{
    built_in,
    page::still::{Still, StillProps},
    rulebook::{Language, texts},
};
use sha2::{Digest, Sha256};
use yew::BaseComponent;

const NAME: &str = "notes.html";
/// The same where nothing runs.
const STILL: &str = "notes-plain.html";
const SHELL: &str = include_str!("../../../index.html");
const STYLE: &str = include_str!("../../../static/style.css");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--fingerprint", file] => said(Path::new(file)),
        [compiled, folder] => bundle(Path::new(compiled), Path::new(folder)),
        ["--bare", compiled, file] => bare(Path::new(compiled), Path::new(file)),
        _ => {
            eprintln!(
                "bundle: takes the compiled WASM and the FOLDER to write to, or --fingerprint and a FILE, or --bare, a WASM and a FILE"
            );
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("bundle: {message}");
            ExitCode::FAILURE
        }
    }
}

fn bundle(compiled: &Path, folder: &Path) -> Result<(), String> {
    let rulebook = Rc::new(built_in::rulebook());
    let layer = drawn::<Still>(StillProps {
        rulebook: rulebook.clone(),
        alone: false,
    });
    // Without what the layer says.
    let rows = rulebook.pack_without(|language| texts(&layer, language))?;
    let style = [STYLE, &still::style(&rulebook)].concat();
    let layer = still::smaller(&layer);
    let file = one_file(compiled, &rulebook.languages[0], &rows, &style, &layer)?;

    let put = |name: &str, bytes: &[u8]| written(&folder.join(name), bytes);
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    put(NAME, file.as_bytes())?;
    put(STILL, still::file(&rulebook).as_bytes())?;
    for (name, text) in still::texts(&rulebook) {
        put(&name, text.as_bytes())?;
    }
    let fingerprint = fingerprint::fingerprint(file.as_bytes());
    print!("{fingerprint}");
    // As `sha256sum -c` reads it.
    let hash = fingerprint.lines().next().unwrap_or_default();
    let sum = format!("{hash}  {NAME}\n");
    put(&format!("{NAME}.sha256"), sum.as_bytes())?;
    put("robots.txt", include_bytes!("../../../static/robots.txt"))
}

/// Without rows, style and layer: what `script/bench` measures against.
fn bare(compiled: &Path, file: &Path) -> Result<(), String> {
    let exit = "<button data-act=\"exit\" hidden></button>";
    let language = &built_in::rulebook().languages[0];
    written(
        file,
        one_file(compiled, language, &[], "", exit)?.as_bytes(),
    )
}

/// The fingerprint of a copy that somebody has.
fn said(file: &Path) -> Result<(), String> {
    let copy = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    print!("{}", fingerprint::fingerprint(&copy));
    Ok(())
}

fn written(file: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}

fn one_file(
    compiled: &Path,
    first: &Language,
    rows: &[u8],
    style: &str,
    layer: &str,
) -> Result<String, String> {
    let scratch = compiled.parent().unwrap_or(Path::new("."));
    let (wasm, glue) = module::bind(compiled, scratch)?;
    let strands = strands::strands(&wasm)?;
    let program = script::program(&glue, &strands.lengths)?;
    let style = script::without_margins(style);
    let boot = script::boot();
    for (what, text) in [("boot", &boot), ("program", &program), ("style", &style)] {
        if text.contains("</") {
            return Err(format!("the {what} would end its own element"));
        }
    }
    let policy = format!(
        "default-src 'none'; script-src '{}' '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src data:; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'",
        hash(&program),
        hash(&boot),
        hash(&style),
    );
    let own_lines = SHELL.lines().filter(|line| !line.contains("data-trunk"));
    let shell: String = own_lines
        .map(|line| line.trim_start().to_owned() + "\n")
        .collect();
    let spoken = format!(
        "<html lang=\"{}\" dir=\"{}\"",
        first.tag,
        first.direction.as_str()
    );
    let parts = [
        ("<html", spoken),
        (
            "<meta charset=\"utf-8\" />\n",
            format!(
                "<meta charset=\"utf-8\" />\n\
                 <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />\n"
            ),
        ),
        ("</head>", format!("<style>{style}</style>\n</head>")),
        (
            "<div id=\"app\"></div>",
            format!("{layer}\n<div id=\"app\"></div>"),
        ),
        (
            "</body>",
            format!(
                "<template id=\"kept\"></template>\n\
                 <script>{boot}</script>\n\
                 <script type=\"text/plain\" id=\"packed\">{}</script>\n\
                 <script type=\"module\">{program}</script>\n\
                 <template id=\"end\"></template>\n</body>",
                letters::spelt(&lzma::packed(&[&strands.bytes, rows].concat())?),
            ),
        ),
    ];
    parts.into_iter().try_fold(shell, |file, (place, filling)| {
        match file.matches(place).count() {
            1 => Ok(file.replace(place, &filling)),
            _ => Err(format!(
                "index.html: {} should stand there once",
                place.trim()
            )),
        }
    })
}

/// As a Content-Security-Policy names the exact bytes between two tags.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

fn drawn<C: BaseComponent>(props: C::Properties) -> String {
    let renderer = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false);
    let mut rendering = pin!(renderer.render());
    // Nothing in the page waits for anything, so asking again is enough.
    loop {
        let mut context = Context::from_waker(Waker::noop());
        if let Poll::Ready(html) = rendering.as_mut().poll(&mut context) {
            return html;
        }
    }
}
