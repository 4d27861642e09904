//! The supervisor process of one sandbox: makes its containers, waits for them, keeps their output.
//!
//! It is the parent of every container, so it learns true exit codes; it runs apart from the agent,
//! so the agent may be killed and restarted without touching a container. It has one thread and one
//! loop: it forks, and a fork of a threaded process may run almost nothing. It knows nothing of
//! tokio, of images or networks.
//!
//! It is the same binary as the agent, executed in a way that neither an upgrade nor a hostile
//! container can change it under way (see `runtime/nursery.rs`). The runtime executes it once;
//! every supervisor is a fork of that process.

mod belonging;
mod calls;
mod child;
mod client;
mod command;
mod container;
mod credentials;
mod devices;
mod exec;
mod init;
mod inside;
mod launch;
mod mounts;
mod neighbour;
pub(crate) mod order;
mod output;
mod ports;
mod report;
mod rootfs;
mod setup;
mod spare;
mod spawner;
mod supervisor;
mod sys;
pub(crate) mod terminal;
mod texts;
mod users;

use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;

/// The first argument that makes a binary call [`main`].
pub const SUBCOMMAND: &str = "shim";

/// Forks a supervisor whenever the agent orders one over standard input; the supervisors run inside
/// this call too. Call it before any thread is started.
pub fn main() -> ExitCode {
    match spawner::run() {
        Ok(code) => code,
        Err(error) => {
            complain(format_args!("the process that starts supervisors gave up: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Writes into the supervisor's log. A failed write, most likely because the disk is full, must not
/// end the supervisor and its containers, as the panic of `eprintln!` would.
pub(crate) fn complain(what: impl Display) {
    let _unheard = writeln!(std::io::stderr(), "{what}");
}
