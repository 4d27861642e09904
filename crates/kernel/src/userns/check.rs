//! Checks that this host can give a sandbox users of its own by trying it, because no version
//! number and no setting tells.

use std::ffi::CString;
use std::fs;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rustix::fs::{Mode, OFlags, open};
use rustix::mount::{MountFlags, UnmountFlags, mount, unmount};

use super::{IdRange, MappedFolder, UserNamespace};

/// The missing ability, the reason and the mend.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}: {why}. {mend}")]
pub struct Missing {
    /// The failed attempt.
    pub what: &'static str,
    /// The kernel's error.
    pub why: String,
    /// Advice for the operator of the host.
    pub mend: &'static str,
    /// True if the kernel forbade the attempt, so that it tells nothing of the host's features.
    pub is_denied: bool,
}

impl Missing {
    fn of(what: &'static str, mend: &'static str) -> impl FnOnce(io::Error) -> Missing {
        move |error| {
            let is_denied = error.kind() == io::ErrorKind::PermissionDenied;
            Missing { what, why: error.to_string(), mend, is_denied }
        }
    }
}

/// Makes a user namespace and overlays two folders in it, one with its owners moved: everything
/// that a container's root file system needs. `scratch` is a folder on the file system of the
/// images; the files made in it are removed.
pub fn check(scratch: &Path) -> Result<(), Missing> {
    let range = IdRange::FIRST;
    let namespace = UserNamespace::make(range).map_err(Missing::of(
        "no user namespace can be made",
        "Run a kernel with CONFIG_USER_NS, and raise user.max_user_namespaces (sysctl).",
    ))?;
    let failed = "image layers cannot be given to another user";
    let mend = "Run Linux 5.19 or newer, with the data folder on ext4, xfs or btrfs.";
    let dir = scratch.join("userns-check");
    let tried = remove(&dir).and_then(|()| try_mount(&dir, &namespace));
    let removed = remove(&dir);
    match tried.and_then(|owner| removed.map(|()| owner)) {
        Ok(owner) if owner == range.root() => Ok(()),
        Ok(owner) => {
            let why = format!("they still belong to {owner}");
            Err(Missing { what: failed, why, mend, is_denied: false })
        }
        Err(error) => Err(Missing::of(failed, mend)(error)),
    }
}

/// Returns the owner of a file of a mapped layer, seen through an overlay.
fn try_mount(dir: &Path, namespace: &UserNamespace) -> io::Result<u32> {
    let [layer, place, upper, work, merged] =
        ["layer", "place", "upper", "work", "merged"].map(|name| dir.join(name));
    for folder in [&layer, &place, &upper, &work, &merged] {
        fs::create_dir_all(folder)?;
    }
    fs::write(layer.join("file"), "")?;
    let mapped = MappedFolder::mount(&layer, &place, namespace)?;
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    // The folders are given by their descriptors, as the layers of images are: letters of a path
    // may have a meaning in mount options.
    let [upper, work] = [open(&upper, flags, Mode::empty())?, open(&work, flags, Mode::empty())?];
    let options = format!(
        "lowerdir=/proc/self/fd/{},upperdir=/proc/self/fd/{},workdir=/proc/self/fd/{},index=off",
        mapped.root().as_raw_fd(),
        upper.as_raw_fd(),
        work.as_raw_fd()
    );
    let options = CString::new(options)?;
    mount("overlay", &merged, "overlay", MountFlags::empty(), Some(options.as_c_str()))?;
    let owner = fs::metadata(merged.join("file")).map(|file| file.uid());
    unmount(&merged, UnmountFlags::DETACH)?;
    owner
}

/// Removes the files of this check and those of an earlier, killed one.
fn remove(dir: &Path) -> io::Result<()> {
    for place in ["merged", "place"] {
        walk::detach(&dir.join(place))?;
    }
    walk::remove(dir)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_host_can_and_nothing_is_left() {
        let dir = tempfile::tempdir().expect("a folder");
        assert_eq!(check(dir.path()), Ok(()));
        assert_eq!(check(dir.path()), Ok(()), "a second time");
        assert_eq!(fs::read_dir(dir.path()).expect("listed").count(), 0);
    }

    /// Leaves a mount as SIGKILL does between mounting and unmounting.
    #[test]
    fn what_a_killed_check_left_mounted_is_taken_away() {
        let dir = tempfile::tempdir().expect("a folder");
        let place = dir.path().join("userns-check/place");
        fs::create_dir_all(&place).expect("made");
        fs::write(place.join("file"), "").expect("written");
        rustix::mount::mount_bind(&place, &place).expect("run as root");
        assert_eq!(check(dir.path()), Ok(()), "by the next check");
        assert_eq!(fs::read_dir(dir.path()).expect("listed").count(), 0);
    }

    #[test]
    fn a_folder_that_cannot_hold_it_is_named_with_the_mend() {
        // Owners of files in /proc cannot be moved, and nothing can be made there.
        let missing = check(Path::new("/proc")).expect_err("no place for layers");
        assert!(missing.to_string().contains("Run Linux 5.19"), "{missing}");
    }
}
