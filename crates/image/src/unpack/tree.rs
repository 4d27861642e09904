//! Writes into the directory of one layer: finds or makes parents inside it, creates names without
//! following links, and removes entries in the way.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};

use rustix::fs::{
    AtFlags, FileType, Mode, OFlags, XattrFlags, chmodat, mkdirat, openat, statat, unlinkat,
};
use rustix::io::Errno;

use walk::Inside;

/// The deepest directory, in components: deep enough for any image, shallow enough to be removed by
/// a recursive walk with one open file per level.
pub(super) const MAX_DEPTH: usize = 256;
/// The most unlisted directories remembered. Archives that leave out directories leave out few; the
/// rest keep the properties they were made with.
const MAX_IMPLIED: usize = 10_000;
/// The attribute that tells overlayfs that a directory hides the lower layers'.
const OPAQUE: &str = "trusted.overlay.opaque";

/// The directory of a layer being unpacked.
pub(super) struct Tree {
    inside: Inside,
    /// Components of the path of the tree itself.
    root_depth: usize,
    /// The directory of the last entry: archives list a directory's children together.
    last: Option<(PathBuf, OwnedFd)>,
    /// Directories that were needed but not listed (yet).
    implied: BTreeSet<PathBuf>,
}

impl Tree {
    pub(super) fn open(root: &Path) -> io::Result<Self> {
        let inside = Inside::open(root)?;
        let root_depth = real_depth(inside.directory(Path::new("."))?.as_fd())?;
        Ok(Self { inside, root_depth, last: None, implied: BTreeSet::new() })
    }

    /// Opens the directory `path`, made (0755, root) if the archive did not list it.
    pub(super) fn directory(&mut self, path: &Path) -> io::Result<BorrowedFd<'_>> {
        if !matches!(&self.last, Some((last, _)) if last == path) {
            let handle = match self.existing(path) {
                Err(error) if is_missing(&error) => {
                    self.make_directories(path)?;
                    self.existing(path)?
                }
                other => other?,
            };
            self.last = Some((path.to_owned(), handle));
        }
        let (_, handle) = self.last.as_ref().expect("the lines above set it");
        Ok(handle.as_fd())
    }

    /// Opens the directory `path` again, which must exist.
    pub(super) fn existing(&self, path: &Path) -> io::Result<OwnedFd> {
        match self.inside.plain_directory(path) {
            Err(error) if error.raw_os_error() == Some(Errno::LOOP.raw_os_error()) => {
                let handle = self.inside.directory(path)?;
                // Links can combine shallow paths into one too deep to be removed again.
                if real_depth(handle.as_fd())? > self.root_depth + MAX_DEPTH {
                    return Err(io::Error::other("a path through links is too deep"));
                }
                Ok(handle)
            }
            other => other,
        }
    }

    fn make_directories(&mut self, path: &Path) -> io::Result<()> {
        let mut so_far = PathBuf::new();
        for name in path {
            let parent = self.existing(&so_far)?;
            so_far.push(name);
            match self.existing(&so_far) {
                Err(error) if is_missing(&error) => {
                    self.make_directory(&parent, name)?;
                    if self.implied.len() < MAX_IMPLIED {
                        self.implied.insert(so_far.clone());
                    }
                }
                other => drop(other?),
            }
        }
        Ok(())
    }

    /// Makes the directory `name`, or keeps an existing one; anything else is replaced.
    pub(super) fn make_directory(&mut self, parent: &OwnedFd, name: &OsStr) -> io::Result<()> {
        match make_open(parent, name) {
            Err(Errno::EXIST) => {}
            other => return Ok(other?),
        }
        match found(parent.as_fd(), name)? {
            Found::Directory => return Ok(()),
            Found::Nothing | Found::Other => {
                self.clear(parent.as_fd(), name)?;
                make_open(parent, name)?;
            }
            Found::Whiteout => {
                self.clear(parent.as_fd(), name)?;
                make_open(parent, name)?;
                make_opaque(open_directory(parent.as_fd(), name)?.as_fd())?;
            }
        }
        Ok(())
    }

    /// Removes the entry `name` of any kind.
    pub(super) fn clear(&mut self, parent: BorrowedFd<'_>, name: &OsStr) -> io::Result<()> {
        match unlinkat(parent, name, AtFlags::empty()) {
            Err(Errno::ISDIR) => walk::remove_in(parent, Path::new(name)),
            Err(Errno::NOENT) => Ok(()),
            other => Ok(other?),
        }
    }

    /// Records that the archive listed `path` after all.
    pub(super) fn listed(&mut self, path: &Path) {
        self.implied.remove(path);
    }

    pub(super) fn into_implied(self) -> BTreeSet<PathBuf> {
        self.implied
    }

    /// Forgets the last directory: an entry replaced something that may be on its path.
    pub(super) fn forget(&mut self) {
        self.last = None;
    }
}

/// Makes a directory readable for all, regardless of our own umask.
fn make_open(parent: &OwnedFd, name: &OsStr) -> rustix::io::Result<()> {
    let mode = Mode::from_raw_mode(0o755);
    mkdirat(parent, name, mode)?;
    chmodat(parent, name, mode, AtFlags::empty())
}

/// The kind of entry at a name.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    Nothing,
    Directory,
    Whiteout,
    Other,
}

pub(super) fn found(parent: BorrowedFd<'_>, name: &OsStr) -> io::Result<Found> {
    let stat = match statat(parent, name, AtFlags::SYMLINK_NOFOLLOW) {
        Err(Errno::NOENT) => return Ok(Found::Nothing),
        other => other?,
    };
    Ok(match FileType::from_raw_mode(stat.st_mode) {
        FileType::Directory => Found::Directory,
        FileType::CharacterDevice if stat.st_rdev == 0 => Found::Whiteout,
        _ => Found::Other,
    })
}

/// Opens the directory `name` itself, never through a link.
pub(super) fn open_directory(parent: BorrowedFd<'_>, name: &OsStr) -> io::Result<File> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(openat(parent, name, flags, Mode::empty())?.into())
}

/// Marks a directory as hiding the lower layers' directory of the same name.
pub(super) fn make_opaque(directory: BorrowedFd<'_>) -> io::Result<()> {
    Ok(rustix::fs::fsetxattr(directory, OPAQUE, b"y", XattrFlags::empty())?)
}

/// Returns true if the path is absent, or blocked by an entry that is not a directory (perhaps a
/// whiteout).
fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Counts the components of the kernel's path of a directory.
fn real_depth(directory: BorrowedFd<'_>) -> io::Result<usize> {
    let path = std::fs::read_link(format!("/proc/self/fd/{}", directory.as_raw_fd()))?;
    Ok(path.components().count())
}
