//! What of a search is in play: the best instance of each kind, and every instance that the group
//! or the search has touched. All others are as `State` has them, and wait in their kind's deck.
//!
//! All tasks of a search are alike, so an instance's rank changes only when something is taken
//! from it. Each kind is a lane with an order of its own. Only spreading over an attribute ranks
//! many instances anew at once; lanes that share the attributes' values are a partition, and only
//! the partitions' best are compared:
//!
//! ```text
//! leaders    (1, 0) zone b, rack 2     the whole rank of each partition's best instance
//!            (2, 0) zone a, rack 1
//! partition  zone b, rack 2: [lane 4, lane 1]    by the own rank of each lane's best instance
//! lane       [i7, i3, i9] deck                   by what is the instance's own: count, free
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::fleet::{Group, Kind};
use model::id::{InstanceId, Text};
use model::random::Random;
use model::state::State;

use super::deck::{Card, Deck, Order};
use super::filter::{Filter, Held};
use super::{Source, value};
use crate::constraint::Strategy;

/// Five strategies at the most.
const MAX_TERMS: usize = 5;

/// Lanes of one rank among which lots are drawn. Where every instance is of a kind of its own there
/// may be thousands, and looking at all would cost more than it makes the lot fairer.
const MAX_EQUALS: usize = 64;

/// What a strategy compares.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Term {
    /// Tasks of the group with the instance's value on this axis.
    Axis(usize),
    Own(Own),
}

/// What is an instance's own; three at the most, as naming one again says nothing new.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Own {
    Placed,
    FreeCpu,
    FreeMemory,
}

/// Less is better.
type Rank = [u32; MAX_TERMS];

/// An instance's own terms, 32 bits each, the last one lowest.
type OwnRank = u128;

/// What ranks a touched instance in its lane; the lot decides between equal ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    own: OwnRank,
    lot: u32,
    spot: u32,
}

#[derive(Debug, Clone)]
pub(super) struct Board {
    terms: Vec<Term>,
    own: Vec<Own>,
    axes: Vec<Axis>,
    /// In the order of their kinds.
    lanes: Vec<Lane>,
    partitions: Vec<Partition>,
    /// The rank of every partition that has an instance left.
    leaders: BTreeSet<(Rank, u32)>,
    /// Where the group's tasks were before; None when nothing depends on it.
    group: Option<Group>,
    /// The group's instances have spots. As long as each lane has an untouched one, they need not:
    /// fewer tasks of the group come before more.
    is_laid_out: bool,
    spots: Vec<Spot>,
    by_id: BTreeMap<InstanceId, u32>,
    /// The lane that the last best instance came from.
    chosen: Option<usize>,
    /// What has changed and is not ranked anew yet.
    changed_spots: Vec<u32>,
    changed_lanes: Vec<u32>,
    changed_partitions: Vec<u32>,
}

/// One attribute that is spread over.
#[derive(Debug, Clone)]
struct Axis {
    name: Text,
    numbers: BTreeMap<Text, u32>,
    /// By number of the value: tasks of the group, and the partitions that have it. Counts
    /// instances that cannot be chosen too: a task on a DRAINING one is still in its zone.
    counts: Vec<u32>,
    partitions: Vec<Vec<u32>>,
}

#[derive(Debug, Clone)]
struct Partition {
    /// By axis: the number of the value; None for instances without the attribute.
    values: Vec<Option<u32>>,
    /// Its lanes that have an instance left.
    lanes: BTreeSet<(OwnRank, u32)>,
    /// What stands for it among the leaders.
    rank: Option<Rank>,
}

#[derive(Debug, Clone)]
struct Lane {
    kind: Arc<Kind>,
    partition: u32,
    deck: Deck,
    /// The deck's next; None when it has none or has to be asked.
    head: Option<Card>,
    /// Touched instances that can hold the task.
    entries: BTreeSet<Entry>,
    /// How many are touched, whether or not they can hold it.
    touched: usize,
    /// What stands for it in its partition.
    rank: Option<OwnRank>,
}

/// An instance that is touched.
#[derive(Debug, Clone)]
struct Spot {
    card: Card,
    lane: u32,
    held: Held,
    /// Its entry in the lane, if it can hold the task.
    entry: Option<Entry>,
}

impl Board {
    pub(super) fn open(state: &State, source: &Source, filter: &Filter) -> Board {
        let mut board = Board {
            terms: Vec::new(),
            own: Vec::new(),
            axes: Vec::new(),
            lanes: Vec::new(),
            partitions: Vec::new(),
            leaders: BTreeSet::new(),
            group: None,
            is_laid_out: false,
            spots: Vec::new(),
            by_id: BTreeMap::new(),
            chosen: None,
            changed_spots: Vec::new(),
            changed_lanes: Vec::new(),
            changed_partitions: Vec::new(),
        };
        board.read(&filter.wanted.strategies);
        board.line_up(state, source, filter);
        board.count_group(state, filter);
        board.changed_lanes = (0..board.lanes.len() as u32).collect();
        board
    }

    /// The best instance, which is yet to be taken from.
    pub(super) fn best(
        &mut self,
        state: &State,
        filter: &Filter,
        random: &mut Random,
    ) -> Option<InstanceId> {
        self.rank_changed(state, filter, random);
        if !self.is_laid_out && self.lanes.iter().any(|lane| lane.head.is_none()) {
            self.lay_out(state);
            self.rank_changed(state, filter, random);
        }
        let chosen = self.leader(random)? as usize;
        self.chosen = Some(chosen);
        let lane = &self.lanes[chosen];
        let head = lane.head.as_ref().filter(|head| self.prefers(lane, head, random));
        let touched = || lane.entries.first().map(|entry| &self.spots[entry.spot as usize].card);
        head.or_else(touched).map(|card| card.id.clone())
    }

    /// A task of the group was placed there.
    pub(super) fn take(&mut self, state: &State, filter: &Filter, id: &InstanceId) {
        let Some(number) = self.touch(state, id) else { return };
        let wanted = &filter.wanted.resources;
        let spot = &mut self.spots[number];
        spot.held.placed += 1;
        spot.held.taken += 1;
        spot.card.free_cpu_units -= wanted.cpu_units;
        spot.card.free_memory_mib -= wanted.memory_mib;
        let partition = self.lanes[spot.lane as usize].partition as usize;
        for (axis, value) in self.axes.iter_mut().zip(&self.partitions[partition].values) {
            if let Some(value) = value {
                axis.counts[*value as usize] += 1;
                self.changed_partitions.extend(&axis.partitions[*value as usize]);
            }
        }
    }

    /// What of the instance differs from `State`.
    pub(super) fn held(&self, id: &InstanceId) -> Held {
        match self.by_id.get(id) {
            Some(spot) => self.spots[*spot as usize].held,
            None => Held { placed: self.placed_before(id), taken: 0 },
        }
    }

    /// Tasks of the group on it before the search, as far as anything depends on them.
    fn placed_before(&self, id: &InstanceId) -> u32 {
        let counted = self.group.as_ref().and_then(|group| group.by_instance.get(id));
        counted.copied().unwrap_or(0)
    }

    fn rank_changed(&mut self, state: &State, filter: &Filter, random: &mut Random) {
        for spot in std::mem::take(&mut self.changed_spots) {
            self.rank_spot(state, filter, spot as usize, random);
        }
        for lane in std::mem::take(&mut self.changed_lanes) {
            self.rank_lane(state, filter, lane, random);
        }
        for partition in std::mem::take(&mut self.changed_partitions) {
            self.lead(partition);
        }
    }

    /// What comes after `random` has no say, and neither has what was named before.
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

    /// A lane for each kind that the task may run on.
    fn line_up(&mut self, state: &State, source: &Source, filter: &Filter) {
        let order = self.own.iter().find_map(|own| match own {
            Own::Placed => None,
            Own::FreeCpu => Some(Order::LeastCpu),
            Own::FreeMemory => Some(Order::LeastMemory),
        });
        let mut known = BTreeMap::new();
        for (kind, members) in state.index.fleet.kinds_of(source.pool()) {
            let row = members.ids.first().and_then(|id| state.instances.get(id));
            let Some(row) = row.filter(|row| row.agent_connected && source.asks(row)) else {
                continue;
            };
            if !filter.kind_belongs(state, row) {
                continue;
            }
            let values: Vec<_> = self.axes.iter_mut().map(|axis| axis.number(kind)).collect();
            let partition = *known.entry(values).or_insert_with_key(|values| self.part(values));
            self.lanes.push(Lane {
                kind: kind.clone(),
                partition,
                deck: Deck::new(order.unwrap_or(Order::Lot), members.clone()),
                head: None,
                entries: BTreeSet::new(),
                touched: 0,
                rank: None,
            });
        }
    }

    /// Makes the partition with these values.
    fn part(&mut self, values: &[Option<u32>]) -> u32 {
        let number = self.partitions.len() as u32;
        for (axis, value) in self.axes.iter_mut().zip(values) {
            value.iter().for_each(|value| axis.partitions[*value as usize].push(number));
        }
        let values = values.to_vec();
        self.partitions.push(Partition { values, lanes: BTreeSet::new(), rank: None });
        number
    }

    /// Counts the tasks of the group that are to run.
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
        // What else ranks before the count is not known of them without a look.
        if self.own.iter().position(|own| *own == Own::Placed) > Some(0) {
            self.lay_out(state);
        }
    }

    /// Gives each instance of the group a spot.
    fn lay_out(&mut self, state: &State) {
        self.is_laid_out = true;
        for (id, _) in self.group.clone().iter().flat_map(|group| group.by_instance.iter()) {
            self.touch(state, id);
        }
    }

    /// The spot of an instance that changes. None for one that the task may not run on.
    fn touch(&mut self, state: &State, id: &InstanceId) -> Option<usize> {
        let number = match self.by_id.get(id) {
            Some(number) => *number,
            None => {
                let (lane, card) = self.find(state, id)?;
                let held = Held { placed: self.placed_before(id), taken: 0 };
                let touched = &mut self.lanes[lane];
                touched.head.take_if(|head| head.id == card.id);
                touched.touched += 1;
                let number = self.spots.len() as u32;
                self.spots.push(Spot { card, lane: lane as u32, held, entry: None });
                self.by_id.insert(id.clone(), number);
                number
            }
        };
        self.changed_spots.push(number);
        Some(number as usize)
    }

    /// The lane of an untouched instance and what it has free. Mostly it is the head of its lane,
    /// which need not be looked up.
    fn find(&self, state: &State, id: &InstanceId) -> Option<(usize, Card)> {
        if let Some(lane) = self.chosen
            && let Some(head) = self.lanes[lane].head.as_ref().filter(|head| head.id == *id)
        {
            return Some((lane, head.clone()));
        }
        let seat = state.index.fleet.seat(id)?;
        let lane = self.lanes.binary_search_by(|lane| lane.kind.cmp(&seat.kind)).ok()?;
        Some((lane, Card::of(id, seat)))
    }

    /// Ranks one touched instance anew in its lane.
    fn rank_spot(&mut self, state: &State, filter: &Filter, number: usize, random: &mut Random) {
        let spot = &self.spots[number];
        let fits = spot.card.has(&filter.wanted.resources)
            && filter.is_apart(spot.held).is_ok()
            && allows(state, filter, &spot.card.id, spot.held);
        let entry = fits.then(|| Entry {
            own: self.own_rank(&spot.card, spot.held.placed),
            lot: random.below(1 << 32) as u32,
            spot: number as u32,
        });
        let lane = &mut self.lanes[spot.lane as usize];
        if let Some(old) = spot.entry {
            lane.entries.remove(&old);
        }
        lane.entries.extend(entry);
        self.changed_lanes.push(spot.lane);
        self.spots[number].entry = entry;
    }

    fn own_rank(&self, card: &Card, placed: u32) -> OwnRank {
        let terms = self.own.iter().map(|own| match own {
            Own::Placed => placed,
            Own::FreeCpu => bits(card.free_cpu_units),
            Own::FreeMemory => bits(card.free_memory_mib),
        });
        terms.fold(0, |rank: OwnRank, term| rank << 32 | OwnRank::from(term))
    }

    /// Ranks a lane anew in its partition.
    fn rank_lane(&mut self, state: &State, filter: &Filter, number: u32, random: &mut Random) {
        let lane = &mut self.lanes[number as usize];
        if lane.head.is_none() {
            let (by_id, group) = (&self.by_id, self.group.as_ref());
            let fits = |card: &Card| {
                !by_id.contains_key(&card.id)
                    && group.is_none_or(|group| !group.by_instance.contains_key(&card.id))
                    && allows(state, filter, &card.id, Held::default())
            };
            let wanted = &filter.wanted.resources;
            lane.head = lane.deck.deal(&state.index.fleet, wanted, random, fits);
        }
        let lane = &self.lanes[number as usize];
        let touched = lane.entries.first().map(|entry| entry.own);
        let head = lane.head.as_ref().map(|head| self.own_rank(head, 0));
        let rank = touched.into_iter().chain(head).min();
        if rank == lane.rank {
            return;
        }
        let lanes = &mut self.partitions[lane.partition as usize].lanes;
        if let Some(old) = lane.rank {
            lanes.remove(&(old, number));
        }
        lanes.extend(rank.map(|rank| (rank, number)));
        self.changed_partitions.push(lane.partition);
        self.lanes[number as usize].rank = rank;
    }

    /// Ranks a partition anew among the leaders.
    fn lead(&mut self, number: u32) {
        let partition = &self.partitions[number as usize];
        let rank = partition.lanes.first().map(|(own, _)| self.rank(partition, *own));
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

    /// The lane to take from: of those that lead each by how many instances it has.
    fn leader(&self, random: &mut Random) -> Option<u32> {
        let (best, first) = self.leaders.first()?;
        let equals = || {
            let partitions = self.leaders.iter().take_while(|(rank, _)| rank == best);
            partitions.flat_map(|(_, partition)| self.front(*partition)).take(MAX_EQUALS)
        };
        let first = self.front(*first).next()?;
        if equals().nth(1).is_none() {
            return Some(first);
        }
        let weight = |lane: u32| {
            let lane = &self.lanes[lane as usize];
            lane.entries.len() as u64 + lane.deck.size(lane.touched)
        };
        let total: u64 = equals().map(weight).sum();
        let mut drawn = random.below(total.max(1));
        for lane in equals() {
            match drawn.checked_sub(weight(lane)) {
                Some(left) => drawn = left,
                None => return Some(lane),
            }
        }
        Some(first)
    }

    /// The best lanes of a partition, which are all as good.
    fn front(&self, partition: u32) -> impl Iterator<Item = u32> {
        let lanes = &self.partitions[partition as usize].lanes;
        let best = lanes.first().map(|(own, _)| *own);
        lanes.iter().take_while(move |(own, _)| Some(*own) == best).map(|(_, lane)| *lane)
    }

    /// Whether the deck's head goes before the best touched instance. Where nothing ranks them,
    /// each instance is as likely as any other.
    fn prefers(&self, lane: &Lane, head: &Card, random: &mut Random) -> bool {
        let touched = lane.entries.len() as u64;
        if self.own.is_empty() && touched > 0 {
            return random.below(touched + lane.deck.size(lane.touched)) >= touched;
        }
        let own = self.own_rank(head, 0);
        lane.entries.first().is_none_or(|entry| own < entry.own)
    }
}

/// What neither the kind nor what is free tells of an instance.
fn allows(state: &State, filter: &Filter, id: &InstanceId, held: Held) -> bool {
    if !filter.asks_each && filter.wanted.resources.ports.is_empty() {
        return true;
    }
    let Some(row) = state.instances.get(id) else { return false };
    filter.has_ports(state, row, held) && filter.each_belongs(state, row, held)
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

/// What is free where a task fits is never negative, and no machine has four million cores or four
/// pebibytes.
fn bits(free: i64) -> u32 {
    u32::try_from(free.max(0)).unwrap_or(u32::MAX)
}
