//! Refuses to build while the rulebook has a problem, and packs it when it has none.

#[allow(
    dead_code,
    unused_imports,
    reason = "a build only loads, checks and packs the rulebook"
)]
mod rulebook;

use std::{env, fmt::Write, fs};

use rulebook::{Files, ForbiddenWords, Problem, Rulebook, check};

const DATA: &str = "src/rulebook/data/";

/// The one file that the rows share with the facts.
const OUTLINE: &str = "docs/facts/iran-region.geojson";

fn main() {
    println!("cargo::rerun-if-changed=src/rulebook");
    println!("cargo::rerun-if-changed=src/build.rs");
    println!("cargo::rerun-if-changed={OUTLINE}");

    let paths = paths();
    put("files.rs", listed(&paths));
    match checked(&read(&paths)) {
        Ok(rulebook) => put("rulebook.bin", rulebook.pack().expect("it can be packed")),
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}

/// Every written file: its name, and the path from here.
fn paths() -> Vec<(String, String)> {
    let mut paths = vec![("iran-region.geojson".to_owned(), OUTLINE.to_owned())];
    for folder in ["", "text/"] {
        for entry in fs::read_dir(format!("{DATA}{folder}")).expect("a folder of rows") {
            let path = entry.expect("an entry").path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let path = path.to_string_lossy().into_owned();
                paths.push((path.replace(DATA, ""), path));
            }
        }
    }
    paths.sort();
    paths
}

fn read(paths: &[(String, String)]) -> Files {
    let texts = paths.iter().map(|(name, path)| {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
        (name.clone(), text)
    });
    texts.collect()
}

/// The same for the tests, which change the rows: a list of names and texts as Rust reads it.
fn listed(paths: &[(String, String)]) -> String {
    let here = env::var("CARGO_MANIFEST_DIR").expect("cargo names the folder");
    let mut list = String::from("[");
    for (name, path) in paths {
        let path = format!("{here}/{path}");
        write!(list, "({name:?}, include_str!({path:?})),").expect("a string takes everything");
    }
    list + "]"
}

/// The rulebook, or everything that is wrong with it.
fn checked(files: &Files) -> Result<Rulebook, Vec<Problem>> {
    let (forbidden, rulebook) = match (ForbiddenWords::load(files), Rulebook::load(files)) {
        (Ok(forbidden), Ok(rulebook)) => (forbidden, rulebook),
        (forbidden, rulebook) => {
            let problems = [forbidden.err(), rulebook.err()];
            return Err(problems.into_iter().flatten().flatten().collect());
        }
    };
    let problems = check::problems(&rulebook, &forbidden);
    if problems.is_empty() {
        Ok(rulebook)
    } else {
        Err(problems)
    }
}

fn put(name: &str, bytes: impl AsRef<[u8]>) {
    let folder = env::var("OUT_DIR").expect("cargo names the folder");
    fs::write(format!("{folder}/{name}"), bytes).expect("it can be written");
}
