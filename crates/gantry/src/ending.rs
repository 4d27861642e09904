//! Ends the process of a region, which is known by a lock that it holds. A number in a file may be
//! another process's by now, or another container's, so the process must have the lock open.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::os::fd::AsFd;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use files::lock::of_a_life;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};

/// The time that a process may take to end in order: it finishes requests and saves what it knows.
const PATIENCE: Duration = Duration::from_secs(60);
/// The file of a data folder that its process holds locked.
const LOCK: &str = "lock";
/// The most bytes of it that are read: a number is much shorter.
const MAX_PID_BYTES: u64 = 64;

/// Processes, each with a lock that it holds.
pub(crate) type Living = BTreeMap<u32, PathBuf>;

/// Finds the process of a control plane by its data folder; None if none runs.
pub(crate) fn of_folder(data: &Path) -> Option<(u32, PathBuf)> {
    let path = data.join(LOCK);
    let number = files::read(&path, MAX_PID_BYTES).ok().filter(|_| is_held(&path))?;
    Some((String::from_utf8_lossy(&number).trim().parse().ok()?, path))
}

/// Asks a process to end, and waits until it has. One that has ended by itself is fine.
pub(crate) fn end(number: u32, lock: &Path) -> Result<()> {
    let pid = i32::try_from(number).ok().and_then(Pid::from_raw).context("it has no number")?;
    let process = pidfd_open(pid, PidfdFlags::empty()).ok().filter(|_| holds(number, lock));
    let Some(process) = process else {
        if is_kept(lock) {
            bail!(
                "{} is held by a process that is not seen from here, as in another container: end \
                 it there first",
                lock.display()
            );
        }
        return Ok(());
    };
    pidfd_send_signal(&process, Signal::TERM)
        .with_context(|| format!("asking process {number} to end"))?;
    let patience = Timespec { tv_sec: PATIENCE.as_secs().cast_signed(), tv_nsec: 0 };
    let mut ended = [PollFd::from_borrowed_fd(process.as_fd(), PollFlags::IN)];
    match poll(&mut ended, Some(&patience)).with_context(|| format!("waiting for {number}"))? {
        0 => bail!("process {number} was asked to end and has not within {PATIENCE:?}"),
        _ => Ok(()),
    }
}

/// Tells whether any process holds the lock.
fn is_held(lock: &Path) -> bool {
    let file = files::open(lock);
    file.is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// Tells whether a process holds the lock that is not just ending.
fn is_kept(lock: &Path) -> bool {
    let file = files::open(lock);
    file.is_ok_and(|file| matches!(of_a_life(&file), Err(TryLockError::WouldBlock)))
}

/// Tells whether the process has the file open.
fn holds(number: u32, lock: &Path) -> bool {
    let Ok(wanted) = fs::metadata(lock) else { return false };
    let is_it = |path: PathBuf| {
        let found = fs::metadata(path);
        found.is_ok_and(|it| (it.dev(), it.ino()) == (wanted.dev(), wanted.ino()))
    };
    let open = fs::read_dir(format!("/proc/{number}/fd")).into_iter().flatten().flatten();
    open.map(|entry| entry.path()).any(is_it)
}

/// Locks a data folder for as long as the file is open, if a control plane ever ran on it.
pub(crate) fn lock(data: &Path) -> Result<Option<File>> {
    let path = data.join(LOCK);
    let file = match files::open(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        other => other.with_context(|| format!("opening {}", path.display()))?,
    };
    match of_a_life(&file) {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => {
            bail!("another process has started on {} meanwhile", data.display())
        }
        Err(TryLockError::Error(error)) => {
            Err(error).with_context(|| format!("locking {}", path.display()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_believed_only_with_the_lock_in_its_hands() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(LOCK);
        let us = std::process::id();
        fs::write(&path, format!("{us}\n")).expect("written");
        assert_eq!(of_folder(folder.path()), None, "nobody holds it");
        assert!(!holds(us, &path));
        end(us, &path).expect("it has ended by itself, and this is another process");
        let held = File::open(&path).expect("there");
        held.try_lock().expect("free");
        assert_eq!(of_folder(folder.path()), Some((us, path.clone())));
        assert!(holds(us, &path));
        let refused = end(1, &path).expect_err("another holds it").to_string();
        assert!(refused.contains("another container"), "{refused}");
        assert!(lock(folder.path()).is_err());
        drop(held);
        assert!(lock(folder.path()).expect("free").is_some());
        assert!(lock(&folder.path().join("none")).expect("no folder").is_none());
    }
}
