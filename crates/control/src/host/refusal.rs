//! The reasons for which an agent is not let in, and the facts of its link that decide it.

use model::host::Site;
use model::id::Text;
use model::link::PROTOCOL_VERSION;

/// The reason why an agent's Hello is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The agent speaks another version of the link.
    Protocol {
        /// The agent's version.
        theirs: u32,
    },
    /// The cluster that the agent names does not exist or was deleted.
    NoCluster {
        /// The cluster's name.
        name: Text,
    },
    /// Another agent is this host. After `again_ms` without a word from that one it no longer is.
    /// `given_up`: that one is connected right now, so that this one's tasks are no longer wanted;
    /// otherwise that one is perhaps gone, and this one the host again before long.
    Taken {
        /// The lease that the other agent has left, in milliseconds.
        again_ms: u64,
        /// True if the other agent is connected right now.
        given_up: bool,
    },
}

impl Refusal {
    /// Returns the least time before another attempt that is worth while, where there is one.
    pub fn again_ms(&self) -> Option<u64> {
        match self {
            Refusal::Protocol { .. } | Refusal::NoCluster { .. } => None,
            Refusal::Taken { again_ms, .. } => Some(*again_ms),
        }
    }

    /// Tells whether the agent is to end its tasks.
    pub fn is_given_up(&self) -> bool {
        matches!(self, Refusal::Taken { given_up: true, .. })
    }
}

/// The link over which an agent says Hello, and the one that its host has already.
#[derive(Debug, Clone, Default)]
pub struct Arrival {
    /// The agent runs in the control plane's own process.
    pub is_own_agent: bool,
    /// The site of the agent whose link stands for that host; None: there is no such link, or its
    /// agent does not tell.
    pub linked: Option<Site>,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Refusal::Protocol { theirs } => write!(
                f,
                "connecting the agent: it speaks protocol {theirs} and this control plane \
                 {PROTOCOL_VERSION}; run the same version of Gantry on both"
            ),
            Refusal::NoCluster { name } => write!(
                f,
                "connecting the agent: there is no cluster {name}; create it first, or start the \
                 agent without naming a cluster"
            ),
            Refusal::Taken { again_ms, .. } => write!(
                f,
                "connecting the agent: another agent is this host; if this one works on a copy of \
                 the other's data folder or machine, start it with an empty data folder (--data), \
                 as a host of its own, once it has no containers left, which it ends while the \
                 other one is connected; if the other one is gone, this one is let in {} s from now",
                again_ms.div_ceil(1000)
            ),
        }
    }
}

impl std::error::Error for Refusal {}
