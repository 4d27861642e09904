//! Turns the entries of a layer into files of its directory.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::FileExt;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{
    AtFlags, FileType, Gid, Mode, OFlags, Timespec, Timestamps, Uid, XattrFlags, chmodat, chownat,
    fchmod, fchown, fsetxattr, futimens, linkat, makedev, mknodat, openat, symlinkat, utimensat,
};
use rustix::io::Errno;

use super::UnpackError;
use super::tree::{Found, MAX_DEPTH, Tree, found, make_opaque, open_directory};
use crate::tar_reader::{Entry, Kind, Segment, TarReader};

/// The size of one copy of file content, in bytes.
const COPY_BYTES: usize = 256 << 10;
/// The most bytes of directory names kept until the end, when directory times are set.
const MAX_REMEMBERED_BYTES: usize = 256 << 20;
/// The prefix by which layers mark "this name is deleted".
const WHITEOUT_PREFIX: &str = ".wh.";
/// The name by which layers mark "this directory hides everything below it".
const OPAQUE_MARK: &str = ".wh..wh..opq";
/// The prefix of an old union file system's internal records, which have no meaning to others.
const BOOKS_PREFIX: &str = ".wh..wh.";

/// Applies all entries to `target`; returns their number, and the directories that they need but do
/// not list.
pub(super) fn apply_all<R: Read>(
    archive: &mut TarReader<R>,
    target: &Path,
    max_entries: u64,
) -> Result<(u64, BTreeSet<PathBuf>), UnpackError> {
    let opened = |source| UnpackError::Write { path: target.to_owned(), source };
    let tree = Tree::open(target).map_err(opened)?;
    let mut applier =
        Applier { tree, times: Vec::new(), remembered: 0, buffer: vec![0; COPY_BYTES] };
    let mut entries = 0;
    while let Some(entry) = archive.next_entry().map_err(UnpackError::Input)? {
        entries += 1;
        if entries > max_entries {
            return Err(UnpackError::TooManyEntries(max_entries));
        }
        applier.apply(&entry, archive)?;
    }
    applier.set_directory_times();
    Ok((entries, applier.tree.into_implied()))
}

struct Applier {
    tree: Tree,
    /// Directories and their times, set last because filling a directory changes its time.
    times: Vec<(PathBuf, (i64, u32))>,
    remembered: usize,
    buffer: Vec<u8>,
}

impl Applier {
    fn apply<R: Read>(
        &mut self,
        entry: &Entry,
        body: &mut TarReader<R>,
    ) -> Result<(), UnpackError> {
        let path = clean(&entry.path)?;
        let Some(name) = path.file_name().map(OsStr::to_owned) else {
            return self.apply_root(entry);
        };
        let parent = path.parent().unwrap_or(Path::new(""));
        self.tree.listed(&path);
        let written = match Whiteout::of(&name) {
            Whiteout::Opaque => self.opaque(parent),
            Whiteout::Books => Ok(()),
            Whiteout::Deleted(name) if is_plain_name(name) => self.delete(parent, name),
            Whiteout::Deleted(_) => return Err(refused(&entry.path, "it deletes no plain name")),
            Whiteout::None if entry.kind == Kind::File => {
                return self.file(parent, &name, entry, body);
            }
            Whiteout::None => self.node(&path, parent, &name, entry)?,
        };
        written.map_err(|source| write_error(&path, source))
    }

    /// Applies `./`: the properties of the layer's root directory.
    fn apply_root(&mut self, entry: &Entry) -> Result<(), UnpackError> {
        if entry.kind != Kind::Directory {
            return Err(refused(&entry.path, "it would replace the root directory"));
        }
        let applied = open_directory(self.root()?.as_fd(), OsStr::new("."))
            .and_then(|root| set_properties(root.as_fd(), entry));
        applied.map_err(|source| write_error(&entry.path, source))?;
        self.remember(PathBuf::new(), entry)
    }

    fn root(&self) -> Result<OwnedFd, UnpackError> {
        let root = self.tree.existing(Path::new(""));
        root.map_err(|source| write_error(Path::new("/"), source))
    }

    fn opaque(&mut self, parent: &Path) -> io::Result<()> {
        let parent = self.tree.directory(parent)?;
        make_opaque(open_directory(parent, OsStr::new("."))?.as_fd())
    }

    /// Makes a whiteout. It hides lower layers only: an entry of this layer at the name stays.
    fn delete(&mut self, parent: &Path, name: &OsStr) -> io::Result<()> {
        let parent = self.tree.directory(parent)?;
        match found(parent, name)? {
            Found::Nothing => {
                Ok(mknodat(parent, name, FileType::CharacterDevice, Mode::empty(), makedev(0, 0))?)
            }
            Found::Directory => make_opaque(open_directory(parent, name)?.as_fd()),
            Found::Whiteout | Found::Other => Ok(()),
        }
    }

    /// Makes everything but regular files.
    fn node(
        &mut self,
        path: &Path,
        parent: &Path,
        name: &OsStr,
        entry: &Entry,
    ) -> Result<io::Result<()>, UnpackError> {
        Ok(match &entry.kind {
            Kind::Directory => {
                let made = self.make_directory(parent, name, entry);
                self.remember(path.to_owned(), entry)?;
                made
            }
            Kind::HardLink(link) => {
                let link = clean(link)?;
                if link == path { Ok(()) } else { self.hard_link(parent, name, &link) }
            }
            Kind::Symlink(link) => {
                self.make(parent, name, entry, &|parent| symlinkat(link, parent, name))
            }
            Kind::CharDevice { major, minor } => {
                self.device(parent, name, entry, FileType::CharacterDevice, (*major, *minor))
            }
            Kind::BlockDevice { major, minor } => {
                self.device(parent, name, entry, FileType::BlockDevice, (*major, *minor))
            }
            Kind::Fifo => self.device(parent, name, entry, FileType::Fifo, (0, 0)),
            // Files are handled before, because only they have a body.
            Kind::File => Ok(()),
        })
    }

    fn make_directory(&mut self, parent: &Path, name: &OsStr, entry: &Entry) -> io::Result<()> {
        let parent = self.tree.directory(parent)?.try_clone_to_owned()?;
        if found(parent.as_fd(), name)? != Found::Directory {
            self.tree.forget();
        }
        self.tree.make_directory(&parent, name)?;
        set_properties(open_directory(parent.as_fd(), name)?.as_fd(), entry)
    }

    fn device(
        &mut self,
        parent: &Path,
        name: &OsStr,
        entry: &Entry,
        kind: FileType,
        (major, minor): (u32, u32),
    ) -> io::Result<()> {
        self.make(parent, name, entry, &|parent| {
            let mode = Mode::from_raw_mode(entry.mode);
            mknodat(parent, name, kind, mode, makedev(major, minor))
        })?;
        // mknod applied the umask, and chown cleared setuid.
        Ok(chmodat(
            self.tree.directory(parent)?,
            name,
            Mode::from_raw_mode(entry.mode),
            AtFlags::empty(),
        )?)
    }

    fn hard_link(&mut self, parent: &Path, name: &OsStr, target: &Path) -> io::Result<()> {
        let target_name = target.file_name().ok_or(Errno::PERM)?.to_owned();
        let target_parent = self.tree.existing(target.parent().unwrap_or(Path::new("")))?;
        self.replace(parent, name, &|parent| {
            linkat(&target_parent, &target_name, parent, name, AtFlags::empty())
        })
    }

    /// Makes an entry that is neither a file nor a directory, with owner and time.
    fn make(
        &mut self,
        parent: &Path,
        name: &OsStr,
        entry: &Entry,
        create: &dyn Fn(BorrowedFd<'_>) -> rustix::io::Result<()>,
    ) -> io::Result<()> {
        self.replace(parent, name, create)?;
        let parent = self.tree.directory(parent)?;
        let (uid, gid) = owner(entry);
        chownat(parent, name, Some(uid), Some(gid), AtFlags::SYMLINK_NOFOLLOW)?;
        Ok(utimensat(parent, name, &times(entry.mtime), AtFlags::SYMLINK_NOFOLLOW)?)
    }

    /// Creates a name and replaces an existing one, because a later entry of an archive wins.
    fn replace<T>(
        &mut self,
        parent: &Path,
        name: &OsStr,
        create: &dyn Fn(BorrowedFd<'_>) -> rustix::io::Result<T>,
    ) -> io::Result<T> {
        let handle = self.tree.directory(parent)?;
        match create(handle) {
            Err(Errno::EXIST) => {}
            other => return Ok(other?),
        }
        let handle = handle.try_clone_to_owned()?;
        self.tree.forget();
        self.tree.clear(handle.as_fd(), name)?;
        Ok(create(handle.as_fd())?)
    }

    fn file<R: Read>(
        &mut self,
        parent: &Path,
        name: &OsStr,
        entry: &Entry,
        body: &mut TarReader<R>,
    ) -> Result<(), UnpackError> {
        let path = || parent.join(name);
        let created = self.replace(parent, name, &|parent| {
            let exclusive = OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW;
            let flags = OFlags::WRONLY | exclusive | OFlags::CLOEXEC;
            openat(parent, name, flags, Mode::from_raw_mode(0o600))
        });
        let mut file = File::from(created.map_err(|source| write_error(&path(), source))?);
        match &entry.segments {
            None => self.copy(&mut file, body, &path)?,
            Some(segments) => self.copy_sparse(&file, segments, entry.size, body, &path)?,
        }
        set_properties(file.as_fd(), entry)
            .and_then(|()| Ok(futimens(&file, &times(entry.mtime))?))
            .map_err(|source| write_error(&path(), source))
    }

    fn copy<R: Read>(
        &mut self,
        file: &mut File,
        body: &mut TarReader<R>,
        path: &dyn Fn() -> PathBuf,
    ) -> Result<(), UnpackError> {
        loop {
            let count = read_full(body, &mut self.buffer).map_err(UnpackError::Input)?;
            if count == 0 {
                return Ok(());
            }
            let written = file.write_all(&self.buffer[..count]);
            written.map_err(|source| write_error(&path(), source))?;
        }
    }

    fn copy_sparse<R: Read>(
        &mut self,
        file: &File,
        segments: &[Segment],
        size: u64,
        body: &mut TarReader<R>,
        path: &dyn Fn() -> PathBuf,
    ) -> Result<(), UnpackError> {
        let failed = |source| write_error(&path(), source);
        file.set_len(size).map_err(failed)?;
        for segment in segments {
            let (mut at, mut piece) = (segment.offset, body.by_ref().take(segment.length));
            loop {
                let count = read_full(&mut piece, &mut self.buffer).map_err(UnpackError::Input)?;
                if count == 0 {
                    break;
                }
                file.write_all_at(&self.buffer[..count], at).map_err(failed)?;
                at += count as u64;
            }
        }
        Ok(())
    }

    fn remember(&mut self, path: PathBuf, entry: &Entry) -> Result<(), UnpackError> {
        self.remembered += path.as_os_str().len() + size_of::<(PathBuf, (i64, u32))>();
        if self.remembered > MAX_REMEMBERED_BYTES {
            return Err(refused(&path, "the layer has too many directories"));
        }
        self.times.push((path, entry.mtime));
        Ok(())
    }

    /// Sets the directories' times. A directory that a later entry replaced no longer exists.
    fn set_directory_times(&mut self) {
        for (path, mtime) in std::mem::take(&mut self.times) {
            let name = path.file_name().unwrap_or(OsStr::new("."));
            if let Ok(parent) = self.tree.existing(path.parent().unwrap_or(Path::new(""))) {
                let _ = utimensat(parent, name, &times(mtime), AtFlags::SYMLINK_NOFOLLOW);
            }
        }
    }
}

/// The meaning of a name in the archive.
enum Whiteout<'a> {
    None,
    Opaque,
    Books,
    Deleted(&'a OsStr),
}

impl<'a> Whiteout<'a> {
    fn of(name: &'a OsStr) -> Self {
        let bytes = name.as_bytes();
        if bytes == OPAQUE_MARK.as_bytes() {
            return Self::Opaque;
        }
        if bytes.starts_with(BOOKS_PREFIX.as_bytes()) {
            return Self::Books;
        }
        match bytes.strip_prefix(WHITEOUT_PREFIX.as_bytes()) {
            Some(deleted) => Self::Deleted(OsStr::from_bytes(deleted)),
            None => Self::None,
        }
    }
}

fn is_plain_name(name: &OsStr) -> bool {
    !matches!(name.as_bytes(), b"" | b"." | b"..")
}

/// Returns the path relative to the layer's root. A leading slash means that root, as in Docker.
fn clean(path: &Path) -> Result<PathBuf, UnpackError> {
    let mut out: Vec<OsString> = Vec::new();
    for component in path.components() {
        match component {
            Component::Normal(name) => out.push(name.to_owned()),
            Component::ParentDir if out.pop().is_none() => {
                return Err(refused(path, "it leads out of the layer"));
            }
            Component::ParentDir | Component::RootDir | Component::CurDir => {}
            // This kind exists on Windows only.
            Component::Prefix(_) => {}
        }
    }
    if out.len() > MAX_DEPTH {
        return Err(refused(path, "it is more than 256 directories deep"));
    }
    Ok(out.iter().collect())
}

/// Sets owner, mode and extended attributes, in the only order that works: chown clears setuid bits
/// and capabilities.
fn set_properties(handle: BorrowedFd<'_>, entry: &Entry) -> io::Result<()> {
    let (uid, gid) = owner(entry);
    fchown(handle, Some(uid), Some(gid))?;
    fchmod(handle, Mode::from_raw_mode(entry.mode))?;
    for (name, value) in entry.xattrs.iter().filter(|(name, _)| is_kept_xattr(name)) {
        match fsetxattr(handle, name.as_str(), value, XattrFlags::empty()) {
            // Most images run on a file system without extended attributes too.
            Ok(()) | Err(Errno::NOTSUP) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Returns true for attributes that are applied. `trusted.*` controls overlayfs itself, and labels
/// of other hosts' security modules have no meaning here: neither may come from an image.
fn is_kept_xattr(name: &str) -> bool {
    name == "security.capability" || name.starts_with("user.") && !name.starts_with("user.overlay.")
}

fn owner(entry: &Entry) -> (Uid, Gid) {
    (Uid::from_raw(entry.uid), Gid::from_raw(entry.gid))
}

fn times((tv_sec, nanoseconds): (i64, u32)) -> Timestamps {
    let time = Timespec { tv_sec, tv_nsec: nanoseconds.into() };
    Timestamps { last_access: time, last_modification: time }
}

/// Fills `buffer` as far as the stream allows: few large writes instead of many small ones.
fn read_full(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match input.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

fn refused(path: &Path, why: &'static str) -> UnpackError {
    UnpackError::Refused { path: path.to_owned(), why }
}

fn write_error(path: &Path, source: io::Error) -> UnpackError {
    UnpackError::Write { path: Path::new("/").join(path), source }
}
