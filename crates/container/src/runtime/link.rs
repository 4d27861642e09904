//! The connection to a supervisor: sends requests, matches replies, and passes on all other
//! messages.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::sync::oneshot;

use crate::spec::Failure;
use crate::spec::protocol::{self, Answer, Call, LENGTH_BYTES, Message, Request};

/// An item received on the connection.
#[derive(Debug)]
pub(super) enum Received {
    /// An event, or the reply to a request that was not made here.
    Message(Message),
    /// The connection ended unexpectedly.
    Lost,
}

/// The connection. Dropping it leaves the supervisor running.
#[derive(Debug)]
pub(super) struct Link {
    writer: tokio::sync::Mutex<OwnedWriteHalf>,
    waiting: Arc<Waiting>,
    next_id: AtomicU64,
    reader: tokio::task::AbortHandle,
}

/// The callers that wait for replies, by request. Bounded by their number.
#[derive(Debug, Default)]
struct Waiting {
    replies: Mutex<BTreeMap<u64, oneshot::Sender<Result<Answer, Failure>>>>,
    /// No more replies will come.
    closed: AtomicBool,
    /// The end of the connection is not reported as a loss.
    end_expected: AtomicBool,
}

impl Link {
    /// Reads a connection from now on. `receive` gets all messages but replies, on a thread that
    /// may block.
    pub(super) fn open(stream: UnixStream, receive: impl FnMut(Received) + Send + 'static) -> Link {
        let (reader, writer) = stream.into_split();
        let waiting = Arc::new(Waiting::default());
        let reader = tokio::spawn(read(reader, Arc::clone(&waiting), receive)).abort_handle();
        let writer = tokio::sync::Mutex::new(writer);
        // The request that opened the connection has number 0.
        Link { writer, waiting, next_id: AtomicU64::new(1), reader }
    }

    /// Sends a call and waits for its result; None if the supervisor is gone.
    pub(super) async fn call(&self, call: Call) -> Option<Result<Answer, Failure>> {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        let (sender, receiver) = oneshot::channel();
        self.waiting.lock().insert(id, sender);
        let frame = protocol::frame(&Request { id, call });
        let sent = self.writer.lock().await.write_all(&frame).await;
        // This check follows the insertion, so either it sees the end, or the end sees the entry.
        if sent.is_err() || self.waiting.closed.load(Ordering::SeqCst) {
            self.waiting.lock().remove(&id);
        }
        receiver.await.ok()
    }

    /// Declares that the end of the connection is no loss from now on.
    pub(super) fn expect_end(&self) {
        self.waiting.end_expected.store(true, Ordering::SeqCst);
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        // The order matters: the supervisor closes its end when we close ours, and the reader must
        // not take that for its death.
        self.expect_end();
        self.reader.abort();
    }
}

impl Waiting {
    fn lock(
        &self,
    ) -> std::sync::MutexGuard<'_, BTreeMap<u64, oneshot::Sender<Result<Answer, Failure>>>> {
        // No statement panics with the map half changed, so a poisoned lock is safe to use.
        self.replies.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        self.lock().clear();
    }
}

async fn read(
    mut reader: OwnedReadHalf,
    waiting: Arc<Waiting>,
    mut receive: impl FnMut(Received) + Send + 'static,
) {
    while let Some(message) = next(&mut reader).await {
        match message {
            Message::Reply { id, result } => match waiting.lock().remove(&id) {
                // A caller that gave up has dropped its receiver.
                Some(caller) => drop(caller.send(result)),
                None => receive(Received::Message(Message::Reply { id, result })),
            },
            event @ Message::Exited { .. } => receive(Received::Message(event)),
            // This message comes only on connections that requested a terminal.
            Message::Terminal { .. } => {}
        }
    }
    if waiting.end_expected.load(Ordering::SeqCst) {
        waiting.close();
        return;
    }
    // The processes must be gone before any caller learns of the loss.
    let _not_cancelled = tokio::task::spawn_blocking(move || receive(Received::Lost)).await;
    waiting.close();
}

/// Reads the next message; None at the end of the connection, or if the bytes are no message.
pub(super) async fn next(reader: &mut (impl AsyncReadExt + Unpin)) -> Option<Message> {
    let mut length = [0; LENGTH_BYTES];
    reader.read_exact(&mut length).await.ok()?;
    let mut body = vec![0; protocol::announced(length).ok()?];
    reader.read_exact(&mut body).await.ok()?;
    serde_json::from_slice(&body).ok()
}
