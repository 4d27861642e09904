//! How the tasks of a group are spread before anything is placed.

use std::collections::BTreeMap;

use model::id::{InstanceId, ServiceKey, Text};
use model::instance::Instance;
use model::state::State;
use model::task::{Desired, Task};

use super::filter::Filter;
use super::value;
use crate::constraint::Strategy;

#[derive(Debug, Clone)]
pub(super) struct Tally {
    by_instance: BTreeMap<InstanceId, u32>,
    /// By attribute and value, for each attribute that a strategy spreads over. Counts instances
    /// that are not candidates too: a task on a DRAINING one is still in its zone.
    by_value: BTreeMap<Text, BTreeMap<Text, u32>>,
}

impl Tally {
    /// Counts the tasks of the group that are to run, if anything depends on them.
    pub(super) fn count(state: &State, filter: &Filter) -> Tally {
        let (mut by_value, mut is_asked) = (BTreeMap::new(), filter.is_distinct);
        for strategy in &filter.wanted.strategies {
            match strategy {
                Strategy::SpreadAttribute(name) => {
                    by_value.insert(name.clone(), BTreeMap::new());
                    is_asked = true;
                }
                Strategy::SpreadInstances => is_asked = true,
                Strategy::Random | Strategy::BinpackCpu | Strategy::BinpackMemory => {}
            }
        }
        let mut tally = Tally { by_instance: BTreeMap::new(), by_value };
        if is_asked {
            tally.count_group(state, filter);
        }
        tally
    }

    /// A service's tasks are indexed; those of another group have to be looked for.
    fn count_group(&mut self, state: &State, filter: &Filter) {
        let group = &filter.wanted.group;
        let mut count = |task: &Task| {
            let row = task.instance.as_ref().and_then(|id| state.instances.get(id));
            if let Some(row) = row.filter(|_| task.desired == Desired::Running) {
                self.note(row);
            }
        };
        match group.name.strip_prefix("service:") {
            Some(name) => {
                let key = ServiceKey { cluster: group.cluster.clone(), name: name.into() };
                state.live_tasks_of_service(&key).for_each(&mut count);
            }
            None => {
                let tasks = state.tasks_of_cluster(&group.cluster);
                let live = tasks.filter(|task| !task.is_stopped() && task.group == group.name);
                live.for_each(&mut count);
            }
        }
    }

    pub(super) fn on(&self, instance: &InstanceId) -> u32 {
        self.by_instance.get(instance).copied().unwrap_or(0)
    }

    pub(super) fn with(&self, attribute: &str, value: &str) -> u32 {
        let counts = self.by_value.get(attribute);
        counts.and_then(|counts| counts.get(value)).copied().unwrap_or(0)
    }

    /// A task of the group was placed there.
    pub(super) fn note(&mut self, row: &Instance) {
        *self.by_instance.entry(row.id.clone()).or_default() += 1;
        for (name, counts) in &mut self.by_value {
            if let Some(value) = value(row, name) {
                *counts.entry(value.into()).or_default() += 1;
            }
        }
    }
}
