//! A cluster: a name under which services, tasks and instances live.

use api::Timestamp;
use api::ecs::{CapacityProviderStrategyItem, ClusterConfiguration, ClusterSetting, Tag};
use serde::{Deserialize, Serialize};

use crate::id::{ClusterKey, Text};
use crate::state::{Indexed, Indexes};
use crate::table::Row;

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

/// INACTIVE clusters stay readable; CreateCluster makes them ACTIVE anew.
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

impl Row for Cluster {
    type Key = ClusterKey;

    fn key(&self) -> ClusterKey {
        self.key.clone()
    }
}

impl Indexed for Cluster {
    fn reindex(_: &mut Indexes, _: Option<&Self>, _: Option<&Self>) {}
}
