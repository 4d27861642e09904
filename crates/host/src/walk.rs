//! Walks by the host's root in trees that a container can write: its upper folder, its volumes,
//! what an earlier run left of them. Every step goes from an open folder to an entry of it, follows
//! no link and crosses no mount, and holds a bounded number of descriptors however deep the tree
//! is. Nothing else in the runtime may go through such a tree by path.

mod copy;
mod remove;

pub use copy::{CopyError, MAX_COPIED_BYTES, copy_tree};
pub use remove::remove;

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use rustix::fs::{CWD, Dir, FileType, Mode, OFlags, ResolveFlags, openat2};
use rustix::io::Errno;

/// The kernel answers EAGAIN when a rename anywhere raced with the lookup: it asks to try again.
const MAX_RACES: u32 = 64;

/// Opens the folder at `path`, whose parents are trusted and which is no link itself.
pub fn folder(path: &Path) -> io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(rustix::fs::openat(CWD, path, flags, Mode::empty())?)
}

/// Opens a folder by a path that leads down from `from`: no link on the way, no other mount.
fn folder_below(from: impl AsFd, path: &Path) -> rustix::io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let how = ResolveFlags::BENEATH
        | ResolveFlags::NO_SYMLINKS
        | ResolveFlags::NO_MAGICLINKS
        | ResolveFlags::NO_XDEV;
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    for _ in 0..MAX_RACES {
        match openat2(from.as_fd(), path, flags, Mode::empty(), how) {
            Err(Errno::AGAIN) => {}
            other => return other,
        }
    }
    Err(Errno::AGAIN)
}

/// Tells whether an open folder lists nothing.
pub fn is_empty(folder: &OwnedFd) -> io::Result<bool> {
    Ok(entries(folder.as_fd())?.next().is_none())
}

/// Lists the entries of an open folder, a name and its kind at a time.
fn entries(
    folder: BorrowedFd<'_>,
) -> io::Result<impl Iterator<Item = io::Result<(Box<std::ffi::CStr>, FileType)>>> {
    let listed = Dir::read_from(folder)?;
    let named = listed.filter_map(|entry| match entry {
        Ok(entry) if matches!(entry.file_name().to_bytes(), b"." | b"..") => None,
        Ok(entry) => Some(Ok((entry.file_name().into(), entry.file_type()))),
        Err(errno) => Some(Err(errno.into())),
    });
    Ok(named)
}
