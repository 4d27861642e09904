//! The instances of one kind that neither the group nor the search has touched yet, dealt one by
//! one: in the order that the strategies ask for, or by lot. Only as many are looked at as are
//! dealt.
//! An instance that does not fit now will not fit later in the same search, and a touched one never
//! comes back, so nothing has to be dealt twice.

use std::collections::BTreeSet;
use std::ops::Bound;

use model::fleet::{Fleet, Members, Room, Seat};
use model::id::InstanceId;
use model::instance::Resources;

/// The cost of looking up one instance, in steps of an ordered scan. A deck by lot is laid out once
/// one in so many of its instances was looked up, so that lookups at most double the cost.
const LOOKUP_COST: usize = 16;
/// The instances read in one go, at first and at most. It starts small because reading one that is
/// not dealt is wasted work.
const FIRST_STRETCH: usize = 1;
const LONGEST_STRETCH: usize = 256;

/// The order in which a deck deals.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Order {
    /// Any instance with the same chance.
    Lot,
    LeastCpu,
    LeastMemory,
}

/// One instance with its free resources.
#[derive(Debug, Clone)]
pub(super) struct Card {
    pub(super) id: InstanceId,
    pub(super) free_cpu_units: i64,
    pub(super) free_memory_mib: i64,
}

#[derive(Debug, Clone)]
pub(super) struct Deck {
    order: Order,
    members: Members,
    /// Instances with room; dealt from the end, or by lot from any place.
    hand: Vec<Card>,
    /// The position at which the scan for more instances goes on.
    from: Bound<Room>,
    stretch: usize,
    /// By lot: the number of lookups so far; None once all instances with room are in the hand.
    lookups: Option<usize>,
    /// Instances that were taken out, though `members` or the hand may still hold them.
    gone: BTreeSet<InstanceId>,
}

impl Deck {
    pub(super) fn new(order: Order, members: Members) -> Deck {
        Deck {
            order,
            members,
            hand: Vec::new(),
            from: Bound::Unbounded,
            stretch: FIRST_STRETCH,
            lookups: (order == Order::Lot).then_some(0),
            gone: BTreeSet::new(),
        }
    }

    /// Returns the next instance that has room for `wanted` and for which `fits` is true. None when
    /// no more are left, and always in a deck by lot.
    pub(super) fn deal(
        &mut self,
        wanted: &Resources,
        fits: impl Fn(&Card) -> bool,
    ) -> Option<Card> {
        if self.is_by_lot() {
            return None;
        }
        loop {
            if self.hand.is_empty() {
                self.look_on(wanted);
                self.hand.reverse();
            }
            let card = self.hand.pop()?;
            if self.has(&card) && fits(&card) {
                return Some(card);
            }
        }
    }

    pub(super) fn is_by_lot(&self) -> bool {
        self.order == Order::Lot
    }

    /// Counts the lots of the deck: one for each instance that may have room.
    pub(super) fn lots(&self) -> usize {
        match self.lookups {
            None if self.is_by_lot() => self.hand.len(),
            None | Some(_) => self.members.ids.len(),
        }
    }

    /// Returns the instance of the lot with this number. None for a blank: then the caller has to
    /// draw among all lanes again, because the blank may have been one of the deck's last lots.
    pub(super) fn draw(
        &mut self,
        lot: usize,
        fleet: &Fleet,
        wanted: &Resources,
        fits: impl Fn(&Card) -> bool,
    ) -> Option<Card> {
        if let Some(lookups) = &mut self.lookups {
            *lookups += 1;
            if *lookups <= self.members.ids.len() / LOOKUP_COST {
                return self.look_up(lot, fleet, wanted, fits);
            }
            self.lay_out(wanted);
        }
        // After laying out, lots beyond the hand belong to instances that have no room.
        let card = (lot < self.hand.len()).then(|| self.hand.swap_remove(lot));
        card.filter(|card| self.has(card) && fits(card))
    }

    fn look_up(
        &mut self,
        lot: usize,
        fleet: &Fleet,
        wanted: &Resources,
        fits: impl Fn(&Card) -> bool,
    ) -> Option<Card> {
        let id = &self.members.ids[lot];
        let card = fleet.seat(id).map(|seat| Card::of(id, seat));
        let card = card.filter(|card| card.has(wanted) && self.has(card) && fits(card))?;
        self.gone.insert(id.clone());
        Some(card)
    }

    /// Removes an instance that was touched without having been dealt.
    pub(super) fn take_out(&mut self, id: &InstanceId) {
        self.gone.insert(id.clone());
    }

    fn has(&self, card: &Card) -> bool {
        self.gone.is_empty() || !self.gone.contains(&card.id)
    }

    /// Reads all instances that have room into the hand.
    fn lay_out(&mut self, wanted: &Resources) {
        self.lookups = None;
        self.hand.reserve(self.members.ids.len());
        while self.look_on(wanted) {}
        let gone = std::mem::take(&mut self.gone);
        self.hand.retain(|card| !gone.contains(&card.id));
    }

    /// Reads more instances with room into the hand; false when no more are left.
    fn look_on(&mut self, wanted: &Resources) -> bool {
        let (cpu, memory) = (wanted.cpu_units, wanted.memory_mib);
        let (rooms, first, second) = match self.order {
            Order::Lot | Order::LeastCpu => (&self.members.by_cpu, cpu, memory),
            Order::LeastMemory => (&self.members.by_memory, memory, cpu),
        };
        let at_least = |level| Bound::Included((level, second, InstanceId::from("")));
        if self.from == Bound::Unbounded {
            self.from = at_least(first);
        }
        let held = self.hand.len();
        while self.hand.len() == held {
            let range = (self.from.clone(), Bound::Unbounded);
            let mut last = None;
            for room in rooms.range(range).take(self.stretch) {
                if room.1 >= second {
                    self.hand.push(Card::new(self.order, room));
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

impl Card {
    pub(super) fn of(id: &InstanceId, seat: &Seat) -> Card {
        let (free_cpu_units, free_memory_mib) = (seat.free_cpu_units, seat.free_memory_mib);
        Card { id: id.clone(), free_cpu_units, free_memory_mib }
    }

    fn new(order: Order, (first, second, id): &Room) -> Card {
        let (free_cpu_units, free_memory_mib) = match order {
            Order::Lot | Order::LeastCpu => (*first, *second),
            Order::LeastMemory => (*second, *first),
        };
        Card { id: id.clone(), free_cpu_units, free_memory_mib }
    }

    pub(super) fn has(&self, wanted: &Resources) -> bool {
        self.free_cpu_units >= wanted.cpu_units && self.free_memory_mib >= wanted.memory_mib
    }
}
