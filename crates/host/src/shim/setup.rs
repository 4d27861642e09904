//! The supervisor's first steps: what it was given, and what it makes of its own process.

use std::fs::File;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;

use crate::cgroup::{Cgroup, Hierarchies};
use crate::runtime::records::{self, SandboxRecord};
use crate::runtime::{Errno, Failure, FailureKind};

/// What a supervisor starts from.
pub(super) struct Start {
    pub(super) connection: UnixStream,
    pub(super) listener: UnixListener,
    /// The sandbox's cgroup.
    pub(super) record: Cgroup,
}

/// Takes the descriptors it was started with out of the way and becomes a supervisor.
pub(super) fn start(dir: &Path) -> Result<Start, Failure> {
    let listener = UnixListener::from(take(std::io::stdout().as_fd())?);
    listener.set_nonblocking(true).map_err(|error| cannot("use the control socket", &error))?;
    let connection = UnixStream::from(take(std::io::stdin().as_fd())?);
    let null = File::options().read(true).write(true).open("/dev/null");
    let null = null.map_err(|error| cannot("open /dev/null", &error))?;
    nix::unistd::dup2_stdin(&null).map_err(|errno| cannot("close standard input", errno))?;
    nix::unistd::dup2_stdout(&null).map_err(|errno| cannot("close standard output", errno))?;
    become_supervisor(dir)?;
    let read = records::read::<SandboxRecord>(&dir.join(records::SANDBOX_FILE));
    let record = read
        .and_then(|found| found.ok_or_else(|| std::io::ErrorKind::NotFound.into()))
        .map_err(|error| cannot("read the sandbox's record", &error))?;
    let hierarchies = Hierarchies::detect()
        .map_err(|error| Failure::new(FailureKind::Cgroup, error.to_string()))?;
    Ok(Start { connection, listener, record: Cgroup::new(&hierarchies, record.cgroup) })
}

/// A copy of a descriptor that is closed by `execve` and is above 2.
fn take(fd: std::os::fd::BorrowedFd<'_>) -> Result<OwnedFd, Failure> {
    fd.try_clone_to_owned().map_err(|error| cannot("keep a descriptor", &error))
}

fn become_supervisor(dir: &Path) -> Result<(), Failure> {
    // Own session: a signal to the agent's terminal or group does not reach the containers. When
    // it leads a group already, it has one.
    let _leads = nix::unistd::setsid();
    nix::sys::prctl::set_child_subreaper(true)
        .map_err(|errno| cannot("become the parent of orphans", errno))?;
    // Its children are in containers before they execute anything: nobody there may look into
    // them, or through them at the host.
    nix::sys::prctl::set_dumpable(false).map_err(|errno| cannot("protect the process", errno))?;
    let _unnamed = nix::sys::prctl::set_name(c"gantry-shim");
    nix::unistd::chdir(dir).map_err(|errno| cannot("enter the sandbox's folder", errno))
}

fn cannot(doing: &str, errno: impl Into<Errno>) -> Failure {
    Failure::os(FailureKind::Internal, format!("cannot {doing}"), errno)
}
