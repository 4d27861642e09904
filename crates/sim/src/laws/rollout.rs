//! The laws about deployments that fail.

use std::collections::BTreeSet;

use api::ecs::TaskStopCode;
use model::instance::InstanceStatus;
use model::service::{Deployment, Rollout, SchedulingStrategy, Service, ServiceStatus};
use model::state::{RowKey, State};
use model::task::{Desired, LastStatus, Task};

use super::verdict::Law::{WhatFailsIsReplacedOnce, WhatRunsFailsByItsHealth};
use super::verdict::{Verdict, must};

/// Checks law 17: lack of room and tasks that do not start fail a deployment only until a task of
/// it has been RUNNING. A deployment whose count is never reset is left out, because its failures
/// may be from before that.
pub fn what_runs_fails_by_its_health(
    before: &State,
    after: &State,
    touched: &BTreeSet<RowKey>,
) -> Verdict {
    for key in touched {
        let RowKey::Service(key) = key else { continue };
        let (Some(old), Some(new)) = (before.services.get(key), after.services.get(key)) else {
            continue;
        };
        let was_in_progress = |one: &&Deployment| {
            let before = old.deployments.iter().find(|old| old.id == one.id);
            before.is_some_and(|old| old.rollout == Rollout::InProgress)
        };
        let failed = new.deployments.iter().filter(|one| one.rollout == Rollout::Failed);
        for deployment in failed.filter(was_in_progress).filter(|_| resets(new)) {
            let tasks = after.live_tasks_of_service(key);
            let tasks = tasks.chain(after.stopped_tasks_of_service(key)).filter(|task| {
                task.service.as_ref().is_some_and(|of| of.deployment == deployment.id)
            });
            let tasks: Vec<&Task> = tasks.collect();
            let has_run = tasks.iter().any(|task| task.times.started.is_some());
            let unhealthy = tasks.iter().filter(|task| is_unhealthy(task)).count();
            let threshold = ((new.desired_count.max(0) + 1) / 2).clamp(3, 200);
            let is_due = unhealthy >= usize::try_from(threshold).unwrap_or(0);
            must(!has_run || is_due, WhatRunsFailsByItsHealth, || {
                format!("{} failed for {unhealthy} of {threshold} tasks", deployment.id)
            })?;
        }
    }
    Ok(())
}

fn resets(service: &Service) -> bool {
    let breaker = service.configuration.deployment_circuit_breaker.as_ref();
    breaker.is_none_or(|one| one.reset_on_healthy_task != Some(false))
}

fn is_unhealthy(task: &Task) -> bool {
    let reason = task.stop.as_ref().map(|stop| &*stop.reason);
    reason == Some("Task failed container health checks")
}

/// Checks law 18: tasks that are coming and tasks that are failing are together never more than
/// desired, plus one that moves to another zone. `between` is the state before the pass that made
/// `after`.
pub fn what_fails_is_replaced_once(
    between: &State,
    after: &State,
    touched: &BTreeSet<RowKey>,
) -> Verdict {
    let started = touched.iter().filter_map(|key| {
        let RowKey::Task(id) = key else { return None };
        after.tasks.get(id).filter(|_| !between.tasks.contains(id))
    });
    let services = started.filter_map(|task| task.service.as_ref()).map(|of| of.service.clone());
    let services: BTreeSet<_> = services.collect();
    for service in services.iter().filter_map(|key| after.services.get(key)) {
        let is_replica = service.strategy == SchedulingStrategy::Replica;
        let Some(primary) = service.primary().filter(|_| is_replica) else { continue };
        let ours = after
            .live_tasks_of_service(&service.key)
            .filter(|task| task.service.as_ref().is_some_and(|of| of.deployment == primary.id));
        let ours: Vec<&Task> = ours.collect();
        let coming = ours.iter().filter(|task| is_coming(after, task)).count();
        let failing = ours.iter().filter(|task| is_failing(task)).count();
        let moving = service.rebalancing.as_ref().is_some_and(|one| one.moving.is_some());
        let most = usize::try_from(service.desired_count).unwrap_or(0) + usize::from(moving);
        let is_active = service.status == ServiceStatus::Active;
        must(!is_active || coming + failing <= most, WhatFailsIsReplacedOnce, || {
            let name = &service.key.name;
            format!("{name} has {coming} tasks coming and {failing} failing of {most}")
        })?;
    }
    Ok(())
}

fn is_coming(state: &State, task: &Task) -> bool {
    let instance = task.instance.as_ref().and_then(|id| state.instances.get(id));
    task.desired == Desired::Running
        && task.last < LastStatus::Running
        && instance.is_some_and(|row| row.status == InstanceStatus::Active)
}

fn is_failing(task: &Task) -> bool {
    let code = task.stop.as_ref().and_then(|stop| stop.code);
    task.times.started.is_none()
        && matches!(
            code,
            Some(TaskStopCode::TaskFailedToStart | TaskStopCode::EssentialContainerExited)
        )
}
