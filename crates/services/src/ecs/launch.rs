//! The launch parameters of a task or a service: launch type or capacity provider strategy, and
//! platform version. Tasks and services share them, and AWS words their errors alike.

use std::sync::Arc;

use api::ecs::{CapacityProviderStrategyItem, Compatibility, LaunchType, TaskDefinition};
use api::{Fault, ecs};
use model::cluster::Cluster;
use model::definition::Definition;
use model::service::LaunchChoice;
use model::state::State;
use model::task::LaunchKind;

use super::identifier::{self, invalid, unsupported};
use crate::operation::Desk;

pub mod network;
pub mod placement;

/// The most items of one strategy.
const MAX_ITEMS: usize = 20;
/// The limits of one item, from the API reference.
const MAX_BASE: i32 = 100_000;
const MAX_WEIGHT: i32 = 1_000;

/// The platform versions of Linux that a request may name.
const PLATFORMS: [&str; 3] = ["LATEST", "1.4.0", "1.3.0"];

/// Resolves `launchType` and `capacityProviderStrategy` on `cluster`: without either, the cluster's
/// default strategy, or EC2 if it has none.
pub fn choice(
    cluster: &Cluster,
    launch_type: Option<LaunchType>,
    strategy: Option<&[CapacityProviderStrategyItem]>,
) -> Result<LaunchChoice, Fault> {
    let strategy = strategy.filter(|items| !items.is_empty());
    match (launch_type, strategy) {
        (Some(_), Some(_)) => Err(invalid(
            "Specifying both a launch type and capacity provider strategy is not supported. \
             Remove one and try again.",
        )),
        (Some(LaunchType::Ec2), None) => Ok(LaunchChoice::Type(LaunchKind::Ec2)),
        (Some(LaunchType::Fargate), None) => Ok(LaunchChoice::Type(LaunchKind::Fargate)),
        (Some(other), None) => Err(unsupported(&format!("launchType {other}"))),
        (None, Some(items)) => {
            check_strategy(cluster, items)?;
            Ok(LaunchChoice::Strategy(complete(items)))
        }
        (None, None) if cluster.default_strategy.is_empty() => {
            Ok(LaunchChoice::Type(LaunchKind::Ec2))
        }
        (None, None) => {
            check_default(&cluster.default_strategy)?;
            Ok(LaunchChoice::Strategy(complete(&cluster.default_strategy)))
        }
    }
}

fn check_strategy(cluster: &Cluster, items: &[CapacityProviderStrategyItem]) -> Result<(), Fault> {
    if items.len() > MAX_ITEMS {
        return Err(invalid("Maximum number of capacity provider strategy items is 20"));
    }
    let known = |item: &CapacityProviderStrategyItem| {
        cluster.capacity_providers.iter().any(|name| **name == *item.capacity_provider)
    };
    if !items.iter().all(known) {
        return Err(invalid(
            "The specified capacity provider strategy cannot contain a capacity provider that is \
             not associated with the cluster. Associate the capacity provider with the cluster \
             and try again.",
        ));
    }
    for item in items {
        if !(0..=MAX_BASE).contains(&item.base.unwrap_or(0)) {
            return Err(invalid("base should be between 0 and 100000"));
        }
        if !(0..=MAX_WEIGHT).contains(&item.weight.unwrap_or(0)) {
            return Err(invalid("weight should be between 0 and 1000"));
        }
    }
    if items.iter().filter(|item| item.base.unwrap_or(0) > 0).count() > 1 {
        return Err(invalid(
            "There are multiple capacity providers in the specified capacity provider strategy \
             with a base value defined",
        ));
    }
    if !has_weight(items) {
        return Err(invalid(
            "There are no capacity providers in the capacity provider strategy with a weight \
             value greater than zero",
        ));
    }
    Ok(())
}

/// Refuses to use a default strategy without any weight, as ECS does, although it can be stored.
fn check_default(items: &[CapacityProviderStrategyItem]) -> Result<(), Fault> {
    if has_weight(items) {
        return Ok(());
    }
    Err(invalid(
        "There are no capacity providers with a weight value greater than zero defined in the \
         default capacity provider strategy. At least one capacity provider must have a weight \
         value greater than zero specified. Update the cluster's default capacity provider \
         strategy or specify a valid capacity provider strategy and try again.",
    ))
}

/// Returns true if any item has a weight: without one no provider gets a task beyond its base. A
/// weight that is left out is 0.
fn has_weight(items: &[CapacityProviderStrategyItem]) -> bool {
    items.iter().any(|item| item.weight.unwrap_or(0) > 0)
}

fn complete(items: &[CapacityProviderStrategyItem]) -> Vec<CapacityProviderStrategyItem> {
    let filled = items.iter().map(|item| CapacityProviderStrategyItem {
        capacity_provider: item.capacity_provider.clone(),
        weight: Some(item.weight.unwrap_or(0)),
        base: Some(item.base.unwrap_or(0)),
    });
    filled.collect()
}

/// Returns the definition that `given` names, if a task may be run from it and Gantry supports its
/// features.
pub fn runnable(state: &State, desk: &Desk<'_>, given: &str) -> Result<Arc<Definition>, Fault> {
    let row = identifier::runnable_definition(state, &desk.call.world, given)?.clone();
    match control::definition::unsupported(&row.definition) {
        Some(feature) => Err(unsupported(feature)),
        None => Ok(row),
    }
}

/// Checks that the definition can run on the launch type.
pub fn check_compatible(definition: &TaskDefinition, kind: LaunchKind) -> Result<(), Fault> {
    let wanted = match kind {
        LaunchKind::Ec2 => Compatibility::Ec2,
        LaunchKind::Fargate => Compatibility::Fargate,
    };
    let able = definition.compatibilities.as_deref().unwrap_or_default();
    if able.contains(&wanted) {
        return Ok(());
    }
    let kind = kind.as_str();
    Err(invalid(format!("Task definition does not support launch_type {kind}.")))
}

/// Returns the platform version: `LATEST` when a Fargate request names none; None on EC2, which has
/// none.
pub fn platform_version(kind: LaunchKind, given: Option<&str>) -> Result<Option<String>, Fault> {
    match (kind, given) {
        (LaunchKind::Ec2, None) => Ok(None),
        (LaunchKind::Ec2, Some(_)) => {
            Err(invalid("The platform version must be null when specifying an EC2 launch type"))
        }
        (LaunchKind::Fargate, None) => Ok(Some(PLATFORMS[0].to_owned())),
        (LaunchKind::Fargate, Some(version)) if PLATFORMS.contains(&version) => {
            Ok(Some(version.to_owned()))
        }
        (LaunchKind::Fargate, Some(_)) => {
            let text = "The specified platform does not exist.";
            Err(Fault::modelled(&ecs::error::PlatformUnknownException, text))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster(providers: &[&str]) -> Cluster {
        let world = model::id::World { account: "123456789012".into(), region: "us-east-1".into() };
        let key = model::id::ClusterKey { world, name: "blue".into() };
        Cluster {
            capacity_providers: providers.iter().map(|name| (*name).into()).collect(),
            ..control::host::new_cluster(key, api::Timestamp(0))
        }
    }

    fn item(provider: &str, base: i32, weight: i32) -> CapacityProviderStrategyItem {
        CapacityProviderStrategyItem {
            capacity_provider: provider.to_owned(),
            weight: Some(weight),
            base: Some(base),
        }
    }

    #[test]
    fn the_default_strategy_is_used_when_nothing_is_asked_for() {
        let mut cluster = cluster(&["FARGATE"]);
        assert_eq!(choice(&cluster, None, None), Ok(LaunchChoice::Type(LaunchKind::Ec2)));
        cluster.default_strategy = vec![item("FARGATE", 0, 1)];
        let expected = LaunchChoice::Strategy(cluster.default_strategy.clone());
        assert_eq!(choice(&cluster, None, Some(&[])), Ok(expected));
    }

    #[test]
    fn a_strategy_that_cannot_be_followed_is_refused() {
        let cluster = cluster(&["FARGATE", "FARGATE_SPOT"]);
        let cases: [(&[_], &str); 5] = [
            (&[item("other", 0, 1)], "is not associated with the cluster"),
            (
                &[item("FARGATE", 1, 1), item("FARGATE_SPOT", 1, 1)],
                "There are multiple capacity providers",
            ),
            (&[item("FARGATE", 1, 0), item("FARGATE_SPOT", 0, 0)], "There are no capacity"),
            (&[item("FARGATE", 0, 0)], "There are no capacity"),
            (&[item("FARGATE", 1, 0)], "There are no capacity"),
        ];
        for (items, expected) in cases {
            let fault = choice(&cluster, None, Some(items)).expect_err(expected);
            assert!(fault.message.contains(expected), "{}", fault.message);
        }
        let mut weightless = cluster.clone();
        weightless.default_strategy =
            vec![CapacityProviderStrategyItem { weight: None, ..item("FARGATE", 0, 0) }];
        let fault = choice(&weightless, None, None).expect_err("refused");
        assert!(fault.message.contains("default capacity provider strategy"), "{}", fault.message);
        let both = choice(&cluster, Some(LaunchType::Ec2), Some(&[item("FARGATE", 0, 1)]));
        assert!(both.expect_err("refused").message.starts_with("Specifying both"));
    }

    #[test]
    fn platforms_belong_to_fargate() {
        assert_eq!(platform_version(LaunchKind::Fargate, None), Ok(Some("LATEST".into())));
        assert_eq!(platform_version(LaunchKind::Ec2, None), Ok(None));
        let unknown = platform_version(LaunchKind::Fargate, Some("9.9.9")).expect_err("refused");
        assert_eq!(unknown.code, "PlatformUnknownException");
        assert!(platform_version(LaunchKind::Ec2, Some("LATEST")).is_err());
    }
}
