//! Blobs: content under the name of its SHA-256, one file each, shared by all who name it.
//!
//! A blob is there whole or not at all: it is written under another name, made durable, and moved
//! to its place. Who may read a blob is not known here, nor which blobs are needed; [`Blobs::sweep`]
//! asks. What is [`Held`] cannot be swept, so that whoever found or made a blob has the time to
//! write down that it is needed. Calls may block on the disk.

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

/// Uploads stop short of the last bytes of the disk: rows and log events are on it as well, and a
/// region that cannot write its rows serves nobody.
const RESERVED_BYTES: u64 = 64 << 20;

/// Names of checked blobs that are kept, a few megabytes of them; then it begins anew.
const MAX_CHECKED: usize = 100_000;

/// Why a blob could not be stored or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file system has no room, or too little is left for everything else.
    #[error(
        "cannot store blobs in {}: no space left on the disk; free space on that file system or \
         delete images",
        .0.display()
    )]
    Full(PathBuf),
    /// Any other failure of the file system.
    #[error("cannot {doing} {}: {source}", .path.display())]
    Io {
        /// What was being done, for the sentence "cannot ... PATH".
        doing: &'static str,
        /// To which file or folder.
        path: PathBuf,
        /// What the kernel said.
        source: std::io::Error,
    },
    /// The blob is not stored.
    #[error(transparent)]
    Gone(#[from] Gone),
    /// Nothing is stored under the digest.
    #[error("there is no blob {0}")]
    Unknown(Digest),
    /// The blob has more bytes than its reader takes.
    #[error(
        "the blob {digest} has {bytes} bytes, more than the {limit} that are taken of its kind"
    )]
    TooLarge {
        /// Which blob.
        digest: Digest,
        /// Its size.
        bytes: u64,
        /// What the reader takes.
        limit: u64,
    },
    /// The content is not what was stored.
    #[error(
        "the blob {} is damaged; restore the file from a backup, or delete it and push or put what \
         it belongs to again",
        .path.display()
    )]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// The owner has no such upload, or no longer.
    #[error("there is no such upload")]
    NoUpload,
    /// Another request writes to the upload at this moment.
    #[error("the upload is being written by another request")]
    Busy,
    /// The owner has as many unfinished uploads as one may have.
    #[error("there are {0} unfinished uploads already; finish or cancel some")]
    TooManyUploads(usize),
    /// What was uploaded is not what was announced; the upload is gone.
    #[error("the uploaded content has the digest {found}, not {announced}")]
    Mismatch {
        /// What the uploader said.
        announced: Digest,
        /// What came.
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

/// For `map_err`: says what was being done to what.
fn failed(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    move |source| Error::io(doing, path, source)
}

/// All blobs of a region, and the uploads that may become some.
#[derive(Debug)]
pub struct Blobs {
    // Held for its lock as well.
    folder: Arc<Folder>,
    places: Places,
    holds: Arc<held::Holds>,
    uploads: Arc<upload::Uploads>,
    cache: Mutex<cache::Cache>,
    /// Blobs whose content was read whole, or written, since the store was opened.
    checked: Mutex<BTreeSet<Digest>>,
    /// Makes names in the scratch folder unique.
    scratched: AtomicU64,
}

/// Where things are in the data folder.
#[derive(Debug, Clone)]
struct Places {
    /// `sha256/ab/abcdef…`: the blobs.
    blobs: PathBuf,
    /// `uploads/OWNER-ID`: what is being uploaded; it outlives a restart.
    uploads: PathBuf,
    /// `scratch/NUMBER`: on its way to its place or out of it; it does not outlive a restart.
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
        // The folder stays: on a full disk there may be no room to make it again.
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

    /// The blob, if it is there; it stays as long as the answer is kept.
    #[must_use]
    pub fn hold(&self, digest: &Digest) -> Option<Held> {
        // Held first, looked at second: a sweep in between would take what was found.
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
                // What could not be written whole is of no use; a restart empties the folder.
                let _ = std::fs::remove_file(&path);
                return Err(Error::io("write", &path, error));
            }
            self.settle(&path, &place)?;
            self.note_checked(digest);
        }
        sync_folder_of(&place)?;
        Ok(Held { digest, bytes: bytes.len() as u64, _hold: hold })
    }

    /// The file of a blob and its length in bytes. It can be read to its end whatever is swept.
    pub fn open_blob(&self, digest: &Digest) -> Result<(File, u64), Error> {
        let path = self.places.blob(digest);
        let file = files::open(&path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Error::Unknown(*digest),
            _ => Error::io("open", &path, error),
        })?;
        let bytes = file.metadata().map_err(failed("look at", &path))?.len();
        Ok((file, bytes))
    }

    /// Tells whether the content was found to be what its name says since the store was opened.
    #[must_use]
    pub fn is_checked(&self, digest: &Digest) -> bool {
        self.lock_checked().contains(digest)
    }

    /// Reads the blob to its end and refuses when it is damaged, unless that was done before.
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

    /// Where the blob is, or would be.
    #[must_use]
    pub fn path(&self, digest: &Digest) -> PathBuf {
        self.places.blob(digest)
    }

    /// The whole of a blob of at most `limit` bytes. Small ones are kept in memory for a while.
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

    /// What [`Blobs::read`] answers without looking at the disk, if it can.
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

    /// Moves a written and synced file to its place. Whoever comes second moves the same content.
    fn settle(&self, from: &Path, place: &Path) -> Result<(), Error> {
        let shard = place.parent().expect("a blob's place is in a folder");
        match std::fs::create_dir(shard) {
            Ok(()) => sync_folder(&self.places.blobs)?,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Error::io("create", shard, error)),
        }
        std::fs::rename(from, place).map_err(failed("move a blob to", place))?;
        Ok(self.folder.check()?)
    }

    /// Refuses when the disk has little room left.
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
    sync_folder(place.parent().expect("a blob's place is in a folder"))
}

fn sync_folder(dir: &Path) -> Result<(), Error> {
    File::open(dir).and_then(|dir| dir.sync_all()).map_err(failed("make durable", dir))
}

#[cfg(test)]
mod tests;
