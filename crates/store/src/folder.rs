//! The data folder, which has everything durable, and the lock that keeps a second process out.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Name of the file in the data folder that the process using it holds locked; it contains its pid.
const LOCK_FILE: &str = "lock";

/// The most bytes that are read of the lock file: a pid is much shorter.
const MAX_PID_BYTES: u64 = 64;

/// A data folder that this process alone may use, until the value is dropped or the process dies.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// The folder's device and inode numbers.
    identity: (u64, u64),
    lock: File,
}

/// The data folder is not where it was opened. Files written from then on may never be found again.
#[derive(Debug, Clone, thiserror::Error)]
#[error(
    "the data folder {} or the lock file in it was removed or moved, or something else is in its \
     place: nothing is stored. Put the folder back where it was and Gantry goes on; if it is lost, \
     stop Gantry and start it with a backup",
    .0.display()
)]
pub struct Gone(pub PathBuf);

/// Why a data folder could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another process uses the folder.
    #[error(
        "the data folder {} is in use by process {pid}; stop that process or choose another folder",
        .folder.display()
    )]
    InUse {
        /// The folder asked for.
        folder: PathBuf,
        /// The process id in the lock file, or "unknown".
        pid: String,
    },
    /// The file system returned an error.
    #[error(
        "cannot {doing} {}: {source}; give the user that runs Gantry write access to the folder",
        .path.display()
    )]
    Io {
        /// The action that failed, for the sentence "cannot ... PATH".
        doing: &'static str,
        /// The file or folder it was about.
        path: PathBuf,
        /// The kernel's error.
        source: std::io::Error,
    },
}

impl Folder {
    /// Opens the data folder at `path`, making it when it is missing, and locks it.
    pub fn open(path: &Path) -> Result<Folder, Error> {
        std::fs::create_dir_all(path).map_err(failed("create the data folder", path))?;
        let lock_path = path.join(LOCK_FILE);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let mut lock =
            files::open_with(&lock_path, &mut options).map_err(failed("open", &lock_path))?;
        match files::lock::of_a_life(&lock) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::InUse { folder: path.to_owned(), pid: read_pid(&mut lock) });
            }
            Err(TryLockError::Error(error)) => return Err(failed("lock", &lock_path)(error)),
        }
        // A full disk may have no room for the pid; the lock itself keeps others out.
        match lock
            .set_len(0)
            .and_then(|()| lock.write_all(std::process::id().to_string().as_bytes()))
        {
            Err(error) if error.kind() == std::io::ErrorKind::StorageFull => {}
            other => other.map_err(failed("write the process id to", &lock_path))?,
        }
        let found = std::fs::metadata(path).map_err(failed("look at the data folder", path))?;
        Ok(Folder { path: path.to_owned(), identity: (found.dev(), found.ino()), lock })
    }

    /// Fails if the folder at the path is no longer the one that was opened. A caller that
    /// acknowledges writes checks before it writes and before it answers. Costs two system calls.
    pub fn check(&self) -> Result<(), Gone> {
        let there = std::fs::metadata(&self.path);
        let is_there = there.is_ok_and(|it| (it.dev(), it.ino()) == self.identity);
        match is_there && !is_removed(&self.lock) {
            true => Ok(()),
            false => Err(Gone(self.path.clone())),
        }
    }

    /// The path of the folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Returns true if an open file has no name any more, so that it vanishes when it is closed.
pub(crate) fn is_removed(file: &File) -> bool {
    file.metadata().is_ok_and(|found| found.nlink() == 0)
}

fn failed(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Io { doing, path, source }
}

fn read_pid(lock: &mut File) -> String {
    let pid = files::read_open(lock, MAX_PID_BYTES).ok().and_then(|it| String::from_utf8(it).ok());
    pid.filter(|pid| !pid.is_empty()).unwrap_or_else(|| "unknown".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_user_is_refused_with_the_pid_of_the_first_until_it_lets_go() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("data");
        let first = Folder::open(&path).unwrap();
        let refused = Folder::open(&path).unwrap_err().to_string();
        assert_eq!(
            refused,
            format!(
                "the data folder {} is in use by process {}; stop that process or choose another \
                 folder",
                path.display(),
                std::process::id()
            )
        );
        drop(first);
        assert_eq!(Folder::open(&path).unwrap().path(), path);
    }

    #[test]
    fn one_that_was_removed_moved_or_covered_is_missed_until_it_is_back() {
        let dir = tempfile::tempdir().unwrap();
        let (path, other) = (dir.path().join("data"), dir.path().join("other"));
        let folder = Folder::open(&path).unwrap();
        assert!(folder.check().is_ok());
        std::fs::rename(&path, &other).unwrap();
        assert!(folder.check().is_err(), "moved");
        let _new = Folder::open(&path).unwrap();
        assert!(folder.check().is_err(), "another in its place");
        std::fs::remove_dir_all(&path).unwrap();
        std::fs::rename(&other, &path).unwrap();
        assert!(folder.check().is_ok(), "put back");
        std::fs::remove_file(path.join("lock")).unwrap();
        let why = folder.check().unwrap_err().to_string();
        for part in ["nothing is stored", "Put the folder back", "start it with a backup"] {
            assert!(why.contains(part), "{why}");
        }
    }
}
