//! Merges an agent's report into the tasks' rows. Rows only move forward, so a report that comes
//! late, twice or out of order changes nothing.

use api::Timestamp;
use api::ecs::TaskStopCode;
use model::id::{HostId, TaskId, Text};
use model::link::{ContainerReport, Report, StopCause, TaskPhase, TaskReport};
use model::state::State;
use model::task::{
    AttachmentStatus, Container, ContainerStatus, Desired, Health, LastStatus, Stop, Task,
};
use model::tx::Tx;
use oci::digest::Digest;

use crate::deploy::pin;
use crate::host;
use crate::task::attach;

/// The longest reason that AWS keeps, in characters.
const MAX_REASON: usize = 1024;

/// Merges the `report` of a host. Entries of tasks that are not this host's are ignored.
pub fn apply(tx: &mut Tx, of: &HostId, report: &Report) {
    for task in &report.tasks {
        if speaks_for(tx, of, &task.id) {
            let now = tx.now;
            let lost = lost(tx, task);
            let pulled = newly_pulled(tx, task);
            tx.edit::<Task>(&task.id, |row| merge(row, task, lost, now));
            pin::take(tx, &task.id, &pulled);
        }
    }
}

/// Returns the stop reason if the host lost track of the task.
fn lost(tx: &Tx, report: &TaskReport) -> Option<Stop> {
    report.stopped.as_ref().filter(|cause| **cause == StopCause::Lost)?;
    let instance = tx.tasks.get(&report.id)?.instance.as_ref()?;
    Some(host::lost(tx, instance))
}

/// Returns the containers whose image was pulled since the last report, with its digest.
fn newly_pulled(tx: &Tx, report: &TaskReport) -> Vec<(Text, Digest)> {
    let Some(task) = tx.tasks.get(&report.id) else { return Vec::new() };
    let is_news = |said: &&ContainerReport| {
        let known = task.containers.iter().find(|known| known.name == said.name);
        said.image_pulled && known.is_some_and(|known| known.image_digest.is_none())
    };
    let digest = |said: &ContainerReport| said.image_digest.as_ref()?.parse().ok();
    let news = report.containers.iter().filter(is_news);
    news.filter_map(|said| Some((said.name.clone(), digest(said)?))).collect()
}

/// Returns true if the task is placed on the host: only then may the host's agent report on it or
/// send logs of it.
pub fn speaks_for(state: &State, host: &HostId, task: &TaskId) -> bool {
    let Some(task) = state.tasks.get(task) else { return false };
    let instance = task.instance.as_ref().and_then(|id| state.instances.get(id));
    instance.is_some_and(|row| row.host.as_ref() == Some(host))
}

/// Merges one task's report; one with an earlier phase than the row's is out of date.
fn merge(task: &mut Task, report: &TaskReport, lost: Option<Stop>, now: Timestamp) {
    let status = status(report.phase);
    if status < task.last || task.last >= LastStatus::Deprovisioning {
        return;
    }
    let before = (task.last, task.desired);
    task.last = status;
    merge_times(task, report, now);
    for container in &report.containers {
        let known = task.containers.iter_mut().find(|known| known.name == container.name);
        if let Some(known) = known {
            merge_container(known, container);
        }
    }
    task.health = health(&task.containers);
    if report.attached {
        attach(task, AttachmentStatus::Attached);
    }
    // With its containers gone, the task's network goes next.
    if task.times.execution_stopped.is_some() {
        attach(task, AttachmentStatus::Detaching);
    }
    if report.phase == TaskPhase::Stopped {
        attach(task, AttachmentStatus::Detached);
    }
    if report.phase >= TaskPhase::Stopping {
        task.desired = Desired::Stopped;
        task.times.stopping.get_or_insert(now);
        let started = task.times.started.is_some();
        task.stop.get_or_insert_with(|| lost.unwrap_or_else(|| why(report, started)));
    }
    if before != (task.last, task.desired) {
        task.version += 1;
    }
}

fn status(phase: TaskPhase) -> LastStatus {
    match phase {
        TaskPhase::Pending => LastStatus::Pending,
        TaskPhase::Running => LastStatus::Running,
        TaskPhase::Stopping => LastStatus::Stopping,
        TaskPhase::Stopped => LastStatus::Deprovisioning,
    }
}

/// Merges the times. The agent's clock may be wrong, so they are clamped between the task's
/// creation and now.
fn merge_times(task: &mut Task, report: &TaskReport, now: Timestamp) {
    let created = task.times.created;
    let once = |known: &mut Option<Timestamp>, said: Option<Timestamp>| {
        *known = known.or(said.map(|at| Timestamp(at.0.min(now.0).max(created.0))));
    };
    let times = &mut task.times;
    once(&mut times.pull_started, report.pull_started);
    once(&mut times.pull_stopped, report.pull_stopped);
    once(&mut times.started, report.started);
    if report.phase == TaskPhase::Running {
        times.started.get_or_insert(now);
    }
    once(&mut times.execution_stopped, report.execution_stopped);
}

/// Merges one container. A higher count of restarts means another run, whose status starts over.
fn merge_container(known: &mut Container, said: &ContainerReport) {
    if said.restarts < known.restarts {
        return;
    }
    let same_life = said.restarts == known.restarts;
    if same_life && said.status < known.last {
        return;
    }
    known.image_digest = known.image_digest.take().or_else(|| said.image_digest.clone());
    if !same_life {
        known.restarts = said.restarts;
        known.health_changes = 0;
        known.runtime_id = None;
        known.exit_code = None;
        known.reason = None;
    }
    known.last = said.status;
    known.runtime_id = known.runtime_id.take().or_else(|| said.runtime_id.clone());
    known.exit_code = known.exit_code.or(said.exit_code);
    let reason = said.reason.as_deref().map(|reason| trimmed(reason).into());
    known.reason = known.reason.take().or(reason);
    if known.last == ContainerStatus::Running && !said.bindings.is_empty() {
        known.bindings = said.bindings.clone();
    }
    if known.has_health_check && said.health_changes >= known.health_changes {
        known.health = said.health;
        known.health_changes = said.health_changes;
    }
}

fn trimmed(reason: &str) -> &str {
    let end = reason.char_indices().nth(MAX_REASON).map_or(reason.len(), |(at, _)| at);
    &reason[..end]
}

/// Returns the worst health of the essential containers that have a check: UNHEALTHY before UNKNOWN
/// before HEALTHY. UNKNOWN if none has a check.
fn health(containers: &[Container]) -> Health {
    let checked = containers.iter().filter(|one| one.essential && one.has_health_check);
    let worst = checked.map(|one| one.health).max_by_key(|health| match health {
        Health::Healthy => 0,
        Health::Unknown => 1,
        Health::Unhealthy => 2,
    });
    worst.unwrap_or(Health::Unknown)
}

fn why(report: &TaskReport, started: bool) -> Stop {
    match &report.stopped {
        Some(StopCause::FailedToStart { reason }) => {
            Stop { code: Some(TaskStopCode::TaskFailedToStart), reason: trimmed(reason).into() }
        }
        None if !started => Stop {
            code: Some(TaskStopCode::TaskFailedToStart),
            reason: "Task failed to start".into(),
        },
        Some(StopCause::EssentialExited { .. } | StopCause::Lost) | None => Stop {
            code: Some(TaskStopCode::EssentialContainerExited),
            reason: "Essential container in task exited".into(),
        },
    }
}

#[cfg(test)]
mod tests;
