//! Hosts, the Linux machines that agents speak for, and the leases that decide if they are alive.

use std::collections::BTreeMap;

use api::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{ClusterKey, HostId, Text};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake, tally};
use crate::table::Row;

/// An agent's description of its machine, sent when it connects.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// 1,024 per core.
    pub cpu_units: i64,
    pub memory_mib: i64,
    /// `x86_64` or `arm64`.
    pub architecture: Text,
    pub agent_version: Text,
    /// Capabilities and other attributes; None for one without a value.
    pub attributes: BTreeMap<Text, Option<Text>>,
    /// The range of dynamic host ports, both ends included.
    pub dynamic_ports: (u16, u16),
}

/// Tells the folder that an agent works on from every copy of it, for as long as its machine runs:
/// only one process at a time works on a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// The running kernel: another one after each start of each machine.
    pub kernel: Text,
    /// The file system, by a number that may be another one after a start of the machine.
    pub device: u64,
    /// The folder on that file system. A start of the machine leaves it as it is; a clone of the
    /// whole machine has the same.
    pub folder: Text,
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
    /// True if it may have instances for clusters without any, and Fargate tasks: so for the agent
    /// inside `gantry up`.
    pub serves_all: bool,
    /// The letter of the availability zone it is assigned to. Written by: the link, once.
    pub zone: Text,
    /// Names the one agent that is the host while it is connected. None: its agent does not tell.
    /// Written by: the link.
    #[serde(default)]
    pub site: Option<Site>,
}

impl Row for Host {
    type Key = HostId;

    fn key(&self) -> HostId {
        self.id.clone()
    }
}

impl Indexed for Host {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let counted = |row: &Self| (row.zone.clone(), row.connected);
        tally(&mut index.host_counts, old.map(counted), new.map(counted));
    }

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

/// The time for which a host is believed to be alive without a word from it. Volatile: after a
/// restart of the control plane every connected host gets a fresh lease, because the silence was
/// ours.
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
