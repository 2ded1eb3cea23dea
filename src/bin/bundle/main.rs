//! Makes one file of the compiled page: `bundle WASM FOLDER`.
//!
//! The file needs no second request. Its Wasm lies packed in it, is unpacked by a few lines of
//! script, and the start screen stands there before any of it runs.

mod fingerprint;
mod lzma;
mod module;
mod names;
mod still;

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
    page::{Page, PageProps, Stage},
    rulebook::Rulebook,
};
use sha2::{Digest, Sha256};
use yew::BaseComponent;

const NAME: &str = "notes.html";
/// The same where nothing runs.
const STILL: &str = "notes-plain.html";
const SHELL: &str = include_str!("../../../index.html");
const STYLE: &str = include_str!("../../../static/style.css");

/// Runs where nothing else does, so it is written as browsers have long understood it: tells what is lacking,
/// and lets people leave.
const BOOT: &str = r#"
(function () {
var root = document.documentElement;
var exit = document.querySelector("[data-act=exit]");
exit.disabled = false;
exit.onclick = function () {
root.textContent = "";
location.replace("about:blank");
};
function lacks(what) { root.setAttribute("data-lacks", what); }
lacks("time");
setTimeout(function () { if (root.getAttribute("data-lacks") === "time") lacks("age"); }, 20000);
if (typeof WebAssembly === "undefined") lacks("wasm");
else try { new CSSStyleSheet(); } catch (error) { lacks("age"); }
document.addEventListener("DOMContentLoaded", function () {
if (!document.getElementById("end")) lacks("end");
});
})();
"#;

/// Unpacks the module where the glue would import it. Before that it sees to it that a copy which a browser
/// saves shows nothing of what is on the screen: the attribute goes with it, the sheet does not. Where
/// scripts run it begins anew, since all that it needs stays in the document.
const LOADER: &str = r##"
const app = document.getElementById("app");
if (app.hidden) app.replaceChildren();
document.documentElement.removeAttribute("data-ready");
const shown = new CSSStyleSheet();
shown.replaceSync("#app { display: block }");
document.adoptedStyleSheets = [shown];
app.hidden = true;
const packed = document.getElementById("packed");
const letters = atob(packed.textContent);
const bytes = new Uint8Array(letters.length);
for (let index = 0; index < bytes.length; index++) bytes[index] = letters.charCodeAt(index);
const wasmModule = await WebAssembly.compile(unpack(bytes));
"##;
const UNPACK: &str = include_str!("unpack.js");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [compiled, folder] = arguments.as_slice() else {
        eprintln!("bundle: takes the compiled WASM and the FOLDER to write to");
        return ExitCode::from(2);
    };
    match bundle(Path::new(compiled), Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("bundle: {message}");
            ExitCode::FAILURE
        }
    }
}

fn bundle(compiled: &Path, folder: &Path) -> Result<(), String> {
    let scratch = compiled.parent().unwrap_or(Path::new("."));
    let (wasm, glue) = module::bind(compiled, scratch)?;
    let (wasm, glue) = names::without_digits(&wasm, &glue)?;
    let rulebook = Rc::new(built_in::rulebook());
    let file = one_file(&rulebook, &wasm, &glue)?;

    let put = |name: &str, bytes: &[u8]| {
        fs::write(folder.join(name), bytes).map_err(|error| format!("{name}: {error}"))
    };
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    put(NAME, file.as_bytes())?;
    put(STILL, still::file(&rulebook).as_bytes())?;
    let fingerprint = fingerprint::fingerprint(file.as_bytes());
    print!("{fingerprint}");
    // As `sha256sum -c` reads it.
    let hash = fingerprint.lines().next().unwrap_or_default();
    let sum = format!("{hash}  {NAME}\n");
    put(&format!("{NAME}.sha256"), sum.as_bytes())?;
    put("robots.txt", include_bytes!("../../../static/robots.txt"))
}

fn one_file(rulebook: &Rc<Rulebook>, wasm: &[u8], glue: &str) -> Result<String, String> {
    let first = &rulebook.languages[0];
    let spoken = format!(
        "<html lang=\"{}\" dir=\"{}\"",
        first.tag,
        first.direction.as_str()
    );
    let script = script(glue)?;
    let style = without_margins(STYLE);
    let boot = without_margins(BOOT);
    for (what, text) in [("boot", &boot), ("script", &script), ("style", &style)] {
        if text.contains("</") {
            return Err(format!("the {what} would end its own element"));
        }
    }
    let policy = format!(
        "default-src 'none'; script-src '{}' '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src data:; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'",
        hash(&script),
        hash(&boot),
        hash(&style),
    );
    let own_lines = SHELL.lines().filter(|line| !line.contains("data-trunk"));
    let shell: String = own_lines
        .map(|line| line.trim_start().to_owned() + "\n")
        .collect();
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
            format!("<div id=\"app\">{}</div>", start_screen(rulebook)),
        ),
        (
            "</body>",
            format!(
                "<script>{boot}</script>\n\
                 <script type=\"text/plain\" id=\"packed\">{}</script>\n\
                 <script type=\"module\">{script}</script>\n\
                 <template id=\"end\"></template>\n</body>",
                STANDARD.encode(lzma::packed(wasm)?),
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

/// The glue with the loader in place of its import. What is left must not even speak of fetching.
fn script(glue: &str) -> Result<String, String> {
    let rest = glue
        .strip_prefix(module::MODULE_IMPORT)
        .ok_or("the glue begins otherwise than this wasm-bindgen writes it")?;
    let words: Vec<&str> = rest
        .split(|letter: char| !letter.is_alphanumeric())
        .collect();
    for word in [
        "fetch",
        "import",
        "export",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
    ] {
        if words.contains(&word) {
            return Err(format!("the glue speaks of {word}"));
        }
    }
    Ok(without_margins(&format!("{UNPACK}{LOADER}{rest}")))
}

/// Lines without indents, and none that only tells people something.
fn without_margins(text: &str) -> String {
    let comment =
        |line: &str| line.starts_with("//") || (line.starts_with("/*") && line.ends_with("*/"));
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !comment(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// As a Content-Security-Policy names the exact bytes between two tags.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// The first screen as it will be drawn, but with nothing to press yet.
fn start_screen(rulebook: &Rc<Rulebook>) -> String {
    drawn::<Page>(PageProps {
        rulebook: rulebook.clone(),
        borders: built_in::borders(),
        stage: Stage::Starting,
    })
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
