//! All walks of the host's root through trees that a container can write: removed, copied from,
//! looked into. A path means what a container makes it mean while it is walked, so nothing here
//! goes by a path longer than one name: each step starts at a descriptor, follows no link, and
//! leaves neither the tree nor the file system. What a walk takes, in descriptors and in memory,
//! does not grow with the depth of the tree.

mod fill;
mod groups;
mod inside;
mod mounts;
mod remove;

use std::ffi::OsStr;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

use rustix::fs::{Mode, OFlags, ResolveFlags, mkdirat, openat2};

pub use fill::{Fill, FillError, MAX_FILL_BYTES};
pub use groups::each_group;
pub use inside::{Inside, is_mount_point};
pub use mounts::{detach, detach_below, mounts_below};
pub use remove::{remove, remove_in};

/// A folder is looked at, never what it links to, and nothing that is mounted on it.
const STEP: ResolveFlags = ResolveFlags::BENEATH
    .union(ResolveFlags::NO_SYMLINKS)
    .union(ResolveFlags::NO_MAGICLINKS)
    .union(ResolveFlags::NO_XDEV);

/// The folder `name` of a folder, to be listed. EXDEV where something is mounted on it.
fn step(folder: impl AsFd, name: impl rustix::path::Arg) -> rustix::io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    openat2(folder, name, flags, Mode::empty(), STEP)
}

/// The folder that has `path`, itself trusted, and the name of `path` in it.
fn parent_of(path: &Path) -> io::Result<(OwnedFd, &OsStr)> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    };
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    Ok((rustix::fs::open(parent, flags, Mode::empty())?, name))
}

/// Makes the folder `path` in a trusted one and opens it; one that is there is only opened, and
/// must be a folder. Says if it was made.
pub fn make_folder(path: &Path) -> io::Result<(OwnedFd, bool)> {
    let (parent, name) = parent_of(path)?;
    let made = match mkdirat(&parent, name, Mode::from_raw_mode(0o777)) {
        Ok(()) => true,
        Err(rustix::io::Errno::EXIST) => false,
        Err(error) => return Err(error.into()),
    };
    Ok((inside::folder_at(&parent, name)?, made))
}
