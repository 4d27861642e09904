//! A supervisor between two sandboxes: waits for an order, serves it, and waits again.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use nix::errno::Errno;
use nix::sys::wait::{WaitPidFlag, waitpid};

use super::order::{Order, Received, pair, receive};
use super::{setup, supervisor, terminal};
use crate::spec::{Failure, FailureKind};

/// The most sandboxes that one process serves in succession; the limit keeps small what earlier
/// ones leave in its memory.
const MAX_SANDBOXES: usize = 100;

/// Serves the order that comes over `orders`, and further ones for which it reports back at `home`.
/// Ends when `orders` is closed. Returns the exit code.
pub(super) fn serve(orders: OwnedFd, home: BorrowedFd<'_>) -> i32 {
    let mut next = setup::become_independent().map(|()| orders).map_err(|failure| {
        super::complain(format_args!("a supervisor cannot begin: {failure}"));
    });
    for _ in 0..MAX_SANDBOXES {
        let Ok(orders) = next else { return 1 };
        match receive(&orders) {
            Ok(Received::Order(order)) => {
                drop(orders);
                if !supervise(order) || !is_alone() {
                    return 1;
                }
            }
            Ok(Received::Nonsense | Received::End) => return 0,
            Err(error) => {
                super::complain(format_args!("a supervisor got no order: {error}"));
                return 1;
            }
        }
        // The process at the other end may be gone.
        next = report_back(home).map_err(drop);
    }
    0
}

/// Supervises a sandbox; returns true if it went well to the end.
fn supervise(order: Order) -> bool {
    let dir = order.dir.clone();
    let logging = nix::unistd::dup2_stderr(&order.log)
        .map_err(|errno| Failure::os(FailureKind::Internal, "cannot write to its log", errno));
    match logging.and_then(|()| supervisor::run(order)) {
        Ok(()) => true,
        Err(failure) => {
            super::complain(format_args!("the supervisor of {} gave up: {failure}", dir.display()));
            false
        }
    }
}

/// Returns true if no process of the sandbox is left; an orphan that shared the host's processes
/// may be.
fn is_alone() -> bool {
    loop {
        match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
            Err(Errno::ECHILD) => return true,
            Ok(status) if status.pid().is_some() => {}
            Ok(_) | Err(_) => return false,
        }
    }
}

/// Releases the sandbox's folder and log, and returns the socket of the next order.
fn report_back(home: BorrowedFd<'_>) -> io::Result<OwnedFd> {
    nix::unistd::chdir("/")?;
    nix::unistd::dup2_stderr(io::stdin())?;
    let (theirs, ours) = pair()?;
    terminal::send_with(home, &[0], theirs.as_fd())?;
    Ok(ours)
}
