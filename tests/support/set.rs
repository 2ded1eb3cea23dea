//! A set of small numbers that cannot run out, and is quick enough for everybody.

use std::iter;

const BITS: usize = 64;

/// Whether a number is in it stands in the bit of that number.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Set(Vec<u64>);

impl Set {
    pub fn has(&self, number: usize) -> bool {
        let word = self.0.get(number / BITS).copied().unwrap_or_default();
        word >> (number % BITS) & 1 == 1
    }

    pub fn insert(&mut self, number: usize) {
        let word = number / BITS;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (number % BITS);
    }

    pub fn add(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }

    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let words = self.0.iter().zip(&other.0);
        Self::of(words.map(|(one, other)| one & other).collect())
    }

    pub fn is_within(&self, other: &Self) -> bool {
        let others = other.0.iter().copied().chain(iter::repeat(0));
        let mut words = self.0.iter().zip(others);
        words.all(|(one, other)| one & !other == 0)
    }

    /// The last word is never empty, so that equal sets are written alike.
    fn of(mut words: Vec<u64>) -> Self {
        while words.last() == Some(&0) {
            words.pop();
        }
        Self(words)
    }
}

impl FromIterator<usize> for Set {
    fn from_iter<I: IntoIterator<Item = usize>>(numbers: I) -> Self {
        let mut set = Self::default();
        for number in numbers {
            set.insert(number);
        }
        set
    }
}
