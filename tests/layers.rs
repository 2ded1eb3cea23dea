//! The layout is a promise; this keeps it.

#[path = "support/imports.rs"]
mod imports;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use imports::Imports;

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
    // Words take the advice as it is: they look up no row and call no engine.
    (
        "src/wording",
        &[
            "page::",
            "browser::",
            "yew",
            "gloo",
            "Edition,",
            "Edition}",
            "Rulebook",
            "advise",
            "Facts",
            "next_step",
            "what_ifs()",
        ],
    ),
    ("src/still", &["page::", "browser::", "yew", "gloo"]),
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

/// Names of rows that the pure code may write out, with the reason. Everything else is asked for by rows.
const NAMED: &[(&str, &str, &str)] = &[
    (
        "src/advice/course.rs",
        "crossed",
        "also a course, by its name in the contract",
    ),
    (
        "src/advice/course.rs",
        "iranian",
        "also an exit passport, by its name in the contract",
    ),
    (
        "src/advice/course.rs",
        "outside",
        "also a course, by its name in the contract",
    ),
    (
        "src/advice/json/advice.rs",
        "valid",
        "the contract's word for a passport that counts",
    ),
    (
        "src/advice/json/difference.rs",
        "in_hand",
        "also what is said of a permission, by its name in the answer",
    ),
    (
        "src/advice/json/difference.rs",
        "permission",
        "also a subject, by its name in the answer",
    ),
    (
        "src/interview/output.rs",
        "card",
        "also a shorter form, by its name on the page",
    ),
];

/// Lines of a file: of the program, of the tests, whose cases are lists, and of the one style sheet.
const LONGEST: &[(&str, &str, usize)] = &[
    ("src", "rs", 250),
    ("tests", "rs", 550),
    ("tests", "js", 350),
    ("static", "css", 1340),
];

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

/// A question, a choice, a fact or a passport more costs rows and words, no program.
#[test]
fn engine_and_words_name_no_row() {
    let rulebook = gozar::built_in::rulebook();
    let questions = rulebook.questions.iter();
    let choices = questions
        .clone()
        .flat_map(gozar::rulebook::Question::all_choices);
    let ids: BTreeSet<String> = questions
        .map(|question| question.id.to_string())
        .chain(choices.map(ToString::to_string))
        .chain(rulebook.facts.iter().map(|row| row.fact.to_string()))
        .chain(rulebook.passports.iter().map(|row| row.id.to_string()))
        .collect();
    let mut named = Vec::new();
    for layer in ["src/interview", "src/advice", "src/wording"] {
        for (file, code) in rust_files(Path::new(layer)) {
            let literals = code.split('"').skip(1).step_by(2);
            let file = file.display().to_string();
            named.extend(
                literals
                    .filter(|literal| ids.contains(*literal))
                    .map(|literal| (file.clone(), literal.to_owned())),
            );
        }
    }
    named.sort();
    named.dedup();
    let expected: Vec<(String, String)> = NAMED
        .iter()
        .map(|(file, id, _)| ((*file).to_owned(), (*id).to_owned()))
        .collect();
    assert_eq!(named, expected);
}

/// What is not found must not become an empty line.
#[test]
fn nothing_that_is_not_found_becomes_empty() {
    for layer in ["src/interview", "src/advice", "src/wording"] {
        for (file, code) in rust_files(Path::new(layer)) {
            assert!(!code.contains("unwrap_or_default"), "{}", file.display());
        }
    }
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let imports = Imports::of(rust_files(Path::new("src")));
    let circle = imports.circle();
    assert!(circle.is_none(), "a circle: {circle:?}");
}

#[test]
fn a_circle_is_found_however_it_is_closed() {
    let files = |last: &str| {
        let files = [
            ("src/lib.rs", "pub mod hall;"),
            (
                "src/hall/mod.rs",
                "mod door;\nmod key;\n\npub use self::{\n    door::Door,\n    key::Key,\n};",
            ),
            ("src/hall/door.rs", "use super::Key;"),
            ("src/hall/key.rs", last),
        ];
        Imports::of(
            files
                .map(|(path, code)| (path.into(), code.to_owned()))
                .into(),
        )
    };
    let both = vec![Path::new("src/hall/door.rs"), Path::new("src/hall/key.rs")];
    for last in [
        "use super::Door;",
        "use super::door::Door;",
        "use crate::hall::{self, Door};",
        "use crate::{\n    hall::{Door as Way},\n};",
    ] {
        assert_eq!(files(last).circle(), Some(both.clone()), "{last}");
    }
    for last in [
        "use crate::hall;",
        "// use super::Door;",
        "pub use super::Door;",
    ] {
        assert_eq!(files(last).circle(), None, "{last}");
    }
}

/// A part can be looked at without any screen, and a screen without any other.
#[test]
fn parts_know_no_screen_and_screens_know_no_other() {
    let imports = Imports::of(rust_files(Path::new("src")));
    let screens = Path::new("src/page/screens");
    for file in imports
        .files()
        .filter(|file| file.starts_with(screens) || file.starts_with("src/page/parts"))
    {
        for imported in imports.from(file) {
            assert!(
                !imported.starts_with(screens),
                "{} imports {}",
                file.display(),
                imported.display()
            );
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
        "src/still",
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
    for (folder, extension, longest) in LONGEST {
        for (file, code) in files(Path::new(folder), extension) {
            let lines = code.lines().count();
            assert!(lines <= *longest, "{} has {lines} lines", file.display());
        }
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
    files(folder, "rs")
}

fn files(folder: &Path, extension: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.ends_with("node_modules") {
            continue;
        }
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|other| other == extension) {
            let code = fs::read_to_string(&path).expect("a source file");
            found.push((path, code));
        }
    }
    found
}
