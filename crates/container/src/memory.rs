//! A folder in memory for files that matter only as long as the host is up: records, sockets, pins.
//!
//! Making and deleting a small file on a disk costs up to fifty times as much as in memory, and one
//! run of a container takes a dozen of them. Most hosts keep `/run` in memory already; on the
//! others the folder becomes a separate mount.

use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use nix::mount::{MntFlags, MsFlags, mount, umount2};

/// The statfs type of a file system in memory (TMPFS_MAGIC of linux/magic.h).
const TMPFS_MAGIC: u64 = 0x0102_1994;

/// The mount is private, because records contain the containers' settings, and bounded, because on
/// a host without free memory no program could start: a container needs some 20 KiB.
const OPTIONS: &str = "mode=0700,size=10%";

/// The reason why the folder could not be made or removed.
#[derive(Debug, thiserror::Error)]
#[error("cannot {doing} {}: {source}", .path.display())]
pub struct Error {
    /// The attempted action, for the sentence "cannot ... PATH".
    doing: &'static str,
    path: PathBuf,
    source: io::Error,
}

/// Makes the folder, for this user only. An existing one stays unchanged with its content.
pub fn make(path: &Path) -> Result<(), Error> {
    let failed = |doing| move |source| Error { doing, path: path.to_owned(), source };
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.map_err(failed("make the folder"))?;
    if is_in_memory(path).map_err(failed("look at"))? {
        return Ok(());
    }
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    mount(Some("gantry"), path, Some("tmpfs"), flags, Some(OPTIONS))
        .map_err(|errno| failed("mount a file system in memory on")(errno.into()))
}

/// Removes the folder: with its content if it is a separate mount, otherwise only if it is empty.
/// Absence is fine.
pub fn remove(path: &Path) -> Result<(), Error> {
    let failed = |doing| move |source| Error { doing, path: path.to_owned(), source };
    // A link is no folder of ours, and what it leads to is somebody else's.
    match umount2(path, MntFlags::MNT_DETACH | MntFlags::UMOUNT_NOFOLLOW) {
        // The last two errors mean that it is no mount point, or absent.
        Ok(()) | Err(nix::errno::Errno::EINVAL | nix::errno::Errno::ENOENT) => {}
        Err(errno) => return Err(failed("unmount")(errno.into())),
    }
    match std::fs::remove_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other.map_err(failed("remove")),
    }
}

fn is_in_memory(path: &Path) -> io::Result<bool> {
    Ok(u64::try_from(rustix::fs::statfs(path)?.f_type) == Ok(TMPFS_MAGIC))
}
