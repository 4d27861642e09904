//! Finding, starting and adopting sandboxes.

use std::fs::{self, File};
use std::io;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::cgroup::{Cgroup, Hierarchies};

use super::nursery::Nursery;
use super::reach::{blocking, dial, remove_dir, through};
use super::users::{OwnUsers, Ranges};
use super::{Events, Sandbox, sandbox, unresponsive};
use crate::shim::order::Order;
use crate::spec::records::{self, LOG_FILE, SANDBOX_FILE, SandboxRecord};
use crate::spec::{ContainerState, Error, ExitRecord, Name, SandboxSpec};

/// The settings of a runtime on this host.
#[derive(Debug, Clone)]
pub struct RuntimeConfig {
    /// Folder of the sandboxes' state. It survives restarts of the agent, and need not survive one
    /// of the host, because no container does.
    pub root: PathBuf,
    /// A binary that calls [`crate::shim::main`] when its first argument is
    /// [`crate::shim::SUBCOMMAND`].
    pub shim_exe: PathBuf,
    /// Cgroup above all sandboxes, e.g. `gantry`; no other process may use it.
    pub cgroup_parent: Name,
}

/// The containers of one host, or of one machine on it.
#[derive(Debug, Clone)]
pub struct Runtime {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    root: PathBuf,
    nursery: Nursery,
    parent: Cgroup,
    parent_path: PathBuf,
    ranges: Arc<Ranges>,
}

/// The result of attaching to a sandbox on disk.
#[derive(Debug)]
pub enum Attached {
    /// Its supervisor is alive. The states of its containers show which ended meanwhile.
    Alive {
        /// The sandbox.
        sandbox: Sandbox,
        /// The events from now on.
        events: Events,
        /// The present states of its containers.
        containers: Vec<ContainerState>,
    },
    /// Its supervisor is gone; the remaining processes of its containers have been killed.
    /// Containers without an exit record were running. The folder stays until [`Runtime::discard`].
    Gone(Vec<(Name, Option<ExitRecord>)>),
}

impl Runtime {
    /// Opens a state folder: copies the supervisor's program, and removes cgroups that belong to no
    /// sandbox on disk.
    pub async fn open(config: RuntimeConfig) -> Result<Runtime, Error> {
        blocking(move || open(config)).await
    }

    /// Lists the sandboxes on disk, in order of their names.
    pub async fn sandboxes(&self) -> Result<Vec<Name>, Error> {
        let shared = Arc::clone(&self.shared);
        blocking(move || sandboxes(&shared.root)).await
    }

    /// Starts an empty sandbox: its folder, its cgroup, its supervisor. [`Error::SandboxExists`] if
    /// one of that name exists, alive or dead.
    pub async fn start(&self, spec: SandboxSpec) -> Result<(Sandbox, Events), Error> {
        let shared = Arc::clone(&self.shared);
        let started = spec.clone();
        let (connection, users) = blocking(move || start(&shared, &spec)).await?;
        let (sandbox, events, _none_yet) = self.sandbox(started, users, connection)?;
        Ok((sandbox, events))
    }

    /// Adopts a sandbox that an earlier process started. Ends one with a damaged record: it is
    /// unknown how its supervisor was started, and so which requests it understands.
    pub async fn attach(&self, id: &Name) -> Result<Attached, Error> {
        let (shared, name) = (Arc::clone(&self.shared), id.clone());
        let connection = blocking(move || connect(&shared, &name)).await?;
        if let Some((spec, connection, users)) = connection {
            let (sandbox, events, containers) = self.sandbox(spec, users, connection)?;
            // The supervisor may die at any moment; then no reply comes.
            if let Ok(containers) = containers.await {
                self.gather(id).await?;
                return Ok(Attached::Alive { sandbox, events, containers });
            }
        }
        let (shared, name) = (Arc::clone(&self.shared), id.clone());
        blocking(move || {
            shared.cgroup(&name).remove()?;
            let dir = shared.dir(&name);
            let exits = records::exits(&dir);
            exits.map(Attached::Gone).map_err(|error| Error::io("read the records in", &dir, error))
        })
        .await
    }

    /// Removes the remains of a sandbox without a supervisor: processes, cgroups, folder.
    pub async fn discard(&self, id: &Name) -> Result<(), Error> {
        let (shared, name) = (Arc::clone(&self.shared), id.clone());
        blocking(move || {
            shared.cgroup(&name).remove()?;
            remove_dir(&shared.dir(&name))?;
            shared.ranges.give_back(&name);
            Ok(())
        })
        .await
    }

    /// Removes the cgroup above all sandboxes and the folder of their state, if no sandbox is left.
    /// The last call on a runtime.
    pub async fn close(&self) -> Result<(), Error> {
        let shared = Arc::clone(&self.shared);
        blocking(move || {
            if !sandboxes(&shared.root)?.is_empty() {
                return Ok(());
            }
            shared.parent.remove()?;
            fs::remove_dir(&shared.root)
                .map_err(|error| Error::io("remove the folder", &shared.root, error))
        })
        .await
    }

    /// Moves the containers of a sandbox of an older build into the cgroup tree by which the kernel
    /// tells containers from the host.
    async fn gather(&self, id: &Name) -> Result<(), Error> {
        let cgroup = self.shared.cgroup(id);
        blocking(move || {
            if let Err(error) = cgroup.gather() {
                // The sandbox runs already: ending it would be worse.
                tracing::warn!(%error, "containers that count as the host: start them again");
            }
            Ok(())
        })
        .await
    }

    fn sandbox(
        &self,
        spec: SandboxSpec,
        users: Option<OwnUsers>,
        connection: UnixStream,
    ) -> Result<sandbox::Connected, Error> {
        let (dir, cgroup) = (self.shared.dir(&spec.id), self.shared.cgroup(&spec.id));
        sandbox::connect(spec, dir, (cgroup, users), self.shared.ranges.clone(), connection)
    }
}

impl Shared {
    fn dir(&self, id: &Name) -> PathBuf {
        self.root.join(id)
    }

    fn cgroup(&self, id: &Name) -> Cgroup {
        self.parent.child(id)
    }
}

fn open(config: RuntimeConfig) -> Result<Runtime, Error> {
    let uid = nix::unistd::geteuid().as_raw();
    if uid != 0 {
        return Err(Error::NotRoot { uid });
    }
    fs::create_dir_all(&config.root)
        .map_err(|error| Error::io("create the folder", &config.root, error))?;
    let root = fs::canonicalize(&config.root)
        .map_err(|error| Error::io("find the folder", &config.root, error))?;
    let nursery = Nursery::open(&config.shim_exe)
        .map_err(|error| Error::io("execute a copy of", &config.shim_exe, error))?;
    let hierarchies = Hierarchies::detect()?;
    let parent_path = PathBuf::from(config.cgroup_parent.as_str());
    let parent = Cgroup::new(&hierarchies, &parent_path);
    let known = sandboxes(&root)?;
    sweep(&parent, &known)?;
    let ranges = Arc::new(Ranges::read(&root, &known, &config.cgroup_parent)?);
    Ok(Runtime { shared: Arc::new(Shared { root, nursery, parent, parent_path, ranges }) })
}

/// Removes cgroups of sandboxes that are not on disk, and the parent if nothing is left.
fn sweep(parent: &Cgroup, known: &[Name]) -> Result<(), Error> {
    let stays = |child: &String| known.iter().any(|name| name.as_str() == child);
    for child in parent.children().iter().filter(|child| !stays(child)) {
        parent.child(child).remove()?;
    }
    if known.is_empty() {
        parent.remove()?;
    }
    Ok(())
}

fn sandboxes(root: &Path) -> Result<Vec<Name>, Error> {
    let failed = |error| Error::io("list the sandboxes in", root, error);
    let mut names = Vec::new();
    for entry in fs::read_dir(root).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_str().and_then(|name| Name::parse(name).ok());
        // Any entry counts as a record: a dangling link is a damaged one.
        let record = entry.path().join(SANDBOX_FILE).symlink_metadata();
        names.extend(name.filter(|_| record.is_ok()));
    }
    names.sort();
    Ok(names)
}

/// Starts the supervisor of a new sandbox; returns the connection, and its users if it has its own.
fn start(shared: &Shared, spec: &SandboxSpec) -> Result<(UnixStream, Option<OwnUsers>), Error> {
    let dir = shared.dir(&spec.id);
    // An existing folder may belong to a living supervisor: it has to be attached or discarded.
    fs::create_dir(&dir).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::SandboxExists { sandbox: spec.id.clone() },
        _ => Error::io("create the sandbox's folder", &dir, error),
    })?;
    let started = start_in(shared, spec, &dir);
    if started.is_err() {
        // The first failure is the one to report.
        let _leftover = shared.cgroup(&spec.id).remove();
        let _leftover = walk::remove(&dir);
        shared.ranges.give_back(&spec.id);
    }
    started
}

fn start_in(
    shared: &Shared,
    spec: &SandboxSpec,
    dir: &Path,
) -> Result<(UnixStream, Option<OwnUsers>), Error> {
    let range = shared.ranges.take(&spec.id, spec.users)?;
    let users = range.map(OwnUsers::of);
    // Make the namespace once here, where a failure can be reported with its reason: a supervisor
    // that cannot make its users just ends.
    users.as_ref().map(|own| own.namespace(dir)).transpose()?;
    let record = SandboxRecord {
        spec: spec.clone(),
        hierarchies: shared.parent.hierarchies().clone(),
        cgroup: shared.parent_path.join(&spec.id),
        range,
    };
    let path = dir.join(SANDBOX_FILE);
    records::write(&path, &record).map_err(|error| Error::io("write", &path, error))?;
    if spec.sole.is_none() {
        shared.cgroup(&spec.id).create(&spec.limits)?;
    }
    let listener = listen(dir).map_err(|error| Error::io("listen in", dir, error))?;
    let log = dir.join(LOG_FILE);
    let log = files::create(&log).map_err(|error| Error::io("create", &log, error))?.into();
    let (ours, connection) =
        UnixStream::pair().map_err(|error| Error::io("open a socket for", dir, error))?;
    let order = Order { dir: dir.to_owned(), connection, listener, log };
    shared
        .nursery
        .order(&order)
        .map_err(|error| Error::io("start the supervisor of", dir, error))?;
    Ok((ours, users))
}

/// Binds through the folder's descriptor: a socket's path has at most 107 bytes, so this always
/// fits.
fn listen(dir: &Path) -> io::Result<UnixListener> {
    let folder = File::open(dir)?;
    UnixListener::bind(through(&folder))
}

/// A living sandbox: its specification, the connection, and its users if it has its own.
type Found = (SandboxSpec, UnixStream, Option<OwnUsers>);

/// Connects to the supervisor of a sandbox; returns the specification that it was started with, the
/// connection, and its users if it has its own. None if the sandbox is dead.
fn connect(shared: &Shared, id: &Name) -> Result<Option<Found>, Error> {
    let dir = shared.dir(id);
    if !dir.exists() {
        let root = shared.root.clone();
        return Err(Error::UnknownSandbox { sandbox: id.clone(), root });
    }
    let path = dir.join(SANDBOX_FILE);
    let record = match records::read::<SandboxRecord>(&path) {
        Err(error) if error.kind() == io::ErrorKind::InvalidData => {
            let path = path.display();
            tracing::error!(%path, %error, "ending the containers of a sandbox with this record");
            unresponsive::take_down(&dir, &shared.cgroup(id))?;
            return Ok(None);
        }
        other => other.map_err(|error| Error::io("read", &path, error))?,
    };
    let (Some(record), Some(connection)) = (record, dial(&dir)?) else { return Ok(None) };
    Ok(Some((record.spec, connection, shared.ranges.of(id).map(OwnUsers::of))))
}
