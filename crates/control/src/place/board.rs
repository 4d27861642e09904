//! The instances that can hold one kind of task, kept in the order in which its strategies want
//! them, so that the best is always at hand.
//!
//! All tasks of a search are alike. So an instance's rank changes only when something is taken
//! from it, and what no longer fits never fits again. Only spreading over an attribute ranks many
//! instances anew at once; these share all their attribute values, so each such combination is a
//! partition with an order of its own, and only the partitions' leaders are compared:
//!
//! ```text
//! leaders   (1, 0) zone b, rack 2     the whole rank of each partition's first instance
//!           (2, 0) zone a, rack 1
//! partition zone b, rack 2: [i7, i3, i9]   by what is the instance's own: count, free resources
//! ```

use std::collections::{BTreeMap, BTreeSet};

use model::id::Text;
use model::random::Random;

use super::candidates::{Candidates, Slot};
use super::filter::Filter;
use super::lot::Lot;
use super::tally::Tally;
use super::value;
use crate::constraint::Strategy;

/// Five strategies at the most.
const MAX_TERMS: usize = 5;

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

/// An instance's own terms and its ticket, 32 bits each, the first term on top.
type Entry = u128;

#[derive(Debug, Clone)]
pub(super) struct Board {
    terms: Vec<Term>,
    own: Vec<Own>,
    axes: Vec<Axis>,
    partitions: Vec<Partition>,
    /// The rank and the ticket of every partition that is not empty.
    leaders: BTreeSet<(Rank, u32)>,
    /// By slot.
    seats: Vec<Seat>,
    /// Decides between equal instances, and between equal partitions.
    slot_lot: Lot,
    partition_lot: Lot,
    /// How much of what was taken from the candidates is accounted for.
    seen: usize,
}

/// One attribute that is spread over.
#[derive(Debug, Clone)]
struct Axis {
    name: Text,
    numbers: BTreeMap<Text, u32>,
    /// By number of the value: tasks of the group, and the partitions that have it.
    counts: Vec<u32>,
    partitions: Vec<Vec<u32>>,
}

#[derive(Debug, Clone)]
struct Partition {
    /// By axis: the number of the value; None for instances without the attribute.
    values: Vec<Option<u32>>,
    entries: BTreeSet<Entry>,
    /// What stands for it among the leaders.
    rank: Option<Rank>,
}

#[derive(Debug, Clone, Copy)]
struct Seat {
    partition: u32,
    /// Whether it may ever hold the task: connected and what the task asks it to be.
    belongs: bool,
    /// Tasks of the group.
    placed: u32,
    /// Its entry in the partition, if it can hold the task now.
    entry: Option<Entry>,
}

impl Board {
    pub(super) fn new(
        filter: &Filter,
        tally: &Tally,
        candidates: &Candidates,
        random: &mut Random,
    ) -> Board {
        let mut board = Board {
            terms: Vec::new(),
            own: Vec::new(),
            axes: Vec::new(),
            partitions: Vec::new(),
            leaders: BTreeSet::new(),
            seats: Vec::with_capacity(candidates.slots.len()),
            slot_lot: Lot::draw(candidates.slots.len(), random),
            partition_lot: Lot::default(),
            seen: candidates.taken.len(),
        };
        board.read(&filter.wanted.strategies);
        board.seat(filter, tally, candidates);
        board.partition_lot = Lot::draw(board.partitions.len(), random);
        for partition in 0..board.partitions.len() {
            board.lead(partition as u32);
        }
        board
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

    fn seat(&mut self, filter: &Filter, tally: &Tally, candidates: &Candidates) {
        let mut known = BTreeMap::new();
        let mut entries: Vec<Vec<Entry>> = Vec::new();
        for (at, slot) in candidates.slots.iter().enumerate() {
            let partition = self.partition_of(&mut known, tally, slot);
            entries.resize_with(self.partitions.len(), Vec::new);
            let mut seat = Seat {
                partition,
                belongs: slot.row.agent_connected && filter.belongs(slot).is_ok(),
                placed: tally.on(&slot.row.id),
                entry: None,
            };
            seat.entry = self.entry(filter, slot, at, &seat);
            entries[partition as usize].extend(seat.entry);
            self.seats.push(seat);
        }
        for (partition, entries) in self.partitions.iter_mut().zip(entries) {
            partition.entries = entries.into_iter().collect();
        }
    }

    fn partition_of(
        &mut self,
        known: &mut BTreeMap<Vec<Option<u32>>, u32>,
        tally: &Tally,
        slot: &Slot,
    ) -> u32 {
        let number =
            |axis: &mut Axis| value(&slot.row, &axis.name).map(|value| axis.number(tally, value));
        let values: Vec<Option<u32>> = self.axes.iter_mut().map(number).collect();
        if let Some(partition) = known.get(&values) {
            return *partition;
        }
        let partition = self.partitions.len() as u32;
        for (axis, value) in self.axes.iter_mut().zip(&values) {
            if let Some(value) = value {
                axis.partitions[*value as usize].push(partition);
            }
        }
        known.insert(values.clone(), partition);
        self.partitions.push(Partition { values, entries: BTreeSet::new(), rank: None });
        partition
    }

    /// The best slot. Where the instances themselves are not ranked, any of a partition.
    pub(super) fn best(&self, random: &mut Random) -> Option<usize> {
        let (_, ticket) = self.leaders.first()?;
        let entries = &self.partitions[self.partition_lot.number(*ticket)].entries;
        let drawn = if self.own.is_empty() {
            let from = Entry::from(self.slot_lot.any(random));
            entries.range(from..).next()
        } else {
            None
        };
        let entry = drawn.or(entries.first())?;
        Some(self.slot_lot.number(*entry as u32))
    }

    pub(super) fn placed(&self, at: usize) -> u32 {
        self.seats[at].placed
    }

    /// Looks again at the slots that others took from.
    pub(super) fn catch_up(&mut self, filter: &Filter, candidates: &Candidates) {
        while let Some(at) = candidates.taken.get(self.seen) {
            self.seen += 1;
            let partition = self.update(filter, candidates, *at as usize);
            self.lead(partition);
        }
    }

    /// A task of the group was placed there, as the last that was taken from the candidates.
    pub(super) fn note(&mut self, filter: &Filter, candidates: &Candidates, at: usize) {
        self.seats[at].placed += 1;
        if filter.asks_for_groups {
            let slot = &candidates.slots[at];
            self.seats[at].belongs = slot.row.agent_connected && filter.belongs(slot).is_ok();
        }
        if self.seen + 1 == candidates.taken.len() {
            self.seen += 1;
        }
        let partition = self.update(filter, candidates, at);
        self.lead(partition);
        for axis in 0..self.axes.len() {
            if let Some(value) = self.partitions[partition as usize].values[axis] {
                self.axes[axis].counts[value as usize] += 1;
                for next in 0..self.axes[axis].partitions[value as usize].len() {
                    self.lead(self.axes[axis].partitions[value as usize][next]);
                }
            }
        }
    }

    /// Ranks one instance anew; gives its partition.
    fn update(&mut self, filter: &Filter, candidates: &Candidates, at: usize) -> u32 {
        let seat = self.seats[at];
        let entry = self.entry(filter, &candidates.slots[at], at, &seat);
        if entry != seat.entry {
            let entries = &mut self.partitions[seat.partition as usize].entries;
            if let Some(old) = seat.entry {
                entries.remove(&old);
            }
            entries.extend(entry);
            self.seats[at].entry = entry;
        }
        seat.partition
    }

    /// None if the instance cannot hold the task.
    fn entry(&self, filter: &Filter, slot: &Slot, at: usize, seat: &Seat) -> Option<Entry> {
        let can_hold =
            seat.belongs && filter.has_room(slot).is_ok() && filter.is_apart(seat.placed).is_ok();
        if !can_hold {
            return None;
        }
        let terms = self.own.iter().map(|own| match own {
            Own::Placed => seat.placed,
            Own::FreeCpu => bits(slot.free_cpu_units),
            Own::FreeMemory => bits(slot.free_memory_mib),
        });
        let own = terms.fold(0, |entry: Entry, term| entry << 32 | Entry::from(term));
        Some(own << 32 | Entry::from(self.slot_lot.ticket(at)))
    }

    /// Ranks a partition anew among the leaders.
    fn lead(&mut self, number: u32) {
        let partition = &self.partitions[number as usize];
        let rank = partition.entries.first().map(|entry| self.rank(partition, *entry));
        if rank == partition.rank {
            return;
        }
        let ticket = self.partition_lot.ticket(number as usize);
        if let Some(old) = partition.rank {
            self.leaders.remove(&(old, ticket));
        }
        self.leaders.extend(rank.map(|rank| (rank, ticket)));
        self.partitions[number as usize].rank = rank;
    }

    fn rank(&self, partition: &Partition, entry: Entry) -> Rank {
        let mut rank = [0; MAX_TERMS];
        let mut shift = 32 * self.own.len();
        for (place, term) in rank.iter_mut().zip(&self.terms) {
            *place = match term {
                Term::Axis(axis) => match partition.values[*axis] {
                    Some(value) => self.axes[*axis].counts[value as usize],
                    None => u32::MAX,
                },
                Term::Own(_) => {
                    let term = (entry >> shift) as u32;
                    shift -= 32;
                    term
                }
            };
        }
        rank
    }
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

    fn number(&mut self, tally: &Tally, value: &str) -> u32 {
        if let Some(number) = self.numbers.get(value) {
            return *number;
        }
        let number = self.counts.len() as u32;
        self.numbers.insert(value.into(), number);
        self.counts.push(tally.with(&self.name, value));
        self.partitions.push(Vec::new());
        number
    }
}

/// What is free where a task fits is never negative, and no machine has four million cores or four
/// pebibytes.
fn bits(free: i64) -> u32 {
    u32::try_from(free.max(0)).unwrap_or(u32::MAX)
}
