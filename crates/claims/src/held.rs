//! The files by whose locks a tag is held. No link is ever followed, and nothing but a regular file
//! is opened: `/run` is other programs' as well.

use std::fs::{File, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use aws_lc_rs::digest::{SHA256, digest};
use files::{lock, seal};
use kernel::cgroup::{self, Hierarchies};
use nix::errno::Errno;
use nix::fcntl::{FcntlArg, fcntl};
use nix::sys::signal::kill;
use nix::unistd::Pid;
use serde::{Deserialize, Serialize};

use crate::error::{Error, failed, not_opened};
use crate::owner::Owner;
use crate::places::lock_path;

/// The lock held while claims are made, released or inspected, so that an inspection is never taken
/// for a user of the tag.
pub(super) const LOCK: &str = "/run/gantry-claims.lock";

/// The most attempts to open a lock's file. A clean end may remove the file while another process
/// waits to open it, but not as often as this.
const OPENINGS: usize = 100;

/// The content of the lock's file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Record {
    #[serde(flatten)]
    pub(super) owner: Owner,
    pub(super) pid: u32,
}

/// Removes a lock's file while it is held: a process that waits to open it
/// looks whether it is still there.
pub(super) fn remove_mark(path: &Path) {
    // One that stays is locked by no process, so it does no harm.
    let _left = std::fs::remove_file(path);
}

/// Takes the lock under which inspections and claims follow one another.
pub(super) fn serial() -> Result<File, Error> {
    let path = Path::new(LOCK);
    lock::exclusive(path).map_err(failed("lock", path))
}

/// Says whether a missing lock is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    Make,
    Leave,
}

/// Returns the locked file, or the record of its holder. An error of kind `NotFound` if it is
/// missing and to be left so.
pub(super) fn open_locked(
    tag: &str,
    path: &Path,
    missing: Missing,
) -> Result<Result<File, Option<Record>>, Error> {
    let mut options = File::options();
    options.create(missing == Missing::Make).truncate(false).read(true).write(true).mode(0o600);
    for _ in 0..OPENINGS {
        let opened = files::open_no_link(path, &mut options);
        let mut file = opened.map_err(|error| not_opened(tag, path, error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(Err(note(&mut file).record())),
            Err(TryLockError::Error(error)) => return Err(failed("lock", path)(error)),
        }
        let locked = file.metadata().map_err(failed("look at", path))?;
        let there = std::fs::symlink_metadata(path);
        if there.is_ok_and(|there| (there.dev(), there.ino()) == (locked.dev(), locked.ino())) {
            return Ok(Ok(file));
        }
    }
    Err(failed("lock", path)(io::Error::other("it is removed again and again")))
}

/// Opens a tag's lock without taking or changing it; None if there is none.
pub(super) fn open(tag: &str) -> Result<Option<File>, Error> {
    let path = lock_path(tag);
    match files::open_no_link(&path, File::options().read(true)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        other => other.map(Some).map_err(|error| not_opened(tag, &path, error)),
    }
}

/// Returns false if the process that a held lock names has ended: the lock is then held by another,
/// which takes away what that one left and will be done in a moment.
pub(super) fn is_at_it(pid: Option<u32>) -> bool {
    let pid = pid.and_then(|pid| i32::try_from(pid).ok()).filter(|pid| *pid > 0);
    pid.is_some_and(|pid| kill(Pid::from_raw(pid), None) != Err(Errno::ESRCH))
}

/// Locks one byte of a file that every cgroup mount of the machine shows: the tag's hash gives the
/// byte. Nothing is written, and nothing is left when the process ends.
pub(super) fn lock_cgroups(tag: &str) -> Result<File, Error> {
    let hierarchies = Hierarchies::detect()?;
    let root = hierarchies.mounts.get("memory").or_else(|| hierarchies.mounts.values().next());
    let path = root.ok_or(cgroup::Error::NoHierarchy)?.join("cgroup.procs");
    let file = match File::options().write(true).open(&path) {
        // The mount is listed, but hidden by another one on top of it.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(cgroup::Error::NoHierarchy.into());
        }
        other => other.map_err(failed("open", &path))?,
    };
    let hash = digest(&SHA256, tag.as_bytes());
    let digest = hash.as_ref();
    let bytes = [digest[0] & 0x3f, digest[1], digest[2], digest[3], digest[4], digest[5]];
    let start = bytes.iter().fold(0_i64, |sum, byte| sum << 8 | i64::from(*byte));
    let wanted = nix::libc::flock {
        l_type: nix::libc::F_WRLCK as i16,
        l_whence: nix::libc::SEEK_SET as i16,
        l_start: start,
        l_len: 1,
        l_pid: 0,
    };
    match fcntl(&file, FcntlArg::F_OFD_SETLK(&wanted)) {
        Ok(_) => Ok(file),
        Err(Errno::EAGAIN | Errno::EACCES) => Err(Error::InUseElsewhere { tag: tag.to_owned() }),
        Err(errno) => Err(failed("lock", &path)(errno.into())),
    }
}

/// The largest record that is read; it has a number and a path.
const MAX_RECORD_BYTES: u64 = 64 * 1024;

/// The content of a lock's file.
#[derive(Debug)]
pub(super) enum Note {
    /// A start ended before it wrote its record, or there was no room for one.
    Empty,
    Record(Record),
    /// A damaged or a later build's record, or something that is not Gantry's. It names no owner;
    /// containers that are left then belong to the region that knows their tasks.
    Other,
}

impl Note {
    pub(super) fn record(self) -> Option<Record> {
        match self {
            Note::Record(record) => Some(record),
            Note::Empty | Note::Other => None,
        }
    }
}

pub(super) fn note(file: &mut File) -> Note {
    match text(file) {
        Some(text) if text.is_empty() => Note::Empty,
        Some(text) => seal::open_json(&text).map_or(Note::Other, Note::Record),
        None => Note::Other,
    }
}

/// Tells whether a region left this lock, so that it may be taken away: a file of root's that is
/// empty or holds a whole record.
pub(super) fn is_of_a_region(file: &mut File) -> bool {
    let is_roots = file.metadata().is_ok_and(|found| found.uid() == 0);
    is_roots && !matches!(note(file), Note::Other)
}

pub(super) fn text(file: &mut File) -> Option<Vec<u8>> {
    file.seek(SeekFrom::Start(0)).ok()?;
    files::read_open(file, MAX_RECORD_BYTES).ok()
}

pub(super) fn write(file: &mut File, record: &Record) -> io::Result<()> {
    let mut text = serde_json::to_vec(record)?;
    seal::close(&mut text);
    file.set_len(0)?;
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&text)
}
