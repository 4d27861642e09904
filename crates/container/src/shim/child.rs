//! Everything between the fork and the command: the new process makes itself a container.
//!
//! It talks to the supervisor over a socket that closes by itself when the command is executed:
//! first it sends `Ready`, then it waits for one byte, then either the socket closes (executed) or
//! it sends `Failed`.

use std::convert::Infallible;
use std::fs;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use kernel::cgroup::Cgroup;
use nix::errno::Errno;
use nix::fcntl::OFlag;
use nix::sched::{CloneFlags, setns, unshare};
use nix::sys::signal::Signal;
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socket};
use nix::unistd::{ForkResult, pipe2};

use super::belonging::Belonging;
use super::command::{Command, execute, find_command};
use super::credentials::{self, Confinement};
use super::report::{Report, Stdio, report, report_failure};
use super::rootfs::{self, FromHost};
use super::users::Users;
use super::{init, inside, neighbour, sys, terminal};
use crate::spec::{ContainerSpec, Entry, Failure, FailureKind, Namespace};

/// Namespaces of one container, opened or to be made.
pub(super) struct Joins<'a> {
    pub(super) join: Vec<(CloneFlags, OwnedFd)>,
    /// The PID namespace to join.
    pub(super) pid: Option<SharedPids>,
    pub(super) make: CloneFlags,
    /// The user namespace, entered last; None if the users are the host's.
    pub(super) users: Option<&'a Users>,
    /// The host's id of its user.
    pub(super) owner: u32,
}

/// A PID namespace to be shared, and a source of its `/proc`: a new one could only be mounted by a
/// process that is in the namespace, visible to all in it, with all its powers.
pub(super) struct SharedPids {
    pub(super) namespace: OwnedFd,
    /// The mount namespace of the process that it is shared with.
    pub(super) mounts: OwnedFd,
}

/// Sets up a container around this process and runs its command.
pub(super) fn run(
    spec: &ContainerSpec,
    belonging: Belonging<'_>,
    joins: &Joins<'_>,
    stdio: Stdio,
    channel: OwnedFd,
) -> Infallible {
    let outcome = leave_host(spec, belonging, joins, stdio, channel.as_fd())
        .and_then(|(from_host, cgroup)| build(spec, joins.users, from_host, cgroup))
        .and_then(|()| move_in(spec, joins, channel.as_fd()))
        .and_then(|()| if joins.pid.is_some() { cross_over(channel.as_fd()) } else { Ok(()) })
        .and_then(|()| if spec.terminal.is_some() { terminal::control() } else { Ok(()) })
        .and_then(|()| command_of(&spec.entry, &spec.env))
        .and_then(|command| {
            let waited = wait_for_start(&channel);
            waited.and_then(|()| go(&spec.entry, command, channel.as_fd()))
        });
    let Err(failure) = outcome;
    report_failure(&channel, failure);
    sys::exit_now(1)
}

/// Does everything that needs the host. Afterwards this process can reach nothing of it.
fn leave_host<'a>(
    spec: &ContainerSpec,
    belonging: Belonging<'a>,
    joins: &Joins<'_>,
    stdio: Stdio,
    channel: BorrowedFd<'_>,
) -> Result<(FromHost, &'a Cgroup), Failure> {
    become_ordinary()?;
    let cgroup = belonging.take_up()?;
    fs::write("/proc/self/oom_score_adj", spec.oom_score_adj.to_string()).map_err(|error| {
        Failure::os(FailureKind::Restriction, "cannot set the OOM preference", &error)
    })?;
    // This comes before joining any namespace: a helper process forked later would start in the
    // container.
    let proc = joins.pid.as_ref().map(|pids| neighbour::proc_of(&pids.mounts)).transpose()?;
    namespaces(joins)?;
    if spec.open_stdin {
        let [input, _, _] = &stdio;
        nix::unistd::fchown(input, Some(joins.owner.into()), None)
            .map_err(|errno| Failure::os(FailureKind::Internal, "cannot set up input", errno))?;
    }
    take_stdio(stdio, joins.owner)?;
    let users = joins.users.map(Users::namespace);
    let kept = [channel].into_iter().chain(users).chain(proc.iter().map(AsFd::as_fd));
    sys::close_all_but(&kept.collect::<Vec<_>>());
    let from_host = rootfs::open(spec, joins.users, proc)?;
    rootfs::enter(&from_host)?;
    Ok((from_host, cgroup))
}

/// Sets up the container, as opposed to its process.
fn build(
    spec: &ContainerSpec,
    users: Option<&Users>,
    from_host: FromHost,
    cgroup: &Cgroup,
) -> Result<(), Failure> {
    if let Some(users) = users {
        users.make_for_their_root()?;
        // A change of user clears the death signal.
        die_with_supervisor()?;
    }
    let null = rootfs::build(spec, users, &from_host, cgroup.hierarchies())?;
    drop(from_host);
    in_new_namespaces(spec)?;
    rootfs::close(spec, &null)?;
    credentials::set_rlimits(&spec.rlimits)
}

/// Sets up the process.
fn move_in(
    spec: &ContainerSpec,
    joins: &Joins<'_>,
    channel: BorrowedFd<'_>,
) -> Result<(), Failure> {
    if let Some(size) = spec.terminal {
        let stdio = terminal::open(size, channel)?;
        terminal::be_console(&stdio)?;
        take_stdio(stdio, joins.owner)?;
    }
    joins.users.map_or(Ok(()), Users::enter)?;
    enter_working_dir(&spec.cwd)?;
    confine(&Confinement {
        user: &spec.user,
        capabilities: spec.capabilities,
        no_new_privileges: spec.no_new_privileges,
        seccomp: spec.seccomp,
    })
}

/// Continues in a new process in the joined PID namespace: only there does a process become visible
/// to those it shares the namespace with. By then it is confined like its command, and nothing of
/// the host is left in it: a neighbour with `CAP_SYS_PTRACE` that traces it gains nothing. The
/// supervisor is its parent.
pub(super) fn cross_over(channel: BorrowedFd<'_>) -> Result<(), Failure> {
    let failed =
        |errno| Failure::os(FailureKind::Namespace, "cannot enter the PID namespace", errno);
    let (announced, announcing) = pipe2(OFlag::O_CLOEXEC).map_err(failed)?;
    if let ForkResult::Parent { child } = sys::fork_sibling().map_err(failed)? {
        report(channel, &Report::Moved(child.as_raw()));
        let _ended = nix::unistd::write(&announcing, &[1]);
        sys::exit_now(0);
    }
    drop(announcing);
    // Wait until the old process has ended, so that the supervisor hears of its end first.
    if read_byte(&announced) != Ok(true) {
        // The old process was killed before it could report this one, so nothing would look after
        // it.
        sys::exit_now(1);
    }
    while read_byte(&announced) == Ok(true) {}
    die_with_supervisor()?;
    nix::unistd::setsid().map(drop).map_err(failed)
}

/// Reads one byte; false at the end of the stream.
fn read_byte(from: &OwnedFd) -> nix::Result<bool> {
    loop {
        match nix::unistd::read(from, &mut [0]) {
            Err(Errno::EINTR) => {}
            other => return other.map(|count| count > 0),
        }
    }
}

/// Undoes the settings that the supervisor made for itself.
pub(super) fn become_ordinary() -> Result<(), Failure> {
    let failed = |errno| Failure::os(FailureKind::Internal, "cannot prepare the process", errno);
    die_with_supervisor()?;
    sys::reset_signals().map_err(failed)?;
    nix::unistd::setsid().map_err(failed)?;
    rustix::process::umask(rustix::fs::Mode::empty());
    Ok(())
}

/// Takes on user, capabilities and filter, and repeats settings that those steps undid.
pub(super) fn confine(confinement: &Confinement<'_>) -> Result<(), Failure> {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o022));
    credentials::take_on(confinement)?;
    // A change of user clears the death signal.
    die_with_supervisor()
}

fn die_with_supervisor() -> Result<(), Failure> {
    nix::sys::prctl::set_pdeathsig(Signal::SIGKILL).map_err(|errno| {
        Failure::os(FailureKind::Internal, "cannot tie the process to its supervisor", errno)
    })
}

fn namespaces(joins: &Joins<'_>) -> Result<(), Failure> {
    let pid = joins.pid.iter().map(|pids| (CloneFlags::CLONE_NEWPID, &pids.namespace));
    let others = joins.join.iter().map(|(kind, file)| (*kind, file));
    for (kind, file) in pid.chain(others) {
        setns(file, kind).map_err(|errno| {
            Failure::os(
                FailureKind::Namespace,
                format!("cannot join a namespace ({kind:?})"),
                errno,
            )
        })?;
    }
    unshare(joins.make).map_err(|errno| {
        let doing = format!("cannot make namespaces ({:?})", joins.make);
        Failure::os(FailureKind::Namespace, doing, errno)
    })
}

/// Sets host name, loopback and kernel parameters.
fn in_new_namespaces(spec: &ContainerSpec) -> Result<(), Failure> {
    if let (Some(name), Namespace::New) = (&spec.hostname, &spec.namespaces.uts) {
        rustix::system::sethostname(name.as_bytes()).map_err(|errno| {
            Failure::os(FailureKind::Namespace, format!("cannot set host name {name:?}"), errno)
        })?;
    }
    if spec.namespaces.net == Namespace::New {
        socket(AddressFamily::Inet, SockType::Datagram, SockFlag::SOCK_CLOEXEC, None)
            .and_then(|socket| sys::loopback_up(socket.as_fd()))
            .map_err(|errno| {
                Failure::os(FailureKind::Namespace, "cannot bring up the loopback", errno)
            })?;
    }
    spec.sysctls.iter().try_for_each(|(key, value)| set_sysctl(spec, key, value))
}

fn set_sysctl(spec: &ContainerSpec, key: &str, value: &str) -> Result<(), Failure> {
    let doing = || format!("cannot set kernel parameter {key}");
    if !sysctl_is_its_own(spec, key) {
        let message = format!(
            "{}: it would apply to the whole host; only net.* and the IPC parameters can be set, \
             and only in namespaces that are not the host's",
            doing()
        );
        return Err(Failure::new(FailureKind::Restriction, message));
    }
    let path = Path::new("/proc/sys").join(key.replace('.', "/"));
    fs::write(path, value).map_err(|error| Failure::os(FailureKind::Restriction, doing(), &error))
}

fn sysctl_is_its_own(spec: &ContainerSpec, key: &str) -> bool {
    const IPC: [&str; 8] = [
        "kernel.msgmax",
        "kernel.msgmnb",
        "kernel.msgmni",
        "kernel.sem",
        "kernel.shmall",
        "kernel.shmmax",
        "kernel.shmmni",
        "kernel.shm_rmid_forced",
    ];
    let plain = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    let own = |namespace: &Namespace| *namespace != Namespace::Host;
    let net = key.starts_with("net.") && own(&spec.namespaces.net);
    let ipc = IPC.contains(&key) || key.starts_with("fs.mqueue.");
    plain && !key.contains("..") && (net || (ipc && own(&spec.namespaces.ipc)))
}

/// Makes the three descriptors 0, 1 and 2, owned by the user, so that it can reopen them by path.
pub(super) fn take_stdio(stdio: Stdio, uid: u32) -> Result<(), Failure> {
    let failed =
        |errno| Failure::os(FailureKind::Internal, "cannot set up input and output", errno);
    let [input, output, error] = &stdio;
    nix::unistd::dup2_stdin(input).map_err(failed)?;
    nix::unistd::dup2_stdout(output).map_err(failed)?;
    nix::unistd::dup2_stderr(error).map_err(failed)?;
    if uid != 0 {
        for fd in [output, error] {
            // The group stays: a terminal's is "tty", so that others can write to it.
            nix::unistd::fchown(fd, Some(uid.into()), None).map_err(failed)?;
        }
    }
    Ok(())
}

/// Changes to the working directory, as root, and makes sure that it is in the container. Root owns
/// the folders that are made for it, as in Docker.
pub(super) fn enter_working_dir(cwd: &str) -> Result<(), Failure> {
    let failed = |errno: crate::spec::Errno| {
        let doing = format!("cannot change to working directory {cwd:?}");
        Failure::os(FailureKind::BadWorkingDir, doing, errno)
    };
    if !Path::new(cwd).is_absolute() {
        return Err(failed(Errno::EINVAL.into()));
    }
    inside::make_folder(Path::new(cwd))
        .and_then(rustix::process::fchdir)
        .map_err(|errno| failed(errno.into()))?;
    // For a folder outside the container the kernel returns "(unreachable)" or nothing.
    match nix::unistd::getcwd() {
        Ok(at) if at.is_absolute() => Ok(()),
        _ => Err(failed(Errno::EPERM.into())),
    }
}

fn command_of(entry: &Entry, env: &[String]) -> Result<Option<Command>, Failure> {
    match entry {
        Entry::Command(argv) | Entry::UnderInit(argv) => find_command(argv, env).map(Some),
        Entry::Hold => Ok(None),
    }
}

/// Reports that the set-up is complete and waits for the start. Never returns if the supervisor is
/// gone.
fn wait_for_start(channel: &OwnedFd) -> Result<(), Failure> {
    report(channel, &Report::Ready);
    match read_byte(channel) {
        Ok(true) => Ok(()),
        Ok(false) => sys::exit_now(1),
        Err(errno) => Err(Failure::os(FailureKind::Internal, "cannot wait for the start", errno)),
    }
}

fn go(
    entry: &Entry,
    command: Option<Command>,
    channel: BorrowedFd<'_>,
) -> Result<Infallible, Failure> {
    match (entry, command) {
        (Entry::Command(_), Some(command)) => Err(execute(&command)),
        (Entry::UnderInit(_), Some(command)) => init::run(&command, channel),
        (Entry::Command(_) | Entry::UnderInit(_) | Entry::Hold, _) => init::hold(channel),
    }
}
