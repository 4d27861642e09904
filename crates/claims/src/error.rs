//! The reasons why a tag cannot be claimed, each with what the operator can do.

use std::io;
use std::path::{Path, PathBuf};

use files::seal::Broken;
use kernel::cgroup;

/// The reason why a tag cannot be claimed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A living process has the tag.
    #[error(
        "the tag {tag:?} is in use by the region of {}{}: give this one a tag of its own with \
         --tag NAME, or stop that one", .owner.display(), by(.pid)
    )]
    InUse { tag: String, owner: PathBuf, pid: Option<u32> },
    /// A living process with another `/run` has the tag.
    #[error(
        "the tag {tag:?} is in use by a region that has a /run of its own but the same cgroups: \
         give this one a tag of its own with --tag NAME, or stop that one"
    )]
    InUseElsewhere { tag: String },
    /// No process has the tag, but containers of another region run under it.
    #[error(
        "containers of the region of {} are left under the tag {tag:?}: give this one a tag of its \
         own with --tag NAME, or start that one again to take up its containers", .owner.display()
    )]
    Left { tag: String, owner: PathBuf },
    /// Containers run under the tag, and their owner is unknown.
    #[error(
        "containers that are not this data folder's are left under the tag {tag:?}: give this \
         region a tag of its own with --tag NAME"
    )]
    LeftByUnknown { tag: String },
    /// Something other than a lock file has the lock's path.
    #[error("cannot use the tag {tag:?}: {}: {why}", .path.display())]
    Odd { tag: String, path: PathBuf, why: io::Error },
    /// The lock's file has a format that this build does not know.
    #[error("cannot use the tag {tag:?}: {} is not understood, {why}", .path.display())]
    Later { tag: String, path: PathBuf, why: Broken },
    /// The machine does not allow a claim.
    #[error("cannot {doing} {}: {source}{}", .path.display(), mend(.source))]
    Io { doing: &'static str, path: PathBuf, source: io::Error },
    /// There are no cgroups to claim.
    #[error(transparent)]
    Cgroup(#[from] cgroup::Error),
}

fn by(pid: &Option<u32>) -> String {
    pid.map_or_else(String::new, |pid| format!(" (process {pid})"))
}

fn mend(source: &io::Error) -> &'static str {
    match source.kind() {
        io::ErrorKind::ReadOnlyFilesystem => "; /run must be writable: mount it read-write",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "; /run must have some room: free some, or mount it larger"
        }
        io::ErrorKind::PermissionDenied => "; run Gantry as root",
        _ => "",
    }
}

pub(super) fn failed(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Io { doing, path, source }
}

pub(super) fn not_opened(tag: &str, path: &Path, error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::InvalidData => {
            Error::Odd { tag: tag.to_owned(), path: path.to_owned(), why: error }
        }
        _ => failed("open", path)(error),
    }
}
