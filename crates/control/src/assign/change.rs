//! Assignments as they change: which hosts a commit concerns, and what is news to one of them, both
//! by the rows that were touched and never by all that a host holds.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::id::{AccountId, HostId, InstanceId, SecurityGroupId, TaskId};
use model::link::Assignment;
use model::state::{RowKey, State};
use model::task::Task;

use super::touched::Touched;
use super::{Sent, assigned, held, is_held, security};

/// The hosts and security groups that a commit concerns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Concerned {
    /// The hosts for which it may have changed something, each with the tasks it may have changed
    /// there. A host whose own row was touched is named even if none of its tasks was.
    pub hosts: BTreeMap<HostId, BTreeSet<TaskId>>,
    /// The security groups that it may have changed, each with the addresses that it added or took
    /// away, and with true if its rules may be others.
    pub groups: BTreeMap<SecurityGroupId, (bool, BTreeSet<Ipv4Addr>)>,
}

impl Concerned {
    /// Returns what concerns those who must know all changes of `group`.
    pub fn touched(&self, group: &SecurityGroupId) -> Touched {
        let mut touched = Touched::default();
        if let Some((rules, addresses)) = self.groups.get(group) {
            let members = addresses.iter().map(|address| (group.clone(), *address));
            touched.members = members.collect();
            touched.groups = rules.then(|| group.clone()).into_iter().collect();
        }
        touched
    }
}

/// Returns what a commit that touched `touched` concerns.
pub fn concerned(before: &State, after: &State, touched: &BTreeSet<RowKey>) -> Concerned {
    let mut concerned = Concerned::default();
    let hosts = &mut concerned.hosts;
    for key in touched {
        // Nothing else of what is assigned changes while a task lives.
        if let RowKey::Task(id) = key {
            let on = [before, after].map(|state| host_of(state, state.tasks.get(id)?));
            for host in on.into_iter().flatten() {
                hosts.entry(host.clone()).or_default().insert(id.clone());
            }
        } else if let RowKey::Instance(id) = key {
            moved(before, after, id, hosts);
        } else if let RowKey::Host(id) = key {
            hosts.entry(id.clone()).or_default();
        } else if let RowKey::SecurityGroup(id) = key {
            concerned.groups.entry(id.clone()).or_default().0 = true;
        } else if let RowKey::Eni(key) = key {
            let rows = [before, after].into_iter().filter_map(|state| state.enis.get(key));
            for group in rows.flat_map(|row| &row.security_groups) {
                concerned.groups.entry(group.clone()).or_default().1.insert(key.1);
            }
        }
    }
    concerned
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

/// Returns what changed for `host` of `touched` since `base` was sent; None when nothing did.
pub fn changes(
    state: &State,
    host: &HostId,
    touched: &Touched,
    base: &Sent,
    home: &AccountId,
) -> Option<Assignment> {
    let held = held_of(state, host, touched);
    let is_news = |task: &&Task| base.tasks.get(&task.id) != Some(&task.desired);
    let news = held.values().copied().flatten().filter(is_news);
    let gone = held.iter().filter(|(id, task)| task.is_none() && base.tasks.contains_key(**id));
    let assignment = Assignment {
        version: base.version + 1,
        base: Some(base.version),
        tasks: news.filter_map(|task| assigned(state, task, home)).collect(),
        removed: gone.map(|(id, _)| (*id).clone()).collect(),
        security: base.security.difference(state, &held, touched),
    };
    if_news(assignment)
}

/// Returns the security groups of which `host` must know all changes once it is told of `touched`:
/// ask before, or a change in between goes unseen.
pub fn needs(state: &State, host: &HostId, touched: &Touched) -> BTreeSet<SecurityGroupId> {
    security::needs(state, &held_of(state, host, touched), touched)
}

/// Returns the security groups of which `host` must know all changes that is told everything.
pub fn all_needs(state: &State, host: &HostId) -> BTreeSet<SecurityGroupId> {
    let held = held(state, host).into_iter().map(|(id, task)| (id, Some(task))).collect();
    security::needs(state, &held, &Touched::default())
}

/// Returns the tasks that were touched, each with its row if the host holds it.
fn held_of<'a>(
    state: &'a State,
    host: &HostId,
    touched: &'a Touched,
) -> BTreeMap<&'a TaskId, Option<&'a Task>> {
    let held = |id: &TaskId| {
        let task = &**state.tasks.get(id)?;
        (is_held(task) && host_of(state, task) == Some(host)).then_some(task)
    };
    touched.tasks.iter().map(|id| (id, held(id))).collect()
}

fn if_news(assignment: Assignment) -> Option<Assignment> {
    let Assignment { tasks, removed, security, .. } = &assignment;
    let is_empty = tasks.is_empty() && removed.is_empty() && security.is_empty();
    (!is_empty).then_some(assignment)
}
