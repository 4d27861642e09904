//! Bodies of requests, as far as the doors for bulk treat them alike: how long one is waited for,
//! and what becomes of one that is refused.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use rim::places::Seat;

use http::header;
use http::request::Parts;
use http_body_util::{BodyExt, Limited};
use hyper::body::{Body, Frame, SizeHint};

/// A client that sends nothing for so long is gone.
pub(crate) const STALLED_AFTER: Duration = Duration::from_secs(60);

/// A body that is watched while it comes: its client owes it.
pub struct Incoming {
    body: hyper::body::Incoming,
    seat: Arc<Seat>,
}

impl Incoming {
    pub(crate) fn new(body: hyper::body::Incoming, seat: Arc<Seat>) -> Incoming {
        Incoming { body, seat }
    }
}

impl Body for Incoming {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(cx);
        match &polled {
            Poll::Pending => self.seat.owes(),
            Poll::Ready(Some(Ok(frame))) => {
                self.seat.brings(frame.data_ref().map_or(0, Bytes::len));
            }
            Poll::Ready(Some(Err(_)) | None) => self.seat.is_done(),
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A body that is given up is not owed any more.
impl Drop for Incoming {
    fn drop(&mut self) {
        self.seat.is_done();
    }
}

/// Refused bodies are read to their end when that is not far: closing with bytes unread may take
/// the refusal from under the eyes of a client that is still sending.
const DRAINED_BYTES: usize = 16 << 20;
const DRAINED_WITHIN: Duration = Duration::from_secs(5);

/// Reads what little a refused request still has to say, so that its connection can be used again.
pub(crate) async fn drain(parts: &Parts, body: &mut Incoming) {
    // A client that asks first is told no by the answer, and sends nothing.
    if parts.headers.contains_key(header::EXPECT) {
        return;
    }
    drain_all(body).await;
}

/// The same for a body that has begun to come.
pub(crate) async fn drain_all(body: &mut Incoming) {
    let rest = Limited::new(body, DRAINED_BYTES).collect();
    // What is more or slower ends with the connection.
    let _ = tokio::time::timeout(DRAINED_WITHIN, rest).await;
}
