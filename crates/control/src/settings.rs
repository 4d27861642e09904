//! What an operator may set about the decisions. Every time is in milliseconds.

use std::net::Ipv4Addr;

use model::id::{AccountId, HostId, Region, Text, World};
use model::network::Cidr;

/// How the controllers behave. Read-only while the program runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The account of callers who name none.
    pub account: AccountId,
    /// The region whose zones hosts are counted to.
    pub region: Region,
    /// A RUNNING task with neither load balancer nor container health check counts as healthy
    /// after this long. AWS waits 40 s; a local region that did so would only be slow.
    pub task_healthy_after_ms: i64,
    /// How long a host may be silent before its tasks are given up.
    pub host_lease_ms: i64,
    /// How long STOPPED tasks, INACTIVE services and instances can still be described.
    pub stopped_kept_ms: i64,
    /// Gives a cluster that has no instance one on a host that serves all.
    pub auto_instances: bool,
    /// The host that this very process is the agent of, where there is one. They live and die
    /// together, so that its silence says nothing: it is never given up.
    pub own_host: Option<HostId>,
    /// Names this process's kernel and network as agents name theirs, so that one on the same
    /// machine is known. None: there is none.
    pub machine: Option<Text>,
    /// Pull through cache rules may lead to loopback and link-local addresses, whose services
    /// trust whoever reaches them.
    pub local_upstreams: bool,
    /// Where default VPCs lie. No other region of the same network has addresses there.
    pub task_network: Cidr,
}

impl Settings {
    /// What Gantry does unless told otherwise.
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
    /// The world that a name without account and region means.
    pub fn home(&self) -> World {
        World { account: self.account.clone(), region: self.region.clone() }
    }
}
