//! What runs in the file, made as small as it gets.

use std::{
    fmt::Display,
    io::Write,
    process::{Command, Stdio},
};

use super::module;

const BOOT: &str = include_str!("boot.js");
const LETTERS: &str = include_str!("letters.js");
const UNPACK: &str = include_str!("unpack.js");
const WEAVE: &str = include_str!("weave.js");
const LOADER: &str = include_str!("loader.js");

pub fn boot() -> String {
    without_margins(BOOT)
}

/// The glue with the loader in place of its import. What is left must not even speak of fetching.
pub fn program(glue: &str, lengths: &[usize]) -> Result<String, String> {
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
    let loader = LOADER.replace("LENGTHS", &format!("{lengths:?}"));
    minified(&format!("{LETTERS}{UNPACK}{WEAVE}{loader}{rest}"))
}

/// By `terser`, which reads and writes its own two ends.
fn minified(script: &str) -> Result<String, String> {
    let failed = |error: &dyn Display| format!("terser: {error}");
    let mut terser = Command::new("terser")
        .args(["--module", "--compress", "passes=3", "--mangle"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(&error))?;
    let mut input = terser.stdin.take().ok_or_else(|| failed(&"no input"))?;
    input
        .write_all(script.as_bytes())
        .map_err(|error| failed(&error))?;
    drop(input);
    let output = terser.wait_with_output().map_err(|error| failed(&error))?;
    if !output.status.success() {
        return Err(failed(&output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| failed(&error))
}

/// Lines without indents and, where what they end on says as much, without breaks; none that only tells people something.
pub fn without_margins(text: &str) -> String {
    let comment =
        |line: &str| line.starts_with("//") || (line.starts_with("/*") && line.ends_with("*/"));
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !comment(line));
    // A declaration of a style sheet, and what its rules begin with.
    let property = |name: &str| {
        name.chars()
            .all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '-'))
    };
    let lines = lines.map(|line| match line.split_once(": ") {
        Some((name, value)) if property(name) => format!("{name}:{value}"),
        _ => line.replace(" {", "{"),
    });
    let ended = |line: &str| line.ends_with(['{', '}', ';', ',']);
    let lines = lines.map(|line| if ended(&line) { line } else { line + "\n" });
    lines.collect()
}
