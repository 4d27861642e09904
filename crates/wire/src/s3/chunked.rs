//! Bodies framed in chunks (`aws-chunked`): each chunk states its length, and may have a signature
//! that continues the request's; headers may follow the last chunk. The parser is fed bytes as they
//! arrive and buffers one line.

use std::collections::BTreeMap;

use aws_lc_rs::digest::{Context, SHA256};
use bytes::{Buf, Bytes};

use super::Framing;
use crate::sigv4::ChunkSigner;

/// The longest line before a chunk or after the last: a size and a signature need about a hundred
/// bytes.
const MAX_LINE_BYTES: usize = 1024;
/// The most headers after the last chunk; clients send a checksum and a signature.
const MAX_TRAILERS: usize = 8;

/// The reason why a framed body is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChunkError {
    /// The framing is not as announced.
    Malformed,
    /// The signature of a chunk, or of the trailer, does not match.
    Signature,
}

/// The parser of a framed body.
pub struct Chunks {
    framing: Framing,
    /// None when the signer is unknown; then signatures are not checked.
    signer: Option<ChunkSigner>,
    at: Place,
    line: Vec<u8>,
    /// The hash of the chunk that is being received.
    hashing: Context,
    signature: String,
    trailers: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In the line with the next chunk's length.
    Size,
    /// In a chunk, with this many bytes still to come.
    Content(u64),
    /// In the line end after a chunk's content.
    End,
    /// After the last chunk.
    Trailers,
}

impl Chunks {
    /// Makes a parser that has received nothing.
    #[must_use]
    pub fn new(framing: Framing, signer: Option<ChunkSigner>) -> Chunks {
        Chunks {
            framing,
            signer: signer.filter(|_| framing.signed),
            at: Place::Size,
            line: Vec::new(),
            hashing: Context::new(&SHA256),
            signature: String::new(),
            trailers: BTreeMap::new(),
        }
    }

    /// Consumes `bytes` and appends the content in them to `out`. A chunk's content is verified
    /// only when the next chunk comes, or at [`Chunks::finish`].
    ///
    /// # Errors
    /// When the body is not framed or signed as announced.
    pub fn feed(&mut self, mut bytes: Bytes, out: &mut Vec<Bytes>) -> Result<(), ChunkError> {
        while !bytes.is_empty() {
            match self.at {
                Place::Content(left) => {
                    let most = usize::try_from(left).unwrap_or(usize::MAX);
                    let piece = bytes.split_to(most.min(bytes.len()));
                    if self.signer.is_some() {
                        self.hashing.update(&piece);
                    }
                    self.at = match left - piece.len() as u64 {
                        0 => Place::End,
                        left => Place::Content(left),
                    };
                    out.push(piece);
                }
                Place::Size | Place::End | Place::Trailers => {
                    if let Some(line) = self.line(&mut bytes)? {
                        self.read(&line)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Ends the body; returns the headers after the last chunk, by lower-case names.
    ///
    /// # Errors
    /// When the last chunk is missing, or the headers are not signed as announced.
    pub fn finish(mut self) -> Result<BTreeMap<String, String>, ChunkError> {
        if self.at != Place::Trailers || !self.line.is_empty() {
            return Err(ChunkError::Malformed);
        }
        let signature = self.trailers.remove("x-amz-trailer-signature");
        if self.framing.trailer
            && let Some(signer) = &mut self.signer
        {
            let text: String =
                self.trailers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
            let signature = signature.ok_or(ChunkError::Signature)?;
            signer.trailer(text.as_bytes(), &signature).map_err(|_| ChunkError::Signature)?;
        }
        Ok(self.trailers)
    }

    /// Returns the next line without its end, once it is complete.
    fn line(&mut self, bytes: &mut Bytes) -> Result<Option<Vec<u8>>, ChunkError> {
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let piece = bytes.split_to(end.unwrap_or(bytes.len()));
        if self.line.len() + piece.len() > MAX_LINE_BYTES {
            return Err(ChunkError::Malformed);
        }
        self.line.extend_from_slice(&piece);
        if end.is_none() {
            return Ok(None);
        }
        bytes.advance(1);
        let mut line = std::mem::take(&mut self.line);
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(Some(line))
    }

    fn read(&mut self, line: &[u8]) -> Result<(), ChunkError> {
        let line = std::str::from_utf8(line).map_err(|_| ChunkError::Malformed)?;
        match self.at {
            Place::Size => self.begin(line),
            Place::End if line.is_empty() => {
                self.at = Place::Size;
                self.prove()
            }
            Place::End | Place::Content(_) => Err(ChunkError::Malformed),
            Place::Trailers => self.trailer(line),
        }
    }

    /// Parses `SIZE` or `SIZE;chunk-signature=HEX`, the size in hexadecimal.
    fn begin(&mut self, line: &str) -> Result<(), ChunkError> {
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        let size = size.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(size);
        let size = size.and_then(|size| u64::from_str_radix(size, 16).ok());
        let size = size.ok_or(ChunkError::Malformed)?;
        self.signature = extension.strip_prefix("chunk-signature=").unwrap_or("").to_owned();
        if size == 0 {
            self.at = Place::Trailers;
            return self.prove();
        }
        self.at = Place::Content(size);
        Ok(())
    }

    /// Verifies the signature of the chunk that was received.
    fn prove(&mut self) -> Result<(), ChunkError> {
        let Some(signer) = &mut self.signer else { return Ok(()) };
        let hashing = std::mem::replace(&mut self.hashing, Context::new(&SHA256));
        let mut hash = [0; 32];
        hash.copy_from_slice(hashing.finish().as_ref());
        signer.chunk(hash, &self.signature).map_err(|_| ChunkError::Signature)
    }

    fn trailer(&mut self, line: &str) -> Result<(), ChunkError> {
        if line.is_empty() {
            return Ok(());
        }
        let (name, value) = line.split_once(':').ok_or(ChunkError::Malformed)?;
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_owned());
        if !self.framing.trailer || self.trailers.len() == MAX_TRAILERS {
            return Err(ChunkError::Malformed);
        }
        self.trailers.insert(name, value);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PLAIN: Framing = Framing { signed: false, trailer: true };

    type Whole = Result<(Vec<u8>, BTreeMap<String, String>), ChunkError>;

    /// Parses a body that is fed in pieces of `step` bytes.
    fn unframed(framing: Framing, signer: Option<ChunkSigner>, body: &[u8], step: usize) -> Whole {
        let mut chunks = Chunks::new(framing, signer);
        let mut out = Vec::new();
        for piece in body.chunks(step) {
            chunks.feed(Bytes::copy_from_slice(piece), &mut out)?;
        }
        Ok((out.concat(), chunks.finish()?))
    }

    #[test]
    fn content_comes_out_however_it_is_cut() {
        let body = b"5\r\nhello\r\n6;chunk-signature=00\r\n world\r\n0\r\n\
                     X-Amz-Checksum-Crc32: DUoRhQ==\r\n\r\n";
        for step in 1..body.len() {
            let (content, trailers) = unframed(PLAIN, None, body, step).unwrap();
            assert_eq!(content, b"hello world");
            let expected = ("x-amz-checksum-crc32".to_owned(), "DUoRhQ==".to_owned());
            assert_eq!(trailers.into_iter().collect::<Vec<_>>(), [expected]);
        }
    }

    #[test]
    fn what_is_not_framed_or_not_whole_is_refused() {
        let long = format!("5;{}\r\nhello\r\n0\r\n\r\n", "x".repeat(MAX_LINE_BYTES));
        let many = format!("0\r\n{}", (0..9).map(|n| format!("h{n}:1\r\n")).collect::<String>());
        for body in [
            "",
            "5\r\nhel",
            "5\r\nhello",
            "5\r\nhello\r\n",
            "5\r\nhellooo\r\n0\r\n\r\n",
            "x\r\n",
            "+5\r\nhello\r\n0\r\n\r\n",
            "\r\n0\r\n",
            "0\r\nnothing\r\n",
            "0\r\nhalf:",
            &long,
            &many,
            "11111111111111111\r\n",
        ] {
            let refused = unframed(PLAIN, None, body.as_bytes(), 7);
            assert_eq!(refused, Err(ChunkError::Malformed), "{body}");
        }
        let framing = Framing { signed: false, trailer: false };
        let refused = unframed(framing, None, b"0\r\na:b\r\n\r\n", 3);
        assert_eq!(refused, Err(ChunkError::Malformed));
    }

    /// Makes the example of the S3 documentation for chunked uploads.
    fn documented() -> (ChunkSigner, Vec<u8>) {
        let signer = ChunkSigner::of(
            "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            "20130524T000000Z",
            "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
        );
        let mut body = Vec::new();
        for (size, signature) in [
            (65_536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
            (1_024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
            (0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
        ] {
            body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
            body.extend(std::iter::repeat_n(b'a', size));
            body.extend_from_slice(b"\r\n");
        }
        (signer, body)
    }

    #[test]
    fn signatures_continue_each_other() {
        let framing = Framing { signed: true, trailer: false };
        let (signer, body) = documented();
        let (content, _) = unframed(framing, Some(signer), &body, 1_000).unwrap();
        assert_eq!(content, vec![b'a'; 66_560]);

        let (signer, mut body) = documented();
        body[40_000] = b'b';
        assert_eq!(unframed(framing, Some(signer), &body, 1_000), Err(ChunkError::Signature));
        // This trailer ought to be signed and is not.
        let framing = Framing { signed: true, trailer: true };
        let (signer, body) = documented();
        assert_eq!(unframed(framing, Some(signer), &body, 1_000), Err(ChunkError::Signature));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn any_body_is_read_or_refused(
            body in "([0-9a-f]|;|\r\n|\n|a:b|chunk-signature=|\\PC){0,40}",
            step in 1..9usize,
        ) {
            let _ = unframed(PLAIN, None, body.as_bytes(), step);
        }

        #[test]
        fn what_is_framed_comes_out(
            pieces in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 1..40), 0..6),
            step in 1..50usize,
        ) {
            let mut body = Vec::new();
            for piece in &pieces {
                body.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
                body.extend_from_slice(piece);
                body.extend_from_slice(b"\r\n");
            }
            body.extend_from_slice(b"0\r\n\r\n");
            let (content, _) = unframed(PLAIN, None, &body, step).unwrap();
            prop_assert_eq!(content, pieces.concat());
        }
    }
}
