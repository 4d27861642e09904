//! The thread that appends: it takes every request that is waiting, writes once, syncs once, and
//! answers them all.

use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError};

use tokio::sync::{mpsc, oneshot};

use super::block::{self, Block, Head};
use super::segment::{self, SEGMENT_BYTES};
use super::tombstone::{self, Scope, Tombstone};
use super::{Error, Shared};

/// The most bytes written before one sync, so that the first of a batch does not wait for ever.
const BATCH_BYTES: usize = 8 * 1024 * 1024;

type Reply = oneshot::Sender<Result<(), Error>>;

/// What callers ask for.
#[derive(Debug)]
pub(super) enum Request {
    Append { block: Block, reply: Reply },
    Delete { scopes: Vec<Scope>, reply: Reply },
}

pub(super) struct Writer {
    shared: Arc<Shared>,
    file: File,
    path: PathBuf,
    number: u64,
    /// Bytes of whole blocks in the file.
    length: u64,
    next_place: u64,
}

/// Appends that are acknowledged together.
#[derive(Default)]
struct Batch {
    bytes: Vec<u8>,
    /// Heads and the offsets of their payloads in `bytes`.
    heads: Vec<(Head, u64)>,
    replies: Vec<Reply>,
}

impl Writer {
    /// Starts a file of its own: the end of an earlier one may be torn.
    pub(super) fn start(shared: Arc<Shared>) -> Result<Writer, Error> {
        let (number, path, file) = create(&shared)?;
        let next_place = shared.read_index().next_place;
        Ok(Writer { shared, file, path, number, length: 0, next_place })
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
                        // A caller that is gone needs no answer, here and below.
                        let _ = reply.send(self.delete(scopes));
                    }
                }
                let room = batch.bytes.len() < BATCH_BYTES;
                next = room.then(|| queue.try_recv().ok()).flatten();
            }
            self.flush(batch);
        }
    }

    fn flush(&mut self, batch: Batch) {
        if batch.replies.is_empty() {
            return;
        }
        if let Err(error) = self.write(&batch.bytes) {
            tracing::error!(file = %self.path.display(), %error, "cannot append log events");
            for reply in batch.replies {
                let error = std::io::Error::from(error.kind());
                let _ = reply.send(Err(Error::io("append log events to", &self.path, error)));
            }
            self.abandon();
            return;
        }
        {
            let mut index = self.shared.write_index();
            for (head, offset) in batch.heads {
                index.add(head, self.number, self.length + offset);
            }
        }
        self.length += batch.bytes.len() as u64;
        for reply in batch.replies {
            let _ = reply.send(Ok(()));
        }
        if self.length >= SEGMENT_BYTES {
            self.roll();
        }
    }

    fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.file.write_all_at(bytes, self.length)?;
        self.file.sync_data()
    }

    /// Leaves a file behind whose end is in doubt, with what was acknowledged in front of it.
    fn abandon(&mut self) {
        if let Err(error) = self.file.set_len(self.length) {
            tracing::warn!(file = %self.path.display(), %error, "cannot cut off a failed append");
        }
        self.roll();
    }

    /// Goes on in a new file, or in this one when there is no room for another.
    fn roll(&mut self) {
        match create(&self.shared) {
            Ok((number, path, file)) => {
                (self.number, self.path, self.file) = (number, path, file);
                self.length = 0;
            }
            Err(error) => tracing::warn!(%error, "cannot start another file for log events"),
        }
    }

    /// Forgets all of them with one write.
    fn delete(&self, scopes: Vec<Scope>) -> Result<(), Error> {
        let shared = &self.shared;
        let fresh: Vec<Tombstone> = {
            let index = shared.read_index();
            let known = scopes.into_iter().filter(|scope| index.has(scope));
            known.map(|scope| Tombstone { scope, before_place: self.next_place }).collect()
        };
        if fresh.is_empty() {
            return Ok(());
        }
        let _held = shared.tombstone_file.lock().unwrap_or_else(PoisonError::into_inner);
        let mut tombstones = shared.read_index().tombstones.clone();
        tombstones.extend(fresh.iter().cloned());
        tombstone::write(&shared.dir, &tombstones)?;
        let mut index = shared.write_index();
        fresh.into_iter().for_each(|tombstone| index.bury(tombstone));
        Ok(())
    }
}

impl Batch {
    /// Adds a block whose places start at `place`; returns the place after it.
    fn add(&mut self, mut block: Block, place: u64) -> u64 {
        block.head.facts.move_to(place);
        block::write_head(&block.head, &mut self.bytes);
        let next = block.head.facts.highest + 1;
        self.heads.push((block.head, self.bytes.len() as u64));
        self.bytes.extend_from_slice(&block.payload);
        next
    }
}

fn create(shared: &Shared) -> Result<(u64, PathBuf, File), Error> {
    let number = shared.write_index().allocate();
    let path = segment::path(&shared.dir, number, false);
    let file = OpenOptions::new().write(true).create_new(true).open(&path);
    let file = file.map_err(|error| Error::io("create", &path, error))?;
    segment::sync_dir(&shared.dir)?;
    let mut index = shared.write_index();
    index.add_segment(number, false);
    index.current = Some(number);
    Ok((number, path, file))
}
