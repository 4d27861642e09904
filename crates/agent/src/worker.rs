//! Performs steps on the host and reports the results. It decides nothing: the core chooses the
//! steps, their order and their repetitions.

mod adopt;
mod container;
mod environment;
mod image;
mod network;
mod prepare;
mod security;
mod volumes;

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ::container::runtime::{Event, Events, Runtime, Sandbox};
use ::container::spec::{Name, SandboxSpec, Users};
use ::image::pull::Flights;
use ::image::registry::Registry;
use ::image::store::Store;
use kernel::userns::UserNamespace;
use model::failure::{FailureKind, StepFailure};
use model::id::TaskId;
use model::link::AssignedTask;
use net::Net;
use tokio::sync::{Semaphore, mpsc, watch};

pub(crate) use self::security::Guard;
use self::volumes::Fills;
use crate::children::Children;
use crate::environment::Objects;
use crate::file::Folders;
use crate::images::Images;
use crate::logs::Logs;
use crate::metadata::Doors;
use crate::spec;
use crate::task::step::{Exit, Observed, Run, Step};

/// Time-outs of creating and starting a container, the same as the ECS agent's for Docker.
const CREATE_PATIENCE: Duration = Duration::from_secs(4 * 60);
const START_PATIENCE: Duration = Duration::from_secs(3 * 60);

/// The resources that steps need.
pub(crate) struct Worker {
    pub folders: Folders,
    pub runtime: Runtime,
    pub net: Arc<Net>,
    /// The reason why no task may run in host network mode here, if there is one.
    pub host_mode: Result<(), String>,
    pub images: Arc<Store>,
    pub registry: Registry,
    pub flights: Arc<Flights>,
    /// The permit for taking an image from Docker: one at a time, so that tasks that need the same
    /// one share it.
    pub docker_turn: Semaphore,
    /// The rules for images: their registries, when to pull them, and how long they are kept.
    pub image_rules: Images,
    /// The store of environment files.
    pub objects: Objects,
    pub logs: Arc<Logs>,
    /// The users of Fargate tasks: their own if the host supports that.
    pub fargate_users: Users,
    /// The most processes of a task on EC2; None: the machine's limit.
    pub instance_pids: Option<u64>,
    /// The metadata servers, one inside each router and one on the host.
    pub doors: Doors,
    /// The security groups that routers enforce.
    pub guard: Guard,
    /// The queue of facts.
    pub observed: mpsc::Sender<(TaskId, Observed)>,
    pub live: Mutex<Live>,
    pub fills: Fills,
    pub children: Children,
}

/// The worker's handles for the tasks of this host.
#[derive(Debug, Default)]
pub(crate) struct Live {
    sandboxes: BTreeMap<TaskId, Sandbox>,
    /// Addresses of bridge containers.
    bridged: BTreeMap<TaskId, BTreeSet<Ipv4Addr>>,
    /// Tasks that pull or may pull; dropping a sender cancels the task's pulls.
    pulling: BTreeMap<TaskId, watch::Sender<()>>,
    /// Tasks whose namespaces may be left over from before a restart.
    unsure: BTreeSet<TaskId>,
}

/// The failure to make something for the whole task.
fn resources(why: String) -> StepFailure {
    StepFailure::of(FailureKind::ResourceInitialization)(why)
}

impl Worker {
    /// Performs one step and reports the result.
    pub(crate) async fn perform(self: Arc<Self>, task: Arc<AssignedTask>, step: Step) {
        let id = task.id.clone();
        let key = step.key();
        let observed = match self.attempt(&task, step).await {
            Ok(observed) => observed,
            Err(reason) => {
                tracing::info!(task = %id, step = ?key, %reason, "a step failed");
                Observed::Failed { step: key, reason }
            }
        };
        self.tell(id, observed).await;
    }

    async fn attempt(
        self: &Arc<Self>,
        task: &Arc<AssignedTask>,
        step: Step,
    ) -> Result<Observed, StepFailure> {
        match step {
            Step::Network(task) => self.make_network(&task).await,
            Step::EnvironmentFiles(task) => self.fetch_environment(&task).await,
            Step::Pull(pull) => self.pull_while_wanted(task, pull).await,
            Step::Sandbox(task) => self.start_sandbox(&task).await,
            Step::Create(create) => {
                let timed_out = "Could not transition to created; timed out after waiting 4m0s";
                let created = tokio::time::timeout(CREATE_PATIENCE, self.create(*create)).await;
                created.unwrap_or_else(|_| Err(StepFailure::of(FailureKind::Timeout)(timed_out)))
            }
            Step::Start(run) => {
                let timed_out = "Could not transition to started; timed out after waiting 3m0s";
                let started = tokio::time::timeout(START_PATIENCE, self.start(task, run)).await;
                started.unwrap_or_else(|_| Err(StepFailure::of(FailureKind::Timeout)(timed_out)))
            }
            Step::Probe(probe) => self.probe(task, probe).await,
            Step::Signal(signal) => self.signal(task, signal).await,
            Step::Kill(run) => self.kill(task, run).await,
            Step::Remove(run) => self.remove(task, run).await,
            Step::Logs => {
                self.logs.finish(&task.id).await;
                Ok(Observed::LogsDelivered)
            }
            Step::ReleaseNetwork(held) => self.release_network(task, *held).await,
            Step::ShutDown => self.shut_down(&task.id).await,
            Step::Clean => self.clean(task).await,
        }
    }

    pub(crate) async fn tell(&self, id: TaskId, observed: Observed) {
        // The receiver is gone when the agent is ending; its successor finds out the same.
        let _unheard = self.observed.send((id, observed)).await;
    }

    async fn start_sandbox(
        self: &Arc<Self>,
        task: &Arc<AssignedTask>,
    ) -> Result<Observed, StepFailure> {
        if self.sandbox(&task.id).is_err() {
            let failed = |error: ::container::spec::Error| {
                resources(format!("unable to start the task's supervisor: {error}"))
            };
            let id = sandbox_name(&task.id)?;
            let (limits, sole) =
                (spec::task_limits(task, self.instance_pids), spec::sole_run(task));
            let users = spec::users(task, self.fargate_users);
            let anew = self.start_anew(SandboxSpec { id, limits, sole, users });
            let (sandbox, events) = anew.await.map_err(failed)?;
            self.hold(task.clone(), sandbox, events);
        }
        if spec::needs_holder(task) {
            self.hold_namespaces(task).await?;
        }
        Ok(Observed::SandboxReady)
    }

    /// Starts a sandbox, in place of one that an earlier agent began and that could not be adopted.
    async fn start_anew(
        &self,
        spec: SandboxSpec,
    ) -> Result<(Sandbox, Events), ::container::spec::Error> {
        match self.runtime.start(spec.clone()).await {
            Err(::container::spec::Error::SandboxExists { .. }) => {
                self.runtime.discard(&spec.id).await?;
                self.runtime.start(spec).await
            }
            other => other,
        }
    }

    /// Starts the container that holds the namespaces which the task's containers share.
    async fn hold_namespaces(&self, task: &AssignedTask) -> Result<(), StepFailure> {
        let failed = |error: ::container::spec::Error| {
            resources(format!("unable to share namespaces: {error}"))
        };
        let sandbox = self.sandbox(&task.id)?;
        let known = sandbox.containers().await.map_err(failed)?;
        if known.iter().any(|container| container.name == spec::holder_name()) {
            return Ok(());
        }
        let folder = self.folders.task(&task.id).join("holder");
        let (rootfs, output) = (folder.join("rootfs"), folder.join("output"));
        let shared_memory = self.folders.task(&task.id).join("shm");
        let range = sandbox.users().map_err(failed)?.map(UserNamespace::range);
        for part in [&rootfs, &output, &shared_memory] {
            volumes::make_folder(part, range).map_err(resources)?;
        }
        sandbox.create(spec::holder_spec(rootfs, output)).await.map_err(failed)?;
        sandbox.start(&spec::holder_name()).await.map_err(failed)
    }

    /// Keeps a sandbox and passes on its events.
    fn hold(self: &Arc<Self>, task: Arc<AssignedTask>, sandbox: Sandbox, mut events: Events) {
        self.live().sandboxes.insert(task.id.clone(), sandbox);
        let worker = self.clone();
        self.children.spawn(async move {
            while let Some(event) = events.next().await {
                if let Some(observed) = observed_event(&task, event) {
                    worker.tell(task.id.clone(), observed).await;
                }
            }
        });
    }

    async fn shut_down(&self, id: &TaskId) -> Result<Observed, StepFailure> {
        let sandbox = self.live().sandboxes.get(id).cloned();
        let failed =
            |error: ::container::spec::Error| format!("cannot end the supervisor: {error}");
        match sandbox {
            Some(sandbox) => sandbox.shutdown().await.map_err(failed)?,
            None => self.runtime.discard(&sandbox_name(id)?).await.map_err(failed)?,
        }
        self.live().sandboxes.remove(id);
        Ok(Observed::ShutDown)
    }

    async fn clean(self: &Arc<Self>, task: &Arc<AssignedTask>) -> Result<Observed, StepFailure> {
        let (worker, task) = (self.clone(), task.clone());
        blocking(move || {
            for index in 0..task.containers.len() {
                let folder = worker.folders.container(&task.id, index);
                let unmounted = worker.images.unmount_rootfs(&folder);
                unmounted.map_err(|error| error.to_string())?;
            }
            worker.folders.clean(&task.id).map_err(|error| error.to_string())?;
            Ok(Observed::Cleaned)
        })
        .await
    }

    fn sandbox(&self, id: &TaskId) -> Result<Sandbox, String> {
        let missing = || "ContainerRuntimeError: the task's supervisor is gone".to_owned();
        self.live().sandboxes.get(id).cloned().ok_or_else(missing)
    }

    fn live(&self) -> MutexGuard<'_, Live> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn observed_event(task: &AssignedTask, event: Event) -> Option<Observed> {
    match event {
        // The container's command was never executed: most likely an earlier agent was killed while
        // making it, and it is being replaced now. Creating or starting its replacement reports the
        // result.
        Event::Exited { exit, .. } if exit.started_at_ms.is_none() => None,
        Event::Exited { name, exit } => {
            let run = spec::run_of(task, &name)?;
            Some(Observed::Exited { run, exit: exit_of(&exit) })
        }
        Event::Lost => Some(Observed::SandboxLost),
    }
}

fn exit_of(exit: &::container::spec::ExitRecord) -> Exit {
    let at = rim::clock::at_wall(exit.finished_at_ms);
    Exit { code: exit.code, out_of_memory: exit.oom_killed, at }
}

fn sandbox_name(id: &TaskId) -> Result<Name, String> {
    Name::parse(id.as_str()).map_err(|error| error.to_string())
}

fn run_name(task: &AssignedTask, run: &Run) -> Result<Name, String> {
    spec::run_name(task, run).ok_or_else(|| format!("the task has no container {}", run.container))
}

pub(crate) use rim::clock::now;

pub(crate) fn now_ms() -> u64 {
    u64::try_from(now().0).unwrap_or(0)
}

/// Runs work on files or with the kernel outside the event loop.
pub(crate) async fn blocking<T: Send + 'static, E: From<String> + Send + 'static>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, E> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err("the agent is shutting down".to_owned().into()),
        },
    }
}
