//! The events of a simulation, and the queue in which they wait for their time.

use std::collections::BTreeMap;

use agent::task::step::{Observed, Run, Step};
use control::assign::Touched;
use model::id::TaskId;
use model::link::{FromAgent, ToAgent};

use crate::parcel::Parcel;
use crate::users::Request;

/// A machine's place in the world's list.
pub(crate) type MachineAt = usize;

#[derive(Debug, Clone)]
pub(crate) enum Event {
    /// A user makes a request.
    User,
    /// A fault happens.
    Fault,
    /// A user does something with content.
    Carrier,
    /// A request with content reaches the control plane.
    Brought(Box<Parcel>),
    /// The control plane looks after its content.
    Upkeep,
    /// A user's request reaches the control plane.
    Asked(Box<Request>),
    /// The writer takes the waiting requests.
    Batch,
    /// A timer of the controllers; only the newest counts.
    ControlWake(u64),
    ControlUp,
    ToControl {
        at: MachineAt,
        generation: u64,
        message: Box<FromAgent>,
    },
    ToAgent {
        at: MachineAt,
        generation: u64,
        message: Box<ToAgent>,
    },
    /// An agent tries to connect.
    Connect {
        at: MachineAt,
        incarnation: u64,
    },
    /// An agent learns that this connection is gone, or its time-out for the Welcome is over.
    Disconnected {
        at: MachineAt,
        generation: u64,
        unless_welcomed: bool,
    },
    /// The control plane learns that a connection is gone.
    Hangup {
        generation: u64,
    },
    Alive {
        at: MachineAt,
        generation: u64,
    },
    /// A container on the machine, one that never stops writing, has written output.
    Output {
        at: MachineAt,
        generation: u64,
    },
    /// The control plane checks for messages on a link.
    Look {
        at: MachineAt,
        generation: u64,
    },
    /// A link looks at what a commit may have changed.
    Tell {
        at: MachineAt,
        generation: u64,
        touched: Touched,
    },
    /// The control plane's own pulse beats.
    Beat,
    AgentWake {
        at: MachineAt,
        incarnation: u64,
        number: u64,
    },
    AgentUp {
        at: MachineAt,
        incarnation: u64,
    },
    /// The kernel performs a step.
    Effect {
        at: MachineAt,
        incarnation: u64,
        task: TaskId,
        step: Box<Step>,
    },
    /// The agent gets the result.
    Fact {
        at: MachineAt,
        incarnation: u64,
        task: TaskId,
        observed: Box<Observed>,
    },
    /// A container ends.
    Exit {
        at: MachineAt,
        boot: u64,
        task: TaskId,
        run: Run,
        code: i32,
    },
}

impl Event {
    /// Returns true if the event waits while the control plane's process is paused.
    pub(crate) fn is_for_control(&self) -> bool {
        match self {
            Event::Asked(_)
            | Event::Brought(_)
            | Event::Upkeep
            | Event::Batch
            | Event::ControlWake(_)
            | Event::ToControl { .. }
            | Event::Hangup { .. }
            | Event::Look { .. }
            | Event::Tell { .. }
            | Event::Beat => true,
            Event::User
            | Event::Carrier
            | Event::Fault
            | Event::ControlUp
            | Event::ToAgent { .. }
            | Event::Connect { .. }
            | Event::Disconnected { .. }
            | Event::Alive { .. }
            | Event::Output { .. }
            | Event::AgentWake { .. }
            | Event::AgentUp { .. }
            | Event::Effect { .. }
            | Event::Fact { .. }
            | Event::Exit { .. } => false,
        }
    }

    /// Returns the machine whose agent has to be awake for the event.
    pub(crate) fn agent(&self) -> Option<MachineAt> {
        match self {
            Event::ToAgent { at, .. }
            | Event::Connect { at, .. }
            | Event::Disconnected { at, .. }
            | Event::Alive { at, .. }
            | Event::Output { at, .. }
            | Event::AgentWake { at, .. }
            | Event::AgentUp { at, .. }
            | Event::Effect { at, .. }
            | Event::Fact { at, .. } => Some(*at),
            Event::User
            | Event::Carrier
            | Event::Brought(_)
            | Event::Upkeep
            | Event::Fault
            | Event::Asked(_)
            | Event::Batch
            | Event::ControlWake(_)
            | Event::ControlUp
            | Event::ToControl { .. }
            | Event::Hangup { .. }
            | Event::Look { .. }
            | Event::Tell { .. }
            | Event::Beat
            | Event::Exit { .. } => None,
        }
    }
}

/// Events in the order of their times, and of their creation within one time.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    waiting: BTreeMap<(i64, u64), Event>,
    made: u64,
    /// Milliseconds since 1970, on a clock that is never set.
    pub(crate) now_ms: i64,
}

impl Queue {
    pub(crate) fn new(now_ms: i64) -> Queue {
        Queue { now_ms, ..Queue::default() }
    }

    pub(crate) fn after(&mut self, delay_ms: i64, event: Event) {
        self.made += 1;
        self.waiting.insert((self.now_ms + delay_ms.max(0), self.made), event);
    }

    /// Returns the next event up to `until_ms`, and moves the time on to it.
    pub(crate) fn next(&mut self, until_ms: i64) -> Option<Event> {
        let first = self.waiting.first_entry()?;
        let at = first.key().0;
        if at > until_ms {
            self.now_ms = until_ms;
            return None;
        }
        self.now_ms = at;
        Some(first.remove())
    }
}
