//! Placement by brute force: looks at every instance and computes every rank from `State` each
//! time. Slow, but the definition of a correct result.

use control::constraint::{Constraint, Strategy};
use control::place::{Miss, Reason, Source, Wanted};
use model::id::InstanceId;
use model::instance::{Instance, InstanceStatus, Pool};
use model::state::State;
use model::task::{Desired, Task};

/// Returns all instances of the best rank, or the reasons why none fits.
pub(crate) fn best(
    state: &State,
    source: &Source,
    wanted: &Wanted,
) -> Result<Vec<InstanceId>, Vec<Miss>> {
    let rows: Vec<&Instance> = state
        .instances
        .iter()
        .map(|row| &**row)
        .filter(|row| is_asked(row, source) && row.status == InstanceStatus::Active)
        .collect();
    let group: Vec<&Instance> = group(state, wanted).collect();
    let (mut ranked, mut misses) = (Vec::new(), Vec::new());
    for row in rows {
        match fits(state, row, wanted, &group) {
            Ok(()) => ranked.push((rank(state, row, wanted, &group), row.id.clone())),
            Err(reason) => misses.push(Miss { instance: row.id.clone(), reason }),
        }
    }
    let Some(least) = ranked.iter().map(|(rank, _)| rank.clone()).min() else {
        return Err(misses);
    };
    Ok(ranked.into_iter().filter(|(rank, _)| *rank == least).map(|(_, id)| id).collect())
}

fn is_asked(row: &Instance, source: &Source) -> bool {
    match source {
        Source::Cluster(key) => row.pool == Pool::Cluster(key.clone()),
        Source::Provider(key, name) => {
            row.pool == Pool::Cluster(key.clone()) && row.capacity_provider.as_ref() == Some(name)
        }
        Source::Fargate => row.pool == Pool::Fargate,
    }
}

/// Checks one instance; `group` has the instance of each of the group's tasks.
fn fits(state: &State, row: &Instance, wanted: &Wanted, group: &[&Instance]) -> Result<(), Reason> {
    let used = state.index.usage_of(&row.id);
    let resources = &wanted.resources;
    let miss = |is_met: bool, reason: Reason| if is_met { Ok(()) } else { Err(reason) };
    miss(row.agent_connected, Reason::Agent)?;
    miss(used.cpu_units + resources.cpu_units <= row.registered.cpu_units, Reason::Cpu)?;
    miss(used.memory_mib + resources.memory_mib <= row.registered.memory_mib, Reason::Memory)?;
    for port in &resources.ports {
        let is_free = !used.ports.contains_key(port) && !row.registered.ports.contains(port);
        miss(is_free, Reason::Ports)?;
    }
    for (name, value) in &wanted.attributes {
        let has = row.attributes.get(name);
        let is_met = has.is_some() && (value.is_none() || has == Some(value));
        miss(is_met, Reason::Attribute(name.clone()))?;
    }
    if let Some(zones) = &wanted.zones {
        miss(zones.contains(&row.availability_zone), Reason::Location)?;
    }
    for constraint in &wanted.constraints {
        if let Constraint::MemberOf(query) = constraint {
            miss(query.matches_in(state, row), Reason::MemberOf)?;
        }
    }
    for constraint in &wanted.constraints {
        if let Constraint::DistinctInstance = constraint {
            let count = group.iter().filter(|one| one.id == row.id).count();
            miss(count == 0, Reason::DistinctInstance)?;
        }
    }
    Ok(())
}

fn rank(state: &State, row: &Instance, wanted: &Wanted, group: &[&Instance]) -> Vec<i64> {
    let mut rank = Vec::new();
    let used = state.index.usage_of(&row.id);
    for strategy in &wanted.strategies {
        rank.push(match strategy {
            Strategy::Random => break,
            Strategy::SpreadInstances => group.iter().filter(|one| one.id == row.id).count() as i64,
            Strategy::SpreadAttribute(name) => match row.attributes.get(name) {
                None => i64::MAX,
                Some(value) => {
                    let has = |one: &&&Instance| {
                        let other = one.attributes.get(name);
                        other.map(Option::as_deref).map(Option::unwrap_or_default)
                            == Some(value.as_deref().unwrap_or_default())
                    };
                    group.iter().filter(has).count() as i64
                }
            },
            Strategy::BinpackCpu => row.registered.cpu_units - used.cpu_units,
            Strategy::BinpackMemory => row.registered.memory_mib - used.memory_mib,
        });
    }
    rank
}

/// Iterates over the instances of the group's tasks that should run.
fn group<'a>(state: &'a State, wanted: &'a Wanted) -> impl Iterator<Item = &'a Instance> {
    let belongs = |task: &&Task| {
        task.group == wanted.group.name
            && task.cluster == wanted.group.cluster
            && task.desired == Desired::Running
            && !task.is_stopped()
    };
    let tasks = state.tasks.iter().map(|task| &**task).filter(belongs);
    tasks.filter_map(|task| {
        let row = state.instances.get(task.instance.as_ref()?)?;
        Some(&**row)
    })
}
