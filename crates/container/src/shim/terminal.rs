//! Pseudo terminals: opened inside the container; their controlling end is sent out of it.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use rustix::fs::{CWD, Mode, OFlags, ResolveFlags};
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags,
};
use rustix::pty::OpenptFlags;

use super::report::{Report, Stdio};
use super::{mounts, sys};
use crate::spec::{Errno, Failure, FailureKind, TerminalSize};

/// Opens a terminal of this process's container, sends its controlling end to the supervisor, and
/// returns the other end as standard input, output and error.
pub(super) fn open(size: TerminalSize, channel: BorrowedFd<'_>) -> Result<Stdio, Failure> {
    let (control, terminal) = pair(size).map_err(|errno| cannot("open a terminal", errno))?;
    let report = serde_json::to_vec(&Report::Terminal).unwrap_or_default();
    send_with(channel, &report, control.as_fd())
        .map_err(|error| cannot("hand the terminal out", &error))?;
    let copy = || terminal.try_clone().map_err(|error| cannot("open a terminal", &error));
    Ok([copy()?, copy()?, terminal])
}

fn pair(size: TerminalSize) -> rustix::io::Result<(OwnedFd, OwnedFd)> {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
    let resolve = ResolveFlags::NO_SYMLINKS;
    let control = rustix::fs::openat2(CWD, "/dev/pts/ptmx", flags, Mode::empty(), resolve)?;
    rustix::pty::unlockpt(&control)?;
    let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
    let terminal = rustix::pty::ioctl_tiocgptpeer(&control, flags)?;
    rustix::termios::tcsetwinsize(&control, winsize(size))?;
    Ok((control, terminal))
}

/// Converts a size into the kernel's structure.
pub(crate) fn winsize(size: TerminalSize) -> rustix::termios::Winsize {
    rustix::termios::Winsize { ws_row: size.rows, ws_col: size.columns, ws_xpixel: 0, ws_ypixel: 0 }
}

/// Mounts the terminal at `/dev/console`, where the container's first process expects it.
pub(super) fn be_console(stdio: &Stdio) -> Result<(), Failure> {
    let path = Path::new("/dev/console");
    let onto = match mounts::place(path)? {
        Some(found) => found,
        None => mounts::destination(path, true)?,
    };
    let [_, _, terminal] = stdio;
    mounts::attach_at(&mounts::copy_of(terminal)?, path, &onto)
}

/// Makes standard input the controlling terminal of this process's session.
pub(super) fn control() -> Result<(), Failure> {
    sys::take_terminal(io::stdin().as_fd()).map_err(|errno| cannot("control the terminal", errno))
}

/// Sends a message with a descriptor; all of it or an error.
pub(super) fn send_with(
    socket: BorrowedFd<'_>,
    bytes: &[u8],
    descriptor: BorrowedFd<'_>,
) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    let descriptors = [descriptor];
    assert!(control.push(SendAncillaryMessage::ScmRights(&descriptors)), "there is room for one");
    let parts = [IoSlice::new(bytes)];
    match rustix::net::sendmsg(socket, &parts, &mut control, SendFlags::NOSIGNAL)? {
        sent if sent == bytes.len() => Ok(()),
        _ => Err(io::ErrorKind::WriteZero.into()),
    }
}

/// Receives bytes, and a descriptor if one came along.
pub(crate) fn receive(
    socket: BorrowedFd<'_>,
    buffer: &mut [u8],
) -> rustix::io::Result<(usize, Option<OwnedFd>)> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut parts = [IoSliceMut::new(buffer)];
    let flags = RecvFlags::CMSG_CLOEXEC;
    let received = rustix::net::recvmsg(socket, &mut parts, &mut control, flags)?;
    let mut descriptor = None;
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(mut descriptors) = message {
            descriptor = descriptors.next();
        }
    }
    Ok((received.bytes, descriptor))
}

fn cannot(doing: &str, errno: impl Into<Errno>) -> Failure {
    Failure::os(FailureKind::Internal, format!("cannot {doing}"), errno)
}
