//! The embedded engine: a journal that makes each batch durable with one write and one sync, and a
//! checkpoint that absorbs whole segments of the journal on a thread of its own.
//!
//! The split between the two need not be stored anywhere: every record has the number of its
//! commit, and the checkpoint has the number of the last commit it contains. So after a crash
//! between any two steps of a checkpoint it is enough to do the step again.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use model::tx::Change;

use super::checkpoint::{Checkpoint, Failure, tree_key};
use super::journal::{self, Journal, Opened, record};
use super::{Error, Mend, Row};
use crate::folder::Folder;

/// The length of a segment. A longer one makes a restart slower, which reads both segments; a
/// shorter one makes the checkpoint write the same pages more often.
const SEGMENT_BYTES: usize = 8 * 1024 * 1024;

#[derive(Debug)]
pub struct Embedded {
    // The value is needed for its lock, which lasts as long as it does.
    folder: Arc<Folder>,
    version: u64,
    journal: Journal,
    segment_bytes: usize,
    checkpoint: Arc<Mutex<Checkpoint>>,
    absorbing: Absorbing,
    /// The reason why no more batches are accepted, if so.
    broken: Option<String>,
}

/// The state of the sealed segment, the one that takes no records.
#[derive(Debug)]
enum Absorbing {
    /// The checkpoint has all of it.
    Done,
    /// No thread is absorbing it yet; the next commit starts one.
    Waiting,
    /// A thread is absorbing it into the checkpoint.
    Running(JoinHandle<Result<(), Failure>>),
}

impl Embedded {
    pub(super) fn open(folder: Arc<Folder>) -> Result<Embedded, Error> {
        Embedded::with_segments(folder, SEGMENT_BYTES)
    }

    /// Opens the engine with segments of `segment_bytes` bytes in its journal.
    pub(super) fn with_segments(
        folder: Arc<Folder>,
        segment_bytes: usize,
    ) -> Result<Embedded, Error> {
        if !Checkpoint::exists(folder.path()) {
            // The journal comes first: a checkpoint without a journal counts as one whose journal
            // was lost.
            journal::prepare(folder.path())?;
        }
        let checkpoint = Checkpoint::open(folder.path())?;
        let (version, age) = (checkpoint.version(), checkpoint.age());
        let Opened { journal, version, has_sealed } =
            Journal::open(folder.path(), segment_bytes, version, age)?;
        let absorbing = if has_sealed { Absorbing::Waiting } else { Absorbing::Done };
        let checkpoint = Arc::new(Mutex::new(checkpoint));
        let broken = None;
        Ok(Embedded { folder, version, journal, segment_bytes, checkpoint, absorbing, broken })
    }

    pub(super) fn version(&self) -> u64 {
        self.version
    }

    pub(super) fn load(&self, mut visit: impl FnMut(Row<'_>)) -> Result<(), Error> {
        let checkpoint = lock(&self.checkpoint);
        let mut newer = BTreeMap::new();
        self.journal.replay(checkpoint.version(), |entry| {
            newer.insert(tree_key(entry.table, entry.key), entry.value.map(<[u8]>::to_owned));
        })?;
        let mut nameless = false;
        let mut show = |key: &[u8], value: &[u8]| match key.split_first() {
            Some((table, key)) => visit(Row { table: *table, key, value }),
            None => nameless = true,
        };
        checkpoint.load(|key, value| {
            while let Some(first) = newer.first_entry().filter(|first| **first.key() < *key) {
                let (key, value) = first.remove_entry();
                value.iter().for_each(|value| show(&key, value));
            }
            match newer.remove(key) {
                Some(value) => value.iter().for_each(|value| show(key, value)),
                None => show(key, value),
            }
        })?;
        for (key, value) in newer {
            value.iter().for_each(|value| show(&key, value));
        }
        if nameless {
            let why = "a row's key names no table".to_owned();
            return Err(Error::Unreadable { path: self.path(), why, mend: Mend::Restore });
        }
        Ok(())
    }

    pub(super) fn commit(&mut self, batch: &[Change]) -> Result<(), Error> {
        if let Some(why) = &self.broken {
            return Err(Error::Unusable { path: self.path(), why: why.clone() });
        }
        self.folder.check()?;
        match self.store(self.version + 1, batch).and_then(|()| self.is_kept()) {
            Ok(()) => {
                self.version += 1;
                Ok(())
            }
            Err(Failure::DiskFull) => {
                Err(Error::DiskFull { path: self.path(), changes: batch.len() })
            }
            Err(Failure::Other(why)) => {
                self.broken = Some(why.clone());
                Err(Error::Unusable { path: self.path(), why })
            }
        }
    }

    /// Fails if the data folder or a file of the journal was removed during the write.
    fn is_kept(&self) -> Result<(), Failure> {
        self.folder.check().map_err(|gone| Failure::Other(gone.to_string()))?;
        self.journal.check()
    }

    fn store(&mut self, version: u64, batch: &[Change]) -> Result<(), Failure> {
        let bytes = record::length(batch);
        if bytes > self.segment_bytes {
            return self.store_large(version, batch);
        }
        if matches!(self.absorbing, Absorbing::Waiting) {
            self.absorb();
        }
        if !self.journal.has_room(bytes) {
            self.settle()?;
            self.journal.turn()?;
            self.absorb();
        }
        self.journal.append(version, batch)
    }

    /// Writes a batch that is larger than a segment straight to the checkpoint, after all earlier
    /// batches.
    fn store_large(&mut self, version: u64, batch: &[Change]) -> Result<(), Failure> {
        self.settle()?;
        self.journal.turn()?;
        self.absorbing = Absorbing::Waiting;
        self.settle()?;
        lock(&self.checkpoint).commit(version, batch)?;
        // Without this the journal would seem to have every commit, and the checkpoint would seem
        // unnecessary.
        self.journal.close(version).map_err(Failure::after_the_commit)
    }

    /// Waits until the checkpoint has the whole sealed segment. If the thread failed because the
    /// disk was full, tries again here.
    fn settle(&mut self) -> Result<(), Failure> {
        match std::mem::replace(&mut self.absorbing, Absorbing::Waiting) {
            Absorbing::Done => {}
            Absorbing::Running(thread) => match thread.join() {
                Ok(Ok(())) => {}
                Ok(Err(Failure::DiskFull)) => self.absorb_here()?,
                Ok(Err(failure)) => return Err(failure),
                Err(_) => return Err(Failure::Other("the checkpoint's thread panicked".into())),
            },
            Absorbing::Waiting => self.absorb_here()?,
        }
        self.absorbing = Absorbing::Done;
        Ok(())
    }

    fn absorb_here(&self) -> Result<(), Failure> {
        lock(&self.checkpoint).absorb(&self.journal.sealed()?)
    }

    /// Starts a thread that absorbs the sealed segment into the checkpoint.
    fn absorb(&mut self) {
        let checkpoint = self.checkpoint.clone();
        let started = self.journal.sealed().ok().and_then(|sealed| {
            let absorb = move || lock(&checkpoint).absorb(&sealed);
            std::thread::Builder::new().name("checkpoint".to_owned()).spawn(absorb).ok()
        });
        self.absorbing = started.map_or(Absorbing::Waiting, Absorbing::Running);
    }

    fn path(&self) -> PathBuf {
        self.folder.path().to_owned()
    }
}

impl Drop for Embedded {
    /// Waits for the thread: the folder's lock must not be released while it still writes there.
    fn drop(&mut self) {
        if let Absorbing::Running(thread) = std::mem::replace(&mut self.absorbing, Absorbing::Done)
            && thread.join().is_err()
        {
            tracing::error!("the checkpoint's thread panicked");
        }
        if self.broken.is_none()
            && let Err(failure) = self.journal.close(self.version)
        {
            // The only loss is that a journal cut off while no process runs would go unnoticed.
            tracing::warn!(%failure, "cannot write down the last commit in the journal");
        }
    }
}

/// Locks the checkpoint, even after a panic: redb's commits are atomic, so the file is consistent.
fn lock(checkpoint: &Mutex<Checkpoint>) -> MutexGuard<'_, Checkpoint> {
    checkpoint.lock().unwrap_or_else(PoisonError::into_inner)
}
