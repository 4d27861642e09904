//! The time of one process. It follows the wall clock without its jumps, unless that jumps ahead by
//! more than a day. Every timer, lease, back-off and time-out is measured in it, so that a person
//! or a network time service that sets the clock neither ends a grace period early nor delays a
//! timer.
//!
//! Must not read any clock; the values are arguments.

use api::Timestamp;

const SECOND_US: i64 = 1_000_000;

/// A jump ahead by more than this is accepted at once: the machine started without knowing the
/// time.
const BELIEVED_US: i64 = 24 * 3600 * SECOND_US;

/// The divisor of the passing time by which the difference to the wall clock shrinks: an hour's
/// jump disappears within ten hours.
const CATCH_UP: i64 = 10;

/// All fields in microseconds: the wall clock since 1970, the steady one since any fixed moment.
#[derive(Debug, Clone)]
pub struct Steady {
    now: i64,
    steady: i64,
    wall: i64,
}

impl Steady {
    /// Starts at the wall clock's time. `steady` runs on while the machine sleeps and is never set.
    pub fn new(steady: i64, wall: i64) -> Steady {
        Steady { now: wall, steady, wall }
    }

    /// Advances to the clocks' present values; returns the wall clock's jump since the last call.
    pub fn look(&mut self, steady: i64, wall: i64) -> i64 {
        let passed = steady.saturating_sub(self.steady).max(0);
        let jumped = wall.saturating_sub(self.wall).saturating_sub(passed);
        (self.steady, self.wall) = (self.steady.max(steady), wall);
        let on = self.now.saturating_add(passed);
        let ahead = wall.saturating_sub(on);
        self.now = match ahead > BELIEVED_US {
            true => wall,
            false => on.saturating_add(ahead.clamp(-(passed / CATCH_UP), passed / CATCH_UP)),
        };
        jumped
    }

    /// Moves the time to at least `at`, if that is within a day from now: an earlier process
    /// recorded it, so it is past, even if the clock was set back since. A time further ahead came
    /// from a wrong clock, and the present clock counts.
    pub fn not_before(&mut self, at: Timestamp) {
        let at = at.0.saturating_mul(1_000);
        if at.saturating_sub(self.now) <= BELIEVED_US {
            self.now = self.now.max(at);
        }
    }

    pub fn now(&self) -> Timestamp {
        Timestamp(self.now / 1_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR_US: i64 = 3600 * SECOND_US;
    const BEGIN: i64 = 500_000 * HOUR_US;

    /// Advances the clock every 5 ms for the given time, `off` from the right time.
    fn pass(clock: &mut Steady, from: i64, us: i64, off: i64) -> i64 {
        let mut last = clock.now;
        for at in (from..=from + us).step_by(5_000) {
            clock.look(at, BEGIN + at + off);
            assert!(clock.now >= last, "it never goes back");
            last = clock.now;
        }
        from + us
    }

    #[test]
    fn a_jump_of_an_hour_changes_no_timer_by_more_than_a_tenth() {
        for off in [HOUR_US, -HOUR_US, 20 * SECOND_US, -20 * SECOND_US] {
            let mut clock = Steady::new(0, BEGIN);
            let at = pass(&mut clock, 0, 10 * SECOND_US, 0);
            assert_eq!(clock.now, BEGIN + at);
            let jumped = clock.look(at, BEGIN + at + off);
            assert_eq!((jumped, clock.now), (off, BEGIN + at));
            let before = clock.now;
            pass(&mut clock, at, 15 * SECOND_US, off);
            let passed = clock.now - before;
            let tenth = 15 * SECOND_US / 10;
            assert!((passed - 15 * SECOND_US).abs() <= tenth, "{passed}");
        }
    }

    #[test]
    fn the_wall_clock_is_met_again() {
        for off in [HOUR_US, -HOUR_US] {
            let mut clock = Steady::new(0, BEGIN);
            for at in (0..=11 * HOUR_US).step_by(SECOND_US as usize) {
                clock.look(at, BEGIN + at + off);
            }
            assert_eq!(clock.now, BEGIN + 11 * HOUR_US + off);
        }
    }

    #[test]
    fn a_pause_passes_as_it_is() {
        let mut clock = Steady::new(0, BEGIN);
        let jumped = clock.look(8 * HOUR_US, BEGIN + 8 * HOUR_US);
        assert_eq!((jumped, clock.now), (0, BEGIN + 8 * HOUR_US));
    }

    #[test]
    fn a_machine_that_began_without_the_time_is_told_it_once() {
        let mut clock = Steady::new(0, 0);
        clock.look(SECOND_US, BEGIN);
        assert_eq!(clock.now, BEGIN);
    }

    #[test]
    fn what_was_written_down_lies_before_unless_it_makes_no_sense() {
        let mut clock = Steady::new(0, BEGIN);
        let written = (BEGIN + HOUR_US) / 1_000;
        clock.not_before(Timestamp(written));
        assert_eq!(clock.now(), Timestamp(written));
        clock.not_before(Timestamp(written - 1));
        clock.not_before(Timestamp(written + 30 * 24 * 3_600_000));
        assert_eq!(clock.now(), Timestamp(written));
    }
}
