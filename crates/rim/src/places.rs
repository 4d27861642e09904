//! Places for connections, of a limited number. When all are taken, a new connection takes the
//! place of the one whose client has been idle the longest while it owed a request or did not read
//! its response, so that slow clients never shut out others, however many there are.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// Bytes that a client has to send or read to prove that it makes progress.
const CREDIT_BYTES: usize = 64 << 10;
/// Time after which a connection that waits for a place checks again for one to take over.
const LOOK_AGAIN: Duration = Duration::from_millis(100);
/// The longest time that a client may be waited for, in all, until it has moved [`CREDIT_BYTES`].
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The limits of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The most places of all clients together.
    pub most: usize,
    /// The most of one other machine; if none are reserved for this machine, of any address.
    pub per_peer: usize,
    /// The number reserved for clients on this machine.
    pub for_loopback: usize,
}

/// A client's machine, as far as it can be told from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer {
    /// The address that its connection comes from.
    pub ip: IpAddr,
    /// A number for each network that may have addresses of another as well.
    pub network: u64,
}

impl From<IpAddr> for Peer {
    fn from(ip: IpAddr) -> Peer {
        Peer { ip, network: 0 }
    }
}

/// The places in use.
#[derive(Debug)]
pub struct Places {
    bounds: Bounds,
    table: Mutex<Table>,
    freed: Notify,
}

#[derive(Debug, Default)]
struct Table {
    taken: BTreeMap<u64, Arc<Seat>>,
    next: u64,
}

/// The state of one connection's place.
#[derive(Debug)]
pub struct Seat {
    peer: Peer,
    waits: Mutex<Both>,
    end: Notify,
}

/// The two things that a client is waited for: to send a request, and to read a response.
#[derive(Debug, Default)]
struct Both {
    sending: Waits,
    taking: Waits,
    /// True once the response is made: the client owes the next request after reading it.
    is_answered: bool,
}

#[derive(Debug, Default)]
struct Waits {
    /// The start of the current wait, while the client owes something.
    since: Option<Instant>,
    /// Time waited before that, since the last credit.
    before: Duration,
    bytes: usize,
}

/// A place in use, which is freed on drop.
#[derive(Debug)]
pub struct Taken {
    places: Arc<Places>,
    number: u64,
    /// The place itself, by which its connection shows what it moves.
    pub seat: Arc<Seat>,
}

impl Places {
    /// Returns places that are all free.
    pub fn new(bounds: Bounds) -> Places {
        Places { bounds, table: Mutex::default(), freed: Notify::new() }
    }

    /// Waits for a place for a connection of that peer. None for a peer that has too many already,
    /// and for one of another machine while all places are busy: only clients of this machine wait,
    /// because a waiting connection blocks those behind it, and reserved places would be of no use.
    pub async fn take(self: &Arc<Self>, peer: Peer) -> Option<Taken> {
        loop {
            let freed = self.freed.notified();
            match self.try_take(peer, Instant::now()) {
                Outcome::Taken(taken) => return Some(taken),
                Outcome::TooMany => return None,
                Outcome::Full if self.bounds.prefer(peer) => {
                    // A place whose client becomes slow may be taken over, and nothing notifies of
                    // that.
                    let _again = tokio::time::timeout(LOOK_AGAIN, freed).await;
                }
                Outcome::Full => return None,
            }
        }
    }

    fn try_take(self: &Arc<Self>, peer: Peer, now: Instant) -> Outcome {
        let mut table = lock(&self.table);
        let is_preferred = self.bounds.prefer(peer);
        let kept = if is_preferred { 0 } else { self.bounds.for_loopback };
        let own = || table.taken.values().filter(|seat| seat.peer == peer).count();
        if !is_preferred && own() >= self.bounds.per_peer {
            return Outcome::TooMany;
        }
        if table.taken.len() + kept >= self.bounds.most {
            let waited =
                table.taken.iter().filter_map(|(number, seat)| Some((seat.waited(now)?, *number)));
            let Some((_, slowest)) = waited.max() else { return Outcome::Full };
            if let Some(seat) = table.taken.remove(&slowest) {
                seat.end.notify_one();
            }
        }
        let sending = Waits { since: Some(now), ..Waits::default() };
        let waits = Mutex::new(Both { sending, ..Both::default() });
        let seat = Arc::new(Seat { peer, waits, end: Notify::new() });
        let number = table.next;
        table.next += 1;
        table.taken.insert(number, seat.clone());
        Outcome::Taken(Taken { places: self.clone(), number, seat })
    }
}

#[derive(Debug)]
enum Outcome {
    Taken(Taken),
    Full,
    TooMany,
}

impl Drop for Taken {
    fn drop(&mut self) {
        lock(&self.places.table).taken.remove(&self.number);
        self.places.freed.notify_one();
    }
}

impl Waits {
    fn begin(&mut self) {
        self.since.get_or_insert_with(Instant::now);
    }

    fn brings(&mut self, bytes: usize) {
        let waited = self.since.take().map_or(Duration::ZERO, |since| since.elapsed());
        self.before += waited;
        self.bytes += bytes;
        if self.bytes >= CREDIT_BYTES {
            (self.before, self.bytes) = (Duration::ZERO, 0);
        }
    }

    fn waited(&self, now: Instant) -> Option<Duration> {
        self.since.map(|since| self.before + now.saturating_duration_since(since))
    }
}

impl Seat {
    /// Records that the client owes more of a request body.
    pub fn owes(&self) {
        lock(&self.waits).sending.begin();
    }

    /// Records received bytes of what the client owes.
    pub fn brings(&self, bytes: usize) {
        lock(&self.waits).sending.brings(bytes);
    }

    /// Records a complete request head: the client owes nothing yet.
    pub fn is_called(&self) {
        *lock(&self.waits) = Both::default();
    }

    /// Records that the client owes no more of a body.
    pub fn is_done(&self) {
        let mut waits = lock(&self.waits);
        if !waits.is_answered {
            waits.sending = Waits::default();
        }
    }

    /// Records that all of a response was passed on: the client owes the next request.
    pub fn is_answered(&self) {
        let mut waits = lock(&self.waits);
        waits.is_answered = true;
        waits.sending = Waits { since: Some(Instant::now()), ..Waits::default() };
    }

    /// Records that the client does not read its response.
    pub fn keeps_waiting(&self) {
        lock(&self.waits).taking.begin();
    }

    /// Records that the client read bytes of a response. Its time for the next request begins with
    /// the last byte.
    pub fn takes(&self, bytes: usize) {
        let mut waits = lock(&self.waits);
        waits.taking.brings(bytes);
        if waits.is_answered {
            waits.sending.since = Some(Instant::now());
        }
    }

    /// Returns the time that this client was waited for; None while it owes nothing.
    fn waited(&self, now: Instant) -> Option<Duration> {
        let waits = lock(&self.waits);
        waits.sending.waited(now).max(waits.taking.waited(now))
    }

    /// Returns when the connection has to be closed: another takes its place, or it is too slow.
    pub async fn ended(&self) {
        loop {
            let rest = self.waited(Instant::now()).map(|waited| PATIENCE.saturating_sub(waited));
            if rest == Some(Duration::ZERO) {
                return;
            }
            if tokio::time::timeout(rest.unwrap_or(PATIENCE), self.end.notified()).await.is_ok() {
                return;
            }
        }
    }
}

impl Bounds {
    /// Returns true if places are reserved for that peer.
    fn prefer(&self, peer: Peer) -> bool {
        self.for_loopback > 0 && peer.ip.to_canonical().is_loopback()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEAR: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    fn places(most: usize, per_peer: usize, for_loopback: usize) -> Arc<Places> {
        Arc::new(Places::new(Bounds { most, per_peer, for_loopback }))
    }

    fn far(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    fn take(places: &Arc<Places>, peer: IpAddr) -> Option<Taken> {
        match places.try_take(peer.into(), Instant::now() + Duration::from_secs(1)) {
            Outcome::Taken(taken) => Some(taken),
            Outcome::Full | Outcome::TooMany => None,
        }
    }

    #[test]
    fn the_slowest_loses_its_place_and_who_is_served_never() {
        let places = places(3, 3, 1);
        let held: Vec<Taken> = (0..3).filter_map(|_| take(&places, NEAR)).collect();
        let has = |taken: &Taken| lock(&places.table).taken.contains_key(&taken.number);
        held[0].seat.is_done();
        // The second has waited for longer than the third, but has sent enough in the meantime.
        held[1].seat.brings(CREDIT_BYTES);
        held[1].seat.owes();
        lock(&held[2].seat.waits).sending.before = Duration::from_secs(1);
        let newcomer = take(&places, NEAR).expect("the place of the slowest");
        assert_eq!(held.iter().map(has).collect::<Vec<_>>(), [true, true, false]);
        newcomer.seat.is_done();
        held[1].seat.is_done();
        assert!(take(&places, NEAR).is_none(), "all are being served");
        drop(newcomer);
        assert!(take(&places, NEAR).is_some());
    }

    #[test]
    fn other_machines_leave_room_for_this_one_and_for_each_other() {
        let places = places(64, 32, 4);
        let hold = |peer, count: usize| {
            let taken = (0..count).filter_map(|_| take(&places, peer));
            taken.inspect(|taken| taken.seat.is_done()).collect::<Vec<_>>()
        };
        let first = hold(far(1), 64);
        assert_eq!(first.len(), 32);
        let second = hold(far(2), 64);
        assert_eq!(first.len() + second.len(), 60);
        assert_eq!(hold(NEAR, 64).len(), 4);
    }

    #[test]
    fn one_address_takes_its_own_places_only_and_gives_them_back() {
        let places = places(512, 32, 0);
        let hold = |peer, count: usize| {
            let taken = (0..count).filter_map(|_| take(&places, peer));
            taken.inspect(|taken| taken.seat.is_done()).collect::<Vec<_>>()
        };
        let mut held = hold(NEAR, 33);
        assert_eq!(held.len(), 32, "this machine's own are as others where none are kept for them");
        assert_eq!(hold(far(1), 1).len(), 1);
        held.pop();
        held.extend(hold(NEAR, 2));
        assert_eq!(held.len(), 32);
        held.extend((2..=255).flat_map(|last| hold(far(last), 32)));
        assert_eq!(held.len(), 512);
        held.clear();
        assert!(lock(&places.table).taken.is_empty());
    }

    #[test]
    fn between_answers_and_while_it_takes_none_a_client_can_lose_its_place() {
        let places = places(1, 1, 1);
        let taken = take(&places, NEAR).expect("a place");
        let waited = || taken.seat.waited(Instant::now());
        taken.seat.is_called();
        assert_eq!(waited(), None, "it is being served");
        taken.seat.keeps_waiting();
        assert!(waited().is_some(), "it does not take its answer");
        lock(&taken.seat.waits).taking.before = PATIENCE;
        taken.seat.takes(1);
        assert_eq!(waited(), None);
        taken.seat.keeps_waiting();
        assert!(waited() >= Some(PATIENCE), "a byte now and then is no progress");
        taken.seat.takes(CREDIT_BYTES);
        taken.seat.keeps_waiting();
        assert!(waited() < Some(PATIENCE), "enough of them are");
        taken.seat.takes(1);
        taken.seat.is_answered();
        taken.seat.is_done();
        assert!(waited().is_some(), "it owes the next head");
        taken.seat.takes(1);
        assert!(waited().is_some(), "also when the last of the answer goes out afterwards");
        assert!(take(&places, NEAR).is_some());
    }

    /// Returns the result if it is there at once, without waiting.
    async fn at_once(places: &Arc<Places>, peer: IpAddr) -> Option<Option<Taken>> {
        tokio::select! {
            biased;
            taken = places.take(peer.into()) => Some(taken),
            () = std::future::ready(()) => None,
        }
    }

    #[tokio::test]
    async fn other_machines_are_sent_away_and_never_stand_in_the_way_of_this_one() {
        let places = places(2, 2, 1);
        let _far = take(&places, far(1)).inspect(|taken| taken.seat.is_done());
        assert!(at_once(&places, far(2)).await.expect("an answer").is_none());
        let near = at_once(&places, NEAR).await.expect("an answer").expect("the place kept for it");
        near.seat.is_done();
        assert!(at_once(&places, NEAR).await.is_none(), "this machine's own wait their turn");
        drop(near);
        assert!(at_once(&places, NEAR).await.expect("an answer").is_some());
    }

    #[tokio::test]
    async fn a_client_is_waited_for_so_long_and_no_longer() {
        let places = places(1, 1, 1);
        let taken = take(&places, NEAR).expect("a place");
        lock(&taken.seat.waits).sending.before = PATIENCE;
        taken.seat.ended().await;
        assert!(take(&places, NEAR).is_some());
        taken.seat.is_done();
        taken.seat.ended().await;
    }
}
