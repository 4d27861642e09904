//! An HTTP/1.1 client: parses only as much of a response as is needed to find its end.

use std::io::{Error, Read, Result, Write};
use std::net::{SocketAddr, TcpStream};

use crate::Exchange;

/// The longest response of a bench, in bytes.
const MAX_ANSWER_BYTES: usize = 1 << 20;

pub(crate) struct Client<'a> {
    address: SocketAddr,
    request: &'a [u8],
    stream: TcpStream,
    answer: Vec<u8>,
}

/// The parsed head of a response.
struct Head {
    bytes: usize,
    body_bytes: usize,
    success: bool,
    closes: bool,
}

impl<'a> Client<'a> {
    pub(crate) fn connect(address: SocketAddr, request: &'a [u8]) -> Result<Client<'a>> {
        let stream = crate::open(address)?;
        Ok(Client { address, request, stream, answer: vec![0; MAX_ANSWER_BYTES] })
    }
}

impl Exchange for Client<'_> {
    fn once(&mut self) -> Result<bool> {
        self.stream.write_all(self.request)?;
        let (mut filled, mut head) = (0, None);
        loop {
            let room = self.answer.get_mut(filled..).unwrap_or_default();
            let read = self.stream.read(room)?;
            if read == 0 {
                return Err(Error::other("the answer ended early or is too long"));
            }
            filled += read;
            if head.is_none() {
                head = Head::read(self.answer.get(..filled).unwrap_or_default());
            }
            match &head {
                Some(head) if filled >= head.bytes + head.body_bytes => break,
                Some(_) | None => {}
            }
        }
        let head = head.ok_or_else(|| Error::other("no head"))?;
        if head.closes {
            self.stream = crate::open(self.address)?;
        }
        Ok(head.success)
    }
}

impl Head {
    fn read(bytes: &[u8]) -> Option<Head> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let text = String::from_utf8_lossy(bytes.get(..end)?).to_ascii_lowercase();
        let value = |name: &str| {
            text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim)
        };
        Some(Head {
            bytes: end + 4,
            body_bytes: value("content-length").and_then(|n| n.parse().ok()).unwrap_or(0),
            success: text.split(' ').nth(1) == Some("200"),
            closes: value("connection") == Some("close"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Head;

    #[test]
    fn a_head_tells_where_the_body_ends() {
        let text = b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\nConnection: close\r\n\r\n{}";
        let head = Head::read(text).expect("the head is whole");
        assert_eq!((head.bytes, head.body_bytes), (text.len() - 2, 12));
        assert!(head.success && head.closes);
        assert!(Head::read(b"HTTP/1.1 200 OK\r\n").is_none());
    }
}
