//! The settings of the controllers, as far as an operator may change them. Times are in
//! milliseconds.

use std::net::Ipv4Addr;

use model::id::{AccountId, HostId, Region, Text, World};
use model::network::Cidr;

/// The behaviour of the controllers. Read-only while the program runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The account of callers that name none.
    pub account: AccountId,
    /// The region whose Availability Zones hosts are assigned to.
    pub region: Region,
    /// Time after which a RUNNING task with neither load balancer nor container health check counts
    /// as healthy. AWS waits 40 s; a local region would only be slower for it.
    pub task_healthy_after_ms: i64,
    /// Time without a message from a host after which its tasks are given up.
    pub host_lease_ms: i64,
    /// Time for which STOPPED tasks, INACTIVE services and instances can still be described.
    pub stopped_kept_ms: i64,
    /// Gives a cluster without instances one on a host that serves all clusters.
    pub auto_instances: bool,
    /// The host whose agent runs in this process, if there is one. Process and agent live and die
    /// together, so a missed message means nothing and this host is never given up.
    pub own_host: Option<HostId>,
    /// Names this process's kernel and network as agents name theirs, so that one on the same
    /// machine is known. None: there is none.
    pub machine: Option<Text>,
    /// Allows pull through cache rules that lead to loopback and link-local addresses. Off by
    /// default, because services there trust every caller that reaches them.
    pub local_upstreams: bool,
    /// The block in whose last /16 default VPCs are made.
    pub task_network: Cidr,
}

impl Settings {
    /// Returns the defaults.
    pub fn of_region(region: Region) -> Settings {
        Settings {
            account: "123456789012".into(),
            region,
            task_healthy_after_ms: 1_000,
            host_lease_ms: 15_000,
            stopped_kept_ms: 3_600_000,
            auto_instances: true,
            own_host: None,
            machine: None,
            local_upstreams: false,
            task_network: Cidr { base: Ipv4Addr::new(172, 24, 0, 0), prefix: 13 },
        }
    }
    /// Returns the world of names that carry no account and no region.
    pub fn home(&self) -> World {
        World { account: self.account.clone(), region: self.region.clone() }
    }
}
