//! The rates of faults in a run. Each seed has a weather of its own, with some faults often and
//! some never, because faults of all kinds at once hide one another.

use crate::dice::Dice;

/// The rates of one run; chances are per mille.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Weather {
    /// The kinds of fault that happen; the next field is the longest time between two.
    pub(crate) faults: Vec<Fault>,
    pub(crate) fault_every_ms: i64,
    /// A step of an agent fails.
    pub(crate) step_fails: u64,
    pub(crate) pull_fails: u64,
    /// A pull takes up to a minute.
    pub(crate) pull_is_slow: u64,
    pub(crate) port_taken: u64,
    /// A health check of a sound container fails.
    pub(crate) flap: u64,
    /// An agent is killed after a step took effect and before it knows the result.
    pub(crate) agent_dies_after_step: u64,
    /// The control plane is killed before a commit, or between the commit and the replies.
    pub(crate) control_dies: u64,
    /// A message arrives twice.
    pub(crate) doubled: u64,
    /// The longest delay of a message.
    pub(crate) message_ms: i64,
    /// The longest time until a commit is looked at for the agents that it concerns.
    pub(crate) feed_ms: i64,
    /// Longest time the kernel takes for a step.
    pub(crate) step_ms: i64,
    pub(crate) output_every_ms: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    AgentCrash,
    AgentFileLost,
    HostCrash,
    HostLost,
    LinkCut,
    LinkBlocked,
    Exits,
    ControlClock,
    HostClock,
    ControlCrash,
    NewHost,
    ControlPause,
    AgentPause,
    /// Everything pauses, as on one machine that sleeps.
    Sleep,
}

const FAULTS: [Fault; 14] = [
    Fault::AgentCrash,
    Fault::AgentFileLost,
    Fault::HostCrash,
    Fault::HostLost,
    Fault::LinkCut,
    Fault::LinkBlocked,
    Fault::Exits,
    Fault::ControlClock,
    Fault::HostClock,
    Fault::ControlCrash,
    Fault::NewHost,
    Fault::ControlPause,
    Fault::AgentPause,
    Fault::Sleep,
];

/// The choices of the time between two lines of containers that write all the time; 0: there are
/// none.
const OUTPUT_EVERY_MS: [i64; 4] = [0, 100, 1_000, 1_800];

impl Weather {
    pub(crate) fn calm() -> Weather {
        Weather {
            faults: Vec::new(),
            fault_every_ms: 60_000,
            step_fails: 0,
            pull_fails: 0,
            pull_is_slow: 0,
            port_taken: 0,
            flap: 0,
            agent_dies_after_step: 0,
            control_dies: 0,
            doubled: 0,
            message_ms: 5,
            feed_ms: 5,
            step_ms: 50,
            output_every_ms: 0,
        }
    }

    pub(crate) fn of_seed(dice: &mut Dice) -> Weather {
        let faults = FAULTS.into_iter().filter(|_| dice.per_mille(600)).collect();
        let mut maybe = |most: i64| if dice.coin() { dice.between(1, most) as u64 } else { 0 };
        let mut weather = Weather {
            faults,
            step_fails: maybe(50),
            pull_fails: maybe(200),
            pull_is_slow: maybe(200),
            port_taken: maybe(100),
            flap: maybe(300),
            agent_dies_after_step: maybe(20),
            control_dies: maybe(8),
            doubled: maybe(100),
            ..Weather::calm()
        };
        weather.fault_every_ms = dice.between(10_000, 240_000);
        weather.message_ms = if dice.coin() { 5 } else { dice.between(5, 2_000) };
        weather.feed_ms = if dice.coin() { 5 } else { dice.between(5, 1_000) };
        weather.step_ms = if dice.coin() { 50 } else { dice.between(50, 5_000) };
        weather.output_every_ms = dice.pick(&OUTPUT_EVERY_MS).copied().unwrap_or(0);
        weather
    }
}
