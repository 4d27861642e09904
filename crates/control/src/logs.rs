//! The log stream of a container's output, the rows that it needs, and the names under which its
//! events are stored.

use std::collections::BTreeMap;

use api::ecs::ContainerDefinition;
use model::failure::{FailureKind, StepFailure};
use model::id::{LogGroupKey, LogStreamKey, Region, TaskId, Text, World};
use model::link::LogRoute;
use model::logs::{LogGroup, LogStream};
use model::state::State;
use model::task::Task;
use model::tx::Tx;

use crate::{assign, definition};

/// Returns the log group of output that no `logConfiguration` sends elsewhere: one of the task's
/// own account, so that one store and one API serve all output.
pub fn kept_group(cluster: &str) -> String {
    format!("/gantry/ecs/{cluster}")
}

/// Returns the log stream of `container` of `task`; None if the task, its definition or the
/// container is gone.
pub fn destination(state: &State, task: &TaskId, container: &str) -> Option<LogStreamKey> {
    let task = state.tasks.get(task)?;
    let row = task.containers.iter().find(|row| *row.name == *container)?;
    if let Some(decided) = &row.log_stream {
        return Some(decided.clone());
    }
    // The row is of a build that decided anew for each batch.
    let row = state.definitions.get(&task.definition)?;
    let of_name = |it: &&ContainerDefinition| definition::name_of(it) == container;
    let container = definition::containers(&row.definition).iter().find(of_name)?;
    Some(stream_of(task, container).0)
}

/// Returns the storage key of a stream's events. It contains the creation times of group and
/// stream, so a stream that is deleted and created again starts empty, however late the old events
/// are deleted. No group or stream name has a colon of its own.
pub fn kept_at(group: &LogGroup, stream: &LogStream) -> LogStreamKey {
    LogStreamKey { group: group_kept_at(group), name: stream_kept_as(stream) }
}

/// Returns the storage key of the events of a group's streams.
pub fn group_kept_at(group: &LogGroup) -> LogGroupKey {
    let name = format!("{}:{}", group.key.name, group.created_at.0).into();
    LogGroupKey { world: group.key.world.clone(), name }
}

/// Returns the name under which a stream's events are stored within its group.
pub fn stream_kept_as(stream: &LogStream) -> Text {
    format!("{}:{}", stream.key.name, stream.created_at.0).into()
}

/// Returns the storage key of the stream at `key`; None if there is no such stream.
pub fn find_kept_at(state: &State, key: &LogStreamKey) -> Option<LogStreamKey> {
    Some(kept_at(state.log_groups.get(&key.group)?, state.log_streams.get(key)?))
}

/// Returns the stream's key, and true if its group may be created for it.
fn stream_of(task: &Task, container: &ContainerDefinition) -> (LogStreamKey, bool) {
    let world = &task.cluster.world;
    match assign::log_route(task, container) {
        LogRoute::Kept => {
            let name = definition::name_of(container);
            let group = kept_group(&task.cluster.name);
            (key(world.clone(), &group, &format!("{name}/{}", task.id)), true)
        }
        LogRoute::Awslogs { region, group, stream, create_group, .. } => {
            let world = World { account: world.account.clone(), region: Region(region) };
            (key(world, &group, &stream), create_group)
        }
    }
}

fn key(world: World, group: &str, stream: &str) -> LogStreamKey {
    LogStreamKey { group: LogGroupKey { world, name: group.into() }, name: stream.into() }
}

/// Creates the streams of a task that is about to start, and the groups that its options allow to
/// create. Fails with the reason if another group is missing, or if the log driver would reject its
/// options.
pub(crate) fn prepare(tx: &mut Tx, id: &TaskId) -> Result<(), StepFailure> {
    let Some(task) = tx.tasks.get(id).cloned() else { return Ok(()) };
    let Some(row) = tx.definitions.get(&task.definition).cloned() else { return Ok(()) };
    let mut containers = definition::containers(&row.definition).iter();
    if let Some(why) = containers.find_map(assign::refused_log) {
        let why = format!("Error response from daemon: {why}");
        return Err(StepFailure::of(FailureKind::CannotStart)(why));
    }
    let mut decided = BTreeMap::new();
    for container in definition::containers(&row.definition) {
        let (key, may_create) = stream_of(&task, container);
        decided.insert(definition::name_of(container).to_owned(), key.clone());
        if !tx.log_groups.contains(&key.group) {
            if !may_create {
                return Err(missing(&key));
            }
            create_group(tx, key.group.clone());
        }
        if !tx.log_streams.contains(&key) {
            let created_at = tx.now;
            tx.put(LogStream { key, created_at });
        }
    }
    tx.edit::<Task>(id, |task| {
        for container in &mut task.containers {
            container.log_stream = decided.remove(&*container.name);
        }
    });
    Ok(())
}

fn create_group(tx: &mut Tx, key: LogGroupKey) {
    let created_at = tx.now;
    tx.put(LogGroup { key, created_at, retention_days: None, tags: Default::default() });
}

fn missing(key: &LogStreamKey) -> StepFailure {
    StepFailure::of(FailureKind::ResourceInitialization)(format!(
        "failed to validate logger args: create stream has been \
         retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The \
         specified log group does not exist. : exit status 1 (log group {})",
        key.group.name
    ))
}
