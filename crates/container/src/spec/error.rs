//! Errors of the runtime, precise enough to act on and to show to a user.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use kernel::cgroup;

/// The supervisor's response to a call that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{message}")]
pub struct Failure {
    /// The sort of failure, for code.
    pub kind: FailureKind,
    /// The attempted action, its object and the reason, for people.
    pub message: String,
}

/// The ways in which a container cannot be made, started or reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FailureKind {
    /// The command is not in the image, or not on `$PATH`.
    CommandNotFound,
    /// The command exists but cannot be executed (permission, format, missing interpreter).
    NotExecutable,
    /// The process cannot run as the user or group.
    BadUser,
    /// The working directory cannot be entered.
    BadWorkingDir,
    /// The root file system or something in it could not be mounted.
    Mount,
    /// A device node could not be made.
    Device,
    /// The cgroup could not be made or given its limits.
    Cgroup,
    /// A namespace could not be made or joined.
    Namespace,
    /// A resource limit, kernel parameter, capability or system call filter was not accepted.
    Restriction,
    /// A port that the container publishes is in use.
    AddressInUse,
    /// A file system is full.
    NoSpace,
    /// The supervisor has no container of that name.
    UnknownContainer,
    /// The container is not in a state in which this can be done.
    WrongState,
    /// Anything else.
    Internal,
}

impl Failure {
    pub(crate) fn new(kind: FailureKind, message: impl Into<String>) -> Failure {
        Failure { kind, message: message.into() }
    }

    /// Makes a failure from a failed system call. A full file system has its own kind in any
    /// action.
    pub(crate) fn os(
        kind: FailureKind,
        doing: impl AsRef<str>,
        errno: impl Into<Errno>,
    ) -> Failure {
        let Errno(number) = errno.into();
        let kind = match number {
            nix::libc::ENOSPC | nix::libc::EDQUOT => FailureKind::NoSpace,
            _ => kind,
        };
        let why = nix::errno::Errno::from_raw(number).desc();
        Failure::new(kind, format!("{}: {}", doing.as_ref(), decapitalized(why)))
    }
}

impl From<cgroup::Error> for Failure {
    fn from(error: cgroup::Error) -> Failure {
        let kind = match error.os_error() {
            Some(nix::libc::ENOSPC) => FailureKind::NoSpace,
            _ => FailureKind::Cgroup,
        };
        Failure::new(kind, error.to_string())
    }
}

/// The number of a system error, from any crate that reports one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Errno(pub(crate) i32);

impl From<nix::errno::Errno> for Errno {
    fn from(errno: nix::errno::Errno) -> Errno {
        Errno(errno as i32)
    }
}

impl From<rustix::io::Errno> for Errno {
    fn from(errno: rustix::io::Errno) -> Errno {
        Errno(errno.raw_os_error())
    }
}

impl From<&std::io::Error> for Errno {
    fn from(error: &std::io::Error) -> Errno {
        Errno(error.raw_os_error().unwrap_or(nix::libc::EIO))
    }
}

/// Turns "No such file" into "no such file", as Docker prints it; "I/O error" stays.
fn decapitalized(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

/// The reason why an operation of the runtime failed on the agent's side.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The process lacks the rights to run containers.
    #[error("running containers needs root: start Gantry as root (now uid {uid})")]
    NotRoot {
        /// The effective user id.
        uid: u32,
    },
    /// A file or folder of the runtime's state could not be used.
    #[error("cannot {doing} {}: {source}", .path.display())]
    Io {
        /// The attempted action, for the sentence "cannot ... PATH".
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The kernel's error.
        source: std::io::Error,
    },
    /// The host's cgroups could not be used.
    #[error(transparent)]
    Cgroup(#[from] cgroup::Error),
    /// The supervisor refused or failed.
    #[error(transparent)]
    Failed(#[from] Failure),
    /// The supervisor is gone, and its containers with it; their exit records tell how they ended.
    #[error("the supervisor of sandbox {sandbox} is gone; its containers were killed")]
    SupervisorLost {
        /// The sandbox.
        sandbox: super::Name,
    },
    /// The supervisor is alive, but does not respond.
    #[error("the supervisor of sandbox {sandbox} does not answer")]
    NoAnswer {
        /// The sandbox.
        sandbox: super::Name,
    },
    /// A sandbox of that name exists: it has to be attached or discarded first.
    #[error("there is a sandbox {sandbox} already")]
    SandboxExists {
        /// The sandbox.
        sandbox: super::Name,
    },
    /// No sandbox of that name is on disk.
    #[error("there is no sandbox {sandbox} under {}", .root.display())]
    UnknownSandbox {
        /// The sandbox.
        sandbox: super::Name,
        /// The searched folder.
        root: PathBuf,
    },
}

impl Error {
    pub(crate) fn io(doing: &'static str, path: &Path, source: std::io::Error) -> Error {
        Error::Io { doing, path: path.to_owned(), source }
    }
}
