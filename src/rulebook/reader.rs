//! Reads rows and phrases out of the written files.

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, value::RawValue};

use super::{Files, Language, Pairs, Problem, TextKey};

/// A file of rows.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Written<T> {
    /// Where an editor finds what a row may be.
    #[serde(rename = "$schema")]
    schema: String,
    rows: T,
}

/// Reads on after a problem, so that the others are found as well.
pub(super) struct Reader<'f> {
    files: &'f Files,
    problems: Vec<Problem>,
}

impl<'f> Reader<'f> {
    pub(super) fn new(files: &'f Files) -> Self {
        Self {
            files,
            problems: Vec::new(),
        }
    }

    pub(super) fn done<T>(self, read: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() {
            Ok(read)
        } else {
            Err(self.problems)
        }
    }

    /// The rows of a file; where they cannot be told apart, none.
    pub(super) fn rows<T: DeserializeOwned>(&mut self, file: &str) -> Vec<T> {
        let rows: Vec<Box<RawValue>> = self.object(file);
        let mut read = Vec::new();
        for (index, row) in rows.into_iter().enumerate() {
            match serde_json::from_str(row.get()) {
                Ok(row) => read.push(row),
                Err(error) => {
                    let message = error.to_string();
                    // The line would be counted from the row, not from the file.
                    let message = message.split(" at line ").next().unwrap_or(&message);
                    self.problems
                        .push(Problem::in_row(file, name_of(&row, index), message));
                }
            }
        }
        read
    }

    /// All rows of a file as one.
    pub(super) fn object<T: Default + DeserializeOwned>(&mut self, file: &str) -> T {
        // Serde takes a list for an object whose names were left out.
        if self
            .files
            .text(file)
            .is_ok_and(|text| text.starts_with('['))
        {
            let message = "is a list, not an object of `$schema` and `rows`";
            self.problems.push(Problem::in_file(file, message));
            return T::default();
        }
        let Some(Written { schema, rows }) = self.whole(file) else {
            return T::default();
        };
        self.names_its_schema(file, Some(&schema), &format!("../schema/{file}"));
        rows
    }

    /// The phrases of every language, and whether there are some that belong to none of the rows.
    pub(super) fn phrases(&mut self, languages: &mut [Language]) {
        for language in &mut *languages {
            let file = language.file();
            let Some(Pairs(mut pairs)) = self.whole::<Pairs<TextKey, String>>(&file) else {
                continue;
            };
            let schema = pairs.iter().position(|(key, _)| key.as_str() == "$schema");
            let schema = schema.map(|index| pairs.remove(index).1);
            self.names_its_schema(&file, schema.as_deref(), "../../schema/text.json");
            language.phrases = pairs.into_iter().collect();
        }
        let all_read = self.problems.is_empty();
        for file in self.files.in_folder("text/") {
            if all_read && !languages.iter().any(|language| language.file() == file) {
                let message = "belongs to no language of languages.json";
                self.problems.push(Problem::in_file(file, message));
            }
        }
    }

    fn names_its_schema(&mut self, file: &str, named: Option<&str>, schema: &str) {
        let message = match named {
            Some(named) if named == schema => return,
            Some(named) => format!("names {named} as its `$schema`, not {schema}"),
            None => format!("has no `$schema`, which is {schema}"),
        };
        self.problems.push(Problem::in_file(file, message));
    }

    fn whole<T: DeserializeOwned>(&mut self, file: &str) -> Option<T> {
        let read = self.files.text(file).and_then(|text| {
            serde_json::from_str(text).map_err(|error| Problem::in_file(file, error.to_string()))
        });
        read.map_err(|problem| self.problems.push(problem)).ok()
    }
}

/// What the row calls itself, or where it stands.
fn name_of(row: &RawValue, index: usize) -> String {
    let row: Value = serde_json::from_str(row.get()).unwrap_or_default();
    ["id", "fact", "crossing", "country", "tag", "language"]
        .into_iter()
        .find_map(|key| row.get(key)?.as_str())
        .map_or_else(|| format!("row {}", index + 1), str::to_owned)
}
