//! The effect of a fact on the state of its task. Facts come in any order, twice and late; one that
//! no longer applies changes nothing.

use api::Timestamp;
use model::failure::StepFailure;
use model::link::{StopCause, TaskPhase};

use super::container::{ContainerState, Life, Pull, Stopping};
use super::health::{self, HealthState};
use super::step::{Exit, Observed, Probe, Run, StepKey};
use super::{MAX_CLEAN_UP_ATTEMPTS, Resource, Setback, TaskState, order, restart, trimmed};

/// Base of the wait before another attempt of a clean-up step; it doubles with each failed attempt.
const FIRST_SETBACK_MS: i64 = 250;

/// ECS's reason for a container that the kernel killed for its memory.
const OUT_OF_MEMORY: &str = "OutOfMemoryError: Container killed due to memory usage";

const SUPERVISOR_LOST: &str =
    "ContainerRuntimeError: the process that supervised the container ended unexpectedly";

/// The exit code of containers that the kernel kills when their supervisor is gone.
const KILLED: i32 = 137;

impl TaskState {
    /// Applies one fact.
    pub fn observe(&mut self, observed: &Observed, now: Timestamp) {
        if self.phase == TaskPhase::Stopped {
            return;
        }
        match observed {
            Observed::NetworkReady { addresses } => {
                if self.network == Resource::Asked {
                    self.network = Resource::Ready;
                    self.addresses = addresses.clone();
                }
            }
            Observed::SandboxReady => {
                if self.sandbox == Resource::Asked {
                    self.sandbox = Resource::Ready;
                }
            }
            Observed::EnvironmentFilesReady => {
                if self.environment == Resource::Asked {
                    self.environment = Resource::Ready;
                }
            }
            Observed::Pulled { container, image } => {
                if let Some(container) = self.container_mut(container) {
                    container.pull = Pull::Done(Box::new(image.clone()));
                }
            }
            Observed::Created { run, runtime_id } => {
                if let Some(container) = self.living(run, &[Life::Creating]) {
                    container.life = Life::Created;
                    container.runtime_id = Some(runtime_id.clone());
                }
            }
            Observed::PortTaken { run, .. } => {
                if let Some(container) = self.living(run, &[Life::Creating]) {
                    container.life = Life::Waiting;
                    container.ports_taken += 1;
                }
            }
            Observed::Started { run, at } => self.started(run, *at),
            Observed::Exited { run, exit } => self.exited(run, *exit),
            Observed::Probed { run, number, result } => self.probed(run, *number, result, now),
            Observed::Signalled { run } => self.signalled(run, now),
            Observed::Killed { run } => self.killed(run, now),
            Observed::Removed { run } => self.removed(run),
            Observed::LogsDelivered => self.logs_delivered = true,
            Observed::NetworkReleased => self.network = Resource::Released,
            Observed::ShutDown => self.sandbox = Resource::Released,
            Observed::Cleaned => self.cleaned = true,
            Observed::SandboxLost => self.sandbox_lost(now),
            Observed::NetworkLost => drop(self.cause.get_or_insert(StopCause::Lost)),
            Observed::Failed { step, reason } => self.failed(step, reason, now),
        }
        self.settle(now);
    }

    /// Returns the container, if the fact is about its current run and that is in one of these
    /// states.
    fn living(&mut self, run: &Run, at: &[Life]) -> Option<&mut ContainerState> {
        let container = self.container_mut(&run.container)?;
        (container.run == run.number && at.contains(&container.life)).then_some(container)
    }

    fn started(&mut self, run: &Run, at: Timestamp) {
        let before = [Life::Creating, Life::Created, Life::Starting];
        if let Some(container) = self.living(run, &before) {
            container.life = Life::Running;
            container.started.get_or_insert(at);
            container.run_started = Some(at);
        }
    }

    fn exited(&mut self, run: &Run, exit: Exit) {
        let ending = self.is_ending();
        let policy = order::assigned(&self.task, &run.container);
        let policy = policy.and_then(|container| container.restart.clone());
        let alive = [Life::Creating, Life::Created, Life::Starting, Life::Running];
        let Some(container) = self.living(run, &alive) else { return };
        // The end may be reported before the result of the start.
        container.started.get_or_insert(exit.at);
        let run_started = *container.run_started.get_or_insert(exit.at);
        container.exit_code = Some(exit.code);
        container.reason = exit.out_of_memory.then(|| OUT_OF_MEMORY.into());
        let again = restart::is_due(policy.as_ref(), exit.code, run_started, exit.at);
        container.life = if again && !ending { Life::Restarting } else { Life::Exited(exit) };
    }

    fn probed(&mut self, run: &Run, number: u32, result: &Probe, now: Timestamp) {
        let check = order::assigned(&self.task, &run.container);
        let check = check.and_then(|container| container.health_check.clone());
        let Some(container) = self.living(run, &[Life::Running]) else { return };
        let (Some(check), Some(started)) = (check, container.run_started) else { return };
        if container.health.probes == number {
            container.health = health::after(&check, &container.health, started, result, now);
        }
    }

    fn signalled(&mut self, run: &Run, now: Timestamp) {
        if let Some(container) = self.living(run, &[Life::Running]) {
            container.stopping.signalled.get_or_insert(now);
        }
    }

    fn killed(&mut self, run: &Run, now: Timestamp) {
        if let Some(container) = self.living(run, &[Life::Running]) {
            container.stopping.killed = Some(now);
        }
    }

    fn removed(&mut self, run: &Run) {
        let ending = self.is_ending();
        let Some(container) = self.container_mut(&run.container) else { return };
        if container.run != run.number {
            return;
        }
        if container.life == Life::Restarting && !ending {
            container.run += 1;
            container.restarts += 1;
            container.life = Life::Waiting;
            container.run_started = None;
            container.health = HealthState::default();
            container.stopping = Stopping::default();
        } else {
            container.life = Life::Gone;
        }
    }

    fn sandbox_lost(&mut self, now: Timestamp) {
        for container in self.containers.iter_mut().filter(|container| !container.is_over()) {
            container.reason = Some(SUPERVISOR_LOST.into());
            let exit = Exit { code: KILLED, out_of_memory: false, at: now };
            container.life = match container.life {
                Life::Running => {
                    container.exit_code = Some(KILLED);
                    Life::Exited(exit)
                }
                Life::Waiting
                | Life::Creating
                | Life::Created
                | Life::Starting
                | Life::Restarting
                | Life::Exited(_)
                | Life::Failed
                | Life::Gone => Life::Failed,
            };
        }
    }

    fn failed(&mut self, step: &StepKey, reason: &StepFailure, now: Timestamp) {
        match step {
            StepKey::Network | StepKey::Sandbox | StepKey::EnvironmentFiles => {
                self.fail_to_start(reason);
            }
            StepKey::Pull(name) => {
                if let Some(container) = self.container_mut(name)
                    && container.life == Life::Waiting
                {
                    container.reason = Some(trimmed(&reason.to_string()));
                    container.life = Life::Gone;
                }
            }
            StepKey::Create(run) | StepKey::Start(run) => {
                let before = [Life::Creating, Life::Created, Life::Starting];
                if let Some(container) = self.living(run, &before) {
                    container.reason = Some(trimmed(&reason.to_string()));
                    container.life = Life::Failed;
                }
            }
            StepKey::Probe(run) => {
                let number = self.container(&run.container).map_or(0, |found| found.health.probes);
                let result = Probe { exit_code: None, output: reason.to_string().into() };
                self.probed(run, number, &result, now);
            }
            // The expected end follows from the next step, or has been reported already.
            StepKey::Signal(run) => self.signalled(run, now),
            StepKey::Kill(run) => self.killed(run, now),
            StepKey::Remove(_)
            | StepKey::Logs
            | StepKey::ReleaseNetwork
            | StepKey::ShutDown
            | StepKey::Clean => self.set_back(step, now),
        }
    }

    /// Schedules another attempt; after many, goes on without the step.
    fn set_back(&mut self, step: &StepKey, now: Timestamp) {
        let attempts = self.setbacks.of(step).map_or(0, |setback| setback.attempts) + 1;
        if attempts < MAX_CLEAN_UP_ATTEMPTS {
            let not_before = Timestamp(now.0 + (FIRST_SETBACK_MS << attempts.min(6)));
            self.setbacks.put(step.clone(), Setback { attempts, not_before });
            return;
        }
        match step {
            StepKey::Remove(run) => self.given_up(run),
            StepKey::Logs => self.logs_delivered = true,
            StepKey::ReleaseNetwork => self.network = Resource::Released,
            StepKey::ShutDown => self.sandbox = Resource::Released,
            StepKey::Clean => self.cleaned = true,
            StepKey::Network
            | StepKey::EnvironmentFiles
            | StepKey::Pull(_)
            | StepKey::Sandbox
            | StepKey::Create(_)
            | StepKey::Start(_)
            | StepKey::Probe(_)
            | StepKey::Signal(_)
            | StepKey::Kill(_) => {}
        }
    }

    /// Gives up a run that could not be removed: no other can follow it.
    fn given_up(&mut self, run: &Run) {
        if let Some(container) = self.container_mut(&run.container)
            && container.run == run.number
        {
            container.life = Life::Gone;
        }
    }
}
