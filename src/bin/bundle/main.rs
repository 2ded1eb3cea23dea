//! Makes one file of what Trunk has built: `bundle FROM TO`, two folders.
//!
//! The file needs no second request. What wasm-bindgen would fetch is handed over by a few lines
//! of script, and the start screen stands there before any of it runs.

mod fingerprint;
mod names;

use std::{
    fs,
    num::NonZeroU64,
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
};
use sha2::{Digest, Sha256};

const NAME: &str = "notes.html";
const SHELL: &str = include_str!("../../../index.html");
const STYLE: &str = include_str!("../../../static/style.css");

/// Hands the unpacked module to the glue, in place of the two functions that would fetch it.
const LOADER: &str = r#"
const packed = document.getElementById("packed");
const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
const module = await WebAssembly.compile(await new Response(unpacked).arrayBuffer());
packed.remove();
initSync({ module });
"#;

fn main() -> ExitCode {
    let folders: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = folders.as_slice() else {
        eprintln!("bundle: takes two folders, FROM and TO");
        return ExitCode::from(2);
    };
    match bundle(Path::new(from), Path::new(to)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("bundle: {message}");
            ExitCode::FAILURE
        }
    }
}

fn bundle(from: &Path, to: &Path) -> Result<(), String> {
    let wasm = fs::read(from.join("page_bg.wasm")).map_err(|error| format!("Wasm: {error}"))?;
    let glue =
        fs::read_to_string(from.join("page.js")).map_err(|error| format!("glue: {error}"))?;
    let (wasm, glue) = names::without_digits(&wasm, &glue)?;
    let file = one_file(&wasm, &glue)?;

    let put = |name: &str, bytes: &[u8]| {
        fs::write(to.join(name), bytes).map_err(|error| format!("{name}: {error}"))
    };
    fs::create_dir_all(to).map_err(|error| format!("{}: {error}", to.display()))?;
    put(NAME, file.as_bytes())?;
    let fingerprint = fingerprint::fingerprint(file.as_bytes());
    println!("{fingerprint}");
    put("notes.html.sha256", fingerprint.as_bytes())?;
    put("robots.txt", include_bytes!("../../../static/robots.txt"))
}

fn one_file(wasm: &[u8], glue: &str) -> Result<String, String> {
    let script = format!("{}{LOADER}", without_fetching(glue)?);
    let style = without_margins(STYLE);
    for (what, text) in [("script", &script), ("style", &style)] {
        if text.contains("</") {
            return Err(format!("the {what} would end its own element"));
        }
    }
    let policy = format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src data:; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'",
        hash(&script),
        hash(&style),
    );
    let own_lines = SHELL.lines().filter(|line| !line.contains("data-trunk"));
    let shell: String = own_lines
        .map(|line| line.trim_start().to_owned() + "\n")
        .collect();
    let parts = [
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
            format!("<div id=\"app\">{}</div>", start_screen()),
        ),
        (
            "</body>",
            format!(
                "<script type=\"text/plain\" id=\"packed\">{}</script>\n\
                 <script type=\"module\">{script}</script>\n</body>",
                STANDARD.encode(gzip(wasm)?),
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

/// The glue without what fetches or exports. What is left must not even speak of it.
fn without_fetching(glue: &str) -> Result<String, String> {
    let cut = || {
        let (before, rest) = glue.split_once("async function __wbg_load(")?;
        let (_, rest) = rest.split_once("\nfunction initSync(")?;
        let (init, _) = rest.split_once("\nlet __wbg_init_promise;")?;
        Some(format!("{before}function initSync({init}\n"))
    };
    let cut = cut().ok_or("the glue has another shape than this wasm-bindgen writes")?;
    for word in [
        "fetch",
        "import",
        "export",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
    ] {
        if cut
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|found| found == word)
        {
            return Err(format!("the glue still speaks of {word}"));
        }
    }
    Ok(without_margins(&cut))
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

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let options = zopfli::Options {
        iteration_count: NonZeroU64::new(15).expect("15 is not zero"),
        ..zopfli::Options::default()
    };
    let mut packed = Vec::new();
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut packed)
        .map_err(|error| format!("gzip: {error}"))?;
    Ok(packed)
}

/// The first screen as it will be drawn, but with nothing to press yet.
fn start_screen() -> String {
    let props = PageProps {
        rulebook: Rc::new(built_in::rulebook()),
        stage: Stage::Starting,
    };
    let renderer = yew::LocalServerRenderer::<Page>::with_props(props).hydratable(false);
    let mut rendering = pin!(renderer.render());
    // Nothing in the page waits for anything, so asking again is enough.
    loop {
        let mut context = Context::from_waker(Waker::noop());
        if let Poll::Ready(html) = rendering.as_mut().poll(&mut context) {
            return html;
        }
    }
}
