//! Removes a tree of any depth with two open folders: what lies deeper is moved up beside the
//! root's entries and taken from there.

use std::ffi::CStr;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;

use rustix::fs::{AtFlags, FileType, RenameFlags, renameat_with, statat, unlinkat};
use rustix::io::Errno;
use rustix::mount::{UnmountFlags, unmount};

use super::{entries, folder_below};

/// Tries to find a free name for a folder that is moved up: a container may have taken some.
const MAX_NAMES: u32 = 1_000;

/// Removes the file or the folder at `path` with all in it; what is not there is fine. Links are
/// removed, never followed. What is mounted in the tree is unmounted, because the trees that this
/// is called for hold only mounts of this program's own, and its content stays.
///
/// # Errors
/// The kernel's error about the entry that could not be removed, with its path.
pub fn remove(path: &Path) -> io::Result<()> {
    let named = |error: io::Error| {
        io::Error::new(error.kind(), format!("cannot remove {}: {error}", path.display()))
    };
    removed(path).map_err(named)
}

fn removed(path: &Path) -> io::Result<()> {
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    };
    let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
    let parent = match super::folder(parent) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    let name = std::ffi::CString::new(name.as_encoded_bytes())?;
    let stat = match statat(&parent, &*name, AtFlags::SYMLINK_NOFOLLOW) {
        Err(Errno::NOENT) => return Ok(()),
        other => other?,
    };
    if FileType::from_raw_mode(stat.st_mode) != FileType::Directory {
        return unlink(&parent, &name, AtFlags::empty());
    }
    let root = open(&parent, &name)?;
    let mut tree = Tree { root, moved: 0 };
    while tree.pass()? {}
    drop(tree);
    unlink(&parent, &name, AtFlags::REMOVEDIR)
}

struct Tree {
    root: OwnedFd,
    /// Folders that were moved up so far, for their names.
    moved: u64,
}

impl Tree {
    /// Takes away what the root lists; false when it listed nothing.
    fn pass(&mut self) -> io::Result<bool> {
        let mut any = false;
        let listed: Listing = Listing::of(&self.root)?;
        for (name, kind) in listed.0 {
            any = true;
            if kind != FileType::Directory && try_unlink(&self.root, &name)? {
                continue;
            }
            self.empty(&name)?;
            unlink(&self.root, &name, AtFlags::REMOVEDIR)?;
        }
        Ok(any)
    }

    /// Empties one folder of the root: files go, folders that are not empty move up.
    fn empty(&mut self, name: &CStr) -> io::Result<()> {
        let folder = open(&self.root, name)?;
        loop {
            let listed = Listing::of(&folder)?;
            if listed.0.is_empty() {
                return Ok(());
            }
            for (name, kind) in listed.0 {
                if kind != FileType::Directory && try_unlink(&folder, &name)? {
                    continue;
                }
                match unlinkat(&folder, &*name, AtFlags::REMOVEDIR) {
                    Ok(()) | Err(Errno::NOENT) => {}
                    Err(Errno::NOTEMPTY | Errno::EXIST) => self.move_up(&folder, &name)?,
                    Err(Errno::BUSY) => unmount_at(&folder, &name)?,
                    Err(errno) => return Err(errno.into()),
                }
            }
        }
    }

    fn move_up(&mut self, folder: &OwnedFd, name: &CStr) -> io::Result<()> {
        for _ in 0..MAX_NAMES {
            self.moved += 1;
            let fresh = format!(".removed-{}", self.moved);
            match renameat_with(folder, name, &self.root, &*fresh, RenameFlags::NOREPLACE) {
                Ok(()) => return Ok(()),
                Err(Errno::EXIST) => {}
                Err(Errno::BUSY | Errno::XDEV) => return unmount_at(folder, name),
                Err(errno) => return Err(errno.into()),
            }
        }
        Err(Errno::EXIST.into())
    }
}

/// Entries of one folder, at most so many at a time that memory stays small.
struct Listing(Vec<(Box<CStr>, FileType)>);

/// Entries listed at a time.
const LISTED: usize = 4_096;

impl Listing {
    fn of(folder: &OwnedFd) -> io::Result<Listing> {
        // A list that was begun goes on where it was: each listing wants a folder opened anew.
        let fresh = folder_below(folder, Path::new("."))?;
        entries(fresh.as_fd())?.take(LISTED).collect::<io::Result<_>>().map(Listing)
    }
}

/// Opens a folder of a folder. What is mounted there is taken away first.
fn open(folder: &OwnedFd, name: &CStr) -> io::Result<OwnedFd> {
    let path =
        Path::new(<std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(name.to_bytes()));
    match folder_below(folder, path) {
        Err(Errno::XDEV) => {
            unmount_at(folder, name)?;
            Ok(folder_below(folder, path)?)
        }
        other => Ok(other?),
    }
}

/// Removes what is no folder; false when it is one after all.
fn try_unlink(folder: &OwnedFd, name: &CStr) -> io::Result<bool> {
    match unlinkat(folder, name, AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => Ok(true),
        Err(Errno::ISDIR) => Ok(false),
        Err(Errno::BUSY) => {
            unmount_at(folder, name)?;
            unlink(folder, name, AtFlags::empty()).map(|()| true)
        }
        Err(errno) => Err(errno.into()),
    }
}

fn unlink(folder: &OwnedFd, name: &CStr, flags: AtFlags) -> io::Result<()> {
    match unlinkat(folder, name, flags) {
        Ok(()) | Err(Errno::NOENT) => Ok(()),
        Err(Errno::BUSY) => {
            unmount_at(folder, name)?;
            Ok(unlinkat(folder, name, flags)?)
        }
        Err(errno) => Err(errno.into()),
    }
}

/// Unmounts what hangs at an entry of an open folder. The kernel has no call for that by
/// descriptor; the folder's own link in /proc names it and nothing else.
fn unmount_at(folder: &OwnedFd, name: &CStr) -> io::Result<()> {
    let name = String::from_utf8_lossy(name.to_bytes());
    let path = format!("/proc/self/fd/{}/{name}", folder.as_raw_fd());
    Ok(unmount(path, UnmountFlags::DETACH | UnmountFlags::NOFOLLOW)?)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use rustix::fs::{Mode, OFlags, mkdirat};
    use rustix::mount::{MountFlags, mount};

    use super::*;

    /// A tree that no path reaches to its end.
    fn deep(at: &Path, levels: usize) {
        std::fs::create_dir(at).expect("made");
        let flags = OFlags::PATH | OFlags::DIRECTORY;
        let mut here = rustix::fs::open(at, flags, Mode::empty()).expect("opened");
        for _ in 0..levels {
            mkdirat(&here, "d", Mode::from_raw_mode(0o755)).expect("made");
            here = rustix::fs::openat(&here, "d", flags, Mode::empty()).expect("opened");
        }
    }

    #[test]
    fn a_tree_of_any_depth_goes() {
        let dir = tempfile::tempdir().expect("a folder");
        let tree = dir.path().join("tree");
        deep(&tree, 5_000);
        std::fs::write(tree.join(".removed-1"), "taken").expect("written");
        remove(&tree).expect("removed");
        assert!(!tree.exists());
        remove(&tree).expect("what is not there is fine");
    }

    #[test]
    fn wide_trees_go_and_what_links_lead_to_stays() {
        let dir = tempfile::tempdir().expect("a folder");
        let (tree, kept) = (dir.path().join("tree"), dir.path().join("kept"));
        std::fs::create_dir_all(kept.join("inner")).expect("made");
        for number in 0..LISTED + 10 {
            let folder = tree.join(format!("a/b/{number}"));
            std::fs::create_dir_all(&folder).expect("made");
        }
        std::fs::write(tree.join("a/b/1/file"), "text").expect("written");
        symlink(&kept, tree.join("a/link")).expect("linked");
        symlink(&kept, dir.path().join("link")).expect("linked");
        remove(&tree).expect("removed");
        remove(&dir.path().join("link")).expect("removed");
        assert!(!tree.exists() && kept.join("inner").exists());
    }

    #[test]
    fn what_is_mounted_in_it_is_let_go_and_keeps_its_content() {
        assert!(nix::unistd::geteuid().is_root(), "mounting needs root");
        let dir = tempfile::tempdir().expect("a folder");
        let (tree, kept) = (dir.path().join("tree"), dir.path().join("kept"));
        std::fs::create_dir_all(kept.join("inner")).expect("made");
        for place in ["here", "deep/er/there"] {
            let place = tree.join(place);
            std::fs::create_dir_all(&place).expect("made");
            mount(&kept, &place, "", MountFlags::BIND, None).expect("bound");
        }
        remove(&tree).expect("removed");
        assert!(!tree.exists() && kept.join("inner").exists());
    }
}
