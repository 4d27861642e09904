//! Uploads: content that arrives in pieces, over many requests, and survives a restart. Content is
//! hashed as it is written; only an upload that a restart interrupted is read again.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use model::id::Text;
use model::random::Random;
use oci::digest::{Digest, Hasher};
use rustix::fs::{FallocateFlags, fallocate};

use super::held::Held;
use super::{Blobs, Error, failed};

/// The most unfinished uploads of one owner: far more than clients push layers at once, and a bound
/// on what a broken client leaves behind in a day.
const MAX_UPLOADS: usize = 1_000;
/// The free space of the disk is checked again after this many bytes of an upload.
const ROOM_EVERY_BYTES: u64 = 32 << 20;
/// Space is allocated in advance only for at least this many bytes; less is allocated as it is
/// written.
const ALLOCATED_FROM_BYTES: u64 = 1 << 20;
/// The most bytes of one write. The kernel looks for contiguous memory for a whole write, and eight
/// pages are the most that it finds without compaction: on a machine whose memory is full of cached
/// files, such as a registry, longer writes cost two to three times as much.
const WRITE_BYTES: usize = 32 << 10;
/// The bytes read at once to hash an interrupted upload again.
const REHASH_BYTES: usize = 256 << 10;

/// The hash of the owner's name, and the upload's id: together the name of its file.
type Key = (Text, Text);

/// The unfinished uploads; a restart finds them again.
#[derive(Debug)]
pub(super) struct Uploads(Mutex<BTreeMap<Key, Status>>);

#[derive(Debug)]
enum Status {
    /// A request is writing to it.
    Busy,
    /// No request is writing to it. The progress is unknown after a restart.
    Idle(Option<Progress>),
}

#[derive(Clone)]
struct Progress {
    hashing: Hasher,
    bytes: u64,
}

impl std::fmt::Debug for Progress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Progress").field("bytes", &self.bytes).finish_non_exhaustive()
    }
}

impl Progress {
    fn none() -> Progress {
        Progress { hashing: Hasher::new(), bytes: 0 }
    }

    /// Hashes a file from its beginning to its end.
    fn of(file: &mut File) -> std::io::Result<Progress> {
        let mut progress = Progress::none();
        let mut piece = vec![0; REHASH_BYTES];
        file.rewind()?;
        loop {
            let count = file.read(&mut piece)?;
            if count == 0 {
                return Ok(progress);
            }
            progress.hashing.update(&piece[..count]);
            progress.bytes += count as u64;
        }
    }
}

/// Returns the digest of a file's content.
pub(super) fn digest_of_file(mut file: File) -> std::io::Result<Digest> {
    Ok(Progress::of(&mut file)?.hashing.finish())
}

/// An upload that one request is writing to. Dropping it makes it available to the next request.
#[derive(Debug)]
pub struct Upload {
    key: Key,
    path: PathBuf,
    file: File,
    progress: Progress,
    /// The offset up to which the disk is known to have room.
    room_until: u64,
    /// The offset up to which the client announced bytes; it only affects speed.
    expected_until: u64,
    uploads: Arc<Uploads>,
}

impl Uploads {
    /// Lists the files of `dir`; each is an upload.
    pub(super) fn find(dir: &Path) -> Result<Uploads, Error> {
        let mut found = BTreeMap::new();
        for entry in std::fs::read_dir(dir).map_err(failed("list", dir))? {
            let name = entry.map_err(failed("list", dir))?.file_name();
            if let Some((owner, id)) = name.to_str().and_then(|name| name.split_once('-')) {
                found.insert((Text::from(owner), Text::from(id)), Status::Idle(None));
            }
        }
        Ok(Uploads(Mutex::new(found)))
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Key, Status>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn count(&self, owner: &Text) -> usize {
        let all = self.lock();
        let from = (owner.clone(), Text::from(""));
        all.range(from..).take_while(|((of, _), _)| of == owner).count()
    }

    /// Marks an idle upload as busy and returns its progress, None if it is unknown.
    fn claim(&self, key: &Key) -> Result<Option<Progress>, Error> {
        let mut all = self.lock();
        match all.get_mut(key) {
            None => Err(Error::NoUpload),
            Some(Status::Busy) => Err(Error::Busy),
            Some(status) => match std::mem::replace(status, Status::Busy) {
                Status::Idle(progress) => Ok(progress),
                Status::Busy => unreachable!("it was idle under the same lock"),
            },
        }
    }

    fn release(&self, key: &Key, progress: Option<Progress>) {
        // A finished upload has no entry any more and must not get a new one.
        if let Some(status) = self.lock().get_mut(key) {
            *status = Status::Idle(progress);
        }
    }

    fn forget(&self, key: &Key) {
        self.lock().remove(key);
    }

    /// The uploads that no request is writing to.
    pub(super) fn idle(&self) -> Vec<(Text, Text)> {
        let all = self.lock();
        let idle = all.iter().filter(|(_, status)| matches!(status, Status::Idle(_)));
        idle.map(|(key, _)| key.clone()).collect()
    }
}

fn key(owner: &str, id: &str) -> Key {
    // Owners' names contain slashes and have no bound; half a hash is still long enough to rule out
    // collisions.
    let owner = Digest::of(owner.as_bytes()).hex();
    (owner[..32].into(), id.into())
}

impl Blobs {
    /// Begins an empty upload and returns its id. The id alone is not enough to continue: the same
    /// owner must be named.
    pub fn begin(&self, owner: &str) -> Result<Text, Error> {
        self.require_room()?;
        let mut seed = [0; 32];
        aws_lc_rs::rand::fill(&mut seed)
            .expect("the operating system always provides random bytes");
        let key = key(owner, &Random::new(seed).uuid());
        if self.uploads.count(&key.0) >= MAX_UPLOADS {
            return Err(Error::TooManyUploads(MAX_UPLOADS));
        }
        let path = self.upload_path(&key);
        File::create_new(&path).map_err(failed("create", &path))?;
        let idle = Status::Idle(Some(Progress::none()));
        self.uploads.lock().insert(key.clone(), idle);
        Ok(key.1)
    }

    /// Claims an upload for one request; until it is dropped, others get [`Error::Busy`]. An upload
    /// that a restart interrupted is hashed first.
    pub fn upload(&self, owner: &str, id: &str) -> Result<Upload, Error> {
        let key = key(owner, id);
        let known = self.uploads.claim(&key)?;
        let path = self.upload_path(&key);
        let options = &mut OpenOptions::new();
        let opened =
            files::open_with(&path, options.read(true).write(true)).and_then(|mut file| {
                let progress = match known {
                    Some(progress) => progress,
                    None => Progress::of(&mut file)?,
                };
                file.seek(std::io::SeekFrom::Start(progress.bytes))?;
                Ok((file, progress))
            });
        match opened {
            Ok((file, progress)) => {
                let uploads = self.uploads.clone();
                let bytes = progress.bytes;
                let (room_until, expected_until) = (bytes, bytes);
                Ok(Upload { key, path, file, progress, room_until, expected_until, uploads })
            }
            Err(error) => {
                self.uploads.release(&key, None);
                Err(Error::io("take up the upload", &path, error))
            }
        }
    }

    /// Returns the number of bytes received, even while a request adds more.
    pub fn received(&self, owner: &str, id: &str) -> Result<u64, Error> {
        let key = key(owner, id);
        if !self.uploads.lock().contains_key(&key) {
            return Err(Error::NoUpload);
        }
        let path = self.upload_path(&key);
        Ok(std::fs::metadata(&path).map_err(failed("look at", &path))?.len())
    }

    /// Appends to an upload. Bytes that do not fit on the disk are not counted and may be sent
    /// again.
    pub fn append(&self, upload: &mut Upload, bytes: &[u8]) -> Result<(), Error> {
        self.append_all(upload, &[bytes])
    }

    /// Appends all of `pieces` to an upload, or none.
    pub fn append_all(&self, upload: &mut Upload, pieces: &[&[u8]]) -> Result<(), Error> {
        if upload.offset() >= upload.room_until {
            self.require_room()?;
            upload.make_room();
        }
        upload.write(pieces)
    }

    /// Turns an upload into a blob, which is verified, durable and in its place when this returns.
    /// If the digest is not the announced one, the upload is deleted.
    pub fn commit(&self, upload: Upload, digest: &Digest) -> Result<Held, Error> {
        let found = upload.digest();
        if found != *digest {
            self.discard(&upload.key)?;
            return Err(Error::Mismatch { announced: *digest, found });
        }
        let hold = self.holds.take(found);
        let place = self.places.blob(&found);
        // A damaged blob is replaced by the upload.
        if place.exists() && self.check(&found).is_ok() {
            self.discard(&upload.key)?;
        } else {
            upload.file.sync_data().map_err(failed("make durable", &upload.path))?;
            self.settle(&upload.path, &place)?;
            self.uploads.forget(&upload.key);
            self.note_checked(found);
        }
        // The folder is synced even if the blob was there: another request may have made it and not
        // synced yet.
        super::sync_folder_of(&place)?;
        Ok(Held { digest: found, bytes: upload.offset(), _hold: hold })
    }

    /// Deletes an unfinished upload.
    pub fn abandon(&self, owner: &str, id: &str) -> Result<(), Error> {
        let key = key(owner, id);
        self.uploads.claim(&key)?;
        self.discard(&key)
    }

    /// Deletes the upload, which the caller has claimed.
    fn discard(&self, key: &Key) -> Result<(), Error> {
        let path = self.upload_path(key);
        let removed = std::fs::remove_file(&path).map_err(failed("remove", &path));
        self.uploads.forget(key);
        removed
    }

    /// Deletes uploads without a write since `before`; returns their bytes.
    pub(super) fn discard_abandoned(&self, before: SystemTime) -> Result<u64, Error> {
        let mut bytes = 0;
        for key in self.uploads.idle() {
            let Ok(file) = std::fs::metadata(self.upload_path(&key)) else { continue };
            let old = file.modified().is_ok_and(|at| at < before);
            // A request may have claimed it since the list was made.
            if old && self.uploads.claim(&key).is_ok() {
                self.discard(&key)?;
                bytes += file.len();
            }
        }
        Ok(bytes)
    }

    fn upload_path(&self, (owner, id): &Key) -> PathBuf {
        self.places.uploads.join(format!("{owner}-{id}"))
    }
}

impl Upload {
    /// The number of bytes received so far.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.progress.bytes
    }

    /// Announces that this many more bytes will come, so that their space is allocated in large
    /// steps rather than page by page.
    pub fn expect(&mut self, bytes: u64) {
        self.expected_until = self.offset().saturating_add(bytes);
    }

    /// Allocates the announced bytes up to the point where free space is checked next.
    fn make_room(&mut self) {
        let offset = self.offset();
        self.room_until = offset + ROOM_EVERY_BYTES;
        let step = self.expected_until.min(self.room_until).saturating_sub(offset);
        if step >= ALLOCATED_FROM_BYTES {
            // Not every file system supports this, and if the disk is at fault the write reports
            // it.
            let _ = fallocate(&self.file, FallocateFlags::KEEP_SIZE, offset, step);
        }
    }

    /// The digest of the bytes received so far.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.progress.hashing.clone().finish()
    }

    fn write(&mut self, pieces: &[&[u8]]) -> Result<(), Error> {
        let mut parts = pieces.iter().flat_map(|piece| piece.chunks(WRITE_BYTES));
        if let Err(error) = parts.try_for_each(|part| self.file.write_all(part)) {
            // Part of the piece may have been written. Even if these calls fail, the next request
            // continues at the recorded offset.
            let _ = self.file.set_len(self.offset());
            let _ = self.file.seek(std::io::SeekFrom::Start(self.progress.bytes));
            return Err(Error::io("write", &self.path, error));
        }
        for piece in pieces {
            self.progress.hashing.update(piece);
            self.progress.bytes += piece.len() as u64;
        }
        Ok(())
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if self.offset() < self.expected_until {
            // Fewer bytes came than were announced, so the allocated space is given back. If this
            // fails, the sweep of abandoned uploads does it.
            let _ = self.file.set_len(self.offset());
        }
        self.uploads.release(&self.key, Some(self.progress.clone()));
    }
}
