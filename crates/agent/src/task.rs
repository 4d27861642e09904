//! One task on this host, decided purely: facts in ([`TaskState::observe`]), steps out ([`next`]).
//!
//! What is known is one plain value that the agent keeps in a file. From it alone follows what is
//! to be done, so an agent that was killed goes on by reading it. Nothing here knows a clock, a
//! kernel or a network.

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
use model::id::Text;
use model::link::{AssignedTask, StopCause, TaskNetwork, TaskPhase};
use model::task::{Binding, Desired};
use serde::{Deserialize, Serialize};

pub use container::{ContainerState, Life, Pull};
pub use health::HealthState;
pub use plan::{Plan, next};
use step::StepKey;

/// Longest reason that ECS shows.
pub const MAX_REASON_CHARS: usize = 1024;

/// How often a step that takes something away is tried before the task is called stopped all the
/// same; what is left then is swept when the agent next starts.
pub const MAX_CLEAN_UP_ATTEMPTS: u32 = 8;

/// Everything the agent knows of one task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaskState {
    pub task: Arc<AssignedTask>,
    /// Running until the control plane says Stopped, or no longer assigns the task.
    pub desired: Desired,
    /// Forward only.
    pub phase: TaskPhase,
    /// Why the agent itself stopped the task. The first reason stays.
    pub cause: Option<StopCause>,
    pub network: Resource,
    /// Addresses of the containers that have one.
    pub addresses: BTreeMap<Text, Ipv4Addr>,
    pub sandbox: Resource,
    /// Its environment files; they go with the task's other files.
    #[serde(default = "never_asked")]
    pub environment: Resource,
    pub logs_delivered: bool,
    pub cleaned: bool,
    /// In the definition's order.
    pub containers: Vec<ContainerState>,
    /// Steps that failed and are tried again.
    pub setbacks: Setbacks,
    pub pull_started: Option<Timestamp>,
    pub pull_stopped: Option<Timestamp>,
    pub started: Option<Timestamp>,
    pub execution_stopped: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
}

/// Something of the host that the task holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Resource {
    /// Never asked for: there is nothing to give back.
    Absent,
    /// Asked for: it may or may not be there.
    Asked,
    Ready,
    Released,
}

/// What an agent that knew no environment files had of them.
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
    /// A task just assigned. `bindings` are the host ports of each container, by its name.
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

    /// A task that ran here before the agent lost what it knew: it is over, and what was left of it
    /// went when the agent started.
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

    /// What the control plane wants. A task told to stop is never told to run again.
    pub fn want(&mut self, desired: Desired, now: Timestamp) {
        self.desired = self.desired.max(desired);
        self.settle(now);
    }

    /// Whether the task is being ended, by whomever.
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
    fn fail_to_start(&mut self, reason: &str) {
        if self.cause.is_none() {
            self.cause = Some(StopCause::FailedToStart { reason: trimmed(reason) });
        }
    }

    /// Whether a container has environment files.
    fn wants_environment(&self) -> bool {
        self.task.containers.iter().any(|container| !container.environment_files.is_empty())
    }

    /// Whether containers are reached through ports of the host.
    pub fn binds_host_ports(&self) -> bool {
        match self.task.network {
            TaskNetwork::Bridge | TaskNetwork::Host => true,
            TaskNetwork::None | TaskNetwork::Awsvpc(_) => false,
        }
    }
}

/// As much of a reason as ECS shows.
pub fn trimmed(reason: &str) -> Text {
    match reason.char_indices().nth(MAX_REASON_CHARS) {
        Some((end, _)) => reason[..end].into(),
        None => reason.into(),
    }
}
