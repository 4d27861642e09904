//! User namespaces: root inside one is a user id of no account outside.
//!
//! Each sandbox that wants users of its own gets a range of the host's ids to itself. Images are
//! shared with everyone else all the same: their layers are mounted with their owners moved into
//! the range, which changes nothing on disk. Knows nothing of images or containers.

mod check;
mod range;
mod sys;

use std::fs::{self, File};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use check::{Missing, check};
pub use range::{IDS, IdRange, first_free};

/// A user namespace that carries the mapping of a range for the kernel. It contains no process.
/// Clones refer to the same namespace.
#[derive(Debug, Clone)]
pub struct UserNamespace {
    range: IdRange,
    file: Arc<OwnedFd>,
}

impl UserNamespace {
    /// Makes a namespace. Errors if the kernel has no user namespaces, or allows no more.
    pub fn make(range: IdRange) -> io::Result<UserNamespace> {
        let file = sys::with_process_in_new_namespace(|process| {
            write_maps(process, range)?;
            open(process)
        })
        .map_err(|error| match error.kind() {
            // The kernel's error for this case speaks of a full device.
            io::ErrorKind::StorageFull => {
                io::Error::other("this host allows no more of them (user.max_user_namespaces)")
            }
            _ => error,
        })?;
        Ok(UserNamespace { range, file: Arc::new(file) })
    }

    /// Returns the host ids that the namespace's ids stand for.
    pub fn range(&self) -> IdRange {
        self.range
    }
}

/// Maps the users of a process's new namespace to their ids on the host.
pub fn write_maps(process: i32, range: IdRange) -> io::Result<()> {
    let map = format!("0 {} {IDS}", range.root());
    for file in ["uid_map", "gid_map"] {
        fs::write(format!("/proc/{process}/{file}"), &map)?;
    }
    Ok(())
}

/// Opens the user namespace that a process is in.
pub fn open(process: i32) -> io::Result<OwnedFd> {
    File::open(format!("/proc/{process}/ns/user")).map(OwnedFd::from)
}

/// A folder of the host, mounted at another place with its owners moved into a range. Dropping it
/// unmounts it; file systems that were composed from it stay.
///
/// It needs a place in the tree because kernels before 6.15 accept no detached mounts as layers.
#[derive(Debug)]
pub struct MappedFolder {
    place: PathBuf,
    mount: OwnedFd,
}

impl MappedFolder {
    /// Mounts `folder` at `place`, an existing folder, with the mapping of a namespace.
    pub fn mount(
        folder: &Path,
        place: &Path,
        namespace: &UserNamespace,
    ) -> io::Result<MappedFolder> {
        use rustix::mount::{MoveMountFlags, OpenTreeFlags, move_mount, open_tree};
        let flags = OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC;
        let mount = open_tree(rustix::fs::CWD, folder, flags)?;
        sys::map_owners(mount.as_fd(), namespace.file.as_fd())?;
        let flags = MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH;
        move_mount(mount.as_fd(), "", rustix::fs::CWD, place, flags)?;
        Ok(MappedFolder { place: place.to_owned(), mount })
    }

    /// Returns its root, for path lookups.
    pub fn root(&self) -> BorrowedFd<'_> {
        self.mount.as_fd()
    }
}

impl Drop for MappedFolder {
    fn drop(&mut self) {
        use rustix::mount::{UnmountFlags, unmount};
        let flags = UnmountFlags::DETACH | UnmountFlags::NOFOLLOW;
        if let Err(error) = unmount(&self.place, flags) {
            tracing::warn!(place = %self.place.display(), %error, "a mapped folder was left");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, lchown};

    use super::*;

    #[test]
    fn a_mapped_folder_shows_its_owners_in_the_range_and_changes_nothing() {
        let dir = tempfile::tempdir().expect("a folder");
        let [from, place] = ["from", "place"].map(|name| dir.path().join(name));
        fs::create_dir_all(&from).expect("made");
        fs::create_dir_all(&place).expect("made");
        fs::write(from.join("web"), "").expect("written");
        lchown(from.join("web"), Some(33), Some(34)).expect("run as root");
        let range = IdRange::number(5).expect("a range");
        let namespace = UserNamespace::make(range).expect("a user namespace");
        let mapped = MappedFolder::mount(&from, &place, &namespace).expect("mounted");
        let seen = fs::metadata(place.join("web")).expect("there");
        assert_eq!(Some(seen.uid()), range.host_id(33));
        assert_eq!(Some(seen.gid()), range.host_id(34));
        drop(mapped);
        assert!(!place.join("web").exists(), "it was left mounted");
        assert_eq!(fs::metadata(from.join("web")).expect("there").uid(), 33);
    }
}
