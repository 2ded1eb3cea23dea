//! Refuses to build while the rulebook has a problem; packs it and draws the borders when it has none.

#[allow(
    dead_code,
    unused_imports,
    reason = "a build only loads, checks and packs the rulebook"
)]
mod rulebook;

#[allow(dead_code, unused_imports, reason = "a build only draws the borders")]
mod map;

use std::{env, fmt::Write, fs};

use map::Borders;
use rulebook::{Files, ForbiddenWords, Problem, Rulebook, check};

const DATA: &str = "src/rulebook/data/";
const REGION: &str = "docs/facts/iran-region.geojson";

fn main() {
    println!("cargo::rerun-if-changed=src/rulebook");
    println!("cargo::rerun-if-changed=src/map");
    println!("cargo::rerun-if-changed=src/build.rs");
    println!("cargo::rerun-if-changed={REGION}");

    let paths = paths();
    put("files.rs", listed(&paths));
    let files = paths.iter().map(|(name, path)| (name.clone(), read(path)));
    match checked(&files.collect(), &read(REGION)) {
        Ok((rulebook, borders)) => {
            put("rulebook.bin", rulebook.pack().expect("it can be packed"));
            put("borders.txt", borders);
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}

/// Every written file: its name, and the path from here.
fn paths() -> Vec<(String, String)> {
    let mut paths = Vec::new();
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

/// The rulebook and the borders, or everything that is wrong with them.
fn checked(files: &Files, region: &str) -> Result<(Rulebook, String), Vec<Problem>> {
    let (forbidden, rulebook) = match (ForbiddenWords::load(files), Rulebook::load(files)) {
        (Ok(forbidden), Ok(rulebook)) => (forbidden, rulebook),
        (forbidden, rulebook) => {
            let problems = [forbidden.err(), rulebook.err()];
            return Err(problems.into_iter().flatten().flatten().collect());
        }
    };
    let mut problems = check::problems(&rulebook, &forbidden);
    match Borders::draw(region, &rulebook.crossings) {
        Ok(borders) if problems.is_empty() => Ok((rulebook, borders)),
        drawn => {
            problems.extend(drawn.err().unwrap_or_default());
            Err(problems)
        }
    }
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn put(name: &str, bytes: impl AsRef<[u8]>) {
    let folder = env::var("OUT_DIR").expect("cargo names the folder");
    fs::write(format!("{folder}/{name}"), bytes).expect("it can be written");
}
