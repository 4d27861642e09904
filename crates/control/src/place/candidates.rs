//! The instances that are asked, and what is still free on each. It must not know what is wanted.

use std::collections::BTreeSet;
use std::sync::Arc;

use model::id::{ClusterKey, InstanceId};
use model::instance::{HostPort, Instance, InstanceStatus, Pool, Resources};
use model::state::State;

use super::Source;

/// The ACTIVE instances of a source and what is still free on them.
#[derive(Debug, Clone)]
pub struct Candidates {
    pub(super) source: Source,
    /// In the order of their ids.
    pub(super) slots: Vec<Slot>,
    /// The slots that something was taken from, in that order: what a search that did not take it
    /// has to look at again. As long as the tasks that were placed.
    pub(super) taken: Vec<u32>,
}

#[derive(Debug, Clone)]
pub(super) struct Slot {
    pub(super) row: Arc<Instance>,
    pub(super) running_tasks: i32,
    /// Less than nothing when the instance is over-committed.
    pub(super) free_cpu_units: i64,
    pub(super) free_memory_mib: i64,
    /// Ports that tasks hold, beside those that the instance keeps for itself.
    held_ports: BTreeSet<HostPort>,
}

impl Candidates {
    pub fn gather(state: &State, source: Source) -> Candidates {
        let slots = match &source {
            Source::Cluster(cluster) => of_cluster(state, cluster, |_| true),
            Source::Provider(cluster, name) => {
                of_cluster(state, cluster, |row| row.capacity_provider.as_ref() == Some(name))
            }
            Source::Fargate => {
                let rows = state.instances.iter().filter(|row| row.pool == Pool::Fargate);
                rows.filter(|row| is_candidate(row)).map(|row| Slot::new(state, row)).collect()
            }
        };
        Candidates { source, slots, taken: Vec::new() }
    }

    /// There is nothing that could be asked.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    pub(super) fn find(&self, id: &InstanceId) -> Option<usize> {
        self.slots.binary_search_by(|slot| slot.row.id.cmp(id)).ok()
    }

    pub(super) fn take(&mut self, at: usize, resources: &Resources) {
        let slot = &mut self.slots[at];
        slot.free_cpu_units -= resources.cpu_units;
        slot.free_memory_mib -= resources.memory_mib;
        slot.held_ports.extend(&resources.ports);
        self.taken.push(at as u32);
    }
}

fn of_cluster(state: &State, cluster: &ClusterKey, also: impl Fn(&Instance) -> bool) -> Vec<Slot> {
    let from = (cluster.clone(), InstanceId::from(""));
    let keys = state.index.instances_by_cluster.range(from..);
    let ids = keys.take_while(|(key, _)| key == cluster).map(|(_, id)| id);
    let rows = ids.filter_map(|id| state.instances.get(id));
    rows.filter(|row| is_candidate(row) && also(row)).map(|row| Slot::new(state, row)).collect()
}

/// A DRAINING instance is not even named in a refusal; one with a silent agent is.
fn is_candidate(row: &Instance) -> bool {
    row.status == InstanceStatus::Active
}

impl Slot {
    fn new(state: &State, row: &Arc<Instance>) -> Slot {
        let mut slot = Slot {
            running_tasks: 0,
            free_cpu_units: row.registered.cpu_units,
            free_memory_mib: row.registered.memory_mib,
            held_ports: BTreeSet::new(),
            row: row.clone(),
        };
        if let Some(usage) = state.index.usage.get(&row.id) {
            slot.running_tasks = usage.tasks_running;
            slot.free_cpu_units -= usage.cpu_units;
            slot.free_memory_mib -= usage.memory_mib;
            slot.held_ports.extend(usage.ports.keys());
        }
        slot
    }

    pub(super) fn is_free(&self, port: &HostPort) -> bool {
        !self.held_ports.contains(port) && !self.row.registered.ports.contains(port)
    }
}
