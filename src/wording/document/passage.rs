//! What is said of passing a crossing, wherever it is named.

use crate::advice::{Advice, Route};

use super::{
    super::Words,
    age::age_of,
    lines::from,
    shape::{Whole, Why},
    sources::{cited, on_paper},
};

/// Passage, condition and day.
pub(crate) fn passage(words: Words, advice: &Advice, route: &Route) -> String {
    let day = words.day(route.as_of);
    let age = age_of(words, advice, route.as_of);
    words.fill_phrase(&route.passage.key(), &[("day", &day), ("age", &age)])
}

pub(super) fn source_of(words: Words, advice: &Advice, route: &Route) -> String {
    from(words, advice, route.said_known(), &route.cited)
}

/// Where it is written.
pub(crate) fn written(words: Words, advice: &Advice, route: &Route) -> Whole {
    Whole {
        said: None,
        from: Some(source_of(words, advice, route)),
        on_paper: on_paper(words, advice, None, &route.cited),
        why: Why {
            sources: cited(words, advice, &route.cited),
            ..Why::default()
        },
    }
}
