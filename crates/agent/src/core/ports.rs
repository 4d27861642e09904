//! The host ports of containers.

use std::collections::{BTreeMap, BTreeSet};

use api::Timestamp;
use model::failure::{FailureKind, StepFailure};
use model::id::{TaskId, Text};
use model::instance::Protocol;
use model::link::{AssignedTask, PortMapping, TaskNetwork};
use model::task::Binding;

use super::Agent;
use crate::task::step::{Observed, Run, StepKey};

/// The most times that a container gets other ports because one was in use by a program unknown to
/// Gantry. Each attempt fails with the probability that a random port is in use.
const MAX_PORTS_TAKEN: u32 = 20;

/// Random tries before the whole range is searched in order.
const RANDOM_TRIES: u32 = 16;

/// Ports that ECS reserves for SSH, the Docker daemon and its own agent.
const RESERVED: [u16; 6] = [22, 2375, 2376, 51678, 51679, 51680];

impl Agent {
    /// Chooses host ports for each container of a new task, by its name.
    pub(super) fn bind(&mut self, task: &AssignedTask) -> BTreeMap<Text, Vec<Binding>> {
        let mut used = self.ports_in_use();
        let mut bindings = BTreeMap::new();
        for container in &task.containers {
            let bound = container.ports.iter();
            let bound = bound.filter_map(|port| self.bind_one(&task.network, port, &mut used));
            bindings.insert(container.name.clone(), bound.collect());
        }
        bindings
    }

    fn bind_one(
        &mut self,
        network: &TaskNetwork,
        port: &PortMapping,
        used: &mut BTreeSet<(Protocol, u16)>,
    ) -> Option<Binding> {
        let host_port = match (network, port.host_port) {
            (TaskNetwork::None | TaskNetwork::Awsvpc(_), _) => return None,
            (TaskNetwork::Host, _) => port.container_port,
            (TaskNetwork::Bridge, 0) => self.draw(port.protocol, used),
            (TaskNetwork::Bridge, fixed) => fixed,
        };
        used.insert((port.protocol, host_port));
        Some(Binding { protocol: port.protocol, container_port: port.container_port, host_port })
    }

    /// Replaces a port that was in use; fails the container if its definition fixes the port.
    pub(super) fn rebind(&mut self, id: &TaskId, run: &Run, taken: u16, now: Timestamp) {
        let mut used = self.ports_in_use();
        let Some(held) = self.tasks.get(id) else { return };
        let state = &held.saved.state;
        let Some(index) = state.containers.iter().position(|found| found.name == run.container)
        else {
            return;
        };
        let fixed = state.task.containers[index].ports.iter().any(|port| port.host_port == taken);
        let given_up = state.containers[index].ports_taken >= MAX_PORTS_TAKEN;
        if fixed || given_up || !matches!(state.task.network, TaskNetwork::Bridge) {
            let failed = StepFailure::of(FailureKind::CannotStart);
            let why = format!("Bind for 0.0.0.0:{taken} failed: port is already allocated");
            self.fail_create(id, run, failed(why), now);
            return;
        }
        let old = state.containers[index].bindings.clone();
        let new = old.into_iter().map(|binding| match binding.host_port == taken {
            true => {
                let host_port = self.draw(binding.protocol, &used);
                used.insert((binding.protocol, host_port));
                Binding { host_port, ..binding }
            }
            false => binding,
        });
        let new: Vec<Binding> = new.collect();
        if let Some(held) = self.tasks.get_mut(id) {
            held.saved.state.containers[index].bindings = new;
        }
    }

    fn fail_create(&mut self, id: &TaskId, run: &Run, reason: StepFailure, now: Timestamp) {
        let Some(held) = self.tasks.get_mut(id) else { return };
        // The observation reset the container to a state before the request.
        held.saved.state.issue(&StepKey::Create(run.clone()));
        let failed = Observed::Failed { step: StepKey::Create(run.clone()), reason };
        held.saved.state.observe(&failed, now);
    }

    /// Returns a port of the dynamic range that no task here uses. If all are used it returns one
    /// of them, and the host will report that it is in use.
    fn draw(&mut self, protocol: Protocol, used: &BTreeSet<(Protocol, u16)>) -> u16 {
        let (low, high) = self.dynamic_ports;
        let count = u64::from(high.saturating_sub(low)) + 1;
        let free = |port: &u16| !used.contains(&(protocol, *port)) && !RESERVED.contains(port);
        for _ in 0..RANDOM_TRIES {
            let port = low + self.random.below(count) as u16;
            if free(&port) {
                return port;
            }
        }
        (low..=high).find(free).unwrap_or(low)
    }

    fn ports_in_use(&self) -> BTreeSet<(Protocol, u16)> {
        let containers = self.tasks.values().flat_map(|held| &held.saved.state.containers);
        let bound = containers.filter(|container| !container.is_over());
        bound
            .flat_map(|found| &found.bindings)
            .map(|port| (port.protocol, port.host_port))
            .collect()
    }
}
