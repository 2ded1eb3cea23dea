//! Which source file imports which, read from their `use` lines.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// Files by their path from the root of the package, each with what it declares and imports.
pub struct Imports(BTreeMap<PathBuf, File>);

#[derive(Default)]
struct File {
    /// `mod name;`
    modules: Vec<String>,
    uses: Vec<Use>,
}

struct Use {
    path: Vec<String>,
    /// The name that the file knows it by.
    name: String,
    /// `pub use`, which only hands on.
    hands_on: bool,
}

impl Imports {
    pub fn of(files: Vec<(PathBuf, String)>) -> Self {
        let files = files.into_iter();
        Self(
            files
                .map(|(path, code)| (path, File::read(&code)))
                .collect(),
        )
    }

    pub fn files(&self) -> impl Iterator<Item = &Path> {
        self.0.keys().map(PathBuf::as_path)
    }

    /// The files that define what this one imports. What a file hands on it does not import, and whoever
    /// imports it from there imports it from where it is defined.
    pub fn from<'a>(&'a self, file: &'a Path) -> Vec<&'a Path> {
        let uses = self.0[file].uses.iter().filter(|used| !used.hands_on);
        let files = uses.filter_map(|used| self.defining(file, &used.path));
        files.filter(|imported| *imported != file).collect()
    }

    /// One circle of files, each importing the next and the last the first.
    pub fn circle(&self) -> Option<Vec<&Path>> {
        let mut done = Vec::new();
        self.files()
            .find_map(|file| self.circle_behind(file, &mut Vec::new(), &mut done))
    }

    fn circle_behind<'a>(
        &'a self,
        file: &'a Path,
        way: &mut Vec<&'a Path>,
        done: &mut Vec<&'a Path>,
    ) -> Option<Vec<&'a Path>> {
        if let Some(index) = way.iter().position(|before| *before == file) {
            return Some(way[index..].to_vec());
        }
        if done.contains(&file) {
            return None;
        }
        way.push(file);
        let imported = self.from(file).into_iter();
        let circle = { imported }.find_map(|next| self.circle_behind(next, way, done));
        way.pop();
        done.push(file);
        circle
    }

    /// The file of ours that defines what a path leads to, seen from another file.
    fn defining<'a>(&'a self, from: &'a Path, path: &[String]) -> Option<&'a Path> {
        let (first, rest) = path.split_first()?;
        let mut module = match first.as_str() {
            "crate" => self.root(from),
            "gozar" => self.known("src/lib.rs".into())?,
            "self" => from,
            "super" => self.parent(from)?,
            name => self.child(from, name)?,
        };
        for name in rest {
            if name == "super" {
                module = self.parent(module)?;
            } else if let Some(child) = self.child(module, name) {
                module = child;
            } else {
                let mut uses = self.0[module].uses.iter();
                let handed_on = uses.find(|used| used.name == *name);
                return handed_on
                    .and_then(|used| self.defining(module, &used.path))
                    .or(Some(module));
            }
        }
        Some(module)
    }

    fn child(&self, file: &Path, name: &str) -> Option<&Path> {
        if !self.0[file].modules.iter().any(|module| module == name) {
            return None;
        }
        let folder = file.parent()?;
        self.known(folder.join(name).with_extension("rs"))
            .or_else(|| self.known(folder.join(name).join("mod.rs")))
    }

    fn parent(&self, file: &Path) -> Option<&Path> {
        let folder = match file.file_name()?.to_str()? {
            "lib.rs" | "main.rs" | "build.rs" => return None,
            "mod.rs" => file.parent()?.parent()?,
            _ => file.parent()?,
        };
        let mut names = ["mod.rs", "lib.rs", "main.rs"].into_iter();
        names.find_map(|name| self.known(folder.join(name)))
    }

    fn root<'a>(&'a self, file: &'a Path) -> &'a Path {
        self.parent(file).map_or(file, |parent| self.root(parent))
    }

    fn known(&self, path: PathBuf) -> Option<&Path> {
        let known = self.0.get_key_value(&path);
        known.map(|(path, _)| path.as_path())
    }
}

impl File {
    /// Of formatted code, where what a whole file imports stands at the beginning of a line.
    fn read(code: &str) -> Self {
        let mut file = Self::default();
        let mut lines = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        while let Some(line) = lines.next() {
            let (public, line) = match line.split_once(' ') {
                Some((word, rest)) if word.starts_with("pub") => (true, rest),
                _ => (false, line),
            };
            if let Some(module) = line.strip_prefix("mod ") {
                let declared = module.strip_suffix(';').map(str::to_owned);
                file.modules.extend(declared);
            } else if let Some(tree) = line.strip_prefix("use ") {
                let mut tree = tree.to_owned();
                while !tree.ends_with(';') {
                    tree += lines.next().expect("it ends with a semicolon").trim();
                }
                let paths = paths(tree.trim_end_matches(';')).into_iter();
                file.uses.extend(paths.map(|path| Use::read(&path, public)));
            }
        }
        file
    }
}

impl Use {
    fn read(path: &str, hands_on: bool) -> Self {
        let (path, name) = match path.split_once(" as ") {
            Some((path, name)) => (path, Some(name)),
            None => (path, None),
        };
        let path = path.trim_end_matches("::self");
        let path: Vec<String> = path.split("::").map(str::to_owned).collect();
        Self {
            name: name.map_or_else(|| path[path.len() - 1].clone(), str::to_owned),
            path,
            hands_on,
        }
    }
}

/// `a::{b, c::{d, e}}` as `a::b`, `a::c::d` and `a::c::e`.
fn paths(tree: &str) -> Vec<String> {
    let tree = tree.trim();
    let Some((before, branches)) = tree.split_once('{') else {
        return vec![tree.to_owned()];
    };
    let branches = branches.strip_suffix('}').expect("what opens is closed");
    let mut depth = 0;
    let branches = branches.split(|letter| {
        depth += match letter {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        letter == ',' && depth == 0
    });
    let branches = branches.filter(|branch| !branch.trim().is_empty());
    branches
        .flat_map(paths)
        .map(|path| format!("{before}{path}"))
        .collect()
}
