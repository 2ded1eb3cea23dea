//! What screens are put together from. A part draws what it is given, and knows no screen.

pub mod check_group;
pub mod contents;
pub mod copy;
pub mod line;
pub mod map;
pub mod memory;
pub mod party;
pub mod planner;
pub mod radio_group;
pub mod shape;
pub mod shell;
pub mod text;
pub mod way_card;
