//! What screens are put together from. A part draws what it is given, and knows no screen.

pub mod answer;
pub mod button;
pub mod check_group;
pub mod chip;
pub mod comparison;
pub mod contents;
pub mod copy;
pub mod fold;
pub mod in_language;
pub mod line;
pub mod map;
pub mod memory;
pub mod outputs;
pub mod party;
pub mod planner;
pub mod radio_group;
pub mod section;
pub mod shape;
pub mod shell;
pub mod text;
pub mod titled_list;
pub mod way_card;
