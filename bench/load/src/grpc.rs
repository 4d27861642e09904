//! A gRPC client for etcd's Put: just enough HTTP/2 for one call at a time on a connection. Headers
//! are sent as plain literals; of the response only the kinds of frames are read.

use std::io::{Error, Read, Result, Write};
use std::net::{SocketAddr, TcpStream};

use crate::Exchange;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const PATH: &str = "/etcdserverpb.KV/Put";
const FRAME_HEAD_BYTES: usize = 9;
/// The longest frame: the peer may send longer ones only if allowed, which this client never does.
const MAX_FRAME_BYTES: usize = 16_384;
/// The bytes after which the server's flow-control window is refilled; it starts four times as
/// large, so it never runs out.
const TOP_UP_BYTES: u32 = 16_384;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RESET: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const WINDOW: u8 = 8;
const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

pub(crate) struct Client {
    stream: TcpStream,
    headers: Vec<u8>,
    message: Vec<u8>,
    /// The stream of the next call; clients use odd numbers.
    next: u32,
    unacknowledged: u32,
}

impl Client {
    pub(crate) fn connect(address: SocketAddr, message: &[u8]) -> Result<Client> {
        let mut stream = crate::open(address)?;
        stream.write_all(PREFACE)?;
        stream.write_all(&frame(SETTINGS, 0, 0, &[]))?;
        let length = u32::try_from(message.len()).map_err(Error::other)?.to_be_bytes();
        let message = [&[0], &length[..], message].concat();
        let headers = headers(&address.to_string());
        Ok(Client { stream, headers, message, next: 1, unacknowledged: 0 })
    }

    fn read_frame(&mut self) -> Result<(u8, u8, Vec<u8>)> {
        let mut head = [0; FRAME_HEAD_BYTES];
        self.stream.read_exact(&mut head)?;
        let [a, b, c, kind, flags, ..] = head;
        let length = usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c);
        if length > MAX_FRAME_BYTES {
            return Err(Error::other("a frame longer than was allowed"));
        }
        let mut payload = vec![0; length];
        self.stream.read_exact(&mut payload)?;
        Ok((kind, flags, payload))
    }

    /// Counts received data, and refills the connection's flow-control window when it is due.
    fn took(&mut self, bytes: usize) -> Result<()> {
        self.unacknowledged += bytes as u32;
        if self.unacknowledged >= TOP_UP_BYTES {
            let room = std::mem::take(&mut self.unacknowledged).to_be_bytes();
            self.stream.write_all(&frame(WINDOW, 0, 0, &room))?;
        }
        Ok(())
    }
}

impl Exchange for Client {
    /// Makes one call. A failed call is answered with headers alone; a successful one has a
    /// message.
    fn once(&mut self) -> Result<bool> {
        let id = self.next;
        self.next += 2;
        let mut call = frame(HEADERS, END_HEADERS, id, &self.headers);
        call.extend(frame(DATA, END_STREAM, id, &self.message));
        self.stream.write_all(&call)?;
        let mut has_message = false;
        loop {
            let (kind, flags, payload) = self.read_frame()?;
            match kind {
                DATA => {
                    has_message = true;
                    self.took(payload.len())?;
                }
                HEADERS if flags & END_STREAM != 0 => return Ok(has_message),
                SETTINGS if flags & ACK == 0 => {
                    self.stream.write_all(&frame(SETTINGS, ACK, 0, &[]))?;
                }
                PING if flags & ACK == 0 => {
                    self.stream.write_all(&frame(PING, ACK, 0, &payload))?;
                }
                RESET | GOAWAY => return Err(Error::other("the server ended the call")),
                _ => {}
            }
        }
    }
}

fn frame(kind: u8, flags: u8, id: u32, payload: &[u8]) -> Vec<u8> {
    let length = (payload.len() as u32).to_be_bytes();
    let mut bytes = Vec::with_capacity(FRAME_HEAD_BYTES + payload.len());
    bytes.extend_from_slice(length.get(1..).unwrap_or_default());
    bytes.extend_from_slice(&[kind, flags]);
    bytes.extend_from_slice(&id.to_be_bytes());
    bytes.extend_from_slice(payload);
    bytes
}

fn headers(authority: &str) -> Vec<u8> {
    let fields = [
        (":method", "POST"),
        (":scheme", "http"),
        (":path", PATH),
        (":authority", authority),
        ("content-type", "application/grpc"),
        ("te", "trailers"),
    ];
    fields.iter().flat_map(|(name, value)| literal(name, value)).collect()
}

/// Encodes a header field that neither side stores (RFC 7541, 6.2.2), its words under 127 bytes.
fn literal(name: &str, value: &str) -> Vec<u8> {
    [&[0, name.len() as u8], name.as_bytes(), &[value.len() as u8], value.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_says_its_length_kind_and_stream() {
        let bytes = frame(DATA, END_STREAM, 259, b"abc");
        assert_eq!(bytes, [0, 0, 3, 0, 1, 0, 0, 1, 3, b'a', b'b', b'c']);
    }

    #[test]
    fn a_literal_carries_both_lengths() {
        assert_eq!(literal("te", "x"), [0, 2, b't', b'e', 1, b'x']);
    }
}
