//! Fills a volume with an image's content at its path. The copy is made in a private folder that no
//! container has; only complete entries are then moved into the volume, which others may write
//! meanwhile. So no name can be redirected while something is written through it. A fill that was
//! interrupted while it copied leaves the volume empty, to be filled again; one interrupted while
//! it moved is found by the name of the copy, and continues.

use std::ffi::{CString, OsStr, OsString};
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

use rustix::fs::{
    AtFlags, Dir, FileType, Gid, Mode, OFlags, RenameFlags, SeekFrom, Stat, Uid, chownat, fchmod,
    fchown, fstat, ftruncate, mkdirat, openat2, readlinkat, renameat_with, seek, statat, symlinkat,
};
use rustix::io::Errno;

use super::inside::folder_at;
use super::{Inside, STEP, make_folder, remove, step};

/// The most bytes that filling one volume may write. Holes are not written, and do not count.
pub const MAX_FILL_BYTES: u64 = 20 << 30;
/// The most entries copied into one volume: as many as an image may have.
const MAX_ENTRIES: usize = 4_000_000;
/// The deepest folder copied: as deep as an image may be.
const MAX_DEPTH: usize = 256;
/// The name of an incomplete copy; a complete one is named after its volume.
const COPYING: &str = "copying";
/// The number of bytes copied between two checks that the copy is still wanted.
const CHUNK: u64 = 16 << 20;

/// The reason why a volume was not filled.
#[derive(Debug, thiserror::Error)]
pub enum FillError {
    /// A step of the copy failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The content has more bytes than the volume may have.
    #[error("no space left on device: the image has more than {0} bytes there")]
    TooLarge(u64),
    /// The fill was told to stop.
    #[error("nobody waits for it any more")]
    Stopped,
}

impl From<Errno> for FillError {
    fn from(error: Errno) -> Self {
        FillError::Io(error.into())
    }
}

/// The settings of a fill.
pub struct Fill<'a> {
    /// A path in a folder that no container has, on the file system of the volume. The remains of
    /// an interrupted fill in it are used by the next fill of that volume, or removed.
    pub private: &'a Path,
    /// The most bytes of content; a fill of more fails.
    pub max_bytes: u64,
    /// Checked between pieces of work; false stops the fill.
    pub is_wanted: &'a dyn Fn() -> bool,
}

impl Fill<'_> {
    /// Copies the image's content at `path` into `volume`, if that is still empty or an earlier
    /// fill was interrupted. The image's links are followed inside the image. Succeeds if there is
    /// no folder at `path`.
    pub fn run(&self, image: &Inside, path: &Path, volume: &Path) -> Result<(), FillError> {
        let (parent, name) = super::parent_of(volume)?;
        let volume = folder_at(&parent, name)?;
        let copied = self.private.join(name_of(&fstat(&volume)?));
        let is_copied = copied.symlink_metadata().is_ok();
        if !is_copied && !is_empty(&volume)? {
            return Ok(());
        }
        let source = match image.directory(path) {
            Err(error) if !is_absent(&error) => return Err(error.into()),
            Err(_) if is_copied => make_folder(&copied)?.0,
            Err(_) => return Ok(()),
            Ok(source) => source,
        };
        let found = fstat(&source)?;
        if !is_copied && let Err(error) = self.copy(Inside::of(source), &found, &copied) {
            let _ = self.clear(&copied);
            return Err(error);
        }
        // Move the entries first: the final owner marks a volume that is ready. If a move fails the
        // copy stays for the next fill of the volume.
        move_all(&copied, &volume)?;
        give(&volume, &found)?;
        Ok(self.clear(&copied)?)
    }

    /// Moves an earlier fill's copy for `volume` from the folder `from` to `private`; returns false
    /// if there was none.
    pub fn adopt(from: &Path, private: &Path, volume: &Path) -> io::Result<bool> {
        let (parent, name) = super::parent_of(volume)?;
        let name = name_of(&fstat(&folder_at(&parent, name)?)?);
        if !from.join(&name).is_dir() {
            return Ok(false);
        }
        std::fs::create_dir_all(private)?;
        std::fs::rename(from.join(&name), private.join(&name))?;
        match std::fs::remove_dir(from) {
            Err(error) if error.kind() != io::ErrorKind::DirectoryNotEmpty => Err(error),
            Err(_) | Ok(()) => Ok(true),
        }
    }

    /// Makes a complete copy of `source`, the folder `found`, at the path `copied`, or leaves
    /// nothing there.
    fn copy(&self, source: Inside, found: &Stat, copied: &Path) -> Result<(), FillError> {
        let copying = self.private.join(COPYING);
        remove(&copying)?;
        for folder in [self.private, &copying] {
            let (folder, _) = make_folder(folder)?;
            fchmod(&folder, Mode::RWXU)?;
        }
        let (target, _) = make_folder(&copying)?;
        let mut copy = Copy {
            source: &source,
            target: &Inside::of(target),
            fill: self,
            bytes_left: self.max_bytes,
            entries_left: MAX_ENTRIES,
        };
        copy.run()?;
        // The next fill may continue with this copy for an image that has nothing at the path.
        give(make_folder(&copying)?.0, found)?;
        Ok(std::fs::rename(&copying, copied)?)
    }

    /// Removes this fill's files in the private folder, and the folder if it is then empty.
    fn clear(&self, copied: &Path) -> io::Result<()> {
        remove(&self.private.join(COPYING))?;
        remove(copied)?;
        match std::fs::remove_dir(self.private) {
            Err(error) => match error.kind() {
                // The folder has remains of another volume's interrupted fill, or does not exist.
                io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::NotFound => Ok(()),
                _ => Err(error),
            },
            Ok(()) => Ok(()),
        }
    }
}

/// Returns a name that is unique to a volume for as long as it exists.
fn name_of(volume: &Stat) -> String {
    format!("{}-{}", volume.st_dev, volume.st_ino)
}

/// Moves the entries of the folder at `copied` into a volume.
fn move_all(copied: &Path, volume: &OwnedFd) -> Result<(), FillError> {
    let (copied, _) = make_folder(copied)?;
    for name in names(&copied)? {
        let name = name?;
        match renameat_with(&copied, &name, volume, &name, RenameFlags::NOREPLACE) {
            // A container that already has the volume made this entry first; its own stays.
            Ok(()) | Err(Errno::EXIST) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

struct Copy<'a> {
    source: &'a Inside,
    target: &'a Inside,
    fill: &'a Fill<'a>,
    bytes_left: u64,
    entries_left: usize,
}

impl Copy<'_> {
    /// Copies folder by folder, each opened anew from the root of its tree: never more than the two
    /// folders in use are open.
    fn run(&mut self) -> Result<(), FillError> {
        let mut path = PathBuf::new();
        let mut waiting = vec![self.folder(&path)?];
        while let Some(last) = waiting.last_mut() {
            let Some(name) = last.pop() else {
                waiting.pop();
                path.pop();
                continue;
            };
            if waiting.len() > MAX_DEPTH {
                return Err(io::Error::from(Errno::NAMETOOLONG).into());
            }
            path.push(name);
            waiting.push(self.folder(&path)?);
        }
        Ok(())
    }

    /// Copies the entries of one folder. Returns the folders among them, which are still empty.
    fn folder(&mut self, path: &Path) -> Result<Vec<OsString>, FillError> {
        let from = self.source.plain_directory(path)?;
        let to = self.target.plain_directory(path)?;
        let mut folders = Vec::new();
        for name in names(&from)? {
            let name = name?;
            self.go_on()?;
            let left = self.entries_left.checked_sub(1);
            self.entries_left = left.ok_or(io::Error::from(io::ErrorKind::QuotaExceeded))?;
            let found = statat(&from, &name, AtFlags::SYMLINK_NOFOLLOW)?;
            match FileType::from_raw_mode(found.st_mode) {
                FileType::Directory => {
                    mkdirat(&to, &name, Mode::RWXU)?;
                    give(&folder_at(&to, &name)?, &found)?;
                    folders.push(name);
                }
                FileType::Symlink => {
                    let link = readlinkat(&from, &name, Vec::new())?;
                    symlinkat(link, &to, &name)?;
                    let (owner, group) = owners(&found);
                    chownat(&to, &name, owner, group, AtFlags::SYMLINK_NOFOLLOW)?;
                }
                FileType::RegularFile => self.file(&from, &to, &name)?,
                // A device or socket of an image is no content.
                FileType::Fifo
                | FileType::Socket
                | FileType::CharacterDevice
                | FileType::BlockDevice
                | FileType::Unknown => {}
            }
        }
        Ok(folders)
    }

    /// Copies the data of a file; its holes stay holes.
    fn file(&mut self, from: &OwnedFd, to: &OwnedFd, name: &OsStr) -> Result<(), FillError> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let from = File::from(openat2(from, name, flags, Mode::empty(), STEP)?);
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let to = File::from(openat2(to, name, flags, Mode::RUSR | Mode::WUSR, STEP)?);
        let found = fstat(&from)?;
        let size = u64::try_from(found.st_size).unwrap_or(0);
        ftruncate(&to, size)?;
        let mut end = 0;
        while let Some((start, hole)) = data(&from, end, size)? {
            seek(&from, SeekFrom::Start(start))?;
            seek(&to, SeekFrom::Start(start))?;
            end = hole;
            let mut left = hole - start;
            while left > 0 {
                self.go_on()?;
                let part = left.min(CHUNK);
                let bytes_left = self.bytes_left.checked_sub(part);
                self.bytes_left = bytes_left.ok_or(FillError::TooLarge(self.fill.max_bytes))?;
                if io::copy(&mut (&from).take(part), &mut &to)? == 0 {
                    break;
                }
                left -= part;
            }
        }
        give(&to, &found)
    }

    fn go_on(&self) -> Result<(), FillError> {
        if (self.fill.is_wanted)() { Ok(()) } else { Err(FillError::Stopped) }
    }
}

/// Returns start and end of the next part of a file with data, from `offset` on.
fn data(file: &File, offset: u64, size: u64) -> Result<Option<(u64, u64)>, FillError> {
    if offset >= size {
        return Ok(None);
    }
    match seek(file, SeekFrom::Data(offset)) {
        Ok(start) if start < size => {
            let end = seek(file, SeekFrom::Hole(start))?;
            Ok(Some((start, end.min(size))))
        }
        Ok(_) | Err(Errno::NXIO) => Ok(None),
        // This file system does not support holes.
        Err(Errno::INVAL) => Ok(Some((offset, size))),
        Err(error) => Err(error.into()),
    }
}

/// Lists the names in a folder, without itself and its parent.
fn names(folder: &OwnedFd) -> io::Result<impl Iterator<Item = io::Result<OsString>>> {
    let plain = |entry: rustix::io::Result<rustix::fs::DirEntry>| match entry {
        Ok(entry) => {
            let name: CString = entry.file_name().to_owned();
            let dots = matches!(name.to_bytes(), b"." | b"..");
            (!dots).then(|| Ok(OsString::from_vec(name.into_bytes())))
        }
        Err(error) => Some(Err(error.into())),
    };
    Ok(Dir::new(step(folder, ".")?)?.filter_map(plain))
}

fn is_empty(folder: &OwnedFd) -> io::Result<bool> {
    Ok(names(folder)?.next().transpose()?.is_none())
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn owners(found: &Stat) -> (Option<Uid>, Option<Gid>) {
    (Some(Uid::from_raw(found.st_uid)), Some(Gid::from_raw(found.st_gid)))
}

/// Sets the owner before the mode: a new owner clears the set-uid bit.
fn give(to: impl AsFd, found: &Stat) -> Result<(), FillError> {
    let (owner, group) = owners(found);
    fchown(&to, owner, group)?;
    Ok(fchmod(&to, Mode::from_raw_mode(found.st_mode & 0o7777))?)
}

#[cfg(test)]
mod tests;
