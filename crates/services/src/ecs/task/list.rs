//! ListTasks: all its filters must match.

use api::Fault;
use api::ecs::{DesiredStatus, ListTasksRequest, ListTasksResponse};
use model::arn;
use model::id::{ClusterKey, InstanceId, ServiceKey};
use model::state::State;
use model::task::{Desired, Task};

use crate::ecs::identifier::{self, invalid, unsupported};
use crate::ecs::{page, shape};
use crate::operation::Desk;

/// Lists tasks; those that have stopped, or are to stop, only on request.
pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListTasksRequest,
) -> Result<ListTasksResponse, Fault> {
    let cluster =
        identifier::cluster(state, &desk.call.world, input.cluster.as_deref())?.key.clone();
    if input.daemon_name.is_some() {
        return Err(unsupported("daemonName"));
    }
    check_started_by(&input)?;
    let instance = instance(state, &cluster, input.container_instance.as_deref())?;
    let service = service(state, &cluster, input.service_name.as_deref())?;
    let desired = match input.desired_status.unwrap_or(DesiredStatus::Running) {
        DesiredStatus::Running => Some(Desired::Running),
        DesiredStatus::Stopped => Some(Desired::Stopped),
        // No task is ever desired to be PENDING.
        DesiredStatus::Pending => None,
    };
    let fits = |task: &&Task| {
        desired == Some(task.desired)
            && instance.as_ref().is_none_or(|id| task.instance.as_ref() == Some(id))
            && input.family.as_deref().is_none_or(|name| *task.definition.family == *name)
            && input.started_by.as_deref().is_none_or(|by| task.started_by.as_deref() == Some(by))
            && input
                .launch_type
                .is_none_or(|kind| shape::task::launch_type(task.launch.kind) == kind)
    };
    let limit = page::limit(input.max_results, 100)?;
    let turn = page::turn(desk, &input, input.next_token.as_deref(), limit)?;
    let after = turn.after().unwrap_or_default();
    let rows = candidates(state, &cluster, service.as_ref(), desired, after).filter(fits);
    let name = |task: &&Task| task.id.to_string();
    let page = turn.page(rows, name, false);
    let arns = page.items.iter().map(|task| arn::task(&task.cluster, &task.id)).collect();
    Ok(ListTasksResponse { task_arns: Some(arns), next_token: page.next_token })
}

/// Returns candidates in the order of their ids, from `after` on. Lazily where the state has them
/// in that order, so that a page reads no more rows than it needs.
fn candidates<'a>(
    state: &'a State,
    cluster: &'a ClusterKey,
    service: Option<&'a ServiceKey>,
    desired: Option<Desired>,
    after: &str,
) -> Box<dyn Iterator<Item = &'a Task> + 'a> {
    match (service, desired) {
        (_, None) => Box::new(std::iter::empty()),
        (None, Some(_)) => Box::new(state.tasks_of_cluster_from(cluster, &after.into())),
        // A task that is STOPPED is never desired to run.
        (Some(key), Some(Desired::Running)) => Box::new(state.live_tasks_of_service(key)),
        (Some(key), Some(Desired::Stopped)) => {
            let all = state.live_tasks_of_service(key).chain(state.stopped_tasks_of_service(key));
            let mut rows: Vec<&Task> = all.collect();
            rows.sort_unstable_by(|one, other| one.id.cmp(&other.id));
            Box::new(rows.into_iter())
        }
    }
}

fn check_started_by(input: &ListTasksRequest) -> Result<(), Fault> {
    let others = [
        input.container_instance.is_some(),
        input.family.is_some(),
        input.service_name.is_some(),
        input.desired_status.is_some(),
        input.launch_type.is_some(),
    ];
    if input.started_by.is_some() && others.contains(&true) {
        return Err(invalid("When startedBy is specified, it must be the only filter."));
    }
    Ok(())
}

fn instance(
    state: &State,
    cluster: &ClusterKey,
    given: Option<&str>,
) -> Result<Option<InstanceId>, Fault> {
    let Some(given) = given else { return Ok(None) };
    match identifier::instance(state, cluster, given)? {
        Some(row) => Ok(Some(row.id.clone())),
        None => Err(invalid("The referenced container instance was not found.")),
    }
}

fn service(
    state: &State,
    cluster: &ClusterKey,
    given: Option<&str>,
) -> Result<Option<ServiceKey>, Fault> {
    let Some(given) = given else { return Ok(None) };
    Ok(Some(identifier::service(state, cluster, given)?.key.clone()))
}
