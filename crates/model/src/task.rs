//! A task: one run of a task definition. Its `last` status only moves forward; a restart, rollback
//! or retry is a new task.

use api::Timestamp;
use api::ecs::{Tag, TaskOverride, TaskStopCode};
use serde::{Deserialize, Serialize};

use crate::id::{
    ClusterKey, DefinitionKey, DeploymentId, EniId, InstanceId, ServiceKey, SubnetId, TaskId, Text,
};
use crate::instance::{Protocol, Resources};
use crate::state::{Indexed, Indexes, RowKey};
use crate::table::Row;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Task {
    pub id: TaskId,
    pub cluster: ClusterKey,
    pub definition: DefinitionKey,
    /// `family:FAMILY`, `service:NAME` or what RunTask was given.
    pub group: Text,
    pub started_by: Option<Text>,
    /// The service and deployment it belongs to; None for a standalone task.
    pub service: Option<ServiceTask>,
    pub launch: Launch,
    pub overrides: TaskOverride,
    /// Task-level size after overrides, as DescribeTasks shows it.
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    /// What placement reserves for it.
    pub wanted: Resources,
    /// Written by: placement, once.
    pub instance: Option<InstanceId>,
    pub availability_zone: Option<Text>,
    /// Written by: placement for the address; status by the agent's reports and the release.
    pub attachment: Option<Attachment>,
    pub desired: Desired,
    /// Written by: placement and networking up to PENDING, then the agent's reports, then the
    /// release. Forward only.
    pub last: LastStatus,
    /// Written by: the agent's reports.
    pub containers: Vec<Container>,
    /// Written by: the agent's reports.
    pub health: Health,
    /// Why it was told to stop, or why it stopped by itself. Written once, by whoever came first.
    pub stop: Option<Stop>,
    pub times: Times,
    /// Written by: the lease controller. False while the host is silent.
    pub connected: bool,
    /// Until when scale-in and deployments leave it alone. Written by: UpdateTaskProtection.
    pub protected_until: Option<Timestamp>,
    pub enable_execute_command: bool,
    pub tags: Vec<Tag>,
    /// Counts what DescribeTasks shows as `version`.
    pub version: i64,
    /// The next moment at which time alone changes what is to be done with the task. Written by:
    /// the task controller.
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
    /// Fargate only, resolved: `1.4.0`.
    pub platform_version: Option<Text>,
    /// When a strategy chose it.
    pub capacity_provider: Option<Text>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LaunchKind {
    Ec2,
    Fargate,
}

impl LaunchKind {
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

impl Desired {
    pub fn as_str(self) -> &'static str {
        match self {
            Desired::Running => "RUNNING",
            Desired::Stopped => "STOPPED",
        }
    }
}

/// In the order in which a task goes through them; steps may be left out, never taken back.
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
    /// The last part of the container's ARN.
    pub uuid: Text,
    pub image: Text,
    pub essential: bool,
    /// Whether the definition gives it a health check.
    pub has_health_check: bool,
    pub image_digest: Option<Text>,
    pub runtime_id: Option<Text>,
    pub last: ContainerStatus,
    pub exit_code: Option<i32>,
    pub reason: Option<Text>,
    pub bindings: Vec<Binding>,
    pub health: Health,
    /// How often `health` changed in this life: what tells a late report.
    #[serde(default)]
    pub health_changes: u32,
    /// How often the agent started it again by its restart policy; only counts up.
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Health {
    Unknown,
    Healthy,
    Unhealthy,
}

impl Health {
    pub fn as_str(self) -> &'static str {
        match self {
            Health::Unknown => "UNKNOWN",
            Health::Healthy => "HEALTHY",
            Health::Unhealthy => "UNHEALTHY",
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
    /// None for a stop that AWS gives no code, such as a forced deregistration.
    pub code: Option<TaskStopCode>,
    pub reason: Text,
}

/// All in the order of a task's life; each is written once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    pub created: Timestamp,
    pub connectivity: Option<Timestamp>,
    pub pull_started: Option<Timestamp>,
    pub pull_stopped: Option<Timestamp>,
    pub started: Option<Timestamp>,
    pub stopping: Option<Timestamp>,
    pub execution_stopped: Option<Timestamp>,
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

/// A task's own network interface (awsvpc).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    pub uuid: Text,
    pub status: AttachmentStatus,
    pub subnet: SubnetId,
    /// None until placement has taken an address.
    pub eni: Option<EniAddress>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EniAddress {
    pub id: EniId,
    pub mac: Text,
    pub address: std::net::Ipv4Addr,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AttachmentStatus {
    Precreated,
    Created,
    Attached,
    Detached,
    Deleted,
}

impl AttachmentStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            AttachmentStatus::Precreated => "PRECREATED",
            AttachmentStatus::Created => "CREATED",
            AttachmentStatus::Attached => "ATTACHED",
            AttachmentStatus::Detached => "DETACHED",
            AttachmentStatus::Deleted => "DELETED",
        }
    }
}

impl Task {
    pub fn is_stopped(&self) -> bool {
        self.last == LastStatus::Stopped
    }

    /// Whether it counts as running in the sums that clusters, services and instances show.
    pub fn counts_as_running(&self) -> bool {
        (LastStatus::Running..=LastStatus::Stopping).contains(&self.last)
            && self.times.started.is_some()
    }

    pub fn is_protected(&self, now: Timestamp) -> bool {
        self.protected_until.is_some_and(|until| until > now)
    }
}

impl Row for Task {
    type Key = TaskId;

    fn key(&self) -> TaskId {
        self.id.clone()
    }
}

impl Indexed for Task {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        if let (Some(old), Some(new)) = (old, new) {
            assert!(new.last >= old.last, "task {} would go back from {:?}", old.id, old.last);
        }
        if let Some(task) = old {
            leave(index, task);
        }
        if let Some(task) = new {
            enter(index, task);
        }
        if let Some(task) = new.or(old) {
            let at = |row: Option<&Self>| row.and_then(|row| row.timer);
            index.timer(RowKey::Task(task.key()), at(old), at(new));
        }
    }
}

fn leave(index: &mut Indexes, task: &Task) {
    let id = || task.id.clone();
    index.tasks_by_cluster.remove(&(task.cluster.clone(), id()));
    if let Some(of) = &task.service {
        index.tasks_by_service.remove(&(of.service.clone(), task.is_stopped(), id()));
    }
    if task.is_stopped() {
        return;
    }
    let Some(instance) = &task.instance else {
        index.unplaced.remove(&(task.cluster.clone(), id()));
        return;
    };
    index.tasks_by_instance.remove(&(instance.clone(), id()));
    let mut usage = index.usage_of(instance);
    usage.subtract(&task.wanted, task.counts_as_running());
    if usage == Default::default() {
        index.usage.remove_mut(instance);
    } else {
        index.usage.insert_mut(instance.clone(), usage);
    }
}

fn enter(index: &mut Indexes, task: &Task) {
    let id = || task.id.clone();
    index.tasks_by_cluster.insert((task.cluster.clone(), id()));
    if let Some(of) = &task.service {
        index.tasks_by_service.insert((of.service.clone(), task.is_stopped(), id()));
    }
    if task.is_stopped() {
        return;
    }
    let Some(instance) = &task.instance else {
        index.unplaced.insert((task.cluster.clone(), id()));
        return;
    };
    index.tasks_by_instance.insert((instance.clone(), id()));
    let mut usage = index.usage_of(instance);
    usage.add(&task.wanted, task.counts_as_running());
    index.usage.insert_mut(instance.clone(), usage);
}
