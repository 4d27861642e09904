//! Which groups and streams were forgotten, and up to which event.
//!
//! Blocks are never changed in place. So a deletion is a line in a small file of its own, replaced
//! as a whole, and is dropped from it once no file contains a block it hides.

use std::io::Write;
use std::path::Path;

use super::{Error, LogGroupKey, LogStreamKey};

const FILE: &str = "deleted.json";

/// A stream, or a group with all its streams.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) struct Scope {
    pub(super) group: LogGroupKey,
    /// All of them when it is missing.
    pub(super) stream: Option<String>,
}

/// Hides the blocks of a scope that were written before it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) struct Tombstone {
    pub(super) scope: Scope,
    /// The place the next event got; blocks whose lowest place is smaller are hidden.
    pub(super) before_place: u64,
}

impl Tombstone {
    pub(super) fn hides(&self, key: &LogStreamKey, lowest: u64) -> bool {
        lowest < self.before_place
            && self.scope.group == key.group
            && self.scope.stream.as_ref().is_none_or(|stream| *stream == key.stream)
    }
}

/// Reads the tombstones of the log store in `dir`.
pub(super) fn read(dir: &Path) -> Result<Vec<Tombstone>, Error> {
    let path = dir.join(FILE);
    match std::fs::read(&path) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(|_| Error::Damaged { path, offset: 0 }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Error::io("read", &path, error)),
    }
}

/// Replaces the tombstones, durably.
pub(super) fn write(dir: &Path, tombstones: &[Tombstone]) -> Result<(), Error> {
    let path = dir.join(FILE);
    let new = path.with_extension("new");
    let bytes = serde_json::to_vec(tombstones).expect("strings and numbers are JSON");
    std::fs::File::create(&new)
        .and_then(|mut file| file.write_all(&bytes).and_then(|()| file.sync_data()))
        .and_then(|()| std::fs::rename(&new, &path))
        .map_err(|error| Error::io("write", &path, error))?;
    super::segment::sync_dir(dir)
}
