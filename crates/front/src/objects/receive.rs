//! Bodies of S3's requests: unframed, summed, and either written to the blob store or, where they
//! are documents, kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::Fault;
use bytes::Bytes;
use hyper::body::Body;
use model::id::Text;
use model::s3::Checksum;
use oci::digest::Digest;
use services::s3::{MAX_PUT_BYTES, owner};
use store::blobs::{Held, Upload};
use store::bulk::Bulk;
use wire::s3::sums::{self, Sums};
use wire::s3::{ChunkError, Chunks, Element, Payload};

use super::visit::{Visit, blocking, busy, unstored};
use crate::incoming::Incoming;
use crate::receive::{Unreceived, receive, turn};

/// The largest document: a thousand keys of a kilobyte, each byte of which may be escaped.
const MAX_DOCUMENT_BYTES: u64 = 8 << 20;

/// A body that became a blob, and its checksums.
pub(super) struct Received {
    pub(super) held: Held,
    /// The MD5 of its bytes, 32 hexadecimal digits.
    pub(super) etag: String,
    pub(super) checksum: Option<Checksum>,
}

/// Writes a body to the blob store. Durable on return; a failure leaves nothing.
pub(super) async fn blob(visit: &Visit<'_>, body: &mut Incoming) -> Result<Received, Fault> {
    let expected = length(visit, body, MAX_PUT_BYTES)?;
    let mut sums = Sums::new(sums::announced(&visit.parts.headers)?);
    let _turn = turn(visit.receiving).await.ok_or_else(busy)?;
    let blobs = &visit.region.bulk.blobs;
    let fresh = Fresh::begin(visit)?;
    let mut upload = blobs.upload(&fresh.owner, &fresh.id).map_err(unstored)?;
    upload.expect(expected);
    let taken_in = take_in(visit, body, expected, &mut sums, |piece| {
        blobs.append(&mut upload, piece).map_err(unstored)
    });
    let trailers = taken_in.await?;
    settled(visit, upload, sums, &trailers).await
}

/// An upload whose id no client knows: if it does not become a blob it is removed with the request,
/// also when the client goes away.
struct Fresh {
    bulk: Arc<Bulk>,
    owner: String,
    id: Text,
}

impl Fresh {
    fn begin(visit: &Visit<'_>) -> Result<Fresh, Fault> {
        let (bulk, owner) = (visit.region.bulk.clone(), owner(visit.bucket()));
        let id = bulk.blobs.begin(&owner).map_err(unstored)?;
        Ok(Fresh { bulk, owner, id })
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        let (bulk, owner) = (self.bulk.clone(), std::mem::take(&mut self.owner));
        let id = self.id.clone();
        // Freeing a large file takes time. If it became a blob, the upload no longer exists.
        tokio::task::spawn_blocking(move || bulk.blobs.abandon(&owner, &id));
    }
}

/// Receives a body that is a document, and parses it; None for an empty one.
pub(super) async fn document(
    visit: &Visit<'_>,
    body: &mut Incoming,
) -> Result<Option<Element>, Fault> {
    let expected = length(visit, body, MAX_DOCUMENT_BYTES)?;
    let mut sums = Sums::new(sums::announced(&visit.parts.headers)?);
    let mut all: Vec<u8> = Vec::new();
    let taken_in = take_in(visit, body, expected, &mut sums, |piece| {
        all.extend_from_slice(piece);
        Ok(())
    });
    let trailers = taken_in.await?;
    let content = Digest::of(&all);
    check_hash(visit, &content.0)?;
    sums.finish(&content.0, |name| trailers.get(name).cloned())?;
    if all.is_empty() {
        return Ok(None);
    }
    wire::s3::read(&all).map(Some).ok_or_else(malformed)
}

/// The fault for a document that does not fit the operation.
pub(super) fn malformed() -> Fault {
    let message = "The XML you provided was not well-formed or did not validate against our \
                   published schema";
    Fault::client("MalformedXML", message)
}

/// Returns the announced length of the content in bytes.
fn length(visit: &Visit<'_>, body: &Incoming, most: u64) -> Result<u64, Fault> {
    let said = match visit.payload {
        Payload::Chunked(_) => {
            visit.said("x-amz-decoded-content-length").and_then(|text| text.parse().ok())
        }
        Payload::Unsigned | Payload::Hash(_) => body.size_hint().exact(),
    };
    let length = said.ok_or_else(|| {
        let message = "You must provide the Content-Length HTTP header.";
        Fault::client("MissingContentLength", message).with_status(411)
    })?;
    if length > most {
        let message = "Your proposed upload exceeds the maximum allowed size";
        let fault = Fault::client("EntityTooLarge", message).with_member("ProposedSize", length);
        return Err(fault.with_member("MaxSizeAllowed", most));
    }
    Ok(length)
}

/// Sends all content to `keep`, in pieces; returns what followed it.
async fn take_in(
    visit: &Visit<'_>,
    body: &mut Incoming,
    expected: u64,
    sums: &mut Sums,
    mut keep: impl FnMut(&[u8]) -> Result<(), Fault>,
) -> Result<BTreeMap<String, String>, Fault> {
    let mut chunks = match visit.payload {
        Payload::Chunked(framing) => Some(Chunks::new(framing, visit.caller.signer.clone())),
        Payload::Unsigned | Payload::Hash(_) => None,
    };
    let mut left = expected;
    let unframe = |data: Bytes, content: &mut Vec<Bytes>| {
        match &mut chunks {
            Some(chunks) => chunks.feed(data, content).map_err(unframed)?,
            None => content.push(data),
        }
        let came: u64 = content.iter().map(|data| data.len() as u64).sum();
        left = left.checked_sub(came).ok_or_else(incomplete)?;
        Ok(())
    };
    let received = receive(body, Some(expected), unframe, |piece| {
        sums.update(piece);
        keep(piece)
    });
    received.await.map_err(|failed| match failed {
        Unreceived::Early => incomplete(),
        Unreceived::Late => stalled(),
        Unreceived::Refused(fault) => fault,
    })?;
    if left > 0 {
        return Err(incomplete());
    }
    chunks.map_or_else(|| Ok(BTreeMap::new()), |chunks| chunks.finish().map_err(unframed))
}

fn stalled() -> Fault {
    let message = "Your socket connection to the server was not read from or written to within \
                   the timeout period.";
    Fault::client("RequestTimeout", message)
}

fn incomplete() -> Fault {
    let message =
        "You did not provide the number of bytes specified by the Content-Length HTTP header";
    Fault::client("IncompleteBody", message)
}

fn unframed(error: ChunkError) -> Fault {
    match error {
        ChunkError::Malformed => {
            Fault::client("IncompleteBody", "The request body terminated unexpectedly")
        }
        ChunkError::Signature => {
            let message = "The request signature we calculated does not match the signature you \
                           provided. Check your key and signing method.";
            Fault::client("SignatureDoesNotMatch", message).with_status(403)
        }
    }
}

/// Compares the received content with the announced checksums, then makes a blob of it.
async fn settled(
    visit: &Visit<'_>,
    upload: Upload,
    sums: Sums,
    trailers: &BTreeMap<String, String>,
) -> Result<Received, Fault> {
    let content = upload.digest();
    check_hash(visit, &content.0)?;
    let (md5, checksum) = sums.finish(&content.0, |name| trailers.get(name).cloned())?;
    let bulk = visit.region.bulk.clone();
    let held = blocking(move || bulk.blobs.commit(upload, &content)).await?;
    let checksum =
        checksum.map(|it| Checksum { algorithm: it.algorithm.into(), value: it.value.into() });
    Ok(Received { held, etag: oci::digest::hex(&md5), checksum })
}

fn check_hash(visit: &Visit<'_>, found: &[u8; 32]) -> Result<(), Fault> {
    match visit.payload {
        Payload::Hash(announced) if announced != *found => {
            let message = "The provided 'x-amz-content-sha256' header does not match what was \
                           computed.";
            Err(Fault::client("XAmzContentSHA256Mismatch", message))
        }
        Payload::Hash(_) | Payload::Unsigned | Payload::Chunked(_) => Ok(()),
    }
}
