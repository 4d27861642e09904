//! The rim of a process, where it meets its machine: the clock, and connections that are taken in.
//! The front and the agent share it. It knows no protocol and nothing of regions.

#![warn(missing_docs)]

pub mod accept;
pub mod clock;
pub mod places;
pub mod seldom;
