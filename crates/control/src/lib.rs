//! The decisions of Gantry: what runs, where, since when and why not. Pure functions over `State`
//! and one transaction. It must not know: a clock, I/O, randomness of its own, HTTP or JSON.

pub mod assign;
pub mod auto;
pub mod definition;
pub mod host;
pub mod network;
pub mod report;
pub mod settings;
pub mod task;
