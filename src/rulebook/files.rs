//! The rulebook as it is written.

use std::collections::BTreeMap;

use super::Problem;

/// The written rulebook: the text of each file under `data/`, by its name.
#[derive(Clone)]
pub struct Files(BTreeMap<String, String>);

impl FromIterator<(String, String)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(files: I) -> Self {
        Self(files.into_iter().collect())
    }
}

impl Files {
    pub(super) fn text(&self, file: &str) -> Result<&str, Problem> {
        let text = self.0.get(file).map(String::as_str);
        text.ok_or_else(|| Problem::in_file(file, "is missing"))
    }

    /// The names of those in a folder.
    pub(super) fn in_folder(&self, folder: &str) -> impl Iterator<Item = &str> {
        let names = self.0.keys().map(String::as_str);
        names.filter(move |name| name.starts_with(folder))
    }

    /// The same files with one more, or with another text in its place.
    #[must_use]
    pub fn with(mut self, file: &str, text: String) -> Self {
        self.0.insert(file.to_owned(), text);
        self
    }

    #[must_use]
    pub fn without(mut self, file: &str) -> Self {
        self.0.remove(file);
        self
    }

    /// The same files with one of them changed.
    #[must_use]
    pub fn changed(self, file: &str, change: impl FnOnce(&str) -> String) -> Self {
        let Some(text) = self.0.get(file).map(|text| change(text)) else {
            return self;
        };
        self.with(file, text)
    }
}
