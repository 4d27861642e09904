//! Receives a blob: gathers the bytes into pieces worth a write, hashes and writes them as they
//! arrive. Memory is bounded by the piece, time by progress.
//!
//! Each frame is copied into the piece and released at once, so that the next one is read into the
//! same memory: copying from the processor's cache costs next to nothing.

use bytes::{Buf, Bytes};
use http::StatusCode;
use http_body_util::BodyExt;
use hyper::body::Body;
use store::blobs::{Blobs, Upload};

use super::refusal::Refusal;
use crate::incoming::{Incoming, STALLED_AFTER, TURN_WITHIN};
use crate::region::Region;

/// The size of a piece: large enough that a hand-over to a blocking thread for the disk costs next
/// to nothing.
const PIECE_BYTES: usize = 1 << 20;
/// ECR's quota: 52,000 MiB per layer.
const MAX_BLOB_BYTES: u64 = 52_000 << 20;

/// Appends all of `body` to the upload. After a failure the received part stays, and the client may
/// continue from there.
pub(super) async fn receive(
    region: &Region,
    upload: &mut Upload,
    body: &mut Incoming,
) -> Result<(), Refusal> {
    let turn = tokio::time::timeout(TURN_WITHIN, region.door.receiving.acquire()).await;
    let Ok(Ok(_turn)) = turn else {
        let message = "too many blobs are being pushed at once; try again";
        return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, "TOOMANYREQUESTS", message));
    };
    let announced = body.size_hint().exact();
    if let Some(bytes) = announced {
        upload.expect(bytes);
    }
    let capacity = announced.and_then(|bytes| usize::try_from(bytes).ok()).unwrap_or(PIECE_BYTES);
    let mut piece = Vec::with_capacity(capacity.min(PIECE_BYTES));
    let blobs = &region.bulk.blobs;
    let ended = loop {
        match tokio::time::timeout(STALLED_AFTER, body.frame()).await {
            Ok(Some(Ok(frame))) => {
                if let Ok(data) = frame.into_data() {
                    gather(blobs, upload, &mut piece, data)?;
                }
            }
            Ok(None) => break Ok(()),
            Ok(Some(Err(_))) => break Err("the body ended early"),
            Err(_) => break Err("the body did not come in time"),
        }
    };
    keep(blobs, upload, &mut piece)?;
    ended.map_err(|why| Refusal::new(StatusCode::BAD_REQUEST, "BLOB_UPLOAD_INVALID", why))
}

/// Appends to the piece; a full one is written.
fn gather(
    blobs: &Blobs,
    upload: &mut Upload,
    piece: &mut Vec<u8>,
    mut data: Bytes,
) -> Result<(), Refusal> {
    while !data.is_empty() {
        let fits = data.len().min(PIECE_BYTES - piece.len());
        piece.extend_from_slice(&data[..fits]);
        data.advance(fits);
        if piece.len() == PIECE_BYTES {
            keep(blobs, upload, piece)?;
        }
    }
    Ok(())
}

fn keep(blobs: &Blobs, upload: &mut Upload, piece: &mut Vec<u8>) -> Result<(), Refusal> {
    if upload.offset() + piece.len() as u64 > MAX_BLOB_BYTES {
        let message = format!("a layer has at most {MAX_BLOB_BYTES} bytes");
        return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "SIZE_INVALID", message));
    }
    if !piece.is_empty() {
        tokio::task::block_in_place(|| blobs.append(upload, piece))?;
        piece.clear();
    }
    Ok(())
}
