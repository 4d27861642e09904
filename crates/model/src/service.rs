//! A service: a task definition, the number of its tasks that should run, and the deployments that
//! start them.

use std::collections::BTreeMap;

use api::Timestamp;
use api::ecs::{
    CapacityProviderStrategyItem, DeploymentConfiguration, NetworkConfiguration,
    PlacementConstraint, PlacementStrategy, PlacementStrategyType, Tag,
};
use oci::digest::Digest;
use serde::{Deserialize, Serialize};

use crate::cluster::ClusterCounts;
use crate::id::{ClusterKey, DefinitionKey, DeploymentId, ServiceKey, TaskId, Text};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;
use crate::task::LaunchKind;

/// The attribute that the first strategy of a balanced service must spread over, if it has any.
const ZONE: &str = "attribute:ecs.availability-zone";

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Service {
    pub key: ServiceKey,
    pub status: ServiceStatus,
    /// Written by: CreateService, UpdateService, DeleteService; for a daemon by the controller.
    pub desired_count: i32,
    pub strategy: SchedulingStrategy,
    /// The revision for new deployments. `deployments[0].revision` is the same or older by one
    /// pass.
    pub revision: Revision,
    /// Complete: every default filled in, as DescribeServices shows it.
    pub configuration: DeploymentConfiguration,
    pub placement_constraints: Vec<PlacementConstraint>,
    pub placement_strategy: Vec<PlacementStrategy>,
    /// Seconds.
    pub health_check_grace_period: i32,
    pub enable_ecs_managed_tags: bool,
    pub propagate_tags: PropagateTags,
    pub enable_execute_command: bool,
    pub availability_zone_rebalancing: bool,
    pub tags: Vec<Tag>,
    pub client_token: Option<Text>,
    pub created_at: Timestamp,
    pub created_by: Text,
    /// Newest first: the first is PRIMARY, the others ACTIVE. Written by: the deploy controller,
    /// and by CreateService and UpdateService, which insert new ones at the front.
    pub deployments: Vec<Deployment>,
    /// The number of all events ever written; the source of their numbers. Written by: the deploy
    /// controller.
    pub event_count: u64,
    /// The obstacles that were reported since the last progress; none is reported twice. Written
    /// by: the deploy controller.
    pub told: Vec<Text>,
    /// Set while its tasks are moved between the zones. Written by: the deploy controller.
    #[serde(default)]
    pub rebalancing: Option<Rebalancing>,
    /// The time when the steady state was last announced; None while it is not reached.
    pub steady_since: Option<Timestamp>,
    /// The time of the next pass that is due although nothing changed. Written by: the deploy
    /// controller.
    pub timer: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ServiceStatus {
    Active,
    Draining,
    Inactive,
}

impl ServiceStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            ServiceStatus::Active => "ACTIVE",
            ServiceStatus::Draining => "DRAINING",
            ServiceStatus::Inactive => "INACTIVE",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SchedulingStrategy {
    Replica,
    Daemon,
}

impl SchedulingStrategy {
    pub fn as_str(self) -> &'static str {
        match self {
            SchedulingStrategy::Replica => "REPLICA",
            SchedulingStrategy::Daemon => "DAEMON",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PropagateTags {
    None,
    Service,
    TaskDefinition,
}

/// The tasks' properties in a deployment; never changed once made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    pub definition: DefinitionKey,
    pub launch: LaunchChoice,
    /// The version as given: `LATEST` or a number; None for EC2.
    pub platform_version: Option<Text>,
    pub network: Option<NetworkConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum LaunchChoice {
    Type(LaunchKind),
    /// The strategy with base and weight filled in.
    Strategy(Vec<CapacityProviderStrategyItem>),
}

impl LaunchChoice {
    /// Returns the launch type: tasks go to instances of the cluster or to the Fargate pool. A
    /// strategy contains providers of one kind only.
    pub fn kind(&self) -> LaunchKind {
        match self {
            LaunchChoice::Type(kind) => *kind,
            LaunchChoice::Strategy(items) => {
                let fargate = |item: &CapacityProviderStrategyItem| {
                    item.capacity_provider.starts_with("FARGATE")
                };
                if items.iter().any(fargate) { LaunchKind::Fargate } else { LaunchKind::Ec2 }
            }
        }
    }
}

/// The state of rebalancing: a steady service has more tasks in one zone than in another, which are
/// moved one by one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rebalancing {
    /// None between two moves.
    pub moving: Option<Moving>,
    /// The time of the next attempt after no zone with too few tasks had room; new capacity also
    /// ends the wait.
    pub not_before: Option<Timestamp>,
}

/// A move: a task was started in one zone so that another one can be stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moving {
    pub started: TaskId,
    /// The zone with too many tasks.
    pub from: Text,
    /// The service's desired count at the start: another count ends the move.
    pub desired_count: i32,
    /// The task that was stopped for it, until it is gone.
    pub stopped: Option<TaskId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deployment {
    pub id: DeploymentId,
    pub revision: Revision,
    pub desired_count: i32,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub rollout: Rollout,
    /// The count that is shown as `failedTasks` and that the circuit breaker uses. Until a task of
    /// the deployment has been RUNNING it counts those that never came up and waits for a place,
    /// afterwards those replaced for their health. Written, like all following fields, by: the
    /// deploy controller.
    pub failed_tasks: i32,
    /// Launches that failed in a row; determines the back-off.
    pub failures: u32,
    /// The time of the last of those failures; a task that comes up later ends the count.
    pub failed_at: Option<Timestamp>,
    /// The time before which no task is started.
    pub not_before: Option<Timestamp>,
    /// The last launch found no place: new capacity ends the wait before `not_before` does.
    pub starved: bool,
    /// It is PRIMARY again because a later one failed.
    pub rolled_back_to: bool,
    #[serde(default)]
    pub pinned: Pinned,
    /// A task of it has been RUNNING, so only health checks can fail it now.
    #[serde(default)]
    pub came_up: bool,
    /// The time since which tasks of it lack a place without a counted failure.
    #[serde(default)]
    pub starved_since: Option<Timestamp>,
}

/// The content that the image names of a deployment stand for, so that all its tasks run the same
/// even if a tag has moved since (`versionConsistency`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Pinned {
    /// Digests by container name. Written by: the agents' reports, the first of each container;
    /// removed by the deploy controller.
    pub digests: BTreeMap<Text, Digest>,
    /// Attempts in a row that could not pull an image. Counted by the deploy controller, reset by
    /// the report of a task that has all of its images.
    pub failed_pulls: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rollout {
    InProgress,
    Completed,
    Failed,
}

impl Rollout {
    pub fn as_str(self) -> &'static str {
        match self {
            Rollout::InProgress => "IN_PROGRESS",
            Rollout::Completed => "COMPLETED",
            Rollout::Failed => "FAILED",
        }
    }
}

impl Service {
    /// Returns the newest deployment. A service that is not INACTIVE always has one.
    pub fn primary(&self) -> Option<&Deployment> {
        self.deployments.first()
    }

    /// Returns true if ECS would keep its tasks balanced over the Availability Zones.
    pub fn is_balanced(&self) -> bool {
        let of_zone = |one: &PlacementStrategy| {
            one.r#type == Some(PlacementStrategyType::Spread) && one.field.as_deref() == Some(ZONE)
        };
        let names_zones = self.placement_constraints.iter().any(|one| {
            one.expression.as_ref().is_some_and(|text| text.contains("ecs.availability-zone"))
        });
        self.availability_zone_rebalancing
            && self.strategy == SchedulingStrategy::Replica
            && self.configuration.maximum_percent.is_none_or(|percent| percent > 100)
            && self.placement_strategy.first().is_none_or(of_zone)
            && !names_zones
    }
}

impl DeploymentId {
    /// Returns the 19 digits, which also number the service revision.
    pub fn number(&self) -> &str {
        self.as_str().strip_prefix("ecs-svc/").unwrap_or(self.as_str())
    }
}

impl Row for Service {
    type Key = ServiceKey;

    fn key(&self) -> ServiceKey {
        self.key.clone()
    }
}

impl Indexed for Service {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let starved = |row: &Self| row.primary().filter(|one| one.starved).map(|_| row.key());
        index.starved.change(old.and_then(starved), new.and_then(starved));
        index.count(old.and_then(counted), new.and_then(counted), counter);
        index.use_definitions(&old.map_or_else(Vec::new, used), &new.map_or_else(Vec::new, used));
        let digests = |row: Option<&Self>| row.map_or_else(Vec::new, pinned);
        index.use_digests(digests(old), digests(new));
        index.daemons.change(old.and_then(daemon), new.and_then(daemon));
        index.balanced.change(old.and_then(balanced), new.and_then(balanced));
        let Some(row) = new.or(old) else { return };
        let at = |row: Option<&Self>| row.and_then(|row| row.timer);
        index.timer(RowKey::Service(row.key()), at(old), at(new));
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.key.cluster.world)
    }

    fn references(&self) -> Vec<RowKey> {
        let definitions = used(self).into_iter().cloned().map(RowKey::Definition);
        definitions.chain([RowKey::Cluster(self.key.cluster.clone())]).collect()
    }

    fn wake(key: &Self::Key) -> Option<Wake> {
        Some(Wake::Service(key.clone()))
    }
}

/// The definitions that it stands on while it is not INACTIVE, each as often as it does.
fn used(service: &Service) -> Vec<&DefinitionKey> {
    if service.status == ServiceStatus::Inactive {
        return Vec::new();
    }
    let deployed = service.deployments.iter().map(|one| &one.revision.definition);
    deployed.chain([&service.revision.definition]).collect()
}

/// The digests that its deployments are pinned to while it is not INACTIVE.
fn pinned(service: &Service) -> Vec<Digest> {
    if service.status == ServiceStatus::Inactive {
        return Vec::new();
    }
    service.deployments.iter().flat_map(|one| one.pinned.digests.values().copied()).collect()
}

fn daemon(service: &Service) -> Option<ServiceKey> {
    let is_daemon = service.strategy == SchedulingStrategy::Daemon;
    (is_daemon && service.status == ServiceStatus::Active).then(|| service.key())
}

fn balanced(service: &Service) -> Option<(ClusterKey, bool, Text)> {
    let is_there = service.status == ServiceStatus::Active && service.is_balanced();
    let asks = service.placement_constraints.iter().any(|one| one.expression.is_some());
    is_there.then(|| (service.key.cluster.clone(), asks, service.key.name.clone()))
}

/// Returns the cluster that counts the service, true for ACTIVE or false for DRAINING, and the
/// launch type; None if it is INACTIVE.
fn counted(service: &Service) -> Option<(&ClusterKey, (bool, LaunchKind))> {
    let is_active = match service.status {
        ServiceStatus::Active => true,
        ServiceStatus::Draining => false,
        ServiceStatus::Inactive => return None,
    };
    Some((&service.key.cluster, (is_active, service.revision.launch.kind())))
}

fn counter(counts: &mut ClusterCounts, (is_active, kind): (bool, LaunchKind)) -> &mut i32 {
    if is_active { counts.active_services.of(kind) } else { counts.draining_services.of(kind) }
}
