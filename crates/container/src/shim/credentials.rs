//! The identity and rights of a container's process: the one-way steps before its command runs.

use nix::unistd::{Gid, Uid, setgroups, setresgid, setresuid};

use super::sys;
use crate::seccomp;
use crate::spec::{Capabilities, Failure, FailureKind, Rlimit, Seccomp, User};

/// The most capabilities of any kernel; dropping one beyond the kernel's last fails.
const MAX_CAPABILITIES: u64 = 64;

/// The user and the rights of a process.
pub(super) struct Confinement<'a> {
    pub(super) user: &'a User,
    pub(super) capabilities: Capabilities,
    pub(super) no_new_privileges: bool,
    pub(super) seccomp: Seccomp,
}

/// Applies the confinement, for good. The order matters: a filter without "no new privileges" needs
/// a capability, and giving up root drops all of them.
pub(super) fn take_on(confinement: &Confinement<'_>) -> Result<(), Failure> {
    if !confinement.no_new_privileges {
        filter_system_calls(confinement)?;
    }
    limit_capabilities(confinement.capabilities)?;
    change_user(confinement.user)?;
    if confinement.user.uid == 0 {
        // Other users have none left, because the kernel cleared them.
        let bits = confinement.capabilities.bits();
        sys::set_capabilities(bits).map_err(restriction("cannot set the capabilities"))?;
    }
    if confinement.no_new_privileges {
        let doing = restriction("cannot forbid new privileges");
        nix::sys::prctl::set_no_new_privs().map_err(doing)?;
        filter_system_calls(confinement)?;
    }
    Ok(())
}

fn filter_system_calls(confinement: &Confinement<'_>) -> Result<(), Failure> {
    match confinement.seccomp {
        Seccomp::Unconfined => Ok(()),
        Seccomp::DockerDefault => {
            sys::set_seccomp_filter(&seccomp::docker_default(confinement.capabilities))
                .map_err(restriction("cannot filter system calls"))
        }
    }
}

fn limit_capabilities(capabilities: Capabilities) -> Result<(), Failure> {
    for number in (0..MAX_CAPABILITIES).filter(|number| capabilities.bits() & (1 << number) == 0) {
        match sys::drop_bounding_capability(number) {
            Ok(()) => {}
            // This number is past the last capability of this kernel.
            Err(nix::errno::Errno::EINVAL) => break,
            Err(errno) => return Err(restriction("cannot drop capabilities")(errno)),
        }
    }
    Ok(())
}

fn change_user(user: &User) -> Result<(), Failure> {
    let failed = |errno| {
        let doing = format!("cannot become user {} of group {}", user.uid, user.gid);
        Failure::os(FailureKind::BadUser, doing, errno)
    };
    let groups: Vec<Gid> = user.groups.iter().copied().map(Gid::from_raw).collect();
    let (uid, gid) = (Uid::from_raw(user.uid), Gid::from_raw(user.gid));
    setgroups(&groups).map_err(failed)?;
    setresgid(gid, gid, gid).map_err(failed)?;
    setresuid(uid, uid, uid).map_err(failed)
}

/// Sets the resource limits; call it while the process may still raise them.
pub(super) fn set_rlimits(rlimits: &[Rlimit]) -> Result<(), Failure> {
    for limit in rlimits {
        let doing = || format!("cannot set limit {} to {}:{}", limit.name, limit.soft, limit.hard);
        let number = rlimit_number(&limit.name).ok_or_else(|| {
            let message = format!("{}: there is no such limit", doing());
            Failure::new(FailureKind::Restriction, message)
        })?;
        sys::set_rlimit(number, limit.soft, limit.hard)
            .map_err(|error| Failure::os(FailureKind::Restriction, doing(), &error))?;
    }
    Ok(())
}

/// Returns the number of a limit by its name in Docker and ECS.
fn rlimit_number(name: &str) -> Option<u32> {
    use nix::libc;
    Some(match name {
        "core" => libc::RLIMIT_CORE,
        "cpu" => libc::RLIMIT_CPU,
        "data" => libc::RLIMIT_DATA,
        "fsize" => libc::RLIMIT_FSIZE,
        "locks" => libc::RLIMIT_LOCKS,
        "memlock" => libc::RLIMIT_MEMLOCK,
        "msgqueue" => libc::RLIMIT_MSGQUEUE,
        "nice" => libc::RLIMIT_NICE,
        "nofile" => libc::RLIMIT_NOFILE,
        "nproc" => libc::RLIMIT_NPROC,
        "rss" => libc::RLIMIT_RSS,
        "rtprio" => libc::RLIMIT_RTPRIO,
        "rttime" => libc::RLIMIT_RTTIME,
        "sigpending" => libc::RLIMIT_SIGPENDING,
        "stack" => libc::RLIMIT_STACK,
        _ => return None,
    })
}

fn restriction(doing: &'static str) -> impl Fn(nix::errno::Errno) -> Failure {
    move |errno| Failure::os(FailureKind::Restriction, doing, errno)
}
