//! Refuses to build while the rulebook has a problem, and packs it when it has none.

#[allow(
    dead_code,
    unused_imports,
    reason = "a build only loads, checks and packs the rulebook"
)]
mod rulebook;

use rulebook::{Files, ForbiddenWords, Problem, Rulebook, check};

fn main() {
    println!("cargo::rerun-if-changed=src/rulebook");
    println!("cargo::rerun-if-changed=src/build.rs");
    println!("cargo::rerun-if-changed=docs/facts/iran-region.geojson");

    match checked() {
        Ok(rulebook) => {
            let packed = rulebook.pack().expect("rows can be packed");
            let folder = std::env::var("OUT_DIR").expect("cargo names the folder");
            std::fs::write(format!("{folder}/rulebook.bin"), packed).expect("it can be written");
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}

/// The rulebook, or everything that is wrong with it.
fn checked() -> Result<Rulebook, Vec<Problem>> {
    let files = Files::written();
    let (forbidden, rulebook) = match (ForbiddenWords::load(&files), Rulebook::load(&files)) {
        (Ok(forbidden), Ok(rulebook)) => (forbidden, rulebook),
        (forbidden, rulebook) => {
            let problems = rulebook.err().unwrap_or_default();
            return Err(forbidden.err().into_iter().chain(problems).collect());
        }
    };
    let problems = check::problems(&rulebook, &forbidden);
    if problems.is_empty() {
        Ok(rulebook)
    } else {
        Err(problems)
    }
}
