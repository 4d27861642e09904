//! The decisions, played through: a region with fake agents, acts of users, faults, and the laws
//! that hold after every commit whatever happens.

// Nothing of a test is visible outside it.
#![allow(unreachable_pub)]

mod agent;
mod deleted;
mod failing;
mod laws;
mod pinned;
mod random;
mod scenarios;
mod world;
