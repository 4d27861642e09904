//! The first process of a container that asked for an init, or that only keeps its namespaces.
//!
//! It is the forked supervisor without its descriptors, already confined like the command: the
//! container needs no second binary.

use std::convert::Infallible;
use std::os::fd::{AsRawFd, BorrowedFd};

use nix::libc::{SIGCHLD, SIGINT, SIGQUIT, SIGTERM};
use nix::sys::signal::SigSet;
use nix::unistd::Pid;

use super::command::{Command, execute};
use super::report::report_failure;
use super::sys;
use crate::spec::{Failure, FailureKind};

/// Runs the command as a child, forwards signals to it, reaps, and ends with the child's exit code.
pub(super) fn run(command: &Command, channel: BorrowedFd<'_>) -> Result<Infallible, Failure> {
    let failed = |errno| Failure::os(FailureKind::Internal, "cannot run the init process", errno);
    // Without a separate PID namespace, orphans would otherwise become children of the supervisor.
    nix::sys::prctl::set_child_subreaper(true).map_err(failed)?;
    let signals = SigSet::all();
    signals.thread_block().map_err(failed)?;
    let main = sys::fork(|| {
        let unblocked = signals.thread_unblock().map_err(failed);
        let Err(failure) = unblocked.and_then(|()| Err::<Infallible, _>(execute(command)));
        report_failure(channel, failure);
        sys::exit_now(1)
    })
    .map_err(failed)?;
    leave_supervisor_behind(channel);
    loop {
        match sys::wait_for_signal(&signals) {
            Ok(SIGCHLD) => reap(Some(main)),
            Ok(number) => drop(sys::send_signal(main, number)),
            Err(_) => {}
        }
    }
}

/// Only reaps, until a signal ends it.
pub(super) fn hold(channel: BorrowedFd<'_>) -> Result<Infallible, Failure> {
    let signals = SigSet::all();
    signals
        .thread_block()
        .map_err(|errno| Failure::os(FailureKind::Internal, "cannot hold the namespaces", errno))?;
    leave_supervisor_behind(channel);
    loop {
        match sys::wait_for_signal(&signals) {
            Ok(SIGCHLD) => reap(None),
            Ok(SIGTERM | SIGINT | SIGQUIT) => sys::exit_now(0),
            Ok(_) | Err(_) => {}
        }
    }
}

/// Closes everything but standard input, output and error; the supervisor sees the channel close.
fn leave_supervisor_behind(channel: BorrowedFd<'_>) {
    assert!(channel.as_raw_fd() > 2, "0 to 2 are the container's");
    sys::close_from(3);
    // The name is only for `ps`.
    let _unnamed = nix::sys::prctl::set_name(c"init");
}

/// Reaps all children that have ended; exits with the code of `main` if that is among them.
fn reap(main: Option<Pid>) {
    while let Some(ended) = sys::take_ended() {
        if Some(ended.pid) == main {
            sys::exit_now(ended.code);
        }
    }
}
