//! The layout is a promise; this keeps it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Each layer and what it must not mention.
const LAYERS: &[(&str, &[&str])] = &[
    (
        "src/rulebook",
        &[
            "map::",
            "interview::",
            "advice::",
            "wording::",
            "page::",
            "browser::",
            "yew",
            "gloo",
        ],
    ),
    (
        "src/map",
        &[
            "interview::",
            "advice::",
            "wording::",
            "page::",
            "browser::",
            "yew",
            "gloo",
        ],
    ),
    (
        "src/interview",
        &[
            "map::",
            "advice::",
            "wording::",
            "page::",
            "browser::",
            "yew",
            "gloo",
        ],
    ),
    (
        "src/advice",
        &["map::", "wording::", "page::", "browser::", "yew", "gloo"],
    ),
    ("src/wording", &["page::", "browser::", "yew", "gloo"]),
    ("src/page", &["gloo::", "wasm_bindgen::", "web_sys::"]),
    (
        "src/browser",
        &[
            "page::",
            "advice::",
            "interview::",
            "yew::",
            "torage",
            "istory",
            "ookie",
            "fetch",
            "XmlHttp",
            "WebSocket",
            "indexed",
            "set_title",
        ],
    ),
];

/// The pure layers know neither clock nor chance nor the world.
const IMPURE: &[&str] = &[
    "SystemTime",
    "Instant::",
    "std::env",
    "std::fs",
    "std::net",
    "rand::",
];

const LONGEST_FILE: usize = 250;

#[test]
fn layers_only_look_down() {
    for (layer, forbidden) in LAYERS {
        for (file, code) in rust_files(Path::new(layer)) {
            for name in *forbidden {
                assert!(!mentions(&code, name), "{} mentions {name}", file.display());
            }
        }
    }
}

#[test]
fn nothing_pure_reads_the_world() {
    for layer in [
        "src/rulebook",
        "src/map",
        "src/interview",
        "src/advice",
        "src/wording",
    ] {
        for (file, code) in rust_files(Path::new(layer)) {
            for name in IMPURE {
                assert!(!mentions(&code, name), "{} mentions {name}", file.display());
            }
        }
    }
}

#[test]
fn files_stay_short() {
    for (file, code) in rust_files(Path::new("src")) {
        let lines = code.lines().count();
        assert!(
            lines <= LONGEST_FILE,
            "{} has {lines} lines",
            file.display()
        );
    }
}

/// All words come from the phrasebook: no letter of a sentence stands in a component.
#[test]
fn components_have_no_words_of_their_own() {
    for (file, code) in rust_files(Path::new("src/page")) {
        for line in code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            let literal = line.split('"').nth(1).unwrap_or_default();
            let sentence = literal.contains(' ') && literal.starts_with(char::is_uppercase);
            assert!(!sentence, "{} says {literal:?}", file.display());
            assert!(!line.contains("{ \""), "{} says: {line}", file.display());
        }
    }
}

/// Whoever only wants the answers on the command line waits neither for Yew nor for what makes the file.
#[test]
fn the_command_line_compiles_no_screen() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--prefix=none"])
        .args(["--edges=normal,build", "--format={p}"])
        .output()
        .expect("cargo runs");
    let crates = String::from_utf8_lossy(&tree.stdout);
    assert!(tree.status.success() && crates.contains("serde_json"));
    for line in crates.lines() {
        let name = line.split(' ').next().unwrap_or_default();
        let screens = ["yew", "gloo", "wasm-bindgen", "web-sys", "walrus", "zopfli"];
        assert!(!screens.contains(&name), "it compiles {name}");
    }
}

/// Outside comments.
fn mentions(code: &str, name: &str) -> bool {
    code.lines()
        .any(|line| !line.trim_start().starts_with("//") && line.contains(name))
}

fn rust_files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let code = fs::read_to_string(&path).expect("a source file");
            files.push((path, code));
        }
    }
    files
}
