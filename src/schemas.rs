//! JSON Schemas of the written files, so that an editor completes and checks while somebody types. They follow
//! from the types; `UPDATE_GOLDEN=1 cargo test` writes them anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
};

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use crate::rulebook::{
    CautionRow, Crossing, Decisions, EditionRow, FactRow, Forbidden, Language, Passport, Province,
    Question, RouteRow, Rule, Rulebook, Source, StayRow, Written, check::needed, named_phrases,
};

const FOLDER: &str = "src/rulebook/schema";

#[test]
fn every_file_has_the_schema_of_its_type() {
    let schemas = schemas();
    for (name, schema) in &schemas {
        let path = format!("{FOLDER}/{name}");
        let schema = serde_json::to_string_pretty(schema).expect("keys are strings") + "\n";
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &schema).expect("the schema can be written");
        }
        let reviewed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            reviewed == schema,
            "{path} is another than the types make; UPDATE_GOLDEN=1 writes it"
        );
    }
    let written = fs::read_dir(FOLDER).expect("a folder").count();
    assert_eq!(written, schemas.len(), "each belongs to a type");
}

fn schemas() -> BTreeMap<&'static str, Value> {
    BTreeMap::from([
        ("cautions.json", rows::<CautionRow>()),
        ("crossings.json", rows::<Crossing>()),
        ("decisions.json", schema::<Written<Decisions>>()),
        ("editions.json", rows::<EditionRow>()),
        ("facts.json", rows::<FactRow>()),
        ("findings.json", rows::<Rule>()),
        ("forbidden_words.json", rows::<Forbidden>()),
        ("languages.json", rows::<Language>()),
        ("passports.json", rows::<Passport>()),
        ("provinces.json", rows::<Province>()),
        ("questions.json", rows::<Question>()),
        ("routes.json", rows::<RouteRow>()),
        ("sources.json", rows::<Source>()),
        ("stays.json", rows::<StayRow>()),
        ("text.json", phrases()),
    ])
}

fn rows<T: JsonSchema>() -> Value {
    schema::<Written<Vec<T>>>()
}

/// In the draft that every editor reads.
fn schema<T: JsonSchema>() -> Value {
    let generator = SchemaSettings::draft07().into_generator();
    generator.into_root_schema_for::<T>().to_value()
}

/// Phrases of the program by name, those of rows by what stands before the first dot; each with the
/// placeholders that are filled in it, and no other.
fn phrases() -> Value {
    let mut named = Map::from_iter([("$schema".to_owned(), json!({ "type": "string" }))]);
    for phrase in named_phrases() {
        let placeholders: Placeholders = phrase.placeholders().iter().copied().collect();
        named.insert(
            phrase.key().to_string(),
            filled(&placeholders, &placeholders),
        );
    }
    let mut kinds: BTreeMap<String, (Placeholders, Placeholders)> = BTreeMap::new();
    let needed = needed(&Rulebook::written());
    for (key, placeholders) in &needed {
        let kind = key.as_str().split('.').next().unwrap_or_default();
        let placeholders: Placeholders = placeholders.iter().copied().collect();
        let known = kinds.entry(kind.to_owned());
        let (can, must) = known.or_insert_with(|| (Placeholders::new(), placeholders.clone()));
        can.extend(&placeholders);
        must.retain(|placeholder| placeholders.contains(placeholder));
    }
    let of_rows = needed
        .keys()
        .filter(|key| !named.contains_key(key.as_str()));
    let of_rows: BTreeSet<&str> = of_rows
        .filter_map(|key| key.as_str().split('.').next())
        .collect();
    let kinds = kinds
        .iter()
        .filter(|(kind, _)| of_rows.contains(kind.as_str()));
    let kinds = kinds.map(|(kind, (can, must))| (format!("^{kind}\\."), filled(can, must)));
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "required": named.keys().collect::<Vec<_>>(),
        "properties": named,
        "patternProperties": kinds.collect::<Map<_, _>>(),
        "additionalProperties": false,
    })
}

type Placeholders = BTreeSet<&'static str>;

/// A phrase in which these placeholders can stand, and those must.
fn filled(can: &Placeholders, must: &Placeholders) -> Value {
    let braced = |name: &&str| format!("\\{{{name}\\}}");
    let letter = ["[^{}]".to_owned()];
    let parts: Vec<String> = letter.into_iter().chain(can.iter().map(braced)).collect();
    let patterns = [format!("^({})+$", parts.join("|"))];
    let patterns = patterns.into_iter().chain(must.iter().map(braced));
    let patterns: Vec<Value> = patterns.map(|it| json!({ "pattern": it })).collect();
    match &patterns[..] {
        [pattern] => json!({ "type": "string", "pattern": pattern["pattern"] }),
        _ => json!({ "type": "string", "allOf": patterns }),
    }
}
