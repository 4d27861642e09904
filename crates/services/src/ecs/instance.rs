//! Container instances: register, list, describe, drain and deregister.

pub mod register;

use api::Fault;
use api::ecs::{
    ContainerInstanceStatus, DeregisterContainerInstanceRequest,
    DeregisterContainerInstanceResponse, DescribeContainerInstancesRequest,
    DescribeContainerInstancesResponse, Failure, ListContainerInstancesRequest,
    ListContainerInstancesResponse, UpdateContainerInstancesStateRequest,
    UpdateContainerInstancesStateResponse,
};
use control::query::Query;
use model::arn;
use model::id::{ClusterKey, InstanceId};
use model::instance::{Instance, InstanceStatus};
use model::state::State;
use model::tx::Tx;

use super::identifier::{self, invalid};
use super::{page, shape};
use crate::operation::Desk;

/// The most container instances described at once.
const MAX_DESCRIBED: usize = 100;
/// The most container instances whose state is changed at once.
const MAX_UPDATED: usize = 10;

pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListContainerInstancesRequest,
) -> Result<ListContainerInstancesResponse, Fault> {
    let cluster = &identifier::cluster(state, &desk.call.world, input.cluster.as_deref())?.key;
    let filter = input.filter.as_deref().filter(|filter| !filter.is_empty());
    let query = filter.map(Query::parse).transpose();
    let query = query.map_err(|malformed| invalid(malformed.to_string()))?;
    let chosen = |row: &&Instance| {
        has_status(row, input.status)
            && query.as_ref().is_none_or(|query| query.matches_in(state, row))
    };
    let limit = page::limit(input.max_results, 100)?;
    let turn = page::turn(desk, &input, input.next_token.as_deref(), limit)?;
    let rows = state.instances_of_cluster_from(cluster, &turn.after_slash().into()).filter(chosen);
    let arns = rows.map(|row| arn::instance(cluster, &row.id));
    let page = turn.page(arns, String::clone, false);
    Ok(ListContainerInstancesResponse {
        container_instance_arns: Some(page.items),
        next_token: page.next_token,
    })
}

fn has_status(row: &Instance, wanted: Option<ContainerInstanceStatus>) -> bool {
    match wanted {
        None => row.status != InstanceStatus::Inactive,
        Some(ContainerInstanceStatus::Active) => row.status == InstanceStatus::Active,
        Some(ContainerInstanceStatus::Draining) => row.status == InstanceStatus::Draining,
        // Gantry's instances are never in these states: they register and deregister at once.
        Some(
            ContainerInstanceStatus::Registering
            | ContainerInstanceStatus::Deregistering
            | ContainerInstanceStatus::RegistrationFailed,
        ) => false,
    }
}

pub fn describe(
    state: &State,
    desk: &Desk<'_>,
    input: DescribeContainerInstancesRequest,
) -> Result<DescribeContainerInstancesResponse, Fault> {
    let cluster = &identifier::cluster(state, &desk.call.world, input.cluster.as_deref())?.key;
    check_count(&input.container_instances, MAX_DESCRIBED)?;
    let include = input.include.unwrap_or_default();
    let (mut instances, mut failures) = (Vec::new(), Vec::new());
    for given in &input.container_instances {
        // A text that is not a valid id is reported as missing, like an unknown id.
        match identifier::instance(state, cluster, given).ok().flatten() {
            Some(row) => instances.push(shape::instance::with(state, cluster, row, &include)),
            None => failures.push(failure(cluster, given, "MISSING")),
        }
    }
    Ok(DescribeContainerInstancesResponse {
        container_instances: Some(instances),
        failures: Some(failures),
    })
}

pub fn update_state(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UpdateContainerInstancesStateRequest,
) -> Result<UpdateContainerInstancesStateResponse, Fault> {
    let given_cluster = input.cluster.as_deref();
    let cluster = identifier::cluster(tx, &desk.call.world, given_cluster)?.key.clone();
    check_count(&input.container_instances, MAX_UPDATED)?;
    let status = match input.status {
        ContainerInstanceStatus::Active => InstanceStatus::Active,
        ContainerInstanceStatus::Draining => InstanceStatus::Draining,
        ContainerInstanceStatus::Registering
        | ContainerInstanceStatus::Deregistering
        | ContainerInstanceStatus::RegistrationFailed => {
            return Err(invalid("Container instance status should be one of [ACTIVE,DRAINING]"));
        }
    };
    let (mut changed, mut failures) = (Vec::new(), Vec::new());
    for given in &input.container_instances {
        match identifier::instance(tx, &cluster, given).ok().flatten().cloned() {
            None => failures.push(failure(&cluster, given, "MISSING")),
            Some(row) if row.status == InstanceStatus::Inactive => {
                failures.push(failure(&cluster, given, "INACTIVE"));
            }
            Some(row) => {
                set_status(tx, &row, status);
                changed.push(row.id.clone());
            }
        }
    }
    let rows = changed.iter().filter_map(|id| tx.instances.get(id));
    let instances = rows.map(|row| shape::instance::whole(tx, &cluster, row)).collect();
    Ok(UpdateContainerInstancesStateResponse {
        container_instances: Some(instances),
        failures: Some(failures),
    })
}

fn set_status(tx: &mut Tx, row: &Instance, status: InstanceStatus) {
    if row.status == status {
        return;
    }
    tx.edit::<Instance>(&row.id, |row| {
        row.status = status;
        row.version += 1;
    });
}

pub fn deregister(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeregisterContainerInstanceRequest,
) -> Result<DeregisterContainerInstanceResponse, Fault> {
    let given_cluster = input.cluster.as_deref();
    let cluster = identifier::cluster(tx, &desk.call.world, given_cluster)?.key.clone();
    let row = identifier::instance(tx, &cluster, &input.container_instance)?
        .ok_or_else(|| invalid("The referenced container instance was not found."))?
        .clone();
    if row.status == InstanceStatus::Inactive {
        return Err(invalid("The referenced container instance was not found."));
    }
    let holds_tasks = tx.tasks_of_instance(&row.id).next().is_some();
    if holds_tasks && input.force != Some(true) {
        return Err(invalid("Found running tasks on the instance."));
    }
    control::host::deregister(tx, desk.settings, &row.id);
    let row = tx.instances.get(&row.id).map(|row| Instance::clone(row)).unwrap_or((*row).clone());
    let container_instance = Some(shape::instance::whole(tx, &cluster, &row));
    Ok(DeregisterContainerInstanceResponse { container_instance })
}

fn check_count(given: &[String], most: usize) -> Result<(), Fault> {
    match given.len() {
        0 => Err(invalid("Container Instances cannot be empty.")),
        count if count > most => {
            Err(invalid(format!("Container Instances can have at most {most} items.")))
        }
        _ => Ok(()),
    }
}

fn failure(cluster: &ClusterKey, given: &str, reason: &str) -> Failure {
    let arn = match given.starts_with("arn:") {
        true => given.to_owned(),
        false => arn::instance(cluster, &InstanceId::from(given)),
    };
    Failure { arn: Some(arn), reason: Some(reason.to_owned()), detail: None }
}
