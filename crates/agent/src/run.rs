//! The agent's event loop: opens the resources, adopts what an earlier agent left, and then turns
//! messages, facts and time into steps and reports until it is told to end. Containers keep
//! running.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use api::Timestamp;
use container::runtime::{Runtime, RuntimeConfig};
use container::spec::{Name, Users};
use image::registry::Registry;
use image::store::Store;
use model::failure::{FailureKind, StepFailure};
use model::host::Facts;
use model::id::{ClusterKey, HostId, TaskId, Text};
use model::link::{FromAgent, Hello, PROTOCOL_VERSION, Report, TaskPhase, TaskReport, ToAgent};
use model::random::Seed;
use net::{Block, HostAccess, LinkLocal, Net, NetConfig, Peers};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, mpsc};
use tokio::time::Instant;

use crate::children::Children;
use crate::core::{Agent, Output};
use crate::environment::Objects;
use crate::facts;
use crate::file::{self, FileError, Folders, Loaded};
use crate::images::{ImageSettings, Images};
use crate::link::{self, Connector, LinkEvent};
use crate::logs::Logs;
use crate::metadata::{self, Doors, Shown};
use crate::task::step::{Observed, Step};
use crate::worker::{self, Guard, Worker};

/// Length of the queue of facts; senders wait while it is full.
const FACTS: usize = 256;

/// Length of the queue of the control plane's messages.
const MESSAGES: usize = 16;

/// Delay of a report that is not urgent, so that more can join it. A start causes four reports
/// within milliseconds, more on a busy host, and each would be a durable write of its own for the
/// control plane.
const REPORT_PATIENCE: Duration = Duration::from_millis(100);

/// The longest delay before saving a change that was neither reported nor acted on. About half of a
/// task's changes are followed within it by one that is saved anyway.
const SAVE_PATIENCE: Duration = Duration::from_millis(100);

/// Sleep of the loop while no task has a timer.
const IDLE: Duration = Duration::from_secs(60);

/// The settings of an agent and the resources given to it.
pub struct Config {
    /// The agent's folder; its content belongs to this agent alone.
    pub data: PathBuf,
    /// Part of the name of everything made on the machine; 1 to 32 of a-z, 0-9 and '-', starting
    /// with a letter.
    pub tag: String,
    /// A binary that becomes a supervisor by [`container::shim::SUBCOMMAND`].
    pub shim_exe: PathBuf,
    pub connector: Connector,
    pub host: HostId,
    pub cluster: Option<ClusterKey>,
    pub serves_all: bool,
    pub token: Text,
    pub facts: Facts,
    pub images: Arc<Store>,
    pub registry: Registry,
    pub image_settings: ImageSettings,
    /// The store that environment files are read from.
    pub objects: Objects,
    /// The addresses of edges and bridged containers, which nobody else on the machine has.
    pub block: Block,
    /// Decides about the access of the machine's own programs to tasks by their addresses.
    pub host_access: HostAccess,
    /// Decides about the access of tasks to link-local addresses around the machine.
    pub link_local: LinkLocal,
    /// The most processes and threads of a task on EC2; None: the machine's limit.
    pub instance_pids: Option<u64>,
    /// Decides about tasks in host network mode on a machine that cannot tell them from its own
    /// programs.
    pub host_mode: HostMode,
    /// A listener on 127.0.0.1 for the task metadata endpoint of tasks in host network mode; None:
    /// it is not served to any task.
    pub metadata: Option<TcpListener>,
    /// Random bytes from the operating system.
    pub seed: Seed,
}

/// The reason why an agent could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error(transparent)]
    Memory(#[from] container::memory::Error),
    #[error(transparent)]
    Runtime(#[from] container::spec::Error),
    #[error(transparent)]
    Net(#[from] net::Error),
    #[error(transparent)]
    Spool(#[from] container::spool::Error),
    #[error("the agent's tag {tag:?} cannot name a cgroup: {why}")]
    Tag { tag: String, why: String },
    #[error("cannot take up the tasks of before the restart: {0}")]
    Adopt(String),
}

/// The tasks that the operator allows in the host's network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostMode {
    /// Only tasks that the kernel can tell from the host's own programs.
    Told,
    /// All tasks: their definitions are trusted with the region.
    Trusted,
}

/// Runs the agent until `shutdown` is done. Dropping the future ends the agent at once.
pub async fn run(mut config: Config, shutdown: impl Future<Output = ()>) -> Result<(), StartError> {
    let children = Children::default();
    let _guard = children.guard();
    let folders = Folders::open(&config.data, &file::memory(&config.tag))?;
    let Loaded { saved, leftovers } = folders.load()?;
    if let Err(error) = folders.adopt_fills() {
        tracing::warn!(%error, "shared volumes that were being filled may stay as they are");
    }
    let (observed, facts) = mpsc::channel(FACTS);
    let shown = config.image_settings.in_use.0.clone();
    let images = Images {
        store: config.images.clone(),
        settings: Arc::new(std::mem::take(&mut config.image_settings)),
    };
    let doors = Doors::new(config.metadata.is_some(), shown.clone());
    let hands = (children.clone(), doors);
    let worker = open_worker(&config, folders, images.clone(), observed, hands).await?;
    let worker = Arc::new(worker);
    let _logs = StopLogs(worker.logs.clone());
    let adopted = worker.adopt(&saved).await.map_err(StartError::Adopt)?;
    worker.folders.delete_leftovers(&leftovers);
    let mut core = Agent::new(config.seed, config.facts.dynamic_ports, saved);
    for (id, observed) in &adopted {
        observed.iter().for_each(|observed| core.adopt(id, observed, worker::now()));
    }
    let (events, link) = mpsc::channel(MESSAGES);
    let hello = hello(&config);
    core.tasks().for_each(|saved| shown.put(&saved.state));
    if let Some(listener) = config.metadata {
        worker.doors.open(&worker, listener);
    }
    children.spawn(metadata::close_idle(worker.clone()));
    children.spawn(images.keep_clean());
    children.spawn(link::run(config.connector, hello, events));
    let (unsaved, save_by) = (BTreeSet::new(), None);
    let mut running = Running {
        core,
        worker,
        children,
        shown,
        unsaved,
        save_by,
        link: None,
        unsent: None,
        wake: None,
    };
    let first = running.core.on_tick(worker::now());
    running.act(first);
    running.serve(facts, link, shutdown).await;
    running.save_all();
    if running.core.tasks().all(|saved| saved.state.phase == TaskPhase::Stopped) {
        running.leave_nothing(config.tag).await;
    }
    Ok(())
}

async fn open_worker(
    config: &Config,
    folders: Folders,
    image_rules: Images,
    observed: mpsc::Sender<(TaskId, Observed)>,
    (children, doors): (Children, Doors),
) -> Result<Worker, StartError> {
    let cgroup_parent = Name::parse(&format!("gantry-{}", config.tag))
        .map_err(|why| StartError::Tag { tag: config.tag.clone(), why: why.to_string() })?;
    container::memory::make(folders.memory())?;
    let runtime = Runtime::open(RuntimeConfig {
        root: folders.sandboxes(),
        shim_exe: config.shim_exe.clone(),
        cgroup_parent,
    })
    .await?;
    let net = Net::open(&NetConfig {
        tag: config.tag.clone(),
        metadata_port: metadata_port(config),
        block: config.block,
        host_access: config.host_access,
        link_local: config.link_local,
        directory: None,
    })?;
    let host_mode = host_mode(config, &net);
    if let Err(why) = &host_mode {
        tracing::warn!("{why}");
    }
    let fargate_users = fargate_users(config.images.clone()).await;
    Ok(Worker {
        folders,
        runtime,
        fargate_users,
        net: Arc::new(net),
        host_mode,
        images: config.images.clone(),
        registry: config.registry.clone(),
        flights: Arc::default(),
        docker_turn: Semaphore::new(1),
        image_rules,
        objects: config.objects.clone(),
        logs: Logs::start()?,
        instance_pids: config.instance_pids,
        doors,
        guard: Guard::default(),
        observed,
        live: Default::default(),
        fills: Default::default(),
        children,
    })
}

/// Checks that tasks may run in host network mode here; fails with the reason.
fn host_mode(config: &Config, net: &Net) -> Result<(), String> {
    let cgroup = format!("gantry-{}", config.tag);
    let told = Peers::try_out(&cgroup).map_err(|why| why.to_string());
    let guarded = net.guard_host_mode(&cgroup, config.link_local).map_err(|why| why.to_string());
    may_run_on_host(told, config.host_mode, guarded, config.link_local)
}

/// Fails for each security hole on this machine that the operator has not accepted by its option.
fn may_run_on_host(
    told: Result<(), String>,
    host_mode: HostMode,
    guarded: Result<(), String>,
    link_local: LinkLocal,
) -> Result<(), String> {
    let refused = |hole: &str, why: String, mend: &str| {
        format!("tasks of network mode host do not run on this machine: {hole} ({why}); {mend}")
    };
    if let (Err(why), HostMode::Told) = (told, host_mode) {
        let hole = "in open mode they would be the region's administrator";
        let mend = "mount a version 2 cgroup tree (mount -t cgroup2 cgroup2 \
                    /sys/fs/cgroup/unified), or start the agent with --trust-host-mode";
        return Err(refused(hole, why, mend));
    }
    if let (Err(why), LinkLocal::Closed) = (guarded, link_local) {
        let hole = "they would reach the machine's own metadata service";
        let mend = "mount a version 2 cgroup tree below /sys/fs/cgroup on Linux 5.13 or newer, or \
                    start the agent with --allow-link-local";
        return Err(refused(hole, why, mend));
    }
    Ok(())
}

/// Returns the users of Fargate tasks: their own if the host supports that. Otherwise the tasks run
/// all the same, hardened as far as possible.
async fn fargate_users(images: Arc<Store>) -> Users {
    let checked = worker::blocking(move || images.check_users().map_err(|why| why.to_string()));
    match checked.await {
        Ok(()) => Users::Own,
        Err(why) => {
            tracing::warn!(%why, "Fargate tasks run without user namespaces of their own");
            Users::Host
        }
    }
}

fn metadata_port(config: &Config) -> Option<u16> {
    let address = config.metadata.as_ref()?.local_addr();
    address.ok().map(|address| address.port())
}

fn hello(config: &Config) -> Hello {
    Hello {
        protocol_version: PROTOCOL_VERSION,
        host: config.host.clone(),
        facts: config.facts.clone(),
        cluster: config.cluster.clone(),
        serves_all: config.serves_all,
        token: config.token.clone(),
        machine: facts::machine(),
        site: facts::site(&config.data),
    }
}

/// Stops log delivery on drop. Deliveries and logs refer to each other, and this breaks the circle.
struct StopLogs(Arc<Logs>);

impl Drop for StopLogs {
    fn drop(&mut self) {
        self.0.stop();
    }
}

/// The state of the event loop.
struct Running {
    core: Agent,
    worker: Arc<Worker>,
    children: Children,
    /// The content of the task metadata endpoint.
    shown: Arc<Shown>,
    /// Tasks whose newest state is not on disk; it has been neither acted on nor reported.
    unsaved: BTreeSet<TaskId>,
    /// The time at which that state is saved anyway; None if all is saved.
    save_by: Option<Instant>,
    link: Option<mpsc::Sender<FromAgent>>,
    unsent: Option<Unsent>,
    wake: Option<Timestamp>,
}

/// The newest report of each task that the connection has not taken yet.
struct Unsent {
    applied: u64,
    tasks: BTreeMap<TaskId, TaskReport>,
    /// The time until which it waits for more.
    not_before: Instant,
}

impl Running {
    async fn serve(
        &mut self,
        mut facts: mpsc::Receiver<(TaskId, Observed)>,
        mut link: mpsc::Receiver<LinkEvent>,
        shutdown: impl Future<Output = ()>,
    ) {
        tokio::pin!(shutdown);
        loop {
            let output = tokio::select! {
                () = &mut shutdown => return,
                Some((id, observed)) = facts.recv() => {
                    Some(self.core.on_observed(&id, &observed, worker::now()))
                }
                Some(event) = link.recv() => self.on_link(event),
                permit = room(self.link.as_ref(), self.unsent.as_ref()),
                    if self.unsent.is_some() =>
                {
                    self.send_report(permit);
                    None
                }
                () = due(self.save_by), if self.save_by.is_some() => {
                    self.save_all();
                    None
                }
                () = tokio::time::sleep(self.until_wake()) => {
                    Some(self.core.on_tick(worker::now()))
                }
            };
            if let Some(output) = output {
                self.act(output);
            }
        }
    }

    fn on_link(&mut self, event: LinkEvent) -> Option<Output> {
        match event {
            LinkEvent::Up(queue) => {
                self.worker.logs.on_connected(queue.clone());
                self.link = Some(queue);
                None
            }
            LinkEvent::Message(message) => match *message {
                ToAgent::LogsKept { number } => {
                    self.worker.logs.on_kept(number);
                    None
                }
                other => Some(self.core.on_message(other, worker::now())),
            },
            LinkEvent::Down => {
                self.disconnect();
                None
            }
            LinkEvent::GivenUp => {
                for id in self.core.going_on() {
                    tracing::warn!(
                        task = %id,
                        "ending its containers: another agent is this host and runs its tasks"
                    );
                }
                Some(self.core.on_given_up(worker::now()))
            }
        }
    }

    fn disconnect(&mut self) {
        self.link = None;
        self.unsent = None;
        self.worker.logs.on_disconnected();
        self.core.on_disconnected();
    }

    /// Saves the states that steps depend on, then performs the steps and queues the report.
    fn act(&mut self, output: Output) {
        self.worker.secure(output.security);
        for id in &output.changed {
            let Some(saved) = self.core.task(id) else { continue };
            self.shown.put(&saved.state);
            if saved.state.is_ending() {
                self.worker.give_up_pulls(id);
            }
            self.unsaved.insert(id.clone());
            self.save_by.get_or_insert_with(|| Instant::now() + SAVE_PATIENCE);
        }
        let followed: BTreeSet<&TaskId> = output.steps.iter().map(|(id, _)| id).collect();
        let failed: BTreeMap<TaskId, String> = followed
            .into_iter()
            .filter_map(|id| Some((id.clone(), self.save(id).err()?.to_string())))
            .collect();
        for (id, step) in output.steps {
            self.begin(id, step, &failed);
        }
        for id in &output.forgotten {
            self.unsaved.remove(id);
            self.shown.forget(id);
            self.worker.give_up_pulls(id);
            if let Err(error) = self.worker.folders.forget(id) {
                tracing::warn!(task = %id, %error, "a task's folder was left");
            }
        }
        if let Some(report) = output.report {
            let patience = if output.pressing { Duration::ZERO } else { REPORT_PATIENCE };
            self.queue_report(report, Instant::now() + patience);
        }
        if output.resync {
            self.disconnect();
        }
        self.wake = output.wake;
    }

    /// Saves the state of a task, unless it is on disk already. A failed save is tried again before
    /// the next step.
    fn save(&mut self, id: &TaskId) -> Result<(), FileError> {
        if !self.unsaved.contains(id) {
            return Ok(());
        }
        if let Some(saved) = self.core.task(id) {
            self.worker.folders.save(saved).inspect_err(|error| {
                tracing::error!(task = %id, %error, "what is known of a task was not kept");
            })?;
        }
        self.unsaved.remove(id);
        if self.unsaved.is_empty() {
            self.save_by = None;
        }
        Ok(())
    }

    fn save_all(&mut self) {
        self.save_by = None;
        for id in self.unsaved.clone() {
            // The error was logged by `save`; nothing depends on this state yet.
            let _unsaved = self.save(&id);
        }
    }

    fn begin(&self, id: TaskId, step: Step, unsaved: &BTreeMap<TaskId, String>) {
        let Some(task) = self.core.task(&id).map(|saved| saved.state.task.clone()) else { return };
        let worker = self.worker.clone();
        match unsaved.get(&id).filter(|_| step.makes_something()) {
            // A thing whose step was not saved would be unknown after a crash, and never removed.
            Some(why) => {
                let reason = StepFailure::of(FailureKind::ResourceInitialization)(why);
                let failed = Observed::Failed { step: step.key(), reason };
                self.children.spawn(async move { worker.tell(id, failed).await });
            }
            None => {
                if matches!(step, Step::Pull(_)) {
                    worker.expect_pull(&id);
                }
                self.children.spawn(worker.perform(task, step));
            }
        }
    }

    fn queue_report(&mut self, report: Report, not_before: Instant) {
        let unsent = self.unsent.get_or_insert_with(|| Unsent {
            applied: report.applied,
            tasks: BTreeMap::new(),
            not_before,
        });
        unsent.applied = report.applied;
        unsent.tasks.extend(report.tasks.into_iter().map(|task| (task.id.clone(), task)));
        unsent.not_before = unsent.not_before.min(not_before);
    }

    fn send_report(&mut self, permit: Option<mpsc::OwnedPermit<FromAgent>>) {
        let Some(unsent) = self.unsent.take() else { return };
        if let Some(permit) = permit {
            for id in unsent.tasks.keys() {
                // The error was logged by `save`. The report is true all the same.
                let _unsaved = self.save(id);
            }
            let tasks = unsent.tasks.into_values().collect();
            permit.send(FromAgent::Report(Report { applied: unsent.applied, tasks }));
        }
    }

    /// Removes what all tasks share on this machine, which is only allowed once no task is live:
    /// live tasks use it, and the next agent adopts it. An error does not hold up the end, because
    /// the next agent adopts the remains as well.
    async fn leave_nothing(&self, tag: String) {
        if let Err(error) = self.worker.runtime.close().await {
            tracing::warn!(%error, "the cgroup of this machine's tasks was left");
        }
        let swept =
            worker::blocking(move || Net::sweep(&tag, None).map_err(|error| error.to_string()));
        if let Err(error) = swept.await {
            tracing::warn!(error, "the network of this machine's tasks was left");
        }
        if let Err(error) = container::memory::remove(self.worker.folders.memory()) {
            tracing::warn!(%error, "a folder in memory was left");
        }
    }

    fn until_wake(&self) -> Duration {
        let Some(wake) = self.wake else { return IDLE };
        let left_ms = wake.0.saturating_sub(worker::now().0);
        Duration::from_millis(u64::try_from(left_ms).unwrap_or(0)).min(IDLE)
    }
}

async fn due(at: Option<Instant>) {
    match at {
        Some(at) => tokio::time::sleep_until(at).await,
        None => std::future::pending().await,
    }
}

/// Waits for room on the connection once the report is due; None when the connection is gone.
async fn room(
    link: Option<&mpsc::Sender<FromAgent>>,
    unsent: Option<&Unsent>,
) -> Option<mpsc::OwnedPermit<FromAgent>> {
    tokio::time::sleep_until(unsent?.not_before).await;
    link?.clone().reserve_owned().await.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_runs_on_a_host_that_cannot_tell_or_guard_unless_the_operator_says_so() {
        use HostMode::{Told, Trusted};
        use LinkLocal::{Closed, Open};
        let (yes, no) = (Ok::<(), String>(()), Err("no tree".to_owned()));
        let judge = |told: &Result<(), String>, mode, guarded: &Result<(), String>, local| {
            may_run_on_host(told.clone(), mode, guarded.clone(), local)
        };
        assert!(judge(&yes, Told, &yes, Closed).is_ok());
        for local in [Closed, Open] {
            let why = judge(&no, Told, &no, local).unwrap_err();
            assert!(why.contains("no tree") && why.contains("--trust-host-mode"), "{why}");
        }
        for mode in [Told, Trusted] {
            let why = judge(&yes, mode, &no, Closed).unwrap_err();
            assert!(why.contains("no tree") && why.contains("--allow-link-local"), "{why}");
            assert!(judge(&yes, mode, &no, Open).is_ok());
        }
        assert!(judge(&no, Trusted, &no, Closed).is_err(), "each is asked for by itself");
        assert!(judge(&no, Trusted, &no, Open).is_ok());
    }
}
