//! Tells whether a program on this machine that connected to us runs in a container of Gantry's.
//!
//! The kernel records for each socket the version 2 cgroup of the process that made it, and reports
//! it for the addresses of a connection. The process can neither change it nor lose it by passing
//! the socket on. A check costs one request to the kernel and one look into a map.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::AsFd;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rtnetlink::sys::{Socket, SocketAddr as NetlinkAddr, protocols::NETLINK_SOCK_DIAG};
use rustix::net::sockopt::{Timeout, set_socket_timeout};

use kernel::cgroup::unified;

/// The longest wait for the kernel, which replies at once.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(1);
/// Remembered cgroup ids; a machine has some hundreds of cgroups.
const MAX_KNOWN: usize = 65_536;
/// The deepest level of nested cgroup folders that is read.
const MAX_DEPTH: usize = 32;
/// The root of the cgroup hierarchy as the kernel numbers it.
const ROOT_ID: u64 = 1;

// The constants below come from `linux/sock_diag.h`, `linux/inet_diag.h` and `linux/netlink.h`.
const SOCK_DIAG_BY_FAMILY: u16 = 20;
const NLMSG_ERROR: u16 = 2;
const NLM_F_REQUEST: u16 = 1;
const INET_DIAG_CGROUP_ID: u16 = 21;
const HEADER_BYTES: usize = 16;
const MESSAGE_BYTES: usize = 72;
/// The size of the receive buffer; a reply has a few hundred bytes.
const RECEIVE_BYTES: usize = 4096;

/// Tells connections of containers from those of the host's own processes.
pub struct Peers {
    asking: Mutex<Asking>,
    root: PathBuf,
    known: Mutex<BTreeMap<u64, bool>>,
}

struct Asking {
    socket: Socket,
    sequence: u32,
}

impl Peers {
    /// Opens a socket for such requests in the calling thread's network namespace, and tries it.
    pub fn open() -> io::Result<Peers> {
        let root = unified().ok_or_else(|| {
            io::Error::other("no version 2 cgroup hierarchy is mounted (mount -t cgroup2)")
        })?;
        let mut socket = Socket::new(NETLINK_SOCK_DIAG)?;
        socket.bind_auto()?;
        socket.connect(&NetlinkAddr::new(0, 0))?;
        set_socket_timeout(socket.as_fd(), Timeout::Recv, Some(ANSWER_TIMEOUT))?;
        let asking = Mutex::new(Asking { socket, sequence: 0 });
        let peers = Peers { asking, root, known: Mutex::default() };
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        let own = std::net::TcpStream::connect(listener.local_addr()?)?;
        match peers.cgroup(own.local_addr()?, own.peer_addr()?)? {
            Some(_) => Ok(peers),
            None => Err(io::Error::other("this kernel does not tell the cgroup of a socket")),
        }
    }

    /// Errors, with the reason, if containers in `cgroup`, a name below the root of the version 2
    /// tree, could not be told from the host. Makes that cgroup.
    pub fn try_out(cgroup: &str) -> io::Result<()> {
        let peers = Peers::open()?;
        let dir = peers.root.join(cgroup);
        std::fs::create_dir_all(&dir)
            .map_err(|error| io::Error::other(format!("cannot make {}: {error}", dir.display())))
    }

    /// Tells whether a container made the connection from `peer` to `local`. True if its socket is
    /// gone: a client that hung up needs no response. May read the folders of the hierarchy.
    pub fn is_container(&self, peer: SocketAddr, local: SocketAddr) -> io::Result<bool> {
        let Some(id) = self.cgroup(peer, local)? else { return Ok(true) };
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(is_container) = known().get(&id) {
            return Ok(*is_container);
        }
        let mut found = BTreeMap::new();
        collect(&self.root, Place::Host, 0, &mut found)?;
        // A removed cgroup was a container's, unless it lies outside the part that is visible here.
        let sees_all = std::fs::metadata(&self.root)?.ino() == ROOT_ID;
        let is_container = found.get(&id).copied().unwrap_or(sees_all);
        let mut known = known();
        if known.len() + found.len() > MAX_KNOWN {
            known.clear();
        }
        // Cgroup ids are never reused. The id of a removed cgroup is not remembered.
        known.append(&mut found);
        Ok(is_container)
    }

    /// Returns the id of the cgroup that made the socket at `local`, which is connected to
    /// `remote`.
    fn cgroup(&self, local: SocketAddr, remote: SocketAddr) -> io::Result<Option<u64>> {
        let mut asking = self.asking.lock().unwrap_or_else(PoisonError::into_inner);
        asking.sequence = asking.sequence.wrapping_add(1);
        let sequence = asking.sequence.to_ne_bytes();
        asking.socket.send(&question(local, remote, sequence), 0)?;
        loop {
            let mut answer = Vec::with_capacity(RECEIVE_BYTES);
            asking.socket.recv(&mut answer, 0)?;
            // A reply to an earlier request that timed out is skipped.
            if answer.get(8..12) == Some(&sequence) {
                return Ok(read(&answer));
            }
        }
    }
}

impl std::fmt::Debug for Peers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Peers").field("root", &self.root).finish_non_exhaustive()
    }
}

/// The place of a folder in the hierarchy.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Host,
    /// A cgroup below one that an agent made.
    Agent,
}

fn collect(
    dir: &Path,
    place: Place,
    depth: usize,
    found: &mut BTreeMap<u64, bool>,
) -> io::Result<()> {
    let gone = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
    let (metadata, entries) = match (std::fs::metadata(dir), std::fs::read_dir(dir)) {
        (Ok(metadata), Ok(entries)) => (metadata, entries),
        (Err(error), _) | (_, Err(error)) if gone(&error) => return Ok(()),
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    found.insert(metadata.ino(), place == Place::Agent);
    if depth == MAX_DEPTH {
        return Ok(());
    }
    for entry in entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
    {
        let is_agents = entry.file_name().to_str().is_some_and(is_of_an_agent);
        let below = if is_agents { Place::Agent } else { place };
        collect(&entry.path(), below, depth + 1, found)?;
    }
    Ok(())
}

/// Returns true for names that agents give: `gantry-TAG`. Names made by systemd contain a dot.
fn is_of_an_agent(name: &str) -> bool {
    name.strip_prefix("gantry-").is_some_and(|tag| {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (1..=32).contains(&tag.len()) && tag.bytes().all(fits)
    })
}

/// Builds a header and a `struct inet_diag_req_v2` that asks for one TCP socket.
fn question(local: SocketAddr, remote: SocketAddr, sequence: [u8; 4]) -> Vec<u8> {
    let family = if local.is_ipv4() { nix::libc::AF_INET } else { nix::libc::AF_INET6 };
    let mut body = vec![family as u8, nix::libc::IPPROTO_TCP as u8, 0, 0];
    body.extend(u32::MAX.to_ne_bytes());
    body.extend(local.port().to_be_bytes());
    body.extend(remote.port().to_be_bytes());
    for address in [local.ip(), remote.ip()] {
        let mut bytes = [0; 16];
        match address {
            IpAddr::V4(address) => bytes[..4].copy_from_slice(&address.octets()),
            IpAddr::V6(address) => bytes = address.octets(),
        }
        body.extend(bytes);
    }
    body.extend(0_u32.to_ne_bytes());
    // All ones stand for no cookie: any socket with these addresses matches.
    body.extend([0xff; 8]);
    let length = (HEADER_BYTES + body.len()) as u32;
    let mut message = Vec::with_capacity(HEADER_BYTES + body.len());
    message.extend(length.to_ne_bytes());
    message.extend(SOCK_DIAG_BY_FAMILY.to_ne_bytes());
    message.extend(NLM_F_REQUEST.to_ne_bytes());
    message.extend(sequence);
    message.extend([0; 4]);
    message.extend(body);
    message
}

/// Reads the cgroup's id from a reply: attributes follow a header and a `struct inet_diag_msg`.
fn read(answer: &[u8]) -> Option<u64> {
    let kind = u16::from_ne_bytes(answer.get(4..6)?.try_into().ok()?);
    if kind == NLMSG_ERROR {
        return None;
    }
    let mut rest = answer.get(HEADER_BYTES + MESSAGE_BYTES..)?;
    while let Some(head) = rest.get(..4) {
        let length = usize::from(u16::from_ne_bytes([head[0], head[1]]));
        let value = rest.get(4..length)?;
        if u16::from_ne_bytes([head[2], head[3]]) == INET_DIAG_CGROUP_ID {
            return Some(u64::from_ne_bytes(value.try_into().ok()?));
        }
        rest = rest.get(length.next_multiple_of(4)..)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agents_name_their_cgroups_and_nobody_else() {
        for (name, right) in [
            ("gantry-gantry", true),
            ("gantry-e-1", true),
            ("gantry-", false),
            ("gantry.service", false),
            ("gantry-server.service", false),
            ("gantry", false),
            ("my-gantry-x", false),
        ] {
            assert_eq!(is_of_an_agent(name), right, "{name}");
        }
    }

    #[test]
    fn an_answer_without_a_cgroup_says_nothing() {
        let mut answer = vec![0; HEADER_BYTES + MESSAGE_BYTES];
        answer[4..6].copy_from_slice(&SOCK_DIAG_BY_FAMILY.to_ne_bytes());
        assert_eq!(read(&answer), None);
        // First one byte of another attribute, padded, then the id.
        answer.extend([5, 0, 1, 0, 9, 0, 0, 0]);
        answer.extend([12_u16, INET_DIAG_CGROUP_ID].map(u16::to_ne_bytes).concat());
        answer.extend(7_u64.to_ne_bytes());
        assert_eq!(read(&answer), Some(7));
        answer[4..6].copy_from_slice(&NLMSG_ERROR.to_ne_bytes());
        assert_eq!(read(&answer), None);
        for length in 0..answer.len() {
            read(&answer[..length]);
        }
    }
}
