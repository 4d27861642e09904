//! The supervisor's one loop: waits for any descriptor, then handles it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use kernel::cgroup::Cgroup;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::unistd::Pid;

use super::client::Client;
use super::container::{Caller, Container, Progress};
use super::exec::Exec;
use super::order::Order;
use super::report::MAX_REPORTS;
use super::setup;
use super::sys::{self, Ended};
use super::users::Users;
use crate::spec::protocol::{Answer, Message};
use crate::spec::records::now_ms;
use crate::spec::{Errno, Failure, FailureKind, Name, Phase, SandboxSpec};

/// The pause between two attempts to append to a full spool: its reader frees megabytes at a time,
/// and each attempt lists a folder.
const SPOOL_RETRY: Duration = Duration::from_millis(20);

/// The pause between two checks that the folder still exists, when no client is connected and no
/// process runs.
const DESERTED_CHECK: Duration = Duration::from_secs(2);

/// The most attached clients: the agent, its successor, and a person looking.
const MAX_CLIENTS: usize = 16;

/// The state of the supervisor.
pub(super) struct Supervisor {
    pub(super) dir: PathBuf,
    pub(super) spec: SandboxSpec,
    pub(super) cgroup: Cgroup,
    pub(super) own_pid_namespace: OwnedFd,
    /// The users of its containers, if it has its own.
    pub(super) users: Option<Rc<Users>>,
    pub(super) containers: BTreeMap<Name, Container>,
    /// Execs in the order of their start.
    pub(super) execs: BTreeMap<u64, Exec>,
    pub(super) next_exec: u64,
    pub(super) clients: BTreeMap<u64, Client>,
    /// The caller of the shutdown.
    pub(super) shutdown: Option<Caller>,
    /// No client can connect any more.
    is_deserted: bool,
    listener: UnixListener,
    signals: SignalFd,
    next_client: u64,
}

/// The owner of a polled descriptor.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Source {
    Signals,
    Listener,
    Client(u64),
    Channel(Name),
    Output(Name),
    Exec(u64),
    ExecChannel(u64),
}

/// Supervises a sandbox until it is told to shut down.
pub(super) fn run(order: Order) -> Result<(), Failure> {
    let Order { dir, connection, listener, log } = order;
    // The log is standard error by now.
    drop(log);
    let (spec, cgroup, users) = setup::enter_sandbox(&dir)?;
    let failed =
        |doing: &'static str| move |errno: Errno| Failure::os(FailureKind::Internal, doing, errno);
    listener
        .set_nonblocking(true)
        .map_err(|error| failed("cannot use the control socket")((&error).into()))?;
    let mut mask = SigSet::empty();
    mask.add(Signal::SIGCHLD);
    let signals = mask
        .thread_block()
        .and_then(|()| SignalFd::with_flags(&mask, SfdFlags::SFD_NONBLOCK | SfdFlags::SFD_CLOEXEC))
        .map_err(|errno| failed("cannot wait for children")(errno.into()))?;
    let own = File::open("/proc/self/ns/pid")
        .map_err(|error| failed("cannot open the PID namespace")((&error).into()))?;
    let client = Client::new(connection)
        .map_err(|error| failed("cannot use the agent's connection")((&error).into()))?;
    let mut supervisor = Supervisor {
        dir,
        spec,
        cgroup,
        own_pid_namespace: own.into(),
        users: users.map(Rc::new),
        containers: BTreeMap::new(),
        execs: BTreeMap::new(),
        next_exec: 0,
        clients: BTreeMap::from([(0, client)]),
        shutdown: None,
        is_deserted: false,
        listener,
        signals,
        next_client: 1,
    };
    while !supervisor.is_over() {
        supervisor.turn().map_err(|errno| failed("cannot wait for events")(errno.into()))?;
    }
    supervisor.leave()
}

impl Supervisor {
    /// Waits once and handles the results.
    fn turn(&mut self) -> nix::Result<()> {
        let (sources, mut fds): (Vec<_>, Vec<_>) = self.sources().into_iter().unzip();
        let ready = match poll(&mut fds, self.timeout()) {
            Ok(_) => {
                let happened = |fd: &PollFd<'_>| fd.revents().is_some_and(|what| !what.is_empty());
                let all = sources.into_iter().zip(fds.iter().map(happened));
                all.filter(|(_, ready)| *ready).map(|(source, _)| source).collect()
            }
            Err(nix::errno::Errno::EINTR) => Vec::new(),
            Err(errno) => return Err(errno),
        };
        drop(fds);
        for source in &ready {
            self.handle(source);
        }
        // Reaping comes last, so that a child's report is read before its end is handled.
        if ready.contains(&Source::Signals) {
            while let Ok(Some(_)) = self.signals.read_signal() {}
            self.reap();
        }
        self.on_time();
        Ok(())
    }

    fn sources(&self) -> Vec<(Source, PollFd<'_>)> {
        fn read(fd: std::os::fd::BorrowedFd<'_>) -> PollFd<'_> {
            PollFd::new(fd, PollFlags::POLLIN)
        }
        let mut all = vec![
            (Source::Signals, read(self.signals.as_fd())),
            (Source::Listener, read(self.listener.as_fd())),
        ];
        for (number, client) in &self.clients {
            let wanted = match client.has_unsent() {
                true => PollFlags::POLLIN | PollFlags::POLLOUT,
                false => PollFlags::POLLIN,
            };
            all.push((Source::Client(*number), PollFd::new(client.as_fd(), wanted)));
        }
        for (name, container) in &self.containers {
            if let Some(channel) = &container.channel {
                all.push((Source::Channel(name.clone()), read(channel.as_fd())));
            }
            for pipe in container.capture.waiting() {
                all.push((Source::Output(name.clone()), read(pipe)));
            }
        }
        for (number, exec) in &self.execs {
            if let Some(output) = exec.waiting() {
                all.push((Source::Exec(*number), read(output)));
            }
            if let Some(channel) = exec.expecting() {
                all.push((Source::ExecChannel(*number), read(channel)));
            }
        }
        all
    }

    /// Returns the time until the next timed work.
    fn timeout(&self) -> PollTimeout {
        let now = Instant::now();
        let deadlines = self.execs.values().filter_map(Exec::deadline);
        let blocked = self.containers.values().any(|one| one.capture.is_blocked());
        let next = deadlines
            .chain(blocked.then(|| now + SPOOL_RETRY))
            .chain(self.is_idle().then(|| now + DESERTED_CHECK))
            .min();
        let Some(next) = next else { return PollTimeout::NONE };
        // The time is rounded up, so as not to wake just before it.
        let wait = next.saturating_duration_since(now) + Duration::from_millis(1);
        PollTimeout::try_from(wait).unwrap_or(PollTimeout::MAX)
    }

    fn handle(&mut self, source: &Source) {
        match source {
            Source::Signals => {}
            Source::Listener => self.accept(),
            Source::Client(number) => self.serve(*number),
            Source::Channel(name) => self.listen(name),
            Source::Output(name) => {
                if let Some(container) = self.containers.get_mut(name) {
                    container.capture.pump(now_ms());
                }
            }
            Source::Exec(number) => {
                if let Some(exec) = self.execs.get_mut(number) {
                    exec.pump();
                }
            }
            Source::ExecChannel(number) => self.hear_exec(*number),
        }
    }

    fn on_time(&mut self) {
        let now = Instant::now();
        self.execs.values_mut().for_each(|exec| exec.kill_when_late(now));
        for container in self.containers.values_mut().filter(|one| one.capture.is_blocked()) {
            container.capture.pump(now_ms());
        }
        self.is_deserted = self.is_idle() && self.has_lost_its_folder();
    }

    /// Returns true if no client is connected and no process runs.
    fn is_idle(&self) -> bool {
        self.clients.is_empty() && self.has_ended()
    }

    fn has_ended(&self) -> bool {
        let ended = |one: &Container| one.phase == Phase::Exited;
        self.containers.values().all(ended) && self.execs.is_empty()
    }

    /// Returns true if its folder is gone. The agent finds a supervisor by its folder, which an
    /// operator may remove with everything else of a killed region: the supervisor would stay for
    /// ever.
    fn has_lost_its_folder(&self) -> bool {
        let number = |path: &Path| fs::metadata(path).map(|found| (found.dev(), found.ino()));
        match (number(&self.dir), number(Path::new("."))) {
            (Ok(there), Ok(own)) => there != own,
            (Err(error), _) => error.kind() == io::ErrorKind::NotFound,
            (Ok(_), Err(_)) => false,
        }
    }

    fn accept(&mut self) {
        while let Ok((stream, _)) = self.listener.accept() {
            if self.clients.len() >= MAX_CLIENTS {
                continue;
            }
            if let Ok(client) = Client::new(stream) {
                self.clients.insert(self.next_client, client);
                self.next_client += 1;
            }
        }
    }

    fn serve(&mut self, number: u64) {
        let Some(client) = self.clients.get_mut(&number) else { return };
        let Some(requests) = client.receive().filter(|_| client.flush()) else {
            self.clients.remove(&number);
            return;
        };
        for request in requests {
            let caller = (number, request.id);
            if let Some(result) = self.call(request.call, caller) {
                self.answer(caller, result);
            }
        }
    }

    /// Handles a report of a process that is becoming a container.
    fn listen(&mut self, name: &Name) {
        let Some(container) = self.containers.get_mut(name) else { return };
        let answer = match container.listen() {
            Progress::None => return,
            Progress::Created(pid) => Answer::Created(pid.as_raw()),
            Progress::Started => Answer::Done,
        };
        if let Some(caller) = container.caller.take() {
            self.answer(caller, Ok(answer));
        }
    }

    /// Handles a report of an exec; its terminal goes to the caller.
    fn hear_exec(&mut self, exec: u64) {
        let Some(exec) = self.execs.get_mut(&exec) else { return };
        let (number, id) = exec.caller;
        let Some(control) = exec.listen() else { return };
        let Some(client) = self.clients.get_mut(&number) else { return };
        if !client.send_with(&Message::Terminal { id }, control.as_fd()) {
            self.clients.remove(&number);
        }
    }

    /// Reaps every child that has ended.
    fn reap(&mut self) {
        while let Some(Ended { pid, code, signal }) = sys::take_ended() {
            self.ended(pid, code, signal);
        }
    }

    /// Handles the end of a child. An unknown one is an orphan of a container that shares the
    /// host's processes.
    fn ended(&mut self, pid: Pid, code: i32, signal: Option<i32>) {
        let exec = self.execs.iter().find(|(_, exec)| exec.pid == pid).map(|(number, _)| *number);
        if let Some(number) = exec {
            return self.exec_ended(number, pid, code);
        }
        let name = self.containers.iter().find(|(_, one)| one.pid == Some(pid));
        let Some(name) = name.map(|(name, _)| name.clone()) else { return };
        // Drain its channel once more: the final report, or a move to another process, may have
        // arrived after the poll.
        for _ in 0..MAX_REPORTS {
            self.listen(&name);
        }
        let Some(container) = self.containers.get_mut(&name) else { return };
        if container.pid != Some(pid) {
            return;
        }
        let was_creating = container.phase == Phase::Creating;
        let ended = container.ended(code, signal, &self.dir);
        let caller = container.caller.take();
        match (ended, caller) {
            (Err(failure), Some(caller)) => {
                if was_creating {
                    self.forget(&name);
                }
                self.answer(caller, Err(failure));
            }
            (Err(failure), None) => super::complain(format_args!("container {name}: {failure}")),
            (Ok(exit), _) => self.tell_watchers(&Message::Exited { name, exit }),
        }
    }

    fn exec_ended(&mut self, number: u64, pid: Pid, code: i32) {
        // Drain its channel for the same reason as above.
        for _ in 0..MAX_REPORTS {
            self.hear_exec(number);
        }
        if self.execs.get(&number).is_none_or(|exec| exec.pid != pid) {
            return;
        }
        if let Some(exec) = self.execs.remove(&number) {
            let caller = exec.caller;
            self.answer(caller, exec.ended(code).map(Answer::Executed));
        }
    }

    /// Removes a container that has ended, as far as possible.
    pub(super) fn forget(&mut self, name: &Name) {
        if let Some(mut container) = self.containers.remove(name)
            && let Err(failure) = container.remove(&self.dir)
        {
            super::complain(format_args!("container {name}: {failure}"));
        }
    }

    pub(super) fn answer(&mut self, caller: Caller, result: Result<Answer, Failure>) {
        let (number, id) = caller;
        self.send(number, &Message::Reply { id, result });
    }

    fn tell_watchers(&mut self, message: &Message) {
        let watchers = self.clients.iter().filter(|(_, client)| client.watches);
        let numbers: Vec<u64> = watchers.map(|(number, _)| *number).collect();
        numbers.into_iter().for_each(|number| self.send(number, message));
    }

    fn send(&mut self, number: u64, message: &Message) {
        let Some(client) = self.clients.get_mut(&number) else { return };
        if !client.send(message) {
            self.clients.remove(&number);
        }
    }

    fn is_over(&self) -> bool {
        (self.shutdown.is_some() || self.is_deserted) && self.has_ended()
    }

    /// Removes everything and replies to the caller.
    fn leave(mut self) -> Result<(), Failure> {
        let names: Vec<Name> = self.containers.keys().cloned().collect();
        names.iter().for_each(|name| self.forget(name));
        let removed = self.cgroup.remove().map_err(Failure::from);
        if let Err(error) = fs::remove_file(self.dir.join(crate::spec::records::SOCKET_FILE))
            .or_else(|error| match error.kind() {
                io::ErrorKind::NotFound => Ok(()),
                _ => Err(error),
            })
        {
            super::complain(format_args!("cannot remove the control socket: {error}"));
        }
        if let Some(caller) = self.shutdown {
            self.answer(caller, removed.clone().map(|()| Answer::Done));
        }
        removed
    }
}
