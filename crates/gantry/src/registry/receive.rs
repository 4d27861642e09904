//! Receiving a blob: what comes is gathered to pieces worth a write, hashed and written as it
//! comes. Memory is bounded by the piece, time by progress.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use store::blobs::{Blobs, Upload};

use super::refusal::Refusal;
use crate::region::Region;

/// A client that sends nothing for so long is gone.
const STALLED_AFTER: Duration = Duration::from_secs(60);
/// How long a body waits for its turn.
const TURN_WITHIN: Duration = Duration::from_secs(60);
/// Large enough that handing the disk's part to a thread that may wait costs next to nothing.
const PIECE_BYTES: usize = 512 << 10;
/// A frame keeps the whole buffer that it came in, however small it is itself.
const PIECE_FRAMES: usize = 16;
/// ECR's quota: 52,000 MiB a layer.
const MAX_BLOB_BYTES: u64 = 52_000 << 20;

/// Adds all of `body` to the upload. What came before a failure stays, and the client may go on
/// from there.
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
    let mut piece: Vec<Bytes> = Vec::with_capacity(PIECE_FRAMES);
    let mut bytes = 0;
    loop {
        let frame = tokio::time::timeout(STALLED_AFTER, body.frame()).await;
        let last = match frame {
            Ok(Some(Ok(frame))) => {
                if let Ok(data) = frame.into_data() {
                    bytes += data.len();
                    piece.push(data);
                }
                Ok(false)
            }
            Ok(None) => Ok(true),
            Ok(Some(Err(_))) => Err("the body ended early"),
            Err(_) => Err("the body did not come in time"),
        };
        let ends = !matches!(last, Ok(false));
        if ends || bytes >= PIECE_BYTES || piece.len() >= PIECE_FRAMES {
            keep(&region.bulk.blobs, upload, &mut piece)?;
            bytes = 0;
        }
        match last {
            Ok(false) => {}
            Ok(true) => return Ok(()),
            Err(why) => {
                let status = StatusCode::BAD_REQUEST;
                return Err(Refusal::new(status, "BLOB_UPLOAD_INVALID", why));
            }
        }
    }
}

fn keep(blobs: &Blobs, upload: &mut Upload, piece: &mut Vec<Bytes>) -> Result<(), Refusal> {
    let bytes: u64 = piece.iter().map(|it| it.len() as u64).sum();
    if upload.offset() + bytes > MAX_BLOB_BYTES {
        let message = format!("a layer has at most {MAX_BLOB_BYTES} bytes");
        return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "SIZE_INVALID", message));
    }
    if piece.is_empty() {
        return Ok(());
    }
    let pieces: Vec<&[u8]> = piece.iter().map(|data| &data[..]).collect();
    tokio::task::block_in_place(|| blobs.append_all(upload, &pieces))?;
    piece.clear();
    Ok(())
}
