//! The `/proc` that a container takes from another one with which it shares processes.

use std::convert::Infallible;
use std::fmt::Display;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

use nix::errno::Errno;
use nix::sched::{CloneFlags, setns};
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use nix::sys::wait::waitpid;

use super::{inside, mounts, sys, terminal};
use crate::spec::{Failure, FailureKind};

/// The inode number of the root of every `/proc`.
const PROC_ROOT_INODE: u64 = 1;

/// Copies `/proc` as it is mounted in a mount namespace, without the mounts over it there. A helper
/// process enters the namespace: the caller would lose its own place.
pub(super) fn proc_of(namespace: &OwnedFd) -> Result<OwnedFd, Failure> {
    let flags = SockFlag::SOCK_CLOEXEC;
    let (ours, theirs) = socketpair(AddressFamily::Unix, SockType::SeqPacket, None, flags)
        .map_err(|errno| cannot(&errno))?;
    let sent = sys::fork(|| {
        let code = i32::from(send_proc(namespace, &theirs).is_err());
        sys::exit_now(code)
    });
    let sent = sent.map_err(|errno| cannot(&errno))?;
    drop(theirs);
    let received = terminal::receive(ours.as_fd(), &mut [0]);
    while waitpid(sent, None) == Err(Errno::EINTR) {}
    match received {
        Ok((_, Some(proc))) => Ok(proc),
        Ok((_, None)) => Err(cannot(&"it cannot be had")),
        Err(errno) => Err(cannot(&errno)),
    }
}

fn send_proc(namespace: &OwnedFd, to: &OwnedFd) -> io::Result<Infallible> {
    setns(namespace, CloneFlags::CLONE_NEWNS)?;
    let place = inside::open_no_links(Path::new("/proc"))?;
    let is_proc = inside::is_of_proc(&place)?;
    if !is_proc || rustix::fs::fstat(&place)?.st_ino != PROC_ROOT_INODE {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let proc = mounts::copy_of(&place).map_err(|failure| io::Error::other(failure.message))?;
    terminal::send_with(to.as_fd(), &[1], proc.as_fd())?;
    sys::exit_now(0)
}

fn cannot(error: &dyn Display) -> Failure {
    let message = format!("cannot share the /proc of another container: {error}");
    Failure::new(FailureKind::Namespace, message)
}
