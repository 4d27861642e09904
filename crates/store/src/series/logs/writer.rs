//! The thread that appends: takes all waiting requests, writes once, syncs once, and answers them
//! all.

use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use super::arrivals::{self, BATCH_HEAD_BYTES, HEAD_BYTES};
use super::block::{self, Block, Head};
use super::segment::{self, SEGMENT_BYTES};
use super::tombstone::{Scope, Tombstone};
use super::{Error, Shared};
use crate::folder::is_removed;

/// The most bytes written before one sync, so that the first request of a batch does not wait too
/// long.
const BATCH_BYTES: usize = 8 * 1024 * 1024;

type Reply = oneshot::Sender<Result<(), Error>>;

/// A request to the thread.
#[derive(Debug)]
pub(super) enum Request {
    Append { block: Block, reply: Reply },
    Delete { scopes: Vec<Scope>, reply: Reply },
}

pub(super) struct Writer {
    shared: Arc<Shared>,
    /// The file that takes appends. The first append makes it: a start writes nothing, so that it
    /// succeeds on a full disk.
    current: Option<Current>,
    next_place: u64,
}

/// The file that is appended to. Files of earlier starts take no appends, since their ends may be
/// torn.
struct Current {
    file: File,
    path: PathBuf,
    number: u64,
    /// The bytes of complete batches in the file.
    length: u64,
}

/// Appends that are acknowledged together.
#[derive(Default)]
struct Batch {
    bytes: Vec<u8>,
    /// The heads and the offsets of their payloads in `bytes`.
    heads: Vec<(Head, u64)>,
    replies: Vec<Reply>,
}

impl Writer {
    pub(super) fn new(shared: Arc<Shared>) -> Writer {
        let next_place = shared.read_index().next_place;
        Writer { shared, current: None, next_place }
    }

    /// Serves requests until every sender is gone.
    pub(super) fn run(mut self, mut queue: mpsc::Receiver<Request>) {
        while let Some(first) = queue.blocking_recv() {
            let mut batch = Batch::default();
            let mut next = Some(first);
            while let Some(request) = next {
                match request {
                    Request::Append { block, reply } => {
                        self.next_place = batch.add(block, self.next_place);
                        batch.replies.push(reply);
                    }
                    Request::Delete { scopes, reply } => {
                        self.flush(std::mem::take(&mut batch));
                        // The send fails if the caller is gone; then no answer is needed, here and
                        // below.
                        let _ = reply.send(self.delete(scopes));
                    }
                }
                let room = batch.bytes.len() < BATCH_BYTES;
                next = room.then(|| queue.try_recv().ok()).flatten();
            }
            self.flush(batch);
        }
        self.leave();
    }

    fn flush(&mut self, batch: Batch) {
        let Batch { bytes, heads, replies } = batch;
        if replies.is_empty() {
            return;
        }
        let place = heads.first().map_or(self.next_place, |(head, _)| head.facts.place);
        match self.write(&bytes, place) {
            Err(error) => {
                tracing::error!(%error, "cannot append log events");
                for reply in replies {
                    let _ = reply.send(Err(error.again()));
                }
                self.abandon();
            }
            Ok((number, start)) => {
                let length = self.current.as_ref().map(|file| (number, file.length));
                let mut index = self.shared.write_index();
                for (head, offset) in heads {
                    index.add(head, number, start + offset);
                }
                index.current = length;
                drop(index);
                for reply in replies {
                    let _ = reply.send(Ok(()));
                }
                if self.current.as_ref().is_some_and(|file| file.length >= SEGMENT_BYTES) {
                    self.leave();
                }
            }
        }
    }

    /// Writes a batch; returns the number of the file and the offset of the batch's first block.
    fn write(&mut self, body: &[u8], place: u64) -> Result<(u64, u64), Error> {
        self.shared.folder.check()?;
        let current = match &mut self.current {
            Some(current) => current,
            None => self.current.insert(create(&self.shared)?),
        };
        let mut bytes = Vec::with_capacity(BATCH_HEAD_BYTES + body.len());
        bytes.extend_from_slice(&arrivals::batch_head(body.len(), place));
        let start = current.length + bytes.len() as u64;
        bytes.extend_from_slice(body);
        let written = current.file.write_all_at(&bytes, current.length);
        written
            .and_then(|()| current.file.sync_data())
            .map_err(|error| Error::io("append log events to", &current.path, error))?;
        self.shared.folder.check()?;
        if is_removed(&current.file) {
            return Err(Error::Missing { path: current.path.clone() });
        }
        current.length += bytes.len() as u64;
        Ok((current.number, start))
    }

    /// Ends a file whose last bytes are in doubt, after cutting it to what was acknowledged.
    fn abandon(&mut self) {
        if let Some(Current { file, path, length, .. }) = &self.current
            && let Err(error) = file.set_len(*length)
        {
            tracing::warn!(file = %path.display(), %error, "cannot cut off a failed append");
        }
        self.leave();
    }

    /// Ends a file; the next append makes another.
    fn leave(&mut self) {
        let Some(Current { number, length, .. }) = self.current.take() else { return };
        let noted = self.shared.folder.check().map_err(Error::from).and_then(|()| {
            self.shared.lock_manifest().change(&self.shared.dir, |it| {
                it.files.insert(number, length);
            })
        });
        if let Err(error) = noted {
            // The only loss is that the file's being cut off later would go unnoticed.
            tracing::warn!(%error, "cannot write down how long a file of log events is");
        }
        self.shared.write_index().current = None;
    }

    /// Deletes all scopes with one write of the manifest.
    fn delete(&self, scopes: Vec<Scope>) -> Result<(), Error> {
        let shared = &self.shared;
        shared.folder.check()?;
        let fresh: Vec<Tombstone> = {
            let index = shared.read_index();
            let known = scopes.into_iter().filter(|scope| index.has(scope));
            known.map(|scope| Tombstone { scope, before_place: self.next_place }).collect()
        };
        if fresh.is_empty() {
            return Ok(());
        }
        let mut manifest = shared.lock_manifest();
        let listed = manifest.change(&shared.dir, |it| it.tombstones.extend(fresh.iter().cloned()));
        // The index follows the manifest in memory even if the next start may find the older one:
        // readers go by the present one.
        if manifest.tombstones.ends_with(&fresh) {
            let mut index = shared.write_index();
            fresh.into_iter().for_each(|tombstone| index.bury(tombstone));
        }
        listed
    }
}

impl Batch {
    /// Adds a block with places from `place` on; returns the place after its last one.
    fn add(&mut self, mut block: Block, place: u64) -> u64 {
        block.head.facts.move_to(place);
        block::write_head(&block.head, &mut self.bytes);
        let next = block.head.facts.highest + 1;
        self.heads.push((block.head, self.bytes.len() as u64));
        self.bytes.extend_from_slice(&block.payload);
        next
    }
}

/// Makes a file. It is listed in the manifest before it has any events, so that its loss would be
/// noticed, and with the length of its head, which is durable by then: a file listed like this that
/// is found empty has lost events. Builds up to 3a6274b listed it with length 0, which a crash may
/// leave.
fn create(shared: &Shared) -> Result<Current, Error> {
    let number = shared.write_index().allocate();
    let path = segment::path(&shared.dir, number, false);
    let file = OpenOptions::new().write(true).create_new(true).open(&path);
    let file = file.map_err(|error| Error::io("create", &path, error))?;
    let length = HEAD_BYTES as u64;
    let begun = file.write_all_at(&arrivals::head(), 0).and_then(|()| file.sync_all());
    let listed = begun
        .map_err(|error| Error::io("begin", &path, error))
        .and_then(|()| segment::sync_dir(&shared.dir))
        .and_then(|()| {
            shared.lock_manifest().change(&shared.dir, |it| {
                it.files.insert(number, length);
            })
        });
    if let Err(error) = listed {
        // The file has no events. If it is listed all the same, or cannot be removed either, the
        // next start finds it and ignores it.
        if !shared.lock_manifest().files.contains_key(&number) {
            let _ = std::fs::remove_file(&path);
        }
        return Err(error);
    }
    let mut index = shared.write_index();
    index.add_segment(number, false);
    index.current = Some((number, length));
    Ok(Current { file, path, number, length })
}
