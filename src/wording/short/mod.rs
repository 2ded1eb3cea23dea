//! Shorter forms of the result, each showing less: to carry along, to read aloud, to keep in mind. No way
//! stands without passage, condition, day and what is warned of there.

mod card;
mod memory;
mod spoken;
mod stays;
mod warnings;
mod ways;

pub use self::{
    card::card,
    memory::{memory, memory_rest},
    spoken::{SPOKEN_LETTERS, seconds, spoken},
};
