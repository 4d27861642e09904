//! The network against a real kernel. Needs root, nft and ip (iproute2).
//!
//! Every test has a host of its own in a network and a mount namespace, so tests neither meet each
//! other nor touch the machine, and nothing outlives a failed test.

#![allow(clippy::unwrap_used, reason = "an error on the stage is a failed test")]

#[path = "net/apart.rs"]
mod apart;
#[path = "net/attack.rs"]
mod attack;
#[path = "net/interfaces.rs"]
mod interfaces;
#[path = "net/lifecycle.rs"]
mod lifecycle;
#[path = "net/published.rs"]
mod published;
#[path = "net/security.rs"]
mod security;
#[path = "net/security_changes.rs"]
mod security_changes;
#[path = "net/stage.rs"]
mod stage;
