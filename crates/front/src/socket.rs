//! A client's connection, on which the kernel sends files by itself: a blob goes from the page
//! cache to the socket without passing through this process.
//!
//! A body announces a piece of a file with [`Files::announce`] and yields a stand-in of the same
//! length, which is never read: when its turn to be written comes, the piece is sent instead.

use std::collections::VecDeque;
use std::fs::File;
use std::future::Future;
use std::io::{self, IoSlice};
use std::ops::Range;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use rim::places::Seat;
use rustix::fs::sendfile;
use tokio::io::{AsyncWrite, Interest};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep};

/// The most bytes that are announced at once.
pub(crate) const MAX_PIECE_BYTES: usize = 1 << 20;
/// The time-out of a client that accepts no byte.
const STALLED_AFTER: Duration = Duration::from_secs(60);

/// The bytes that stand for pieces of files. Only their addresses matter.
static STAND_IN: [u8; MAX_PIECE_BYTES] = [0; MAX_PIECE_BYTES];

/// The pieces of files that a connection has to send, in the order of their stand-ins.
#[derive(Clone, Default)]
pub(crate) struct Files(Arc<Mutex<VecDeque<Piece>>>);

struct Piece {
    file: Arc<File>,
    /// The range that is still to be sent.
    range: Range<u64>,
}

impl Files {
    /// Returns the stand-in for a piece of a file, not longer than [`MAX_PIECE_BYTES`], which must
    /// be the next that the connection writes.
    pub(crate) fn announce(&self, file: &Arc<File>, range: Range<u64>) -> Bytes {
        let length = usize::try_from(range.end - range.start).unwrap_or(usize::MAX);
        let stand_in = Bytes::from_static(&STAND_IN[..length]);
        self.lock().push_back(Piece { file: file.clone(), range });
        stand_in
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Piece>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_stand_in(bytes: &[u8]) -> bool {
    STAND_IN.as_ptr_range().contains(&bytes.as_ptr())
}

/// The connection of a client.
pub(crate) struct Socket {
    stream: TokioIo<TcpStream>,
    files: Files,
    seat: Arc<Seat>,
    /// Runs while the client accepts nothing.
    stalled: Option<Pin<Box<Sleep>>>,
}

impl Socket {
    pub(crate) fn new(stream: TcpStream, files: Files, seat: Arc<Seat>) -> Socket {
        Socket { stream: TokioIo::new(stream), files, seat, stalled: None }
    }

    fn stream(&mut self) -> Pin<&mut TcpStream> {
        Pin::new(self.stream.inner_mut())
    }

    /// Sends up to `most` bytes of the first waiting piece.
    fn send_file(&mut self, cx: &mut Context<'_>, most: usize) -> Poll<io::Result<usize>> {
        let stream = self.stream.inner();
        let mut pieces = self.files.lock();
        let Some(piece) = pieces.front_mut() else {
            return Poll::Ready(Err(io::Error::other("a stand-in stood for no file")));
        };
        let most = most.min(usize::try_from(piece.range.end - piece.range.start).unwrap_or(most));
        loop {
            ready!(stream.poll_write_ready(cx))?;
            let send = || Ok(sendfile(stream, &*piece.file, Some(&mut piece.range.start), most)?);
            match stream.try_io(Interest::WRITABLE, send) {
                // Blobs never change, so this file was truncated on the disk.
                Ok(0) => return Poll::Ready(Err(io::ErrorKind::UnexpectedEof.into())),
                Ok(count) => {
                    if piece.range.is_empty() {
                        pieces.pop_front();
                    }
                    return Poll::Ready(Ok(count));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }

    /// Bounds the time of a write: one that makes no progress for long ends the connection.
    fn progress(
        &mut self,
        cx: &mut Context<'_>,
        written: Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        if let Poll::Ready(result) = &written {
            self.stalled = None;
            self.seat.takes(*result.as_ref().unwrap_or(&0));
            return written;
        }
        self.seat.keeps_waiting();
        let stalled = self.stalled.get_or_insert_with(|| {
            Box::pin(tokio::time::sleep_until(Instant::now() + STALLED_AFTER))
        });
        ready!(stalled.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl Read for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl Write for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = match is_stand_in(bytes) {
            true => self.send_file(cx, bytes.len()),
            false => self.stream().poll_write(cx, bytes),
        };
        self.progress(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let own = slices.iter().take_while(|slice| !is_stand_in(slice)).count();
        let written = match slices.first() {
            Some(first) if own == 0 => self.send_file(cx, first.len()),
            _ => self.stream().poll_write_vectored(cx, &slices[..own]),
        };
        self.progress(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        // Without vectored writes, stand-ins would be copied among other bytes.
        true
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_shutdown(cx)
    }
}
