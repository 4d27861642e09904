//! Paths of a container, looked up from its root by descriptor.
//!
//! Links are followed, but only within the root, and never those of `/proc` that lead to a
//! process's own files: with the host's processes visible they lead to the host. New files and
//! folders are made step by step from an open folder, with modes that no file mode creation mask
//! changes.

use std::collections::VecDeque;
use std::ffi::OsStr;
use std::ffi::OsString;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path};

use rustix::fs::{AtFlags, FileType, Mode, OFlags, ResolveFlags, fstat, fstatfs};
use rustix::io::{Errno, Result};

/// The most links in one path, as in the kernel.
const MAX_LINKS: usize = 40;

/// The most components of one path, including those of its links.
const MAX_COMPONENTS: usize = 4096;

/// The type of `/proc`, from `linux/magic.h`.
const PROC_SUPER_MAGIC: i64 = 0x9fa0;

const PLACE: OFlags = OFlags::PATH.union(OFlags::CLOEXEC);

/// The modes of missing parts that are made, as by Docker.
const FOLDER_MODE: u32 = 0o755;
const FILE_MODE: u32 = 0o755;

/// Opens a path for use as a place only (`O_PATH`).
pub(super) fn open(path: &Path) -> Result<OwnedFd> {
    let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
    rustix::fs::openat2(root()?, path, PLACE, Mode::empty(), resolve)
}

/// Opens a path as a place, refusing to follow any link.
pub(super) fn open_no_links(path: &Path) -> Result<OwnedFd> {
    let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_SYMLINKS;
    rustix::fs::openat2(root()?, path, PLACE | OFlags::NOFOLLOW, Mode::empty(), resolve)
}

/// Opens a folder, making its missing parts. A dangling link counts as its target, as in Docker, so
/// `/logs -> /store/logs` makes `/store/logs`.
pub(super) fn make_folder(path: &Path) -> Result<OwnedFd> {
    match open(path) {
        Err(Errno::NOENT) => {}
        other => return other,
    }
    let mut at = root()?;
    for name in without_links(path)? {
        at = enter_or_make(&at, &name)?;
    }
    Ok(at)
}

/// Opens a folder without following links, making its missing parts.
pub(super) fn make_folder_no_links(path: &Path) -> Result<OwnedFd> {
    let mut at = root()?;
    for name in names(path) {
        at = enter_or_make(&at, &name)?;
    }
    Ok(at)
}

/// Opens a file of any kind, making an empty one if it is missing; links as in [`make_folder`].
pub(super) fn make_file(path: &Path) -> Result<OwnedFd> {
    match open(path) {
        Err(Errno::NOENT) => {}
        other => return other,
    }
    let (parent, name) = parent_of(without_links(path)?)?;
    make_file_in(&parent, &name)?;
    step(&parent, &name)
}

/// Opens the parent folder of a path, making it if it is missing, and returns the path's last name.
pub(super) fn make_parent(path: &Path) -> Result<(OwnedFd, OsString)> {
    let mut folders = names(path);
    let name = folders.pop().ok_or(Errno::INVAL)?;
    let folders: std::path::PathBuf = folders.iter().collect();
    Ok((make_folder(&Path::new("/").join(folders))?, name))
}

/// Makes an empty file of this name, which must be new.
pub(super) fn make_file_in(parent: &OwnedFd, name: &OsStr) -> Result<()> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC | OFlags::NOFOLLOW;
    rustix::fs::openat(parent, name, flags, Mode::from_raw_mode(FILE_MODE)).map(drop)
}

/// Replaces a path by a link to `target`, or by a file, unless it is one already. Folders stay.
pub(super) fn put_in_place(path: &Path, target: Option<&str>) -> Result<()> {
    let (parent, name) = make_parent(path)?;
    let found = match step(&parent, &name) {
        Ok(found) => Some(found),
        Err(Errno::NOENT) => None,
        Err(errno) => return Err(errno),
    };
    if let Some(found) = found {
        let as_wanted = match target {
            None => !is_link(&found)?,
            Some(target) => rustix::fs::readlinkat(&found, "", Vec::new())
                .is_ok_and(|says| says.as_bytes() == target.as_bytes()),
        };
        if as_wanted {
            return Ok(());
        }
        remove_in(&parent, &name)?;
    }
    match target {
        Some(target) => rustix::fs::symlinkat(target, &parent, &name),
        None => make_file_in(&parent, &name),
    }
}

/// Returns true if an open file or folder is in `/proc`, or in another file system of that kind.
pub(super) fn is_of_proc(place: &OwnedFd) -> Result<bool> {
    Ok(fstatfs(place)?.f_type == PROC_SUPER_MAGIC)
}

/// Returns true if an open folder is the container's root.
pub(super) fn is_root(place: &OwnedFd) -> Result<bool> {
    let (place, root) = (fstat(place)?, fstat(root()?)?);
    Ok((place.st_dev, place.st_ino) == (root.st_dev, root.st_ino))
}

fn root() -> Result<OwnedFd> {
    rustix::fs::open("/", PLACE | OFlags::DIRECTORY, Mode::empty())
}

/// Splits a path into names; `..` has been resolved or refused before.
fn names(path: &Path) -> Vec<OsString> {
    let of = |part| match part {
        Component::Normal(name) => Some(OsStr::to_owned(name)),
        Component::RootDir | Component::CurDir | Component::ParentDir | Component::Prefix(_) => {
            None
        }
    };
    path.components().filter_map(of).collect()
}

fn parent_of(mut path: Vec<OsString>) -> Result<(OwnedFd, OsString)> {
    let name = path.pop().ok_or(Errno::ISDIR)?;
    let mut at = root()?;
    for name in path {
        at = enter_or_make(&at, &name)?;
    }
    Ok((at, name))
}

/// Opens one entry of a folder, of any kind.
fn step(folder: &OwnedFd, name: &OsStr) -> Result<OwnedFd> {
    rustix::fs::openat(folder, name, PLACE | OFlags::NOFOLLOW, Mode::empty())
}

fn enter_or_make(folder: &OwnedFd, name: &OsStr) -> Result<OwnedFd> {
    let flags = PLACE | OFlags::DIRECTORY | OFlags::NOFOLLOW;
    let enter = || rustix::fs::openat(folder, name, flags, Mode::empty());
    match enter() {
        Err(Errno::NOENT) => {}
        other => return other,
    }
    match rustix::fs::mkdirat(folder, name, Mode::from_raw_mode(FOLDER_MODE)) {
        Ok(()) | Err(Errno::EXIST) => enter(),
        Err(errno) => Err(errno),
    }
}

/// Replaces all links of a path by their targets, seen from the root. Parts that do not exist
/// contain none. Links of `/proc` are refused: the text of some differs from their target.
fn without_links(path: &Path) -> Result<Vec<OsString>> {
    let mut left: VecDeque<Step> = steps(path).collect();
    // Each folder on the way is kept with its name; the root has no name. None marks a missing
    // folder.
    let mut way: Vec<(Option<OwnedFd>, OsString)> = vec![(Some(root()?), OsString::new())];
    let (mut links, mut seen) = (0, 0);
    while let Some(step_to) = left.pop_front() {
        seen += 1;
        if seen > MAX_COMPONENTS {
            return Err(Errno::NAMETOOLONG);
        }
        let name = match step_to {
            Step::Root => {
                way.truncate(1);
                continue;
            }
            Step::Up => {
                way.truncate((way.len() - 1).max(1));
                continue;
            }
            Step::Into(name) => name,
        };
        let found = match way.last().and_then(|(folder, _)| folder.as_ref()) {
            Some(folder) => match step(folder, &name) {
                Ok(found) => Some(found),
                Err(Errno::NOENT) => None,
                Err(errno) => return Err(errno),
            },
            None => None,
        };
        match found {
            Some(link) if is_link(&link)? => {
                links += 1;
                if links > MAX_LINKS || is_of_proc(&link)? {
                    return Err(Errno::LOOP);
                }
                let says = rustix::fs::readlinkat(&link, "", Vec::new())?;
                let says = Path::new(OsStr::from_bytes(says.as_bytes()));
                for part in steps(says).collect::<Vec<_>>().into_iter().rev() {
                    left.push_front(part);
                }
            }
            found => way.push((found, name)),
        }
    }
    Ok(way.into_iter().skip(1).map(|(_, name)| name).collect())
}

fn is_link(place: &OwnedFd) -> Result<bool> {
    Ok(FileType::from_raw_mode(fstat(place)?.st_mode) == FileType::Symlink)
}

enum Step {
    Root,
    Up,
    Into(OsString),
}

fn steps(path: &Path) -> impl Iterator<Item = Step> {
    path.components().filter_map(|part| match part {
        Component::RootDir => Some(Step::Root),
        Component::ParentDir => Some(Step::Up),
        Component::Normal(name) => Some(Step::Into(name.to_owned())),
        Component::CurDir | Component::Prefix(_) => None,
    })
}

/// Removes an entry that is not a folder.
pub(super) fn remove_in(parent: &OwnedFd, name: &OsStr) -> Result<()> {
    rustix::fs::unlinkat(parent, name, AtFlags::empty())
}
