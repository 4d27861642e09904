//! The files over which network namespaces are pinned, each in a folder of pins, which is in the
//! run folder of a network. Links and things of others may lie in their places: all is reached by
//! descriptors, and only what Gantry makes there is unmounted and removed.

use std::fs::{DirBuilder, File};
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use nix::mount::{MntFlags, MsFlags, mount, umount2};
use rustix::fs::{
    AtFlags, Dir, FileType, Mode, OFlags, ResolveFlags, fstat, fstatfs, openat, unlinkat,
};
use rustix::io::Errno;

use super::names::is_namespace_name;

/// The statfs type of a namespace file (NSFS_MAGIC of linux/magic.h). A pin without it is a plain
/// file that a reboot or an interrupted run left behind.
const NSFS_MAGIC: u64 = 0x6e73_6673;

/// Something with the name of a pin.
pub(super) enum Found {
    Nothing,
    Pin(OwnedFd),
    /// An empty file, which a reboot or an interrupted run left.
    Broken,
    /// Something that Gantry never makes.
    Other,
}

/// An empty file over which a namespace is pinned.
pub(super) struct Place(OwnedFd);

impl Place {
    /// Pins the calling thread's namespace.
    pub(super) fn pin(&self) -> io::Result<()> {
        let source = Some("/proc/thread-self/ns/net");
        mount(source, &by_descriptor(&self.0), None::<&str>, MsFlags::MS_BIND, None::<&str>)?;
        Ok(())
    }
}

/// Looks at what has the name of a pin.
pub(super) fn find(path: &Path) -> io::Result<Found> {
    let (directory, name) = split(path)?;
    folder(directory)?.map_or(Ok(Found::Nothing), |folder| found(&folder, name))
}

/// Opens a pinned namespace; None if none is pinned there.
pub(super) fn open(path: &Path) -> io::Result<Option<File>> {
    let Found::Pin(pin) = find(path)? else { return Ok(None) };
    ::files::open(&by_descriptor(&pin)).map(Some)
}

/// Makes the empty file over which a namespace is to be pinned, with its folder.
pub(super) fn make_place(path: &Path) -> io::Result<Place> {
    let (directory, name) = split(path)?;
    let folder = match folder(directory)? {
        Some(folder) => folder,
        None => {
            DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
            self::folder(directory)?.ok_or(io::ErrorKind::NotFound)?
        }
    };
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
    match openat(&folder, name, flags, Mode::from_raw_mode(0o600)) {
        Ok(_) | Err(Errno::EXIST) => {}
        Err(error) => return Err(error.into()),
    }
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let place = openat(&folder, name, flags, Mode::empty())?;
    let stat = fstat(&place)?;
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::RegularFile if stat.st_size == 0 => Ok(Place(place)),
        _ => Err(in_its_place("pin of a namespace")),
    }
}

/// Removes a pin. Absence is fine, and what is no pin stays.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    let (directory, name) = split(path)?;
    let Some(folder) = self::folder(directory)? else { return Ok(()) };
    match found(&folder, name)? {
        Found::Nothing | Found::Other => return Ok(()),
        Found::Broken => {}
        Found::Pin(pin) => umount2(&by_descriptor(&pin), MntFlags::MNT_DETACH)?,
    }
    match unlinkat(&folder, name, AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Lists the names of the pins and broken pins in a folder of pins.
pub(super) fn list(directory: &Path) -> io::Result<Vec<String>> {
    let Some(folder) = folder(directory)? else { return Ok(Vec::new()) };
    let mut listed = Vec::new();
    for entry in Dir::read_from(&folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().to_str() else { continue };
        if is_namespace_name(name) && matches!(found(&folder, name)?, Found::Pin(_) | Found::Broken)
        {
            listed.push(name.to_owned());
        }
    }
    Ok(listed)
}

fn split(path: &Path) -> io::Result<(&Path, &str)> {
    let name = path.file_name().and_then(|name| name.to_str());
    path.parent().zip(name).ok_or_else(|| io::ErrorKind::InvalidInput.into())
}

/// Opens a folder of pins; None if there is none. A link in its place, or in that of the run folder
/// around it, would lead to files and mounts of others.
fn folder(directory: &Path) -> io::Result<Option<OwnedFd>> {
    let around = directory.parent().and_then(Path::parent).unwrap_or(Path::new("/"));
    let within = directory.strip_prefix(around).unwrap_or(directory);
    let open = || {
        let flags = OFlags::DIRECTORY | OFlags::CLOEXEC;
        let around = rustix::fs::open(around, flags | OFlags::PATH, Mode::empty())?;
        let how = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
        rustix::fs::openat2(&around, within, flags, Mode::empty(), how)
    };
    match open() {
        Ok(folder) => Ok(Some(folder)),
        Err(Errno::NOENT) => Ok(None),
        Err(Errno::NOTDIR | Errno::LOOP) => Err(in_its_place("folder")),
        Err(error) => Err(error.into()),
    }
}

fn found(folder: &OwnedFd, name: &str) -> io::Result<Found> {
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let found = match openat(folder, name, flags, Mode::empty()) {
        Ok(found) => found,
        Err(Errno::NOENT) => return Ok(Found::Nothing),
        Err(error) => return Err(error.into()),
    };
    if is_namespace(&found)? {
        return Ok(Found::Pin(found));
    }
    let stat = fstat(&found)?;
    let is_file = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
    Ok(if is_file && stat.st_size == 0 { Found::Broken } else { Found::Other })
}

fn is_namespace(file: impl AsFd) -> io::Result<bool> {
    Ok(u64::try_from(fstatfs(file)?.f_type) == Ok(NSFS_MAGIC))
}

/// Returns a path that leads to what is open, whatever has its name by now.
fn by_descriptor(open: &OwnedFd) -> PathBuf {
    PathBuf::from(format!("/proc/self/fd/{}", open.as_raw_fd()))
}

fn in_its_place(what: &str) -> io::Error {
    let why = format!("something that is no {what} is in its place: move it away");
    io::Error::new(io::ErrorKind::InvalidData, why)
}
