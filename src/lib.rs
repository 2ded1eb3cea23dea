//! A private wizard: questions in, what published alerts say to this person out.
//!
//! Read the modules in this order; each uses only the ones before it, the page also the browser.

/// What the editions say: rows, their shapes, their checks.
pub mod rulebook;

/// The region: borders, and the drawings that look at them.
pub mod map;

/// What the build has read, checked, packed and drawn.
pub mod built_in;

/// What we ask, in which order, and what was answered so far.
pub mod interview;

/// What the answers lead to on a given day, and why.
pub mod advice;

/// How it is said, in every language.
pub mod wording;

/// The answer where nothing runs.
#[cfg(not(target_arch = "wasm32"))]
pub mod still;

/// The screens.
#[cfg(feature = "page")]
pub mod page;

/// The only code that touches the browser.
#[cfg(feature = "page")]
pub mod browser;

#[cfg(test)]
mod schemas;
