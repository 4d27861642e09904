//! Tasks: run, start, stop, describe and list.

use api::Fault;
use api::ecs::{
    DescribeTasksRequest, DescribeTasksResponse, Failure, StopTaskRequest, StopTaskResponse, Task,
    TaskField, TaskStopCode,
};
use model::arn;
use model::id::{ClusterKey, TaskId};
use model::state::State;
use model::task::Stop;
use model::tx::Tx;

use super::identifier::{self, invalid};
use super::shape;
use crate::operation::Desk;

mod list;
mod overrides;
mod run;
mod token;

pub use list::list;
pub use run::{run, start};

/// The most tasks described at once.
const MAX_DESCRIBED: usize = 100;
/// The most characters of a reason for stopping.
const MAX_REASON: usize = 1_024;

/// Stops a task; one that is stopping or STOPPED is returned unchanged.
pub fn stop(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: StopTaskRequest,
) -> Result<StopTaskResponse, Fault> {
    let cluster = identifier::cluster(tx, &desk.call.world, input.cluster.as_deref())?.key.clone();
    let reason = input.reason.unwrap_or_else(|| "Task stopped by user".to_owned());
    if reason.chars().count() > MAX_REASON {
        return Err(invalid("reason longer than 1024."));
    }
    let not_found = || invalid("The referenced task was not found.");
    let id = identifier::task(tx, &cluster, &input.task)?.ok_or_else(not_found)?.id.clone();
    let stop = Stop { code: Some(TaskStopCode::UserInitiated), reason: reason.into() };
    control::task::stop(tx, &id, stop);
    let row = tx.tasks.get(&id).ok_or_else(not_found)?;
    Ok(StopTaskResponse { task: Some(shape::task::stopped(tx, row)) })
}

pub fn describe(
    state: &State,
    desk: &Desk<'_>,
    input: DescribeTasksRequest,
) -> Result<DescribeTasksResponse, Fault> {
    let cluster =
        identifier::cluster(state, &desk.call.world, input.cluster.as_deref())?.key.clone();
    if input.tasks.is_empty() {
        return Err(invalid("Tasks cannot be empty."));
    }
    if input.tasks.len() > MAX_DESCRIBED {
        return Err(invalid("Tasks can have at most 100 items."));
    }
    let with_tags = input.include.unwrap_or_default().contains(&TaskField::Tags);
    let (mut tasks, mut failures) = (Vec::new(), Vec::new());
    for given in &input.tasks {
        let id = identifier::task_id(&cluster, given)?;
        match state.tasks.get(&id).filter(|task| task.cluster == cluster) {
            Some(row) => tasks.push(shape::task::described(state, row, with_tags)),
            None => failures.push(missing(&cluster, &id)),
        }
    }
    Ok(DescribeTasksResponse { tasks: Some(tasks), failures: Some(failures) })
}

fn missing(cluster: &ClusterKey, id: &TaskId) -> Failure {
    let arn = Some(arn::task(cluster, id));
    Failure { arn, reason: Some("MISSING".to_owned()), detail: None }
}

/// Shapes the tasks with these ids that still exist, for RunTask.
fn started(state: &State, ids: &[TaskId]) -> Vec<Task> {
    let rows = ids.iter().filter_map(|id| state.tasks.get(id));
    rows.map(|row| shape::task::started(state, row)).collect()
}
