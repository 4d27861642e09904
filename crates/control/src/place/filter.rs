//! The filters that an instance must pass to hold a task: AWS's, in AWS's order, each with its
//! reason.

use std::collections::BTreeMap;

use model::fleet::{Kind, Members};
use model::id::{InstanceId, Text};
use model::instance::{Instance, Usage};
use model::state::State;

use super::{Reason, Wanted};
use crate::constraint::Constraint;
use crate::query::{Query, Subject};

/// The wanted task, with flags for the checks that an instance's kind does not answer.
#[derive(Debug, Clone)]
pub(super) struct Filter {
    pub(super) wanted: Wanted,
    pub(super) is_distinct: bool,
    /// A constraint asks about a property that all instances of a kind share.
    asks_kind: bool,
    /// A constraint asks about a property of the single instance.
    asks_each: bool,
    /// A wanted port was in use on some instance of the fleet when the search was opened, or
    /// instances may run out of ports.
    asks_ports: bool,
}

/// The difference between an instance and its row in `State`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Held {
    /// Tasks of the group, including those that the search placed.
    pub(super) placed: u32,
    /// Tasks that the search placed.
    pub(super) taken: u32,
}

/// The most ports that one instance may reserve, including ECS's own; dynamic host ports do not
/// count.
const MAX_PORTS: usize = 100;

impl Filter {
    pub(super) fn new(state: &State, wanted: Wanted) -> Filter {
        let (mut is_distinct, mut asks_kind, mut asks_each) = (false, false, false);
        for constraint in &wanted.constraints {
            match constraint {
                Constraint::DistinctInstance => is_distinct = true,
                Constraint::MemberOf(query) if query.asks_each() => asks_each = true,
                Constraint::MemberOf(_) => asks_kind = true,
            }
        }
        let fleet = &state.index.fleet;
        let ports = &wanted.resources.ports;
        // No single instance exceeds the limit if all of them together do not.
        let may_be_too_many = fleet.held_ports() + ports.len() > MAX_PORTS;
        let asks_ports =
            !ports.is_empty() && (may_be_too_many || ports.iter().any(|port| fleet.is_held(port)));
        Filter { wanted, is_distinct, asks_kind, asks_each, asks_ports }
    }

    /// The tasks that count as alike.
    pub(super) fn group(&self) -> &super::Group {
        &self.wanted.group
    }

    /// Returns true if a constraint asks about the single instance.
    pub(super) fn asks_each(&self) -> bool {
        self.asks_each
    }

    /// Checks all filters in order and returns the reason of the first that fails.
    pub(super) fn fits(&self, state: &State, row: &Instance, held: Held) -> Result<(), Reason> {
        if !row.agent_connected {
            return Err(Reason::Agent);
        }
        self.has_room(state, row, held)?;
        self.belongs(state, row, held)?;
        self.is_apart(held)
    }

    /// Applies the filters on the instance's remaining resources and ports.
    fn has_room(&self, state: &State, row: &Instance, held: Held) -> Result<(), Reason> {
        let wanted = &self.wanted.resources;
        let used = state.index.usage.get(&row.id);
        let used = used.map_or((0, 0), |used| (used.cpu_units, used.memory_mib));
        let times = i64::from(held.taken) + 1;
        if row.registered.cpu_units - used.0 < times * wanted.cpu_units {
            return Err(Reason::Cpu);
        }
        if row.registered.memory_mib - used.1 < times * wanted.memory_mib {
            return Err(Reason::Memory);
        }
        if self.has_ports(state, row, held) { Ok(()) } else { Err(Reason::Ports) }
    }

    /// Returns true if the wanted ports are free on the instance's machine. The machine may serve
    /// other clusters as well, and a port is bound on the machine, not on the instance.
    pub(super) fn has_ports(&self, state: &State, row: &Instance, held: Held) -> bool {
        let wanted = &self.wanted.resources.ports;
        if wanted.is_empty() || held.taken > 0 {
            return wanted.is_empty();
        }
        let own = state.index.usage.get(&row.id).map_or(0, |used| used.ports.len());
        if own + row.registered.ports.len() + wanted.len() > MAX_PORTS {
            return false;
        }
        let machine = row.host.iter().flat_map(|host| state.instances_of_host(host));
        let used = machine.chain([row]).filter_map(|one| state.index.usage.get(&one.id));
        let used: Vec<&Usage> = used.collect();
        let is_free = |port| {
            let is_held = used.iter().any(|used| used.ports.contains_key(port));
            !is_held && !row.registered.ports.contains(port)
        };
        wanted.iter().all(is_free)
    }

    /// Applies the filters on the instance's properties.
    pub(super) fn belongs(&self, state: &State, row: &Instance, held: Held) -> Result<(), Reason> {
        self.is_eligible(&row.attributes, &row.availability_zone)?;
        self.is_member(state, row, held, |_| true)
    }

    /// Applies the filters that have the same answer for all instances of a kind.
    pub(super) fn kind_belongs(&self, state: &State, kind: &Kind, members: &Members) -> bool {
        if self.is_eligible(&kind.attributes, &kind.availability_zone).is_err() {
            return false;
        }
        let row = || members.ids.first().and_then(|id| state.instances.get(id));
        let is_member = |row: &Instance| {
            self.is_member(state, row, Held::default(), |query| !query.asks_each()).is_ok()
        };
        !self.asks_kind || row().is_some_and(|row| is_member(row))
    }

    /// Applies the filters that depend on the single instance, other than its free CPU and memory.
    pub(super) fn each_allows(&self, state: &State, id: &InstanceId, held: Held) -> bool {
        if held.taken > 0 && !self.wanted.resources.ports.is_empty() {
            return false;
        }
        if !self.asks_each && !self.asks_ports {
            return true;
        }
        let Some(row) = state.instances.get(id) else { return false };
        let is_member = || self.is_member(state, row, held, Query::asks_each).is_ok();
        self.has_ports(state, row, held) && (!self.asks_each || is_member())
    }

    /// Iterates over the instances of a kind that may have the task which may themselves have it:
    /// all, unless a constraint asks about the single instance.
    pub(super) fn that_belong<'a>(
        &'a self,
        state: &'a State,
        members: &'a Members,
        mut held: impl FnMut(&InstanceId) -> Held + 'a,
    ) -> impl Iterator<Item = &'a InstanceId> {
        let mut may = move |id: &InstanceId| {
            let row = state.instances.get(id);
            row.is_some_and(|row| self.is_member(state, row, held(id), Query::asks_each).is_ok())
        };
        members.ids.iter().filter(move |id| !self.asks_each || may(id))
    }

    pub(super) fn is_apart(&self, held: Held) -> Result<(), Reason> {
        if self.is_distinct && held.placed > 0 { Err(Reason::DistinctInstance) } else { Ok(()) }
    }

    fn is_eligible(
        &self,
        attributes: &BTreeMap<Text, Option<Text>>,
        zone: &Text,
    ) -> Result<(), Reason> {
        for (name, value) in &self.wanted.attributes {
            let has = attributes.get(name);
            if has.is_none_or(|has| value.is_some() && has != value) {
                return Err(Reason::Attribute(name.clone()));
            }
        }
        match &self.wanted.zones {
            Some(zones) if !zones.contains(zone) => Err(Reason::Location),
            Some(_) | None => Ok(()),
        }
    }

    /// Checks the constraints whose queries pass `which`.
    fn is_member(
        &self,
        state: &State,
        row: &Instance,
        held: Held,
        which: fn(&Query) -> bool,
    ) -> Result<(), Reason> {
        let is_met = |constraint: &Constraint| match constraint {
            Constraint::DistinctInstance => true,
            Constraint::MemberOf(query) => {
                !which(query) || query.matches(&self.subject(state, row, held, query))
            }
        };
        if self.wanted.constraints.iter().all(is_met) { Ok(()) } else { Err(Reason::MemberOf) }
    }

    fn subject<'a>(
        &'a self,
        state: &'a State,
        row: &'a Instance,
        held: Held,
        query: &Query,
    ) -> Subject<'a> {
        let mut groups: Vec<&str> = Vec::new();
        if query.asks_for_groups() {
            groups.extend(state.index.fleet.groups_on(&row.id).map(|(_, name)| &**name));
            groups.extend((held.taken > 0).then_some(&*self.wanted.group.name));
        }
        let usage = state.index.usage.get(&row.id);
        Subject { instance: row, running_tasks: usage.map_or(0, |it| it.tasks_running), groups }
    }
}
