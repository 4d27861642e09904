//! The whole agent against a real kernel. Needs root, nft and busybox-static.
//!
//! Every test runs its host in a network and a mount namespace of its own, so tests neither
//! interfere nor touch the machine, and their remains are counted.

#![allow(clippy::unwrap_used, reason = "an error on the stage is a failed test")]

#[path = "agent/control.rs"]
mod control;
#[path = "../src/fixture.rs"]
#[allow(dead_code, reason = "shared with the unit tests")]
pub(crate) mod fixture;
#[path = "agent/life.rs"]
mod life;
#[path = "agent/network.rs"]
mod network;
#[path = "agent/pinned.rs"]
mod pinned;
#[path = "agent/restart.rs"]
mod restart;
#[path = "agent/stage.rs"]
mod stage;
#[path = "agent/users.rs"]
mod users;
