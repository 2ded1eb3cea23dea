//! The clauses of conditions, each with a short name, and the style sheet that hides by them.

use std::fmt::Write;

use crate::rulebook::{Condition, Edition, TextKey};

use super::pattern::{Pattern, Picked, certain};

/// Something that is so or not. Where it is not, it hides; where it is, its words need not be said.
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// None where it goes without saying.
    pub words: Option<TextKey>,
    pub never: Vec<Pattern>,
    pub always: Vec<Pattern>,
}

/// Those that were needed, each once. Their names are their places.
#[derive(Default)]
pub(super) struct Clauses(Vec<Clause>);

impl Clauses {
    pub(super) fn name(&mut self, clause: Clause) -> usize {
        let mut known = self.0.iter();
        known.position(|known| *known == clause).unwrap_or_else(|| {
            self.0.push(clause);
            self.0.len() - 1
        })
    }

    pub(super) fn into_inner(self) -> Vec<Clause> {
        self.0
    }
}

impl Clause {
    /// Each clause of a condition by itself.
    pub(super) fn each(edition: &Edition, condition: &Condition) -> Vec<Self> {
        let clauses = condition.clauses().map(|(fact, wanted)| {
            let alone = Condition::one(fact, wanted);
            Self {
                words: Some(fact.key(wanted)),
                never: certain(edition, &alone, false),
                always: certain(edition, &alone, true),
            }
        });
        clauses.collect()
    }

    /// What can be true in one way only and goes without saying.
    pub(super) fn silent(never: Vec<Pattern>) -> Self {
        Self {
            words: None,
            never,
            always: Vec::new(),
        }
    }
}

/// By which selectors a line of a clause is hidden, and its words. Inputs of `questions` are hidden with them.
pub(super) fn style(clauses: &[Clause], inputs: &[Picked], questions: &[usize]) -> String {
    let mut style = String::new();
    for (name, clause) in clauses.iter().enumerate() {
        for (class, patterns) in [("n", &clause.never), ("u", &clause.always)] {
            if patterns.is_empty() || class == "u" && clause.words.is_none() {
                continue;
            }
            let selectors = patterns.iter().flat_map(|pattern| {
                let mut chain = String::new();
                // Siblings are named in their order.
                for (place, input) in inputs.iter().enumerate() {
                    let so = match pattern.get(input) {
                        Some(true) => ":checked",
                        Some(false) => ":not(:checked)",
                        None => continue,
                    };
                    write!(chain, "#s{place}{so}~").expect("a string takes everything");
                }
                let line = format!("{chain}div .{class}{name}");
                let input = questions.contains(&name);
                let input = input.then(|| format!("{chain}.{class}{name}"));
                [line].into_iter().chain(input)
            });
            let selectors = selectors.collect::<Vec<_>>().join(",");
            writeln!(style, "{selectors}{{display:none}}").expect("a string takes everything");
        }
    }
    style
}
