//! The clock of this process: the only place where time is read.

use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use api::Timestamp;
use model::clock::Steady;
use nix::time::{ClockId, clock_gettime};

/// A larger jump of the wall clock, in microseconds, is logged for the operator.
const WORTH_TELLING_US: i64 = 2_000_000;

/// Returns the time of events: it follows the wall clock without its jumps.
pub fn now() -> Timestamp {
    with(|clock| clock.now())
}

/// Makes the time continue from `at` if that is later; see [`Steady::not_before`].
pub fn not_before(at: Timestamp) {
    with(|clock| clock.not_before(at));
}

/// Returns the wall clock's time, for values that others compare with their clocks, such as
/// signatures.
pub fn wall() -> Timestamp {
    Timestamp(wall_us() / 1_000)
}

/// Converts a wall-clock time from another process to the time of this one.
pub fn at_wall(at_ms: i64) -> Timestamp {
    let age_ms = wall().0.saturating_sub(at_ms).max(0);
    Timestamp(now().0.saturating_sub(age_ms))
}

fn with<R>(act: impl FnOnce(&mut Steady) -> R) -> R {
    static CLOCK: OnceLock<Mutex<Steady>> = OnceLock::new();
    let clock = CLOCK.get_or_init(|| Mutex::new(Steady::new(steady_us(), wall_us())));
    let mut clock = clock.lock().unwrap_or_else(PoisonError::into_inner);
    let jumped_us = clock.look(steady_us(), wall_us());
    if jumped_us.abs() > WORTH_TELLING_US {
        let seconds = jumped_us / 1_000_000;
        tracing::warn!(seconds, "the machine's clock was set; Gantry's follows slowly");
    }
    act(&mut clock)
}

/// Returns a time that goes on while the machine sleeps. On a kernel without such a clock the wall
/// clock is used.
fn steady_us() -> i64 {
    let read = clock_gettime(ClockId::CLOCK_BOOTTIME);
    read.map_or_else(|_| wall_us(), |at| at.tv_sec() * 1_000_000 + at.tv_nsec() / 1_000)
}

/// Returns the wall clock's time; one before 1970 reads as the epoch.
fn wall_us() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}
