//! Blobs: content under the name of its SHA-256, one file each, shared by all that name it.
//!
//! A blob is complete or absent: it is written under another name, made durable, and renamed to its
//! place. This module knows neither who may read a blob nor which blobs are needed;
//! [`Blobs::sweep`] asks its caller. A [`Held`] blob cannot be swept, so that a caller that found
//! or made a blob has the time to store a row that names it. Calls may block on the disk.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use oci::digest::Digest;

use crate::folder::{Folder, Gone};

mod cache;
mod held;
mod sweep;
mod upload;

pub use held::Held;
pub use sweep::{Ages, Swept};
pub use upload::Upload;

/// Uploads fail when less than this is free on the disk: rows and log events are stored there as
/// well, and a region that cannot write its rows can serve no request.
const RESERVED_BYTES: u64 = 64 << 20;

/// The most names of checked blobs that are remembered, a few megabytes; beyond that the set is
/// cleared.
const MAX_CHECKED: usize = 100_000;

/// The error of a blob that cannot be stored or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file system has no room, or less than the reserve.
    #[error(
        "cannot store blobs in {}: no space left on the disk; free space on that file system or \
         delete images",
        .0.display()
    )]
    Full(PathBuf),
    /// Any other failure of the file system.
    #[error("cannot {doing} {}: {source}", .path.display())]
    Io {
        /// The action that failed, for the sentence "cannot ... PATH".
        doing: &'static str,
        /// The file or folder it was about.
        path: PathBuf,
        /// The kernel's error.
        source: std::io::Error,
    },
    /// The data folder is gone, so the blob is not stored.
    #[error(transparent)]
    Gone(#[from] Gone),
    /// No blob has this digest.
    #[error("there is no blob {0}")]
    Unknown(Digest),
    /// The blob is larger than its reader accepts.
    #[error(
        "the blob {digest} has {bytes} bytes, more than the {limit} that are taken of its kind"
    )]
    TooLarge {
        /// The blob's digest.
        digest: Digest,
        /// The blob's size.
        bytes: u64,
        /// The most bytes that the reader accepts.
        limit: u64,
    },
    /// The content does not match the digest.
    #[error(
        "the blob {} is damaged; restore the file from a backup, or delete it and push or put what \
         it belongs to again",
        .path.display()
    )]
    Damaged {
        /// The blob's file.
        path: PathBuf,
    },
    /// The owner has no such upload, or has it no longer.
    #[error("there is no such upload")]
    NoUpload,
    /// Another request is writing to the upload.
    #[error("the upload is being written by another request")]
    Busy,
    /// The owner has as many unfinished uploads as are allowed.
    #[error("there are {0} unfinished uploads already; finish or cancel some")]
    TooManyUploads(usize),
    /// The uploaded content does not have the announced digest; the upload is deleted.
    #[error("the uploaded content has the digest {found}, not {announced}")]
    Mismatch {
        /// The digest that the client announced.
        announced: Digest,
        /// The digest of the uploaded content.
        found: Digest,
    },
}

impl Error {
    fn io(doing: &'static str, path: &Path, source: std::io::Error) -> Error {
        match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::Full(path.to_owned()),
            _ => Error::Io { doing, path: path.to_owned(), source },
        }
    }
}

/// Returns a closure for `map_err` that adds the action and the path to the error.
fn failed(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    move |source| Error::io(doing, path, source)
}

/// All blobs of a region, and the unfinished uploads.
#[derive(Debug)]
pub struct Blobs {
    // The folder is also needed for its lock, which lasts as long as this value.
    folder: Arc<Folder>,
    places: Places,
    holds: Arc<held::Holds>,
    uploads: Arc<upload::Uploads>,
    cache: Mutex<cache::Cache>,
    /// Blobs whose content was verified or written since the store was opened.
    checked: Mutex<BTreeSet<Digest>>,
    /// Makes names in the scratch folder unique.
    scratched: AtomicU64,
}

/// The folders of the store.
#[derive(Debug, Clone)]
struct Places {
    /// `sha256/ab/abcdef…`: the blobs.
    blobs: PathBuf,
    /// `uploads/OWNER-ID`: unfinished uploads; they survive a restart.
    uploads: PathBuf,
    /// `scratch/NUMBER`: files on their way in or out; a restart deletes them.
    scratch: PathBuf,
}

impl Places {
    fn blob(&self, digest: &Digest) -> PathBuf {
        let hex = digest.hex();
        self.blobs.join(&hex[..2]).join(hex)
    }
}

impl Blobs {
    /// Opens the blobs of `folder` and finds the uploads that a restart interrupted.
    pub fn open(folder: &Arc<Folder>) -> Result<Blobs, Error> {
        let root = folder.path().join("blobs");
        let places = Places {
            blobs: root.join("sha256"),
            uploads: root.join("uploads"),
            scratch: root.join("scratch"),
        };
        for dir in [&places.blobs, &places.uploads, &places.scratch] {
            std::fs::create_dir_all(dir).map_err(failed("create", dir))?;
        }
        // Only the files are removed: on a full disk there may be no room to make the folder again.
        for path in sweep::list(&places.scratch)? {
            std::fs::remove_file(&path).map_err(failed("remove", &path))?;
        }
        let uploads = Arc::new(upload::Uploads::find(&places.uploads)?);
        Ok(Blobs {
            folder: folder.clone(),
            places,
            holds: Arc::default(),
            uploads,
            cache: Mutex::default(),
            checked: Mutex::default(),
            scratched: AtomicU64::new(0),
        })
    }

    /// Returns the blob, if it exists; it cannot be swept while the returned value lives.
    #[must_use]
    pub fn hold(&self, digest: &Digest) -> Option<Held> {
        // The hold comes before the look: a sweep in between could remove the blob that was found.
        let hold = self.holds.take(*digest);
        let found = std::fs::metadata(self.places.blob(digest)).ok()?;
        Some(Held { digest: *digest, bytes: found.len(), _hold: hold })
    }

    /// Stores small content, such as a manifest; durable when it returns.
    pub fn put(&self, bytes: &[u8]) -> Result<Held, Error> {
        let digest = Digest::of(bytes);
        let hold = self.holds.take(digest);
        let place = self.places.blob(&digest);
        if !place.exists() || self.check(&digest).is_err() {
            let path = self.scratch();
            let written = File::create_new(&path).and_then(|mut file| {
                file.write_all(bytes)?;
                file.sync_data()
            });
            if let Err(error) = written {
                // An incomplete file is of no use; if removing it fails too, the next restart
                // empties the folder.
                let _ = std::fs::remove_file(&path);
                return Err(Error::io("write", &path, error));
            }
            self.settle(&path, &place)?;
            self.note_checked(digest);
        }
        sync_folder_of(&place)?;
        Ok(Held { digest, bytes: bytes.len() as u64, _hold: hold })
    }

    /// Opens a blob; returns its file and its length in bytes. It can be read to its end even if it
    /// is swept meanwhile.
    pub fn open_blob(&self, digest: &Digest) -> Result<(File, u64), Error> {
        let path = self.places.blob(digest);
        let file = files::open(&path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Error::Unknown(*digest),
            _ => Error::io("open", &path, error),
        })?;
        let bytes = file.metadata().map_err(failed("look at", &path))?.len();
        Ok((file, bytes))
    }

    /// Returns true if the content was found to match the digest since the store was opened.
    #[must_use]
    pub fn is_checked(&self, digest: &Digest) -> bool {
        self.lock_checked().contains(digest)
    }

    /// Verifies the content against the digest, unless that was done before; an error if it is
    /// damaged.
    pub fn check(&self, digest: &Digest) -> Result<(), Error> {
        if self.is_checked(digest) {
            return Ok(());
        }
        let (file, _) = self.open_blob(digest)?;
        let path = self.places.blob(digest);
        if upload::digest_of_file(file).map_err(failed("read", &path))? != *digest {
            return Err(Error::Damaged { path });
        }
        self.note_checked(*digest);
        Ok(())
    }

    fn note_checked(&self, digest: Digest) {
        let mut checked = self.lock_checked();
        if checked.len() >= MAX_CHECKED {
            checked.clear();
        }
        checked.insert(digest);
    }

    fn lock_checked(&self) -> std::sync::MutexGuard<'_, BTreeSet<Digest>> {
        self.checked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The path of the blob's file, which need not exist.
    #[must_use]
    pub fn path(&self, digest: &Digest) -> PathBuf {
        self.places.blob(digest)
    }

    /// Returns the whole content of a blob of at most `limit` bytes. Small blobs are cached in
    /// memory.
    pub fn read(&self, digest: &Digest, limit: u64) -> Result<Bytes, Error> {
        let content = match self.cached(digest) {
            Some(content) => content,
            None => {
                let content = self.read_file(digest, limit)?;
                self.cache().put(*digest, content.clone());
                content
            }
        };
        match content.len() as u64 {
            bytes if bytes > limit => Err(Error::TooLarge { digest: *digest, bytes, limit }),
            _ => Ok(content),
        }
    }

    /// Returns the content that [`Blobs::read`] would return, if it is cached.
    #[must_use]
    pub fn cached(&self, digest: &Digest) -> Option<Bytes> {
        self.cache().get(digest)
    }

    fn read_file(&self, digest: &Digest, limit: u64) -> Result<Bytes, Error> {
        let (mut file, bytes) = self.open_blob(digest)?;
        if bytes > limit {
            return Err(Error::TooLarge { digest: *digest, bytes, limit });
        }
        let mut content = Vec::with_capacity(usize::try_from(bytes).unwrap_or(0));
        file.read_to_end(&mut content).map_err(failed("read", &self.places.blob(digest)))?;
        if Digest::of(&content) != *digest {
            return Err(Error::Damaged { path: self.places.blob(digest) });
        }
        Ok(content.into())
    }

    fn cache(&self) -> std::sync::MutexGuard<'_, cache::Cache> {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn scratch(&self) -> PathBuf {
        let number = self.scratched.fetch_add(1, Ordering::Relaxed);
        self.places.scratch.join(number.to_string())
    }

    /// Moves a written and synced file to its place. Two callers may do this at the same time,
    /// since their content is the same.
    fn settle(&self, from: &Path, place: &Path) -> Result<(), Error> {
        let shard = place.parent().expect("a blob's path always has a parent folder");
        match std::fs::create_dir(shard) {
            Ok(()) => sync_folder(&self.places.blobs)?,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Error::io("create", shard, error)),
        }
        std::fs::rename(from, place).map_err(failed("move a blob to", place))?;
        Ok(self.folder.check()?)
    }

    /// Fails when the disk has less room than the reserve.
    fn require_room(&self) -> Result<(), Error> {
        let dir = &self.places.uploads;
        let disk = rustix::fs::statvfs(dir)
            .map_err(|errno| Error::io("look at the disk of", dir, errno.into()))?;
        match disk.f_bavail.saturating_mul(disk.f_frsize) < RESERVED_BYTES {
            true => Err(Error::Full(dir.clone())),
            false => Ok(()),
        }
    }
}

fn sync_folder_of(place: &Path) -> Result<(), Error> {
    sync_folder(place.parent().expect("a blob's path always has a parent folder"))
}

fn sync_folder(dir: &Path) -> Result<(), Error> {
    File::open(dir).and_then(|dir| dir.sync_all()).map_err(failed("make durable", dir))
}

#[cfg(test)]
mod tests;
