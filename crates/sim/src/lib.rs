//! The deterministic simulator: real front desks, controllers and agents under random users and
//! faults, with time, randomness, the network, the disk and the kernel simulated from one seed.
//! After every commit the laws of Gantry are checked; a seed that breaks one breaks it again.
//! It must not know a clock, a thread, a socket, or a random source other than its seed.

#![warn(clippy::wildcard_enum_match_arm)]

mod ballast;
mod bulk;
mod dice;
mod event;
mod kernel;
pub mod laws;
mod link;
mod machine;
mod parcel;
mod place;
mod plant;
mod region;
mod run;
mod trace;
mod users;
mod weather;
mod world;

pub use plant::Plant;
pub use run::{Failure, Options, Outcome, run};
