//! Assignments as they change: which hosts a commit concerns, and what is news to one of them, both
//! by the rows that were touched and never by all that a host holds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::id::{AccountId, HostId, InstanceId, TaskId};
use model::link::Assignment;
use model::state::{RowKey, State};
use model::task::Task;

use super::{Sent, assigned, assignment, is_held};

/// Returns the hosts for which a commit that touched `touched` may have changed something, each
/// with the tasks it may have changed there. A host whose own row was touched is named even if none
/// of its tasks was.
pub fn concerned(
    before: &State,
    after: &State,
    touched: &BTreeSet<RowKey>,
) -> BTreeMap<HostId, BTreeSet<TaskId>> {
    let mut hosts: BTreeMap<HostId, BTreeSet<TaskId>> = BTreeMap::new();
    for key in touched {
        // Nothing else of what is assigned changes while a task lives.
        if let RowKey::Task(id) = key {
            let on = [before, after].map(|state| host_of(state, state.tasks.get(id)?));
            for host in on.into_iter().flatten() {
                hosts.entry(host.clone()).or_default().insert(id.clone());
            }
        } else if let RowKey::Instance(id) = key {
            moved(before, after, id, &mut hosts);
        } else if let RowKey::Host(id) = key {
            hosts.entry(id.clone()).or_default();
        }
    }
    hosts
}

/// An instance that another host speaks for now takes its tasks along.
fn moved(
    before: &State,
    after: &State,
    id: &InstanceId,
    hosts: &mut BTreeMap<HostId, BTreeSet<TaskId>>,
) {
    let [old, new] = [before, after].map(|state| state.instances.get(id)?.host.clone());
    if old == new {
        return;
    }
    let tasks = [before, after].into_iter().flat_map(|state| state.tasks_of_instance(id));
    let tasks: BTreeSet<TaskId> = tasks.map(|task| task.id.clone()).collect();
    for host in [old, new].into_iter().flatten() {
        hosts.entry(host).or_default().extend(tasks.iter().cloned());
    }
}

fn host_of<'a>(state: &'a State, task: &Task) -> Option<&'a HostId> {
    state.instances.get(task.instance.as_ref()?)?.host.as_ref()
}

/// Returns what changed for `host` among `tasks` since `base` was sent; None when nothing did.
pub fn changes(
    state: &State,
    host: &HostId,
    tasks: &BTreeSet<TaskId>,
    base: &Sent,
    home: &AccountId,
) -> Option<Assignment> {
    let held = |id: &TaskId| {
        let task = state.tasks.get(id)?;
        (is_held(task) && host_of(state, task) == Some(host)).then_some(task)
    };
    let is_news = |task: &&Arc<Task>| base.tasks.get(&task.id) != Some(&task.desired);
    let news = tasks.iter().filter_map(held).filter(is_news);
    let assignment = Assignment {
        version: base.version + 1,
        base: Some(base.version),
        tasks: news.filter_map(|task| assigned(state, task, home)).collect(),
        removed: tasks
            .iter()
            .filter(|id| base.tasks.contains_key(*id) && held(id).is_none())
            .cloned()
            .collect(),
    };
    if_news(assignment)
}

/// Returns what changed for `host` since `base` was sent, whatever it was; None when nothing did.
pub fn difference(
    state: &State,
    host: &HostId,
    base: &Sent,
    home: &AccountId,
) -> Option<Assignment> {
    if_news(assignment(state, host, Some(base), home))
}

fn if_news(assignment: Assignment) -> Option<Assignment> {
    let is_empty = assignment.tasks.is_empty() && assignment.removed.is_empty();
    (!is_empty).then_some(assignment)
}
