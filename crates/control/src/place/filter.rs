//! Which instances can hold a task: AWS's filters in AWS's order, each with its reason.

use std::collections::{BTreeMap, BTreeSet};

use model::id::{InstanceId, Text};
use model::instance::Instance;
use model::state::State;
use model::task::Desired;

use super::candidates::Slot;
use super::{Reason, Wanted};
use crate::constraint::Constraint;
use crate::query::Subject;

/// What is wanted, and what is known of other tasks as far as constraints ask for them.
#[derive(Debug, Clone)]
pub(super) struct Filter {
    pub(super) wanted: Wanted,
    pub(super) is_distinct: bool,
    /// A constraint asks which groups have tasks on an instance: it may be met, or no longer met,
    /// after a task was placed.
    pub(super) asks_for_groups: bool,
    /// Empty unless a constraint asks for them.
    groups: BTreeMap<InstanceId, BTreeSet<Text>>,
}

impl Filter {
    pub(super) fn new(state: &State, wanted: Wanted) -> Filter {
        let (mut is_distinct, mut asks_for_groups) = (false, false);
        for constraint in &wanted.constraints {
            match constraint {
                Constraint::DistinctInstance => is_distinct = true,
                Constraint::MemberOf(query) => asks_for_groups |= query.asks_for_groups(),
            }
        }
        let groups = if asks_for_groups { groups(state, &wanted) } else { BTreeMap::new() };
        Filter { wanted, is_distinct, asks_for_groups, groups }
    }

    /// `placed`: tasks of the group on the instance. The first filter that fails is the reason.
    pub(super) fn fits(&self, slot: &Slot, placed: u32) -> Result<(), Reason> {
        if !slot.row.agent_connected {
            return Err(Reason::Agent);
        }
        self.has_room(slot)?;
        self.belongs(slot)?;
        self.is_apart(placed)
    }

    /// The filters that ask what an instance has left.
    pub(super) fn has_room(&self, slot: &Slot) -> Result<(), Reason> {
        let wanted = &self.wanted.resources;
        if slot.free_cpu_units < wanted.cpu_units {
            return Err(Reason::Cpu);
        }
        if slot.free_memory_mib < wanted.memory_mib {
            return Err(Reason::Memory);
        }
        if !wanted.ports.iter().all(|port| slot.is_free(port)) {
            return Err(Reason::Ports);
        }
        Ok(())
    }

    /// The filters that ask what an instance is.
    pub(super) fn belongs(&self, slot: &Slot) -> Result<(), Reason> {
        for (name, value) in &self.wanted.attributes {
            let has = slot.row.attributes.get(name);
            if has.is_none_or(|has| value.is_some() && has != value) {
                return Err(Reason::Attribute(name.clone()));
            }
        }
        let zones = self.wanted.zones.as_ref();
        if zones.is_some_and(|zones| !zones.contains(&slot.row.availability_zone)) {
            return Err(Reason::Location);
        }
        let groups = self.groups.get(&slot.row.id).into_iter().flatten();
        let subject = Subject {
            instance: &slot.row,
            running_tasks: slot.running_tasks,
            groups: groups.map(|group| &**group).collect(),
        };
        let is_met = |constraint: &Constraint| match constraint {
            Constraint::DistinctInstance => true,
            Constraint::MemberOf(query) => query.matches(&subject),
        };
        if self.wanted.constraints.iter().all(is_met) { Ok(()) } else { Err(Reason::MemberOf) }
    }

    pub(super) fn is_apart(&self, placed: u32) -> Result<(), Reason> {
        if self.is_distinct && placed > 0 { Err(Reason::DistinctInstance) } else { Ok(()) }
    }

    /// A task of the group was placed there.
    pub(super) fn note(&mut self, row: &Instance) {
        if self.asks_for_groups {
            let group = self.wanted.group.name.clone();
            self.groups.entry(row.id.clone()).or_default().insert(group);
        }
    }
}

fn groups(state: &State, wanted: &Wanted) -> BTreeMap<InstanceId, BTreeSet<Text>> {
    let mut groups: BTreeMap<InstanceId, BTreeSet<Text>> = BTreeMap::new();
    for task in state.tasks_of_cluster(&wanted.group.cluster) {
        let is_live = task.desired == Desired::Running && !task.is_stopped();
        if let Some(instance) = task.instance.as_ref().filter(|_| is_live) {
            groups.entry(instance.clone()).or_default().insert(task.group.clone());
        }
    }
    groups
}
