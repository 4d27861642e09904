//! Removes blobs that are no longer needed.

use std::path::Path;
use std::time::SystemTime;

use oci::digest::Digest;

use super::{Blobs, Error, failed};

/// The figures of a sweep.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// The number of blobs that were removed.
    pub blobs: u64,
    /// The bytes of removed blobs and abandoned uploads.
    pub bytes: u64,
}

/// Time limits: only things older than these are removed.
#[derive(Debug, Clone, Copy)]
pub struct Ages {
    /// The limit for blobs, by the time when they were stored.
    pub blobs: SystemTime,
    /// The limit for uploads, by the time of the last write.
    pub uploads: SystemTime,
}

impl Blobs {
    /// Removes blobs that are old enough, not held, and not named by any row according to `named`;
    /// and abandoned uploads. `named` must look at the newest published state: a caller that stores
    /// a row with a blob's name holds the blob until that state is published.
    pub fn sweep(&self, named: &dyn Fn(&Digest) -> bool, ages: Ages) -> Result<Swept, Error> {
        // If another folder is in its place, `named` knows nothing about the blobs in it.
        self.folder.check()?;
        let mut swept = Swept::default();
        for shard in list(&self.places.blobs)? {
            for path in list(&shard)? {
                let name = path.file_name().and_then(|name| name.to_str());
                let Some(digest) = name.and_then(|hex| Digest::from_hex(hex).ok()) else {
                    continue;
                };
                if let Some(bytes) = self.sweep_one(&path, &digest, named, ages.blobs)? {
                    swept.blobs += 1;
                    swept.bytes += bytes;
                }
            }
        }
        swept.bytes += self.discard_abandoned(ages.uploads)?;
        Ok(swept)
    }

    /// Removes a blob if it may go; returns its size in bytes if it was removed.
    fn sweep_one(
        &self,
        path: &Path,
        digest: &Digest,
        named: &dyn Fn(&Digest) -> bool,
        before: SystemTime,
    ) -> Result<Option<u64>, Error> {
        let Ok(file) = std::fs::metadata(path) else { return Ok(None) };
        if file.modified().is_ok_and(|at| at >= before) || named(digest) {
            return Ok(None);
        }
        let out = self.scratch();
        // The blob is only renamed under the lock: freeing the blocks of a large file takes long.
        let moved = self.holds.unless_held(digest, || match named(digest) {
            true => Ok(false),
            false => std::fs::rename(path, &out).map(|()| true),
        });
        if !moved.transpose().map_err(failed("move aside", path))?.unwrap_or(false) {
            return Ok(None);
        }
        std::fs::remove_file(&out).map_err(failed("remove", &out))?;
        Ok(Some(file.len()))
    }
}

pub(super) fn list(dir: &Path) -> Result<Vec<std::path::PathBuf>, Error> {
    let entries = std::fs::read_dir(dir).map_err(failed("list", dir))?;
    let paths: Result<Vec<_>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    paths.map_err(failed("list", dir))
}
