//! Names and sizes of the segment files of a spool.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::Error;

const SUFFIX: &str = ".spool";

/// Returns the path of segment `number` of the spool in `dir`.
pub(super) fn path(dir: &Path, number: u64) -> PathBuf {
    dir.join(format!("{number:016x}{SUFFIX}"))
}

/// Lists the segments in `dir` and their sizes in bytes, oldest first. A missing folder has none.
pub(super) fn list(dir: &Path) -> Result<BTreeMap<u64, u64>, Error> {
    let entries = match std::fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(Error::io("list the spool", dir, error)),
    };
    let mut segments = BTreeMap::new();
    for entry in entries {
        let entry = entry.map_err(|error| Error::io("list the spool", dir, error))?;
        let Some(number) = number(&entry.file_name().to_string_lossy()) else { continue };
        match entry.metadata() {
            Ok(metadata) => drop(segments.insert(number, metadata.len())),
            // The reader deleted it between the two calls.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(Error::io("inspect", &entry.path(), error)),
        }
    }
    Ok(segments)
}

fn number(name: &str) -> Option<u64> {
    u64::from_str_radix(name.strip_suffix(SUFFIX)?, 16).ok()
}
