//! Instances, the targets of placement: a container instance of a cluster, or the part of a host
//! that belongs to the region's own Fargate pool and is not visible in the API.

use std::collections::BTreeMap;

use api::Timestamp;
use api::ecs::Tag;
use serde::{Deserialize, Serialize};

use crate::cluster::ClusterCounts;
use crate::fleet::Kind;
use crate::id::{ClusterKey, HostId, InstanceId, Text};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    pub id: InstanceId,
    pub pool: Pool,
    /// None for an instance made by RegisterContainerInstance that has no Gantry agent yet.
    pub host: Option<HostId>,
    pub registered: Resources,
    /// Agent-reported and custom attributes; None for one without a value.
    pub attributes: BTreeMap<Text, Option<Text>>,
    /// Names of the agent's attributes, which PutAttributes must not overwrite.
    pub reported_attributes: Vec<Text>,
    pub status: InstanceStatus,
    /// Written by: the link and the lease controller, together with `Host::connected`.
    pub agent_connected: bool,
    pub agent_version: Text,
    /// The stock agent's further description of itself; Gantry's agent sends neither field.
    #[serde(default)]
    pub agent_hash: Option<Text>,
    #[serde(default)]
    pub docker_version: Option<Text>,
    pub ec2_instance_id: Option<Text>,
    pub availability_zone: Text,
    pub capacity_provider: Option<Text>,
    /// Gantry made it for a cluster that had none; it is deleted with the cluster.
    pub made_for_cluster: bool,
    pub tags: Vec<Tag>,
    pub registered_at: Timestamp,
    /// The change counter that DescribeContainerInstances shows as `version`.
    pub version: i64,
    /// The time from which the row may be deleted; set with status INACTIVE.
    pub forget_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Pool {
    Cluster(ClusterKey),
    Fargate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum InstanceStatus {
    Active,
    Draining,
    Inactive,
}

impl InstanceStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            InstanceStatus::Active => "ACTIVE",
            InstanceStatus::Draining => "DRAINING",
            InstanceStatus::Inactive => "INACTIVE",
        }
    }
}

/// The resources of an instance, or those that a task reserves.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Resources {
    /// 1,024 per core.
    pub cpu_units: i64,
    pub memory_mib: i64,
    /// Host ports, sorted: those reserved on an instance, or the fixed ones of a task.
    pub ports: Vec<HostPort>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct HostPort {
    pub protocol: Protocol,
    pub port: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Protocol {
    Tcp,
    Udp,
}

impl Protocol {
    pub fn as_str(self) -> &'static str {
        match self {
            Protocol::Tcp => "tcp",
            Protocol::Udp => "udp",
        }
    }
}

/// The sum of the resources that the tasks on an instance hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Usage {
    pub cpu_units: i64,
    pub memory_mib: i64,
    /// The number of tasks that hold each port: more than one breaks a law, and is counted to be
    /// detected.
    pub ports: BTreeMap<HostPort, u32>,
    pub tasks_running: i32,
    pub tasks_pending: i32,
}

impl Usage {
    pub(crate) fn add(&mut self, wanted: &Resources, running: bool) {
        self.cpu_units += wanted.cpu_units;
        self.memory_mib += wanted.memory_mib;
        for port in &wanted.ports {
            *self.ports.entry(*port).or_insert(0) += 1;
        }
        *self.counter(running) += 1;
    }

    pub(crate) fn subtract(&mut self, wanted: &Resources, running: bool) {
        self.cpu_units -= wanted.cpu_units;
        self.memory_mib -= wanted.memory_mib;
        for port in &wanted.ports {
            let held = self.ports.get_mut(port).expect("every release follows a reservation");
            *held -= 1;
            if *held == 0 {
                self.ports.remove(port);
            }
        }
        *self.counter(running) -= 1;
    }

    fn counter(&mut self, running: bool) -> &mut i32 {
        if running { &mut self.tasks_running } else { &mut self.tasks_pending }
    }
}

impl Instance {
    /// Returns the cluster that it is a container instance of; None for the Fargate pool.
    pub fn cluster(&self) -> Option<&ClusterKey> {
        match &self.pool {
            Pool::Cluster(key) => Some(key),
            Pool::Fargate => None,
        }
    }

    /// Returns true if its cluster counts it.
    pub fn is_registered(&self) -> bool {
        self.status != InstanceStatus::Inactive
    }
}

impl Row for Instance {
    type Key = InstanceId;

    fn key(&self) -> InstanceId {
        self.id.clone()
    }
}

impl Indexed for Instance {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        index.instances_by_cluster.change(old.and_then(in_cluster), new.and_then(in_cluster));
        index.instances_by_host.change(old.and_then(on_host), new.and_then(on_host));
        index.count(old.and_then(counted), new.and_then(counted), counter);
        seat(index, old, new);
        let Some(row) = new.or(old) else { return };
        let at = |row: Option<&Self>| row.and_then(|row| row.forget_at);
        index.timer(crate::state::RowKey::Instance(row.key()), at(old), at(new));
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        self.cluster().map_or(Owner::Region, |key| Owner::World(&key.world))
    }

    fn references(&self) -> Vec<RowKey> {
        let host = self.host.clone().map(RowKey::Host);
        host.into_iter().chain(self.cluster().cloned().map(RowKey::Cluster)).collect()
    }

    fn wake(key: &Self::Key) -> Option<Wake> {
        Some(Wake::Instance(key.clone()))
    }
}

fn in_cluster(row: &Instance) -> Option<(ClusterKey, InstanceId)> {
    Some((row.cluster()?.clone(), row.id.clone()))
}

fn counted(row: &Instance) -> Option<(&ClusterKey, ())> {
    Some((row.cluster().filter(|_| row.is_registered())?, ()))
}

fn counter(counts: &mut ClusterCounts, (): ()) -> &mut i32 {
    &mut counts.instances
}

/// Updates its place in the fleet. The resources that its tasks hold do not change with it.
fn seat(index: &mut Indexes, old: Option<&Instance>, new: Option<&Instance>) {
    if let (Some(old), Some(new)) = (old, new)
        && old.registered == new.registered
        && Kind::of(old) == Kind::of(new)
    {
        return;
    }
    if let Some(old) = old {
        index.fleet.leave(&old.id);
        index.fleet.count_ports(&old.registered.ports, -1);
    }
    if let Some(new) = new {
        let usage = index.usage_of(&new.id);
        index.fleet.enter(new, &usage);
        index.fleet.count_ports(&new.registered.ports, 1);
    }
}

fn on_host(row: &Instance) -> Option<(HostId, InstanceId)> {
    Some((row.host.clone()?, row.id.clone()))
}
