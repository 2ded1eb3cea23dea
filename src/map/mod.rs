//! The map of the region: borders on one grid, and the drawings that look at them.

mod borders;
mod frame;
mod land;
mod trace;

pub use self::{
    borders::Borders,
    frame::{Frame, Spot},
};
