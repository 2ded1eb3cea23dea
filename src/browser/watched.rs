//! What the page is to know of whoever is there.

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Watched {
    /// Nobody has touched it for four minutes.
    Idle,
    /// Somebody is there again.
    Touched,
    /// Nobody has for five. Nothing is shown any more but how to begin again.
    Over,
    /// It is about to be put away or closed.
    Left,
}
