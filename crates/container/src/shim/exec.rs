//! A further process in a running container, with collected output.

use std::convert::Infallible;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use kernel::cgroup::Cgroup;
use nix::errno::Errno;
use nix::sched::{CloneFlags, setns};
use nix::sys::signal::{Signal, kill, killpg};
use nix::unistd::Pid;

use super::belonging::Belonging;
use super::child;
use super::command::{execute, find_command};
use super::container::{Caller, Container};
use super::credentials::Confinement;
use super::launch::{self, Birth, Channel, Heard};
use super::report::{Report, Stdio, report_failure};
use super::users::{self, Users};
use super::{sys, terminal};
use crate::spec::{
    ContainerSpec, ExecResult, ExecSpec, Failure, FailureKind, MAX_EXEC_OUTPUT_BYTES,
    MAX_EXEC_TIMEOUT_MS, TerminalSize, User,
};

/// A running exec.
pub(super) struct Exec {
    pub(super) pid: Pid,
    pub(super) caller: Caller,
    /// The container's cgroup.
    cgroup: Cgroup,
    /// It has entered the container's PID namespace, as another process.
    moved: bool,
    /// None for an exec on a terminal.
    deadline: Option<Instant>,
    /// The channel to its process; None once its command has been executed.
    channel: Option<Channel>,
    /// The reading end of its output; None once that has ended.
    output: Option<OwnedFd>,
    collected: Vec<u8>,
    failure: Option<Failure>,
    timed_out: bool,
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
        let user = spec.user.as_ref().unwrap_or(&container.spec.user);
        let owner = users::host_id(container.users.as_deref(), user)?;
        let target = Target { first: pidfd(first)?, owner };
        let (read, write) = launch::open_pipe()?;
        rustix::io::ioctl_fionbio(&read, true).map_err(|errno| cannot("read its output", errno))?;
        let stdio = launch::one_output(&write)?;
        let (channel, theirs) = launch::channel()?;
        let cgroup = &container.cgroup;
        let pid = launch::fork_into(Birth::Beside, own_pid_namespace, cgroup, |belonging| {
            run(spec, terminal, container, belonging, &target, stdio, theirs)
        })?;
        let timeout = Duration::from_millis(spec.timeout_ms.min(MAX_EXEC_TIMEOUT_MS));
        Ok(Exec {
            pid,
            caller,
            cgroup: cgroup.clone(),
            moved: false,
            deadline: terminal.is_none().then(|| Instant::now() + timeout),
            channel: Some(channel),
            output: Some(read),
            collected: Vec::new(),
            failure: None,
            timed_out: false,
        })
    }

    /// Returns the descriptor for its process's reports, until its command is executed.
    pub(super) fn expecting(&self) -> Option<BorrowedFd<'_>> {
        self.channel.as_ref().map(AsFd::as_fd)
    }

    /// Handles a report of the process; returns its terminal if that came.
    pub(super) fn listen(&mut self) -> Option<OwnedFd> {
        match self.channel.as_ref()?.hear() {
            Heard::Nothing | Heard::Report(Report::Ready | Report::Terminal) => {}
            Heard::Report(Report::Moved(pid)) => self.go_on_as(pid),
            Heard::Report(Report::Failed(failure)) => self.failure = Some(failure),
            Heard::Terminal(control) => return Some(control),
            Heard::Closed => self.channel = None,
        }
        None
    }

    /// Handles the report that the process continues as another one.
    fn go_on_as(&mut self, pid: i32) {
        if !self.moved && launch::may_go_on_as(pid, &self.cgroup) {
            (self.moved, self.pid) = (true, Pid::from_raw(pid));
        } else {
            let message = "the command was lost on its way into the container";
            self.failure = Some(Failure::new(FailureKind::Internal, message));
        }
    }

    /// Returns its output's descriptor, while it is open.
    pub(super) fn waiting(&self) -> Option<BorrowedFd<'_>> {
        self.output.as_ref().map(AsFd::as_fd)
    }

    /// Returns the time when it is to be killed; None if that has been done.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.deadline.filter(|_| !self.timed_out)
    }

    /// Kills it and its process group after its time-out.
    pub(super) fn kill_when_late(&mut self, now: Instant) {
        if self.deadline().is_some_and(|deadline| now >= deadline) {
            self.timed_out = true;
            // It leads its own session, so its process group contains the processes it started.
            let _gone = killpg(self.pid, Signal::SIGKILL);
            let _gone = kill(self.pid, Signal::SIGKILL);
        }
    }

    /// Reads the available output; bytes beyond the limit are discarded.
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

    /// Returns the result after its end.
    pub(super) fn ended(mut self, code: i32) -> Result<ExecResult, Failure> {
        self.pump();
        let output = String::from_utf8_lossy(&self.collected).into_owned();
        let result = ExecResult { exit_code: code, output, timed_out: self.timed_out };
        self.failure.map_or(Ok(result), Err)
    }
}

/// The container to enter.
struct Target {
    /// The container's first process.
    first: OwnedFd,
    /// The host's id of the user to become.
    owner: u32,
}

fn run(
    spec: &ExecSpec,
    terminal: Option<TerminalSize>,
    container: &Container,
    belonging: Belonging<'_>,
    target: &Target,
    stdio: Stdio,
    channel: OwnedFd,
) -> Infallible {
    let (outer, users) = (&container.spec, container.users.as_deref());
    let user = spec.user.as_ref().unwrap_or(&outer.user);
    let outcome = enter(outer, belonging, &target.first)
        .and_then(|()| child::take_stdio(stdio, target.owner))
        .and_then(|()| users.map_or(Ok(()), Users::enter))
        .and_then(|()| {
            sys::close_all_but(&[channel.as_fd()]);
            move_in(spec, terminal, user, outer, channel.as_fd())
        })
        .and_then(|()| find_command(&spec.argv, &spec.env))
        // This step is last: no process in the container sees it before it is confined.
        .and_then(|command| child::cross_over(channel.as_fd()).map(|()| command))
        .and_then(|command| match terminal {
            Some(_) => terminal::control().map(|()| command),
            None => Ok(command),
        })
        .and_then(|command| Err::<Infallible, _>(execute(&command)));
    let Err(failure) = outcome;
    report_failure(&channel, failure);
    sys::exit_now(1)
}

fn enter(
    container: &ContainerSpec,
    belonging: Belonging<'_>,
    target: &OwnedFd,
) -> Result<(), Failure> {
    child::become_ordinary()?;
    belonging.take_up()?;
    let namespaces = CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWPID
        | CloneFlags::CLONE_NEWNET
        | CloneFlags::CLONE_NEWIPC
        | CloneFlags::CLONE_NEWUTS
        | CloneFlags::CLONE_NEWCGROUP;
    setns(target, namespaces).map_err(|errno| cannot("enter the container", errno))?;
    super::credentials::set_rlimits(&container.rlimits)
}

fn move_in(
    spec: &ExecSpec,
    size: Option<TerminalSize>,
    user: &User,
    container: &ContainerSpec,
    channel: BorrowedFd<'_>,
) -> Result<(), Failure> {
    if let Some(size) = size {
        child::take_stdio(terminal::open(size, channel)?, user.uid)?;
    }
    child::enter_working_dir(&spec.cwd)?;
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

fn cannot(doing: &str, errno: impl Into<crate::spec::Errno>) -> Failure {
    Failure::os(FailureKind::Internal, format!("cannot {doing}"), errno)
}
