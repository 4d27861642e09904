//! Removing blobs that nobody needs.

use std::path::Path;
use std::time::SystemTime;

use oci::digest::Digest;

use super::{Blobs, Error, failed};

/// What a sweep removed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Number of blobs.
    pub blobs: u64,
    /// Bytes of blobs and of abandoned uploads.
    pub bytes: u64,
}

/// What is old enough to go.
#[derive(Debug, Clone, Copy)]
pub struct Ages {
    /// Blobs that were stored before.
    pub blobs: SystemTime,
    /// Uploads that nobody has written to since.
    pub uploads: SystemTime,
}

impl Blobs {
    /// Removes blobs that are old enough, that nobody holds, and for which `named` does not hold;
    /// and uploads that were abandoned. `named` must look at the newest published state: whoever
    /// writes a blob's name down holds the blob until that is published.
    pub fn sweep(&self, named: &dyn Fn(&Digest) -> bool, ages: Ages) -> Result<Swept, Error> {
        // Of another folder in its place nobody knows here what is named.
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

    /// Answers the bytes of the blob if it went.
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
        // Only moved while others wait: freeing the blocks of a large file takes its time.
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
