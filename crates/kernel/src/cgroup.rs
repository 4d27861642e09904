//! Control groups, version 1 and 2: making, limiting, measuring, emptying and removing them.
//!
//! A [`Hierarchies`] is detected once; a [`Cgroup`] is one path in all of them. Pure functions in
//! `limits` and `devices` decide the content of files; this file only acts.

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

/// Returns the mount point of the version 2 tree for this process, with or without controllers.
pub fn unified() -> Option<PathBuf> {
    Hierarchies::detect().ok()?.unified().map(Path::to_owned)
}

/// The reason why a cgroup could not be used.
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
        /// The attempted action, for the sentence "cannot ... PATH".
        doing: String,
        /// The file or folder.
        path: PathBuf,
        /// The kernel's error.
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
    /// Killed processes did not end in time.
    #[error("cannot remove cgroup {}: processes {left:?} are still in it", .path.display())]
    NotEmpty {
        /// The cgroup.
        path: PathBuf,
        /// Their process ids.
        left: Vec<i32>,
    },
}

impl Error {
    fn io(doing: impl Into<String>, path: &Path, source: io::Error) -> Error {
        Error::Io { doing: doing.into(), path: path.to_owned(), source }
    }

    /// Returns the system error behind it, if there is one.
    pub fn os_error(&self) -> Option<i32> {
        match self {
            Error::Io { source, .. } => source.raw_os_error(),
            Error::NoHierarchy | Error::NotGathered { .. } | Error::NotEmpty { .. } => None,
        }
    }
}

/// Returns advice for the operator.
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
