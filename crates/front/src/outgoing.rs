//! Bodies of responses: bytes in memory, or a part of a file, which the socket sends.

use std::convert::Infallible;
use std::fs::File;
use std::ops::Range;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Response, StatusCode};
use http_body_util::Full;
use hyper::body::{Body, Frame, SizeHint};
use rim::places::Seat;
use rustix::fs::{Advice, fadvise};
use rustix::io::{Errno, ReadWriteFlags, preadv2};

use crate::socket::{Files, MAX_PIECE_BYTES};

/// The body of a response.
pub(crate) enum Outgoing {
    Whole(Full<Bytes>),
    File(FilePart),
}

/// Part of a file.
pub(crate) struct FilePart {
    file: Arc<File>,
    /// The part that is not announced yet.
    range: Range<u64>,
    files: Files,
}

impl Outgoing {
    /// Makes a body of bytes `range` of `file`, which must be that long, over the connection of
    /// `files`.
    pub(crate) fn file(file: File, range: Range<u64>, files: Files) -> Outgoing {
        Outgoing::File(FilePart { file: Arc::new(file), range, files })
    }
}

impl From<Bytes> for Outgoing {
    fn from(bytes: Bytes) -> Outgoing {
        Outgoing::Whole(Full::new(bytes))
    }
}

/// Makes a response of bytes in memory, without headers.
pub(crate) fn whole(status: StatusCode, body: Bytes) -> Response<Outgoing> {
    let mut response = Response::new(Outgoing::from(body));
    *response.status_mut() = status;
    response
}

/// An answer of text, for those who are not AWS's clients.
pub fn plain(status: StatusCode, text: impl Into<Bytes>) -> Response<Bytes> {
    let mut response = Response::new(text.into());
    *response.status_mut() = status;
    response
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.get_mut() {
            Outgoing::Whole(bytes) => Pin::new(bytes).poll_frame(cx),
            Outgoing::File(part) => Poll::Ready(part.next().map(|it| Ok(Frame::data(it)))),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Outgoing::Whole(bytes) => bytes.is_end_stream(),
            Outgoing::File(part) => part.range.is_empty(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Outgoing::Whole(bytes) => bytes.size_hint(),
            Outgoing::File(part) => SizeHint::with_exact(part.range.end - part.range.start),
        }
    }
}

/// A response's body that keeps its connection's seat informed: from its end on, the client owes
/// the next head.
pub(crate) struct Watched {
    body: Outgoing,
    seat: Arc<Seat>,
}

impl Watched {
    pub(crate) fn new(body: Outgoing, seat: Arc<Seat>) -> Watched {
        Watched { body, seat }
    }
}

impl Body for Watched {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.seat.is_answered();
    }
}

impl FilePart {
    fn next(&mut self) -> Option<Bytes> {
        if self.range.is_empty() {
            return None;
        }
        let start = self.range.start;
        let end = self.range.end.min(start + MAX_PIECE_BYTES as u64);
        self.range.start = end;
        if !is_in_memory(&self.file, start..end) {
            // Wait for the disk here, where the runtime moves other tasks away, and not in the
            // socket.
            tokio::task::block_in_place(|| bring_in(&self.file, start..end));
        }
        Some(self.files.announce(&self.file, start..end))
    }
}

/// The distance between two probes of a file: the kernel reads ahead by more than this.
const PROBED_EVERY_BYTES: usize = 128 << 10;

/// Returns true if the page cache contains the range, as far as probes show.
fn is_in_memory(file: &File, range: Range<u64>) -> bool {
    let probes = range.clone().step_by(PROBED_EVERY_BYTES).chain([range.end - 1]);
    let mut byte = [0];
    let probe = |at: u64| {
        let mut into = [io_slice(&mut byte)];
        preadv2(file, &mut into, at, ReadWriteFlags::NOWAIT)
    };
    // A file system that cannot tell keeps its files in memory, or has no better way.
    probes.map(probe).all(|read| read != Err(Errno::AGAIN))
}

fn io_slice(bytes: &mut [u8]) -> std::io::IoSliceMut<'_> {
    std::io::IoSliceMut::new(bytes)
}

/// Reads the range into the page cache. An error shows when it is sent.
fn bring_in(file: &File, range: Range<u64>) {
    use std::os::unix::fs::FileExt;
    let length = std::num::NonZeroU64::new(range.end - range.start);
    // All of it is requested at once; each read then waits for its part.
    let _ = fadvise(file, range.start, length, Advice::WillNeed);
    let mut scratch = vec![0; PROBED_EVERY_BYTES];
    for at in range.clone().step_by(PROBED_EVERY_BYTES) {
        let most = usize::try_from(range.end - at).unwrap_or(PROBED_EVERY_BYTES);
        let piece = &mut scratch[..most.min(PROBED_EVERY_BYTES)];
        if file.read_exact_at(piece, at).is_err() {
            return;
        }
    }
}
