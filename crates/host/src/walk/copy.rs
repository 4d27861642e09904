//! Copies a tree into a folder that a container may be using meanwhile.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::fs::{
    AtFlags, FileType, Mode, OFlags, RawMode, SeekFrom, Stat, chownat, fchmod, fchown, fstat,
    ftruncate, mkdirat, openat, readlinkat, seek, statat, symlinkat,
};
use rustix::io::Errno;

use super::{entries, folder_below};

/// Most entries copied in one go: as many as an image may have.
const MAX_ENTRIES: usize = 4_000_000;
/// Most bytes written in one go. What an image puts below a volume is settings and seed data; a
/// file of holes that claims terabytes costs nothing, because holes stay holes.
pub const MAX_COPIED_BYTES: u64 = 20 << 30;

/// Why a tree was not copied.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("it has more than {MAX_ENTRIES} entries")]
    Entries,
    #[error("it has more than {} GiB", MAX_COPIED_BYTES >> 30)]
    Bytes,
}

impl From<Errno> for CopyError {
    fn from(errno: Errno) -> Self {
        CopyError::Io(errno.into())
    }
}

/// Copies what is in the folder `from` into the folder `to`, with owners and modes, `to`'s own
/// included; devices and sockets are left out. Whoever can write in `to` can make this fail, and
/// can have its files land in other folders of `to`, but nowhere else: a name that is taken, or a
/// link on the way, ends the copy.
///
/// # Errors
/// [`CopyError`]; what was copied by then stays.
pub fn copy_tree(from: &OwnedFd, to: &OwnedFd) -> Result<(), CopyError> {
    let mut copy = Copy { from, to, entries: MAX_ENTRIES, bytes: MAX_COPIED_BYTES };
    // Opened anew by their paths, so that the depth costs no descriptors.
    let mut open = vec![PathBuf::new()];
    own(to, &fstat(from)?)?;
    while let Some(path) = open.pop() {
        copy.folder(&path, &mut open)?;
    }
    Ok(())
}

struct Copy<'a> {
    from: &'a OwnedFd,
    to: &'a OwnedFd,
    entries: usize,
    bytes: u64,
}

impl Copy<'_> {
    fn folder(&mut self, path: &Path, open: &mut Vec<PathBuf>) -> Result<(), CopyError> {
        let from = folder_below(self.from, path)?;
        let to = folder_below(self.to, path)?;
        for entry in entries(from.as_fd())? {
            let (name, _) = entry?;
            self.entries = self.entries.checked_sub(1).ok_or(CopyError::Entries)?;
            let stat = statat(&from, &*name, AtFlags::SYMLINK_NOFOLLOW)?;
            match FileType::from_raw_mode(stat.st_mode) {
                FileType::Directory => {
                    mkdirat(&to, &*name, Mode::RWXU)?;
                    let name = Path::new(std::ffi::OsStr::from_bytes(name.to_bytes()));
                    own(&folder_below(&to, name)?, &stat)?;
                    open.push(path.join(name));
                }
                FileType::RegularFile => self.file(&from, &to, &name)?,
                FileType::Symlink => link(&from, &to, &name, &stat)?,
                FileType::Fifo
                | FileType::Socket
                | FileType::CharacterDevice
                | FileType::BlockDevice
                | FileType::Unknown => {}
            }
        }
        Ok(())
    }

    fn file(
        &mut self,
        from: &OwnedFd,
        to: &OwnedFd,
        name: &std::ffi::CStr,
    ) -> Result<(), CopyError> {
        let flags = OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
        let source = File::from(openat(from, name, flags | OFlags::RDONLY, Mode::empty())?);
        let stat = fstat(&source)?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
            return Ok(());
        }
        let new = flags | OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL;
        let target = File::from(openat(to, name, new, Mode::RUSR | Mode::WUSR)?);
        self.content(&source, &target, u64::try_from(stat.st_size).unwrap_or_default())?;
        own(&target.into(), &stat)
    }

    /// Copies the parts of a file that hold data.
    fn content(&mut self, source: &File, target: &File, size: u64) -> Result<(), CopyError> {
        let mut at = 0;
        while at < size {
            let data = match seek(source, SeekFrom::Data(at)) {
                Ok(data) => data,
                // Only a hole is left.
                Err(Errno::NXIO) => break,
                Err(errno) => return Err(errno.into()),
            };
            let hole = seek(source, SeekFrom::Hole(data))?;
            let bytes = hole.saturating_sub(data);
            self.bytes = self.bytes.checked_sub(bytes).ok_or(CopyError::Bytes)?;
            seek(source, SeekFrom::Start(data))?;
            seek(target, SeekFrom::Start(data))?;
            let copied = io::copy(&mut io::Read::take(source, bytes), &mut { target })?;
            if copied < bytes {
                break;
            }
            at = hole;
        }
        Ok(ftruncate(target, size)?)
    }
}

fn link(from: &OwnedFd, to: &OwnedFd, name: &std::ffi::CStr, stat: &Stat) -> Result<(), CopyError> {
    let target = readlinkat(from, name, Vec::new())?;
    symlinkat(&*target, to, name)?;
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let made = openat(to, name, flags, Mode::empty())?;
    if FileType::from_raw_mode(fstat(&made)?.st_mode) == FileType::Symlink {
        let (uid, gid) = owners(stat);
        chownat(&made, "", uid, gid, AtFlags::EMPTY_PATH)?;
    }
    Ok(())
}

/// Gives what is open the owner and mode of what it is a copy of.
fn own(made: &OwnedFd, stat: &Stat) -> Result<(), CopyError> {
    let (uid, gid) = owners(stat);
    fchown(made, uid, gid)?;
    Ok(fchmod(made, Mode::from_raw_mode(stat.st_mode as RawMode & 0o7777))?)
}

fn owners(stat: &Stat) -> (Option<rustix::fs::Uid>, Option<rustix::fs::Gid>) {
    (Some(rustix::fs::Uid::from_raw(stat.st_uid)), Some(rustix::fs::Gid::from_raw(stat.st_gid)))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    use std::sync::atomic::{AtomicBool, Ordering};

    use rustix::fs::{CWD, RenameFlags, renameat_with};

    use super::super::folder;
    use super::*;

    #[test]
    fn a_copy_has_owners_modes_and_holes() {
        let dir = tempfile::tempdir().expect("a folder");
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        std::fs::create_dir_all(from.join("sub")).expect("made");
        std::fs::create_dir(&to).expect("made");
        let sparse = File::create(from.join("sub/sparse")).expect("made");
        sparse.set_len(1 << 40).expect("a hole");
        std::fs::set_permissions(from.join("sub"), PermissionsExt::from_mode(0o1751)).expect("set");
        symlink("/etc/passwd", from.join("link")).expect("linked");
        let open = |path: &Path| folder(path).expect("opened");
        copy_tree(&open(&from), &open(&to)).expect("copied");
        let copied = std::fs::metadata(to.join("sub/sparse")).expect("there");
        assert_eq!((copied.len(), copied.blocks()), (1 << 40, 0));
        assert_eq!(std::fs::metadata(to.join("sub")).expect("there").mode() & 0o7777, 0o1751);
        assert!(std::fs::symlink_metadata(to.join("link")).expect("there").is_symlink());
    }

    /// The attack: a folder that was just made is exchanged for a link while it is filled.
    #[test]
    fn whoever_swaps_folders_for_links_gets_nothing_written_outside() {
        let dir = tempfile::tempdir().expect("a folder");
        let (from, to, out) =
            (dir.path().join("from"), dir.path().join("to"), dir.path().join("out"));
        for number in 0..300 {
            std::fs::create_dir_all(from.join(format!("d{number}"))).expect("made");
            std::fs::write(from.join(format!("d{number}/pwned")), "x").expect("written");
        }
        std::fs::create_dir_all(to.join("swap")).expect("made");
        std::fs::create_dir(&out).expect("made");
        let done = AtomicBool::new(false);
        std::thread::scope(|threads| {
            threads.spawn(|| {
                for number in (0..300).cycle() {
                    if done.load(Ordering::Relaxed) {
                        return;
                    }
                    let (link, made) = (to.join("swap/l"), to.join(format!("d{number}")));
                    // Fails where the folder is not made yet.
                    let _ = symlink(&out, &link);
                    let _ = renameat_with(CWD, &link, CWD, &made, RenameFlags::EXCHANGE);
                }
            });
            for _ in 0..20 {
                // It may fail; that is what the attacker can have.
                let _ = copy_tree(&folder(&from).expect("opened"), &folder(&to).expect("opened"));
            }
            done.store(true, Ordering::Relaxed);
        });
        assert_eq!(std::fs::read_dir(&out).expect("listed").count(), 0);
    }
}
