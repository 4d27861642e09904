//! A task: one run of a task definition. Its `last` status only moves forward; a restart, rollback
//! or retry is a new task.

use std::sync::Arc;

use api::Timestamp;
use api::ecs::{Tag, TaskOverride, TaskStopCode};
use oci::digest::Digest;
use serde::{Deserialize, Serialize};

use crate::cluster::ClusterCounts;
use crate::id::{
    ClusterKey, DefinitionKey, DeploymentId, InstanceId, LogStreamKey, ServiceKey, TaskId, Text,
};
use crate::instance::{Protocol, Resources, Usage};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake, tally};
use crate::table::Row;
use crate::texts::{Shares, Texts};

mod attachment;
mod standing;

pub use attachment::{Attachment, AttachmentStatus, EniAddress};
pub use standing::{End, Gauge, Health, Progress, Standing};

/// A task that ended earlier than this after its start counts as one that ends soon.
const SHORT_RUN_MS: i64 = 10_000;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Task {
    pub id: TaskId,
    pub cluster: ClusterKey,
    pub definition: DefinitionKey,
    /// `family:FAMILY`, `service:NAME` or the group given to RunTask.
    pub group: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_by: Option<Text>,
    /// The service and deployment it belongs to; None for a standalone task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceTask>,
    pub launch: Launch,
    /// Shared by tasks with equal overrides.
    pub overrides: Arc<TaskOverride>,
    /// Task-level size after overrides, as DescribeTasks shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<i64>,
    /// The resources that placement reserves for it.
    pub wanted: Resources,
    /// Written by: placement, once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<InstanceId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<Text>,
    /// Written by: placement for the address; for the status, the agent's reports and the release.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Attachment>,
    pub desired: Desired,
    /// Written by: placement and networking up to PENDING, then the agent's reports, then the
    /// release. Moves forward only.
    pub last: LastStatus,
    /// Written by: the agent's reports.
    pub containers: Vec<Container>,
    /// Written by: the agent's reports.
    pub health: Health,
    /// The reason why it was told to stop, or stopped by itself. Written once, by the first writer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop: Option<Stop>,
    pub times: Times,
    /// False while the host is silent. Written by: the lease controller.
    pub connected: bool,
    /// The end of its protection from scale-in and deployments. Written by: UpdateTaskProtection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protected_until: Option<Timestamp>,
    pub enable_execute_command: bool,
    pub tags: Vec<Tag>,
    /// The change counter that DescribeTasks shows as `version`.
    pub version: i64,
    /// The next moment at which time alone changes the work on the task. Written by: the task
    /// controller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timer: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceTask {
    pub service: ServiceKey,
    pub deployment: DeploymentId,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Launch {
    pub kind: LaunchKind,
    /// The resolved version, for Fargate only: `1.4.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<Text>,
    /// The provider, if a strategy chose it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity_provider: Option<Text>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LaunchKind {
    Ec2,
    Fargate,
}

impl LaunchKind {
    pub const ALL: [LaunchKind; 2] = [LaunchKind::Ec2, LaunchKind::Fargate];

    pub fn as_str(self) -> &'static str {
        match self {
            LaunchKind::Ec2 => "EC2",
            LaunchKind::Fargate => "FARGATE",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Desired {
    Running,
    Stopped,
}

/// The part of its life that a task is in, as lists tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// It is to run.
    Wanted,
    /// It is to stop, and has not yet.
    Ending,
    Stopped,
}

impl Phase {
    pub const ALL: [Phase; 3] = [Phase::Wanted, Phase::Ending, Phase::Stopped];
    /// Those of tasks that are not STOPPED.
    pub const LIVE: [Phase; 2] = [Phase::Wanted, Phase::Ending];
}

impl Desired {
    pub fn as_str(self) -> &'static str {
        match self {
            Desired::Running => "RUNNING",
            Desired::Stopped => "STOPPED",
        }
    }
}

/// Statuses in the order in which a task goes through them; they may be skipped, never reversed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LastStatus {
    Provisioning,
    Pending,
    Activating,
    Running,
    Deactivating,
    Stopping,
    Deprovisioning,
    Stopped,
}

impl LastStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            LastStatus::Provisioning => "PROVISIONING",
            LastStatus::Pending => "PENDING",
            LastStatus::Activating => "ACTIVATING",
            LastStatus::Running => "RUNNING",
            LastStatus::Deactivating => "DEACTIVATING",
            LastStatus::Stopping => "STOPPING",
            LastStatus::Deprovisioning => "DEPROVISIONING",
            LastStatus::Stopped => "STOPPED",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Container {
    pub name: Text,
    /// The stream of its output. Written by: the preparation of its task's streams, once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log_stream: Option<LogStreamKey>,
    /// The last part of the container's ARN.
    pub uuid: Text,
    pub image: Text,
    /// The content that `image` stands for in the task's deployment; None: its registry decides.
    /// Written by: the deploy controller, when it makes the task.
    #[serde(default)]
    pub pinned: Option<Digest>,
    pub essential: bool,
    /// True if the definition gives it a health check.
    pub has_health_check: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_digest: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_id: Option<Text>,
    pub last: ContainerStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    pub bindings: Vec<Binding>,
    pub health: Health,
    /// The number of changes of `health` in this run; it identifies a late report.
    #[serde(default)]
    pub health_changes: u32,
    /// The number of restarts by the agent under its restart policy; only grows.
    pub restarts: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ContainerStatus {
    Pending,
    Running,
    Stopped,
}

impl ContainerStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            ContainerStatus::Pending => "PENDING",
            ContainerStatus::Running => "RUNNING",
            ContainerStatus::Stopped => "STOPPED",
        }
    }
}

/// A host port that leads to a container port.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Binding {
    pub protocol: Protocol,
    pub container_port: u16,
    pub host_port: u16,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stop {
    /// None for a stop without a code in AWS, such as a forced deregistration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<TaskStopCode>,
    pub reason: Text,
}

/// Times in the order of a task's phases; each is written once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    pub created: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connectivity: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull_started: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull_stopped: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stopping: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_stopped: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stopped: Option<Timestamp>,
}

impl Times {
    pub fn created(at: Timestamp) -> Times {
        Times {
            created: at,
            connectivity: None,
            pull_started: None,
            pull_stopped: None,
            started: None,
            stopping: None,
            execution_stopped: None,
            stopped: None,
        }
    }
}

impl Task {
    pub fn is_stopped(&self) -> bool {
        self.last == LastStatus::Stopped
    }

    pub fn phase(&self) -> Phase {
        match (self.is_stopped(), self.desired) {
            (true, _) => Phase::Stopped,
            (false, Desired::Running) => Phase::Wanted,
            (false, Desired::Stopped) => Phase::Ending,
        }
    }

    /// Returns true if it counts as running in the sums of clusters, services and instances.
    pub fn counts_as_running(&self) -> bool {
        (LastStatus::Running..=LastStatus::Stopping).contains(&self.last)
            && self.times.started.is_some()
    }

    pub fn is_protected(&self, now: Timestamp) -> bool {
        self.protected_until.is_some_and(|until| until > now)
    }

    /// Returns its standing in its service, until it is STOPPED.
    pub fn standing(&self) -> Option<Standing> {
        let of = self.service.as_ref().filter(|_| !self.is_stopped())?;
        Some(Standing {
            deployment: of.deployment.clone(),
            gauge: self.gauge(),
            progress: self.progress(),
            has_started: self.times.started.is_some(),
            is_protected: self.protected_until.is_some(),
            zone: self.availability_zone.clone(),
            subnet: self.attachment.as_ref().map(|one| one.subnet.clone()),
            capacity_provider: self.launch.capacity_provider.clone(),
        })
    }

    /// Returns the part of its life that it is in; for a task that is not STOPPED.
    pub fn gauge(&self) -> Gauge {
        if self.desired == Desired::Stopped || self.last > LastStatus::Running {
            return Gauge::Going { is_failing: self.is_failing() };
        }
        if self.last < LastStatus::Running || self.times.started.is_none() {
            return Gauge::Coming;
        }
        match self.containers.iter().any(|one| one.essential && one.has_health_check) {
            true => Gauge::Checked(self.health),
            false => Gauge::Unchecked,
        }
    }

    /// Returns how it ended, or would have if it ended now.
    pub fn end(&self) -> End {
        let by_itself = matches!(
            self.stop.as_ref().and_then(|stop| stop.code),
            Some(TaskStopCode::EssentialContainerExited | TaskStopCode::TaskFailedToStart)
        );
        // The first end counts, because other containers may take long to stop.
        let times = &self.times;
        let ended = times.stopping.or(times.execution_stopped).or(times.stopped);
        match (by_itself, times.started, ended) {
            (false, _, _) => End::Wanted,
            (true, None, _) => End::NeverRan,
            (true, Some(started), Some(ended)) if ended.0 - started.0 >= SHORT_RUN_MS => End::Late,
            (true, Some(_), _) => End::Soon,
        }
    }

    /// Returns true if it ended by itself before it was of any use. Until it is STOPPED and sets the
    /// wait for the next task, it counts as present.
    fn is_failing(&self) -> bool {
        match self.end() {
            End::NeverRan | End::Soon => true,
            End::Wanted | End::Late => false,
        }
    }

    fn progress(&self) -> Option<Progress> {
        if self.counts_as_running() {
            return Some(Progress::Running);
        }
        (self.last < LastStatus::Running).then_some(Progress::Pending)
    }
}

impl Row for Task {
    type Key = TaskId;

    fn key(&self) -> TaskId {
        self.id.clone()
    }

    fn share(&mut self, texts: &mut Texts) {
        self.cluster.share(texts);
        self.definition.share(texts);
        texts.share_overrides(&self.definition, &mut self.overrides);
        texts.share(&mut self.group);
        texts.share_any(&mut self.started_by);
        if let Some(of) = &mut self.service {
            of.service.share(texts);
            of.deployment.share(texts);
        }
        texts.share_any(&mut self.launch.platform_version);
        texts.share_any(&mut self.launch.capacity_provider);
        self.instance.share(texts);
        texts.share_any(&mut self.availability_zone);
        if let Some(attachment) = &mut self.attachment {
            attachment.subnet.share(texts);
        }
        for container in &mut self.containers {
            texts.share(&mut container.name);
            texts.share(&mut container.image);
            if let Some(stream) = &mut container.log_stream {
                stream.group.world.share(texts);
                texts.share(&mut stream.group.name);
            }
            texts.share_any(&mut container.image_digest);
            texts.share_any(&mut container.reason);
        }
        if let Some(stop) = &mut self.stop {
            texts.share(&mut stop.reason);
        }
    }

    fn is_at_rest(&self) -> bool {
        self.is_stopped()
    }
}

impl Indexed for Task {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        if let (Some(old), Some(new)) = (old, new) {
            assert!(new.last >= old.last, "task {} would go back from {:?}", old.id, old.last);
        }
        index.tasks_by_cluster.change(old.map(in_cluster), new.map(in_cluster));
        index.tasks_by_service.change(old.and_then(in_service), new.and_then(in_service));
        index.tasks_by_instance.change(old.and_then(on_instance), new.and_then(on_instance));
        name(index, old, new);
        index.unplaced.change(old.and_then(unplaced), new.and_then(unplaced));
        tally(&mut index.standings, old.and_then(standing), new.and_then(standing));
        index.tasks_by_start.change(old.and_then(start), new.and_then(start));
        count_digests(index, old, new);
        hold(index, old.and_then(held), new.and_then(held));
        count_group(index, old, new);
        index.count(old.and_then(counted), new.and_then(counted), counter);
        index.use_definitions(old.and_then(used).as_slice(), new.and_then(used).as_slice());
        let Some(task) = new.or(old) else { return };
        let at = |row: Option<&Self>| row.and_then(|row| row.timer);
        index.timer(RowKey::Task(task.key()), at(old), at(new));
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.cluster.world)
    }

    fn references(&self) -> Vec<RowKey> {
        let mut rows = vec![RowKey::Cluster(self.cluster.clone())];
        if !self.is_stopped() {
            rows.push(RowKey::Definition(self.definition.clone()));
            rows.extend(self.instance.clone().map(RowKey::Instance));
            rows.extend(self.service.as_ref().map(|of| RowKey::Service(of.service.clone())));
            let eni = self
                .attachment
                .as_ref()
                .and_then(|one| Some(RowKey::Eni((one.subnet.clone(), one.eni.as_ref()?.address))));
            rows.extend(eni);
        }
        rows
    }

    fn wake(key: &Self::Key) -> Option<Wake> {
        Some(Wake::Task(key.clone()))
    }
}

/// The definition that it stands on until it is STOPPED.
fn used(task: &Task) -> Option<&DefinitionKey> {
    (!task.is_stopped()).then_some(&task.definition)
}

fn in_cluster(task: &Task) -> (ClusterKey, LaunchKind, Phase, TaskId) {
    (task.cluster.clone(), task.launch.kind, task.phase(), task.id.clone())
}

fn in_service(task: &Task) -> Option<(ServiceKey, Phase, TaskId)> {
    let of = task.service.as_ref()?;
    Some((of.service.clone(), task.phase(), task.id.clone()))
}

fn on_instance(task: &Task) -> Option<(InstanceId, Phase, TaskId)> {
    Some((task.instance.clone()?, task.phase(), task.id.clone()))
}

/// Updates its entries among the names.
fn name(index: &mut Indexes, old: Option<&Task>, new: Option<&Task>) {
    let family = |task: &Task| Some(task.definition.family.clone());
    let started_by =
        |task: &Task| task.started_by.clone().filter(|it| *it != task.definition.family);
    for name in [family, started_by] {
        let entry =
            |task: &Task| Some((task.cluster.clone(), name(task)?, task.phase(), task.id.clone()));
        index.tasks_by_name.change(old.and_then(entry), new.and_then(entry));
    }
}

/// Returns its entry among the counts of its service.
fn standing(task: &Task) -> Option<(ServiceKey, Standing)> {
    Some((task.service.as_ref()?.service.clone(), task.standing()?))
}

/// Returns its entry among the tasks by start. A task that its checks do not know yet waits for them
/// and for no time.
fn start(task: &Task) -> Option<(ServiceKey, DeploymentId, Gauge, Timestamp, TaskId)> {
    let of = task.service.as_ref().filter(|_| !task.is_stopped())?;
    let gauge = task.gauge();
    let started = match gauge {
        Gauge::Unchecked | Gauge::Checked(Health::Healthy | Health::Unhealthy) => {
            task.times.started?
        }
        Gauge::Coming | Gauge::Checked(Health::Unknown) | Gauge::Going { .. } => return None,
    };
    Some((of.service.clone(), of.deployment.clone(), gauge, started, task.id.clone()))
}

/// Counts the digests that it runs until it is STOPPED.
fn count_digests(index: &mut Indexes, old: Option<&Task>, new: Option<&Task>) {
    fn of(task: Option<&Task>) -> impl Iterator<Item = &Text> {
        let task = task.into_iter().filter(|task| !task.is_stopped());
        task.flat_map(|task| &task.containers).filter_map(|it| it.image_digest.as_ref())
    }
    if of(old).eq(of(new)) {
        return;
    }
    let digests = |task| -> Vec<Digest> { of(task).filter_map(|it| it.parse().ok()).collect() };
    index.use_digests(digests(old), digests(new));
}

/// Returns its group and instance for the group's count: if it is placed and is to run.
fn in_group(task: &Task) -> Option<(&ClusterKey, &Text, &InstanceId)> {
    let is_live = task.desired == Desired::Running && !task.is_stopped();
    Some((&task.cluster, &task.group, task.instance.as_ref().filter(|_| is_live)?))
}

fn count_group(index: &mut Indexes, old: Option<&Task>, new: Option<&Task>) {
    let (old, new) = (old.and_then(in_group), new.and_then(in_group));
    if old == new {
        return;
    }
    if let Some((cluster, group, instance)) = old {
        index.fleet.count(cluster, group, instance, -1);
    }
    if let Some((cluster, group, instance)) = new {
        index.fleet.count(cluster, group, instance, 1);
    }
}

fn unplaced(task: &Task) -> Option<(ClusterKey, TaskId)> {
    let waits = task.instance.is_none() && !task.is_stopped();
    waits.then(|| (task.cluster.clone(), task.id.clone()))
}

/// The instance that it is on, the resources it holds there, and true if it counts as running.
type Held<'a> = (&'a InstanceId, &'a Resources, bool);

fn held(task: &Task) -> Option<Held<'_>> {
    let instance = task.instance.as_ref().filter(|_| !task.is_stopped())?;
    Some((instance, &task.wanted, task.counts_as_running()))
}

fn hold(index: &mut Indexes, old: Option<Held<'_>>, new: Option<Held<'_>>) {
    if old == new {
        return;
    }
    if let Some((instance, resources, running)) = old {
        let usage = index.usage.get_mut(instance).expect("every release follows a reservation");
        usage.subtract(resources, running);
        if *usage == Usage::default() {
            index.usage.remove_mut(instance);
        }
        index.fleet.count_ports(&resources.ports, -1);
    }
    if let Some((instance, resources, running)) = new {
        if !index.usage.contains_key(instance) {
            index.usage.insert_mut(instance.clone(), Usage::default());
        }
        let usage = index.usage.get_mut(instance).expect("it was inserted above");
        usage.add(resources, running);
        index.fleet.count_ports(&resources.ports, 1);
    }
    // A change from PENDING to RUNNING leaves the held resources unchanged.
    let (old, new) = (old.map(room), new.map(room));
    if old == new {
        return;
    }
    if let Some((instance, cpu_units, memory_mib)) = old {
        index.fleet.free(instance, cpu_units, memory_mib);
    }
    if let Some((instance, cpu_units, memory_mib)) = new {
        index.fleet.free(instance, -cpu_units, -memory_mib);
    }
}

fn room((instance, resources, _): Held<'_>) -> (&InstanceId, i64, i64) {
    (instance, resources.cpu_units, resources.memory_mib)
}

/// Returns its cluster, true if it counts as running there, and its launch type; None if it is
/// STOPPED.
fn counted(task: &Task) -> Option<(&ClusterKey, (bool, LaunchKind))> {
    let counted = (task.counts_as_running(), task.launch.kind);
    (!task.is_stopped()).then_some((&task.cluster, counted))
}

fn counter(counts: &mut ClusterCounts, (is_running, kind): (bool, LaunchKind)) -> &mut i32 {
    if is_running { counts.running.of(kind) } else { counts.pending.of(kind) }
}
