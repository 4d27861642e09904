//! The first steps of a spawner and of a supervisor in their own process.

use std::fs::File;
use std::path::Path;

use kernel::cgroup::Cgroup;

use super::users::Users;
use crate::spec::records::{self, SandboxRecord};
use crate::spec::{Errno, Failure, FailureKind, SandboxSpec};

/// Makes standard input and output the null device.
pub(super) fn close_stdio() -> std::io::Result<()> {
    let null = File::options().read(true).write(true).open("/dev/null")?;
    nix::unistd::dup2_stdin(&null)?;
    nix::unistd::dup2_stdout(&null)?;
    Ok(())
}

/// Makes the process undumpable. Its descendants are in containers before they execute anything,
/// and no process there may look into them, or through them at the host.
pub(super) fn protect() -> std::io::Result<()> {
    nix::sys::prctl::set_dumpable(false)?;
    Ok(())
}

/// Makes the settings that every supervisor needs.
pub(super) fn become_independent() -> Result<(), Failure> {
    // The session is separate, so a signal to the agent's terminal or group does not reach the
    // containers.
    nix::unistd::setsid().map_err(|errno| cannot("leave the agent's session", errno))?;
    nix::sys::prctl::set_child_subreaper(true)
        .map_err(|errno| cannot("become the parent of orphans", errno))?;
    // The name is only for `ps`.
    let _unnamed = nix::sys::prctl::set_name(c"gantry-shim");
    Ok(())
}

type Entered = (SandboxSpec, Cgroup, Option<Users>);

/// Reads the record of the sandbox in a folder; returns its specification, its cgroup, and its
/// users if it has its own.
pub(super) fn enter_sandbox(dir: &Path) -> Result<Entered, Failure> {
    nix::unistd::chdir(dir).map_err(|errno| cannot("enter the sandbox's folder", errno))?;
    let record = records::read::<SandboxRecord>(&dir.join(records::SANDBOX_FILE))
        .and_then(|found| found.ok_or_else(|| std::io::ErrorKind::NotFound.into()))
        .map_err(|error| cannot("read the sandbox's record", &error))?;
    let users = record.range.map(Users::make).transpose()?;
    Ok((record.spec, Cgroup::new(&record.hierarchies, record.cgroup), users))
}

fn cannot(doing: &str, errno: impl Into<Errno>) -> Failure {
    Failure::os(FailureKind::Internal, format!("cannot {doing}"), errno)
}
