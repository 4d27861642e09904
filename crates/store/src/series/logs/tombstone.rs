//! Tombstones: the groups and streams that were deleted, each with the event up to which it was.
//!
//! Blocks are never changed in place. So a deletion is an entry of the manifest, and is dropped
//! from it once no file contains a block that it hides.

use std::path::Path;

use model::id::{LogGroupKey, Text};

use super::Error;

/// The file of the tombstones before they became part of the manifest.
const OLD_FILE: &str = "deleted.json";

/// A stream, or a group with all its streams.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Scope {
    /// The group.
    pub group: LogGroupKey,
    /// The stream's name; None for all streams of the group.
    pub stream: Option<Text>,
}

/// A mark that hides the blocks of a scope that were written before it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) struct Tombstone {
    pub(super) scope: Scope,
    /// The place that was next at the time; blocks whose lowest place is smaller are hidden.
    pub(super) before_place: u64,
}

/// Reads the tombstones of a log store that has no manifest yet.
pub(super) fn read_old(dir: &Path) -> Result<Vec<Tombstone>, Error> {
    let path = dir.join(OLD_FILE);
    match files::read(&path, super::segment::MAX_FILE_BYTES) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(|_| Error::Damaged { path, offset: 0 }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Error::io("read", &path, error)),
    }
}

/// Removes the file of tombstones from before there was a manifest.
pub(super) fn remove_old(dir: &Path) -> Result<(), Error> {
    let path = dir.join(OLD_FILE);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::io("remove", &path, error))
        }
        _ => Ok(()),
    }
}
