//! The removal of images: the ECS agent's rules for idle ones, and all idle ones at once when the
//! disk fills up.

use std::time::Duration;

use image::store::{Policy, Room};

use super::PullBehavior;

/// The longest time between two looks at the disk ...
const LOOK_EVERY: Duration = Duration::from_secs(60);
/// ... and the shortest.
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);
/// The disk counts as filling up if less than this part of it is free ...
const LOW_PERCENT: u64 = 10;
/// ... but not with at least this much free: large disks need not keep a tenth empty.
const PLENTY_BYTES: u64 = 10 << 30;

/// The ECS agent's clean-up of idle images; the fields are its options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cleanup {
    /// ECS_IMAGE_CLEANUP_INTERVAL.
    pub every: Duration,
    /// ECS_IMAGE_MINIMUM_CLEANUP_AGE: images used within this time are kept.
    pub minimum_age: Duration,
    /// ECS_NUM_IMAGES_DELETE_PER_CYCLE.
    pub per_cycle: usize,
}

impl Cleanup {
    /// The ECS agent's defaults.
    pub const STANDARD: Self = Self {
        every: Duration::from_secs(30 * 60),
        minimum_age: Duration::from_secs(60 * 60),
        per_cycle: 5,
    };
}

/// Returns the time until the next look at the disk.
pub(super) fn pause(settings: Option<&Cleanup>) -> Duration {
    settings.map_or(LOOK_EVERY, |settings| settings.every.clamp(SHORTEST_PAUSE, LOOK_EVERY))
}

/// The time of the last cycle, counted from the agent's start.
#[derive(Debug, Default)]
pub(super) struct Clock {
    last: Duration,
}

impl Clock {
    /// Returns true if a cycle is due at `elapsed`; then it counts as done.
    pub(super) fn is_due(&mut self, settings: Option<&Cleanup>, elapsed: Duration) -> bool {
        let due = settings.is_some_and(|settings| elapsed - self.last >= settings.every);
        if due {
            self.last = elapsed;
        }
        due
    }
}

/// Returns the images to remove now. `settings` is None while no cycle is due.
pub(super) fn policy(
    settings: Option<&Cleanup>,
    behavior: Option<PullBehavior>,
    room: Room,
) -> Option<Policy> {
    // This behaviour asks to keep cached images.
    if behavior == Some(PullBehavior::PreferCached) {
        return None;
    }
    let low = (room.total_bytes / 100 * LOW_PERCENT).min(PLENTY_BYTES);
    if room.free_bytes < low {
        return Some(Policy { until_free_bytes: Some(low), ..everything_idle() });
    }
    settings.map(|settings| Policy {
        unused_for_ms: u64::try_from(settings.minimum_age.as_millis()).unwrap_or(u64::MAX),
        max_removals: settings.per_cycle,
        until_free_bytes: None,
        loaded_too: false,
    })
}

/// Selects all images that no task uses and that can be pulled again.
pub(super) fn everything_idle() -> Policy {
    Policy { unused_for_ms: 0, max_removals: usize::MAX, until_free_bytes: None, loaded_too: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOMY: Room = Room { free_bytes: 50 << 30, total_bytes: 100 << 30 };
    const FULL: Room = Room { free_bytes: 9 << 30, total_bytes: 100 << 30 };
    const HUGE: Room = Room { free_bytes: 11 << 30, total_bytes: 10_000 << 30 };

    #[test]
    fn idle_images_go_by_the_ecs_agents_rules() {
        let chosen = policy(Some(&Cleanup::STANDARD), None, ROOMY).unwrap();
        assert_eq!((chosen.unused_for_ms, chosen.max_removals), (3_600_000, 5));
        assert_eq!(policy(None, None, ROOMY), None);
    }

    #[test]
    fn a_disk_that_fills_up_is_emptied_at_once_as_far_as_needed() {
        let chosen = policy(None, None, FULL).unwrap();
        assert_eq!((chosen.unused_for_ms, chosen.until_free_bytes), (0, Some(10 << 30)));
        assert_eq!(policy(None, None, HUGE), None);
    }

    #[test]
    fn who_prefers_what_is_here_keeps_it() {
        let behavior = Some(PullBehavior::PreferCached);
        assert_eq!(policy(Some(&Cleanup::STANDARD), behavior, ROOMY), None);
        assert_eq!(policy(None, behavior, FULL), None);
    }

    #[test]
    fn cycles_keep_their_distance() {
        let mut clock = Clock::default();
        let at = |minutes: u64| Duration::from_secs(minutes * 60);
        let due: Vec<u64> =
            (1..=70).filter(|m| clock.is_due(Some(&Cleanup::STANDARD), at(*m))).collect();
        assert_eq!(due, [30, 60]);
        assert!(!clock.is_due(None, at(1000)));
        let often = Cleanup { every: Duration::ZERO, ..Cleanup::STANDARD };
        assert_eq!((pause(Some(&often)), pause(None)), (SHORTEST_PAUSE, LOOK_EVERY));
    }
}
