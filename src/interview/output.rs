//! The shorter forms of a result, and how far somebody has come in one.

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
}
