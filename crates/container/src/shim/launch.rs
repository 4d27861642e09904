//! The supervisor's side of starting a process: descriptors, namespaces, the fork.

use std::convert::Infallible;
use std::fs::File;
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};

use kernel::cgroup::Cgroup;
use nix::fcntl::OFlag;
use nix::sched::{CloneFlags, setns, unshare};
use nix::sys::signal::{Signal, kill};
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use nix::unistd::{ForkResult, Pid, pipe2};

use super::belonging::Belonging;
use super::child::{self, Joins, SharedPids};
use super::report::{MAX_REPORT_BYTES, Report, Stdio};
use super::users::{self, Users};
use super::{sys, terminal};
use crate::spec::{ContainerSpec, Failure, FailureKind, Name, Namespace};

/// A process that is setting itself up.
pub(super) struct Launched {
    pub(super) pid: Pid,
    pub(super) channel: Channel,
    /// Reading ends of its standard output and error.
    pub(super) outputs: [Option<OwnedFd>; 2],
    /// Writing end of its standard input, if that is to stay open.
    pub(super) input: Option<OwnedFd>,
}

/// The place where a new process is forked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Birth {
    /// A new PID namespace, as its first process.
    First,
    /// The supervisor's own PID namespace.
    Beside,
}

/// The supervisor's end of the socket to a process that is not a command yet.
pub(super) struct Channel(OwnedFd);

/// The result of reading the channel.
pub(super) enum Heard {
    Nothing,
    Report(Report),
    /// The controlling end of the process's terminal.
    Terminal(OwnedFd),
    /// Closed: the command has been executed, or the process is dead.
    Closed,
}

impl Channel {
    pub(super) fn hear(&self) -> Heard {
        let mut buffer = [0; MAX_REPORT_BYTES];
        match terminal::receive(self.0.as_fd(), &mut buffer) {
            Ok((0, _)) => Heard::Closed,
            Ok((_, Some(descriptor))) => Heard::Terminal(descriptor),
            Ok((count, None)) => match serde_json::from_slice(&buffer[..count]) {
                Ok(report) => Heard::Report(report),
                Err(_) => Heard::Closed,
            },
            Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => Heard::Nothing,
            Err(_) => Heard::Closed,
        }
    }

    /// Lets the process execute its command.
    pub(super) fn let_go(&self) -> nix::Result<()> {
        nix::unistd::write(&self.0, &[1]).map(drop)
    }
}

impl AsFd for Channel {
    fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Forks the first process of a container. `pid_of` finds the first process of a neighbour.
pub(super) fn container(
    spec: &ContainerSpec,
    cgroup: &Cgroup,
    own_pid_namespace: &OwnedFd,
    users: Option<&Users>,
    pid_of: impl Fn(&Name) -> Option<Pid>,
) -> Result<Launched, Failure> {
    let (joins, birth) = open_namespaces(spec, users, pid_of)?;
    let (out_read, out) = open_pipe()?;
    let (err_read, err) = open_pipe()?;
    let (input, keeps_open) = match spec.open_stdin {
        true => open_pipe().map(|(read, write)| (read, Some(write)))?,
        false => (null_device()?, None),
    };
    let (ours, theirs) = channel()?;
    let pid = fork_into(birth, own_pid_namespace, cgroup, |cgroup| {
        child::run(spec, cgroup, &joins, [input, out, err], theirs)
    })?;
    let outputs = [Some(out_read), Some(err_read)];
    Ok(Launched { pid, channel: ours, outputs, input: keeps_open })
}

/// Makes a socket to a process to be forked: our end, which does not block, and its end.
pub(super) fn channel() -> Result<(Channel, OwnedFd), Failure> {
    let flags = SockFlag::SOCK_CLOEXEC;
    let (ours, theirs) = socketpair(AddressFamily::Unix, SockType::SeqPacket, None, flags)
        .map_err(|errno| cannot("open a socket to the container", errno))?;
    rustix::io::ioctl_fionbio(&ours, true)
        .map_err(|errno| cannot("open a socket to the container", errno))?;
    Ok((Channel(ours), theirs))
}

pub(super) fn open_pipe() -> Result<(OwnedFd, OwnedFd), Failure> {
    pipe2(OFlag::O_CLOEXEC).map_err(|errno| cannot("open a pipe", errno))
}

/// Opens an input that is at its end.
pub(super) fn null_device() -> Result<OwnedFd, Failure> {
    let file = File::open("/dev/null");
    file.map(OwnedFd::from).map_err(|error| cannot("open /dev/null", &error))
}

/// Returns the descriptors of a process whose outputs go to one pipe.
pub(super) fn one_output(output: &OwnedFd) -> Result<Stdio, Failure> {
    let copy = || output.try_clone().map_err(|error| cannot("open an output pipe", &error));
    Ok([null_device()?, copy()?, copy()?])
}

/// Forks a process. The supervisor itself stays in its own PID namespace.
#[expect(unreachable_code, reason = "the compiler knows, too, that the child never returns")]
pub(super) fn fork_into(
    birth: Birth,
    own: &OwnedFd,
    cgroup: &Cgroup,
    child: impl FnOnce(Belonging<'_>) -> Infallible,
) -> Result<Pid, Failure> {
    let failed = |errno| Failure::os(FailureKind::Namespace, "cannot make a PID namespace", errno);
    if birth == Birth::First {
        unshare(CloneFlags::CLONE_NEWPID).map_err(failed)?;
    }
    let place = cgroup.birthplace();
    let forked = match place.map(|place| sys::fork_into_cgroup(place.as_fd())) {
        Some(Ok(ForkResult::Child)) if cgroup.joins_after_birth() => {
            match child(Belonging::To(cgroup)) {}
        }
        Some(Ok(ForkResult::Child)) => match child(Belonging::In(cgroup)) {},
        Some(Ok(ForkResult::Parent { child })) => Ok(child),
        // Kernels before 5.7 cannot do this, and some sandboxes forbid it; joining later reports
        // the reason.
        Some(Err(_)) | None => sys::fork(|| child(Belonging::ToAll(cgroup))),
    };
    if birth == Birth::First
        && let Err(errno) = setns(own, CloneFlags::CLONE_NEWPID)
    {
        // Later children would start in the wrong namespace, so undo this one.
        if let Ok(pid) = forked {
            let _gone = kill(pid, Signal::SIGKILL);
        }
        return Err(failed(errno));
    }
    forked.map_err(|errno| cannot("fork a process", errno))
}

/// Tells whether a process that was forked into a cgroup may continue as this one: it must be a
/// child of the supervisor too, and in the cgroup. A process that has ended may have left it, and
/// belongs to no other container.
pub(super) fn may_go_on_as(pid: i32, cgroup: &Cgroup) -> bool {
    is_own(pid, || cgroup.processes().is_ok_and(|all| all.contains(&pid)))
}

/// Calls `belongs` first: a process that ends in between still shows as ended, because only the
/// supervisor reaps it.
fn is_own(pid: i32, belongs: impl FnOnce() -> bool) -> bool {
    let belongs = belongs();
    let Ok(stat) = std::fs::read_to_string(format!("/proc/{pid}/stat")) else { return false };
    // The fields follow the name, which may contain any characters.
    let Some((_, fields)) = stat.rsplit_once(')') else { return false };
    let mut fields = fields.split_whitespace();
    let (state, parent) = (fields.next(), fields.next().and_then(|id| id.parse().ok()));
    parent == Some(std::process::id()) && (belongs || matches!(state, Some("Z" | "X")))
}

fn open_namespaces<'a>(
    spec: &ContainerSpec,
    users: Option<&'a Users>,
    pid_of: impl Fn(&Name) -> Option<Pid>,
) -> Result<(Joins<'a>, Birth), Failure> {
    let wanted = [
        (CloneFlags::CLONE_NEWNET, "net", &spec.namespaces.net),
        (CloneFlags::CLONE_NEWIPC, "ipc", &spec.namespaces.ipc),
        (CloneFlags::CLONE_NEWUTS, "uts", &spec.namespaces.uts),
    ];
    let mut joins = Joins {
        join: Vec::new(),
        pid: None,
        make: CloneFlags::CLONE_NEWNS | CloneFlags::CLONE_NEWCGROUP,
        users,
        owner: users::host_id(users, &spec.user)?,
    };
    for (flag, kind, namespace) in wanted {
        match namespace {
            Namespace::New => joins.make |= flag,
            Namespace::Host => {}
            other => joins.join.push((flag, open_namespace(other, kind, &pid_of)?)),
        }
    }
    let birth = match &spec.namespaces.pid {
        Namespace::New => Birth::First,
        Namespace::Host => Birth::Beside,
        Namespace::Path(path) => {
            let message =
                format!("cannot join the PID namespace {}: name a container", path.display());
            return Err(Failure::new(FailureKind::Namespace, message));
        }
        other @ Namespace::Container(_) => {
            joins.pid = Some(SharedPids {
                namespace: open_namespace(other, "pid", &pid_of)?,
                mounts: open_namespace(other, "mnt", &pid_of)?,
            });
            Birth::Beside
        }
    };
    Ok((joins, birth))
}

fn open_namespace(
    namespace: &Namespace,
    kind: &str,
    pid_of: impl Fn(&Name) -> Option<Pid>,
) -> Result<OwnedFd, Failure> {
    let path = match namespace {
        Namespace::Path(path) => path.clone(),
        Namespace::Container(name) => {
            let pid = pid_of(name).ok_or_else(|| {
                let message = format!("cannot share the {kind} namespace of {name}: not running");
                Failure::new(FailureKind::Namespace, message)
            })?;
            PathBuf::from(format!("/proc/{pid}/ns/{kind}"))
        }
        Namespace::New | Namespace::Host => Path::new("/proc/self/ns").join(kind),
    };
    let opened = File::open(&path);
    opened.map(OwnedFd::from).map_err(|error| {
        let doing = format!("cannot open namespace {}", path.display());
        Failure::os(FailureKind::Namespace, doing, &error)
    })
}

fn cannot(doing: &str, errno: impl Into<crate::spec::Errno>) -> Failure {
    Failure::os(FailureKind::Internal, format!("cannot {doing}"), errno)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use rustix::process::{WaitId, WaitIdOptions};

    use super::*;

    #[test]
    fn a_process_that_ends_while_it_is_looked_for_is_the_supervisors() {
        let mut child = Command::new("sleep").arg("1000").spawn().expect("started");
        let pid = i32::try_from(child.id()).expect("a number of a process");
        assert!(is_own(pid, || true) && !is_own(pid, || false));
        let ends = || {
            kill(Pid::from_raw(pid), Signal::SIGKILL).expect("killed");
            let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
            let pid = rustix::process::Pid::from_raw(pid).expect("a number");
            rustix::process::waitid(WaitId::Pid(pid), options).expect("ended");
            false
        };
        assert!(is_own(pid, ends));
        child.wait().expect("reaped");
        assert!(!is_own(1, || true), "a child of another");
    }
}
