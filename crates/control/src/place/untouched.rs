//! The instances of one kind that neither the group nor the search has touched yet, taken one by
//! one: in the order that the strategies ask for, or at random. Only as many are looked at as are
//! taken.
//! An instance that does not fit now will not fit later in the same search, and a touched one never
//! comes back, so nothing has to be taken twice.

use std::collections::BTreeSet;
use std::ops::Bound;

use model::fleet::{Fleet, Members, Room, Seat};
use model::id::InstanceId;
use model::instance::Resources;

/// The cost of looking up one instance, in steps of an ordered scan. A random set is read as a whole
/// once one in so many of its instances was looked up, so that lookups at most double the cost.
const LOOKUP_COST: usize = 16;
/// The instances read in one go, at first and at most. It starts small because reading one that is
/// not taken is wasted work.
const FIRST_STRETCH: usize = 1;
const LONGEST_STRETCH: usize = 256;

/// The order in which instances are taken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Order {
    /// Any instance with the same chance.
    Random,
    LeastCpu,
    LeastMemory,
}

/// One instance with its free resources.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) id: InstanceId,
    pub(super) free_cpu_units: i64,
    pub(super) free_memory_mib: i64,
}

#[derive(Debug, Clone)]
pub(super) struct Untouched {
    order: Order,
    members: Members,
    /// Instances with room that were read and not taken yet: the next is the last, or any of them if
    /// they are drawn at random.
    waiting: Vec<Candidate>,
    /// The position at which the scan for more instances goes on.
    from: Bound<Room>,
    stretch: usize,
    /// In a random set: the number of lookups so far; None once all instances with room are waiting.
    lookups: Option<usize>,
    /// Instances that were taken out, though they may still be members or waiting.
    gone: BTreeSet<InstanceId>,
}

impl Untouched {
    pub(super) fn new(order: Order, members: Members) -> Untouched {
        Untouched {
            order,
            members,
            waiting: Vec::new(),
            from: Bound::Unbounded,
            stretch: FIRST_STRETCH,
            lookups: (order == Order::Random).then_some(0),
            gone: BTreeSet::new(),
        }
    }

    /// Returns the next instance that has room for `wanted` and for which `fits` is true. None when
    /// no more are left, and always in a random set.
    pub(super) fn next(
        &mut self,
        wanted: &Resources,
        fits: impl Fn(&Candidate) -> bool,
    ) -> Option<Candidate> {
        if self.is_random() {
            return None;
        }
        loop {
            if self.waiting.is_empty() {
                self.read_more(wanted);
                self.waiting.reverse();
            }
            let candidate = self.waiting.pop()?;
            if self.has(&candidate) && fits(&candidate) {
                return Some(candidate);
            }
        }
    }

    pub(super) fn is_random(&self) -> bool {
        self.order == Order::Random
    }

    /// Counts the chances in a draw: one for each instance that may have room.
    pub(super) fn chances(&self) -> usize {
        match self.lookups {
            None if self.is_random() => self.waiting.len(),
            None | Some(_) => self.members.ids.len(),
        }
    }

    /// Takes the instance that has the chance with this number. None if it does not fit: then the
    /// caller has to draw among all kinds again, because that chance may have been one of the last.
    pub(super) fn draw(
        &mut self,
        chance: usize,
        fleet: &Fleet,
        wanted: &Resources,
        fits: impl Fn(&Candidate) -> bool,
    ) -> Option<Candidate> {
        if let Some(lookups) = &mut self.lookups {
            *lookups += 1;
            if *lookups <= self.members.ids.len() / LOOKUP_COST {
                return self.look_up(chance, fleet, wanted, fits);
            }
            self.read_all(wanted);
        }
        // Once all are read, chances beyond those that wait are of instances that have no room.
        let candidate = (chance < self.waiting.len()).then(|| self.waiting.swap_remove(chance));
        candidate.filter(|candidate| self.has(candidate) && fits(candidate))
    }

    fn look_up(
        &mut self,
        chance: usize,
        fleet: &Fleet,
        wanted: &Resources,
        fits: impl Fn(&Candidate) -> bool,
    ) -> Option<Candidate> {
        let id = &self.members.ids[chance];
        let candidate = fleet.seat(id).map(|seat| Candidate::of(id, seat));
        let candidate = candidate
            .filter(|candidate| candidate.has(wanted) && self.has(candidate) && fits(candidate))?;
        self.gone.insert(id.clone());
        Some(candidate)
    }

    /// Removes an instance that was touched without having been taken.
    pub(super) fn remove(&mut self, id: &InstanceId) {
        self.gone.insert(id.clone());
    }

    fn has(&self, candidate: &Candidate) -> bool {
        self.gone.is_empty() || !self.gone.contains(&candidate.id)
    }

    /// Reads all instances that have room.
    fn read_all(&mut self, wanted: &Resources) {
        self.lookups = None;
        self.waiting.reserve(self.members.ids.len());
        while self.read_more(wanted) {}
        let gone = std::mem::take(&mut self.gone);
        self.waiting.retain(|candidate| !gone.contains(&candidate.id));
    }

    /// Reads more instances with room; false when no more are left.
    fn read_more(&mut self, wanted: &Resources) -> bool {
        let (cpu, memory) = (wanted.cpu_units, wanted.memory_mib);
        let (rooms, first, second) = match self.order {
            Order::Random | Order::LeastCpu => (&self.members.by_cpu, cpu, memory),
            Order::LeastMemory => (&self.members.by_memory, memory, cpu),
        };
        let at_least = |level| Bound::Included((level, second, InstanceId::from("")));
        if self.from == Bound::Unbounded {
            self.from = at_least(first);
        }
        let held = self.waiting.len();
        while self.waiting.len() == held {
            let range = (self.from.clone(), Bound::Unbounded);
            let mut last = None;
            for room in rooms.range(range).take(self.stretch) {
                if room.1 >= second {
                    self.waiting.push(Candidate::new(self.order, room));
                }
                last = Some(room);
            }
            let Some(last) = last else { return false };
            // One step skips all instances of a level that lack the other resource.
            self.from = match last.1 >= second {
                true => Bound::Excluded(last.clone()),
                false => at_least(last.0),
            };
            self.stretch = (2 * self.stretch).min(LONGEST_STRETCH);
        }
        true
    }
}

impl Candidate {
    pub(super) fn of(id: &InstanceId, seat: &Seat) -> Candidate {
        let (free_cpu_units, free_memory_mib) = (seat.free_cpu_units, seat.free_memory_mib);
        Candidate { id: id.clone(), free_cpu_units, free_memory_mib }
    }

    fn new(order: Order, (first, second, id): &Room) -> Candidate {
        let (free_cpu_units, free_memory_mib) = match order {
            Order::Random | Order::LeastCpu => (*first, *second),
            Order::LeastMemory => (*second, *first),
        };
        Candidate { id: id.clone(), free_cpu_units, free_memory_mib }
    }

    pub(super) fn has(&self, wanted: &Resources) -> bool {
        self.free_cpu_units >= wanted.cpu_units && self.free_memory_mib >= wanted.memory_mib
    }
}
