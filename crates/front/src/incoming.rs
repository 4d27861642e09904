//! Bodies of requests, for both services with bulk data: their time-outs, and the draining of
//! refused ones.

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

/// The time-out of a client that sends nothing.
pub(crate) const STALLED_AFTER: Duration = Duration::from_secs(60);

/// A request's body that keeps its connection's seat informed: the client owes the rest of it.
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

/// Tells the seat that the client no longer owes a body that was given up.
impl Drop for Incoming {
    fn drop(&mut self) {
        self.seat.is_done();
    }
}

/// The longest refused body that is read to its end: closing a socket with unread data sends RST,
/// which can destroy the response before a client that is still sending reads it.
const DRAINED_BYTES: usize = 16 << 20;
const DRAINED_WITHIN: Duration = Duration::from_secs(5);

/// Reads a short rest of a refused request, so that its connection can be used again.
pub(crate) async fn drain(parts: &Parts, body: &mut Incoming) {
    // A client that asks first gets the refusal as its answer, and sends nothing.
    if parts.headers.contains_key(header::EXPECT) {
        return;
    }
    drain_all(body).await;
}

/// Drains a body that has begun to arrive, in the same way.
pub(crate) async fn drain_all(body: &mut Incoming) {
    let rest = Limited::new(body, DRAINED_BYTES).collect();
    // A longer or slower rest ends with the connection.
    let _ = tokio::time::timeout(DRAINED_WITHIN, rest).await;
}
