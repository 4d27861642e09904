//! `mount_setattr`, which no crate in use wraps safely.
#![expect(unsafe_code, reason = "a system call")]

use std::mem::size_of;
use std::os::fd::{AsRawFd, BorrowedFd};

use nix::errno::Errno;
use nix::libc;

/// `struct mount_attr`.
#[repr(C)]
#[derive(Default)]
pub struct MountAttributes {
    /// `MOUNT_ATTR_` flags.
    pub set: u64,
    /// `MOUNT_ATTR_` flags to take away.
    pub clear: u64,
    /// `MS_PRIVATE` and the like; 0 leaves the propagation unchanged.
    pub propagation: u64,
    /// The descriptor of the user namespace that `MOUNT_ATTR_IDMAP` maps by.
    pub user_namespace: u64,
}

/// Changes a mount, and all mounts below it when `recursive`.
pub fn change(
    mount: BorrowedFd<'_>,
    attributes: &MountAttributes,
    recursive: bool,
) -> nix::Result<()> {
    let at = libc::AT_EMPTY_PATH | if recursive { libc::AT_RECURSIVE } else { 0 };
    // SAFETY: the descriptor is open, the path is a C string and the attributes outlive the call,
    // which is told their size.
    let result = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            mount.as_raw_fd(),
            c"".as_ptr(),
            at,
            std::ptr::from_ref(attributes),
            size_of::<MountAttributes>(),
        )
    };
    Errno::result(result).map(drop)
}
