//! Services: create, change, describe, list and delete.

use api::ecs::{
    DeleteServiceRequest, DeleteServiceResponse, DescribeServicesRequest, DescribeServicesResponse,
    Failure, ListServicesRequest, ListServicesResponse, ResourceManagementType,
    SchedulingStrategy as StrategyName, ServiceField,
};
use api::{Fault, ecs};
use model::arn;
use model::service::{LaunchChoice, SchedulingStrategy, Service, ServiceStatus};
use model::state::State;
use model::tx::Tx;

use super::identifier::{self, invalid};
use super::{page, shape};
use crate::operation::Desk;

mod configuration;
mod create;
mod feature;
mod revision;
mod update;

pub use create::create;
pub use update::update;

/// The most services described at once.
const MAX_DESCRIBED: usize = 10;

/// The most tasks of one service. AWS's quota is 5,000 and can be raised; this limit bounds the
/// effect of a single request.
const MAX_TASKS: i32 = 100_000;

const NO_DESIRED_COUNT: &str = "The daemon scheduling strategy does not support a desired count \
                                for services. Remove the desired count value and try again";

pub fn describe(
    state: &State,
    desk: &Desk<'_>,
    input: DescribeServicesRequest,
) -> Result<DescribeServicesResponse, Fault> {
    let cluster =
        identifier::cluster(state, &desk.call.world, input.cluster.as_deref())?.key.clone();
    if input.services.is_empty() {
        return Err(invalid("Services cannot be empty."));
    }
    if input.services.len() > MAX_DESCRIBED {
        return Err(invalid("Services can have at most 10 items."));
    }
    let with_tags = input.include.unwrap_or_default().contains(&ServiceField::Tags);
    let (mut services, mut failures) = (Vec::new(), Vec::new());
    for given in &input.services {
        let key = identifier::service_key(&cluster, given)?;
        match state.services.get(&key) {
            Some(row) => services.push(shape::service::described(state, row, with_tags)),
            None => failures.push(Failure {
                arn: Some(arn::service(&key)),
                reason: Some("MISSING".to_owned()),
                detail: None,
            }),
        }
    }
    Ok(DescribeServicesResponse { services: Some(services), failures: Some(failures) })
}

pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListServicesRequest,
) -> Result<ListServicesResponse, Fault> {
    let cluster =
        identifier::cluster(state, &desk.call.world, input.cluster.as_deref())?.key.clone();
    let fits = |row: &&Service| {
        row.status != ServiceStatus::Inactive
            && input.launch_type.is_none_or(|kind| match row.revision.launch {
                LaunchChoice::Type(own) => shape::task::launch_type(own) == kind,
                LaunchChoice::Strategy(_) => false,
            })
            && input.scheduling_strategy.is_none_or(|one| shape::service::strategy(row) == one)
            && input.resource_management_type != Some(ResourceManagementType::Ecs)
    };
    let limit = page::limit(input.max_results, 10)?;
    let name = |row: &&Service| row.key.name.to_string();
    let turn = page::turn(desk, &input, input.next_token.as_deref(), limit)?;
    let first = turn.after().unwrap_or_default();
    let rows = state.services_of_cluster_from(&cluster, first).filter(fits);
    let page = turn.page(rows, name, false);
    let arns = page.items.iter().map(|row| arn::service(&row.key)).collect();
    Ok(ListServicesResponse { service_arns: Some(arns), next_token: page.next_token })
}

/// Sets the service to DRAINING; a service that is DRAINING already is returned as it is.
pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteServiceRequest,
) -> Result<DeleteServiceResponse, Fault> {
    let cluster = identifier::cluster(tx, &desk.call.world, input.cluster.as_deref())?.key.clone();
    let key = identifier::service_key(&cluster, &input.service)?;
    // The message is empty because AWS's is, in this one case.
    let missing = || Fault::modelled(&ecs::error::ServiceNotFoundException, "");
    let live = |row: &&std::sync::Arc<Service>| row.status != ServiceStatus::Inactive;
    let row = tx.services.get(&key).filter(live).ok_or_else(missing)?;
    let is_scaled = row.strategy == SchedulingStrategy::Replica && row.desired_count > 0;
    if is_scaled && row.status == ServiceStatus::Active && input.force != Some(true) {
        return Err(invalid("The service cannot be stopped while it is scaled above 0."));
    }
    tx.edit::<Service>(&key, |row| {
        row.status = ServiceStatus::Draining;
        row.desired_count = 0;
    });
    let row = tx.services.get(&key).ok_or_else(missing)?;
    Ok(DeleteServiceResponse { service: Some(shape::service::deleted(tx, row)) })
}

/// The strategy of a request; REPLICA by default.
fn strategy(given: Option<StrategyName>) -> SchedulingStrategy {
    match given {
        None | Some(StrategyName::Replica) => SchedulingStrategy::Replica,
        Some(StrategyName::Daemon) => SchedulingStrategy::Daemon,
    }
}

fn propagate(given: api::ecs::PropagateTags) -> model::service::PropagateTags {
    match given {
        api::ecs::PropagateTags::None => model::service::PropagateTags::None,
        api::ecs::PropagateTags::Service => model::service::PropagateTags::Service,
        api::ecs::PropagateTags::TaskDefinition => model::service::PropagateTags::TaskDefinition,
    }
}

/// Checks a desired count; `too_few` is AWS's message for a negative one, which depends on the
/// operation.
fn replicas(count: i32, too_few: &str) -> Result<i32, Fault> {
    if count < 0 {
        return Err(invalid(too_few));
    }
    if count > MAX_TASKS {
        return Err(invalid(format!("Task count can not be greater than {MAX_TASKS}")));
    }
    Ok(count)
}

fn check_grace_period(seconds: Option<i32>) -> Result<(), Fault> {
    match seconds {
        Some(seconds) if seconds < 0 => {
            Err(invalid("healthCheckGracePeriodSeconds must be at least 0"))
        }
        Some(_) | None => Ok(()),
    }
}
