//! The page's Wasm as small as it gets, and the script that ties it to the browser.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use wasm_bindgen_cli_support::Bindgen;

use super::names;

/// How the script comes by its module: an import that no browser has to know, since the loader stands in its place.
pub const MODULE_IMPORT: &str = "import source wasmModule from \"./page_bg.wasm\";\n";

/// The passes of Binaryen that were worth it, in this order.
const PASSES: [&str; 11] = [
    "-Oz",
    "--traps-never-happen",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=30",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
    "--merge-locals",
    "-Oz",
    // What belongs together packs better side by side.
    "--reorder-functions-by-name",
];

/// What the compiler has written, as Wasm and script. `scratch` is a folder that may be written to.
pub fn bind(compiled: &Path, scratch: &Path) -> Result<(Vec<u8>, String), String> {
    let mut output = Bindgen::new()
        .input_path(compiled)
        .out_name("page")
        .module(true)
        .and_then(|bindgen| bindgen.typescript(false).generate_output())
        .map_err(|error| format!("{}: {error:#}", compiled.display()))?;
    let mut glue = output.js().to_owned();
    let module = output.wasm_mut();
    let imported = module.imports.iter_mut().map(|import| &mut import.name);
    names::shorten_imports(imported, &mut glue)?;
    let exported = module.exports.iter_mut().map(|export| &mut export.name);
    names::shorten_exports(exported, &mut glue);
    let wasm = optimised(&module.emit_wasm(), scratch)?;
    Ok((wasm, glue))
}

/// By `wasm-opt`, which reads and writes files.
fn optimised(wasm: &[u8], scratch: &Path) -> Result<Vec<u8>, String> {
    let (bound, small) = (scratch.join("bound.wasm"), scratch.join("small.wasm"));
    let failed = |error: &dyn std::fmt::Display| format!("wasm-opt: {error}");
    fs::write(&bound, wasm).map_err(|error| failed(&error))?;
    let status = Command::new("wasm-opt")
        .arg(&bound)
        .args(PASSES)
        .arg("-o")
        .arg(&small)
        .stdin(Stdio::null())
        .status()
        .map_err(|error| failed(&error))?;
    if !status.success() {
        return Err(failed(&status));
    }
    fs::read(&small).map_err(|error| failed(&error))
}
