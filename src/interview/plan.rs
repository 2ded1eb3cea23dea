//! A stay that somebody thinks of: when it begins, and the days spent before.

use crate::rulebook::{CountryId, PassportId};

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Plan {
    /// Days from today to the entry.
    entry: i64,
    /// Days spent before, by what they count for; none where it is not named.
    spent: Vec<(CountryId, PassportId, u16)>,
}

const EARLIEST_ENTRY: i64 = -366;
const LATEST_ENTRY: i64 = 3653;
const MOST_SPENT: u16 = 366;

impl Plan {
    pub fn entry(&self) -> i64 {
        self.entry
    }

    pub fn spent(&self, country: &CountryId, passport: &PassportId) -> u16 {
        let index = self.index_of(country, passport);
        index.map_or(0, |index| self.spent[index].2)
    }

    pub(super) fn move_entry(&mut self, by: i16) {
        self.entry = (self.entry + i64::from(by)).clamp(EARLIEST_ENTRY, LATEST_ENTRY);
    }

    pub(super) fn change_spent(&mut self, country: CountryId, passport: PassportId, by: i16) {
        let days = self.spent(&country, &passport);
        let days = days.saturating_add_signed(by).min(MOST_SPENT);
        match self.index_of(&country, &passport) {
            Some(index) => self.spent[index].2 = days,
            None => self.spent.push((country, passport, days)),
        }
    }

    fn index_of(&self, country: &CountryId, passport: &PassportId) -> Option<usize> {
        let mut spent = self.spent.iter();
        spent.position(|(other, on, _)| (other, on) == (country, passport))
    }
}
