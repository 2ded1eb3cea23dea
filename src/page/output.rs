//! Which of the shorter forms stands in place of the result, and how far somebody has come in it.

use crate::rulebook::Phrase;

/// What is shown in place of the result.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Output {
    Card,
    Hand,
    Short(Copying),
    Memory(Learning),
}

/// How far somebody has come who wants to copy.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Copying {
    Not,
    Warned,
    Done,
    Failed,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Learning {
    Facts,
    Test,
}

impl Output {
    /// In the order in which less and less is shown of the person.
    pub const ALL: [Self; 4] = [
        Self::Short(Copying::Not),
        Self::Memory(Learning::Facts),
        Self::Hand,
        Self::Card,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Hand => "hand",
            Self::Short(_) => "short",
            Self::Memory(_) => "memory",
        }
    }

    pub fn name(self) -> Phrase {
        match self {
            Self::Card => Phrase::OutputCard,
            Self::Hand => Phrase::OutputHand,
            Self::Short(_) => Phrase::OutputShort,
            Self::Memory(_) => Phrase::OutputMemory,
        }
    }

    pub fn why(self) -> Phrase {
        match self {
            Self::Card => Phrase::OutputCardWhy,
            Self::Hand => Phrase::OutputHandWhy,
            Self::Short(_) => Phrase::OutputShortWhy,
            Self::Memory(_) => Phrase::OutputMemoryWhy,
        }
    }
}
