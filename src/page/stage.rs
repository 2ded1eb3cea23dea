//! Whether anybody can use the page yet.

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stage {
    /// The words stand there, but nothing listens yet.
    Starting,
    Ready,
    /// A program of another page of the same website handed it over and could read along: nothing is asked.
    Relayed,
}
