//! The instances of one kind that the group and the search have not touched yet, dealt one by one
//! in the order in which the strategies want them. Only as many are looked at as are dealt.
//!
//! What does not fit now never will while the search lasts, and what was touched never comes back:
//! nothing has to be dealt twice.

use std::ops::Bound;

use model::fleet::{Fleet, Members, Room, Seat};
use model::id::InstanceId;
use model::instance::Resources;
use model::random::Random;

/// Draws that may fail in a row before all that have room are laid out: as long as one in five
/// fits, three in a hundred decks are.
const MAX_TRIES: u64 = 16;
/// Instances looked at in one go, at first and at the most: what is not dealt was looked at for
/// nothing.
const FIRST_STRETCH: usize = 4;
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
    /// By lot: how many draws the last card took, or None when all are in the hand.
    tries: Option<u64>,
}

impl Deck {
    pub(super) fn new(order: Order, members: Members) -> Deck {
        Deck {
            order,
            members,
            hand: Vec::new(),
            from: Bound::Unbounded,
            stretch: FIRST_STRETCH,
            tries: Some(1),
        }
    }

    /// The next that has room for `wanted` and that `fits`; None when there is none any more.
    pub(super) fn deal(
        &mut self,
        fleet: &Fleet,
        wanted: &Resources,
        random: &mut Random,
        fits: impl Fn(&Card) -> bool,
    ) -> Option<Card> {
        match self.order {
            Order::Lot => self.draw(fleet, wanted, random, fits),
            Order::LeastCpu | Order::LeastMemory => loop {
                let Some(card) = self.hand.pop() else {
                    self.look_on(wanted);
                    self.hand.reverse();
                    if self.hand.is_empty() {
                        return None;
                    }
                    continue;
                };
                if fits(&card) {
                    return Some(card);
                }
            },
        }
    }

    /// About how many it still holds, when `touched` of its kind are out of it.
    pub(super) fn size(&self, touched: usize) -> u64 {
        match self.tries {
            Some(tries) => (self.members.ids.len().saturating_sub(touched) as u64).div_ceil(tries),
            None => self.hand.len() as u64 + 1,
        }
    }

    fn draw(
        &mut self,
        fleet: &Fleet,
        wanted: &Resources,
        random: &mut Random,
        fits: impl Fn(&Card) -> bool,
    ) -> Option<Card> {
        let ids = &self.members.ids;
        for number in (1..=MAX_TRIES).take_while(|_| self.tries.is_some()) {
            let id = &ids[random.below(ids.len() as u64) as usize];
            if let Some(card) = fleet.seat(id).map(|seat| Card::of(id, seat))
                && card.has(wanted)
                && fits(&card)
            {
                self.tries = Some(number);
                return Some(card);
            }
        }
        if self.tries.take().is_some() {
            while self.look_on(wanted) {}
        }
        while !self.hand.is_empty() {
            let card = self.hand.swap_remove(random.below(self.hand.len() as u64) as usize);
            if fits(&card) {
                return Some(card);
            }
        }
        None
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
