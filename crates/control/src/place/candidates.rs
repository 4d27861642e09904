//! The working set of a search: the best instance of each kind, and every instance that the group
//! or the search has touched. All other instances are unchanged from `State` and wait in their
//! kind's set of untouched ones.
//! All tasks of a search are alike, so an instance's rank changes only when something is taken from
//! it. Each kind has an order of its own. Only spreading over an attribute changes the rank of
//! many instances at once; kinds that share the attributes' values form a partition, and only the
//! best instances of the partitions are compared:
//!
//! ```text
//! leaders    (1, 0) zone b, rack 2     the whole rank of each partition's best instance
//!            (2, 0) zone a, rack 1
//! partition  zone b, rack 2: [kind 4, kind 1]    by the own rank of each kind's best instance
//! kind       [i7, i3, i9] untouched ones         by the own terms of each instance: count, free
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::fleet::{Group, Kind};
use model::id::{InstanceId, Text};
use model::random::Random;
use model::state::State;

use super::filter::{Filter, Held};
use super::untouched::{Candidate, Order, Untouched};
use super::{Source, value};
use crate::constraint::Strategy;

/// AWS allows at most five strategies.
const MAX_TERMS: usize = 5;

/// The most kinds of equal rank among which one is drawn. If every instance is of a kind of its own
/// there may be thousands, and looking at all of them costs more than the fairer draw is worth.
const MAX_EQUALS: usize = 64;

/// A quantity that a strategy compares.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Term {
    /// The number of the group's tasks with the instance's value on this axis.
    Axis(usize),
    Own(Own),
}

/// A quantity of the instance alone. At most three are used, because naming one again adds nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Own {
    Placed,
    FreeCpu,
    FreeMemory,
}

/// The terms in the order of the strategies; the least rank is the best.
type Rank = [u32; MAX_TERMS];

/// An instance's own terms, 32 bits each, the last one lowest.
type OwnRank = u128;

/// The rank of a touched instance within its kind; `tie_breaker` decides between equal ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    own: OwnRank,
    tie_breaker: u32,
    /// The instance's number in `touched`.
    number: u32,
}

#[derive(Debug, Clone)]
pub(super) struct Candidates {
    terms: Vec<Term>,
    own: Vec<Own>,
    axes: Vec<Axis>,
    /// Sorted by kind.
    kinds: Vec<RankedKind>,
    /// By kind: its number of chances in a draw among kinds of equal rank; each is an instance's.
    chances: Vec<usize>,
    partitions: Vec<Partition>,
    /// The ranks of the partitions that have an instance left.
    leaders: BTreeSet<(Rank, u32)>,
    /// The group's tasks before the search; None when nothing depends on them.
    group: Option<Group>,
    /// True once the group's instances are in `touched`. Until a kind runs out of untouched ones
    /// they need not be: instances with fewer tasks of the group come first.
    is_group_touched: bool,
    /// True once some kind has no untouched instance left.
    is_kind_spent: bool,
    touched: Vec<Touched>,
    /// Numbers in `touched` by instance; of those that were in it when an id was last looked up.
    by_id: BTreeMap<InstanceId, u32>,
    /// The numbers of touched instances, kinds and partitions that changed and have not been ranked
    /// again yet.
    changed_touched: Vec<u32>,
    changed_kinds: Vec<u32>,
    changed_partitions: Vec<u32>,
}

/// An attribute that a strategy spreads over.
#[derive(Debug, Clone)]
struct Axis {
    name: Text,
    numbers: BTreeMap<Text, u32>,
    /// By number of the value: the group's tasks, and the partitions with the value. The tasks
    /// include those on instances that cannot be chosen: a task on a DRAINING one is still in its
    /// zone.
    counts: Vec<u32>,
    partitions: Vec<Vec<u32>>,
}

#[derive(Debug, Clone)]
struct Partition {
    /// By axis: the number of the value; None for instances without the attribute.
    values: Vec<Option<u32>>,
    /// The kinds that have an instance left.
    kinds: BTreeSet<(OwnRank, u32)>,
    /// The kinds of the best rank; empty when they have to be found again.
    front: Vec<u32>,
    /// The partition's entry in `leaders`.
    rank: Option<Rank>,
}

/// The instances of one kind, with the best of them.
#[derive(Debug, Clone)]
struct RankedKind {
    key: Arc<Kind>,
    partition: u32,
    untouched: Untouched,
    /// The first of the untouched ones; None when none is left, they have not been asked yet or are
    /// drawn at random.
    next: Option<Candidate>,
    /// Touched instances that can hold the task.
    entries: BTreeSet<Entry>,
    /// The kind's entry in its partition.
    rank: Option<OwnRank>,
}

/// An instance that the group or the search has touched.
#[derive(Debug, Clone)]
struct Touched {
    candidate: Candidate,
    kind: u32,
    held: Held,
    /// Its entry in its kind, if it can hold the task.
    entry: Option<Entry>,
}

impl Candidates {
    pub(super) fn open(state: &State, source: &Source, filter: &Filter) -> Candidates {
        let mut candidates = Candidates {
            terms: Vec::new(),
            own: Vec::new(),
            axes: Vec::new(),
            kinds: Vec::new(),
            chances: Vec::new(),
            partitions: Vec::new(),
            leaders: BTreeSet::new(),
            group: None,
            is_group_touched: false,
            is_kind_spent: false,
            touched: Vec::new(),
            by_id: BTreeMap::new(),
            changed_touched: Vec::new(),
            changed_kinds: Vec::new(),
            changed_partitions: Vec::new(),
        };
        candidates.read(&filter.wanted.strategies);
        candidates.collect_kinds(state, source, filter);
        candidates.count_group(state, filter);
        candidates.chances = vec![0; candidates.kinds.len()];
        candidates.changed_kinds = (0..candidates.kinds.len() as u32).collect();
        candidates
    }

    /// Finds the best instance and takes what the task needs from it. Terminates: each draw that
    /// finds none leaves its kind one chance fewer, or brings it nearer to being read as a whole.
    pub(super) fn place(
        &mut self,
        state: &State,
        filter: &Filter,
        random: &mut Random,
    ) -> Option<InstanceId> {
        loop {
            self.rank_changed(state, filter, random);
            if self.is_kind_spent && !self.is_group_touched {
                self.touch_group(state);
                continue;
            }
            let (kind, chance) = self.leader(random)?;
            if let Some(number) = self.best(state, filter, kind, chance) {
                self.take(filter, number);
                return Some(self.touched[number].candidate.id.clone());
            }
        }
    }

    /// Takes what the task needs from `id`, if the task may run on it.
    pub(super) fn reserve(&mut self, state: &State, filter: &Filter, id: &InstanceId) {
        if let Some(number) = self.touch(state, id) {
            self.take(filter, number);
        }
    }

    /// Records a task of the group on this touched instance.
    fn take(&mut self, filter: &Filter, number: usize) {
        let wanted = &filter.wanted.resources;
        let touched = &mut self.touched[number];
        touched.held.placed += 1;
        touched.held.taken += 1;
        touched.candidate.free_cpu_units -= wanted.cpu_units;
        touched.candidate.free_memory_mib -= wanted.memory_mib;
        self.changed_touched.push(number as u32);
        let partition = self.kinds[touched.kind as usize].partition as usize;
        for (axis, value) in self.axes.iter_mut().zip(&self.partitions[partition].values) {
            if let Some(value) = value {
                axis.counts[*value as usize] += 1;
                self.changed_partitions.extend(&axis.partitions[*value as usize]);
            }
        }
    }

    /// Returns how the instance differs from `State`.
    pub(super) fn held(&mut self, id: &InstanceId) -> Held {
        match self.number_of(id) {
            Some(number) => self.touched[number].held,
            None => Held { placed: self.placed_before(id), taken: 0 },
        }
    }

    /// Finds the number of a touched instance. The map is filled here because a search mostly uses
    /// the numbers and seldom asks by id.
    fn number_of(&mut self, id: &InstanceId) -> Option<usize> {
        for number in self.by_id.len()..self.touched.len() {
            self.by_id.insert(self.touched[number].candidate.id.clone(), number as u32);
        }
        self.by_id.get(id).map(|number| *number as usize)
    }

    /// Counts the group's tasks on the instance before the search; 0 when nothing depends on them.
    fn placed_before(&self, id: &InstanceId) -> u32 {
        let counted = self.group.as_ref().and_then(|group| group.by_instance.get(id));
        counted.copied().unwrap_or(0)
    }

    fn rank_changed(&mut self, state: &State, filter: &Filter, random: &mut Random) {
        for number in std::mem::take(&mut self.changed_touched) {
            self.rank_touched(state, filter, number as usize, random);
        }
        for kind in std::mem::take(&mut self.changed_kinds) {
            self.rank_kind(state, filter, kind);
        }
        for partition in std::mem::take(&mut self.changed_partitions) {
            self.lead(partition);
        }
    }

    /// Reads the strategies into terms. Those after `random` are ignored, and so are repetitions.
    fn read(&mut self, strategies: &[Strategy]) {
        for strategy in strategies.iter().take_while(|one| **one != Strategy::Random) {
            let own = match strategy {
                Strategy::Random => continue,
                Strategy::SpreadAttribute(name) => {
                    if self.axes.iter().all(|axis| axis.name != *name) {
                        self.terms.push(Term::Axis(self.axes.len()));
                        self.axes.push(Axis::new(name));
                    }
                    continue;
                }
                Strategy::SpreadInstances => Own::Placed,
                Strategy::BinpackCpu => Own::FreeCpu,
                Strategy::BinpackMemory => Own::FreeMemory,
            };
            if !self.own.contains(&own) {
                self.terms.push(Term::Own(own));
                self.own.push(own);
            }
        }
    }

    /// Collects the kinds that the task may run on.
    fn collect_kinds(&mut self, state: &State, source: &Source, filter: &Filter) {
        let order = self.own.iter().find_map(|own| match own {
            Own::Placed => None,
            Own::FreeCpu => Some(Order::LeastCpu),
            Own::FreeMemory => Some(Order::LeastMemory),
        });
        let mut known = BTreeMap::new();
        for (kind, members) in state.index.fleet.kinds_of(source.pool()) {
            let is_asked = kind.agent_connected && source.asks_kind(kind);
            if !is_asked || !filter.kind_belongs(state, kind, members) {
                continue;
            }
            let values: Vec<_> = self.axes.iter_mut().map(|axis| axis.number(kind)).collect();
            let partition =
                *known.entry(values).or_insert_with_key(|values| self.add_partition(values));
            self.kinds.push(RankedKind {
                key: kind.clone(),
                partition,
                untouched: Untouched::new(order.unwrap_or(Order::Random), members.clone()),
                next: None,
                entries: BTreeSet::new(),
                rank: None,
            });
        }
    }

    /// Makes the partition with these values.
    fn add_partition(&mut self, values: &[Option<u32>]) -> u32 {
        let number = self.partitions.len() as u32;
        for (axis, value) in self.axes.iter_mut().zip(values) {
            value.iter().for_each(|value| axis.partitions[*value as usize].push(number));
        }
        let values = values.to_vec();
        let kinds = BTreeSet::new();
        self.partitions.push(Partition { values, kinds, front: Vec::new(), rank: None });
        number
    }

    /// Counts the group's tasks that are to run.
    fn count_group(&mut self, state: &State, filter: &Filter) {
        let group = &filter.wanted.group;
        let Some(group) = state.index.fleet.group(&group.cluster, &group.name) else { return };
        for axis in &mut self.axes {
            for (kind, tasks) in group.by_kind.iter() {
                axis.count(kind, *tasks);
            }
        }
        if filter.is_distinct || self.own.contains(&Own::Placed) {
            self.group = Some(group.clone());
        }
        // A term that ranks before the count can only be read from the instances themselves.
        if self.own.iter().position(|own| *own == Own::Placed) > Some(0) {
            self.touch_group(state);
        }
    }

    /// Touches each instance of the group.
    fn touch_group(&mut self, state: &State) {
        self.is_group_touched = true;
        for (id, _) in self.group.clone().iter().flat_map(|group| group.by_instance.iter()) {
            let number = self.touch(state, id);
            self.changed_touched.extend(number.map(|number| number as u32));
        }
    }

    /// Returns the number of an instance that is about to change, which is touched from then on.
    /// None when the task may not run on it.
    fn touch(&mut self, state: &State, id: &InstanceId) -> Option<usize> {
        if let Some(number) = self.number_of(id) {
            return Some(number);
        }
        let seat = state.index.fleet.seat(id)?;
        let number = self.kinds.binary_search_by(|kind| kind.key.cmp(&seat.kind)).ok()?;
        let kind = &mut self.kinds[number];
        if kind.next.take_if(|next| next.id == *id).is_none() {
            kind.untouched.remove(id);
        }
        Some(self.add_touched(number, Candidate::of(id, seat), self.placed_before(id)))
    }

    /// Gives an instance that was untouched a number.
    fn add_touched(&mut self, kind: usize, candidate: Candidate, placed: u32) -> usize {
        let number = self.touched.len();
        let held = Held { placed, taken: 0 };
        self.touched.push(Touched { candidate, kind: kind as u32, held, entry: None });
        number
    }

    /// Ranks one touched instance again within its kind.
    fn rank_touched(&mut self, state: &State, filter: &Filter, number: usize, random: &mut Random) {
        let touched = &self.touched[number];
        let fits = touched.candidate.has(&filter.wanted.resources)
            && filter.is_apart(touched.held).is_ok()
            && filter.each_allows(state, &touched.candidate.id, touched.held);
        let entry = fits.then(|| Entry {
            own: self.own_rank(&touched.candidate, touched.held.placed),
            tie_breaker: random.below(1 << 32) as u32,
            number: number as u32,
        });
        let kind = &mut self.kinds[touched.kind as usize];
        if let Some(old) = touched.entry {
            kind.entries.remove(&old);
        }
        kind.entries.extend(entry);
        self.changed_kinds.push(touched.kind);
        self.touched[number].entry = entry;
    }

    fn own_rank(&self, candidate: &Candidate, placed: u32) -> OwnRank {
        let terms = self.own.iter().map(|own| match own {
            Own::Placed => placed,
            Own::FreeCpu => bits(candidate.free_cpu_units),
            Own::FreeMemory => bits(candidate.free_memory_mib),
        });
        terms.fold(0, |rank: OwnRank, term| rank << 32 | OwnRank::from(term))
    }

    /// Ranks a kind again within its partition.
    fn rank_kind(&mut self, state: &State, filter: &Filter, number: u32) {
        let kind = &mut self.kinds[number as usize];
        if kind.next.is_none() {
            let fits =
                |candidate: &Candidate| is_untouched(state, filter, self.group.as_ref(), candidate);
            kind.next = kind.untouched.next(&filter.wanted.resources, fits);
        }
        let kind = &self.kinds[number as usize];
        let untouched = self.untouched_rank(kind);
        self.is_kind_spent |= untouched.is_none();
        let touched = kind.entries.first().map(|entry| entry.own);
        let rank = touched.into_iter().chain(untouched).min();
        self.chances[number as usize] = self.chances(kind);
        if rank == kind.rank {
            return;
        }
        let partition = &mut self.partitions[kind.partition as usize];
        partition.front.clear();
        if let Some(old) = kind.rank {
            partition.kinds.remove(&(old, number));
        }
        partition.kinds.extend(rank.map(|rank| (rank, number)));
        self.changed_partitions.push(kind.partition);
        self.kinds[number as usize].rank = rank;
    }

    /// Ranks a partition again among the leaders.
    fn lead(&mut self, number: u32) {
        let partition = &mut self.partitions[number as usize];
        let best = partition.kinds.first().map(|(own, _)| *own);
        if partition.front.is_empty() {
            let front = partition.kinds.iter().take_while(|(own, _)| Some(*own) == best);
            partition.front.extend(front.take(MAX_EQUALS).map(|(_, kind)| *kind));
        }
        let partition = &self.partitions[number as usize];
        let rank = best.map(|own| self.rank(partition, own));
        if rank == partition.rank {
            return;
        }
        if let Some(old) = partition.rank {
            self.leaders.remove(&(old, number));
        }
        self.leaders.extend(rank.map(|rank| (rank, number)));
        self.partitions[number as usize].rank = rank;
    }

    fn rank(&self, partition: &Partition, own: OwnRank) -> Rank {
        let mut rank = [0; MAX_TERMS];
        let mut shift = 32 * self.own.len();
        for (place, term) in rank.iter_mut().zip(&self.terms) {
            *place = match term {
                Term::Axis(axis) => match partition.values[*axis] {
                    Some(value) => self.axes[*axis].counts[value as usize],
                    None => u32::MAX,
                },
                Term::Own(_) => {
                    shift -= 32;
                    (own >> shift) as u32
                }
            };
        }
        rank
    }

    /// Draws the kind to take from and one of its chances, among the kinds of the best rank. The more
    /// chances a kind has, the likelier it is drawn.
    fn leader(&self, random: &mut Random) -> Option<(usize, usize)> {
        let (best, _) = self.leaders.first()?;
        let equals = || {
            let partitions = self.leaders.iter().take_while(|(rank, _)| rank == best);
            let kinds = partitions.flat_map(|(_, number)| &self.partitions[*number as usize].front);
            kinds.take(MAX_EQUALS).map(|kind| (*kind as usize, self.chances[*kind as usize]))
        };
        let total: usize = equals().map(|(_, chances)| chances).sum();
        let mut drawn = random.below(total as u64) as usize;
        for (kind, chances) in equals() {
            match drawn.checked_sub(chances) {
                Some(left) => drawn = left,
                None => return Some((kind, drawn)),
            }
        }
        None
    }

    /// Counts the chances of a kind. If nothing ranks its instances, touched and untouched ones have
    /// one each, the touched ones first.
    fn chances(&self, kind: &RankedKind) -> usize {
        match (kind.entries.len(), kind.untouched.chances()) {
            (touched, untouched) if self.own.is_empty() => touched + untouched,
            (touched, 0) => touched,
            (_, untouched) => untouched,
        }
    }

    /// Returns the number of the kind's best instance: one already touched, the next of the untouched
    /// ones, or the one that has the `chance`. None if that one does not fit.
    fn best(
        &mut self,
        state: &State,
        filter: &Filter,
        number: usize,
        chance: usize,
    ) -> Option<usize> {
        let kind = &self.kinds[number];
        let touched = kind.entries.first();
        let untouched = self.untouched_rank(kind);
        let goes_first = match touched {
            _ if self.own.is_empty() => chance < kind.entries.len(),
            Some(touched) => untouched.is_none_or(|untouched| touched.own <= untouched),
            None => false,
        };
        if goes_first {
            return touched.map(|entry| entry.number as usize);
        }
        let chance = if self.own.is_empty() { chance - kind.entries.len() } else { chance };
        let kind = &mut self.kinds[number];
        let candidate = kind.next.take().or_else(|| {
            let fits =
                |candidate: &Candidate| is_untouched(state, filter, self.group.as_ref(), candidate);
            kind.untouched.draw(chance, &state.index.fleet, &filter.wanted.resources, fits)
        });
        if candidate.is_none() {
            self.changed_kinds.push(number as u32);
        }
        Some(self.add_touched(number, candidate?, 0))
    }

    /// Returns the own rank of the kind's best untouched instance. Those that are
    /// drawn at random all have the same, and the draw may still find that none fits.
    fn untouched_rank(&self, kind: &RankedKind) -> Option<OwnRank> {
        match &kind.next {
            Some(next) => Some(self.own_rank(next, 0)),
            None => (kind.untouched.is_random() && kind.untouched.chances() > 0).then_some(0),
        }
    }
}

/// Returns true if the task may run on this untouched instance, which has room for it.
fn is_untouched(
    state: &State,
    filter: &Filter,
    group: Option<&Group>,
    candidate: &Candidate,
) -> bool {
    group.is_none_or(|group| !group.by_instance.contains_key(&candidate.id))
        && filter.each_allows(state, &candidate.id, Held::default())
}

impl Axis {
    fn new(name: &Text) -> Axis {
        Axis {
            name: name.clone(),
            numbers: BTreeMap::new(),
            counts: Vec::new(),
            partitions: Vec::new(),
        }
    }

    fn count(&mut self, kind: &Kind, tasks: u32) {
        if let Some(number) = self.number(kind) {
            self.counts[number as usize] += tasks;
        }
    }

    fn number(&mut self, kind: &Kind) -> Option<u32> {
        let value = value(&kind.attributes, &self.name)?;
        if let Some(number) = self.numbers.get(value) {
            return Some(*number);
        }
        let number = self.counts.len() as u32;
        self.numbers.insert(value.into(), number);
        self.counts.push(0);
        self.partitions.push(Vec::new());
        Some(number)
    }
}

/// Converts a free amount to 32 bits. It is never negative where a task fits, and no machine has
/// four million cores or four pebibytes.
fn bits(free: i64) -> u32 {
    u32::try_from(free.max(0)).unwrap_or(u32::MAX)
}
