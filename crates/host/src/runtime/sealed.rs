//! The supervisor's program as an unchangeable copy in memory.
//!
//! A container that got hold of its supervisor's executable could otherwise overwrite it on the
//! host (CVE-2019-5736); and replacing the binary on disk must not disturb what runs.

use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::{Path, PathBuf};

use nix::fcntl::{FcntlArg, SealFlag, fcntl};
use nix::sys::memfd::{MFdFlags, memfd_create};

/// A sealed program.
#[derive(Debug)]
pub(super) struct Sealed(OwnedFd);

impl Sealed {
    /// Copies an executable file.
    pub(super) fn copy(program: &Path) -> io::Result<Sealed> {
        let flags = MFdFlags::MFD_CLOEXEC | MFdFlags::MFD_ALLOW_SEALING;
        let mut copy = File::from(memfd_create(c"gantry-shim", flags)?);
        io::copy(&mut File::open(program)?, &mut copy)?;
        let seals = SealFlag::F_SEAL_SEAL
            | SealFlag::F_SEAL_SHRINK
            | SealFlag::F_SEAL_GROW
            | SealFlag::F_SEAL_WRITE;
        fcntl(&copy, FcntlArg::F_ADD_SEALS(seals))?;
        Ok(Sealed(copy.into()))
    }

    /// Executes as the copy, from this process and its children.
    pub(super) fn path(&self) -> PathBuf {
        PathBuf::from(format!("/proc/self/fd/{}", self.0.as_raw_fd()))
    }
}
