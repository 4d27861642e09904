//! One task on this host, decided by pure functions: facts in ([`TaskState::observe`]), steps out
//! ([`next`]).
//! The state of a task is one plain value that the agent saves in a file. The next steps follow
//! from it alone, so an agent that was killed continues by reading it. Nothing here knows a clock,
//! a kernel or a network.

mod container;
mod health;
mod observe;
mod order;
mod plan;
mod report;
mod restart;
mod settle;
pub mod step;

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use api::Timestamp;
use model::failure::StepFailure;
use model::id::Text;
use model::link::{AssignedTask, StopCause, TaskNetwork, TaskPhase};
use model::task::{Binding, Desired};
use serde::{Deserialize, Serialize};

pub use container::{ContainerState, Life, Pull};
pub use health::HealthState;
pub use plan::{Plan, next};
use step::StepKey;

/// The longest reason that ECS shows, in characters.
pub const MAX_REASON_CHARS: usize = 1024;

/// Attempts of a clean-up step before the task counts as stopped all the same; the remains are
/// swept when the agent next starts.
pub const MAX_CLEAN_UP_ATTEMPTS: u32 = 8;

/// The agent's state of one task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaskState {
    pub task: Arc<AssignedTask>,
    /// Running until the control plane sets Stopped, or no longer assigns the task.
    pub desired: Desired,
    /// The phase of the task; it only moves forward.
    pub phase: TaskPhase,
    /// The reason for which the agent itself stopped the task. The first one stays.
    pub cause: Option<StopCause>,
    pub network: Resource,
    /// Addresses by container, of those that have one.
    pub addresses: BTreeMap<Text, Ipv4Addr>,
    pub sandbox: Resource,
    /// The environment files of its containers; they are deleted with the task's other files.
    #[serde(default = "never_asked")]
    pub environment: Resource,
    pub logs_delivered: bool,
    pub cleaned: bool,
    /// The containers in the definition's order.
    pub containers: Vec<ContainerState>,
    /// Failed steps that are tried again.
    pub setbacks: Setbacks,
    pub pull_started: Option<Timestamp>,
    pub pull_stopped: Option<Timestamp>,
    pub started: Option<Timestamp>,
    pub execution_stopped: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
}

/// The state of a host resource of the task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Resource {
    /// Never requested, so there is nothing to release.
    Absent,
    /// Requested, and possibly made.
    Asked,
    Ready,
    Released,
}

/// Returns the default for states saved by builds without environment files.
fn never_asked() -> Resource {
    Resource::Absent
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Setbacks(Vec<(StepKey, Setback)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setback {
    pub attempts: u32,
    pub not_before: Timestamp,
}

impl Setbacks {
    pub fn of(&self, step: &StepKey) -> Option<Setback> {
        self.0.iter().find(|(key, _)| key == step).map(|(_, setback)| *setback)
    }

    fn put(&mut self, step: StepKey, setback: Setback) {
        self.0.retain(|(key, _)| *key != step);
        self.0.push((step, setback));
    }
}

impl TaskState {
    /// Returns the state of a newly assigned task. `bindings` are the host ports by container.
    pub fn accept(
        task: Arc<AssignedTask>,
        mut bindings: BTreeMap<Text, Vec<Binding>>,
        now: Timestamp,
    ) -> TaskState {
        let containers = task
            .containers
            .iter()
            .map(|container| {
                let bindings = bindings.remove(&container.name).unwrap_or_default();
                ContainerState::new(container.name.clone(), bindings)
            })
            .collect();
        let mut state = TaskState {
            desired: task.desired,
            phase: TaskPhase::Pending,
            cause: None,
            network: Resource::Absent,
            addresses: BTreeMap::new(),
            sandbox: Resource::Absent,
            environment: Resource::Absent,
            logs_delivered: false,
            cleaned: false,
            containers,
            setbacks: Setbacks::default(),
            pull_started: (task.desired == Desired::Running).then_some(now),
            pull_stopped: None,
            started: None,
            execution_stopped: None,
            stopped_at: None,
            task,
        };
        state.settle(now);
        state
    }

    /// Returns the state of a task that ran here before the agent lost its file. It has ended, and
    /// its remains were removed when the agent started.
    pub fn lost(task: Arc<AssignedTask>, now: Timestamp) -> TaskState {
        let mut state = TaskState::accept(task, BTreeMap::new(), now);
        state.cause = Some(StopCause::Lost);
        state.pull_started = None;
        state.logs_delivered = true;
        state.cleaned = true;
        for container in &mut state.containers {
            container.life = Life::Gone;
        }
        state.settle(now);
        state
    }

    /// Sets the control plane's desired status. A task told to stop never runs again.
    pub fn want(&mut self, desired: Desired, now: Timestamp) {
        self.desired = self.desired.max(desired);
        self.settle(now);
    }

    /// Returns true if the task is being stopped, by the control plane or the agent.
    pub fn is_ending(&self) -> bool {
        self.desired == Desired::Stopped || self.cause.is_some()
    }

    pub fn container(&self, name: &str) -> Option<&ContainerState> {
        self.containers.iter().find(|container| &*container.name == name)
    }

    fn container_mut(&mut self, name: &str) -> Option<&mut ContainerState> {
        self.containers.iter_mut().find(|container| &*container.name == name)
    }

    /// Ends the task because it could not be started; an earlier cause stays.
    fn fail_to_start(&mut self, reason: &StepFailure) {
        if self.cause.is_none() {
            let reason = trimmed(&reason.to_string());
            self.cause = Some(StopCause::FailedToStart { reason });
        }
    }

    /// Returns true if a container has environment files.
    fn wants_environment(&self) -> bool {
        self.task.containers.iter().any(|container| !container.environment_files.is_empty())
    }

    /// Returns true if containers are reached through ports of the host.
    pub fn binds_host_ports(&self) -> bool {
        match self.task.network {
            TaskNetwork::Bridge | TaskNetwork::Host => true,
            TaskNetwork::None | TaskNetwork::Awsvpc(_) => false,
        }
    }
}

/// Cuts a reason to the length that ECS shows.
pub fn trimmed(reason: &str) -> Text {
    match reason.char_indices().nth(MAX_REASON_CHARS) {
        Some((end, _)) => reason[..end].into(),
        None => reason.into(),
    }
}
