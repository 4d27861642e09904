//! Why the runtime could not do something, precise enough to act on and to show to a user.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use kernel::cgroup;

/// What the supervisor answers when it cannot do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{message}")]
pub struct Failure {
    /// What went wrong, for code.
    pub kind: FailureKind,
    /// What was being done, to what, and why it failed, for people.
    pub message: String,
}

/// The ways in which a container cannot be made, started or reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FailureKind {
    /// The command is not in the image, or not on `$PATH`.
    CommandNotFound,
    /// The command is there but cannot be executed (permission, format, missing interpreter).
    NotExecutable,
    /// The user or group cannot be taken on.
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

    /// A failed system call. A full file system is told apart whatever was being done.
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

/// "No such file" to "no such file", as Docker prints it; "I/O error" stays.
fn decapitalized(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

/// Why an operation of the runtime failed on the agent's side.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The process lacks the rights to run containers.
    #[error("running containers needs root: start Gantry as root (now uid {uid})")]
    NotRoot {
        /// The effective user.
        uid: u32,
    },
    /// A file or folder of the runtime's state could not be used.
    #[error("cannot {doing} {}: {source}", .path.display())]
    Io {
        /// What was being done, for the sentence "cannot ... PATH".
        doing: &'static str,
        /// To which file or folder.
        path: PathBuf,
        /// What the kernel said.
        source: std::io::Error,
    },
    /// The host's cgroups could not be used.
    #[error(transparent)]
    Cgroup(#[from] cgroup::Error),
    /// The supervisor refused or failed.
    #[error(transparent)]
    Failed(#[from] Failure),
    /// The supervisor is gone, and its containers with it; their exit records tell what is known.
    #[error("the supervisor of sandbox {sandbox} is gone; its containers were killed")]
    SupervisorLost {
        /// Which sandbox.
        sandbox: super::Name,
    },
    /// The supervisor lives, but does not act.
    #[error("the supervisor of sandbox {sandbox} does not answer")]
    NoAnswer {
        /// The sandbox.
        sandbox: super::Name,
    },
    /// There is a sandbox of that name already: it has to be attached or discarded first.
    #[error("there is a sandbox {sandbox} already")]
    SandboxExists {
        /// Which sandbox.
        sandbox: super::Name,
    },
    /// There is no sandbox of that name on disk.
    #[error("there is no sandbox {sandbox} under {}", .root.display())]
    UnknownSandbox {
        /// Which sandbox.
        sandbox: super::Name,
        /// Where it was looked for.
        root: PathBuf,
    },
}

impl Error {
    pub(crate) fn io(doing: &'static str, path: &Path, source: std::io::Error) -> Error {
        Error::Io { doing, path: path.to_owned(), source }
    }
}
