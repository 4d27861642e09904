//! Paths of a container, looked up from its root by descriptor.
//!
//! Links are followed, but only as far as the root, and never those of `/proc` that lead wherever
//! a process is: with the host's processes in view they lead to the host. What is made, is made
//! step by step from an open folder, with modes that no file mode creation mask changes.

use std::collections::VecDeque;
use std::ffi::OsStr;
use std::ffi::OsString;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path};

use rustix::fs::{AtFlags, FileType, Mode, OFlags, ResolveFlags, fstat, fstatfs};
use rustix::io::{Errno, Result};

/// As many links as the kernel follows in one path.
const MAX_LINKS: usize = 40;

/// Components that are looked at in one path, those of its links included.
const MAX_COMPONENTS: usize = 4096;

/// Of `linux/magic.h`.
const PROC_SUPER_MAGIC: i64 = 0x9fa0;

const PLACE: OFlags = OFlags::PATH.union(OFlags::CLOEXEC);

/// Modes that missing parts are made with, as by Docker.
const FOLDER_MODE: u32 = 0o755;
const FILE_MODE: u32 = 0o755;

/// Opens what is at a path as a mere place.
pub(super) fn open(path: &Path) -> Result<OwnedFd> {
    let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
    rustix::fs::openat2(root()?, path, PLACE, Mode::empty(), resolve)
}

/// Opens a path as a mere place, refusing to follow any link.
pub(super) fn open_no_links(path: &Path) -> Result<OwnedFd> {
    let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_SYMLINKS;
    rustix::fs::openat2(root()?, path, PLACE | OFlags::NOFOLLOW, Mode::empty(), resolve)
}

/// Opens a folder, making what is missing of it. Links to what is missing count as what they name,
/// as in Docker, so `/logs -> /store/logs` makes `/store/logs`.
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

/// Opens a folder without following links, making what is missing of it.
pub(super) fn make_folder_no_links(path: &Path) -> Result<OwnedFd> {
    let mut at = root()?;
    for name in names(path) {
        at = enter_or_make(&at, &name)?;
    }
    Ok(at)
}

/// Opens a file of any kind, making an empty one when it is missing; links as in [`make_folder`].
pub(super) fn make_file(path: &Path) -> Result<OwnedFd> {
    match open(path) {
        Err(Errno::NOENT) => {}
        other => return other,
    }
    let (parent, name) = parent_of(without_links(path)?)?;
    make_file_in(&parent, &name)?;
    step(&parent, &name)
}

/// The folder in which something is to be made, made when it is missing, and the name for it.
pub(super) fn make_parent(path: &Path) -> Result<(OwnedFd, OsString)> {
    let mut folders = names(path);
    let name = folders.pop().ok_or(Errno::INVAL)?;
    let folders: std::path::PathBuf = folders.iter().collect();
    Ok((make_folder(&Path::new("/").join(folders))?, name))
}

/// An empty file of this name, which must be new.
pub(super) fn make_file_in(parent: &OwnedFd, name: &OsStr) -> Result<()> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC | OFlags::NOFOLLOW;
    rustix::fs::openat(parent, name, flags, Mode::from_raw_mode(FILE_MODE)).map(drop)
}

/// Makes a path a link to `target`, or a file, unless it is one already. Folders stay.
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

/// Tells whether an open file or folder is of `/proc`, or of another file system of that kind.
pub(super) fn is_of_proc(place: &OwnedFd) -> Result<bool> {
    Ok(fstatfs(place)?.f_type == PROC_SUPER_MAGIC)
}

/// Tells whether an open folder is the container's root.
pub(super) fn is_root(place: &OwnedFd) -> Result<bool> {
    let (place, root) = (fstat(place)?, fstat(root()?)?);
    Ok((place.st_dev, place.st_ino) == (root.st_dev, root.st_ino))
}

fn root() -> Result<OwnedFd> {
    rustix::fs::open("/", PLACE | OFlags::DIRECTORY, Mode::empty())
}

/// The names a path is made of; `..` has been resolved or refused by then.
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

/// Opens one entry of a folder, whatever it is.
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

/// The path with all links in it replaced by what they say, seen from the root. What does not exist
/// has none. Links of `/proc` are refused: some say other than they lead to.
fn without_links(path: &Path) -> Result<Vec<OsString>> {
    let mut left: VecDeque<Step> = steps(path).collect();
    // Each folder on the way with its name; the root has none. Nothing once a step was missing.
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

/// Removes an entry that is no folder.
pub(super) fn remove_in(parent: &OwnedFd, name: &OsStr) -> Result<()> {
    rustix::fs::unlinkat(parent, name, AtFlags::empty())
}
