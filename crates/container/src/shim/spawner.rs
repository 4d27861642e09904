//! The process that supervisors are forked from: they start in a fraction of the time that
//! executing the whole program again would take, and share its memory.
//!
//! One supervisor is forked ahead in idle time and waits for its order, so that a container's start
//! does not wait for a fork. Orders that come faster fork on demand. Supervisors whose sandbox is
//! gone come back and wait as well: forking one, filling its memory and freeing it again costs more
//! than all its work.
//!
//! It lives as long as the agent that started it; supervisors outlive both. It has one thread, so a
//! fork copies no lock that another thread holds.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::process::ExitCode;
use std::time::Duration;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};

use super::order::{self, Order, Received, pair, receive};
use super::{spare, sys, terminal};

/// The delay between an order and the fork of the next spare supervisor: until then the ordered
/// container has the processors.
const FORK_AHEAD_AFTER: Duration = Duration::from_millis(10);

/// The delay after a failed fork.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// The most supervisors that wait for an order. Each takes some 0.7 MiB, and a missing one costs no
/// more than its fork.
const MAX_SPARE: usize = 8;

/// Forks supervisors as ordered over standard input, until that is closed.
pub(super) fn run() -> io::Result<ExitCode> {
    let orders = io::stdin().as_fd().try_clone_to_owned()?;
    super::setup::close_stdio()?;
    super::setup::protect()?;
    let mut mask = SigSet::empty();
    mask.add(Signal::SIGCHLD);
    mask.thread_block()?;
    let signals = SignalFd::with_flags(&mask, SfdFlags::SFD_NONBLOCK | SfdFlags::SFD_CLOEXEC)?;
    let (returns, home) = pair()?;
    let (spare, pause) = (Vec::new(), FORK_AHEAD_AFTER);
    let mut spawner = Spawner { orders, signals, returns, home, spare, pause };
    while spawner.turn()? {}
    Ok(ExitCode::SUCCESS)
}

struct Spawner {
    orders: OwnedFd,
    signals: SignalFd,
    /// The socket over which supervisors come back.
    returns: OwnedFd,
    /// Its other end, which all supervisors have.
    home: OwnedFd,
    /// Sockets to supervisors that wait for an order. The last one is taken first: its memory is
    /// warm.
    spare: Vec<OwnedFd>,
    /// The delay until the next one is forked ahead, if there is none.
    pause: Duration,
}

impl Spawner {
    /// Waits once and handles the results; returns false at the end.
    fn turn(&mut self) -> io::Result<bool> {
        let timeout = match self.spare.is_empty() {
            true => PollTimeout::try_from(self.pause).unwrap_or(PollTimeout::MAX),
            false => PollTimeout::NONE,
        };
        let wanted = [self.orders.as_fd(), self.signals.as_fd(), self.returns.as_fd()];
        let mut fds = wanted.map(|fd| PollFd::new(fd, PollFlags::POLLIN));
        match poll(&mut fds, timeout) {
            Ok(0) => {
                self.fork_ahead();
                return Ok(true);
            }
            Ok(_) => {}
            Err(nix::errno::Errno::EINTR) => return Ok(true),
            Err(errno) => return Err(errno.into()),
        }
        let [ordered, ended, returned] = fds.map(|fd| fd.any() == Some(true));
        if ended {
            while let Ok(Some(_)) = self.signals.read_signal() {}
            reap();
        }
        if returned {
            self.take_back();
        }
        if !ordered {
            return Ok(true);
        }
        match receive(&self.orders)? {
            Received::Order(order) => self.give(&order),
            Received::Nonsense => {
                super::complain("the spawner got an order it does not understand")
            }
            Received::End => return Ok(false),
        }
        Ok(true)
    }

    fn fork_ahead(&mut self) {
        self.pause = AFTER_FAILURE;
        match self.fork(None) {
            Ok(spare) => self.spare.push(spare),
            Err(errno) => {
                super::complain(format_args!("cannot fork a supervisor ahead: {errno}"));
            }
        }
    }

    /// Gives an order to a supervisor. The agent sees a failure as a closed connection.
    fn give(&mut self, new: &Order) {
        self.pause = FORK_AHEAD_AFTER;
        while let Some(spare) = self.spare.pop() {
            // A supervisor that was killed meanwhile accepts no order.
            if order::send(&spare, new).is_ok() {
                return;
            }
        }
        let forked = self.fork(Some(new)).map_err(io::Error::from);
        if let Err(error) = forked.and_then(|fresh| order::send(&fresh, new)) {
            super::complain(format_args!("cannot fork a supervisor: {error}"));
        }
    }

    /// Takes back a supervisor. A surplus one is dropped, and so ends.
    fn take_back(&mut self) {
        if let Ok((_, Some(spare))) = terminal::receive(self.returns.as_fd(), &mut [0])
            && self.spare.len() < MAX_SPARE
        {
            self.spare.push(spare);
        }
    }

    /// Forks a supervisor that waits for its order; it ends when the descriptor is closed. `open`
    /// is an order whose descriptors this process holds, so the child closes them.
    fn fork(&self, open: Option<&Order>) -> nix::Result<OwnedFd> {
        let (ours, theirs) = pair()?;
        sys::fork(|| {
            sys::close(&self.orders);
            sys::close(&self.signals);
            sys::close(&self.returns);
            sys::close(&ours);
            self.spare.iter().for_each(sys::close);
            if let Some(order) = open {
                // Otherwise the client would wait for ever for the end of the connection.
                sys::close(&order.connection);
                sys::close(&order.listener);
                sys::close(&order.log);
            }
            sys::exit_now(spare::serve(theirs, self.home.as_fd()))
        })?;
        Ok(ours)
    }
}

fn reap() {
    let ended = || waitpid(None, Some(WaitPidFlag::WNOHANG));
    while ended().is_ok_and(|status| status != WaitStatus::StillAlive) {}
}
