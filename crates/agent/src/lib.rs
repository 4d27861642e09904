//! One host's conscience: assignments in, steps out, reports back.
//!
//! [`core`] and [`task`] decide and are pure. Everything else acts.

pub mod core;
pub mod task;

#[cfg(test)]
mod fixture;
