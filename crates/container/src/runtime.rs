//! Containers, as the agent uses them: sandboxes are started, adopted, filled and shut down.
//!
//! This side decides nothing and holds nothing that matters. Each sandbox has a supervisor process
//! ([`crate::shim`]) that owns its containers and outlives the agent; everything needed to find it
//! again, or to learn what became of it, lies in the sandbox's folder.

mod link;
mod look;
mod nursery;
mod open;
mod reach;
mod sandbox;
mod terminal;
mod unresponsive;
mod users;

pub use look::{Seen, look};
pub use open::{Attached, Runtime, RuntimeConfig};
pub use sandbox::{Event, Events, Sandbox};
pub use terminal::TerminalExec;
pub use unresponsive::{supervisors, take_down_all};
