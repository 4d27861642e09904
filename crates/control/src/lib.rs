//! The decisions of Gantry: the tasks that run, their places, and the reasons. Pure functions over
//! `State` and one transaction. It must not know a clock, I/O, randomness of its own, HTTP or JSON.

#![warn(missing_docs, clippy::wildcard_enum_match_arm)]

pub mod assign;
pub mod authorize;
pub mod auto;
pub mod constraint;
pub mod controller;
pub mod definition;
pub mod deploy;
pub mod host;
pub mod keys;
mod launch;
pub mod logs;
pub mod network;
pub mod place;
mod placement;
pub mod pulse;
pub mod query;
pub mod registry;
pub mod report;
pub mod reset;
pub mod run;
pub mod settings;
pub mod task;
