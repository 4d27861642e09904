//! The instances of one kind that the group and the search have not touched yet, dealt one by one:
//! in the order in which the strategies want them, or by lot. Only as many are looked at as are
//! dealt.
//!
//! What does not fit now never will while the search lasts, and what was touched never comes back:
//! nothing has to be dealt twice.

use std::collections::BTreeSet;
use std::ops::Bound;

use model::fleet::{Fleet, Members, Room, Seat};
use model::id::InstanceId;
use model::instance::Resources;

/// Looking one instance up costs about as much as going over so many in their order. So a deck by
/// lot is laid out once a share like this of it was looked up: what was spent until then at most
/// doubles what it costs.
const LOOKUP_COST: usize = 16;
/// Instances looked at in one go, at first and at the most: what is not dealt was looked at for
/// nothing.
const FIRST_STRETCH: usize = 1;
const LONGEST_STRETCH: usize = 256;

/// Which come first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Order {
    /// Each as likely as any other.
    Lot,
    LeastCpu,
    LeastMemory,
}

/// One instance and what it has free.
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
    /// Have room; dealt from the end, or by lot from anywhere.
    hand: Vec<Card>,
    /// Where looking for more goes on.
    from: Bound<Room>,
    stretch: usize,
    /// By lot: how many were looked up, or None when all that have room are in the hand.
    lookups: Option<usize>,
    /// Are not in it, though `members` or the hand may say so.
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

    /// The next that has room for `wanted` and that `fits`; None when there is none any more, and
    /// always if the lot decides.
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

    /// How many lots are in it: one for each instance that may have room.
    pub(super) fn lots(&self) -> usize {
        match self.lookups {
            None if self.is_by_lot() => self.hand.len(),
            None | Some(_) => self.members.ids.len(),
        }
    }

    /// What the lot of this number, of those that are left, is for. None for a blank: lots have to
    /// be drawn anew then, for it may have been one of the last in the deck.
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
        // The last lots of a deck that was just laid out are for those that turned out to be full.
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

    /// The instance was touched without having been dealt.
    pub(super) fn take_out(&mut self, id: &InstanceId) {
        self.gone.insert(id.clone());
    }

    fn has(&self, card: &Card) -> bool {
        self.gone.is_empty() || !self.gone.contains(&card.id)
    }

    /// Takes all that have room into the hand.
    fn lay_out(&mut self, wanted: &Resources) {
        self.lookups = None;
        self.hand.reserve(self.members.ids.len());
        while self.look_on(wanted) {}
        let gone = std::mem::take(&mut self.gone);
        self.hand.retain(|card| !gone.contains(&card.id));
    }

    /// Takes more with room into the hand; false when there are no more.
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
            // Those of a level that lack the other resource are passed over in one step.
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
