//! One container of the supervisor, from its creation to its removal.

use std::fs;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::rc::Rc;

use kernel::cgroup::{Cgroup, Limits};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::launch::{self, Channel, Heard, Launched};
use super::output::Capture;
use super::report::Report;
use super::users::Users;
use super::{devices, ports};
use crate::spec::records::{self, now_ms};
use crate::spec::{
    ContainerSpec, ContainerState, ExitRecord, Failure, FailureKind, Name, Namespace, Phase,
};

/// The caller that waits for a reply: a connection and the number of its request.
pub(super) type Caller = (u64, u64);

/// A container.
pub(super) struct Container {
    pub(super) spec: ContainerSpec,
    pub(super) cgroup: Cgroup,
    /// The users of its own sandbox; None if they are the host's.
    pub(super) users: Option<Rc<Users>>,
    pub(super) phase: Phase,
    /// Its first process; None once that has been waited for.
    pub(super) pid: Option<Pid>,
    /// It has yet to enter the PID namespace of another container, as another process.
    moves: bool,
    /// The channel to its process, until the command is executed.
    pub(super) channel: Option<Channel>,
    pub(super) capture: Capture,
    /// The caller that gets a reply when the present phase is over.
    pub(super) caller: Option<Caller>,
    /// The reason why it could not be created or started.
    failure: Option<Failure>,
    exit: Option<ExitRecord>,
    started_at_ms: Option<i64>,
    /// Held open so that the container's standard input does not end.
    _input: Option<OwnedFd>,
    _reserved_ports: Vec<OwnedFd>,
}

/// The progress of a container's process.
pub(super) enum Progress {
    /// Nothing yet.
    None,
    /// Set up, with this first process.
    Created(Pid),
    /// Its command runs.
    Started,
}

impl Container {
    /// Begins to set up a container; its channel will report the result. On failure nothing is
    /// left.
    pub(super) fn create(
        spec: ContainerSpec,
        sandbox_dir: &Path,
        (cgroup, limits): (Cgroup, &Limits),
        own_pid_namespace: &OwnedFd,
        users: Option<Rc<Users>>,
        pid_of: impl Fn(&Name) -> Option<Pid>,
        caller: Caller,
    ) -> Result<Container, Failure> {
        let reserved_ports = ports::reserve(&spec.reserved_ports)?;
        let made = record(sandbox_dir, &spec)
            .and_then(|()| prepare_cgroup(&spec, &cgroup, limits))
            .and_then(|()| {
                launch::container(&spec, &cgroup, own_pid_namespace, users.as_deref(), pid_of)
            })
            .and_then(|launched| {
                let Launched { pid, channel, outputs, input } = launched;
                let capture = Capture::open(&spec.output, outputs);
                capture.map(|capture| (pid, channel, capture, input)).inspect_err(|_| {
                    let _gone = kill(pid, Signal::SIGKILL);
                })
            });
        let (pid, channel, capture, input) =
            made.inspect_err(|_| clear_away(&cgroup, sandbox_dir, &spec.name))?;
        Ok(Container {
            moves: matches!(spec.namespaces.pid, Namespace::Container(_)),
            spec,
            cgroup,
            users,
            phase: Phase::Creating,
            pid: Some(pid),
            channel: Some(channel),
            capture,
            caller: Some(caller),
            failure: None,
            exit: None,
            started_at_ms: None,
            _input: input,
            _reserved_ports: reserved_ports,
        })
    }

    /// Handles a report of the process.
    pub(super) fn listen(&mut self) -> Progress {
        let heard = self.channel.as_ref().map_or(Heard::Nothing, Channel::hear);
        match (heard, self.phase, self.pid) {
            (Heard::Nothing, ..) => Progress::None,
            (Heard::Report(Report::Ready), Phase::Creating, Some(pid)) => {
                self.phase = Phase::Created;
                Progress::Created(pid)
            }
            (Heard::Report(Report::Ready | Report::Terminal), ..) => Progress::None,
            (Heard::Report(Report::Moved(pid)), phase, _) => {
                let expected = self.moves && phase == Phase::Creating;
                if expected && launch::may_go_on_as(pid, &self.cgroup) {
                    (self.moves, self.pid) = (false, Some(Pid::from_raw(pid)));
                }
                Progress::None
            }
            (Heard::Terminal(control), ..) => {
                self.capture.read_terminal(control);
                Progress::None
            }
            (Heard::Report(Report::Failed(failure)), ..) => {
                self.failure = Some(failure);
                Progress::None
            }
            (Heard::Closed, Phase::Starting, _) if self.failure.is_none() => {
                self.channel = None;
                self.phase = Phase::Running;
                self.started_at_ms = Some(now_ms());
                Progress::Started
            }
            (Heard::Closed, ..) => {
                // The process is dead or dying; its end is handled when it is reaped.
                self.channel = None;
                Progress::None
            }
        }
    }

    /// Lets it execute its command.
    pub(super) fn start(&mut self, caller: Caller) -> Result<(), Failure> {
        let (Phase::Created, Some(channel)) = (self.phase, &self.channel) else {
            return Err(self.wrong_state("start"));
        };
        channel.let_go().map_err(|errno| {
            let doing = format!("cannot start container {}", self.spec.name);
            Failure::os(FailureKind::Internal, doing, errno)
        })?;
        self.phase = Phase::Starting;
        self.caller = Some(caller);
        Ok(())
    }

    /// Returns its first process; an error if it has none.
    pub(super) fn running_pid(&self, what: &str) -> Result<Pid, Failure> {
        self.pid.ok_or_else(|| self.wrong_state(what))
    }

    /// Handles the end of its first process. Errors with the reason if its command never ran.
    pub(super) fn ended(
        &mut self,
        code: i32,
        signal: Option<i32>,
        sandbox_dir: &Path,
    ) -> Result<ExitRecord, Failure> {
        let now = now_ms();
        self.pid = None;
        self.channel = None;
        if self.spec.namespaces.pid != Namespace::New {
            // In a shared PID namespace the kernel does not end the other processes, so do it here.
            self.kill_all()?;
        }
        self.capture.pump(now);
        let failure = self.failure.take().or_else(|| self.died_in_setup(signal));
        let code = failure.as_ref().map_or(code, exit_code_of);
        let exit = ExitRecord {
            code,
            signal,
            oom_killed: self.cgroup.oom_kills() > 0,
            started_at_ms: self.started_at_ms,
            finished_at_ms: now,
        };
        self.phase = Phase::Exited;
        self.exit = Some(exit.clone());
        let path = records::exit_file(sandbox_dir, &self.spec.name);
        if let Err(error) = records::write(&path, &exit) {
            super::complain(format_args!("cannot record the end of {}: {error}", self.spec.name));
        }
        failure.map_or(Ok(exit), Err)
    }

    /// Kills all its processes. A container that has ended has none: they ended with its first
    /// process, or were killed then.
    pub(super) fn kill_all(&self) -> Result<(), Failure> {
        match self.phase {
            Phase::Exited => Ok(()),
            Phase::Creating | Phase::Created | Phase::Starting | Phase::Running => {
                // Kill it by its id as well, because it may have been moved out of its cgroup.
                if let Some(pid) = self.pid {
                    let _gone = kill(pid, Signal::SIGKILL);
                }
                Ok(self.cgroup.kill()?)
            }
        }
    }

    /// Removes what remains of it on the host.
    pub(super) fn remove(&mut self, sandbox_dir: &Path) -> Result<(), Failure> {
        if self.phase != Phase::Exited {
            return Err(self.wrong_state("remove"));
        }
        self.cgroup.remove()?;
        self.capture.close(now_ms());
        remove_records(sandbox_dir, &self.spec.name);
        Ok(())
    }

    /// Returns its state, for clients.
    pub(super) fn state(&self) -> ContainerState {
        ContainerState {
            name: self.spec.name.clone(),
            phase: self.phase,
            pid: self.pid.map(Pid::as_raw),
            started_at_ms: self.started_at_ms,
            exit: self.exit.clone(),
            dropped_output_bytes: self.capture.dropped_bytes,
        }
    }

    /// Describes a set-up that ended without a report, most likely by the out-of-memory killer.
    fn died_in_setup(&self, signal: Option<i32>) -> Option<Failure> {
        let before = match self.phase {
            Phase::Creating => "set up",
            Phase::Created | Phase::Starting | Phase::Running | Phase::Exited => return None,
        };
        let why = match (self.cgroup.oom_kills(), signal) {
            (1.., _) => "its memory limit is too small to start in".to_owned(),
            (_, Some(signal)) => format!("it was ended by signal {signal}"),
            (_, None) => "it ended without a word".to_owned(),
        };
        let message = format!("container {} was not {before}: {why}", self.spec.name);
        Some(Failure::new(FailureKind::Internal, message))
    }

    fn wrong_state(&self, what: &str) -> Failure {
        let message = format!("cannot {what} container {}: it is {:?}", self.spec.name, self.phase);
        Failure::new(FailureKind::WrongState, message)
    }
}

/// Returns Docker's exit code for a command that could not be executed.
fn exit_code_of(failure: &Failure) -> i32 {
    match failure.kind {
        FailureKind::CommandNotFound => 127,
        _ => 126,
    }
}

fn record(sandbox_dir: &Path, spec: &ContainerSpec) -> Result<(), Failure> {
    let path = records::container_file(sandbox_dir, &spec.name);
    records::write(&path, spec).map_err(|error| {
        let doing = format!("cannot record container {}", spec.name);
        Failure::os(FailureKind::Internal, doing, &error)
    })
}

fn prepare_cgroup(spec: &ContainerSpec, cgroup: &Cgroup, limits: &Limits) -> Result<(), Failure> {
    let rules = devices::rules(spec)?;
    let prepared = cgroup.create(limits).and_then(|()| match &rules {
        Some(rules) => cgroup.allow_devices(rules),
        None => Ok(()),
    });
    prepared.map_err(Failure::from)
}

/// Removes cgroup and records after a failure, as far as possible; the rest is swept with the
/// sandbox.
fn clear_away(cgroup: &Cgroup, sandbox_dir: &Path, name: &Name) {
    if let Err(error) = cgroup.remove() {
        super::complain(error);
    }
    remove_records(sandbox_dir, name);
}

fn remove_records(sandbox_dir: &Path, name: &Name) {
    let files = [records::container_file(sandbox_dir, name), records::exit_file(sandbox_dir, name)];
    for file in files {
        match fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                super::complain(format_args!("cannot remove {}: {error}", file.display()));
            }
            _ => {}
        }
    }
}
