//! The agent of one host: takes assignments, performs steps, sends reports.
//!
//! [`core`] and [`task`] decide and are pure: the simulator runs them as they are. Everything else
//! acts: [`run()`] opens the host and turns messages, facts and time into steps and reports. The
//! agent never talks to the store; it saves the state of its tasks in a folder of its own, so
//! running tasks outlive a control plane and an agent.

mod children;
pub mod core;
pub mod environment;
pub mod facts;
mod file;
pub mod images;
pub mod link;
pub mod listing;
mod logs;
mod metadata;
mod outside;
mod run;
mod spec;
pub mod task;
mod worker;

pub use file::FileError;
pub use outside::{containers, unmount_all};
pub use run::{Config, HostMode, StartError, run};

#[cfg(test)]
mod fixture;
