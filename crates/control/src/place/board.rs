//! The working set of a search: the best instance of each kind, and every instance that the group
//! or the search has touched. All other instances are unchanged from `State` and wait in their
//! kind's deck.
//! All tasks of a search are alike, so an instance's rank changes only when something is taken from
//! it. Each kind is a lane with its own order. Only spreading over an attribute changes the rank of
//! many instances at once; lanes that share the attributes' values form a partition, and only the
//! best instances of the partitions are compared:
//!
//! ```text
//! leaders    (1, 0) zone b, rack 2     the whole rank of each partition's best instance
//!            (2, 0) zone a, rack 1
//! partition  zone b, rack 2: [lane 4, lane 1]    by the own rank of each lane's best instance
//! lane       [i7, i3, i9] deck                   by the own terms of each instance: count, free
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

/// AWS allows at most five strategies.
const MAX_TERMS: usize = 5;

/// The most lanes of equal rank among which a lot is drawn. If every instance is of a kind of its
/// own there may be thousands, and looking at all of them costs more than the fairer draw is worth.
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

/// The rank of a touched instance within its lane; `lot` decides between equal ones.
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
    /// Sorted by kind.
    lanes: Vec<Lane>,
    /// By lane: its number of lots in a draw among lanes of equal rank.
    lots: Vec<usize>,
    partitions: Vec<Partition>,
    /// The ranks of the partitions that have an instance left.
    leaders: BTreeSet<(Rank, u32)>,
    /// The group's tasks before the search; None when nothing depends on them.
    group: Option<Group>,
    /// True once the group's instances have spots. Until a lane runs out of untouched instances
    /// they need none: instances with fewer tasks of the group come first.
    is_laid_out: bool,
    /// True once some lane has no untouched instance left.
    is_lane_spent: bool,
    spots: Vec<Spot>,
    /// Spots by instance; holds those that existed when an id was last looked up.
    by_id: BTreeMap<InstanceId, u32>,
    /// The numbers of spots, lanes and partitions that changed and have not been ranked again yet.
    changed_spots: Vec<u32>,
    changed_lanes: Vec<u32>,
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
    /// The lanes that have an instance left.
    lanes: BTreeSet<(OwnRank, u32)>,
    /// The lanes of the best rank; empty when they have to be found again.
    front: Vec<u32>,
    /// The partition's entry in `leaders`.
    rank: Option<Rank>,
}

#[derive(Debug, Clone)]
struct Lane {
    kind: Arc<Kind>,
    partition: u32,
    deck: Deck,
    /// The next card of the deck; None when the deck is empty, has not been asked yet or deals by
    /// lot.
    head: Option<Card>,
    /// Touched instances that can hold the task.
    entries: BTreeSet<Entry>,
    /// The lane's entry in its partition.
    rank: Option<OwnRank>,
}

/// An instance that the group or the search has touched.
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
            lots: Vec::new(),
            partitions: Vec::new(),
            leaders: BTreeSet::new(),
            group: None,
            is_laid_out: false,
            is_lane_spent: false,
            spots: Vec::new(),
            by_id: BTreeMap::new(),
            changed_spots: Vec::new(),
            changed_lanes: Vec::new(),
            changed_partitions: Vec::new(),
        };
        board.read(&filter.wanted.strategies);
        board.line_up(state, source, filter);
        board.count_group(state, filter);
        board.lots = vec![0; board.lanes.len()];
        board.changed_lanes = (0..board.lanes.len() as u32).collect();
        board
    }

    /// Finds the best instance and takes what the task needs from it. Terminates: each blank leaves
    /// one lot fewer in its deck, or brings the deck nearer to being laid out.
    pub(super) fn place(
        &mut self,
        state: &State,
        filter: &Filter,
        random: &mut Random,
    ) -> Option<InstanceId> {
        loop {
            self.rank_changed(state, filter, random);
            if self.is_lane_spent && !self.is_laid_out {
                self.lay_out(state);
                continue;
            }
            let (lane, lot) = self.leader(random)?;
            if let Some(spot) = self.best(state, filter, lane, lot) {
                self.take(filter, spot);
                return Some(self.spots[spot].card.id.clone());
            }
        }
    }

    /// Takes what the task needs from `id`, if the task may run on it.
    pub(super) fn reserve(&mut self, state: &State, filter: &Filter, id: &InstanceId) {
        if let Some(spot) = self.touch(state, id) {
            self.take(filter, spot);
        }
    }

    /// Records a task of the group on this spot.
    fn take(&mut self, filter: &Filter, number: usize) {
        let wanted = &filter.wanted.resources;
        let spot = &mut self.spots[number];
        spot.held.placed += 1;
        spot.held.taken += 1;
        spot.card.free_cpu_units -= wanted.cpu_units;
        spot.card.free_memory_mib -= wanted.memory_mib;
        self.changed_spots.push(number as u32);
        let partition = self.lanes[spot.lane as usize].partition as usize;
        for (axis, value) in self.axes.iter_mut().zip(&self.partitions[partition].values) {
            if let Some(value) = value {
                axis.counts[*value as usize] += 1;
                self.changed_partitions.extend(&axis.partitions[*value as usize]);
            }
        }
    }

    /// Returns how the instance differs from `State`.
    pub(super) fn held(&mut self, id: &InstanceId) -> Held {
        match self.spot_of(id) {
            Some(spot) => self.spots[spot].held,
            None => Held { placed: self.placed_before(id), taken: 0 },
        }
    }

    /// Finds the spot of an instance. The map is filled here because a search mostly uses the
    /// spots' numbers and seldom asks by id.
    fn spot_of(&mut self, id: &InstanceId) -> Option<usize> {
        for number in self.by_id.len()..self.spots.len() {
            self.by_id.insert(self.spots[number].card.id.clone(), number as u32);
        }
        self.by_id.get(id).map(|number| *number as usize)
    }

    /// Counts the group's tasks on the instance before the search; 0 when nothing depends on them.
    fn placed_before(&self, id: &InstanceId) -> u32 {
        let counted = self.group.as_ref().and_then(|group| group.by_instance.get(id));
        counted.copied().unwrap_or(0)
    }

    fn rank_changed(&mut self, state: &State, filter: &Filter, random: &mut Random) {
        for spot in std::mem::take(&mut self.changed_spots) {
            self.rank_spot(state, filter, spot as usize, random);
        }
        for lane in std::mem::take(&mut self.changed_lanes) {
            self.rank_lane(state, filter, lane);
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

    /// Makes a lane for each kind that the task may run on.
    fn line_up(&mut self, state: &State, source: &Source, filter: &Filter) {
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
            let partition = *known.entry(values).or_insert_with_key(|values| self.part(values));
            self.lanes.push(Lane {
                kind: kind.clone(),
                partition,
                deck: Deck::new(order.unwrap_or(Order::Lot), members.clone()),
                head: None,
                entries: BTreeSet::new(),
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
        let lanes = BTreeSet::new();
        self.partitions.push(Partition { values, lanes, front: Vec::new(), rank: None });
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
            self.lay_out(state);
        }
    }

    /// Gives each instance of the group a spot.
    fn lay_out(&mut self, state: &State) {
        self.is_laid_out = true;
        for (id, _) in self.group.clone().iter().flat_map(|group| group.by_instance.iter()) {
            let spot = self.touch(state, id);
            self.changed_spots.extend(spot.map(|spot| spot as u32));
        }
    }

    /// Returns the spot of an instance that is about to change; None when the task may not run on
    /// it.
    fn touch(&mut self, state: &State, id: &InstanceId) -> Option<usize> {
        if let Some(number) = self.spot_of(id) {
            return Some(number);
        }
        let seat = state.index.fleet.seat(id)?;
        let number = self.lanes.binary_search_by(|lane| lane.kind.cmp(&seat.kind)).ok()?;
        let lane = &mut self.lanes[number];
        if lane.head.take_if(|head| head.id == *id).is_none() {
            lane.deck.take_out(id);
        }
        Some(self.sit(number, Card::of(id, seat), self.placed_before(id)))
    }

    /// Gives an untouched instance a spot.
    fn sit(&mut self, lane: usize, card: Card, placed: u32) -> usize {
        let number = self.spots.len();
        let held = Held { placed, taken: 0 };
        self.spots.push(Spot { card, lane: lane as u32, held, entry: None });
        number
    }

    /// Ranks one touched instance again within its lane.
    fn rank_spot(&mut self, state: &State, filter: &Filter, number: usize, random: &mut Random) {
        let spot = &self.spots[number];
        let fits = spot.card.has(&filter.wanted.resources)
            && filter.is_apart(spot.held).is_ok()
            && filter.each_allows(state, &spot.card.id, spot.held);
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

    /// Ranks a lane again within its partition.
    fn rank_lane(&mut self, state: &State, filter: &Filter, number: u32) {
        let lane = &mut self.lanes[number as usize];
        if lane.head.is_none() {
            let fits = |card: &Card| is_untouched(state, filter, self.group.as_ref(), card);
            lane.head = lane.deck.deal(&filter.wanted.resources, fits);
        }
        let lane = &self.lanes[number as usize];
        let untouched = self.untouched(lane);
        self.is_lane_spent |= untouched.is_none();
        let touched = lane.entries.first().map(|entry| entry.own);
        let rank = touched.into_iter().chain(untouched).min();
        self.lots[number as usize] = self.lots(lane);
        if rank == lane.rank {
            return;
        }
        let partition = &mut self.partitions[lane.partition as usize];
        partition.front.clear();
        if let Some(old) = lane.rank {
            partition.lanes.remove(&(old, number));
        }
        partition.lanes.extend(rank.map(|rank| (rank, number)));
        self.changed_partitions.push(lane.partition);
        self.lanes[number as usize].rank = rank;
    }

    /// Ranks a partition again among the leaders.
    fn lead(&mut self, number: u32) {
        let partition = &mut self.partitions[number as usize];
        let best = partition.lanes.first().map(|(own, _)| *own);
        if partition.front.is_empty() {
            let front = partition.lanes.iter().take_while(|(own, _)| Some(*own) == best);
            partition.front.extend(front.take(MAX_EQUALS).map(|(_, lane)| *lane));
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

    /// Draws the lane to take from and one of its lots, among the lanes of the best rank. A lane's
    /// chance is proportional to its number of lots.
    fn leader(&self, random: &mut Random) -> Option<(usize, usize)> {
        let (best, _) = self.leaders.first()?;
        let equals = || {
            let partitions = self.leaders.iter().take_while(|(rank, _)| rank == best);
            let lanes = partitions.flat_map(|(_, number)| &self.partitions[*number as usize].front);
            lanes.take(MAX_EQUALS).map(|lane| (*lane as usize, self.lots[*lane as usize]))
        };
        let total: usize = equals().map(|(_, lots)| lots).sum();
        let mut drawn = random.below(total as u64) as usize;
        for (lane, lots) in equals() {
            match drawn.checked_sub(lots) {
                Some(left) => drawn = left,
                None => return Some((lane, drawn)),
            }
        }
        None
    }

    /// Counts the lots of a lane. If nothing ranks its instances, touched and untouched ones each
    /// have a lot, the touched ones first.
    fn lots(&self, lane: &Lane) -> usize {
        match (lane.entries.len(), lane.deck.lots()) {
            (touched, untouched) if self.own.is_empty() => touched + untouched,
            (touched, 0) => touched,
            (_, untouched) => untouched,
        }
    }

    /// Returns the spot of the lane's best instance: a touched one, the head of the deck, or the
    /// one that `lot` draws. None for a blank.
    fn best(&mut self, state: &State, filter: &Filter, number: usize, lot: usize) -> Option<usize> {
        let lane = &self.lanes[number];
        let touched = lane.entries.first();
        let untouched = self.untouched(lane);
        let goes_first = match touched {
            _ if self.own.is_empty() => lot < lane.entries.len(),
            Some(touched) => untouched.is_none_or(|untouched| touched.own <= untouched),
            None => false,
        };
        if goes_first {
            return touched.map(|entry| entry.spot as usize);
        }
        let lot = if self.own.is_empty() { lot - lane.entries.len() } else { lot };
        let lane = &mut self.lanes[number];
        let card = lane.head.take().or_else(|| {
            let fits = |card: &Card| is_untouched(state, filter, self.group.as_ref(), card);
            lane.deck.draw(lot, &state.index.fleet, &filter.wanted.resources, fits)
        });
        if card.is_none() {
            self.changed_lanes.push(number as u32);
        }
        Some(self.sit(number, card?, 0))
    }

    /// Returns the own rank of the lane's best untouched instance. In a deck by lot all have the
    /// same, and the draw may still find that none fits.
    fn untouched(&self, lane: &Lane) -> Option<OwnRank> {
        match &lane.head {
            Some(head) => Some(self.own_rank(head, 0)),
            None => (lane.deck.is_by_lot() && lane.deck.lots() > 0).then_some(0),
        }
    }
}

/// Returns true if the task may run on this untouched instance, which has room for it.
fn is_untouched(state: &State, filter: &Filter, group: Option<&Group>, card: &Card) -> bool {
    group.is_none_or(|group| !group.by_instance.contains_key(&card.id))
        && filter.each_allows(state, &card.id, Held::default())
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
