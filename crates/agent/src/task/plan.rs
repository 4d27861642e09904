//! The next steps of a task, from its state alone. The same state gives the same answer; the caller
//! leaves out the steps that are being performed already.

use std::sync::Arc;

use api::Timestamp;
use model::link::{AssignedContainer, TaskPhase};

use super::container::{ContainerState, Life, Stopping};
use super::order::{self, Verdict};
use super::step::{
    CreateContainer, HeldNetwork, ProbeContainer, PullImage, Run, SignalContainer, Step, StepKey,
};
use super::{Resource, TaskState, health};

/// Time after which a killed container that still exists is killed again. Only a process stuck in
/// the kernel takes longer than a moment.
const KILL_AGAIN_MS: i64 = 10_000;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    pub steps: Vec<Step>,
    /// The time to plan again even if nothing happens.
    pub wake: Option<Timestamp>,
}

/// Returns the steps that the task needs now, and the time at which it may need others.
pub fn next(state: &TaskState, now: Timestamp) -> Plan {
    let mut plan = Plan::default();
    if state.phase == TaskPhase::Stopped {
        return plan;
    }
    if state.is_ending() {
        plan.end(state, now);
    } else {
        plan.run(state, now);
    }
    plan
}

impl Plan {
    fn run(&mut self, state: &TaskState, now: Timestamp) {
        if state.network < Resource::Ready {
            self.steps.push(Step::Network(state.task.clone()));
        }
        if state.sandbox < Resource::Ready {
            self.steps.push(Step::Sandbox(state.task.clone()));
        }
        let has_files = !state.wants_environment() || state.environment == Resource::Ready;
        if !has_files {
            self.steps.push(Step::EnvironmentFiles(state.task.clone()));
        }
        let mut pulled = has_files;
        for (container, spec) in pairs(state) {
            if container.image().is_none() && !container.is_over() {
                pulled = false;
                let (container, image) = (container.name.clone(), spec.image.clone());
                self.steps.push(Step::Pull(PullImage { container, image, pinned: spec.pinned }));
            }
        }
        if !pulled || state.network != Resource::Ready || state.sandbox != Resource::Ready {
            return;
        }
        for (container, spec) in pairs(state) {
            self.advance(state, container, spec, now);
        }
    }

    /// Plans one container of a task that should run.
    fn advance(
        &mut self,
        state: &TaskState,
        container: &ContainerState,
        spec: &AssignedContainer,
        now: Timestamp,
    ) {
        match container.life {
            Life::Waiting if container.run > 0 => self.create(state, container),
            Life::Waiting => match order::verdict(state, spec, now) {
                Verdict::Met => self.create(state, container),
                Verdict::Wait(until) => self.wake_at(until),
                Verdict::Never(_) => {}
            },
            Life::Creating => self.create(state, container),
            Life::Created | Life::Starting => self.steps.push(Step::Start(container.current_run())),
            Life::Running => self.probe(container, spec, now),
            Life::Restarting => self.push(state, Step::Remove(container.current_run()), now),
            Life::Exited(_) | Life::Failed | Life::Gone => {}
        }
    }

    fn create(&mut self, state: &TaskState, container: &ContainerState) {
        let Some(image) = container.image() else { return };
        self.steps.push(Step::Create(Box::new(CreateContainer {
            task: Arc::clone(&state.task),
            run: container.current_run(),
            image: image.clone(),
            bindings: container.bindings.clone(),
            addresses: state.addresses.clone(),
        })));
    }

    fn probe(&mut self, container: &ContainerState, spec: &AssignedContainer, now: Timestamp) {
        let (Some(check), Some(started)) = (&spec.health_check, container.run_started) else {
            return;
        };
        let due = health::due(check, &container.health, started);
        if due > now {
            self.wake_at(Some(due));
            return;
        }
        self.steps.push(Step::Probe(ProbeContainer {
            run: container.current_run(),
            number: container.health.probes,
            command: check.command.clone(),
            timeout_s: check.timeout_s,
        }));
    }

    fn end(&mut self, state: &TaskState, now: Timestamp) {
        let all_over = state.containers.iter().all(ContainerState::is_over);
        for container in &state.containers {
            match container.life {
                Life::Waiting | Life::Gone => {}
                Life::Creating | Life::Created | Life::Starting | Life::Restarting => {
                    self.push(state, Step::Remove(container.current_run()), now);
                }
                Life::Running => self.stop(state, container, now),
                Life::Exited(_) | Life::Failed => {
                    if all_over {
                        self.push(state, Step::Remove(container.current_run()), now);
                    }
                }
            }
        }
        if state.containers.iter().all(|container| container.life == Life::Gone) {
            self.give_back(state, now);
        }
    }

    /// Plans one running container of a task that is ending: a stop signal, the stop time-out, then
    /// the kill.
    fn stop(&mut self, state: &TaskState, container: &ContainerState, now: Timestamp) {
        if !order::may_stop(state, &container.name) {
            return;
        }
        let spec = order::assigned(&state.task, &container.name);
        let patience = spec.map_or(0, |spec| i64::from(spec.stop_timeout_s) * 1000);
        let kill_at = match container.stopping {
            Stopping { signalled: None, .. } => {
                self.steps.push(signal(container));
                return;
            }
            Stopping { signalled: Some(at), killed: None } => Timestamp(at.0 + patience),
            Stopping { killed: Some(at), .. } => Timestamp(at.0 + KILL_AGAIN_MS),
        };
        if kill_at > now {
            self.wake_at(Some(kill_at));
        } else {
            self.steps.push(Step::Kill(container.current_run()));
        }
    }

    fn give_back(&mut self, state: &TaskState, now: Timestamp) {
        let held = |resource| matches!(resource, Resource::Asked | Resource::Ready);
        if !state.logs_delivered {
            self.push(state, Step::Logs, now);
        }
        if held(state.network) {
            self.push(state, Step::ReleaseNetwork(Box::new(state.held_network())), now);
        }
        if held(state.sandbox) {
            self.push(state, Step::ShutDown, now);
        }
        if self.steps.is_empty() && self.wake.is_none() && !state.cleaned {
            self.push(state, Step::Clean, now);
        }
    }

    /// Adds a step, unless it failed and has to wait.
    fn push(&mut self, state: &TaskState, step: Step, now: Timestamp) {
        match state.setbacks.of(&step.key()) {
            Some(setback) if setback.not_before > now => self.wake_at(Some(setback.not_before)),
            _ => self.steps.push(step),
        }
    }

    fn wake_at(&mut self, at: Option<Timestamp>) {
        self.wake = match (self.wake, at) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }
}

fn pairs(state: &TaskState) -> impl Iterator<Item = (&ContainerState, &AssignedContainer)> {
    state.containers.iter().zip(&state.task.containers)
}

fn signal(container: &ContainerState) -> Step {
    let said = container.image().map_or("", |image| &*image.stop_signal);
    let signal = if said.is_empty() { "SIGTERM" } else { said }.into();
    Step::Signal(SignalContainer { run: container.current_run(), signal })
}

impl TaskState {
    pub fn held_network(&self) -> HeldNetwork {
        let bindings = self.containers.iter();
        let bindings = bindings.map(|found| (found.name.clone(), found.bindings.clone()));
        HeldNetwork { addresses: self.addresses.clone(), bindings: bindings.collect() }
    }

    /// Records that a step is about to be performed: from here on its effect may exist.
    pub fn issue(&mut self, step: &StepKey) {
        let asked = |resource: &mut Resource| {
            if *resource == Resource::Absent {
                *resource = Resource::Asked;
            }
        };
        match step {
            StepKey::Network => asked(&mut self.network),
            StepKey::Sandbox => asked(&mut self.sandbox),
            StepKey::EnvironmentFiles => asked(&mut self.environment),
            StepKey::Create(run) => self.go_on(run, Life::Waiting, Life::Creating),
            StepKey::Start(run) => self.go_on(run, Life::Created, Life::Starting),
            StepKey::Pull(_)
            | StepKey::Probe(_)
            | StepKey::Signal(_)
            | StepKey::Kill(_)
            | StepKey::Remove(_)
            | StepKey::Logs
            | StepKey::ReleaseNetwork
            | StepKey::ShutDown
            | StepKey::Clean => {}
        }
    }

    fn go_on(&mut self, run: &Run, from: Life, to: Life) {
        if let Some(container) = self.container_mut(&run.container)
            && container.run == run.number
            && container.life == from
        {
            container.life = to;
        }
    }
}
