//! The row engine: opaque rows that are durable when [`Engine::commit`] returns.
//!
//! The whole state lives in memory; an engine is only read once, at start. So it offers a full
//! scan and batches of changes, and nothing else.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use model::tx::Change;

use crate::folder::{Folder, Gone};

mod checkpoint;
mod embedded;
mod journal;

/// One row as it was stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row<'a> {
    /// The table's number. The caller refuses a number that this build does not know.
    pub table: u8,
    /// The row's key.
    pub key: &'a [u8],
    /// The row's value, as bytes.
    pub value: &'a [u8],
}

/// The place where rows are stored.
#[derive(Debug)]
pub enum Engine {
    /// Files in the data folder; durable on this machine's disk.
    Embedded(Box<embedded::Embedded>),
    /// Memory only, for the simulator and for tests of other crates: nothing survives the process.
    Memory(Memory),
}

/// The rows of an engine without a disk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Memory {
    /// Commits so far.
    pub version: u64,
    /// Values by table and key.
    pub rows: BTreeMap<(u8, Vec<u8>), Vec<u8>>,
}

/// Why rows could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file system has no room. The batch is not stored; the engine continues with its earlier
    /// content.
    #[error(
        "cannot store {changes} row changes in {}: no space left on the disk; free space on that \
         file system",
        .path.display()
    )]
    DiskFull {
        /// The file of the engine.
        path: PathBuf,
        /// Size of the batch.
        changes: usize,
    },
    /// The disk failed, and its present content is unknown. The engine takes no more batches: a
    /// restart reads the real content.
    #[error(
        "{} can no longer be written ({why}); check the disk and the kernel log, then restart \
         Gantry",
        .path.display()
    )]
    Unusable {
        /// The file of the engine.
        path: PathBuf,
        /// The first failure.
        why: String,
    },
    /// The data folder is gone, so the batch is not stored. Later batches succeed once the folder
    /// is back.
    #[error(transparent)]
    Gone(#[from] Gone),
    /// The file is not in a form that this build writes.
    #[error(
        "cannot read {}: {why}{mend}",
        .path.display()
    )]
    Unreadable {
        /// The file of the engine.
        path: PathBuf,
        /// A description of the damage.
        why: String,
        /// The advice that loses the least data.
        mend: Mend,
    },
}

/// The mend of a file that cannot be read; its text is appended to the description of the damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mend {
    /// No further advice: the description of the damage already says what to do.
    Said,
    /// Restore a backup: no other file has the same content.
    Restore,
    /// Move the checkpoint away: the journal has every commit, so the checkpoint is not needed.
    MoveAway,
    /// Restore the checkpoint: the journal has the commits from `first` to `last` only, and the
    /// earlier ones are in the checkpoint alone.
    RestoreCheckpoint {
        /// The first commit in the journal.
        first: u64,
        /// The last commit in the journal.
        last: u64,
    },
}

impl Mend {
    /// Says what to do about a checkpoint, by the commits that the journal has.
    fn of_checkpoint(journal: Option<std::ops::RangeInclusive<u64>>) -> Mend {
        match journal.map(std::ops::RangeInclusive::into_inner) {
            None => Mend::Restore,
            Some((1, _)) => Mend::MoveAway,
            Some((first, last)) => Mend::RestoreCheckpoint { first, last },
        }
    }
}

impl std::fmt::Display for Mend {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Mend::Said => Ok(()),
            Mend::Restore => {
                f.write_str("; restore the data folder from a backup or start with an empty one")
            }
            Mend::MoveAway => f.write_str(
                "; move this file out of the data folder and start again: rows.journal.0 and \
                 rows.journal.1 beside it have everything, and nothing is lost",
            ),
            Mend::RestoreCheckpoint { first, last } => write!(
                f,
                "; put back a copy of this file alone that has commit {} or a later one, and leave \
                 rows.journal.0 and rows.journal.1 beside it as they are: they have the commits \
                 {first} to {last}. Without such a copy, restore the data folder from a backup or \
                 start with an empty one",
                first - 1
            ),
        }
    }
}

impl Error {
    /// Returns true if later batches may succeed.
    #[must_use]
    pub fn usable(&self) -> bool {
        match self {
            Error::DiskFull { .. } | Error::Gone(_) => true,
            Error::Unusable { .. } | Error::Unreadable { .. } => false,
        }
    }
}

/// Says what to do about a file of a format that this build does not read.
fn other_format(found: u32, newest: u32) -> String {
    format!(
        "it has format {found} and this build reads up to {newest}, a later version of Gantry \
         wrote it: start that version, or a newer one"
    )
}

impl Engine {
    /// Opens the embedded engine in `folder`, creating it when it is missing.
    pub fn open(folder: &Arc<Folder>) -> Result<Engine, Error> {
        embedded::Embedded::open(folder.clone()).map(Box::new).map(Engine::Embedded)
    }

    /// Commits so far, over all restarts.
    #[must_use]
    pub fn version(&self) -> u64 {
        match self {
            Engine::Embedded(embedded) => embedded.version(),
            Engine::Memory(memory) => memory.version,
        }
    }

    /// Hands every row to `visit`, ordered by table and key.
    pub fn load(&self, mut visit: impl FnMut(Row<'_>)) -> Result<(), Error> {
        match self {
            Engine::Embedded(embedded) => embedded.load(visit),
            Engine::Memory(memory) => {
                for ((table, key), value) in &memory.rows {
                    visit(Row { table: *table, key, value });
                }
                Ok(())
            }
        }
    }

    /// Applies the changes of `batch` in order, all or none, and returns when they are durable.
    pub fn commit(&mut self, batch: &[Change]) -> Result<(), Error> {
        match self {
            Engine::Embedded(embedded) => embedded.commit(batch),
            Engine::Memory(memory) => {
                memory.commit(batch);
                Ok(())
            }
        }
    }
}

impl Memory {
    fn commit(&mut self, batch: &[Change]) {
        self.version += 1;
        for change in batch {
            let row = (change.table, change.key.clone());
            match &change.value {
                Some(value) => drop(self.rows.insert(row, value.clone())),
                None => drop(self.rows.remove(&row)),
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
