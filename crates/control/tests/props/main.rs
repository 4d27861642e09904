//! The decisions in play: a region with fake agents, acts of users, faults, and the laws that hold
//! after every commit.

// A test crate has no users outside it.
#![allow(unreachable_pub)]

mod agent;
mod deleted;
mod failing;
mod large;
mod laws;
mod looks;
mod pinned;
mod random;
mod scenarios;
mod world;
