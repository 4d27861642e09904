//! Locks of whole files between processes. They are held for a moment only, so after a long wait
//! the holder hangs, or keeps the lock on purpose: the error then names it.

use std::fs::{File, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::time::{Duration, Instant};

/// The mode of a lock file: only root may read it. A user who can read a file can lock it, and
/// would keep every region from starting.
const OWNERS: u32 = 0o600;

/// The longest wait. A holder is done within a tenth of a second, but many may come first on a busy
/// machine.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest wait for a lock that is held for as long as its process lives.
const DYING: Duration = Duration::from_secs(1);

/// The pause between two attempts.
const PAUSE: Duration = Duration::from_millis(5);

/// The part of a holder's command line that an error shows, in characters.
const MAX_COMMAND: usize = 100;

/// Locks the file, which is made if it is missing. After a long wait fails with `TimedOut`, and the
/// text names the holder.
pub fn exclusive(path: &Path) -> io::Result<File> {
    within(path, PATIENCE)
}

fn within(path: &Path, patience: Duration) -> io::Result<File> {
    let mut options = File::options();
    options.create(true).truncate(false).write(true).mode(OWNERS);
    let file = crate::open_no_link(path, &mut options)?;
    file.set_permissions(Permissions::from_mode(OWNERS))?;
    match attempts(&file, patience) {
        Ok(()) => Ok(file),
        Err(TryLockError::Error(error)) => Err(error),
        Err(TryLockError::WouldBlock) => Err(held(&file, patience)),
    }
}

/// Locks a file that another process may hold for as long as it lives. One that was killed has let
/// go of it only when the children that it forked just before have executed their programs, so a
/// held lock is tried again for a second.
pub fn of_a_life(file: &File) -> Result<(), TryLockError> {
    attempts(file, DYING)
}

fn attempts(file: &File, patience: Duration) -> Result<(), TryLockError> {
    let end = Instant::now() + patience;
    loop {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) if Instant::now() < end => std::thread::sleep(PAUSE),
            other => return other,
        }
    }
}

fn held(file: &File, patience: Duration) -> io::Error {
    let locks = std::fs::read_to_string("/proc/locks").unwrap_or_default();
    let pid = file.metadata().ok().and_then(|found| holder(&locks, found.dev(), found.ino()));
    let who = match pid {
        Some(pid) => format!("process {pid}{}", command(pid)),
        None => "another process".to_owned(),
    };
    let seconds = patience.as_secs();
    let why = format!("{who} has held it for {seconds} seconds: end that, and start again");
    io::Error::new(io::ErrorKind::TimedOut, why)
}

/// Returns ` (gantry up)`, or nothing if the command line cannot be read.
fn command(pid: i32) -> String {
    let words = crate::read(format!("/proc/{pid}/cmdline").as_ref(), 1 << 20).unwrap_or_default();
    let words = String::from_utf8_lossy(&words).replace('\0', " ");
    let shown: String = words.trim().chars().take(MAX_COMMAND).collect();
    if shown.is_empty() { shown } else { format!(" ({shown})") }
}

/// Returns the process that holds the lock of a file, by the lines of /proc/locks: `NUMBER: FLOCK
/// ADVISORY WRITE PID MAJOR:MINOR:INODE 0 EOF`; lines of waiting processes have an arrow. A process
/// of another PID namespace has no number here.
fn holder(locks: &str, device: u64, inode: u64) -> Option<i32> {
    let (major, minor) = (nix::sys::stat::major(device), nix::sys::stat::minor(device));
    let place = format!("{major:02x}:{minor:02x}:{inode}");
    locks.lines().find_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_, "FLOCK", _, _, pid, at, ..] = words[..] else { return None };
        pid.parse().ok().filter(|pid| at == place && *pid > 0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_somebody_keeps_is_waited_for_so_long_and_the_holder_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("lock");
        let first = within(&path, Duration::ZERO).expect("free");
        let error = within(&path, Duration::from_millis(20)).expect_err("held");
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        let holder = format!("process {} (", std::process::id());
        assert!(error.to_string().starts_with(&holder), "{error}");
        drop(first);
        within(&path, Duration::ZERO).expect("free again");
    }

    #[test]
    fn a_lock_that_a_dying_process_leaves_is_taken() {
        let folder = tempfile::tempdir().expect("a folder");
        let [dying, next] = [(); 2].map(|()| File::open(folder.path()).expect("opened"));
        dying.try_lock().expect("free");
        let (held, was_held) = std::sync::mpsc::channel();
        let taken = std::thread::spawn(move || {
            held.send(next.try_lock().is_err()).expect("waited for");
            of_a_life(&next).is_ok()
        });
        assert_eq!(was_held.recv(), Ok(true));
        drop(dying);
        assert!(taken.join().expect("no panic"));
    }

    #[test]
    fn a_pipe_in_a_locks_place_is_not_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("lock");
        nix::unistd::mkfifo(&path, nix::sys::stat::Mode::S_IRWXU).expect("a pipe");
        within(&path, Duration::ZERO).expect_err("nobody reads it");
    }

    #[test]
    fn a_link_in_a_locks_place_leaves_the_file_that_it_leads_to_as_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let (there, path) = (folder.path().join("there"), folder.path().join("lock"));
        std::fs::write(&there, "theirs").expect("a file");
        std::fs::set_permissions(&there, Permissions::from_mode(0o644)).expect("opened to all");
        std::os::unix::fs::symlink(&there, &path).expect("a link");
        within(&path, Duration::ZERO).expect_err("a link");
        let found = std::fs::metadata(&there).expect("there");
        assert_eq!(found.permissions().mode() & 0o777, 0o644);
    }

    #[test]
    fn the_holder_is_told_from_those_who_wait_and_from_other_locks() {
        let locks = "1: POSIX  ADVISORY  WRITE 5 00:1a:77 0 EOF\n\
                     2: FLOCK  ADVISORY  WRITE 6 00:1a:7 0 EOF\n\
                     3: FLOCK  ADVISORY  WRITE 7 00:1a:77 0 EOF\n\
                     3: -> FLOCK  ADVISORY  WRITE 8 00:1a:77 0 EOF\n";
        let device = nix::sys::stat::makedev(0, 0x1a);
        assert_eq!(holder(locks, device, 77), Some(7));
        assert_eq!(holder(locks, device, 78), None);
        assert_eq!(holder("1: FLOCK ADVISORY WRITE 0 00:1a:77 0 EOF", device, 77), None);
    }
}
