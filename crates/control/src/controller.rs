//! One pass over everything that a transaction or the clock may have set going: takes the next
//! steps of tasks, hosts and services until nothing is left to do. A pass costs what changed; with
//! nothing changed it changes nothing.

use std::collections::BTreeSet;

use api::Timestamp;
use model::definition::Definition;
use model::id::{DefinitionKey, InstanceId, ServiceKey, Text};
use model::instance::InstanceStatus;
use model::service::{Service, ServiceStatus};
use model::state::{RowKey, State, Wake};
use model::task::{Desired, LastStatus, Task};
use model::token::RunToken;
use model::tx::Tx;

use crate::settings::Settings;
use crate::{deploy, host, registry, task};

/// More rounds than any chain of consequences has steps: a task has eight statuses, and a service
/// takes its next step only when the last one is seen in its tasks.
const MAX_ROUNDS: usize = 64;

/// The delay before a service is looked at again that was still not done after all these rounds.
const POSTPONED_MS: i64 = 1_000;

/// Services woken at once because capacity came up; the others look for themselves by their timers.
const MAX_FED: usize = 16;

/// Does what is due and what follows from the rows that `tx` touched. Gives when the next row's
/// time comes: the latest moment for the next pass. None while nothing waits for the clock.
pub fn pass(tx: &mut Tx, settings: &Settings) -> Option<Timestamp> {
    pass_over(tx, settings, BTreeSet::new())
}

/// A pass that also looks at `rows`, as if they had been touched.
pub fn pass_over(tx: &mut Tx, settings: &Settings, rows: BTreeSet<RowKey>) -> Option<Timestamp> {
    let mut concerned = rows;
    concerned.extend(tx.take_fresh());
    concerned.extend(tx.due(tx.now).0);
    for _ in 0..MAX_ROUNDS {
        round(tx, settings, &concerned);
        concerned = tx.take_fresh();
        if concerned.is_empty() {
            return tx.due(tx.now).1;
        }
    }
    postpone(tx, concerned);
    tx.due(tx.now).1
}

/// Statuses only move forward, so that nothing but services can be left over.
fn postpone(tx: &mut Tx, left: BTreeSet<RowKey>) {
    let later = Timestamp(tx.now.0 + POSTPONED_MS);
    for key in left {
        if let RowKey::Service(key) = key {
            tx.edit::<Service>(&key, |service| service.timer = Some(later));
        }
    }
}

/// The first pass of a control plane: every host's silence is forgiven, and what its rows say is
/// under way is looked at.
pub fn recover(tx: &mut Tx, settings: &Settings) -> Option<Timestamp> {
    host::renew_all(tx, settings);
    let tasks = tx.tasks.iter().filter(|task| is_under_way(task));
    let tasks = tasks.map(|row| RowKey::Task(row.id.clone()));
    let services = tx.services.iter().filter(|service| is_moving(service));
    let services = services.map(|row| RowKey::Service(row.key.clone()));
    let rows = tasks.chain(services).collect();
    pass_over(tx, settings, rows)
}

/// The pass after one that could not be stored. Messages that hosts sent in its batch are lost, so
/// their silence is forgiven; all else is due or will be said again.
pub fn resume(tx: &mut Tx, settings: &Settings) -> Option<Timestamp> {
    host::renew_all(tx, settings);
    pass(tx, settings)
}

/// Returns true if the task neither runs nor has ended. One that does or has waits for its timer.
fn is_under_way(task: &Task) -> bool {
    !task.is_stopped() && (task.desired == Desired::Stopped || task.last != LastStatus::Running)
}

/// Returns true if the service is not at rest: it has not announced that it is steady, or moves a
/// task between zones, which takes nothing of that back. One at rest waits for its timer.
fn is_moving(service: &Service) -> bool {
    let is_at_rest = service.steady_since.is_some() && service.rebalancing.is_none();
    service.status != ServiceStatus::Inactive && !is_at_rest
}

/// Hosts first, because they end tasks; then tasks, because services count them; then services; then
/// what has lost its last user.
fn round(tx: &mut Tx, settings: &Settings, concerned: &BTreeSet<RowKey>) {
    let mut services = BTreeSet::new();
    let mut tasks = Vec::new();
    let mut has_capacity = false;
    for wake in concerned.iter().filter_map(RowKey::wake) {
        match wake {
            Wake::Lease(host) => host::expire(tx, settings, &host),
            Wake::Instance(id) => {
                host::forget_instance(tx, &id);
                has_capacity = true;
                services.extend(services_on(tx, &id));
            }
            Wake::Host(_) => {
                has_capacity = true;
                services.extend(daemons_without_instances(tx));
            }
            Wake::RunToken(key) => forget_token(tx, &key),
            Wake::Service(key) => drop(services.insert(key)),
            Wake::Repository(key) => {
                registry::lifecycle::evaluate(tx, &key, &settings.home());
            }
            Wake::Replication(key) => registry::replication::settle(tx, &key),
            Wake::Task(id) => tasks.push(id),
        }
    }
    for id in &tasks {
        let Some(row) = tx.tasks.get(id).cloned() else { continue };
        if task::settle(tx, settings, id) {
            has_capacity = true;
            note_stopped(tx, &row);
        }
        services.extend(row.service.as_ref().map(|of| of.service.clone()));
        services.extend(waiting_to_leave(tx, &row));
    }
    if has_capacity {
        services.extend(fed(tx));
    }
    for key in services {
        deploy::reconcile(tx, settings, &key);
    }
    forget_definitions(tx);
}

/// Services that waited for capacity, and need wait no longer.
fn fed(tx: &mut Tx) -> Vec<ServiceKey> {
    let starved: Vec<ServiceKey> = tx.index.starved.iter().take(MAX_FED).cloned().collect();
    starved.iter().for_each(|key| deploy::feed(tx, key));
    starved
}

fn note_stopped(tx: &mut Tx, before: &Task) {
    if let Some(row) = tx.tasks.get(&before.id).cloned() {
        deploy::backoff::note_stopped(tx, &row);
    }
}

/// Services that an instance's coming, draining or going concerns: those with tasks on it, and of
/// its cluster the daemons and those that are kept balanced over the zones.
fn services_on(tx: &Tx, id: &InstanceId) -> Vec<ServiceKey> {
    let holding = tx.tasks_of_instance(id).filter_map(|task| task.service.as_ref());
    let mut services: Vec<ServiceKey> = holding.map(|of| of.service.clone()).collect();
    let Some(cluster) = tx.instances.get(id).and_then(|row| row.cluster()) else { return services };
    let first = ServiceKey { cluster: cluster.clone(), name: "".into() };
    let daemons = tx.index.daemons.range(first..);
    services.extend(daemons.take_while(|key| key.cluster == *cluster).cloned());
    // One instance more of a kind that was there opens no zone, except to a service that asks more
    // of an instance than its kind.
    let first = (cluster.clone(), !reshapes(tx, id), "".into());
    let balanced = tx.index.balanced.range(first..).take_while(|(of, _, _)| of == cluster);
    let key = |name: &Text| ServiceKey { cluster: cluster.clone(), name: name.clone() };
    services.extend(balanced.map(|(_, _, name)| key(name)));
    services
}

/// Returns true if the instance's change added a kind of instances, or took the last of a kind
/// away.
fn reshapes(tx: &Tx, id: &InstanceId) -> bool {
    let (before, now) = (&tx.before().index.fleet, &tx.index.fleet);
    let kinds = (before.seat(id).map(|it| &it.kind), now.seat(id).map(|it| &it.kind));
    kinds.0 != kinds.1
        && (kinds.0.is_some_and(|kind| !now.has_kind(kind))
            || kinds.1.is_some_and(|kind| !before.has_kind(kind)))
}

/// Daemons of clusters that have no instance: a host that came may give them their first.
fn daemons_without_instances(state: &State) -> Vec<ServiceKey> {
    let empty = |key: &&ServiceKey| {
        let mut instances = state.instances_of_cluster(&key.cluster);
        !instances.any(|one| one.status == InstanceStatus::Active && one.agent_connected)
    };
    state.index.daemons.iter().filter(empty).cloned().collect()
}

/// A daemon leaves a draining instance last: whatever becomes of another task there concerns it.
fn waiting_to_leave(tx: &Tx, task: &Task) -> Vec<ServiceKey> {
    let id = task.instance.as_ref();
    let row = id.and_then(|id| tx.instances.get(id));
    match row.filter(|row| row.status != InstanceStatus::Active) {
        Some(row) => services_on(tx, &row.id),
        None => Vec::new(),
    }
}

fn forget_token(tx: &mut Tx, key: &<RunToken as model::table::Row>::Key) {
    let now = tx.now;
    if tx.run_tokens.get(key).is_some_and(|row| row.expires_at <= now) {
        tx.remove::<RunToken>(key);
    }
}

/// Definitions that are to be deleted go when nothing refers to them any more.
fn forget_definitions(tx: &mut Tx) {
    let unused: Vec<DefinitionKey> = tx.index.unused_definitions.iter().cloned().collect();
    for key in unused {
        tx.remove::<Definition>(&key);
    }
}
