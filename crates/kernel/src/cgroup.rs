//! Control groups, version 1 and 2: made, limited, measured, emptied and removed.
//!
//! A [`Hierarchies`] is found once; a [`Cgroup`] is one path in all of them. What to write is
//! decided by pure functions in `limits` and `devices`; this file only acts.

use std::io;
use std::path::{Path, PathBuf};

mod devices;
mod hierarchy;
mod limits;
mod stats;
mod tree;

pub use devices::{Access, DeviceKind, DeviceRule};
pub use hierarchy::{Hierarchies, Version};
pub use limits::{CpuQuota, Limits};
pub use stats::{BlockIo, CpuStats, MemoryStats, Stats};
pub use tree::Cgroup;

/// The place where the version 2 tree is mounted for this process, with or without controllers.
pub fn unified() -> Option<PathBuf> {
    Hierarchies::detect().ok()?.unified().map(Path::to_owned)
}

/// Why a cgroup could not be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The host has no usable hierarchy.
    #[error(
        "no cgroup hierarchy with a memory controller is mounted; mount cgroup2 on /sys/fs/cgroup \
         (or, in a container, start it with --cgroupns=host or --privileged; `ip netns exec` hides \
         the mounts that are there: use `nsenter --net=/run/netns/NAME` instead)"
    )]
    NoHierarchy,
    /// A file or folder of a cgroup could not be used.
    #[error("cannot {doing} {}: {source}{}", .path.display(), mend(.source))]
    Io {
        /// What was being done, for the sentence "cannot ... PATH".
        doing: String,
        /// To which file or folder.
        path: PathBuf,
        /// What the kernel said.
        source: io::Error,
    },
    /// Processes were forked faster than they could be moved.
    #[error(
        "cannot bring all processes of cgroup {} into the version 2 tree: new ones keep coming",
        .path.display()
    )]
    NotGathered {
        /// The cgroup.
        path: PathBuf,
    },
    /// Processes would not die.
    #[error("cannot remove cgroup {}: processes {left:?} are still in it", .path.display())]
    NotEmpty {
        /// Which cgroup.
        path: PathBuf,
        /// Their numbers.
        left: Vec<i32>,
    },
}

impl Error {
    fn io(doing: impl Into<String>, path: &Path, source: io::Error) -> Error {
        Error::Io { doing: doing.into(), path: path.to_owned(), source }
    }

    /// The system error behind it, when there is one.
    pub fn os_error(&self) -> Option<i32> {
        match self {
            Error::Io { source, .. } => source.raw_os_error(),
            Error::NoHierarchy | Error::NotGathered { .. } | Error::NotEmpty { .. } => None,
        }
    }
}

/// What the operator can do about it.
fn mend(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::ReadOnlyFilesystem => {
            "; remount the cgroup file system read-write, or start the surrounding container with \
             --privileged"
        }
        io::ErrorKind::PermissionDenied => "; start as root",
        io::ErrorKind::ResourceBusy => {
            "; processes sit in the parent cgroup: move them to a child cgroup first"
        }
        _ => "",
    }
}
