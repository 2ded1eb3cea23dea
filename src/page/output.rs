//! Which of the shorter forms stands in place of the result, and how far somebody has come in it.

use crate::rulebook::Phrase;

/// What is shown in place of the result.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Output {
    Card,
    Hand,
    Short(Copying),
    Memory(Learning),
}

/// How far somebody has come who wants to copy.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Copying {
    Not,
    Warned,
    Done,
    Failed,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Learning {
    Facts,
    Test,
}

impl Output {
    /// In the order in which less and less is shown of the person.
    pub(super) const ALL: [Self; 4] = [
        Self::Short(Copying::Not),
        Self::Memory(Learning::Facts),
        Self::Hand,
        Self::Card,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Hand => "hand",
            Self::Short(_) => "short",
            Self::Memory(_) => "memory",
        }
    }

    pub(super) fn name(self) -> Phrase {
        match self {
            Self::Card => Phrase::OutputCard,
            Self::Hand => Phrase::OutputHand,
            Self::Short(_) => Phrase::OutputShort,
            Self::Memory(_) => Phrase::OutputMemory,
        }
    }

    pub(super) fn why(self) -> Phrase {
        match self {
            Self::Card => Phrase::OutputCardWhy,
            Self::Hand => Phrase::OutputHandWhy,
            Self::Short(_) => Phrase::OutputShortWhy,
            Self::Memory(_) => Phrase::OutputMemoryWhy,
        }
    }
}
