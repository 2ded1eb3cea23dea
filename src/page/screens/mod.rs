//! One file a screen. No screen knows another.

pub mod check;
pub mod emptied;
pub mod output;
pub mod question;
pub mod result;
pub mod start;
