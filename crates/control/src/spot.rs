//! Where an order may run: the questions that running and deploying ask of placement, in their
//! own words.

use std::collections::BTreeMap;

use api::ecs::{CapacityProviderStrategyItem, Failure, PlacementStrategy};
use model::arn;
use model::id::{InstanceId, TaskId, Text};
use model::instance::{Instance, InstanceStatus, Pool, Resources, Usage};
use model::state::State;
use model::task::LaunchKind;
use model::tx::Tx;

use crate::definition;
use crate::launch::Order;

/// Why there is no place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refused {
    /// What a service event says behind `was unable to place a task`, with its full stop.
    pub(crate) event: String,
    /// One for each instance that was looked at.
    pub(crate) failures: Vec<Failure>,
    /// There was no instance to look at.
    pub(crate) is_empty: bool,
}

/// Places for up to `count` tasks of `order`, each against what the former took; and why there are
/// no more.
pub(crate) fn find(
    tx: &mut Tx,
    order: &Order<'_>,
    count: usize,
) -> (Vec<InstanceId>, Option<Refused>) {
    let wanted = definition::wanted(&order.task.definition.definition, order.task.overrides);
    let mut taken: BTreeMap<InstanceId, Usage> = BTreeMap::new();
    let mut places = Vec::new();
    for _ in 0..count {
        let pool = candidates(tx, order);
        let fitting = pool.iter().filter(|row| {
            let usage = taken.get(&row.id).cloned().unwrap_or_else(|| tx.index.usage_of(&row.id));
            fits(row, &usage, &wanted).is_ok()
        });
        let chosen = fitting.min_by_key(|row| {
            let usage = taken.get(&row.id).cloned().unwrap_or_else(|| tx.index.usage_of(&row.id));
            usage.tasks_pending + usage.tasks_running
        });
        let Some(row) = chosen else { return (places, Some(refused(tx, order, &pool, &taken))) };
        let mut usage = taken.remove(&row.id).unwrap_or_else(|| tx.index.usage_of(&row.id));
        usage.cpu_units += wanted.cpu_units;
        usage.memory_mib += wanted.memory_mib;
        usage.tasks_pending += 1;
        for port in &wanted.ports {
            *usage.ports.entry(*port).or_default() += 1;
        }
        places.push(row.id.clone());
        taken.insert(row.id.clone(), usage);
    }
    (places, None)
}
pub(crate) fn check(tx: &Tx, order: &Order<'_>, instance: &InstanceId) -> Result<(), Refused> {
    let wanted = definition::wanted(&order.task.definition.definition, order.task.overrides);
    let Some(row) = tx.instances.get(instance) else {
        return Err(refused(tx, order, &[], &BTreeMap::new()));
    };
    match fits(row, &tx.index.usage_of(instance), &wanted) {
        Ok(()) => Ok(()),
        Err(_) => Err(refused(tx, order, &[Instance::clone(row)], &BTreeMap::new())),
    }
}
pub(crate) fn eligible(state: &State, order: &Order<'_>) -> Vec<InstanceId> {
    candidates(state, order).into_iter().map(|row| row.id).collect()
}
pub(crate) fn victims(
    tx: &mut Tx,
    from: &[TaskId],
    count: usize,
    _: &[PlacementStrategy],
) -> Vec<TaskId> {
    let _ = tx;
    from.iter().take(count).cloned().collect()
}
pub(crate) fn shares(
    items: &[CapacityProviderStrategyItem],
    _: &BTreeMap<Text, usize>,
    count: usize,
) -> Vec<(Text, usize)> {
    items
        .first()
        .map(|one| (Text::from(one.capacity_provider.as_str()), count))
        .into_iter()
        .collect()
}
fn candidates(state: &State, order: &Order<'_>) -> Vec<Instance> {
    let fargate = order.task.launch.kind == LaunchKind::Fargate;
    state
        .instances
        .iter()
        .filter(|row| match &row.pool {
            Pool::Fargate => fargate,
            Pool::Cluster(cluster) => !fargate && cluster == order.task.cluster,
        })
        .filter(|row| row.status == InstanceStatus::Active && row.agent_connected)
        .map(|row| Instance::clone(row))
        .collect()
}
fn fits(row: &Instance, usage: &Usage, wanted: &Resources) -> Result<(), &'static str> {
    if usage.cpu_units + wanted.cpu_units > row.registered.cpu_units {
        return Err("RESOURCE:CPU");
    }
    if usage.memory_mib + wanted.memory_mib > row.registered.memory_mib {
        return Err("RESOURCE:MEMORY");
    }
    if wanted.ports.iter().any(|p| usage.ports.contains_key(p) || row.registered.ports.contains(p))
    {
        return Err("RESOURCE:PORTS");
    }
    Ok(())
}
fn refused(
    state: &State,
    order: &Order<'_>,
    pool: &[Instance],
    taken: &BTreeMap<InstanceId, Usage>,
) -> Refused {
    let wanted = definition::wanted(&order.task.definition.definition, order.task.overrides);
    let failures = pool
        .iter()
        .filter_map(|row| {
            let usage =
                taken.get(&row.id).cloned().unwrap_or_else(|| state.index.usage_of(&row.id));
            let reason = fits(row, &usage, &wanted).err()?;
            Some(Failure {
                arn: Some(arn::instance(order.task.cluster, &row.id)),
                reason: Some(reason.to_owned()),
                detail: None,
            })
        })
        .collect();
    Refused {
        event: " because no container instance met all of its requirements.".to_owned(),
        failures,
        is_empty: pool.is_empty(),
    }
}
