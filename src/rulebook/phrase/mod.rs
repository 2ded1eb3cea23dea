//! The phrases that belong to no row, by name, with the placeholders that the program fills in them.

mod notes;
mod screens;

use super::TextKey;

pub use self::{notes::Phrase, screens::ScreenPhrase};

/// A phrase by name.
pub trait NamedPhrase {
    fn key(&self) -> TextKey;

    /// Named placeholders, each of which stands in the phrase of every language.
    fn placeholders(&self) -> &'static [&'static str];
}

/// Every phrase that is asked for by name.
pub fn named_phrases() -> impl Iterator<Item = &'static dyn NamedPhrase> {
    let notes = Phrase::ALL.iter().map(|phrase| phrase as &dyn NamedPhrase);
    let screens = ScreenPhrase::ALL.iter();
    notes.chain(screens.map(|phrase| phrase as &dyn NamedPhrase))
}

macro_rules! phrases {
    ($(#[$doc:meta])* $enum:ident: $($name:ident = $key:literal [$($placeholder:literal)*];)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum $enum { $($name,)* }

        impl $enum {
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
        }

        impl crate::rulebook::NamedPhrase for $enum {
            fn key(&self) -> crate::rulebook::TextKey {
                crate::rulebook::TextKey::from(match self { $(Self::$name => $key,)* })
            }

            fn placeholders(&self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($placeholder),*],)* }
            }
        }
    };
}

use phrases;
