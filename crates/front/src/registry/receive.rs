//! Receiving a blob: what comes is hashed and written as it comes.

use http::StatusCode;
use hyper::body::Body;
use store::blobs::Upload;

use super::refusal::Refusal;
use super::visit::Visit;
use crate::incoming::Incoming;
use crate::receive::{self, Unreceived, turn};

/// ECR's quota: 52,000 MiB a layer.
const MAX_BLOB_BYTES: u64 = 52_000 << 20;

/// Adds all of `body` to the upload. What came before a failure stays, and the client may go on
/// from there.
pub(super) async fn receive(
    visit: &Visit<'_>,
    upload: &mut Upload,
    body: &mut Incoming,
) -> Result<(), Refusal> {
    let Some(_turn) = turn(visit.receiving).await else {
        let message = "too many blobs are being pushed at once; try again";
        return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, "TOOMANYREQUESTS", message));
    };
    let announced = body.size_hint().exact();
    if let Some(bytes) = announced {
        upload.expect(bytes);
    }
    let blobs = &visit.region.bulk.blobs;
    let unframe = |data, content: &mut Vec<_>| {
        content.push(data);
        Ok(())
    };
    let received = receive::receive(body, announced, unframe, |piece| {
        if upload.offset() + piece.len() as u64 > MAX_BLOB_BYTES {
            let message = format!("a layer has at most {MAX_BLOB_BYTES} bytes");
            return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "SIZE_INVALID", message));
        }
        Ok(blobs.append(upload, piece)?)
    });
    let broken = |why| Refusal::new(StatusCode::BAD_REQUEST, "BLOB_UPLOAD_INVALID", why);
    received.await.map_err(|failed| match failed {
        Unreceived::Early => broken("the body ended early"),
        Unreceived::Late => broken("the body did not come in time"),
        Unreceived::Refused(refusal) => refusal,
    })
}
