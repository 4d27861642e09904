//! Bodies of requests, as far as the doors for bulk treat them alike: how long one is waited for,
//! and what becomes of one that is refused.

use std::time::Duration;

use http::header;
use http::request::Parts;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;

/// A client that sends nothing for so long is gone.
pub(crate) const STALLED_AFTER: Duration = Duration::from_secs(60);
/// How long a body waits for its turn.
pub(crate) const TURN_WITHIN: Duration = Duration::from_secs(60);

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
    let rest = Limited::new(body, DRAINED_BYTES).collect();
    // What is more or slower ends with the connection.
    let _ = tokio::time::timeout(DRAINED_WITHIN, rest).await;
}
