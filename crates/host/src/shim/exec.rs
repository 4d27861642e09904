//! A further process in a running container, its output collected.

use std::convert::Infallible;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::sched::{CloneFlags, setns};
use nix::sys::signal::{Signal, kill, killpg};
use nix::unistd::Pid;

use super::child::{self, Report, Stdio};
use super::container::{Caller, Container};
use super::credentials::Confinement;
use super::launch::{self, Channel, Heard, PidNamespace};
use super::{sys, terminal};
use crate::cgroup::Cgroup;
use crate::runtime::{
    ContainerSpec, ExecResult, ExecSpec, Failure, FailureKind, MAX_EXEC_OUTPUT_BYTES,
    MAX_EXEC_TIMEOUT_MS, TerminalSize,
};

/// A running exec.
pub(super) struct Exec {
    pub(super) pid: Pid,
    pub(super) caller: Caller,
    /// None for those that someone watches.
    deadline: Option<Instant>,
    channel: Channel,
    /// Gone when it has ended.
    output: Option<OwnedFd>,
    collected: Vec<u8>,
    failure: Option<Failure>,
    timed_out: bool,
    /// It runs on a terminal that has not come yet.
    expects_terminal: bool,
}

impl Exec {
    /// Starts a process in the namespaces of a container's first process.
    pub(super) fn start(
        spec: &ExecSpec,
        terminal: Option<TerminalSize>,
        container: &Container,
        own_pid_namespace: &OwnedFd,
        caller: Caller,
    ) -> Result<Exec, Failure> {
        let first = container.running_pid("execute a command in")?;
        let target = pidfd(first)?;
        let (read, write) = launch::open_pipe()?;
        rustix::io::ioctl_fionbio(&read, true).map_err(|errno| cannot("read its output", errno))?;
        let stdio = launch::one_output(&write)?;
        let (channel, theirs) = launch::channel()?;
        let namespace = PidNamespace::Join(pidfd(first)?);
        let (outer, cgroup) = (&container.spec, &container.cgroup);
        let pid = launch::fork_into(&namespace, own_pid_namespace, || {
            run(spec, terminal, outer, cgroup, &target, stdio, theirs)
        })?;
        let timeout = Duration::from_millis(spec.timeout_ms.min(MAX_EXEC_TIMEOUT_MS));
        Ok(Exec {
            pid,
            caller,
            deadline: terminal.is_none().then(|| Instant::now() + timeout),
            channel,
            output: Some(read),
            collected: Vec::new(),
            failure: None,
            timed_out: false,
            expects_terminal: terminal.is_some(),
        })
    }

    /// Where its terminal, or the fact that it got no further, can be heard of; until then.
    pub(super) fn expecting(&self) -> Option<BorrowedFd<'_>> {
        self.expects_terminal.then(|| self.channel.as_fd())
    }

    /// Its terminal, once.
    pub(super) fn listen(&mut self) -> Option<OwnedFd> {
        match self.channel.hear() {
            Heard::Nothing => None,
            Heard::Terminal(control) => {
                self.expects_terminal = false;
                Some(control)
            }
            Heard::Report(report) => {
                self.note(report);
                None
            }
            Heard::Closed => {
                self.expects_terminal = false;
                None
            }
        }
    }

    fn note(&mut self, report: Report) {
        if let Report::Failed(failure) = report {
            self.failure = Some(failure);
        }
    }

    /// Its output, while it can be waited for.
    pub(super) fn waiting(&self) -> Option<BorrowedFd<'_>> {
        self.output.as_ref().map(AsFd::as_fd)
    }

    /// When it is to be killed; nothing when that has been done.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.deadline.filter(|_| !self.timed_out)
    }

    /// Kills it and its process group when its time is up.
    pub(super) fn kill_when_late(&mut self, now: Instant) {
        if self.deadline().is_some_and(|deadline| now >= deadline) {
            self.timed_out = true;
            // It leads its own session, so the group is what it started.
            let _gone = killpg(self.pid, Signal::SIGKILL);
            let _gone = kill(self.pid, Signal::SIGKILL);
        }
    }

    /// Takes what output there is; what exceeds the limit is read and forgotten.
    pub(super) fn pump(&mut self) {
        let Some(output) = &self.output else { return };
        let mut buffer = [0; MAX_EXEC_OUTPUT_BYTES];
        loop {
            match nix::unistd::read(output, &mut buffer) {
                Ok(0) => break,
                Ok(count) => {
                    let room = MAX_EXEC_OUTPUT_BYTES - self.collected.len();
                    self.collected.extend_from_slice(&buffer[..count.min(room)]);
                }
                Err(Errno::EINTR) => {}
                Err(Errno::EAGAIN) => return,
                Err(_) => break,
            }
        }
        self.output = None;
    }

    /// It has ended: what there is to tell.
    pub(super) fn ended(mut self, code: i32) -> Result<ExecResult, Failure> {
        self.pump();
        while let Heard::Report(report) = self.channel.hear() {
            self.note(report);
        }
        let output = String::from_utf8_lossy(&self.collected).into_owned();
        let result = ExecResult { exit_code: code, output, timed_out: self.timed_out };
        self.failure.map_or(Ok(result), Err)
    }
}

fn run(
    spec: &ExecSpec,
    terminal: Option<TerminalSize>,
    container: &ContainerSpec,
    cgroup: &Cgroup,
    target: &OwnedFd,
    stdio: Stdio,
    channel: OwnedFd,
) -> Infallible {
    let outcome = set_up(spec, terminal, container, cgroup, target, stdio, channel.as_fd())
        .and_then(|()| child::find_command(&spec.argv, &spec.env))
        .and_then(|command| Err::<Infallible, _>(child::execute(&command)));
    let Err(failure) = outcome;
    child::report(&channel, &Report::Failed(failure));
    sys::exit_now(1)
}

fn set_up(
    spec: &ExecSpec,
    size: Option<TerminalSize>,
    container: &ContainerSpec,
    cgroup: &Cgroup,
    target: &OwnedFd,
    stdio: Stdio,
    channel: BorrowedFd<'_>,
) -> Result<(), Failure> {
    child::become_ordinary()?;
    cgroup.join()?;
    let namespaces = CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWNET
        | CloneFlags::CLONE_NEWIPC
        | CloneFlags::CLONE_NEWUTS
        | CloneFlags::CLONE_NEWCGROUP;
    setns(target, namespaces).map_err(|errno| cannot("enter the container", errno))?;
    super::credentials::set_rlimits(&container.rlimits)?;
    let user = spec.user.as_ref().unwrap_or(&container.user);
    let stdio = match size {
        Some(size) => terminal::open(size, channel)?,
        None => stdio,
    };
    child::take_stdio(stdio, user.uid)?;
    if size.is_some() {
        terminal::control()?;
    }
    child::enter_working_dir(&spec.cwd, user.uid, user.gid)?;
    child::confine(&Confinement {
        user,
        capabilities: container.capabilities,
        no_new_privileges: container.no_new_privileges,
        seccomp: container.seccomp,
    })
}

fn pidfd(pid: Pid) -> Result<OwnedFd, Failure> {
    let flags = rustix::process::PidfdFlags::empty();
    rustix::process::Pid::from_raw(pid.as_raw())
        .ok_or(rustix::io::Errno::SRCH)
        .and_then(|pid| rustix::process::pidfd_open(pid, flags))
        .map_err(|errno| cannot("find the container's process", errno))
}

fn cannot(doing: &str, errno: impl Into<crate::runtime::Errno>) -> Failure {
    Failure::os(FailureKind::Internal, format!("cannot {doing}"), errno)
}
