//! ListTasks: all its filters must match.

use api::Fault;
use api::ecs::{DesiredStatus, ListTasksRequest, ListTasksResponse};
use model::arn;
use model::find::TaskList;
use model::id::{ClusterKey, InstanceId, ServiceKey, TaskId, Text};
use model::state::State;
use model::task::{Desired, LaunchKind, Phase, Task};

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
    // A type that Gantry has no tasks of is no kind.
    let kind = input.launch_type.map(|wanted| {
        LaunchKind::ALL.into_iter().find(|kind| shape::task::launch_type(*kind) == wanted)
    });
    let fits = |task: &&Task| {
        task.cluster == cluster
            && instance.as_ref().is_none_or(|id| task.instance.as_ref() == Some(id))
            && input.family.as_deref().is_none_or(|name| *task.definition.family == *name)
            && input.started_by.as_deref().is_none_or(|by| task.started_by.as_deref() == Some(by))
            && kind.is_none_or(|kind| Some(task.launch.kind) == kind)
    };
    let limit = page::limit(input.max_results, 100)?;
    let turn = page::turn(desk, &input, input.next_token.as_deref(), limit)?;
    let names = [&input.started_by, &input.family].map(|it| it.as_deref().map(Text::from));
    // An instance holds the fewest.
    let list = match (&instance, &service, names.iter().flatten().next()) {
        (Some(id), _, _) => TaskList::Instance(id),
        (None, Some(key), _) => TaskList::Service(key),
        (None, None, Some(name)) => TaskList::Name(&cluster, name),
        (None, None, None) => TaskList::Cluster(&cluster, kind.flatten()),
    };
    let phases: &[Phase] = match desired {
        _ if kind == Some(None) => &[],
        Some(Desired::Running) => &[Phase::Wanted],
        Some(Desired::Stopped) => &[Phase::Ending, Phase::Stopped],
        None => &[],
    };
    let first = TaskId::from(turn.after().unwrap_or_default());
    let rows = state.tasks(list, phases, &first).filter(fits);
    let page = turn.page(rows, |task| task.id.to_string(), false);
    let arns = page.items.iter().map(|task| arn::task(&task.cluster, &task.id)).collect();
    Ok(ListTasksResponse { task_arns: Some(arns), next_token: page.next_token })
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
