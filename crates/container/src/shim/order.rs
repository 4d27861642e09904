//! The order for a supervisor, with its descriptors, as it goes over a socket to whoever becomes it.

use std::io;
use std::io::IoSliceMut;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;

use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags,
};

/// The longest path of a sandbox's folder: the kernel's limit.
const MAX_PATH_BYTES: usize = 4096;

/// The descriptors and the folder that a supervisor starts with.
pub(crate) struct Order {
    /// The sandbox's folder.
    pub(crate) dir: PathBuf,
    /// The agent's connection.
    pub(crate) connection: UnixStream,
    /// The socket on which later connections are accepted.
    pub(crate) listener: UnixListener,
    /// The file that takes its error messages.
    pub(crate) log: OwnedFd,
}

/// Orders a supervisor from a spawner. `BrokenPipe` if the spawner is gone.
pub(crate) fn send(spawner: &OwnedFd, order: &Order) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(3))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    let descriptors = [order.connection.as_fd(), order.listener.as_fd(), order.log.as_fd()];
    assert!(control.push(SendAncillaryMessage::ScmRights(&descriptors)), "there is room for three");
    let path = [io::IoSlice::new(order.dir.as_os_str().as_bytes())];
    rustix::net::sendmsg(spawner, &path, &mut control, SendFlags::NOSIGNAL)?;
    Ok(())
}

/// Makes two ends that carry whole messages.
pub(super) fn pair() -> nix::Result<(OwnedFd, OwnedFd)> {
    socketpair(AddressFamily::Unix, SockType::SeqPacket, None, SockFlag::SOCK_CLOEXEC)
}

/// A message from the socket, or its end.
pub(super) enum Received {
    Order(Order),
    Nonsense,
    End,
}

pub(super) fn receive(socket: &OwnedFd) -> io::Result<Received> {
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
