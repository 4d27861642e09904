//! The control plane's own pulse, which tells its own stalls from the silence of hosts.
//! A beat takes the same path as an agent's message: through the event loop that reads the links,
//! the queue of the writer, and a batch. While beats come through, messages do too, and a silent
//! host is really silent. When beats are late (the process was stopped, the machine slept, the disk
//! was slow, the clock jumped), messages may have been late too, so every lease begins again.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use api::Timestamp;
use model::tx::Tx;

use crate::host;
use crate::settings::Settings;

/// Beats within a lease. An agent sends eight messages in that time.
const BEATS: i64 = 16;

/// A pause longer than this part of a lease is a stall. A shorter one cannot cost a host its lease,
/// because its agent was heard at most an eighth of a lease before the pause.
const STALL: i64 = 4;

/// The time of the last beat that came through, in transaction time.
#[derive(Debug)]
pub struct Pulse {
    last: AtomicI64,
    /// True if a beat came late and no batch has seen that yet.
    late: AtomicBool,
}

impl Default for Pulse {
    /// Starts as stalled: until the first beat, nothing proves that messages come through.
    fn default() -> Pulse {
        Pulse { last: AtomicI64::new(i64::MIN), late: AtomicBool::new(false) }
    }
}

impl Pulse {
    /// Returns the time between two beats.
    pub fn every(settings: &Settings) -> Duration {
        Duration::from_millis((settings.host_lease_ms / BEATS).max(1).unsigned_abs())
    }

    /// Records a beat that came through to the batch at `now`.
    pub fn beat(&self, settings: &Settings, now: Timestamp) {
        let last = self.last.swap(now.0, Ordering::Relaxed);
        if is_stall(settings, last, now) {
            self.late.store(true, Ordering::Relaxed);
        }
    }

    /// Renews every lease if the control plane stalled lately. To be called in every batch, before
    /// the controllers.
    pub fn forgive(&self, tx: &mut Tx, settings: &Settings) {
        let late = self.late.swap(false, Ordering::Relaxed);
        if late || is_stall(settings, self.last.load(Ordering::Relaxed), tx.now) {
            host::renew_all(tx, settings);
        }
    }
}

fn is_stall(settings: &Settings, last: i64, now: Timestamp) -> bool {
    now.0.saturating_sub(last) > settings.host_lease_ms / STALL
}

#[cfg(test)]
mod tests {
    use model::host::{Host, Lease};
    use model::id::HostId;
    use model::state::State;

    use super::*;
    use crate::controller;
    use crate::host::tests::facts;

    const LEASE_MS: i64 = 16_000;

    struct Plane {
        settings: Settings,
        state: State,
        pulse: Pulse,
    }

    impl Plane {
        fn new() -> Plane {
            let settings = Settings { host_lease_ms: LEASE_MS, ..Settings::of_region("r".into()) };
            let mut plane = Plane { settings, state: State::default(), pulse: Pulse::default() };
            plane.batch(0, |plane, tx| {
                plane.beat(&Settings::of_region("r".into()), tx.now);
                tx.put(Host {
                    id: "h".into(),
                    facts: facts(),
                    connected: true,
                    connected_at: tx.now,
                    cluster: None,
                    serves_all: true,
                    zone: "a".into(),
                    site: None,
                });
                tx.put(Lease { host: "h".into(), until: Timestamp(LEASE_MS) });
            });
            plane
        }

        fn batch(&mut self, now: i64, requests: impl FnOnce(&Pulse, &mut Tx)) {
            let mut tx = Tx::begin(&self.state, Timestamp(now), [0; 32]);
            requests(&self.pulse, &mut tx);
            self.pulse.forgive(&mut tx, &self.settings);
            controller::pass(&mut tx, &self.settings);
            self.state = tx.finish().state;
        }

        fn beat_until(&mut self, from: i64, until: i64) {
            for now in (from..=until).step_by(1_000) {
                let settings = self.settings.clone();
                self.batch(now, |pulse, tx| pulse.beat(&settings, tx.now));
            }
        }

        fn is_connected(&self) -> bool {
            self.state.hosts.get(&HostId::from("h")).is_some_and(|host| host.connected)
        }
    }

    #[test]
    fn a_host_that_is_silent_while_the_control_plane_listens_is_given_up() {
        let mut plane = Plane::new();
        plane.beat_until(1_000, LEASE_MS - 1_000);
        assert!(plane.is_connected());
        plane.beat_until(LEASE_MS, LEASE_MS);
        assert!(!plane.is_connected());
    }

    #[test]
    fn a_stall_of_the_control_plane_is_nobodys_silence() {
        for pause in [5_000, 20_000, 60_000, 3_600_000] {
            // After a pause, either a batch of the controllers or a beat may come first.
            for beats_first in [true, false] {
                let mut plane = Plane::new();
                plane.beat_until(1_000, LEASE_MS - 1_000);
                let again = LEASE_MS - 1_000 + pause;
                let settings = plane.settings.clone();
                plane.batch(again, |pulse, tx| {
                    if beats_first {
                        pulse.beat(&settings, tx.now);
                    }
                });
                plane.beat_until(again + 1, again + LEASE_MS - 1_000);
                assert!(plane.is_connected(), "a pause of {pause} ms");
                plane.beat_until(again + LEASE_MS, again + LEASE_MS + 1_000);
                assert!(!plane.is_connected(), "it is silent all the same");
            }
        }
    }

    #[test]
    fn the_host_of_this_very_process_is_never_given_up() {
        let mut plane = Plane::new();
        plane.settings.own_host = Some("h".into());
        plane.beat_until(1_000, 10 * LEASE_MS);
        assert!(plane.is_connected());
    }
}
