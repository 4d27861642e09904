//! The tasks of a service as its scheduler sees them: each in one stage, with the next time at
//! which the clock alone changes a stage.

use api::Timestamp;
use model::id::{DeploymentId, InstanceId, TaskId, Text};
use model::instance::InstanceStatus;
use model::service::Service;
use model::state::State;
use model::task::{Desired, Health, LastStatus, Task};

use super::backoff;
use crate::settings::Settings;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    /// On its way to RUNNING.
    Coming,
    /// RUNNING, and neither healthy nor unhealthy yet.
    Warming,
    Healthy,
    Unhealthy,
    /// Told to stop or ending by itself, but not yet STOPPED.
    Going,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Member {
    pub(crate) id: TaskId,
    pub(crate) deployment: Option<DeploymentId>,
    /// Belongs to the newest deployment.
    pub(crate) primary: bool,
    pub(crate) stage: Stage,
    pub(crate) instance: Option<InstanceId>,
    pub(crate) zone: Option<Text>,
    /// Its instance is DRAINING.
    pub(crate) draining: bool,
    pub(crate) protected: bool,
    pub(crate) started: Option<Timestamp>,
    /// Going because it failed to start or ended soon. Its back-off is known once it is STOPPED,
    /// and sets when another task may start.
    pub(crate) failing: bool,
}

impl Member {
    pub(crate) fn is_alive(&self) -> bool {
        self.stage != Stage::Going
    }

    /// Returns true if a task of the newest deployment has to replace it elsewhere.
    pub(crate) fn is_leaving(&self) -> bool {
        self.is_alive() && (!self.primary || self.draining)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Census {
    /// All tasks that are not STOPPED, sorted by id.
    pub(crate) members: Vec<Member>,
    /// The earliest time at which the clock alone changes a member's stage.
    pub(crate) next: Option<Timestamp>,
}

impl Census {
    /// Sets `primary` again after another deployment became the newest.
    pub(crate) fn recount(&mut self, service: &Service) {
        let primary = service.primary().map(|deployment| &deployment.id);
        for member in &mut self.members {
            member.primary = member.deployment.as_ref() == primary;
        }
    }
}

pub(crate) fn census(
    state: &State,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
) -> Census {
    let primary = service.primary().map(|deployment| &deployment.id);
    let mut next: Option<Timestamp> = None;
    let mut members = Vec::new();
    for task in state.live_tasks_of_service(&service.key) {
        let (stage, until) = stage(task, settings, service, now);
        next = earliest(next, until);
        let deployment = task.service.as_ref().map(|of| of.deployment.clone());
        members.push(Member {
            id: task.id.clone(),
            primary: deployment.as_ref() == primary,
            deployment,
            stage,
            instance: task.instance.clone(),
            zone: task.availability_zone.clone(),
            draining: is_draining(state, task),
            protected: task.is_protected(now),
            started: task.times.started,
            failing: stage == Stage::Going && backoff::is_failing(task),
        });
    }
    Census { members, next }
}

pub(crate) fn earliest(one: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

fn is_draining(state: &State, task: &Task) -> bool {
    let instance = task.instance.as_ref().and_then(|id| state.instances.get(id));
    instance.is_some_and(|row| row.status != InstanceStatus::Active)
}

fn stage(
    task: &Task,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
) -> (Stage, Option<Timestamp>) {
    if task.desired == Desired::Stopped || task.last > LastStatus::Running {
        return (Stage::Going, None);
    }
    let Some(started) = task.times.started.filter(|_| task.last == LastStatus::Running) else {
        return (Stage::Coming, None);
    };
    let after = |ms: i64| Timestamp(started.0.saturating_add(ms));
    let is_checked = task.containers.iter().any(|one| one.essential && one.has_health_check);
    if !is_checked {
        return since(after(settings.task_healthy_after_ms), now, Stage::Healthy);
    }
    match task.health {
        Health::Healthy => (Stage::Healthy, None),
        Health::Unknown => (Stage::Warming, None),
        Health::Unhealthy => {
            let grace_ms = i64::from(service.health_check_grace_period) * 1_000;
            since(after(grace_ms), now, Stage::Unhealthy)
        }
    }
}

/// Returns `stage` from `at` on; until then the task is warming.
fn since(at: Timestamp, now: Timestamp, stage: Stage) -> (Stage, Option<Timestamp>) {
    if now >= at { (stage, None) } else { (Stage::Warming, Some(at)) }
}
