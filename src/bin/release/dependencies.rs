//! What the page is made of, as a list in `CycloneDX`.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::Command,
};

use serde_json::{Value, json};

use super::{read, said};

const SPECIFICATION: &str = "1.6";
/// Not what it is called: that name is also one of other programs.
const NAME: &str = "notes";

/// The crates that are compiled into the page or compile it, with their licences, and the programs that shrink it.
pub fn list() -> Result<String, String> {
    let cargo = said(Command::new("cargo").args([
        "metadata",
        "--format-version=1",
        "--locked",
        "--offline",
        "--features=apart",
        "--filter-platform=wasm32-unknown-unknown",
    ]))?;
    let cargo: Value = parsed("cargo metadata", &cargo)?;
    let root = text(&cargo["resolve"]["root"]);
    let nodes = rows(&cargo["resolve"]["nodes"]);
    let needs: BTreeMap<&str, Vec<&str>> = nodes
        .map(|node| (text(&node["id"]), needed(node)))
        .collect();
    let mut wanted = BTreeSet::from([root]);
    let mut open = vec![root];
    while let Some(id) = open.pop() {
        let others = needs.get(id).into_iter().flatten();
        open.extend(others.filter(|other| wanted.insert(other)));
    }
    let packages = rows(&cargo["packages"]);
    let packages: BTreeMap<&str, &Value> = packages
        .map(|package| (text(&package["id"]), package))
        .collect();
    let address = |id: &str| packages.get(id).map(|package| crate_address(package));
    let crates = wanted.iter().filter(|id| **id != root);
    let crates = crates.filter_map(|id| packages.get(id)).map(|package| {
        // Some still write as they did before licences had a grammar.
        let licence = text(&package["license"]).replace('/', " OR ");
        json!({
            "type": "library",
            "bom-ref": crate_address(package),
            "name": package["name"],
            "version": package["version"],
            "licenses": [{ "expression": licence }],
            "purl": crate_address(package),
        })
    });
    let tools = "tests/browser/package.json";
    let tools: Value = parsed(tools, &String::from_utf8_lossy(&read(Path::new(tools))?))?;
    let tools = tools["dependencies"].as_object().into_iter().flatten();
    let tools = tools.map(|(name, version)| {
        let address = format!("pkg:npm/{name}@{}", text(version));
        // Not in the file.
        json!({
            "type": "application",
            "bom-ref": address,
            "name": name,
            "version": version,
            "scope": "excluded",
            "purl": address,
        })
    });
    let components: Vec<Value> = crates.chain(tools).collect();
    let graph = wanted.iter().map(|id| {
        let others = needs.get(id).into_iter().flatten();
        let others: BTreeSet<String> = others.filter_map(|other| address(other)).collect();
        let name = if *id == root {
            Some(NAME.to_owned())
        } else {
            address(id)
        };
        json!({ "ref": name, "dependsOn": others })
    });
    let list = json!({
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "version": 1,
        "metadata": { "component": { "type": "application", "bom-ref": NAME, "name": NAME } },
        "components": components,
        "dependencies": graph.collect::<Vec<_>>(),
    });
    let list = serde_json::to_string_pretty(&list).map_err(|error| error.to_string())?;
    Ok(list + "\n")
}

/// Tests alone need the others.
fn needed(node: &Value) -> Vec<&str> {
    let needed = rows(&node["deps"])
        .filter(|other| rows(&other["dep_kinds"]).any(|kind| kind["kind"] != "dev"));
    needed.map(|other| text(&other["pkg"])).collect()
}

fn crate_address(package: &Value) -> String {
    format!(
        "pkg:cargo/{}@{}",
        text(&package["name"]),
        text(&package["version"])
    )
}

fn parsed(what: &str, json: &str) -> Result<Value, String> {
    serde_json::from_str(json).map_err(|error| format!("{what}: {error}"))
}

fn rows(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
