//! The process that supervisors are forked from: they start in a fraction of the time that
//! executing the whole program again would take, and share its memory.
//!
//! One supervisor is forked ahead, while nothing else is to do, and waits for its order: then a
//! container's start does not wait for a fork. Orders that come faster are forked for as they come.
//!
//! It lives as long as the agent that started it; supervisors outlive both. It has one thread, so
//! that its forks are whole.

use std::io;
use std::io::IoSliceMut;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags,
};

use super::{supervisor, sys};
use crate::runtime::{Failure, FailureKind};

/// Longest path of a sandbox's folder: the kernel's limit.
const MAX_PATH_BYTES: usize = 4096;

/// How long after an order the next supervisor is forked ahead: the container that was ordered has
/// the processors until then.
const FORK_AHEAD_AFTER: Duration = Duration::from_millis(10);

/// How long after that failed it is tried again.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// What a supervisor starts with.
pub(crate) struct Order {
    /// The sandbox's folder.
    pub(crate) dir: PathBuf,
    /// The agent's connection.
    pub(crate) connection: UnixStream,
    /// Where others attach.
    pub(crate) listener: UnixListener,
    /// Where it complains.
    pub(crate) log: OwnedFd,
}

/// Asks a spawner for a supervisor. `BrokenPipe` when the spawner is gone.
pub(crate) fn order(spawner: &OwnedFd, order: &Order) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(3))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    let descriptors = [order.connection.as_fd(), order.listener.as_fd(), order.log.as_fd()];
    assert!(control.push(SendAncillaryMessage::ScmRights(&descriptors)), "there is room for three");
    let path = [io::IoSlice::new(order.dir.as_os_str().as_bytes())];
    rustix::net::sendmsg(spawner, &path, &mut control, SendFlags::NOSIGNAL)?;
    Ok(())
}

/// Forks supervisors as ordered over standard input, until that is closed.
pub(super) fn run() -> io::Result<ExitCode> {
    let socket = io::stdin().as_fd().try_clone_to_owned()?;
    super::setup::close_stdio()?;
    super::setup::protect()?;
    let mut mask = SigSet::empty();
    mask.add(Signal::SIGCHLD);
    mask.thread_block()?;
    let signals = SignalFd::with_flags(&mask, SfdFlags::SFD_NONBLOCK | SfdFlags::SFD_CLOEXEC)?;
    let mut ahead = None;
    let mut pause = FORK_AHEAD_AFTER;
    loop {
        let timeout = match &ahead {
            Some(_) => PollTimeout::NONE,
            None => PollTimeout::try_from(pause).unwrap_or(PollTimeout::MAX),
        };
        let mut fds = [
            PollFd::new(socket.as_fd(), PollFlags::POLLIN),
            PollFd::new(signals.as_fd(), PollFlags::POLLIN),
        ];
        match poll(&mut fds, timeout) {
            Ok(0) => {
                ahead = fork_ahead(&socket, &signals)
                    .inspect_err(|errno| {
                        super::complain(format_args!("cannot fork a supervisor ahead: {errno}"));
                    })
                    .ok();
                pause = AFTER_FAILURE;
                continue;
            }
            Ok(_) => {}
            Err(nix::errno::Errno::EINTR) => continue,
            Err(errno) => return Err(errno.into()),
        }
        if fds[1].any() == Some(true) {
            while let Ok(Some(_)) = signals.read_signal() {}
            reap();
        }
        if fds[0].any() == Some(true) {
            match receive(&socket)? {
                Received::Order(new) => {
                    // One that was killed meanwhile takes no order.
                    let taken = ahead.take().is_some_and(|ahead| order(&ahead, &new).is_ok());
                    if !taken {
                        supervise(new, &socket, &signals);
                    }
                    pause = FORK_AHEAD_AFTER;
                }
                Received::Nonsense => {
                    super::complain("the spawner got an order it does not understand")
                }
                Received::End => return Ok(ExitCode::SUCCESS),
            }
        }
    }
}

/// What came over the socket.
enum Received {
    Order(Order),
    Nonsense,
    End,
}

fn receive(socket: &OwnedFd) -> io::Result<Received> {
    let mut path = vec![0; MAX_PATH_BYTES];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(3))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut parts = [IoSliceMut::new(&mut path)];
    let flags = RecvFlags::CMSG_CLOEXEC;
    let received = rustix::net::recvmsg(socket, &mut parts, &mut control, flags)?;
    let mut descriptors = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(all) = message {
            descriptors.extend(all);
        }
    }
    if received.bytes == 0 {
        return Ok(Received::End);
    }
    path.truncate(received.bytes);
    let dir = PathBuf::from(std::ffi::OsStr::from_bytes(&path));
    Ok(match <[OwnedFd; 3]>::try_from(descriptors) {
        Ok([connection, listener, log]) => Received::Order(Order {
            dir,
            connection: connection.into(),
            listener: listener.into(),
            log,
        }),
        Err(_) => Received::Nonsense,
    })
}

/// Forks a supervisor that waits for its order; it ends when the descriptor is closed.
fn fork_ahead(socket: &OwnedFd, signals: &SignalFd) -> nix::Result<OwnedFd> {
    let flags = SockFlag::SOCK_CLOEXEC;
    let (ours, theirs) = socketpair(AddressFamily::Unix, SockType::SeqPacket, None, flags)?;
    sys::fork(|| {
        sys::close(socket);
        sys::close(signals);
        sys::close(&ours);
        let received = receive(&theirs);
        drop(theirs);
        match received {
            Ok(Received::Order(order)) => {
                let dir = order.dir.clone();
                sys::exit_now(supervised(&dir, order))
            }
            Ok(Received::Nonsense | Received::End) => sys::exit_now(0),
            Err(error) => {
                super::complain(format_args!("a supervisor got no order: {error}"));
                sys::exit_now(1)
            }
        }
    })?;
    Ok(ours)
}

/// A failure shows to the agent as a connection that is closed.
fn supervise(order: Order, socket: &OwnedFd, signals: &SignalFd) {
    let forked = sys::fork(|| {
        sys::close(socket);
        sys::close(signals);
        let dir = order.dir.clone();
        sys::exit_now(supervised(&dir, order))
    });
    if let Err(errno) = forked {
        super::complain(format_args!("cannot fork a supervisor: {errno}"));
    }
}

/// Its exit code.
fn supervised(dir: &Path, order: Order) -> i32 {
    let logging = nix::unistd::dup2_stderr(&order.log)
        .map_err(|errno| Failure::os(FailureKind::Internal, "cannot write to its log", errno));
    match logging.and_then(|()| supervisor::run(order)) {
        Ok(()) => 0,
        Err(failure) => {
            super::complain(format_args!("the supervisor of {} gave up: {failure}", dir.display()));
            1
        }
    }
}

fn reap() {
    let ended = || waitpid(None, Some(WaitPidFlag::WNOHANG));
    while ended().is_ok_and(|status| status != WaitStatus::StillAlive) {}
}
