//! Opens files of an untrusted tree without leaving it: the kernel resolves every path as if the
//! tree were the root directory (openat2, RESOLVE_IN_ROOT).

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

use rustix::fs::{CWD, FileType, Mode, OFlags, ResolveFlags, fstat, open, openat, openat2};
use rustix::io::Errno;

/// The most attempts. The kernel answers EAGAIN when a rename anywhere raced with `..`.
const MAX_RACES: u32 = 64;

/// A directory tree with untrusted content.
pub struct Inside {
    root: OwnedFd,
}

impl Inside {
    /// Opens the tree at `root`, itself a trusted path.
    pub fn open(root: &Path) -> io::Result<Self> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self { root: open(root, flags, Mode::empty())? })
    }

    /// Wraps the tree of a folder that is already open.
    pub(super) fn of(root: OwnedFd) -> Self {
        Self { root }
    }

    /// Opens the directory `path` within the tree, following symbolic links inside it.
    pub fn directory(&self, path: &Path) -> io::Result<OwnedFd> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        self.resolve(path, flags, ResolveFlags::IN_ROOT)
    }

    /// Like [`Inside::directory`], but fails with ELOOP where a symbolic link is on the way.
    pub fn plain_directory(&self, path: &Path) -> io::Result<OwnedFd> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        self.resolve(path, flags, ResolveFlags::IN_ROOT | ResolveFlags::NO_SYMLINKS)
    }

    /// Reads a whole regular file, which may be reached through symbolic links inside the tree.
    /// `None` if there is no such file; an error if it has more than `limit` bytes or is not a
    /// regular file.
    pub fn read(&self, path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
        // NONBLOCK: opening a FIFO planted by the image must not hang.
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        let handle = match self.resolve(path, flags, ResolveFlags::IN_ROOT) {
            Ok(handle) => handle,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(error),
        };
        if FileType::from_raw_mode(fstat(&handle)?.st_mode) != FileType::RegularFile {
            return Err(io::Error::other("not a regular file"));
        }
        let mut bytes = Vec::new();
        File::from(handle).take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(io::Error::other(format!("larger than {limit} bytes")));
        }
        Ok(Some(bytes))
    }

    fn resolve(&self, path: &Path, flags: OFlags, how: ResolveFlags) -> io::Result<OwnedFd> {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        let how = how | ResolveFlags::NO_MAGICLINKS;
        for _ in 0..MAX_RACES {
            match openat2(self.root.as_fd(), path, flags, Mode::empty(), how) {
                Err(Errno::AGAIN) => {}
                Err(Errno::NOSYS) => return Err(too_old()),
                other => return Ok(other?),
            }
        }
        Err(Errno::AGAIN.into())
    }
}

/// Opens the folder `name` of a folder, never through a link, for work by descriptor.
pub(super) fn folder_at(parent: impl AsFd, name: &OsStr) -> io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(openat(parent, name, flags, Mode::empty())?)
}

fn too_old() -> io::Error {
    io::Error::other("this kernel has no openat2; Linux 5.6 or newer is needed")
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Tells whether something is mounted at `path` itself. `false` if nothing is there, or if a parent
/// in the path is not a folder.
pub fn is_mount_point(path: &Path) -> io::Result<bool> {
    use rustix::fs::{AtFlags, StatxAttributes, StatxFlags, statx};
    match statx(CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::TYPE) {
        Ok(found) => Ok(found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT)),
        Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn links_are_followed_inside_and_never_outside() {
        let dir = tempfile::tempdir().unwrap();
        let tree = dir.path().join("tree");
        std::fs::create_dir_all(tree.join("etc")).unwrap();
        std::fs::write(dir.path().join("secret"), "outside").unwrap();
        std::fs::write(tree.join("etc/real"), "inside").unwrap();
        symlink("/etc/real", tree.join("absolute")).unwrap();
        symlink("../secret", tree.join("escape")).unwrap();
        symlink("/proc/self/root/etc/passwd", tree.join("magic")).unwrap();
        let inside = Inside::open(&tree).unwrap();
        let read = |path: &str| inside.read(Path::new(path), 100).unwrap();
        assert_eq!(read("absolute").unwrap(), b"inside");
        assert_eq!(read("/etc/../../etc/real").unwrap(), b"inside");
        assert_eq!(read("escape"), None);
        assert_eq!(read("magic"), None);
        assert!(inside.read(Path::new("etc/real"), 3).is_err());
        assert!(inside.read(Path::new("etc"), 3).is_err());
    }

    #[test]
    fn a_fifo_does_not_hang_the_reader() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("passwd");
        nix::unistd::mkfifo(&path, nix::sys::stat::Mode::S_IRWXU).unwrap();
        assert!(Inside::open(dir.path()).unwrap().read(Path::new("passwd"), 10).is_err());
    }
}
