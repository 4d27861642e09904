//! The connections between agents and the control plane: each in order, late by chance, and gone
//! at any moment with whatever is on its way.

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
    /// Something came since the control plane looked last.
    pub(crate) heard: bool,
    /// Nothing had come when it looked last: what comes next is not left until it looks again.
    pub(crate) quiet: bool,
}

/// What stands, and what keeps messages of one way in order.
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
    /// The number of a new connection.
    pub(crate) fn dial(&mut self) -> u64 {
        self.made += 1;
        self.made
    }

    /// When a message arrives that takes until `at_ms`: never before the one sent before it.
    pub(crate) fn arrival(&mut self, generation: u64, way: Way, at_ms: i64) -> i64 {
        let last = self.arrivals.entry((generation, way)).or_insert(at_ms);
        *last = at_ms.max(*last);
        *last
    }

    /// Nothing is sent on this connection any more.
    pub(crate) fn forget(&mut self, generation: u64) {
        self.arrivals.remove(&(generation, Way::ToControl));
        self.arrivals.remove(&(generation, Way::ToAgent));
        self.up.retain(|_, link| link.generation != generation);
    }
}
