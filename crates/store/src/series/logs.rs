//! Log events: durable when an append returns, read a page at a time.
//!
//! All groups share one append-only file, so that one sync acknowledges all appends that are
//! waiting. A closed file is rewritten once, in the background: sorted by stream, merged into
//! larger blocks, compressed, with an index at its end. The index of all files is in memory and
//! rebuilt at start. This module does not know which groups and streams exist as rows, nor who may
//! read them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use model::id::{LogGroupKey, LogStreamKey, Text};
use tokio::sync::{mpsc, oneshot};

use crate::folder::{Folder, Gone};

mod arrivals;
mod block;
mod index;
mod manifest;
mod names;
pub mod page;
mod scan;
mod segment;
mod tombstone;
mod writer;

pub use index::ByTime;
use page::Gap;
pub use tombstone::Scope;

/// One log event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The time of the event as its sender states it, in milliseconds since 1970.
    pub timestamp_ms: i64,
    /// The time of its receipt, in milliseconds since 1970.
    pub ingestion_ms: i64,
    /// The text of the event.
    pub message: String,
}

/// A stored log event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// The event.
    pub event: Event,
    /// Its position among all events; unique, and the source of its event id.
    pub gap: Gap,
}

/// Figures of a stream that are available without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StreamFacts {
    /// The timestamp of its earliest event, in milliseconds since 1970.
    pub first_event_ms: Option<i64>,
    /// The timestamp of its latest event, in milliseconds since 1970.
    pub last_event_ms: Option<i64>,
    /// The time when its last batch was received, in milliseconds since 1970.
    pub last_ingestion_ms: Option<i64>,
    /// The bytes of its messages plus 26 for each event, as CloudWatch counts them.
    pub stored_bytes: u64,
    /// The number of its events.
    pub events: u64,
    /// The time of the last event of the block that ends first.
    oldest_block_end_ms: Option<i64>,
}

/// A failure to store or read log events.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file system has no room. The events are not stored.
    #[error(
        "cannot store log events in {}: no space left on the disk; free space on that file system \
         or shorten the retention of log groups",
        .0.display()
    )]
    DiskFull(PathBuf),
    /// Any other failure of the file system. Events of a failed append may or may not be stored.
    #[error("cannot {doing} {}: {source}", .path.display())]
    Io {
        /// The action that failed, for the sentence "cannot ... PATH".
        doing: &'static str,
        /// The file or folder it was about.
        path: PathBuf,
        /// The kernel's error.
        source: std::io::Error,
    },
    /// A file's content is not what was written.
    #[error(
        "log events in {} at byte {offset} are damaged; restore the file from a backup, or rename \
         it to {}.{} and restart to go on without all events in it",
        .path.display(), .path.display(), segment::LOST
    )]
    Damaged {
        /// The damaged file.
        path: PathBuf,
        /// The position of the damage, in bytes.
        offset: u64,
    },
    /// A file is missing.
    #[error(
        "{} or what took its place is missing, and with it log events; restore it from a backup, \
         or make an empty file {}.{} to go on without them",
        .path.display(), .path.display(), segment::LOST
    )]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// A file has a format that this build does not know.
    #[error(
        "{} was written by a later version of Gantry; start that version, or a newer one",
        .path.display()
    )]
    OtherFormat {
        /// The file.
        path: PathBuf,
    },
    /// The data folder is gone, so the events are not stored. Later appends succeed once the folder
    /// is back.
    #[error(transparent)]
    Gone(#[from] Gone),
    /// The log store is shutting down.
    #[error("the log store is shutting down; the events are not stored")]
    Closed,
}

impl Error {
    /// Returns a copy of the error for another caller.
    fn again(&self) -> Error {
        match self {
            Error::DiskFull(path) => Error::DiskFull(path.clone()),
            Error::Io { doing, path, source } => {
                Error::Io { doing, path: path.clone(), source: source.kind().into() }
            }
            Error::Damaged { path, offset } => {
                Error::Damaged { path: path.clone(), offset: *offset }
            }
            Error::Missing { path } => Error::Missing { path: path.clone() },
            Error::OtherFormat { path } => Error::OtherFormat { path: path.clone() },
            Error::Gone(gone) => Error::Gone(gone.clone()),
            Error::Closed => Error::Closed,
        }
    }

    fn io(doing: &'static str, path: &Path, source: std::io::Error) -> Error {
        let full = matches!(
            source.kind(),
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded
        );
        match full {
            true => Error::DiskFull(path.to_owned()),
            false => Error::Io { doing, path: path.to_owned(), source },
        }
    }
}

/// The most appends that wait for the writer, each of at most a request's megabyte; further callers
/// wait.
const QUEUE: usize = 256;

/// All log events of a region.
#[derive(Debug)]
pub struct Logs {
    shared: Arc<Shared>,
    requests: Option<mpsc::Sender<writer::Request>>,
    thread: Option<std::thread::JoinHandle<()>>,
    /// Allows one background rewrite at a time.
    rewriting: Mutex<()>,
}

/// The state that readers and the writer thread share.
#[derive(Debug)]
struct Shared {
    // The folder is also needed for its lock, which lasts as long as this value.
    folder: Arc<Folder>,
    dir: PathBuf,
    index: RwLock<index::Index>,
    /// Locked while it and the index's copy of its tombstones change together.
    manifest: Mutex<manifest::Manifest>,
}

/// The streams of a group that a filter reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Streams<'a> {
    /// All streams of the group.
    All,
    /// The streams whose name starts with this.
    Prefix(&'a str),
    /// The stream of this name.
    One(&'a str),
    /// The streams of these names.
    Named(&'a [String]),
}

/// One page of a filter's results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filtered {
    /// The matching events of all streams by time, each with the name of its stream.
    pub events: Vec<(Text, StoredEvent)>,
    /// The position where the next page begins; None when everything was read.
    pub next: Option<Gap>,
}

impl Logs {
    /// Opens the log store in `folder` and cuts off what a crash left unfinished.
    pub fn open(folder: &Arc<Folder>) -> Result<Logs, Error> {
        let dir = folder.path().join("logs");
        std::fs::create_dir_all(&dir).map_err(|error| Error::io("create", &dir, error))?;
        let (index, manifest) = segment::load(&dir)?;
        let (index, manifest) = (RwLock::new(index), Mutex::new(manifest));
        let shared = Arc::new(Shared { folder: folder.clone(), dir, index, manifest });
        let (requests, queue) = mpsc::channel(QUEUE);
        let writer = writer::Writer::new(shared.clone());
        let thread = std::thread::Builder::new()
            .name("logs".to_owned())
            .spawn(move || writer.run(queue))
            .map_err(|error| Error::io("start a thread for", &shared.dir, error))?;
        Ok(Logs {
            shared,
            requests: Some(requests),
            thread: Some(thread),
            rewriting: Mutex::new(()),
        })
    }

    /// Appends events to a stream; they are durable and readable when it returns. They are sorted
    /// by their timestamps if necessary.
    pub async fn append(&self, key: &LogStreamKey, events: &[Event]) -> Result<(), Error> {
        let Some(block) = block::encode(key, events) else { return Ok(()) };
        self.request(|reply| writer::Request::Append { block, reply }).await
    }

    /// Does the same as [`Logs::append`], for threads that may block; panics on a thread that runs
    /// async tasks.
    pub fn append_blocking(&self, key: &LogStreamKey, events: &[Event]) -> Result<(), Error> {
        let Some(block) = block::encode(key, events) else { return Ok(()) };
        self.request_blocking(|reply| writer::Request::Append { block, reply })
    }

    /// Deletes the events of every group, with one sync. Blocks the thread.
    pub fn clear(&self) -> Result<(), Error> {
        let scope = |group| Scope { group, stream: None };
        self.delete(self.groups().into_iter().map(scope).collect())
    }

    /// Deletes the events of groups and streams, durably when it returns: the list of all that was
    /// deleted is written once, however many there are. Blocks the thread.
    pub fn delete(&self, scopes: Vec<Scope>) -> Result<(), Error> {
        self.request_blocking(|reply| writer::Request::Delete { scopes, reply })
    }

    /// Drops the blocks of a group all of whose events are earlier than `before_ms`. Call it now
    /// and then for each group with a retention, and limit reads to events since then: blocks that
    /// are partly newer stay.
    pub fn expire(&self, group: &LogGroupKey, before_ms: i64) {
        // Appends wait for the write lock, and there is rarely anything to drop.
        if self.shared.read_index().has_ended(group, before_ms) {
            self.shared.write_index().expire(group, before_ms);
        }
    }

    /// Returns the streams whose first events came since the last call; at first, all that have
    /// events. With those whose rows were deleted meanwhile, they are all whose rows can be gone.
    #[must_use]
    pub fn take_fresh(&self) -> Vec<LogStreamKey> {
        let fresh = self.shared.write_index().take_fresh();
        fresh.keys().collect()
    }

    /// Returns all streams that have or had events.
    #[must_use]
    pub fn keys(&self) -> Vec<LogStreamKey> {
        self.shared.read_index().keys()
    }

    /// Returns the figures of a stream; None if it never had events.
    #[must_use]
    pub fn facts(&self, key: &LogStreamKey) -> Option<StreamFacts> {
        self.shared.read_index().facts_of(key)
    }

    /// Returns the bytes of all events of a group.
    #[must_use]
    pub fn stored_bytes(&self, group: &LogGroupKey) -> u64 {
        self.shared.read_index().stored_bytes(group)
    }

    /// Returns the next `limit` streams of a group in the order of their last events, behind
    /// `past`. Streams without events are not among them.
    #[must_use]
    pub fn by_last_event(
        &self,
        group: &LogGroupKey,
        past: Option<&ByTime>,
        descending: bool,
        limit: usize,
    ) -> Vec<ByTime> {
        self.shared.read_index().by_last_event(group, past, descending, limit)
    }

    /// Returns all groups that have or had events.
    #[must_use]
    pub fn groups(&self) -> Vec<LogGroupKey> {
        self.shared.read_index().groups()
    }

    /// Reads one page of a stream's events in `[start_ms, end_ms)`; see [`page::Request`].
    pub fn get(&self, key: &LogStreamKey, request: page::Request) -> Result<page::Page, Error> {
        self.retrying(|| {
            let chosen = Streams::One(&key.name);
            let streams = self.shared.read_index().select(&key.group, chosen, request.span_ms());
            page::get(&self.shared.dir, &streams, request)
        })
    }

    /// Reads the events of a group that satisfy `matches`, in `[start_ms, end_ms)`, from `from` on,
    /// at most `limit` of them. A page may be short or empty and still have a `next`, because the
    /// work for one page is bounded.
    pub fn filter(
        &self,
        group: &LogGroupKey,
        streams: Streams<'_>,
        request: page::FilterRequest,
        mut matches: impl FnMut(&str) -> bool,
    ) -> Result<Filtered, Error> {
        self.retrying(|| {
            let streams = self.shared.read_index().select(group, streams, request.span_ms());
            page::filter(&self.shared.dir, &streams, request, &mut matches)
        })
    }

    /// Rewrites closed files and frees the space of deleted events. Takes up to a second of CPU for
    /// each file of 16 MiB: call it every few seconds, off the event loop.
    pub fn maintain(&self) -> Result<(), Error> {
        let _alone = self.rewriting.lock().unwrap_or_else(PoisonError::into_inner);
        segment::maintain(&self.shared)
    }

    async fn request(
        &self,
        request: impl FnOnce(oneshot::Sender<Result<(), Error>>) -> writer::Request,
    ) -> Result<(), Error> {
        let (reply, answer) = oneshot::channel();
        let requests = self.requests.as_ref().ok_or(Error::Closed)?;
        requests.send(request(reply)).await.map_err(|_| Error::Closed)?;
        answer.await.map_err(|_| Error::Closed)?
    }

    fn request_blocking(
        &self,
        request: impl FnOnce(oneshot::Sender<Result<(), Error>>) -> writer::Request,
    ) -> Result<(), Error> {
        let (reply, answer) = oneshot::channel();
        let requests = self.requests.as_ref().ok_or(Error::Closed)?;
        requests.blocking_send(request(reply)).map_err(|_| Error::Closed)?;
        answer.blocking_recv().map_err(|_| Error::Closed)?
    }

    /// Reads again if a rewrite removed a file between the look-up and the opening.
    fn retrying<T>(&self, mut read: impl FnMut() -> Result<T, Error>) -> Result<T, Error> {
        /// Rewrites take far longer than reads, so losing the race twice in a row is a bug.
        const TRIES: usize = 3;
        let mut result = read();
        for _ in 1..TRIES {
            match &result {
                Err(Error::Io { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => {
                    result = read();
                }
                _ => break,
            }
        }
        result
    }
}

impl Drop for Logs {
    fn drop(&mut self) {
        // Once the queue is closed, the thread answers the waiting requests and ends.
        self.requests = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the log writer panicked");
        }
    }
}

impl Shared {
    fn read_index(&self) -> std::sync::RwLockReadGuard<'_, index::Index> {
        self.index.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Locks the manifest. A caller that needs both locks takes this one before the index's.
    fn lock_manifest(&self) -> std::sync::MutexGuard<'_, manifest::Manifest> {
        self.manifest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write_index(&self) -> std::sync::RwLockWriteGuard<'_, index::Index> {
        self.index.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
