//! The data folder: where everything durable is, and the lock that keeps a second process out.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Name of the file in the data folder that its user holds locked; it contains the user's pid.
const LOCK_FILE: &str = "lock";

/// Of a number.
const MAX_PID_BYTES: u64 = 64;

/// A data folder this process alone may use, until the value is dropped or the process dies.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    _lock: File,
}

/// Why a data folder could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another process has it.
    #[error(
        "the data folder {} is in use by process {pid}; stop that process or choose another folder",
        .folder.display()
    )]
    InUse {
        /// The folder asked for.
        folder: PathBuf,
        /// The process id its user wrote down, or "unknown".
        pid: String,
    },
    /// The file system refused.
    #[error(
        "cannot {doing} {}: {source}; give the user that runs Gantry write access to the folder",
        .path.display()
    )]
    Io {
        /// What was being done, for the sentence "cannot ... PATH".
        doing: &'static str,
        /// To which file or folder.
        path: PathBuf,
        /// What the kernel said.
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
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::InUse { folder: path.to_owned(), pid: read_pid(&mut lock) });
            }
            Err(TryLockError::Error(error)) => return Err(failed("lock", &lock_path)(error)),
        }
        // On a full disk there may be no room for it; what keeps others out is the lock.
        match lock
            .set_len(0)
            .and_then(|()| lock.write_all(std::process::id().to_string().as_bytes()))
        {
            Err(error) if error.kind() == std::io::ErrorKind::StorageFull => {}
            other => other.map_err(failed("write the process id to", &lock_path))?,
        }
        Ok(Folder { path: path.to_owned(), _lock: lock })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
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
}
