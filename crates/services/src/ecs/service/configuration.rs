//! `deploymentConfiguration`: its defaults, its limits, and the merge of a change with the known
//! one.

use api::Fault;
use api::ecs::{
    AvailabilityZoneRebalancing, DeploymentCircuitBreaker, DeploymentConfiguration,
    DeploymentStrategy, PlacementStrategy, PlacementStrategyType, ThresholdConfiguration,
    ThresholdType,
};
use model::service::SchedulingStrategy;

use crate::ecs::identifier::invalid;

/// The default threshold of a circuit breaker, in percent of the desired count.
const THRESHOLD_PERCENT: i32 = 50;

/// The configuration of a service that is created without one.
pub(super) fn default(strategy: SchedulingStrategy) -> DeploymentConfiguration {
    let (minimum, maximum) = match strategy {
        SchedulingStrategy::Replica => (100, 200),
        SchedulingStrategy::Daemon => (0, 100),
    };
    let breaker = DeploymentCircuitBreaker {
        enable: false,
        rollback: false,
        reset_on_healthy_task: Some(true),
        threshold_configuration: Some(ThresholdConfiguration {
            r#type: ThresholdType::BoundedPercent,
            value: THRESHOLD_PERCENT,
        }),
    };
    DeploymentConfiguration {
        deployment_circuit_breaker: Some(breaker),
        maximum_percent: Some(maximum),
        minimum_healthy_percent: Some(minimum),
        strategy: Some(DeploymentStrategy::Rolling),
        bake_time_in_minutes: Some(0),
        ..Default::default()
    }
}

/// Merges `given` over `known`: omitted members stay as they are.
pub(super) fn merged(
    known: &DeploymentConfiguration,
    given: Option<DeploymentConfiguration>,
) -> DeploymentConfiguration {
    let Some(given) = given else { return known.clone() };
    let was = known.deployment_circuit_breaker.clone();
    let breaker = match given.deployment_circuit_breaker {
        None => was,
        Some(breaker) => Some(DeploymentCircuitBreaker {
            enable: breaker.enable,
            // A breaker that is off has nothing to roll back after.
            rollback: breaker.enable && breaker.rollback,
            reset_on_healthy_task: breaker
                .reset_on_healthy_task
                .or(was.as_ref().and_then(|was| was.reset_on_healthy_task)),
            threshold_configuration: breaker
                .threshold_configuration
                .or(was.and_then(|was| was.threshold_configuration)),
        }),
    };
    DeploymentConfiguration {
        deployment_circuit_breaker: breaker,
        maximum_percent: given.maximum_percent.or(known.maximum_percent),
        minimum_healthy_percent: given.minimum_healthy_percent.or(known.minimum_healthy_percent),
        alarms: given.alarms.or_else(|| known.alarms.clone()),
        ..known.clone()
    }
}

pub(super) fn check(
    strategy: SchedulingStrategy,
    configuration: &DeploymentConfiguration,
) -> Result<(), Fault> {
    let minimum = configuration.minimum_healthy_percent.unwrap_or_default();
    let maximum = configuration.maximum_percent.unwrap_or_default();
    if maximum < 100 {
        return Err(invalid("maximumPercent must be at least 100"));
    }
    if minimum > 100 {
        return Err(invalid("minimumHealthyPercent must be at most 100"));
    }
    if minimum < 0 {
        return Err(invalid("minimumHealthyPercent must be at least 0"));
    }
    if strategy == SchedulingStrategy::Daemon && maximum != 100 {
        return Err(invalid(
            "The daemon scheduling strategy does not support values above 100 for maximumPercent \
             on a deployment configuration. Change the maximumPercent value to 100, and try again",
        ));
    }
    if minimum == 100 && maximum == 100 {
        return Err(invalid(
            "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block \
             deployments",
        ));
    }
    check_threshold(configuration.deployment_circuit_breaker.as_ref())
}

pub(super) fn check_strategies(
    strategy: SchedulingStrategy,
    strategies: &[PlacementStrategy],
) -> Result<(), Fault> {
    match strategy {
        SchedulingStrategy::Daemon if !strategies.is_empty() => {
            Err(invalid("The daemon scheduling strategy does not support placement strategies"))
        }
        SchedulingStrategy::Daemon | SchedulingStrategy::Replica => Ok(()),
    }
}

fn check_threshold(breaker: Option<&DeploymentCircuitBreaker>) -> Result<(), Fault> {
    let threshold = breaker.and_then(|one| one.threshold_configuration.as_ref());
    match threshold {
        Some(threshold) if threshold.value < 1 => {
            Err(invalid("thresholdConfiguration value must be at least 1"))
        }
        Some(_) | None => Ok(()),
    }
}

/// The default of availability zone rebalancing for a service.
pub(super) fn rebalances(
    strategy: SchedulingStrategy,
    configuration: &DeploymentConfiguration,
    strategies: &[PlacementStrategy],
) -> bool {
    let spreads = strategies.first().is_none_or(|one| {
        one.r#type == Some(PlacementStrategyType::Spread)
            && one.field.as_deref() == Some("attribute:ecs.availability-zone")
    });
    let has_room = configuration.maximum_percent.is_some_and(|percent| percent > 100);
    strategy == SchedulingStrategy::Replica && has_room && spreads
}

pub(super) fn check_rebalancing(
    given: Option<AvailabilityZoneRebalancing>,
    strategy: SchedulingStrategy,
    configuration: &DeploymentConfiguration,
) -> Result<(), Fault> {
    if given != Some(AvailabilityZoneRebalancing::Enabled) {
        return Ok(());
    }
    if strategy == SchedulingStrategy::Daemon {
        return Err(invalid("Availability Zone Rebalancing does not support DAEMON services"));
    }
    if configuration.maximum_percent.is_some_and(|percent| percent <= 100) {
        return Err(invalid(
            "Availability Zone Rebalancing does not support maximumPercent <= 100 % as deployment \
             configuration.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percents(minimum: i32, maximum: i32) -> DeploymentConfiguration {
        let given = DeploymentConfiguration {
            minimum_healthy_percent: Some(minimum),
            maximum_percent: Some(maximum),
            ..Default::default()
        };
        merged(&default(SchedulingStrategy::Replica), Some(given))
    }

    #[test]
    fn percentages_have_limits() {
        let cases = [
            (SchedulingStrategy::Replica, 0, 100, None),
            (SchedulingStrategy::Replica, 50, 99, Some("maximumPercent must be at least 100")),
            (
                SchedulingStrategy::Replica,
                101,
                200,
                Some("minimumHealthyPercent must be at most 100"),
            ),
            (
                SchedulingStrategy::Replica,
                100,
                100,
                Some(
                    "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will \
                     block deployments",
                ),
            ),
            (
                SchedulingStrategy::Daemon,
                0,
                200,
                Some(
                    "The daemon scheduling strategy does not support values above 100 for \
                     maximumPercent on a deployment configuration. Change the maximumPercent \
                     value to 100, and try again",
                ),
            ),
        ];
        for (strategy, minimum, maximum, expected) in cases {
            let got = check(strategy, &percents(minimum, maximum)).err();
            assert_eq!(got.map(|fault| fault.message).as_deref(), expected);
        }
    }

    #[test]
    fn what_is_omitted_stays() {
        let mut known = percents(50, 150);
        let breaker = known.deployment_circuit_breaker.as_mut().unwrap();
        (breaker.enable, breaker.rollback) = (true, true);
        breaker.reset_on_healthy_task = Some(false);
        let off = DeploymentConfiguration {
            deployment_circuit_breaker: Some(DeploymentCircuitBreaker::default()),
            ..Default::default()
        };
        let got = merged(&known, Some(off));
        assert_eq!((got.minimum_healthy_percent, got.maximum_percent), (Some(50), Some(150)));
        let breaker = got.deployment_circuit_breaker.unwrap();
        assert_eq!((breaker.enable, breaker.rollback), (false, false));
        assert_eq!(breaker.reset_on_healthy_task, Some(false));
        assert_eq!(merged(&known, None), known);
    }
}
