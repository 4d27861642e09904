//! One machine: its kernel, its disk, its clock, and its current agent.

use std::collections::BTreeMap;

use agent::core::{Agent, Saved};
use api::Timestamp;
use model::host::{Facts, Site};
use model::id::{ClusterKey, HostId, TaskId};
use model::link::{Hello, PROTOCOL_VERSION, Secured};
use model::random::Seed;

use crate::kernel::Kernel;

/// Wait after the first failed attempt to connect; it doubles up to the longest.
const FIRST_PAUSE_MS: i64 = 250;
const LONGEST_PAUSE_MS: i64 = 5_000;

const DYNAMIC_PORTS: (u16, u16) = (32_768, 60_999);

#[derive(Debug)]
pub(crate) struct Machine {
    pub(crate) id: HostId,
    pub(crate) size: Size,
    pub(crate) cluster: ClusterKey,
    pub(crate) serves_all: bool,
    pub(crate) kernel: Kernel,
    /// The agent's folder.
    pub(crate) disk: BTreeMap<TaskId, Saved>,
    pub(crate) agent: Option<Agent>,
    /// Counts the agents of this machine; results of an earlier agent's steps do not reach a later
    /// one.
    pub(crate) incarnation: u64,
    /// Counts the starts of the machine.
    pub(crate) boot: u64,
    /// True while the machine is switched on.
    pub(crate) powered: bool,
    /// True once the machine is off for ever.
    pub(crate) lost: bool,
    pub(crate) skew_ms: i64,
    /// The connection that the agent has or is making.
    pub(crate) connection: Option<u64>,
    /// True once the Welcome came on it.
    pub(crate) welcomed: bool,
    /// True once the running agent was told what its host should hold.
    pub(crate) told: bool,
    /// The security groups that it was told of.
    pub(crate) secured: Secured,
    /// The time until which no message goes through.
    pub(crate) blocked_until_ms: i64,
    /// The end of a pause of the agent's process.
    pub(crate) paused_until_ms: i64,
    /// The last time that the control plane heard from it, in the control plane's time awake.
    pub(crate) heard_ms: i64,
    /// The last time that it sent a message.
    pub(crate) said_ms: i64,
    /// The number of log batches that it sent.
    pub(crate) batches: u64,
    /// True if its agent ever lost its folder: the control plane's ports of its tasks may be out of
    /// date.
    pub(crate) forgot: bool,
    pub(crate) pause_ms: i64,
    /// The newest timer of the agent; older ones are ignored.
    pub(crate) wake: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) cpu_units: i64,
    pub(crate) memory_mib: i64,
}

impl Machine {
    pub(crate) fn new(id: HostId, size: Size, cluster: ClusterKey, serves_all: bool) -> Machine {
        Machine {
            id,
            size,
            cluster,
            serves_all,
            kernel: Kernel::default(),
            disk: BTreeMap::new(),
            agent: None,
            incarnation: 0,
            boot: 0,
            powered: true,
            lost: false,
            skew_ms: 0,
            connection: None,
            welcomed: false,
            told: false,
            secured: Secured::default(),
            blocked_until_ms: 0,
            paused_until_ms: 0,
            heard_ms: 0,
            said_ms: 0,
            batches: 0,
            forgot: false,
            pause_ms: FIRST_PAUSE_MS,
            wake: 0,
        }
    }

    pub(crate) fn now(&self, now_ms: i64) -> Timestamp {
        Timestamp(now_ms + self.skew_ms)
    }

    pub(crate) fn hello(&self) -> Hello {
        let facts = Facts {
            cpu_units: self.size.cpu_units,
            memory_mib: self.size.memory_mib,
            architecture: "x86_64".into(),
            agent_version: "1.0.0".into(),
            attributes: agent::facts::attributes(),
            dynamic_ports: DYNAMIC_PORTS,
        };
        let kernel = format!("{} {}", self.id, self.boot).into();
        let site = Site { kernel, device: 0, folder: self.id.as_str().into() };
        Hello {
            protocol_version: PROTOCOL_VERSION,
            host: self.id.clone(),
            facts,
            cluster: Some(self.cluster.clone()),
            serves_all: self.serves_all,
            token: "".into(),
            machine: None,
            site: Some(site),
        }
    }

    /// Starts an agent with the saved states on the disk, decoded as a real agent would.
    pub(crate) fn start_agent(&mut self, seed: Seed, now_ms: i64) -> Result<(), String> {
        let now = self.now(now_ms);
        let mut saved = Vec::new();
        for one in self.disk.values() {
            let text = serde_json::to_vec(one).map_err(|error| error.to_string())?;
            saved.push(serde_json::from_slice(&text).map_err(|error| error.to_string())?);
        }
        let facts = self.kernel.adopt(&saved, now);
        let mut agent = Agent::new(seed, DYNAMIC_PORTS, saved);
        for (id, observed) in &facts {
            agent.adopt(id, observed, now);
        }
        self.agent = Some(agent);
        Ok(())
    }

    /// Ends the agent's process and everything it was doing.
    pub(crate) fn kill_agent(&mut self) {
        self.agent = None;
        self.incarnation += 1;
        self.connection = None;
        self.welcomed = false;
        self.told = false;
        self.pause_ms = FIRST_PAUSE_MS;
    }

    /// Returns the wait before the next attempt to connect.
    pub(crate) fn next_pause_ms(&mut self) -> i64 {
        let pause = self.pause_ms;
        self.pause_ms = (pause * 2).min(LONGEST_PAUSE_MS);
        pause
    }

    pub(crate) fn is_welcomed(&mut self) {
        self.welcomed = true;
        self.pause_ms = FIRST_PAUSE_MS;
    }
}
