//! A sandbox as the agent sees it: each method is one call to its supervisor.

use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use kernel::cgroup::{Cgroup, Stats};
use kernel::userns::UserNamespace;
use tokio::sync::{mpsc, oneshot};

use super::link::{Link, Received};
use super::reach::{blocking, dial, remove_dir};
use super::users::{OwnUsers, Ranges};
use super::{TerminalExec, terminal, unresponsive};
use crate::spec::protocol::{self, Answer, Call, Message, Request};
use crate::spec::{
    ContainerSpec, ContainerState, Error, ExecResult, ExecSpec, ExitRecord, Name, SandboxSpec,
    TerminalSize, records,
};

/// An event in a sandbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A container ended.
    Exited {
        /// The container.
        name: Name,
        /// Its end.
        exit: ExitRecord,
    },
    /// The supervisor is gone and all containers are dead; no more events will come.
    Lost,
}

/// The time-out of calls that a supervisor serves at once.
const PATIENCE: Duration = Duration::from_secs(5);

/// The time-out of a shutdown: each container's cgroup may take two seconds to empty.
const SHUTDOWN_PATIENCE: Duration = Duration::from_secs(60);

/// The events of one sandbox. Ends after [`Event::Lost`] and after a shutdown.
#[derive(Debug)]
pub struct Events(mpsc::UnboundedReceiver<Event>);

impl Events {
    /// Returns the next event; None when there will be no more.
    pub async fn next(&mut self) -> Option<Event> {
        self.0.recv().await
    }
}

/// A running sandbox. Clones talk to the same supervisor; dropping all of them leaves the sandbox
/// running.
#[derive(Debug, Clone)]
pub struct Sandbox {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    spec: SandboxSpec,
    dir: PathBuf,
    cgroup: Cgroup,
    users: Option<OwnUsers>,
    ranges: Arc<Ranges>,
    link: Link,
}

/// A sandbox, its events, and the initial states of its containers once the supervisor has replied.
pub(super) type Connected = (Sandbox, Events, oneshot::Receiver<Vec<ContainerState>>);

/// Opens the connection to a supervisor.
pub(super) fn connect(
    spec: SandboxSpec,
    dir: PathBuf,
    (cgroup, users): (Cgroup, Option<OwnUsers>),
    ranges: Arc<Ranges>,
    mut connection: UnixStream,
) -> Result<Connected, Error> {
    let failed = |error| Error::io("talk to the supervisor in", &dir, error);
    // The reply to this first request lists the containers, so that no event is missed in between.
    let watch = Request { id: 0, call: Call::Watch };
    match connection.write_all(&protocol::frame(&watch)) {
        // The supervisor has just died; the reader below finds that too, and reports it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        other => other.map_err(failed)?,
    }
    connection.set_nonblocking(true).map_err(failed)?;
    let stream = tokio::net::UnixStream::from_std(connection).map_err(failed)?;
    // The channel is unbounded, because each container sends one event: it is created once and ends
    // once.
    let (events, receiver) = mpsc::unbounded_channel();
    let (states, first) = oneshot::channel();
    let mut states = Some(states);
    let left = cgroup.clone();
    let link = Link::open(stream, move |received| match received {
        Received::Message(Message::Exited { name, exit }) => {
            // A receiver that was dropped needs no event.
            let _unwanted = events.send(Event::Exited { name, exit });
        }
        Received::Message(Message::Reply { result, .. }) => {
            if let (Ok(Answer::Containers(containers)), Some(states)) = (result, states.take()) {
                let _unwanted = states.send(containers);
            }
        }
        Received::Message(Message::Terminal { .. }) => {}
        Received::Lost => {
            if let Err(error) = left.remove() {
                tracing::warn!(%error, "processes of a sandbox without supervisor were left");
            }
            let _unwanted = events.send(Event::Lost);
        }
    });
    let sandbox = Sandbox { shared: Arc::new(Shared { spec, dir, cgroup, users, ranges, link }) };
    Ok((sandbox, Events(receiver), first))
}

impl Sandbox {
    /// Returns its name.
    pub fn id(&self) -> &Name {
        &self.shared.spec.id
    }

    /// Returns the users of its containers if it has its own: files that are made for the
    /// containers must belong to them.
    pub fn users(&self) -> Result<Option<&UserNamespace>, Error> {
        let own = self.shared.users.as_ref();
        own.map(|own| own.namespace(&self.shared.dir)).transpose()
    }

    /// Returns the folder of its records.
    pub fn dir(&self) -> &Path {
        &self.shared.dir
    }

    /// Sets up a container up to the point where its command can be executed; a missing command is
    /// an error here. Returns the host's id of its first process. On failure nothing is left.
    pub async fn create(&self, spec: ContainerSpec) -> Result<i32, Error> {
        match self.call(Call::Create(Box::new(spec))).await? {
            Answer::Created(pid) => Ok(pid),
            other => Err(self.nonsense(&other)),
        }
    }

    /// Executes a created container's command; returns when it runs.
    pub async fn start(&self, name: &Name) -> Result<(), Error> {
        self.done(Call::Start(name.clone())).await
    }

    /// Sends a signal to a container's first process. After [`Error::NoAnswer`], when the
    /// supervisor does not respond, it is unknown whether the signal was sent.
    pub async fn signal(&self, name: &Name, signal: i32) -> Result<(), Error> {
        let done = self.done(Call::Signal(name.clone(), signal));
        let late = |_| Err(Error::NoAnswer { sandbox: self.shared.spec.id.clone() });
        tokio::time::timeout(PATIENCE, done).await.unwrap_or_else(late)
    }

    /// Kills every process of a container. If the supervisor does not respond, it is killed, and
    /// all containers of the sandbox with it.
    pub async fn kill_all(&self, name: &Name) -> Result<(), Error> {
        match tokio::time::timeout(PATIENCE, self.done(Call::KillAll(name.clone()))).await {
            Ok(done) => done,
            Err(_late) => self.take_down().await,
        }
    }

    async fn take_down(&self) -> Result<(), Error> {
        tracing::warn!(sandbox = %self.shared.spec.id, "killing a supervisor that does not act");
        let shared = Arc::clone(&self.shared);
        blocking(move || Ok(unresponsive::take_down(&shared.dir, &shared.cgroup)?)).await
    }

    /// Runs a command in a running container and collects its output. [`Error::Failed`] if it could
    /// not be executed.
    pub async fn exec(&self, name: &Name, spec: ExecSpec) -> Result<ExecResult, Error> {
        match self.call(Call::Exec(name.clone(), spec)).await? {
            Answer::Executed(result) => Ok(result),
            other => Err(self.nonsense(&other)),
        }
    }

    /// Runs a command in a running container on a separate terminal, without a time-out.
    pub async fn exec_terminal(
        &self,
        name: &Name,
        spec: ExecSpec,
        size: TerminalSize,
    ) -> Result<TerminalExec, Error> {
        let (dir, id) = (self.shared.dir.clone(), self.shared.spec.id.clone());
        let call = Call::ExecTerminal(name.clone(), spec, size);
        let (connection, control) = blocking(move || {
            let connection = dial(&dir)?;
            let connection = connection.ok_or(Error::SupervisorLost { sandbox: id.clone() })?;
            terminal::start(connection, &id, call)
        })
        .await?;
        TerminalExec::new(connection, control, self.shared.spec.id.clone())
            .map_err(|error| Error::io("use a terminal of", &self.shared.dir, error))
    }

    /// Returns the present states of its containers.
    pub async fn containers(&self) -> Result<Vec<ContainerState>, Error> {
        match self.call(Call::Watch).await? {
            Answer::Containers(states) => Ok(states),
            other => Err(self.nonsense(&other)),
        }
    }

    /// Reads a container's specification, as its supervisor recorded it.
    pub async fn spec(&self, name: &Name) -> Result<ContainerSpec, Error> {
        let path = records::container_file(&self.shared.dir, name);
        blocking(move || {
            let failed = |error| Error::io("read", &path, error);
            let found = records::read(&path).map_err(failed)?;
            found.ok_or_else(|| failed(std::io::ErrorKind::NotFound.into()))
        })
        .await
    }

    /// Removes a container that has ended: cgroup, records, reserved ports. Output that its spool
    /// has not accepted is lost: wait for the spool's end first.
    pub async fn remove(&self, name: &Name) -> Result<(), Error> {
        self.done(Call::Remove(name.clone())).await
    }

    /// Reads the resource use of one container.
    pub async fn stats(&self, name: &Name) -> Result<Stats, Error> {
        let cgroup = self.shared.spec.cgroup_of(name, &self.shared.cgroup);
        blocking(move || Ok(cgroup.stats())).await
    }

    /// Reads the resource use of all its containers together.
    pub async fn total_stats(&self) -> Result<Stats, Error> {
        let cgroup = self.shared.cgroup.clone();
        blocking(move || Ok(cgroup.stats())).await
    }

    /// Kills and removes everything, including the supervisor and the folder. Succeeds if the
    /// supervisor is already gone.
    pub async fn shutdown(&self) -> Result<(), Error> {
        self.shared.link.expect_end();
        let done = tokio::time::timeout(SHUTDOWN_PATIENCE, self.done(Call::Shutdown)).await;
        let done = match done {
            Ok(done) => done,
            Err(_late) => {
                self.take_down().await?;
                Err(Error::SupervisorLost { sandbox: self.shared.spec.id.clone() })
            }
        };
        match done {
            Ok(()) => {}
            Err(Error::SupervisorLost { .. }) => {
                let cgroup = self.shared.cgroup.clone();
                blocking(move || Ok(cgroup.remove()?)).await?;
            }
            Err(other) => return Err(other),
        }
        let shared = Arc::clone(&self.shared);
        blocking(move || {
            remove_dir(&shared.dir)?;
            shared.ranges.give_back(&shared.spec.id);
            Ok(())
        })
        .await
    }

    async fn done(&self, call: Call) -> Result<(), Error> {
        match self.call(call).await? {
            Answer::Done => Ok(()),
            other => Err(self.nonsense(&other)),
        }
    }

    async fn call(&self, call: Call) -> Result<Answer, Error> {
        let lost = || Error::SupervisorLost { sandbox: self.shared.spec.id.clone() };
        let result = self.shared.link.call(call).await.ok_or_else(lost)?;
        Ok(result?)
    }

    /// Logs an unexpected answer. The supervisor is the same program, so this is a fault in it.
    fn nonsense(&self, answer: &Answer) -> Error {
        tracing::error!(sandbox = %self.shared.spec.id, ?answer, "the supervisor gave a wrong answer");
        Error::SupervisorLost { sandbox: self.shared.spec.id.clone() }
    }
}
