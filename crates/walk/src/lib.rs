//! All of the host root's walks through trees that a container can write: to remove them, copy from
//! them or look into them. A container can change the meaning of a path during a walk, so no path
//! here is longer than one name: each step starts at a descriptor, follows no link, and leaves
//! neither the tree nor the file system. The descriptors and the memory of a walk do not grow with
//! the depth of the tree.

#![warn(missing_docs)]

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

/// The flags of a step: it opens the folder itself, not the target of a link, and no mount on it.
const STEP: ResolveFlags = ResolveFlags::BENEATH
    .union(ResolveFlags::NO_SYMLINKS)
    .union(ResolveFlags::NO_MAGICLINKS)
    .union(ResolveFlags::NO_XDEV);

/// Opens the folder `name` of a folder for listing. EXDEV if something is mounted on it.
fn step(folder: impl AsFd, name: impl rustix::path::Arg) -> rustix::io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    openat2(folder, name, flags, Mode::empty(), STEP)
}

/// Opens the parent folder of `path`, itself trusted, and returns the name of `path` in it.
fn parent_of(path: &Path) -> io::Result<(OwnedFd, &OsStr)> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    };
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    Ok((rustix::fs::open(parent, flags, Mode::empty())?, name))
}

/// Makes the folder `path` in a trusted one and opens it; an existing one is only opened, and must
/// be a folder. Returns true if it was made.
pub fn make_folder(path: &Path) -> io::Result<(OwnedFd, bool)> {
    let (parent, name) = parent_of(path)?;
    let made = match mkdirat(&parent, name, Mode::from_raw_mode(0o777)) {
        Ok(()) => true,
        Err(rustix::io::Errno::EXIST) => false,
        Err(error) => return Err(error.into()),
    };
    Ok((inside::folder_at(&parent, name)?, made))
}
