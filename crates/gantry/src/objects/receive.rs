//! Receives bodies: unframes them, computes checksums, and either writes them to the blob store or,
//! for documents, keeps them in memory. Memory is bounded by the piece, time by progress.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::Fault;
use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Body;
use model::id::Text;
use model::s3::Checksum;
use oci::digest::Digest;
use services::s3::{MAX_PUT_BYTES, owner};
use store::blobs::{Blobs, Held, Upload};
use store::bulk::Bulk;
use wire::s3::{ChunkError, Chunks, Element, Payload};

use super::sums::{self, Sums};
use super::{Visit, blocking, unstored};
use crate::incoming::{Incoming, STALLED_AFTER, TURN_WITHIN};

/// The size of a piece: large enough that a hand-over to a blocking thread for the disk costs next
/// to nothing.
const PIECE_BYTES: usize = 512 << 10;
/// The most frames in a piece. A frame of any size keeps its whole receive buffer in memory.
const PIECE_FRAMES: usize = 16;
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
    let _turn = turn(visit).await?;
    let blobs = &visit.region.bulk.blobs;
    let fresh = Fresh::begin(visit)?;
    let mut upload = blobs.upload(&fresh.owner, &fresh.id).map_err(unstored)?;
    upload.expect(expected);
    let poured = pour(visit, body, expected, &mut sums, |pieces| keep(blobs, &mut upload, pieces));
    let trailers = poured.await?;
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
    let poured = pour(visit, body, expected, &mut sums, |pieces| {
        pieces.iter().for_each(|piece| all.extend_from_slice(piece));
        Ok(())
    });
    let trailers = poured.await?;
    let content = Digest::of(&all);
    check_hash(visit, &content.0)?;
    sums.finish(&content, |name| trailers.get(name).cloned())?;
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

async fn turn<'a>(visit: &Visit<'a>) -> Result<tokio::sync::SemaphorePermit<'a>, Fault> {
    let turn = tokio::time::timeout(TURN_WITHIN, visit.region.objects.receiving.acquire()).await;
    match turn {
        Ok(Ok(turn)) => Ok(turn),
        Ok(Err(_)) | Err(_) => {
            Err(Fault::server("SlowDown", "Please reduce your request rate.").with_status(503))
        }
    }
}

/// Sends all content to `keep`, in pieces; returns the trailers after it.
async fn pour(
    visit: &Visit<'_>,
    body: &mut Incoming,
    expected: u64,
    sums: &mut Sums,
    mut keep: impl FnMut(&[Bytes]) -> Result<(), Fault>,
) -> Result<BTreeMap<String, String>, Fault> {
    let mut chunks = match visit.payload {
        Payload::Chunked(framing) => Some(Chunks::new(framing, visit.caller.signer.clone())),
        Payload::Unsigned | Payload::Hash(_) => None,
    };
    let mut piece: Vec<Bytes> = Vec::with_capacity(PIECE_FRAMES);
    let mut left = expected;
    loop {
        let next = next(body).await?;
        let ends = next.is_none();
        let known = piece.len();
        match (&mut chunks, next) {
            (Some(chunks), Some(data)) => chunks.feed(data, &mut piece).map_err(unframed)?,
            (None, Some(data)) => piece.push(data),
            (_, None) => {}
        }
        let came: u64 = piece[known..].iter().map(|data| data.len() as u64).sum();
        left = left.checked_sub(came).ok_or_else(incomplete)?;
        let bytes: usize = piece.iter().map(Bytes::len).sum();
        if ends || bytes >= PIECE_BYTES || piece.len() >= PIECE_FRAMES {
            tokio::task::block_in_place(|| {
                piece.iter().for_each(|data| sums.update(data));
                keep(&piece)
            })?;
            piece.clear();
        }
        if ends {
            break;
        }
    }
    if left > 0 {
        return Err(incomplete());
    }
    chunks.map_or_else(|| Ok(BTreeMap::new()), |chunks| chunks.finish().map_err(unframed))
}

/// Returns the next bytes; None at the end.
async fn next(body: &mut Incoming) -> Result<Option<Bytes>, Fault> {
    loop {
        match tokio::time::timeout(STALLED_AFTER, body.frame()).await {
            Ok(None) => return Ok(None),
            Ok(Some(Ok(frame))) => {
                if let Ok(data) = frame.into_data() {
                    return Ok(Some(data));
                }
            }
            Ok(Some(Err(_))) => return Err(incomplete()),
            Err(_) => {
                let message = "Your socket connection to the server was not read from or written \
                               to within the timeout period.";
                return Err(Fault::client("RequestTimeout", message));
            }
        }
    }
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

fn keep(blobs: &Blobs, upload: &mut Upload, pieces: &[Bytes]) -> Result<(), Fault> {
    let pieces: Vec<&[u8]> = pieces.iter().map(|data| &data[..]).collect();
    blobs.append_all(upload, &pieces).map_err(unstored)
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
    let (md5, checksum) = sums.finish(&content, |name| trailers.get(name).cloned())?;
    let bulk = visit.region.bulk.clone();
    let held = blocking(move || bulk.blobs.commit(upload, &content)).await?;
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
