//! A routing netlink socket that sends requests in batches.
//!
//! The kernel works through all messages of one send in order and answers each, so an interface
//! costs a few system calls instead of a round trip per attribute. A socket stays in the network
//! namespace it was opened in, whatever its thread does later.
//!
//! Does not know what the messages mean: callers describe the errors.

use std::io;
use std::os::fd::AsFd;
use std::time::Duration;

use rtnetlink::packet_core::{
    NLM_F_ACK, NLM_F_DUMP, NLM_F_REQUEST, NLMSG_ALIGNTO, NetlinkHeader, NetlinkMessage,
    NetlinkPayload,
};
use rtnetlink::packet_route::RouteNetlinkMessage;
use rtnetlink::sys::{Socket, SocketAddr, protocols::NETLINK_ROUTE};
use rustix::net::sockopt::{Timeout, set_socket_timeout};

/// The longest wait for a reply. The kernel replies under its own lock in well under a millisecond;
/// only a machine that frees thousands of interfaces at once keeps that lock for seconds.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(20);
/// Dumps arrive in datagrams of at most 32 KiB (kernel limit).
const RECEIVE_BYTES: usize = 64 * 1024;

/// One request of a batch.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) message: RouteNetlinkMessage,
    /// NLM_F_CREATE, NLM_F_EXCL and the like; NLM_F_REQUEST and NLM_F_ACK are implied.
    pub(super) flags: u16,
}

/// A blocking NETLINK_ROUTE socket.
pub(super) struct RouteSocket {
    socket: Socket,
    sequence: u32,
}

impl RouteSocket {
    /// Opens a socket in the calling thread's network namespace.
    pub(super) fn open() -> io::Result<RouteSocket> {
        let mut socket = Socket::new(NETLINK_ROUTE)?;
        socket.bind_auto()?;
        socket.connect(&SocketAddr::new(0, 0))?;
        set_socket_timeout(socket.as_fd(), Timeout::Recv, Some(ANSWER_TIMEOUT))?;
        Ok(RouteSocket { socket, sequence: 0 })
    }

    /// Sends all requests at once and returns one result per request, in order. The kernel
    /// continues after a refused request, so later ones may succeed.
    ///
    /// Errors when the socket itself fails or no reply comes in time.
    pub(super) fn batch(&mut self, requests: Vec<Request>) -> io::Result<Vec<io::Result<()>>> {
        let first = self.sequence.wrapping_add(1);
        let mut bytes = Vec::new();
        let count = requests.len();
        for request in requests {
            self.append(&mut bytes, request.message, request.flags | NLM_F_ACK);
        }
        self.socket.send(&bytes, 0)?;
        let mut answers: Vec<Option<io::Result<()>>> = (0..count).map(|_| None).collect();
        let mut open = count;
        while open > 0 {
            for message in self.receive()? {
                let place = message.header.sequence_number.wrapping_sub(first) as usize;
                let (Some(slot), NetlinkPayload::Error(error)) =
                    (answers.get_mut(place), message.payload)
                else {
                    continue;
                };
                if slot.is_none() {
                    open -= 1;
                }
                *slot = Some(error.code.map_or(Ok(()), |_| Err(error.to_io())));
            }
        }
        Ok(answers.into_iter().flatten().collect())
    }

    /// Sends one request and returns its result.
    pub(super) fn one(&mut self, message: RouteNetlinkMessage, flags: u16) -> io::Result<()> {
        self.batch(vec![Request { message, flags }])?.into_iter().collect()
    }

    /// Requests a list and returns all of it.
    pub(super) fn dump(
        &mut self,
        message: RouteNetlinkMessage,
    ) -> io::Result<Vec<RouteNetlinkMessage>> {
        self.ask(message, NLM_F_DUMP)
    }

    /// Requests one object; empty if the kernel returns none.
    pub(super) fn get(
        &mut self,
        message: RouteNetlinkMessage,
    ) -> io::Result<Vec<RouteNetlinkMessage>> {
        self.ask(message, NLM_F_ACK)
    }

    fn ask(
        &mut self,
        message: RouteNetlinkMessage,
        flags: u16,
    ) -> io::Result<Vec<RouteNetlinkMessage>> {
        let mut bytes = Vec::new();
        self.append(&mut bytes, message, flags);
        self.socket.send(&bytes, 0)?;
        let mut found = Vec::new();
        loop {
            for message in self.receive()? {
                if message.header.sequence_number != self.sequence {
                    continue;
                }
                match message.payload {
                    NetlinkPayload::InnerMessage(inner) => found.push(inner),
                    NetlinkPayload::Error(error) if error.code.is_some() => {
                        return Err(error.to_io());
                    }
                    NetlinkPayload::Error(_) | NetlinkPayload::Done(_) => return Ok(found),
                    _ => {}
                }
            }
        }
    }

    fn append(&mut self, bytes: &mut Vec<u8>, message: RouteNetlinkMessage, flags: u16) {
        self.sequence = self.sequence.wrapping_add(1);
        let mut header = NetlinkHeader::default();
        header.flags = NLM_F_REQUEST | flags;
        header.sequence_number = self.sequence;
        let mut message = NetlinkMessage::new(header, NetlinkPayload::from(message));
        message.finalize();
        let start = bytes.len();
        let aligned = message.buffer_len().next_multiple_of(usize::from(NLMSG_ALIGNTO));
        bytes.resize(start + aligned, 0);
        message.serialize(&mut bytes[start..start + message.buffer_len()]);
    }

    fn receive(&mut self) -> io::Result<Vec<NetlinkMessage<RouteNetlinkMessage>>> {
        let mut buffer = Vec::with_capacity(RECEIVE_BYTES);
        let length = match self.socket.recv(&mut buffer, 0) {
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(Vec::new()),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                let waited = ANSWER_TIMEOUT.as_secs();
                let why = format!("the kernel did not answer within {waited} s");
                return Err(io::Error::new(io::ErrorKind::TimedOut, why));
            }
            Err(error) => return Err(error),
        };
        parse(&buffer[..length.min(buffer.len())])
    }
}

fn parse(mut bytes: &[u8]) -> io::Result<Vec<NetlinkMessage<RouteNetlinkMessage>>> {
    let mut messages = Vec::new();
    while !bytes.is_empty() {
        let message = NetlinkMessage::<RouteNetlinkMessage>::deserialize(bytes)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        let length = message.header.length as usize;
        let aligned = length.next_multiple_of(usize::from(NLMSG_ALIGNTO));
        bytes = bytes.get(aligned..).unwrap_or_default();
        messages.push(message);
    }
    Ok(messages)
}
