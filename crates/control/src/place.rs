//! Placement: finds the instance for a task exactly, over all instances, or says why none fits. It
//! must not know what a deployment or a request is; it is given resources, constraints and
//! strategies.
//!
//! A search is opened for one kind of task and places one task after the other, each against what
//! the earlier ones took. Opening it costs a look at every kind of instance; placing a task costs
//! only what the task before it changed (see `candidates`). Only a refusal looks at every instance.

use std::collections::{BTreeMap, BTreeSet};

use model::fleet::{Kind, Members};
use model::id::{ClusterKey, InstanceId, Text};
use model::instance::{Instance, InstanceStatus, Pool, Resources};
use model::random::Random;
use model::state::State;

use crate::constraint::{Constraint, Strategy};

mod candidates;
mod filter;
mod refusal;
mod share;
mod untouched;
mod victims;

use candidates::Candidates;
use filter::Filter;
pub use refusal::{Miss, Reason, Refusal};
pub(crate) use share::NO_WEIGHT;
pub use share::{Shares, check_shares, shares};
pub use victims::choose_victims;

/// The set of instances that a search considers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// All container instances of a cluster.
    Cluster(ClusterKey),
    /// The instances of a cluster that belong to this capacity provider.
    Provider(ClusterKey, Text),
    /// The region's own pool.
    Fargate,
}

/// The tasks that count each other for spreading and for distinctInstance: those of a service or
/// of a RunTask group that are to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The cluster that the tasks run in.
    pub cluster: ClusterKey,
    /// `service:NAME`, `family:FAMILY`, or the group given to RunTask.
    pub name: Text,
}

/// One kind of task: every task placed by a search is like this.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// CPU, memory and host ports that a task takes.
    pub resources: Resources,
    /// Attributes that an instance must have, each with its value if one is required.
    pub attributes: Vec<(Text, Option<Text>)>,
    /// The constraints of the task definition, then those of the service or the request.
    pub constraints: Vec<Constraint>,
    /// If empty, any instance that can hold the task, drawn at random.
    pub strategies: Vec<Strategy>,
    /// The tasks that count when tasks are spread or kept apart.
    pub group: Group,
    /// The zones of the subnets of an awsvpc task; None when any zone will do.
    pub zones: Option<BTreeSet<Text>>,
}

/// The instances that a task may run on, and how far its group has come on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reach {
    /// The number of those instances.
    pub instances: usize,
    /// The number of tasks of the group on those instances that are to run.
    pub tasks: usize,
    /// The number of instances, also of others, with tasks of the group that are to run.
    pub places: usize,
}

/// A search for instances for tasks of one kind, with what it has placed so far.
#[derive(Debug, Clone)]
pub struct Search {
    /// The state when the search was opened.
    state: State,
    source: Source,
    filter: Filter,
    candidates: Candidates,
}

impl Search {
    /// Begins a search, for which nothing is placed yet.
    pub fn open(state: &State, source: Source, wanted: Wanted) -> Search {
        let filter = Filter::new(state, wanted);
        let candidates = Candidates::open(state, &source, &filter);
        Search { state: state.clone(), source, filter, candidates }
    }

    /// Finds the best instance and takes what the task needs from it.
    pub fn place(&mut self, random: &mut Random) -> Result<InstanceId, Refusal> {
        let place = self.candidates.place(&self.state, &self.filter, random);
        place.ok_or_else(|| self.refuse())
    }

    /// Takes what the task needs from `instance`, which the caller chose itself.
    pub fn reserve(&mut self, instance: &InstanceId) {
        self.candidates.reserve(&self.state, &self.filter, instance);
    }

    /// Checks that this one instance can hold the task. None when it is not in the source.
    pub fn check(&mut self, instance: &InstanceId) -> Option<Result<(), Miss>> {
        let row = self.state.instances.get(instance).filter(|row| self.source.asks(row))?;
        let fits = self.filter.fits(&self.state, row, self.candidates.held(instance));
        Some(fits.map_err(|reason| Miss { instance: instance.clone(), reason }))
    }

    /// Returns the connected instances that the task may run on, with or without room: a daemon
    /// service runs one task on each.
    pub fn eligible(mut self) -> BTreeSet<InstanceId> {
        let mut ids = BTreeSet::new();
        for (kind, members) in self.state.index.fleet.kinds_of(self.source.pool()) {
            if self.may_have(kind, members) {
                let held = |id: &InstanceId| self.candidates.held(id);
                ids.extend(self.filter.that_belong(&self.state, members, held).cloned());
            }
        }
        ids
    }

    /// Counts the instances that `eligible` lists, by their kinds. None if a constraint asks each
    /// instance, so that only a list can tell.
    pub fn reach(self) -> Option<Reach> {
        if self.filter.asks_each() {
            return None;
        }
        let of = self.filter.group();
        let group = self.state.index.fleet.group(&of.cluster, &of.name);
        let mut reach = Reach::default();
        for (kind, members) in self.state.index.fleet.kinds_of(self.source.pool()) {
            if self.may_have(kind, members) {
                let tasks = group.and_then(|group| group.by_kind.get(kind)).copied();
                reach.instances += members.ids.len();
                reach.tasks += tasks.unwrap_or(0) as usize;
            }
        }
        reach.places = group.map_or(0, |group| group.by_instance.size());
        Some(reach)
    }

    /// Returns the zones of the connected instances that the task may run on, with or without room:
    /// those of the kinds that may, of which there are few.
    pub fn zones(mut self) -> BTreeSet<Text> {
        let mut zones = BTreeSet::new();
        for (kind, members) in self.state.index.fleet.kinds_of(self.source.pool()) {
            if zones.contains(&kind.availability_zone) || !self.may_have(kind, members) {
                continue;
            }
            let held = |id: &InstanceId| self.candidates.held(id);
            if self.filter.that_belong(&self.state, members, held).next().is_some() {
                zones.insert(kind.availability_zone.clone());
            }
        }
        zones
    }

    /// Returns true if instances of the kind are connected and may have the task, as far as they
    /// are alike.
    fn may_have(&self, kind: &Kind, members: &Members) -> bool {
        kind.agent_connected
            && self.source.asks_kind(kind)
            && self.filter.kind_belongs(&self.state, kind, members)
    }

    fn refuse(&mut self) -> Refusal {
        let miss = |row: &Instance| {
            let held = self.candidates.held(&row.id);
            let reason = self.filter.fits(&self.state, row, held).err()?;
            Some(Miss { instance: row.id.clone(), reason })
        };
        let misses = rows(&self.state, &self.source).filter_map(miss).collect();
        Refusal::new(self.source.clone(), misses)
    }
}

/// Iterates over the instances of the source.
fn rows<'a>(state: &'a State, source: &'a Source) -> impl Iterator<Item = &'a Instance> {
    let kinds = state.index.fleet.kinds_of(source.pool());
    let ids = kinds.flat_map(|(_, members)| members.ids.iter());
    let rows = ids.filter_map(|id| state.instances.get(id)).map(|row| &**row);
    rows.filter(|row| source.asks(row))
}

impl Source {
    fn pool(&self) -> Pool {
        match self {
            Source::Cluster(key) | Source::Provider(key, _) => Pool::Cluster(key.clone()),
            Source::Fargate => Pool::Fargate,
        }
    }

    /// Returns true if the source contains the instance. A DRAINING one is not even named in a
    /// refusal; one with a disconnected agent is.
    fn asks(&self, row: &Instance) -> bool {
        row.status == InstanceStatus::Active && self.owns(&row.pool, row.capacity_provider.as_ref())
    }

    /// Returns true if the source contains the instances of this kind.
    fn asks_kind(&self, kind: &Kind) -> bool {
        kind.status == InstanceStatus::Active
            && self.owns(&kind.pool, kind.capacity_provider.as_ref())
    }

    fn owns(&self, pool: &Pool, capacity_provider: Option<&Text>) -> bool {
        match (self, pool) {
            (Source::Cluster(key), Pool::Cluster(of)) => of == key,
            (Source::Provider(key, name), Pool::Cluster(of)) => {
                of == key && capacity_provider == Some(name)
            }
            (Source::Fargate, Pool::Fargate) => true,
            (Source::Cluster(_) | Source::Provider(_, _), Pool::Fargate) => false,
            (Source::Fargate, Pool::Cluster(_)) => false,
        }
    }
}

/// Reads an attribute; one without a value counts as having an empty one.
fn value<'a>(attributes: &'a BTreeMap<Text, Option<Text>>, name: &str) -> Option<&'a str> {
    attributes.get(name).map(|value| value.as_deref().unwrap_or_default())
}
