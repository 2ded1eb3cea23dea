//! A language, and what it takes to write in it.

use serde::{Deserialize, Serialize};

use super::{Calendar, LanguageTag, Phrasebook};

/// One language of the page. Readers are offered them in file order.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Language {
    /// As in `lang="fa"`; the file of its phrases is named for it.
    pub tag: LanguageTag,
    pub direction: Direction,
    pub digits: Digits,
    /// The reader's own, for where a day is named in one only.
    pub calendar: Calendar,
    /// Its letters in the order in which names are sorted, where that of their codes is another.
    #[serde(default)]
    pub alphabet: Option<String>,
    /// Read from the file of its own, and packed apart.
    #[serde(skip)]
    pub phrases: Phrasebook,
}

/// In which direction it is written.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

/// The ten digits from nought on, written as one word.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(extend("minLength" = 10, "maxLength" = 10))
)]
#[serde(try_from = "String", into = "String")]
pub struct Digits(pub(super) [char; 10]);

impl Language {
    /// The file that holds its phrases.
    pub fn file(&self) -> String {
        format!("text/{}.json", self.tag)
    }
}

impl Direction {
    /// As in `dir="rtl"`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Digits {
    /// The same text with these digits in place of those of ASCII.
    pub fn written(&self, text: &str) -> String {
        let letters = text.chars();
        letters
            .map(|letter| match letter {
                '0'..='9' => self.0[usize::from(letter as u8 - b'0')],
                other => other,
            })
            .collect()
    }
}

impl TryFrom<String> for Digits {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let digits: Vec<char> = text.chars().collect();
        let digits = digits.try_into();
        digits
            .map(Self)
            .map_err(|_| format!("`{text}` are not ten digits"))
    }
}

impl From<Digits> for String {
    fn from(digits: Digits) -> Self {
        digits.0.iter().collect()
    }
}
