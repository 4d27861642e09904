//! Places for connections: so many in all, and so many from one address.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Connections at once; each costs the agent a descriptor.
const MAX_CONNECTIONS: usize = 512;
/// Of one address: a task's, or that of all containers in host network mode.
const MAX_PER_ADDRESS: usize = 32;

/// The places that are taken, by address.
#[derive(Debug, Default)]
pub(super) struct Seats(Arc<Mutex<BTreeMap<IpAddr, usize>>>);

/// One place, given back when it is dropped.
#[derive(Debug)]
pub(super) struct Seat {
    taken: Arc<Mutex<BTreeMap<IpAddr, usize>>>,
    address: IpAddr,
}

impl Seats {
    /// A place for a connection from that address, if there is one.
    pub(super) fn take(&self, address: IpAddr) -> Option<Seat> {
        let mut taken = lock(&self.0);
        let own = taken.get(&address).copied().unwrap_or(0);
        if own >= MAX_PER_ADDRESS || taken.values().sum::<usize>() >= MAX_CONNECTIONS {
            return None;
        }
        taken.insert(address, own + 1);
        Some(Seat { taken: self.0.clone(), address })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = lock(&self.taken);
        let left = taken.remove(&self.address).unwrap_or(1) - 1;
        if left > 0 {
            taken.insert(self.address, left);
        }
    }
}

fn lock(taken: &Mutex<BTreeMap<IpAddr, usize>>) -> MutexGuard<'_, BTreeMap<IpAddr, usize>> {
    taken.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_takes_its_own_places_only_and_gives_them_back() {
        let seats = Seats::default();
        let address = |last: u8| IpAddr::from([172, 24, 0, last]);
        let mut held: Vec<Seat> =
            (0..MAX_PER_ADDRESS).filter_map(|_| seats.take(address(1))).collect();
        assert_eq!(held.len(), MAX_PER_ADDRESS);
        assert!(seats.take(address(1)).is_none());
        assert!(seats.take(address(2)).is_some());
        held.pop();
        held.extend(seats.take(address(1)));
        assert_eq!(held.len(), MAX_PER_ADDRESS);
        held.extend(
            (2..=255)
                .flat_map(|last| (0..MAX_PER_ADDRESS).map(move |_| last))
                .filter_map(|last| seats.take(address(last))),
        );
        assert_eq!(held.len(), MAX_CONNECTIONS);
        held.clear();
        assert!(lock(&seats.0).is_empty());
    }
}
