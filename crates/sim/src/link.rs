//! The connections between agents and the control plane. Each keeps its messages in order, with
//! random delays, and can end at any time, which loses the messages on their way.

use std::collections::BTreeMap;

use control::assign::Sent;
use model::id::HostId;

use crate::event::MachineAt;

/// The control plane's end of one connection.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) at: MachineAt,
    pub(crate) generation: u64,
    pub(crate) sent: Option<Sent>,
    /// Commits that concern the host and were not looked at yet.
    pub(crate) unseen: u64,
    /// True if a message came since the control plane last looked.
    pub(crate) heard: bool,
    /// True if no message had come at its last look; then the next one is handled at once.
    pub(crate) quiet: bool,
}

/// The open connections, and the arrival times that keep the messages of each direction in order.
#[derive(Debug, Default)]
pub(crate) struct Links {
    pub(crate) up: BTreeMap<HostId, Link>,
    made: u64,
    arrivals: BTreeMap<(u64, Way), i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    ToControl,
    ToAgent,
}

impl Links {
    /// Returns the number of a new connection.
    pub(crate) fn dial(&mut self) -> u64 {
        self.made += 1;
        self.made
    }

    /// Returns the arrival time of a message that would take until `at_ms`: never before the one
    /// sent before it.
    pub(crate) fn arrival(&mut self, generation: u64, way: Way, at_ms: i64) -> i64 {
        let last = self.arrivals.entry((generation, way)).or_insert(at_ms);
        *last = at_ms.max(*last);
        *last
    }

    /// Returns true if all that was sent to the agent has arrived before `now_ms`.
    pub(crate) fn has_arrived(&self, generation: u64, now_ms: i64) -> bool {
        self.arrivals.get(&(generation, Way::ToAgent)).is_none_or(|at_ms| *at_ms < now_ms)
    }

    /// Forgets a connection on which nothing more is sent.
    pub(crate) fn forget(&mut self, generation: u64) {
        self.arrivals.remove(&(generation, Way::ToControl));
        self.arrivals.remove(&(generation, Way::ToAgent));
        self.up.retain(|_, link| link.generation != generation);
    }
}
