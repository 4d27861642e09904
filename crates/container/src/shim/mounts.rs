//! Mounts by descriptor: made detached, given their attributes, then attached.
//!
//! No mount is ever visible half done, and no path is looked up twice.

use std::ffi::OsStr;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use kernel::mount_attributes::{self, MountAttributes};
use rustix::fs::{CWD, Mode};
use rustix::io::Errno;
use rustix::mount::{
    FsMountFlags, FsOpenFlags, MountAttrFlags, MoveMountFlags, OpenTreeFlags, UnmountFlags,
};

use super::inside;
use crate::spec::{Failure, FailureKind};

/// Attributes of most file systems of a container.
pub(super) const NO_SUID_DEV_EXEC: MountAttrFlags = MountAttrFlags::MOUNT_ATTR_NOSUID
    .union(MountAttrFlags::MOUNT_ATTR_NODEV)
    .union(MountAttrFlags::MOUNT_ATTR_NOEXEC);

/// Makes a detached file system of this kind. An option is `key` or `key=value`.
pub(super) fn new(
    kind: &str,
    options: &[String],
    attributes: MountAttrFlags,
) -> Result<OwnedFd, Failure> {
    let failed = |what: String, errno| {
        Failure::os(FailureKind::Mount, format!("cannot make a {kind} file system{what}"), errno)
    };
    let fs = rustix::mount::fsopen(kind, FsOpenFlags::FSOPEN_CLOEXEC)
        .map_err(|errno| failed(String::new(), errno))?;
    for option in options {
        match option.split_once('=') {
            Some((key, value)) => rustix::mount::fsconfig_set_string(fs.as_fd(), key, value),
            None => rustix::mount::fsconfig_set_flag(fs.as_fd(), option.as_str()),
        }
        .map_err(|errno| failed(format!(" with option {option:?}"), errno))?;
    }
    finish(&fs, attributes).map_err(|errno| failed(String::new(), errno))
}

fn finish(fs: &OwnedFd, attributes: MountAttrFlags) -> rustix::io::Result<OwnedFd> {
    rustix::mount::fsconfig_create(fs.as_fd())?;
    rustix::mount::fsmount(fs.as_fd(), FsMountFlags::FSMOUNT_CLOEXEC, attributes)
}

/// Overlays layers, topmost first, with a writable one on top.
pub(super) fn overlay(lower: &[PathBuf], upper: &Path, work: &Path) -> Result<OwnedFd, Failure> {
    let one_by_one = lower.iter().map(|layer| ("lowerdir+", layer.as_os_str().as_bytes()));
    let made = match put_together(one_by_one, upper, work) {
        // Before Linux 6.5 the layers are one option of limited length, and an unknown option is
        // refused only after all have been given.
        Err(Errno::INVAL) => {
            let joined = joined(lower);
            put_together([("lowerdir", joined.as_slice())], upper, work)
        }
        other => other,
    };
    made.map_err(|errno| {
        let doing =
            format!("cannot put {} image layers together under {}", lower.len(), upper.display());
        Failure::os(FailureKind::Mount, doing, errno)
    })
}

fn put_together<'a>(
    lower: impl IntoIterator<Item = (&'static str, &'a [u8])>,
    upper: &Path,
    work: &Path,
) -> rustix::io::Result<OwnedFd> {
    let fs = rustix::mount::fsopen("overlay", FsOpenFlags::FSOPEN_CLOEXEC)?;
    for (key, layers) in lower {
        rustix::mount::fsconfig_set_string(fs.as_fd(), key, layers)?;
    }
    for (key, dir) in [("upperdir", upper), ("workdir", work)] {
        rustix::mount::fsconfig_set_string(fs.as_fd(), key, dir)?;
    }
    finish(&fs, MountAttrFlags::empty())
}

/// Joins layers for the old option, with its separators escaped.
fn joined(layers: &[PathBuf]) -> Vec<u8> {
    let mut text = Vec::new();
    for layer in layers {
        if !text.is_empty() {
            text.push(b':');
        }
        for byte in layer.as_os_str().as_encoded_bytes() {
            if matches!(byte, b':' | b'\\') {
                text.push(b'\\');
            }
            text.push(*byte);
        }
    }
    text
}

/// Copies the mount at a path, with all mounts below it, detached.
pub(super) fn copy(path: &Path) -> Result<OwnedFd, Failure> {
    let flags = OpenTreeFlags::OPEN_TREE_CLONE
        | OpenTreeFlags::OPEN_TREE_CLOEXEC
        | OpenTreeFlags::AT_RECURSIVE;
    rustix::mount::open_tree(CWD, path, flags).map_err(|errno| {
        Failure::os(FailureKind::Mount, format!("cannot bind {}", path.display()), errno)
    })
}

/// Copies the mount at an open place, with all mounts below it, detached.
pub(super) fn copy_tree_of(place: &OwnedFd) -> Result<OwnedFd, Failure> {
    let flags = OpenTreeFlags::OPEN_TREE_CLONE
        | OpenTreeFlags::OPEN_TREE_CLOEXEC
        | OpenTreeFlags::AT_RECURSIVE
        | OpenTreeFlags::AT_EMPTY_PATH;
    rustix::mount::open_tree(place.as_fd(), "", flags)
        .map_err(|errno| Failure::os(FailureKind::Mount, "cannot copy a mount", errno))
}

/// Copies one mount by its descriptor, without those below it.
pub(super) fn copy_of(mount: &OwnedFd) -> Result<OwnedFd, Failure> {
    let flags = OpenTreeFlags::OPEN_TREE_CLONE
        | OpenTreeFlags::OPEN_TREE_CLOEXEC
        | OpenTreeFlags::AT_EMPTY_PATH;
    rustix::mount::open_tree(mount.as_fd(), "", flags)
        .map_err(|errno| Failure::os(FailureKind::Mount, "cannot copy a mount", errno))
}

/// Makes a mount and everything below it read-only.
pub(super) fn make_readonly(mount: &OwnedFd) -> Result<(), Failure> {
    let set = u64::from(MountAttrFlags::MOUNT_ATTR_RDONLY.bits());
    let readonly = MountAttributes { set, ..Default::default() };
    mount_attributes::change(mount.as_fd(), &readonly, true)
        .map_err(|errno| Failure::os(FailureKind::Mount, "cannot make a mount read-only", errno))
}

/// Attaches a detached mount to an open file or folder.
pub(super) fn attach(mount: &OwnedFd, onto: &OwnedFd) -> rustix::io::Result<()> {
    let flags = MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH | MoveMountFlags::MOVE_MOUNT_T_EMPTY_PATH;
    rustix::mount::move_mount(mount.as_fd(), "", onto.as_fd(), "", flags)
}

/// Attaches a detached mount to a path of the container.
pub(super) fn attach_at(mount: &OwnedFd, path: &Path, onto: &OwnedFd) -> Result<(), Failure> {
    attach(mount, onto).map_err(|errno| {
        Failure::os(FailureKind::Mount, format!("cannot mount onto {}", path.display()), errno)
    })
}

/// Attaches a detached mount to a new folder in the root of another that was just made, so no link
/// in it can lead elsewhere.
pub(super) fn attach_in(parent: &OwnedFd, name: &OsStr, mount: &OwnedFd) -> Result<(), Failure> {
    let flags = MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH;
    let made = match rustix::fs::mkdirat(parent, name, Mode::from_raw_mode(0o755)) {
        Err(Errno::EXIST) => Ok(()),
        other => other,
    };
    made.and_then(|()| rustix::mount::move_mount(mount.as_fd(), "", parent.as_fd(), name, flags))
        .map_err(|errno| {
            let doing = format!("cannot mount onto a new folder {}", name.display());
            Failure::os(FailureKind::Mount, doing, errno)
        })
}

/// Opens a path as a place, refusing to follow any symbolic link: an image must not redirect the
/// supervisor's mounts over its system folders. None if it does not exist.
pub(super) fn place(path: &Path) -> Result<Option<OwnedFd>, Failure> {
    match inside::open_no_links(path) {
        Ok(fd) => Ok(Some(fd)),
        Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
        Err(errno) => Err(Failure::os(
            FailureKind::Mount,
            format!("cannot mount over {} of the image", path.display()),
            errno,
        )),
    }
}

/// Opens a system folder of the container, making it if it is missing.
pub(super) fn place_folder(path: &Path) -> Result<OwnedFd, Failure> {
    match place(path)? {
        Some(found) => Ok(found),
        None => inside::make_folder_no_links(path).map_err(|errno| cannot_make(path, errno)),
    }
}

/// Opens the destination of a user's mount, following links inside the container and making missing
/// parts: a folder, or a file for a mounted file. Refuses any place in `/proc`, by whatever path: a
/// mount there could undo the masking of paths, or deceive programs that run as root.
pub(super) fn destination(path: &Path, is_file: bool) -> Result<OwnedFd, Failure> {
    let made = if is_file { inside::make_file(path) } else { inside::make_folder(path) };
    let place = made.map_err(|errno| cannot_make(path, errno))?;
    if inside::is_root(&place).map_err(|errno| cannot_make(path, errno))? {
        // It would be covered by the container's root, where no process sees it.
        let message = "invalid mount config: invalid specification: destination can't be '/'";
        return Err(Failure::new(FailureKind::Mount, message));
    }
    match inside::is_of_proc(&place) {
        Ok(false) => Ok(place),
        Ok(true) => {
            let message = format!("cannot mount onto {}: it is inside /proc", path.display());
            Err(Failure::new(FailureKind::Mount, message))
        }
        Err(errno) => Err(cannot_make(path, errno)),
    }
}

fn cannot_make(path: &Path, errno: Errno) -> Failure {
    Failure::os(FailureKind::Mount, format!("cannot make mount point {}", path.display()), errno)
}

/// Unmounts the mount at a path; copies of it stay.
pub(super) fn detach(path: &Path) -> Result<(), Failure> {
    rustix::mount::unmount(path, UnmountFlags::DETACH | UnmountFlags::NOFOLLOW).map_err(|errno| {
        Failure::os(FailureKind::Mount, format!("cannot unmount {}", path.display()), errno)
    })
}

/// Makes the current folder, a mount point, the root, and unmounts the old root.
pub(super) fn enter_root() -> rustix::io::Result<()> {
    rustix::process::pivot_root(".", ".")?;
    // The old root now covers the new one.
    rustix::mount::unmount(".", UnmountFlags::DETACH)?;
    rustix::process::chdir("/")
}

/// Splits mount options as users write them into attributes and the file system's own options.
pub(super) fn tmpfs_options(options: &[String]) -> (MountAttrFlags, Vec<String>) {
    // Docker starts from the same attributes.
    let mut attributes = NO_SUID_DEV_EXEC;
    let mut own = Vec::new();
    for option in options {
        match option.as_str() {
            "ro" => attributes |= MountAttrFlags::MOUNT_ATTR_RDONLY,
            "nosuid" => attributes |= MountAttrFlags::MOUNT_ATTR_NOSUID,
            "nodev" => attributes |= MountAttrFlags::MOUNT_ATTR_NODEV,
            "noexec" => attributes |= MountAttrFlags::MOUNT_ATTR_NOEXEC,
            "suid" => attributes -= MountAttrFlags::MOUNT_ATTR_NOSUID,
            "dev" => attributes -= MountAttrFlags::MOUNT_ATTR_NODEV,
            "exec" => attributes -= MountAttrFlags::MOUNT_ATTR_NOEXEC,
            "noatime" => attributes |= MountAttrFlags::MOUNT_ATTR_NOATIME,
            "nodiratime" => attributes |= MountAttrFlags::MOUNT_ATTR_NODIRATIME,
            "strictatime" => attributes |= MountAttrFlags::MOUNT_ATTR_STRICTATIME,
            // A tmpfs does this anyway, or the option has no meaning for it.
            "rw" | "relatime" | "defaults" | "async" | "atime" | "diratime" => {}
            other => own.push(other.to_owned()),
        }
    }
    (attributes, own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tmpfs_starts_from_dockers_options_and_keeps_what_is_its_own() {
        let options = ["size=64m", "exec", "ro", "mode=1777", "rw"].map(str::to_owned);
        let (attributes, own) = tmpfs_options(&options);
        assert_eq!(own, ["size=64m", "mode=1777"]);
        assert!(attributes.contains(MountAttrFlags::MOUNT_ATTR_RDONLY));
        assert!(attributes.contains(MountAttrFlags::MOUNT_ATTR_NOSUID));
        assert!(!attributes.contains(MountAttrFlags::MOUNT_ATTR_NOEXEC));
    }

    #[test]
    fn layer_paths_are_escaped_when_joined() {
        let layers = [PathBuf::from("/a:b"), PathBuf::from("/c\\d")];
        assert_eq!(joined(&layers), b"/a\\:b:/c\\\\d");
    }
}
