//! Removes trees of any depth without following a link and without entering mounts.

use std::ffi::{CStr, CString};
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

use rustix::fs::{AtFlags, Dir, renameat, unlinkat};
use rustix::io::Errno;

use super::{parent_of, step};

/// The most folders open at once. Deeper ones are moved up to the tree's own folder first.
const MAX_OPEN: usize = 16;

/// Removes a file, a link itself, or a folder with all its content; absence is fine. Its parent
/// folder must be trusted. A mount at or below it is left, and is an error (EBUSY).
pub fn remove(path: &Path) -> io::Result<()> {
    match parent_of(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok((parent, name)) => remove_in(&parent, Path::new(name)),
    }
}

/// Removes the entry `name` of a folder, as [`remove`] does.
pub fn remove_in(parent: impl AsFd, name: &Path) -> io::Result<()> {
    // A longer path would be resolved, by unlinkat in particular.
    if name.components().count() != 1 || name.file_name().is_none() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let name = rustix::path::Arg::into_c_str(name)?;
    match unlinkat(&parent, &*name, AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => return Ok(()),
        Err(Errno::ISDIR) => {}
        Err(error) => return Err(error.into()),
    }
    if is_removed(parent.as_fd(), &name)? {
        return Ok(());
    }
    let Some(root) = open(parent.as_fd(), &name)? else { return Ok(()) };
    Removal::of(root)?.run()?;
    match unlinkat(&parent, &*name, AtFlags::REMOVEDIR) {
        Ok(()) | Err(Errno::NOENT) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// A folder that is being emptied.
struct Level {
    entries: Dir,
    /// Its name in the level above; the tree's own folder has none.
    name: CString,
    /// True if something was removed since the entries were last listed.
    progress: bool,
}

impl Level {
    fn of(folder: OwnedFd, name: CString) -> io::Result<Level> {
        Ok(Level { entries: Dir::new(folder)?, name, progress: false })
    }

    /// Returns the next name; entries that appeared meanwhile are found by listing again.
    fn next(&mut self) -> io::Result<Option<CString>> {
        loop {
            match self.entries.read() {
                Some(entry) => {
                    let entry = entry?;
                    if !matches!(entry.file_name().to_bytes(), b"." | b"..") {
                        return Ok(Some(entry.file_name().to_owned()));
                    }
                }
                None if self.progress => {
                    self.progress = false;
                    self.entries.rewind();
                }
                None => return Ok(None),
            }
        }
    }
}

struct Removal {
    /// The open folders from the tree's own down; never empty, and bounded by [`MAX_OPEN`].
    open: Vec<Level>,
    /// The number of folders moved up so far; it makes their names.
    moved: u64,
}

impl Removal {
    fn of(root: OwnedFd) -> io::Result<Removal> {
        Ok(Removal { open: vec![Level::of(root, CString::default())?], moved: 0 })
    }

    /// Empties the tree's own folder.
    fn run(mut self) -> io::Result<()> {
        while let Some(level) = self.open.last_mut() {
            match level.next()? {
                Some(name) => self.take(name)?,
                None => {
                    let done = self.open.pop().map(|level| level.name);
                    if let (Some(name), Some(above)) = (done, self.open.last_mut()) {
                        above.progress = true;
                        match unlinkat(above.entries.fd()?, &*name, AtFlags::REMOVEDIR) {
                            Ok(()) | Err(Errno::NOENT) => {}
                            Err(error) => return Err(error.into()),
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// Removes one entry of the deepest open folder, or opens it, or moves it up.
    fn take(&mut self, name: CString) -> io::Result<()> {
        let is_full = self.open.len() >= MAX_OPEN;
        let Some(level) = self.open.last_mut() else { return Ok(()) };
        let folder = level.entries.fd()?;
        match unlinkat(folder, &*name, AtFlags::empty()) {
            Ok(()) | Err(Errno::NOENT) => {
                level.progress = true;
                return Ok(());
            }
            Err(Errno::ISDIR) => {}
            Err(error) => return Err(error.into()),
        }
        if is_removed(folder, &name)? {
            level.progress = true;
            return Ok(());
        }
        if is_full {
            return self.move_up(&name);
        }
        match open(folder, &name)? {
            Some(inner) => self.open.push(Level::of(inner, name)?),
            None => level.progress = true,
        }
        Ok(())
    }

    /// Moves a folder from the deepest open one to the tree's own, where it is found again. A taken
    /// name, which a container may have made, is skipped; an empty folder of that name is replaced.
    fn move_up(&mut self, name: &CStr) -> io::Result<()> {
        let [top, .., deepest] = &mut self.open[..] else { return Ok(()) };
        loop {
            let new = format!("moved-{}", self.moved);
            self.moved += 1;
            match renameat(deepest.entries.fd()?, name, top.entries.fd()?, &*new) {
                Err(Errno::EXIST | Errno::NOTEMPTY | Errno::NOTDIR) => {}
                Err(Errno::NOENT) => break,
                other => {
                    other?;
                    break;
                }
            }
        }
        top.progress = true;
        deepest.progress = true;
        Ok(())
    }
}

/// Tries to remove a folder, which is empty in most cases; false if it is not.
fn is_removed(parent: impl AsFd, name: &CStr) -> io::Result<bool> {
    match unlinkat(parent, name, AtFlags::REMOVEDIR) {
        Ok(()) | Err(Errno::NOENT) => Ok(true),
        // File systems differ in the error for a folder that is not empty.
        Err(Errno::NOTEMPTY | Errno::EXIST) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn open(parent: impl AsFd, name: &CStr) -> io::Result<Option<OwnedFd>> {
    match step(parent, name) {
        Ok(folder) => Ok(Some(folder)),
        Err(Errno::NOENT) => Ok(None),
        Err(Errno::XDEV) => Err(Errno::BUSY.into()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use rustix::fs::{Mode, OFlags, mkdirat, openat};
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    use super::*;

    /// Makes a chain of folders by descriptors, as `mkdir d; cd d` does.
    fn chain(root: &Path, depth: usize) {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let mut here = rustix::fs::open(root, flags, Mode::empty()).expect("opened");
        for _ in 0..depth {
            mkdirat(&here, "d", Mode::RWXU).expect("made");
            here = openat(&here, "d", flags, Mode::empty()).expect("opened");
        }
    }

    #[test]
    fn a_tree_of_any_depth_is_removed_with_few_open_files() {
        // The folder is in memory, because making so many folders on a disk takes long.
        let dir = tempfile::tempdir_in("/dev/shm").expect("a folder");
        let tree = dir.path().join("tree");
        fs::create_dir_all(&tree).expect("made");
        // A file and a folder that is not empty have the names that the walk itself would use.
        fs::write(tree.join("moved-0"), "").expect("written");
        fs::create_dir_all(tree.join("moved-1/full")).expect("made");
        chain(&tree, 25_000);
        let before = getrlimit(Resource::Nofile);
        let few = Rlimit { current: Some(1024), maximum: before.maximum };
        setrlimit(Resource::Nofile, few).expect("lowered");
        let removed = remove(&tree);
        setrlimit(Resource::Nofile, before).expect("as before");
        removed.expect("removed");
        assert!(!tree.exists());
        remove(&tree).expect("gone is fine");
        remove(&tree.join("deeper")).expect("gone with its folder is fine");
    }

    #[test]
    fn wide_and_deep_together_leave_nothing_and_nothing_outside_is_touched() {
        let dir = tempfile::tempdir().expect("a folder");
        let (tree, outside) = (dir.path().join("tree"), dir.path().join("outside"));
        fs::create_dir_all(&outside).expect("made");
        fs::write(outside.join("kept"), "").expect("written");
        for branch in 0..8 {
            let mut path = tree.join(branch.to_string());
            for level in 0..40 {
                path.push(format!("l{level}"));
            }
            fs::create_dir_all(&path).expect("made");
            for file in 0..40 {
                fs::write(path.join(file.to_string()), "").expect("written");
            }
            symlink(&outside, path.join("link")).expect("linked");
            symlink("/proc/self/root", path.join("magic")).expect("linked");
        }
        symlink(&tree, dir.path().join("to-tree")).expect("linked");
        remove(&dir.path().join("to-tree")).expect("the link alone");
        assert!(tree.exists());
        remove(&tree).expect("removed");
        assert!(!tree.exists() && outside.join("kept").exists());
        assert!(remove(Path::new("/")).is_err() && remove(&outside.join("..")).is_err());
    }

    #[test]
    fn a_mount_is_not_entered() {
        let dir = tempfile::tempdir().expect("a folder");
        let (tree, foreign) = (dir.path().join("tree"), dir.path().join("foreign"));
        fs::create_dir_all(tree.join("a/place")).expect("made");
        fs::create_dir_all(&foreign).expect("made");
        fs::write(foreign.join("kept"), "").expect("written");
        rustix::mount::mount_bind(&foreign, tree.join("a/place")).expect("run as root");
        let error = remove(&tree).expect_err("something is mounted there");
        assert_eq!(error.raw_os_error(), Some(Errno::BUSY.raw_os_error()));
        assert!(foreign.join("kept").exists());
        let left = super::super::detach_below(&tree, |_| true).expect("detached");
        assert!(left.is_empty(), "{left:?}");
        remove(&tree).expect("removed");
        assert!(foreign.join("kept").exists() && !tree.exists());
    }
}
