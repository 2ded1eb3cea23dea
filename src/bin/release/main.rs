//! Packs what is passed on: `release BUILT FOLDER COMMIT TREE`, where BUILT holds what `script/build` and `script/paper` make.
//!
//! The same commit gives the same bytes: no time, no path and no name of a tool goes in that a format does not ask for.

mod archive;
mod dependencies;

use std::{fmt::Write, fs, path::Path, process::Command, process::ExitCode};

use sha2::{Digest, Sha256};

/// The file itself. In an archive it has the name that hosts look for.
const PAGE: &str = "notes.html";
/// What goes along with it, in archives too.
const COMPANIONS: [&str; 5] = [
    "notes-plain.html",
    "notes-en.pdf",
    "notes-en.txt",
    "notes-fa.pdf",
    "notes-fa.txt",
];
const ROBOTS: &[u8] = include_bytes!("../../../static/robots.txt");
const READ_ME: &str = include_str!("../../../static/read-me.txt");
/// What a messenger shows beside the file that it runs: no more than its title.
const MANIFEST: &str = "name = \"Notes\"\n";
const LOCKS: [&str; 3] = [
    "Cargo.lock",
    "rust-toolchain.toml",
    "tests/browser/package-lock.json",
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [built, folder, commit, tree] = arguments.as_slice() else {
        eprintln!("release: takes the folder BUILT, the FOLDER to write to, a COMMIT and its TREE");
        return ExitCode::from(2);
    };
    match release(Path::new(built), Path::new(folder), commit, tree) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("release: {message}");
            ExitCode::FAILURE
        }
    }
}

fn release(built: &Path, folder: &Path, commit: &str, tree: &str) -> Result<(), String> {
    let page = read(&built.join(PAGE))?;
    let mut members = vec![(PAGE.to_owned(), page.clone())];
    for name in COMPANIONS {
        members.push((name.to_owned(), read(&built.join(name))?));
    }
    let companions = members[1..].to_vec();
    let index = ("index.html".to_owned(), page);
    let read_me = format!("\u{feff}{}", READ_ME.replace('\n', "\r\n"));
    let mut all = vec![index.clone()];
    all.extend(companions);
    all.push(("read-me.txt".to_owned(), read_me.into_bytes()));
    all.push(("robots.txt".to_owned(), ROBOTS.to_vec()));
    members.push(("notes.zip".to_owned(), archive::packed(&all)?));
    let manifest = ("manifest.toml".to_owned(), MANIFEST.as_bytes().to_vec());
    members.push(("notes.xdc".to_owned(), archive::packed(&[index, manifest])?));
    members.push(("source.txt".to_owned(), source(commit, tree)?.into_bytes()));
    members.push((
        "dependencies.cdx.json".to_owned(),
        dependencies::list()?.into_bytes(),
    ));
    members.sort();
    let sums: String = members
        .iter()
        .map(|(name, bytes)| line(name, bytes))
        .collect();
    members.push(("SHA256SUMS".to_owned(), sums.into_bytes()));

    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (name, bytes) in members {
        let file = folder.join(name);
        fs::write(&file, bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}

/// What it was built from and with, so that somebody else can do it again.
fn source(commit: &str, tree: &str) -> Result<String, String> {
    let compiler = said(Command::new("rustc").arg("--version"))?;
    let mut locks = String::new();
    for lock in LOCKS {
        locks += &line(lock, &read(Path::new(lock))?);
    }
    Ok(format!("commit {commit}\ntree {tree}\n{compiler}{locks}"))
}

/// As `sha256sum` prints it and `sha256sum -c` reads it.
fn line(name: &str, bytes: &[u8]) -> String {
    let mut line = String::new();
    for byte in Sha256::digest(bytes) {
        write!(line, "{byte:02x}").expect("a string takes everything");
    }
    line + "  " + name + "\n"
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// What a program prints.
fn said(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output();
    let output = output.map_err(|error| format!("{name}: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "{name}: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        ));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{name}: {error}"))
}
