//! Hosts: the Linux machines that agents speak for, and the leases that say whether they still do.

use std::collections::BTreeMap;

use api::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{ClusterKey, HostId, Text};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;

/// What an agent says of its machine when it connects.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// 1,024 a core.
    pub cpu_units: i64,
    pub memory_mib: i64,
    /// `x86_64` or `arm64`.
    pub architecture: Text,
    pub agent_version: Text,
    /// Capabilities and other attributes; None for one without a value.
    pub attributes: BTreeMap<Text, Option<Text>>,
    /// The port range dynamic host ports are taken from; both ends belong to it.
    pub dynamic_ports: (u16, u16),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Host {
    pub id: HostId,
    pub facts: Facts,
    /// Written by: the link, on connect and when the lease ran out.
    pub connected: bool,
    pub connected_at: Timestamp,
    /// The cluster the agent asked to be a container instance of, if it did.
    pub cluster: Option<ClusterKey>,
    /// May hold instances for clusters that have none, and Fargate tasks: true for the agent that
    /// `gantry up` carries.
    pub serves_all: bool,
    /// The letter of the availability zone it is counted to. Written by: the link, once.
    pub zone: Text,
}

impl Row for Host {
    type Key = HostId;

    fn key(&self) -> HostId {
        self.id.clone()
    }
}

impl Indexed for Host {
    fn reindex(_: &mut Indexes, _: Option<&Self>, _: Option<&Self>) {}

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::Region
    }

    fn references(&self) -> Vec<RowKey> {
        Vec::new()
    }

    fn wake(key: &Self::Key) -> Option<Wake> {
        Some(Wake::Host(key.clone()))
    }
}

/// How long a host is believed to be alive without a word from it. Volatile: after a restart of
/// the control plane every connected host is given a fresh lease, because the silence was ours.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lease {
    pub host: HostId,
    pub until: Timestamp,
}

impl Row for Lease {
    type Key = HostId;

    fn key(&self) -> HostId {
        self.host.clone()
    }
}

impl Indexed for Lease {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        if let Some(row) = new.or(old) {
            let key = RowKey::Lease(row.key());
            index.timer(key, old.map(|lease| lease.until), new.map(|lease| lease.until));
        }
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::Region
    }

    fn references(&self) -> Vec<RowKey> {
        vec![RowKey::Host(self.host.clone())]
    }

    fn wake(key: &Self::Key) -> Option<Wake> {
        Some(Wake::Lease(key.clone()))
    }
}
