//! The list of a service's deployments: puts new ones in front, completes or fails rollouts, and
//! rolls back.

use api::Timestamp;
use api::ecs::{DeploymentCircuitBreaker, ThresholdType};
use model::id::DeploymentId;
use model::random::Random;
use model::service::{Deployment, Pinned, Revision, Rollout, Service};

use super::census::{Census, Class};

/// Failed tasks, in percent of the desired count, after which a deployment fails, with the least
/// and the most that this may come to.
const THRESHOLD_PERCENT: i32 = 50;
const THRESHOLD_LEAST: i32 = 3;
const THRESHOLD_MOST: i32 = 200;

/// Puts a new deployment of `revision` in front. The former PRIMARY becomes ACTIVE and is replaced
/// step by step.
pub fn begin(service: &mut Service, revision: Revision, random: &mut Random, now: Timestamp) {
    let first = random.below(9) + 1;
    let deployment = Deployment {
        id: DeploymentId::from(format!("ecs-svc/{first}{}", random.digits(18))),
        revision: revision.clone(),
        desired_count: service.desired_count,
        created_at: now,
        updated_at: now,
        rollout: Rollout::InProgress,
        failed_tasks: 0,
        failures: 0,
        failed_at: None,
        not_before: None,
        starved: false,
        rolled_back_to: false,
        pinned: Pinned::default(),
        came_up: false,
        starved_since: None,
    };
    service.revision = revision;
    service.deployments.insert(0, deployment);
    service.steady_since = None;
}

/// Returns the text of DescribeServices' `rolloutStateReason`.
pub fn rollout_reason(deployment: &Deployment) -> String {
    let id = &deployment.id;
    match deployment.rollout {
        Rollout::InProgress if deployment.rolled_back_to => {
            format!("ECS deployment circuit breaker: rolling back to deploymentId {id}.")
        }
        Rollout::InProgress => format!("ECS deployment {id} in progress."),
        Rollout::Completed => format!("ECS deployment {id} completed."),
        Rollout::Failed => "ECS deployment circuit breaker: tasks failed to start.".to_owned(),
    }
}

/// Returns the number of failed tasks that trip the circuit breaker of a service that desires
/// `desired`.
pub fn threshold(breaker: &DeploymentCircuitBreaker, desired: i32) -> i32 {
    let asked = breaker.threshold_configuration.as_ref();
    let value = asked.map_or(THRESHOLD_PERCENT, |one| one.value);
    let percent = || {
        let product = i64::from(desired) * i64::from(value);
        i32::try_from((product + 99) / 100).unwrap_or(i32::MAX)
    };
    match asked.map_or(ThresholdType::BoundedPercent, |one| one.r#type) {
        ThresholdType::Count => value,
        ThresholdType::BoundedPercent => percent().clamp(THRESHOLD_LEAST, THRESHOLD_MOST),
        ThresholdType::UnboundedPercent => percent().max(1),
    }
}

/// The result of a tripped circuit breaker.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tripped {
    pub(crate) failed: DeploymentId,
    pub(crate) back_to: Option<DeploymentId>,
}

/// Fails the newest deployment if too many of its tasks failed, and with `rollback` puts the last
/// completed one in front again. A deployment that is itself a rollback is not failed.
pub(crate) fn trip(service: &mut Service, now: Timestamp) -> Option<Tripped> {
    let breaker = service.configuration.deployment_circuit_breaker.clone()?;
    let desired = service.desired_count;
    let primary = service.deployments.first_mut()?;
    let counts = primary.rollout == Rollout::InProgress && !primary.rolled_back_to;
    if !breaker.enable || !counts || primary.failed_tasks < threshold(&breaker, desired) {
        return None;
    }
    primary.rollout = Rollout::Failed;
    primary.updated_at = now;
    let failed = primary.id.clone();
    let back_to = if breaker.rollback { go_back(service, now) } else { None };
    Some(Tripped { failed, back_to })
}

fn go_back(service: &mut Service, now: Timestamp) -> Option<DeploymentId> {
    let completed = |one: &Deployment| one.rollout == Rollout::Completed;
    let at = service.deployments.iter().position(completed)?;
    let mut target = service.deployments.remove(at);
    target.rollout = Rollout::InProgress;
    target.rolled_back_to = true;
    target.updated_at = now;
    let id = target.id.clone();
    service.revision = target.revision.clone();
    service.deployments.insert(0, target);
    Some(id)
}

/// Ends the rollout of the newest deployment.
pub(crate) fn complete(service: &mut Service, now: Timestamp) -> Option<DeploymentId> {
    let primary = service.deployments.first_mut()?;
    if primary.rollout != Rollout::InProgress {
        return None;
    }
    primary.rollout = Rollout::Completed;
    primary.rolled_back_to = false;
    primary.updated_at = now;
    Some(primary.id.clone())
}

/// Sets the deployments' desired counts, and drops the finished ones: all but the newest, those
/// with tasks left, and the target of a rollback.
pub(crate) fn tidy(service: &mut Service, census: &Census, now: Timestamp) {
    let is_of = |one: &Class, id: &DeploymentId| one.deployment == *id;
    let breaker = service.configuration.deployment_circuit_breaker.as_ref();
    let rolls_back = breaker.is_some_and(|one| one.enable && one.rollback);
    let in_progress = service.primary().is_some_and(|one| one.rollout == Rollout::InProgress);
    let mut way_back = rolls_back && in_progress;
    let desired = service.desired_count;
    let mut number = 0;
    service.deployments.retain_mut(|one| {
        number += 1;
        let wanted = if number == 1 {
            desired
        } else {
            let alive = census.count(|class| is_of(class, &one.id) && class.is_alive());
            i32::try_from(alive).unwrap_or(i32::MAX)
        };
        if one.desired_count != wanted {
            one.desired_count = wanted;
            one.updated_at = now;
        }
        let is_way_back = number > 1 && way_back && one.rollout == Rollout::Completed;
        way_back &= !is_way_back;
        number == 1 || is_way_back || census.any(|class| is_of(class, &one.id))
    });
}

#[cfg(test)]
mod tests {
    use api::ecs::ThresholdConfiguration;

    use super::*;

    #[test]
    fn the_threshold_is_half_of_desired_within_its_limits() {
        let breaker = |threshold_configuration| DeploymentCircuitBreaker {
            enable: true,
            rollback: false,
            reset_on_healthy_task: None,
            threshold_configuration,
        };
        let classic = breaker(None);
        let got = [1, 25, 400, 800].map(|desired| threshold(&classic, desired));
        assert_eq!(got, [3, 13, 200, 200]);
        let of = |r#type, value| breaker(Some(ThresholdConfiguration { r#type, value }));
        assert_eq!(threshold(&of(ThresholdType::Count, 7), 100), 7);
        assert_eq!(threshold(&of(ThresholdType::UnboundedPercent, 50), 1000), 500);
    }
}
