//! Host ports reserved for a container: bound, so that no other process can bind them, and never
//! listened on.

use std::net::SocketAddr;
use std::os::fd::{AsRawFd, OwnedFd};

use nix::errno::Errno;
use nix::sys::socket::{
    AddressFamily, SockFlag, SockType, SockaddrStorage, bind, setsockopt, socket, sockopt,
};

use crate::spec::{Failure, FailureKind, Protocol, ReservedPort};

/// Binds all of them, or none. They are released when the descriptors are dropped.
pub(super) fn reserve(ports: &[ReservedPort]) -> Result<Vec<OwnedFd>, Failure> {
    ports.iter().map(reserve_one).collect()
}

fn reserve_one(reserved: &ReservedPort) -> Result<OwnedFd, Failure> {
    let address = SocketAddr::new(reserved.address, reserved.port);
    bound(reserved.protocol, address).map_err(|errno| {
        let kind = match errno {
            Errno::EADDRINUSE => FailureKind::AddressInUse,
            _ => FailureKind::Internal,
        };
        let protocol = match reserved.protocol {
            Protocol::Tcp => "tcp",
            Protocol::Udp => "udp",
        };
        // The text is Docker's, because people search for it.
        Failure::os(kind, format!("failed to bind host port for {address}/{protocol}"), errno)
    })
}

fn bound(protocol: Protocol, address: SocketAddr) -> nix::Result<OwnedFd> {
    let family = match address {
        SocketAddr::V4(_) => AddressFamily::Inet,
        SocketAddr::V6(_) => AddressFamily::Inet6,
    };
    let kind = match protocol {
        Protocol::Tcp => SockType::Stream,
        Protocol::Udp => SockType::Datagram,
    };
    let socket = socket(family, kind, SockFlag::SOCK_CLOEXEC, None)?;
    if family == AddressFamily::Inet6 {
        // A separate socket may reserve the same port for IPv4.
        setsockopt(&socket, sockopt::Ipv6V6Only, &true)?;
    }
    bind(socket.as_raw_fd(), &SockaddrStorage::from(address))?;
    Ok(socket)
}
