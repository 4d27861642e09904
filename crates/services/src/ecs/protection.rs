//! Task protection: keeps scale-in and deployments from stopping a service's task for a while.

use api::ecs::{
    Failure, GetTaskProtectionRequest, GetTaskProtectionResponse, ProtectedTask,
    UpdateTaskProtectionRequest, UpdateTaskProtectionResponse,
};
use api::{Fault, Timestamp};
use model::arn;
use model::id::{ClusterKey, TaskId};
use model::state::State;
use model::task::{Desired, Task};
use model::tx::Tx;

use super::identifier::{self, invalid};
use crate::operation::Desk;

/// The most tasks of one request, for reading and for changing.
const MAX_READ: usize = 100;
const MAX_CHANGED: usize = 10;
/// The duration of a protection.
const DEFAULT_MINUTES: i32 = 120;
const MAX_MINUTES: i32 = 2_880;

const MINUTE_MS: i64 = 60_000;

pub fn get(
    state: &State,
    desk: &Desk<'_>,
    input: GetTaskProtectionRequest,
) -> Result<GetTaskProtectionResponse, Fault> {
    let cluster = &identifier::cluster(state, &desk.call.world, Some(&input.cluster))?.key;
    let given = input.tasks.unwrap_or_default();
    check_count(&given, MAX_READ)?;
    let (mut protected, mut failures) = (Vec::new(), Vec::new());
    for name in &given {
        match valid(state, cluster, name)? {
            Ok(task) => protected.push(shape(cluster, &task.id, task.protected_until, desk.now)),
            Err(failure) => failures.push(failure),
        }
    }
    Ok(GetTaskProtectionResponse { protected_tasks: Some(protected), failures: Some(failures) })
}

pub fn update(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UpdateTaskProtectionRequest,
) -> Result<UpdateTaskProtectionResponse, Fault> {
    let cluster = identifier::cluster(tx, &desk.call.world, Some(&input.cluster))?.key.clone();
    check_count(&input.tasks, MAX_CHANGED)?;
    let minutes = input.expires_in_minutes.unwrap_or(DEFAULT_MINUTES);
    if !(1..=MAX_MINUTES).contains(&minutes) {
        return Err(invalid(format!("expiresInMinutes must be between 1 and {MAX_MINUTES}")));
    }
    let until = Timestamp(desk.now.0 + i64::from(minutes) * MINUTE_MS);
    let (mut protected, mut failures) = (Vec::new(), Vec::new());
    for name in &input.tasks {
        let task = match valid(tx, &cluster, name)? {
            Ok(task) if task.desired == Desired::Stopped => {
                failures.push(failure(arn::task(&cluster, &task.id), "DEPLOYMENT_BLOCKED"));
                continue;
            }
            Ok(task) => task,
            Err(failure) => {
                failures.push(failure);
                continue;
            }
        };
        let protected_until = input.protection_enabled.then_some(until);
        tx.edit::<Task>(&task.id, |row| row.protected_until = protected_until);
        protected.push(shape(&cluster, &task.id, protected_until, desk.now));
    }
    Ok(UpdateTaskProtectionResponse { protected_tasks: Some(protected), failures: Some(failures) })
}

/// Returns the task that `given` names, if it exists and can be protected, which only tasks of
/// services can.
fn valid(state: &State, cluster: &ClusterKey, given: &str) -> Result<Result<Task, Failure>, Fault> {
    let id = identifier::task_id(cluster, given)?;
    let arn = arn::task(cluster, &id);
    Ok(match identifier::task(state, cluster, given)? {
        Some(task) if task.is_stopped() => Err(failure(arn, "MISSING")),
        None => Err(failure(arn, "MISSING")),
        Some(task) if task.service.is_none() => Err(failure(arn, "TASK_NOT_VALID")),
        Some(task) => Ok(Task::clone(task)),
    })
}

fn check_count(given: &[String], most: usize) -> Result<(), Fault> {
    match given.len() {
        0 => Err(invalid("Tasks cannot be empty.")),
        count if count > most => Err(invalid(format!("Tasks can have at most {most} items."))),
        _ => Ok(()),
    }
}

fn failure(arn: String, reason: &str) -> Failure {
    Failure { arn: Some(arn), reason: Some(reason.to_owned()), detail: None }
}

fn shape(
    cluster: &ClusterKey,
    task: &TaskId,
    protected_until: Option<Timestamp>,
    now: Timestamp,
) -> ProtectedTask {
    let until = protected_until.filter(|until| *until > now);
    ProtectedTask {
        task_arn: Some(arn::task(cluster, task)),
        protection_enabled: Some(until.is_some()),
        expiration_date: until,
    }
}

#[cfg(test)]
mod tests {
    use model::id::World;

    use super::*;

    #[test]
    fn a_protection_ends_at_its_moment() {
        let world = World { account: "123456789012".into(), region: "us-east-1".into() };
        let cluster = ClusterKey { world, name: "blue".into() };
        let shown = |now| shape(&cluster, &"t".into(), Some(Timestamp(5)), Timestamp(now));
        let protection = |now| (shown(now).protection_enabled, shown(now).expiration_date);
        assert_eq!(protection(4), (Some(true), Some(Timestamp(5))));
        assert_eq!(protection(5), (Some(false), None));
    }
}
