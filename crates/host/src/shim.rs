//! The supervisor process of one sandbox: makes its containers, waits for them, keeps their output.
//!
//! It is the parent of every container, so it learns true exit codes; it runs apart from the agent,
//! so the agent may be killed and restarted without touching a container. It has one thread and one
//! loop: it forks, and a fork of a threaded process may run almost nothing. It knows nothing of
//! tokio, of images, networks or tasks.
//!
//! It is the same binary as the agent, started by [`crate::runtime::Runtime::start`] from a sealed
//! copy in memory, so neither an upgrade nor a hostile container can change it under way.

mod calls;
mod child;
mod client;
mod container;
mod credentials;
mod devices;
mod exec;
mod init;
mod launch;
mod mounts;
mod output;
mod ports;
pub(crate) mod protocol;
mod rootfs;
mod setup;
mod supervisor;
mod sys;
pub(crate) mod terminal;

use std::path::Path;
use std::process::ExitCode;

/// The first argument that makes a binary call [`main`].
pub const SUBCOMMAND: &str = "shim";

/// Runs a supervisor until it is told to shut down. To be called before any thread is started, with
/// the arguments after [`SUBCOMMAND`]: the sandbox's folder. Descriptor 0 is the agent's
/// connection, 1 the listening socket, 2 the log.
pub fn main(arguments: &[String]) -> ExitCode {
    let [dir] = arguments else {
        eprintln!("the shim is started by the agent, with a sandbox's folder");
        return ExitCode::FAILURE;
    };
    match supervisor::run(Path::new(dir)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("the supervisor of {dir} gave up: {failure}");
            ExitCode::FAILURE
        }
    }
}
