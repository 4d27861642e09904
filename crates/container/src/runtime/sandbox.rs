//! A sandbox in the agent's hands: each method is one call to its supervisor.

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

/// Something that happened in a sandbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A container ended.
    Exited {
        /// Which.
        name: Name,
        /// How.
        exit: ExitRecord,
    },
    /// The supervisor is gone and all containers are dead; nothing more will come.
    Lost,
}

/// The time that a supervisor may take for what it does at once.
const PATIENCE: Duration = Duration::from_secs(5);

/// The time that it may take to end everything: each container's cgroup may take two seconds to
/// empty.
const SHUTDOWN_PATIENCE: Duration = Duration::from_secs(60);

/// The events of one sandbox. Ends after [`Event::Lost`] and after a shutdown.
#[derive(Debug)]
pub struct Events(mpsc::UnboundedReceiver<Event>);

impl Events {
    /// The next event; nothing when there will be no more.
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

/// A sandbox, its events, and its containers as they were at the beginning, when that is answered.
pub(super) type Connected = (Sandbox, Events, oneshot::Receiver<Vec<ContainerState>>);

/// Takes up the connection to a supervisor.
pub(super) fn connect(
    spec: SandboxSpec,
    dir: PathBuf,
    (cgroup, users): (Cgroup, Option<OwnUsers>),
    ranges: Arc<Ranges>,
    mut connection: UnixStream,
) -> Result<Connected, Error> {
    let failed = |error| Error::io("talk to the supervisor in", &dir, error);
    // The first request, answered with the containers, so that no event can fall in between.
    let watch = Request { id: 0, call: Call::Watch };
    match connection.write_all(&protocol::frame(&watch)) {
        // It has just died, which the reader below finds as well, and tells.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        other => other.map_err(failed)?,
    }
    connection.set_nonblocking(true).map_err(failed)?;
    let stream = tokio::net::UnixStream::from_std(connection).map_err(failed)?;
    // Unbounded, because what it can hold is bounded by what its reader does: a container is
    // created once and ends once.
    let (events, receiver) = mpsc::unbounded_channel();
    let (states, first) = oneshot::channel();
    let mut states = Some(states);
    let left = cgroup.clone();
    let link = Link::open(stream, move |received| match received {
        Received::Message(Message::Exited { name, exit }) => {
            // A receiver that was dropped does not want it.
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
    /// Its name.
    pub fn id(&self) -> &Name {
        &self.shared.spec.id
    }

    /// The users of its containers, when they are its own: what the containers are given has to
    /// belong to them.
    pub fn users(&self) -> Result<Option<&UserNamespace>, Error> {
        let own = self.shared.users.as_ref();
        own.map(|own| own.namespace(&self.shared.dir)).transpose()
    }

    /// The folder with its records.
    pub fn dir(&self) -> &Path {
        &self.shared.dir
    }

    /// Sets up a container up to the point where its command can be executed; a missing command is
    /// found here. Returns its first process, as the host numbers it. On failure nothing is left.
    pub async fn create(&self, spec: ContainerSpec) -> Result<i32, Error> {
        match self.call(Call::Create(Box::new(spec))).await? {
            Answer::Created(pid) => Ok(pid),
            other => Err(self.nonsense(&other)),
        }
    }

    /// Executes a created container's command; done when it runs.
    pub async fn start(&self, name: &Name) -> Result<(), Error> {
        self.done(Call::Start(name.clone())).await
    }

    /// Sends a signal to a container's first process. [`Error::NoAnswer`] when the supervisor does
    /// not act: whether it was sent is not known then.
    pub async fn signal(&self, name: &Name, signal: i32) -> Result<(), Error> {
        let done = self.done(Call::Signal(name.clone(), signal));
        let late = |_| Err(Error::NoAnswer { sandbox: self.shared.spec.id.clone() });
        tokio::time::timeout(PATIENCE, done).await.unwrap_or_else(late)
    }

    /// Kills every process of a container. When the supervisor does not act, it is killed, and all
    /// containers of the sandbox with it.
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

    /// Runs a command in a running container and collects its output. [`Error::Failed`] when it
    /// could not be executed.
    pub async fn exec(&self, name: &Name, spec: ExecSpec) -> Result<ExecResult, Error> {
        match self.call(Call::Exec(name.clone(), spec)).await? {
            Answer::Executed(result) => Ok(result),
            other => Err(self.nonsense(&other)),
        }
    }

    /// Runs a command in a running container on a terminal of its own, for as long as it likes.
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

    /// Its containers as they are.
    pub async fn containers(&self) -> Result<Vec<ContainerState>, Error> {
        match self.call(Call::Watch).await? {
            Answer::Containers(states) => Ok(states),
            other => Err(self.nonsense(&other)),
        }
    }

    /// A container's specification, as its supervisor recorded it.
    pub async fn spec(&self, name: &Name) -> Result<ContainerSpec, Error> {
        let path = records::container_file(&self.shared.dir, name);
        blocking(move || {
            let failed = |error| Error::io("read", &path, error);
            let found = records::read(&path).map_err(failed)?;
            found.ok_or_else(|| failed(std::io::ErrorKind::NotFound.into()))
        })
        .await
    }

    /// Removes a container that has ended: cgroup, records, held ports. Output that its spool has
    /// not taken is lost: wait for the spool's end first.
    pub async fn remove(&self, name: &Name) -> Result<(), Error> {
        self.done(Call::Remove(name.clone())).await
    }

    /// What one container uses.
    pub async fn stats(&self, name: &Name) -> Result<Stats, Error> {
        let cgroup = self.shared.spec.cgroup_of(name, &self.shared.cgroup);
        blocking(move || Ok(cgroup.stats())).await
    }

    /// What all its containers use together.
    pub async fn total_stats(&self) -> Result<Stats, Error> {
        let cgroup = self.shared.cgroup.clone();
        blocking(move || Ok(cgroup.stats())).await
    }

    /// Kills and removes everything, the supervisor and the folder included. Fine when the
    /// supervisor is gone already.
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

    /// The supervisor is the same program, so this is a fault in it.
    fn nonsense(&self, answer: &Answer) -> Error {
        tracing::error!(sandbox = %self.shared.spec.id, ?answer, "the supervisor gave a wrong answer");
        Error::SupervisorLost { sandbox: self.shared.spec.id.clone() }
    }
}
