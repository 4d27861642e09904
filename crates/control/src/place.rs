//! Where a task runs: the exact answer over all instances, and why there is none. It must not know
//! what a deployment or a request is; it is told resources, constraints and strategies.
//!
//! A pass gathers `Candidates` once, opens a `Search` for each kind of task, and places one task
//! after the other, each against what the former took.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::id::{ClusterKey, InstanceId, Text};
use model::instance::{HostPort, Instance, InstanceStatus, Pool, Resources};
use model::random::Random;
use model::state::State;
use model::task::Desired;

use crate::constraint::{Constraint, Strategy};
use crate::query::Subject;

mod refusal;
mod share;
mod victims;

pub use refusal::{Miss, Reason, Refusal};
pub use share::{check_shares, shares};
pub use victims::choose_victims;

/// The instances that are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// All container instances of a cluster.
    Cluster(ClusterKey),
    /// Those of a cluster that belong to this capacity provider.
    Provider(ClusterKey, Text),
    /// The region's own pool.
    Fargate,
}

/// The tasks that count each other for spreading and for distinctInstance: those of a service or
/// of a RunTask group that are to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub cluster: ClusterKey,
    /// `service:NAME`, `family:FAMILY` or what RunTask was given.
    pub name: Text,
}

/// One kind of task: every task placed by a search is like this.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub resources: Resources,
    /// Attributes an instance must have, with the value if one is asked for.
    pub attributes: Vec<(Text, Option<Text>)>,
    /// Those of the task definition and those of the service or the request.
    pub constraints: Vec<Constraint>,
    /// Empty: any instance that can hold the task, drawn by lot.
    pub strategies: Vec<Strategy>,
    pub group: Group,
    /// The zones of the subnets of an awsvpc task; None when any zone will do.
    pub zones: Option<BTreeSet<Text>>,
}

/// The ACTIVE instances of a source and what is still free on them.
#[derive(Debug, Clone)]
pub struct Candidates {
    source: Source,
    /// In the order of their ids.
    slots: Vec<Slot>,
}

#[derive(Debug, Clone)]
struct Slot {
    row: Arc<Instance>,
    running_tasks: i32,
    free_cpu_units: i64,
    free_memory_mib: i64,
    ports: BTreeSet<HostPort>,
}

/// One kind of task and how its group is spread so far.
#[derive(Debug, Clone)]
pub struct Search {
    wanted: Wanted,
    /// Tasks of the group by instance.
    placed: BTreeMap<InstanceId, u32>,
    /// Tasks of the group by value, for each strategy that spreads over an attribute.
    spread: BTreeMap<Text, BTreeMap<Text, u32>>,
    /// Groups of the tasks by instance, if a constraint asks for them.
    groups: BTreeMap<InstanceId, BTreeSet<Text>>,
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
        Candidates { source, slots }
    }

    /// There is nothing that could be asked.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    fn slot(&self, id: &InstanceId) -> Option<&Slot> {
        let at = self.slots.binary_search_by(|slot| slot.row.id.cmp(id)).ok()?;
        self.slots.get(at)
    }
}

fn of_cluster(state: &State, cluster: &ClusterKey, also: impl Fn(&Instance) -> bool) -> Vec<Slot> {
    let ids = state.instances_of_cluster(cluster).map(|row| &row.id);
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
            ports: row.registered.ports.iter().copied().collect(),
            row: row.clone(),
        };
        if let Some(usage) = state.index.usage.get(&row.id) {
            slot.running_tasks = usage.tasks_running;
            slot.free_cpu_units -= usage.cpu_units;
            slot.free_memory_mib -= usage.memory_mib;
            slot.ports.extend(usage.ports.keys());
        }
        slot
    }

    fn take(&mut self, resources: &Resources) {
        self.free_cpu_units -= resources.cpu_units;
        self.free_memory_mib -= resources.memory_mib;
        self.ports.extend(&resources.ports);
    }
}

impl Search {
    /// `state` is the one that the candidates it will be asked with were gathered from.
    pub fn open(state: &State, wanted: Wanted) -> Search {
        let mut search = Search {
            placed: BTreeMap::new(),
            spread: BTreeMap::new(),
            groups: BTreeMap::new(),
            wanted,
        };
        for strategy in &search.wanted.strategies {
            if let Strategy::SpreadAttribute(name) = strategy {
                search.spread.insert(name.clone(), BTreeMap::new());
            }
        }
        search.count_group(state);
        if search.asks_for_groups() {
            search.note_groups(state);
        }
        search
    }

    /// Finds the best instance and takes what the task needs from it.
    pub fn place(
        &mut self,
        candidates: &mut Candidates,
        random: &mut Random,
    ) -> Result<InstanceId, Refusal> {
        let best = self.best(candidates, random).ok_or_else(|| self.refuse(candidates))?;
        let slot = &mut candidates.slots[best];
        slot.take(&self.wanted.resources);
        let row = slot.row.clone();
        self.note(&row);
        Ok(row.id.clone())
    }

    /// Whether this one instance can hold the task. None when it is not among the candidates.
    pub fn check(
        &self,
        candidates: &Candidates,
        instance: &InstanceId,
    ) -> Option<Result<(), Miss>> {
        let slot = candidates.slot(instance)?;
        Some(self.fits(slot).map_err(|reason| Miss { instance: instance.clone(), reason }))
    }

    /// Takes what the task needs from `instance`, which was chosen otherwise.
    pub fn reserve(&mut self, candidates: &mut Candidates, instance: &InstanceId) {
        let at = candidates.slots.binary_search_by(|slot| slot.row.id.cmp(instance));
        if let Some(slot) = at.ok().and_then(|at| candidates.slots.get_mut(at)) {
            slot.take(&self.wanted.resources);
            let row = slot.row.clone();
            self.note(&row);
        }
    }

    /// Instances that the task may run on, whether or not they have room: where a daemon belongs.
    pub fn eligible(&self, candidates: &Candidates) -> Vec<InstanceId> {
        let belongs = |slot: &&Slot| self.belongs(slot).is_ok();
        candidates.slots.iter().filter(belongs).map(|slot| slot.row.id.clone()).collect()
    }

    fn best(&self, candidates: &Candidates, random: &mut Random) -> Option<usize> {
        let fitting =
            candidates.slots.iter().enumerate().filter(|(_, slot)| self.fits(slot).is_ok());
        let mut best: Option<(Vec<i64>, usize)> = None;
        let mut equals = 0;
        for (at, slot) in fitting {
            let rank = self.rank(slot);
            let order = best.as_ref().map_or(std::cmp::Ordering::Less, |(one, _)| rank.cmp(one));
            equals = if order.is_lt() { 1 } else { equals + u64::from(order.is_eq()) };
            // Every one of the equals is drawn with the same chance.
            if order.is_lt() || order.is_eq() && random.below(equals) == 0 {
                best = Some((rank, at));
            }
        }
        best.map(|(_, at)| at)
    }

    /// What the strategies make of an instance, in their order; less is better.
    fn rank(&self, slot: &Slot) -> Vec<i64> {
        let ordering = self.wanted.strategies.iter();
        let ordering = ordering.take_while(|strategy| **strategy != Strategy::Random);
        ordering.map(|strategy| self.rank_by(strategy, slot)).collect()
    }

    fn rank_by(&self, strategy: &Strategy, slot: &Slot) -> i64 {
        match strategy {
            Strategy::Random => 0,
            Strategy::SpreadInstances => {
                i64::from(self.placed.get(&slot.row.id).copied().unwrap_or(0))
            }
            Strategy::SpreadAttribute(name) => match value(&slot.row, name) {
                None => i64::MAX,
                Some(value) => {
                    let counts = self.spread.get(name);
                    i64::from(counts.and_then(|counts| counts.get(value)).copied().unwrap_or(0))
                }
            },
            Strategy::BinpackCpu => slot.free_cpu_units,
            Strategy::BinpackMemory => slot.free_memory_mib,
        }
    }

    /// The filters in AWS's order; the first that fails is the reason.
    fn fits(&self, slot: &Slot) -> Result<(), Reason> {
        let wanted = &self.wanted.resources;
        if !slot.row.agent_connected {
            return Err(Reason::Agent);
        }
        if slot.free_cpu_units < wanted.cpu_units {
            return Err(Reason::Cpu);
        }
        if slot.free_memory_mib < wanted.memory_mib {
            return Err(Reason::Memory);
        }
        if wanted.ports.iter().any(|port| slot.ports.contains(port)) {
            return Err(Reason::Ports);
        }
        self.belongs(slot)?;
        let is_distinct = |one: &Constraint| matches!(one, Constraint::DistinctInstance);
        if self.placed.contains_key(&slot.row.id) && self.wanted.constraints.iter().any(is_distinct)
        {
            return Err(Reason::DistinctInstance);
        }
        Ok(())
    }

    /// The filters that ask what an instance is, not what it has left.
    fn belongs(&self, slot: &Slot) -> Result<(), Reason> {
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
        let subject = Subject {
            instance: &slot.row,
            running_tasks: slot.running_tasks,
            groups: self.groups.get(&slot.row.id).into_iter().flatten().map(|one| &**one).collect(),
        };
        let is_met = |constraint: &Constraint| match constraint {
            Constraint::DistinctInstance => true,
            Constraint::MemberOf(query) => query.matches(&subject),
        };
        if self.wanted.constraints.iter().all(is_met) { Ok(()) } else { Err(Reason::MemberOf) }
    }

    fn refuse(&self, candidates: &Candidates) -> Refusal {
        let misses = candidates.slots.iter().filter_map(|slot| {
            let reason = self.fits(slot).err()?;
            Some(Miss { instance: slot.row.id.clone(), reason })
        });
        Refusal::new(candidates.source.clone(), misses.collect())
    }

    fn asks_for_groups(&self) -> bool {
        self.wanted.constraints.iter().any(|constraint| match constraint {
            Constraint::DistinctInstance => false,
            Constraint::MemberOf(query) => query.asks_for_groups(),
        })
    }

    /// A service's tasks are indexed; those of another group have to be looked for.
    fn count_group(&mut self, state: &State) {
        let Group { cluster, name } = self.wanted.group.clone();
        let mut count = |task: &model::task::Task| {
            let row = task.instance.as_ref().and_then(|id| state.instances.get(id));
            if let Some(row) = row.filter(|_| task.desired == Desired::Running) {
                self.note_placed(row);
            }
        };
        match name.strip_prefix("service:") {
            Some(service) => {
                let key = model::id::ServiceKey { cluster, name: service.into() };
                state.live_tasks_of_service(&key).for_each(&mut count);
            }
            None => {
                let tasks = state.tasks_of_cluster(&cluster);
                tasks.filter(|task| !task.is_stopped() && task.group == name).for_each(&mut count);
            }
        }
    }

    fn note_groups(&mut self, state: &State) {
        for task in state.tasks_of_cluster(&self.wanted.group.cluster) {
            let is_live = task.desired == Desired::Running && !task.is_stopped();
            if let Some(instance) = task.instance.as_ref().filter(|_| is_live) {
                self.groups.entry(instance.clone()).or_default().insert(task.group.clone());
            }
        }
    }

    fn note(&mut self, row: &Instance) {
        self.note_placed(row);
        if self.asks_for_groups() {
            let group = self.wanted.group.name.clone();
            self.groups.entry(row.id.clone()).or_default().insert(group);
        }
    }

    fn note_placed(&mut self, row: &Instance) {
        *self.placed.entry(row.id.clone()).or_default() += 1;
        for (name, counts) in &mut self.spread {
            if let Some(value) = value(row, name) {
                *counts.entry(value.into()).or_default() += 1;
            }
        }
    }
}

/// An attribute that has no value counts as one with an empty one.
fn value<'a>(row: &'a Instance, name: &str) -> Option<&'a str> {
    row.attributes.get(name).map(|value| value.as_deref().unwrap_or_default())
}
