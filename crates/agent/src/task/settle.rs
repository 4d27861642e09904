//! The consequences of the facts and the time: failed dependencies, the reason to stop, the phase.
//! Called after every fact and at every timer; calling it twice changes nothing more.

use api::Timestamp;
use model::failure::{FailureKind, StepFailure};
use model::link::{StopCause, TaskPhase};

use super::container::Life;
use super::order::{self, Verdict};
use super::{Resource, TaskState, trimmed};

/// The exit code that ECS reports for a container that was stopped before it started, as if by
/// SIGTERM.
const NEVER_STARTED: i32 = 143;

impl TaskState {
    pub(crate) fn settle(&mut self, now: Timestamp) {
        if self.phase == TaskPhase::Stopped {
            return;
        }
        if !self.is_ending() {
            self.check_order();
            while self.check_dependencies(now) {}
        }
        self.find_cause();
        if self.pull_stopped.is_none() && self.images_settled() {
            self.pull_stopped = self.pull_started.map(|_| now);
        }
        if self.is_ending() {
            self.end(now);
        } else if self.phase == TaskPhase::Pending && self.is_up() {
            self.phase = TaskPhase::Running;
            self.started = Some(now);
        }
    }

    fn check_order(&mut self) {
        if let Some(name) = order::cycle(&self.task) {
            let failed = StepFailure::of(FailureKind::CannotCreate);
            self.fail_to_start(&failed(format!(
                "container {name} waits for itself through dependencies, links or shared volumes"
            )));
        }
    }

    /// Fails the containers whose conditions can no longer be met; the task ends only if one is
    /// essential. True if there were any, because others may have waited for them.
    fn check_dependencies(&mut self, now: Timestamp) -> bool {
        let mut refused = Vec::new();
        for (index, container) in self.containers.iter().enumerate() {
            if container.life != Life::Waiting || container.run > 0 {
                continue;
            }
            if let Some(spec) = order::assigned(&self.task, &container.name)
                && let Verdict::Never(why) = order::verdict(self, spec, now)
            {
                refused.push((index, why));
            }
        }
        let found = !refused.is_empty();
        for (index, why) in refused {
            let container = &mut self.containers[index];
            let failed = StepFailure::of(FailureKind::CannotStart);
            let reason = failed(format!("container {} cannot start: {why}", container.name));
            container.reason = Some(trimmed(&reason.to_string()));
            container.exit_code = Some(NEVER_STARTED);
            container.life = Life::Gone;
            let name = container.name.clone();
            if order::assigned(&self.task, &name).is_some_and(|spec| spec.essential) {
                self.fail_to_start(&reason);
            }
        }
        found
    }

    /// Ends the task for the first essential container that ended or could not start.
    fn find_cause(&mut self) {
        if self.is_ending() {
            return;
        }
        let essential = |name: &str| {
            order::assigned(&self.task, name).is_some_and(|container| container.essential)
        };
        let ended = self.containers.iter().find(|found| found.is_over() && essential(&found.name));
        let Some(ended) = ended else { return };
        self.cause = Some(match ended.started {
            Some(_) => StopCause::EssentialExited { container: ended.name.clone() },
            None => StopCause::FailedToStart {
                reason: ended.reason.clone().unwrap_or_else(|| "InternalError".into()),
            },
        });
    }

    fn images_settled(&self) -> bool {
        self.containers.iter().all(|container| container.image().is_some() || container.is_over())
    }

    /// Returns true if every container has started at least once, or never will.
    fn is_up(&self) -> bool {
        self.containers.iter().all(|found| found.started.is_some() || found.is_over())
    }

    fn end(&mut self, now: Timestamp) {
        // A container can end before its start is reported; the task has run all the same.
        if self.phase == TaskPhase::Pending && self.have_all_started() {
            self.started = Some(now);
        }
        self.phase = self.phase.max(TaskPhase::Stopping);
        for container in &mut self.containers {
            if container.life == Life::Waiting {
                container.life = Life::Gone;
            }
        }
        let ran = self.containers.iter().any(|container| container.started.is_some());
        let essential_ended = matches!(self.cause, Some(StopCause::EssentialExited { .. }));
        let all_over = self.containers.iter().all(|container| container.is_over());
        if self.execution_stopped.is_none() && ran && (essential_ended || all_over) {
            self.execution_stopped = Some(now);
        }
        if self.is_empty() {
            self.phase = TaskPhase::Stopped;
            self.stopped_at = Some(now);
        }
    }

    fn have_all_started(&self) -> bool {
        self.containers.iter().all(|container| container.started.is_some())
    }

    /// Returns true if nothing of the task is left on the host.
    fn is_empty(&self) -> bool {
        let given_back = |resource| matches!(resource, Resource::Absent | Resource::Released);
        self.containers.iter().all(|container| container.life == Life::Gone)
            && self.logs_delivered
            && given_back(self.network)
            && given_back(self.sandbox)
            && self.cleaned
    }
}
