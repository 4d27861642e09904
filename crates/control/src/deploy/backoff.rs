//! The back-off of a service after tasks that stopped: the wait before the next start, and the
//! failures that count against a deployment.

use api::Timestamp;
use api::ecs::DeploymentCircuitBreaker;
use model::service::{Deployment, Service};
use model::task::{End, Task};
use model::tx::Tx;

use super::event::{self, Event};
use super::pin;

/// Wait after the first task that never came up; each further wait is twice as long.
const FIRST_MS: i64 = 1_000;
/// The longest wait between tasks that never come up, as AWS documents it.
const MOST_MS: i64 = 27 * 60_000;
/// The longest wait between tasks that come up and end soon: AWS starts those "at the normal rate",
/// observed to be one in some 15 s.
const MOST_AFTER_A_RUN_MS: i64 = 15_000;
/// The failures remembered once a task comes up: as many as the waits after a run use. More would
/// keep the next attempt of a task that never comes up far off.
const DOUBLINGS_AFTER_A_RUN: u32 = 4;
/// Wait before a task without a place is tried again; added capacity ends it earlier.
const NO_PLACE_MS: i64 = 15_000;
/// Failed attempts in a row after which the service reports that it cannot start its tasks.
const THROTTLED_AFTER: u32 = 5;

/// Records that `task` reached STOPPED. To be called once for each task.
pub(crate) fn note_stopped(tx: &mut Tx, task: &Task) {
    let Some(of) = &task.service else { return };
    let Some(service) = tx.services.get(&of.service) else { return };
    let mut service = Service::clone(service);
    let Some(at) = service.deployments.iter().position(|one| one.id == of.deployment) else {
        return;
    };
    let deployment = &mut service.deployments[at];
    let resets = resets(service.configuration.deployment_circuit_breaker.as_ref());
    if task.times.started.is_some() {
        come_up(deployment, resets);
    }
    let attempts = deployment.failures;
    let is_throttled = learn(deployment, task.end(), tx.now);
    if deployment.failures > attempts {
        pin::note_failed(&mut deployment.pinned, task);
    }
    if is_throttled {
        event::write(tx, &mut service, Event::Throttled);
    }
    tx.put(service);
}

/// Counts an end against its deployment. True if the service should report that it cannot start its
/// tasks.
fn learn(deployment: &mut Deployment, end: End, now: Timestamp) -> bool {
    match end {
        End::Wanted => return false,
        End::Late => {
            deployment.failures = 0;
            return false;
        }
        End::NeverRan if !deployment.came_up => {
            deployment.failed_tasks = deployment.failed_tasks.saturating_add(1);
        }
        End::NeverRan | End::Soon => {}
    }
    deployment.failed_at = Some(now);
    // Tasks that fail while the back-off lasts belong to the same attempt.
    if deployment.not_before.is_some_and(|at| at > now) {
        return false;
    }
    deployment.failures = deployment.failures.saturating_add(1);
    deployment.not_before = Some(Timestamp(now.0 + wait_ms(deployment.failures, end)));
    end == End::NeverRan && deployment.failures == THROTTLED_AFTER
}

/// Returns the wait after a failure. The first task that ends soon is replaced at once.
fn wait_ms(failures: u32, end: End) -> i64 {
    let (doublings, most) = match end {
        End::Soon if failures < 2 => return 0,
        End::Soon => (failures - 2, MOST_AFTER_A_RUN_MS),
        End::NeverRan => (failures.saturating_sub(1), MOST_MS),
        End::Wanted | End::Late => return 0,
    };
    // A shift by 20 is beyond both limits and cannot overflow.
    (FIRST_MS << doublings.min(20)).min(most)
}

/// Returns true if a task that comes up resets the count of failures.
pub(crate) fn resets(breaker: Option<&DeploymentCircuitBreaker>) -> bool {
    breaker.is_none_or(|one| one.reset_on_healthy_task != Some(false))
}

/// Records that a task of `deployment` reached RUNNING. The first one ends the first stage of AWS's
/// circuit breaker, which counts tasks that fail to start or find no room.
pub(crate) fn come_up(deployment: &mut Deployment, resets: bool) {
    if !deployment.came_up && resets {
        deployment.failed_tasks = 0;
    }
    deployment.came_up = true;
}

/// Records that a task of `deployment` came up after its last failure.
pub(crate) fn recover(deployment: &mut Deployment, now: Timestamp) {
    deployment.failed_at = None;
    deployment.failures = deployment.failures.min(DOUBLINGS_AFTER_A_RUN);
    let most = Timestamp(now.0 + MOST_AFTER_A_RUN_MS);
    deployment.not_before = deployment.not_before.map(|at| at.min(most));
}

/// Records that some tasks found no place. Before any task has come up, each full wait counts as a
/// failure; an earlier attempt, made because something changed, does not.
pub(crate) fn starve(deployment: &mut Deployment, now: Timestamp) {
    let since = deployment.starved_since.unwrap_or(now);
    let is_over = now.0 - since.0 >= NO_PLACE_MS;
    if is_over && !deployment.came_up {
        deployment.failed_tasks = deployment.failed_tasks.saturating_add(1);
    }
    let since = if is_over { now } else { since };
    deployment.starved_since = Some(since);
    deployment.starved = true;
    deployment.not_before = Some(Timestamp(since.0 + NO_PLACE_MS));
}

/// Records that no task lacks a place any more.
pub(crate) fn sate(deployment: &mut Deployment) {
    deployment.starved = false;
    deployment.starved_since = None;
}

/// Ends the wait for capacity, because some was added.
pub(crate) fn feed(deployment: &mut Deployment) {
    if deployment.starved {
        deployment.starved = false;
        deployment.not_before = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_their_limit() {
        let never: Vec<i64> =
            [1, 2, 3, 11, 12, 99].map(|n| wait_ms(n, End::NeverRan) / 1000).into();
        assert_eq!(never, [1, 2, 4, 1024, 1620, 1620]);
        let soon: Vec<i64> = [1, 2, 3, 6, 99].map(|n| wait_ms(n, End::Soon) / 1000).into();
        assert_eq!(soon, [0, 1, 2, 15, 15]);
    }
}
