//! CreateService: the checks in AWS's order, then a service with its first deployment.

use api::Fault;
use api::ecs::{
    AvailabilityZoneRebalancing, CreateServiceRequest, CreateServiceResponse, NetworkMode,
    TaskDefinition,
};
use model::id::{ServiceKey, Text};
use model::service::{PropagateTags, Revision, SchedulingStrategy, Service, ServiceStatus};
use model::state::State;
use model::task::LaunchKind;
use model::tx::Tx;

use super::revision::{Asked, revision};
use super::{
    NO_DESIRED_COUNT, check_grace_period, configuration, feature, propagate, replicas, strategy,
};
use crate::ecs::identifier::{self, invalid};
use crate::ecs::launch::{self, placement};
use crate::ecs::{name, shape, tag};
use crate::operation::Desk;

/// The most characters of a `clientToken`.
const MAX_TOKEN: usize = 36;

/// Creates a service. A repeated request with the same token returns the existing service.
pub fn create(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: CreateServiceRequest,
) -> Result<CreateServiceResponse, Fault> {
    let (mut row, revision) = checked(tx, desk, input)?;
    match tx.services.get(&row.key).map(|known| known.status) {
        Some(ServiceStatus::Active) => {
            let known = same(tx, &row, &revision)?;
            let service = shape::service::created(tx, known);
            return Ok(CreateServiceResponse { service: Some(service) });
        }
        Some(ServiceStatus::Draining) => {
            return Err(invalid("Unable to Start a service that is still Draining."));
        }
        Some(ServiceStatus::Inactive) => control::deploy::forget(tx, &row.key),
        None => {}
    }
    control::deploy::begin(&mut row, revision, &mut tx.random, desk.now);
    tx.put(row.clone());
    Ok(CreateServiceResponse { service: Some(shape::service::created(tx, &row)) })
}

/// Checks the request; returns the service without a deployment, and the revision of its first one.
fn checked(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: CreateServiceRequest,
) -> Result<(Service, Revision), Fault> {
    let cluster = identifier::cluster(tx, &desk.call.world, input.cluster.as_deref())?.clone();
    let given = input.task_definition.as_deref();
    feature::check_created(&input)?;
    let given = given.ok_or_else(|| invalid("TaskDefinition can not be blank."))?;
    let definition = launch::runnable(tx, desk, given)?;
    let key = service_key(&cluster.key, &input.service_name)?;
    check_token(input.client_token.as_deref())?;
    check_role(input.role.as_deref(), &definition.definition)?;
    let providers = input.capacity_provider_strategy.as_deref();
    let revision = revision(
        tx,
        Asked {
            cluster: &cluster,
            definition: &definition,
            launch: launch::choice(&cluster, input.launch_type, providers)?,
            platform_version: input.platform_version.as_deref(),
            network: input.network_configuration.clone(),
        },
    )?;
    let strategy = strategy(input.scheduling_strategy);
    let kind = revision.launch.kind();
    let desired_count = desired_count(strategy, kind, input.desired_count)?;
    let default = configuration::default(strategy);
    let configuration = configuration::merged(&default, input.deployment_configuration);
    configuration::check(strategy, &configuration)?;
    let constraints = input.placement_constraints.unwrap_or_default();
    let strategies = input.placement_strategy.unwrap_or_default();
    configuration::check_strategies(strategy, &strategies)?;
    placement::check(&definition.definition, kind, &constraints, &strategies)?;
    let asked = input.availability_zone_rebalancing;
    configuration::check_rebalancing(asked, strategy, &configuration)?;
    let rebalances = match asked {
        Some(asked) => asked == AvailabilityZoneRebalancing::Enabled,
        None => configuration::rebalances(strategy, &configuration, &strategies),
    };
    check_grace_period(input.health_check_grace_period_seconds)?;
    let row = Service {
        key,
        status: ServiceStatus::Active,
        desired_count,
        strategy,
        revision: revision.clone(),
        configuration,
        placement_constraints: constraints,
        placement_strategy: strategies,
        health_check_grace_period: input.health_check_grace_period_seconds.unwrap_or(0),
        enable_ecs_managed_tags: input.enable_ecs_managed_tags == Some(true),
        propagate_tags: input.propagate_tags.map_or(PropagateTags::None, propagate),
        enable_execute_command: input.enable_execute_command == Some(true),
        availability_zone_rebalancing: rebalances,
        tags: tag::checked(input.tags.filter(|tags| !tags.is_empty()))?,
        client_token: input.client_token.map(Text::from),
        created_at: desk.now,
        created_by: desk.call.principal_arn(),
        deployments: Vec::new(),
        event_count: 0,
        told: Vec::new(),
        rebalancing: None,
        steady_since: None,
        timer: None,
    };
    Ok((row, revision))
}

fn service_key(cluster: &model::id::ClusterKey, given: &str) -> Result<ServiceKey, Fault> {
    if !name::is_name(given) {
        return Err(invalid("Invalid service name"));
    }
    Ok(ServiceKey { cluster: cluster.clone(), name: given.into() })
}

/// Refuses a role: ECS uses it to call load balancers.
fn check_role(given: Option<&str>, definition: &TaskDefinition) -> Result<(), Fault> {
    let is_awsvpc = control::definition::network_mode(definition) == NetworkMode::Awsvpc;
    match given {
        None => Ok(()),
        Some(_) if is_awsvpc => Err(invalid(
            "You cannot specify an IAM role for services that require a service linked role",
        )),
        Some(_) => {
            Err(invalid("IAM roles are only valid for services configured to use load balancers"))
        }
    }
}

fn check_token(given: Option<&str>) -> Result<(), Fault> {
    match given {
        Some(token) if token.chars().count() > MAX_TOKEN => {
            Err(invalid("idempotency token longer than 36."))
        }
        Some(_) | None => Ok(()),
    }
}

/// Returns the desired count of the request; for a daemon, the controller sets it.
fn desired_count(
    strategy: SchedulingStrategy,
    kind: LaunchKind,
    given: Option<i32>,
) -> Result<i32, Fault> {
    match (strategy, given) {
        (SchedulingStrategy::Replica, None) => Err(invalid("DesiredCount is missing")),
        (SchedulingStrategy::Replica, Some(count)) => {
            replicas(count, "DesiredCount can not be lesser than 0")
        }
        (SchedulingStrategy::Daemon, Some(_)) => Err(invalid(NO_DESIRED_COUNT)),
        (SchedulingStrategy::Daemon, None) if kind == LaunchKind::Fargate => Err(invalid(
            "The daemon scheduling strategy does not support the FARGATE launch type. Change the \
             launch type and try again",
        )),
        (SchedulingStrategy::Daemon, None) => Ok(0),
    }
}

/// Returns the ACTIVE service of that name if it is the same: same token and same request except
/// for its tags.
fn same<'a>(state: &'a State, row: &Service, revision: &Revision) -> Result<&'a Service, Fault> {
    let not_idempotent = || invalid("Creation of service was not idempotent.");
    let known = state.services.get(&row.key).ok_or_else(not_idempotent)?;
    let is_same = row.client_token.is_some()
        && known.client_token == row.client_token
        && known.revision == *revision
        && known.strategy == row.strategy
        && (known.desired_count == row.desired_count || row.strategy == SchedulingStrategy::Daemon)
        && known.configuration == row.configuration
        && known.placement_constraints == row.placement_constraints
        && known.placement_strategy == row.placement_strategy;
    if is_same { Ok(known) } else { Err(not_idempotent()) }
}
