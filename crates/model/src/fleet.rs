//! The free resources of the instances that may be given tasks, in the orders in which placement
//! searches them. Derived from the rows and updated with them, so that a search need not look at
//! every instance.
//!
//! Instances that placement can tell apart only by their free resources are of one kind. Ten
//! thousand instances have a handful of kinds: zones times machine types. The tasks of a group are
//! counted by instance and by kind, so that spreading them needs no further count.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use rpds::RedBlackTreeMapSync;

use crate::id::{ClusterKey, InstanceId, Text};
use crate::instance::{HostPort, Instance, InstanceStatus, Pool, Usage};
use crate::looks::look;
use crate::table::Index;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fleet {
    kinds: RedBlackTreeMapSync<Arc<Kind>, Members>,
    seats: RedBlackTreeMapSync<InstanceId, Seat>,
    groups: RedBlackTreeMapSync<(ClusterKey, Text), Group>,
    groups_by_instance: Index<(InstanceId, ClusterKey, Text)>,
    /// The number of tasks and instances, anywhere, that hold or reserve a host port.
    ports: RedBlackTreeMapSync<HostPort, u32>,
}

/// The number of a group's tasks that are placed and are to run, without zero counts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    pub by_instance: RedBlackTreeMapSync<InstanceId, u32>,
    /// Counts by the present kinds of those instances.
    pub by_kind: RedBlackTreeMapSync<Arc<Kind>, u32>,
}

/// The common properties of instances that differ only in identity, resources and tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    pub pool: Pool,
    pub status: InstanceStatus,
    pub availability_zone: Text,
    pub capacity_provider: Option<Text>,
    pub agent_connected: bool,
    pub attributes: BTreeMap<Text, Option<Text>>,
}

/// The instances of one kind; never empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Members {
    /// Sorted by id. Instances come and go far less often than tasks do.
    pub ids: Arc<Vec<InstanceId>>,
    pub by_cpu: Index<Room>,
    pub by_memory: Index<Room>,
}

/// The free resources of an instance: CPU units and MiB, or MiB and CPU units. Negative if it is
/// over-committed.
pub type Room = (i64, i64, InstanceId);

#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    pub kind: Arc<Kind>,
    pub free_cpu_units: i64,
    pub free_memory_mib: i64,
}

impl Fleet {
    /// Lists the kinds of instances in `pool`.
    pub fn kinds_of(&self, pool: Pool) -> impl Iterator<Item = (&Arc<Kind>, &Members)> {
        let first = Kind {
            pool: pool.clone(),
            status: InstanceStatus::Active,
            availability_zone: "".into(),
            capacity_provider: None,
            agent_connected: false,
            attributes: BTreeMap::new(),
        };
        let kinds = self.kinds.range(first..).take_while(move |(kind, _)| kind.pool == pool);
        kinds.inspect(|_| look())
    }

    pub fn seat(&self, id: &InstanceId) -> Option<&Seat> {
        self.seats.get(id)
    }

    /// Adds an instance; `used` are the resources of the tasks that are already on it.
    pub(crate) fn enter(&mut self, row: &Instance, used: &Usage) {
        let kind = Kind::of(row);
        let known = self.kinds.get_key_value(&kind).map(|(kind, _)| kind.clone());
        let kind = known.unwrap_or_else(|| Arc::new(kind));
        let mut members = self.take_out(&kind);
        let seat = Seat {
            kind: kind.clone(),
            free_cpu_units: row.registered.cpu_units - used.cpu_units,
            free_memory_mib: row.registered.memory_mib - used.memory_mib,
        };
        if let Err(at) = members.ids.binary_search(&row.id) {
            Arc::make_mut(&mut members.ids).insert(at, row.id.clone());
        }
        members.order(&row.id, None, Some(&seat));
        self.kinds.insert_mut(kind, members);
        self.seats.insert_mut(row.id.clone(), seat);
        self.move_groups(&row.id, 1);
    }

    pub(crate) fn leave(&mut self, id: &InstanceId) {
        self.move_groups(id, -1);
        let Some(seat) = self.seats.get(id).cloned() else { return };
        self.seats.remove_mut(id);
        let mut members = self.take_out(&seat.kind);
        if let Ok(at) = members.ids.binary_search(id) {
            Arc::make_mut(&mut members.ids).remove(at);
        }
        members.order(id, Some(&seat), None);
        if !members.ids.is_empty() {
            self.kinds.insert_mut(seat.kind, members);
        }
    }

    /// Returns the task counts of group `name` in `cluster`; None if it has no task.
    pub fn group(&self, cluster: &ClusterKey, name: &Text) -> Option<&Group> {
        self.groups.get(&(cluster.clone(), name.clone()))
    }

    /// Iterates over the groups, by cluster, that have tasks on the instance which are to run.
    pub fn groups_on(&self, id: &InstanceId) -> impl Iterator<Item = (&ClusterKey, &Text)> {
        let from = (id.clone(), ClusterKey::first(), Text::from(""));
        let of = id.clone();
        let entries = self.groups_by_instance.range(from..);
        entries.take_while(move |(on, _, _)| *on == of).map(|(_, key, name)| (key, name))
    }

    /// Lists the instances that are not ACTIVE and have tasks of the group which are to run.
    pub fn leaving(
        &self,
        cluster: &ClusterKey,
        name: &Text,
    ) -> impl Iterator<Item = &InstanceId> + use<'_> {
        let group = self.group(cluster, name);
        group.into_iter().flat_map(move |group| {
            let kinds = group.by_kind.keys().inspect(|_| look());
            let left = kinds.filter(|kind| kind.status != InstanceStatus::Active);
            let left: Vec<&Members> = left.filter_map(|kind| self.kinds.get(kind)).collect();
            let of_kinds: usize = left.iter().map(|members| members.ids.len()).sum();
            // The fewer are walked: those of the kinds, or those with tasks of the group.
            let (own, others) = if of_kinds > group.by_instance.size() {
                (Some(group.by_instance.keys()), Vec::new())
            } else {
                (None, left)
            };
            let is_left = |id: &&InstanceId| {
                self.seats.get(*id).is_some_and(|seat| seat.kind.status != InstanceStatus::Active)
            };
            let own = own.into_iter().flatten().inspect(|_| look()).filter(is_left);
            let others = others.into_iter().flat_map(|members| members.ids.iter());
            let others = others.inspect(|_| look());
            own.chain(others.filter(|id| group.by_instance.contains_key(*id)))
        })
    }

    /// Returns true if an instance of the kind may be given tasks.
    pub fn has_kind(&self, kind: &Kind) -> bool {
        self.kinds.contains_key(kind)
    }

    /// Adds `by` (+1 or -1) to the group's task count on the instance.
    pub(crate) fn count(&mut self, cluster: &ClusterKey, name: &Text, on: &InstanceId, by: i32) {
        let key = (cluster.clone(), name.clone());
        if !self.groups.contains_key(&key) {
            self.groups.insert_mut(key.clone(), Group::default());
        }
        let group = self.groups.get_mut(&key).expect("it was inserted above");
        let before = group.by_instance.contains_key(on);
        add(&mut group.by_instance, on, by);
        let after = group.by_instance.contains_key(on);
        if let Some(seat) = self.seats.get(on) {
            add(&mut group.by_kind, &seat.kind, by);
        }
        if *group == Group::default() {
            self.groups.remove_mut(&key);
        }
        let entry = |is_there: bool| is_there.then(|| (on.clone(), key.0.clone(), key.1.clone()));
        self.groups_by_instance.change(entry(before), entry(after));
    }

    /// Returns true if any task or instance, anywhere, holds or reserves the port. Most ports are
    /// free, and then no instance need be checked.
    pub fn is_held(&self, port: &HostPort) -> bool {
        self.ports.contains_key(port)
    }

    /// Returns the number of ports that are held or reserved anywhere.
    pub fn held_ports(&self) -> usize {
        self.ports.size()
    }

    /// Adds `by` (+1 or -1) to the count of each port's holders.
    pub(crate) fn count_ports(&mut self, ports: &[HostPort], by: i32) {
        for port in ports {
            add(&mut self.ports, port, by);
        }
    }

    /// Adds the instance's tasks to the counts of its kind (1), or subtracts them (-1).
    fn move_groups(&mut self, id: &InstanceId, sign: i32) {
        let Some(kind) = self.seats.get(id).map(|seat| seat.kind.clone()) else { return };
        let keys: Vec<_> =
            self.groups_on(id).map(|(key, name)| (key.clone(), name.clone())).collect();
        for key in keys {
            let Some(mut group) = self.groups.get(&key).cloned() else { continue };
            let tasks = group.by_instance.get(id).copied().unwrap_or(0);
            add(&mut group.by_kind, &kind, sign * tasks.cast_signed());
            self.groups.insert_mut(key, group);
        }
    }

    /// Takes the members out of the map, so that their list of ids has no other owner except older
    /// states: when thousands change in one transaction, the list is copied once.
    fn take_out(&mut self, kind: &Kind) -> Members {
        let members = self.kinds.get(kind).cloned().unwrap_or_default();
        self.kinds.remove_mut(kind);
        members
    }

    /// Adds to the instance's free resources; negative amounts reduce them.
    pub(crate) fn free(&mut self, id: &InstanceId, cpu_units: i64, memory_mib: i64) {
        let Some(seat) = self.seats.get_mut(id) else { return };
        let old = seat.clone();
        seat.free_cpu_units += cpu_units;
        seat.free_memory_mib += memory_mib;
        // The change is made in place: a copy would keep the old orders alive, and every change
        // would copy a path of their trees.
        let members = self.kinds.get_mut(&old.kind).expect("every seat's kind has members");
        members.order(id, Some(&old), Some(seat));
    }
}

/// Adds `by` to the count of `key`; a count of zero is removed.
fn add<K: Ord + Clone>(counts: &mut RedBlackTreeMapSync<K, u32>, key: &K, by: i32) {
    let count = counts.get(key).copied().unwrap_or(0).checked_add_signed(by);
    match count.expect("a count never drops below zero: every removal follows an insertion") {
        0 => drop(counts.remove_mut(key)),
        count => counts.insert_mut(key.clone(), count),
    }
}

impl Members {
    fn order(&mut self, id: &InstanceId, old: Option<&Seat>, new: Option<&Seat>) {
        let by_cpu = |seat: &Seat| (seat.free_cpu_units, seat.free_memory_mib, id.clone());
        let by_memory = |seat: &Seat| (seat.free_memory_mib, seat.free_cpu_units, id.clone());
        self.by_cpu.change(old.map(by_cpu), new.map(by_cpu));
        self.by_memory.change(old.map(by_memory), new.map(by_memory));
    }
}

impl Kind {
    pub(crate) fn of(row: &Instance) -> Kind {
        Kind {
            pool: row.pool.clone(),
            status: row.status,
            availability_zone: row.availability_zone.clone(),
            capacity_provider: row.capacity_provider.clone(),
            agent_connected: row.agent_connected,
            attributes: row.attributes.clone(),
        }
    }
}

/// Orders kinds by pool first. A kind is mostly compared with itself, which need not read two dozen
/// attributes.
impl Ord for Kind {
    fn cmp(&self, other: &Self) -> Ordering {
        if std::ptr::eq(self, other) {
            return Ordering::Equal;
        }
        self.pool
            .cmp(&other.pool)
            .then_with(|| self.status.cmp(&other.status))
            .then_with(|| self.availability_zone.cmp(&other.availability_zone))
            .then_with(|| self.capacity_provider.cmp(&other.capacity_provider))
            .then_with(|| self.agent_connected.cmp(&other.agent_connected))
            .then_with(|| self.attributes.cmp(&other.attributes))
    }
}

impl PartialOrd for Kind {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
