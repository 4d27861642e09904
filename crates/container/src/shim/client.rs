//! One connection of the supervisor: turns bytes into requests, and messages into bytes.

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

use super::terminal;
use crate::spec::protocol::{self, LENGTH_BYTES, Message, Request};

/// The most unsent bytes. A client that lets more pile up is not reading: it is dropped, and can
/// attach again and request the state. Replies and events are below 10 KiB.
const MAX_UNSENT_BYTES: usize = 1024 * 1024;

/// The size of one read; most requests fit.
const READ_BYTES: usize = 16 * 1024;

/// A connected client.
pub(super) struct Client {
    stream: UnixStream,
    received: Vec<u8>,
    unsent: Vec<u8>,
    /// The client receives events.
    pub(super) watches: bool,
}

impl Client {
    pub(super) fn new(stream: UnixStream) -> io::Result<Client> {
        stream.set_nonblocking(true)?;
        Ok(Client { stream, received: Vec::new(), unsent: Vec::new(), watches: false })
    }

    /// Returns true if bytes wait for room in the socket.
    pub(super) fn has_unsent(&self) -> bool {
        !self.unsent.is_empty()
    }

    /// Reads the requests that have arrived. None if the client is gone or sends invalid bytes.
    pub(super) fn receive(&mut self) -> Option<Vec<Request>> {
        let mut buffer = [0; READ_BYTES];
        loop {
            match self.stream.read(&mut buffer) {
                Ok(0) => return None,
                Ok(count) => self.received.extend_from_slice(&buffer[..count]),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return None,
            }
        }
        let mut requests = Vec::new();
        while let Some(length) = self.received.first_chunk::<LENGTH_BYTES>() {
            let end = LENGTH_BYTES + protocol::announced(*length).ok()?;
            let Some(body) = self.received.get(LENGTH_BYTES..end) else { break };
            requests.push(serde_json::from_slice(body).ok()?);
            self.received.drain(..end);
        }
        Some(requests)
    }

    /// Sends a message, now or when the socket has room. Returns false if the client must be
    /// dropped.
    pub(super) fn send(&mut self, message: &Message) -> bool {
        self.unsent.extend(protocol::frame(message));
        self.flush() && self.unsent.len() <= MAX_UNSENT_BYTES
    }

    /// Sends a message with a descriptor, at once. Returns false if the client must be dropped.
    pub(super) fn send_with(&mut self, message: &Message, descriptor: BorrowedFd<'_>) -> bool {
        let frame = protocol::frame(message);
        // The client uses a separate connection for this, so no other bytes wait before it.
        self.unsent.is_empty()
            && terminal::send_with(self.stream.as_fd(), &frame, descriptor).is_ok()
    }

    /// Sends the waiting bytes. Returns false if the client is gone.
    pub(super) fn flush(&mut self) -> bool {
        while !self.unsent.is_empty() {
            match self.stream.write(&self.unsent) {
                Ok(count) => drop(self.unsent.drain(..count)),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return true,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return false,
            }
        }
        true
    }
}

impl AsFd for Client {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}
