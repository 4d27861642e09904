//! Cgroups in cgroups, of any depth. A container with privileges makes them in its own, deeper than
//! any path may be long. A cgroup never gets another parent, so `..` leads back the way one came.

use std::ffi::{CStr, CString};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use rustix::fs::{CWD, Dir, FileType, Mode, OFlags, openat};
use rustix::io::Errno;

use super::step;

/// Goes through a cgroup and all below it with one descriptor open. `enter` gets each folder before
/// those in it, `leave` each but the first when it is done with, by its parent and its name. Fine
/// where there is none; those that go meanwhile are passed over.
pub(crate) fn each_group(
    top: &Path,
    enter: &mut dyn FnMut(BorrowedFd<'_>) -> io::Result<()>,
    leave: &mut dyn FnMut(BorrowedFd<'_>, &CStr) -> io::Result<()>,
) -> io::Result<()> {
    let Some(mut here) = open(CWD, top)? else { return Ok(()) };
    enter(here.as_fd())?;
    let mut way = vec![(CString::default(), folders(&here)?)];
    while let Some((_, below)) = way.last_mut() {
        if let Some(name) = below.pop() {
            if let Some(inner) = open(&here, &*name)? {
                here = inner;
                enter(here.as_fd())?;
                way.push((name, folders(&here)?));
            }
            continue;
        }
        let done = way.pop();
        let Some((name, _)) = done.filter(|_| !way.is_empty()) else { break };
        let Some(outer) = open(&here, "..")? else { break };
        here = outer;
        leave(here.as_fd(), &name)?;
    }
    Ok(())
}

fn open(folder: impl AsFd, name: impl rustix::path::Arg) -> io::Result<Option<OwnedFd>> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    match openat(folder, name, flags, Mode::empty()) {
        Ok(opened) => Ok(Some(opened)),
        Err(Errno::NOENT | Errno::NODEV) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The names of the cgroups directly in one.
fn folders(folder: &OwnedFd) -> io::Result<Vec<CString>> {
    let mut names = Vec::new();
    for entry in Dir::new(step(folder, ".")?)? {
        let entry = match entry {
            Err(Errno::NOENT | Errno::NODEV) => break,
            other => other?,
        };
        let is_itself = matches!(entry.file_name().to_bytes(), b"." | b"..");
        if entry.file_type() == FileType::Directory && !is_itself {
            names.push(entry.file_name().to_owned());
        }
    }
    Ok(names)
}
