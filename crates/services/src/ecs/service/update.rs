//! UpdateService: omitted members stay; a change of the revision starts a deployment.

use std::sync::Arc;

use api::Fault;
use api::ecs::{
    self, AvailabilityZoneRebalancing, CapacityProviderStrategyItem, UpdateServiceRequest,
    UpdateServiceResponse,
};
use model::cluster::Cluster;
use model::definition::Definition;
use model::service::{LaunchChoice, Revision, SchedulingStrategy, Service, ServiceStatus};
use model::task::LaunchKind;
use model::tx::Tx;

use super::revision::{Asked, revision};
use super::{NO_DESIRED_COUNT, check_grace_period, configuration, feature, propagate, replicas};
use crate::ecs::identifier::{self, client, invalid};
use crate::ecs::launch::{self, placement};
use crate::ecs::shape;
use crate::operation::Desk;

pub fn update(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UpdateServiceRequest,
) -> Result<UpdateServiceResponse, Fault> {
    let cluster = identifier::cluster(tx, &desk.call.world, input.cluster.as_deref())?.clone();
    let known = identifier::service(tx, &cluster.key, &input.service)?.clone();
    if known.status != ServiceStatus::Active {
        let text = "Service was not ACTIVE.";
        return Err(Fault::modelled(&ecs::error::ServiceNotActiveException, text));
    }
    feature::check_updated(&input)?;
    let definition = definition(tx, desk, &known, input.task_definition.as_deref())?;
    let forced = input.force_new_deployment == Some(true);
    let revision = asked_revision(tx, &cluster, &definition, &known, &input, forced)?;
    let mut row = changed(&known, &definition, revision.launch.kind(), input)?;
    if forced || revision != known.revision {
        control::deploy::begin(&mut row, revision, &mut tx.random, desk.now);
    }
    tx.put(row.clone());
    Ok(UpdateServiceResponse { service: Some(shape::service::described(tx, &row, false)) })
}

/// Returns the definition to run. A service may keep a definition that has become INACTIVE, but not
/// change to one.
fn definition(
    tx: &Tx,
    desk: &Desk<'_>,
    known: &Service,
    given: Option<&str>,
) -> Result<Arc<Definition>, Fault> {
    match given {
        Some(given) => launch::runnable(tx, desk, given),
        None => {
            let row = tx.definitions.get(&known.revision.definition);
            row.cloned().ok_or_else(|| client("TaskDefinition not found."))
        }
    }
}

fn asked_revision(
    tx: &Tx,
    cluster: &Cluster,
    definition: &Definition,
    known: &Service,
    input: &UpdateServiceRequest,
    forced: bool,
) -> Result<Revision, Fault> {
    let was = &known.revision;
    let launch = launch(cluster, was, input.capacity_provider_strategy.as_deref(), forced)?;
    // A platform version is not kept on EC2, which has none.
    let kept = was.platform_version.as_deref().filter(|_| launch.kind() == LaunchKind::Fargate);
    let network = input.network_configuration.clone().or_else(|| was.network.clone());
    let asked = Asked {
        cluster,
        definition,
        launch,
        platform_version: input.platform_version.as_deref().or(kept),
        network,
    };
    revision(tx, asked)
}

/// Returns the launch choice: an empty strategy means the cluster's default; without a strategy
/// nothing changes.
fn launch(
    cluster: &Cluster,
    was: &Revision,
    given: Option<&[CapacityProviderStrategyItem]>,
    forced: bool,
) -> Result<LaunchChoice, Fault> {
    let Some(items) = given else { return Ok(was.launch.clone()) };
    if items.is_empty() && cluster.default_strategy.is_empty() {
        return Ok(was.launch.clone());
    }
    let choice = launch::choice(cluster, None, Some(items))?;
    if choice != was.launch && !forced {
        return Err(invalid(
            "When switching from launch type to capacity provider strategy on an existing \
             service, or making a change to a capacity provider strategy on a service that is \
             already using one, you must force a new deployment.",
        ));
    }
    Ok(choice)
}

/// Applies all changes that start no deployment.
fn changed(
    known: &Service,
    definition: &Definition,
    kind: LaunchKind,
    input: UpdateServiceRequest,
) -> Result<Service, Fault> {
    let mut row = known.clone();
    row.desired_count = desired_count(known, input.desired_count)?;
    row.configuration = configuration::merged(&known.configuration, input.deployment_configuration);
    configuration::check(known.strategy, &row.configuration)?;
    if let Some(constraints) = input.placement_constraints {
        row.placement_constraints = constraints;
    }
    if let Some(strategies) = input.placement_strategy {
        row.placement_strategy = strategies;
    }
    configuration::check_strategies(known.strategy, &row.placement_strategy)?;
    let (constraints, strategies) = (&row.placement_constraints, &row.placement_strategy);
    placement::check(&definition.definition, kind, constraints, strategies)?;
    let asked = input.availability_zone_rebalancing;
    if let Some(asked) = asked {
        row.availability_zone_rebalancing = asked == AvailabilityZoneRebalancing::Enabled;
    }
    let rebalancing =
        row.availability_zone_rebalancing.then_some(AvailabilityZoneRebalancing::Enabled);
    configuration::check_rebalancing(rebalancing, known.strategy, &row.configuration)?;
    check_grace_period(input.health_check_grace_period_seconds)?;
    let update = |field: &mut bool, given: Option<bool>| *field = given.unwrap_or(*field);
    update(&mut row.enable_execute_command, input.enable_execute_command);
    update(&mut row.enable_ecs_managed_tags, input.enable_ecs_managed_tags);
    if let Some(seconds) = input.health_check_grace_period_seconds {
        row.health_check_grace_period = seconds;
    }
    if let Some(given) = input.propagate_tags {
        row.propagate_tags = propagate(given);
    }
    Ok(row)
}

fn desired_count(known: &Service, given: Option<i32>) -> Result<i32, Fault> {
    match (known.strategy, given) {
        (_, None) => Ok(known.desired_count),
        (SchedulingStrategy::Daemon, Some(_)) => Err(invalid(NO_DESIRED_COUNT)),
        (SchedulingStrategy::Replica, Some(count)) => {
            replicas(count, "Task count can not be lesser than 0")
        }
    }
}
