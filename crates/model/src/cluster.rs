//! A cluster: a name that contains services, tasks and instances.

use api::Timestamp;
use api::ecs::{CapacityProviderStrategyItem, ClusterConfiguration, ClusterSetting, Tag};
use serde::{Deserialize, Serialize};

use crate::id::{ClusterKey, Text};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;
use crate::task::LaunchKind;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cluster {
    pub key: ClusterKey,
    pub status: ClusterStatus,
    /// Written by: CreateCluster, UpdateCluster(Settings). Always names `containerInsights`.
    pub settings: Vec<ClusterSetting>,
    pub configuration: Option<ClusterConfiguration>,
    /// Name or ARN, as given.
    pub service_connect_namespace: Option<Text>,
    /// Written by: CreateCluster, PutClusterCapacityProviders.
    pub capacity_providers: Vec<Text>,
    pub default_strategy: Vec<CapacityProviderStrategyItem>,
    pub tags: Vec<Tag>,
    pub created_at: Timestamp,
}

/// The status of a cluster. INACTIVE clusters stay readable; CreateCluster makes them ACTIVE again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClusterStatus {
    Active,
    Inactive,
}

impl ClusterStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            ClusterStatus::Active => "ACTIVE",
            ClusterStatus::Inactive => "INACTIVE",
        }
    }
}

/// A cluster's counts of its rows, updated as they change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClusterCounts {
    /// Container instances that are not INACTIVE.
    pub instances: i32,
    /// Tasks that count as running.
    pub running: ByLaunch,
    /// The other tasks that are not STOPPED.
    pub pending: ByLaunch,
    pub active_services: ByLaunch,
    pub draining_services: ByLaunch,
}

/// A count, separately for EC2 and for Fargate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ByLaunch {
    pub ec2: i32,
    pub fargate: i32,
}

impl ByLaunch {
    pub fn total(self) -> i32 {
        self.ec2 + self.fargate
    }

    pub(crate) fn of(&mut self, kind: LaunchKind) -> &mut i32 {
        match kind {
            LaunchKind::Ec2 => &mut self.ec2,
            LaunchKind::Fargate => &mut self.fargate,
        }
    }
}

impl Row for Cluster {
    type Key = ClusterKey;

    fn key(&self) -> ClusterKey {
        self.key.clone()
    }
}

impl Indexed for Cluster {
    fn reindex(_: &mut Indexes, _: Option<&Self>, _: Option<&Self>) {}

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.key.world)
    }

    fn references(&self) -> Vec<RowKey> {
        Vec::new()
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}
