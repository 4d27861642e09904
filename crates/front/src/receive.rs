//! Bodies as they come, for the doors that take in bulk: gathered to pieces worth a write. Memory
//! is bounded by the piece, time by progress.
//!
//! Each frame is copied into the piece and let go of at once, so that the next one is read into the
//! same memory: what is in the processor's cache is copied for next to nothing.

use std::time::Duration;

use bytes::{Buf, Bytes};
use http_body_util::BodyExt;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::incoming::{Incoming, STALLED_AFTER};

/// Large enough that handing the disk's part to a thread that may wait costs next to nothing.
const PIECE_BYTES: usize = 1 << 20;
/// The time that a body waits for its turn.
const TURN_WITHIN: Duration = Duration::from_secs(60);

/// The reason why a body was not received.
#[derive(Debug)]
pub(crate) enum Unreceived<E> {
    /// The client hung up.
    Early,
    /// The client sends nothing any more.
    Late,
    /// The door would not take what came.
    Refused(E),
}

impl<E> From<E> for Unreceived<E> {
    fn from(refused: E) -> Unreceived<E> {
        Unreceived::Refused(refused)
    }
}

/// Waits for one of the places of bodies that are received at once; None when that takes too long.
pub(crate) async fn turn(receiving: &Semaphore) -> Option<SemaphorePermit<'_>> {
    tokio::time::timeout(TURN_WITHIN, receiving.acquire()).await.ok()?.ok()
}

/// Sends the content of `body` to `keep`, in pieces: also what came before a failure. `unframe`
/// takes the content out of what comes, in order.
pub(crate) async fn receive<E>(
    body: &mut Incoming,
    announced: Option<u64>,
    mut unframe: impl FnMut(Bytes, &mut Vec<Bytes>) -> Result<(), E>,
    mut keep: impl FnMut(&[u8]) -> Result<(), E>,
) -> Result<(), Unreceived<E>> {
    let capacity = announced.and_then(|bytes| usize::try_from(bytes).ok()).unwrap_or(PIECE_BYTES);
    let mut piece = Vec::with_capacity(capacity.min(PIECE_BYTES));
    let mut content = Vec::new();
    let ended = loop {
        match tokio::time::timeout(STALLED_AFTER, body.frame()).await {
            Ok(Some(Ok(frame))) => {
                let Ok(data) = frame.into_data() else { continue };
                unframe(data, &mut content)?;
                for data in content.drain(..) {
                    gather(&mut piece, data, &mut keep)?;
                }
            }
            Ok(None) => break Ok(()),
            Ok(Some(Err(_))) => break Err(Unreceived::Early),
            Err(_) => break Err(Unreceived::Late),
        }
    };
    if !piece.is_empty() {
        tokio::task::block_in_place(|| keep(&piece))?;
    }
    ended
}

/// Adds to the piece; a full one is kept.
fn gather<E>(
    piece: &mut Vec<u8>,
    mut data: Bytes,
    keep: &mut impl FnMut(&[u8]) -> Result<(), E>,
) -> Result<(), E> {
    while !data.is_empty() {
        let fits = data.len().min(PIECE_BYTES - piece.len());
        piece.extend_from_slice(&data[..fits]);
        data.advance(fits);
        if piece.len() == PIECE_BYTES {
            tokio::task::block_in_place(|| keep(piece))?;
            piece.clear();
        }
    }
    Ok(())
}
