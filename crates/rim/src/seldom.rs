//! A bound on log lines about events that others can cause as often as they like.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Lets one line of a kind through in a while and counts those left out since.
#[derive(Debug)]
pub struct Seldom {
    every: Duration,
    lines: Mutex<Lines>,
}

#[derive(Debug, Default)]
struct Lines {
    last: Option<Instant>,
    left_out: u64,
}

impl Seldom {
    /// Lets one line through in so long a time.
    pub fn every(every: Duration) -> Seldom {
        Seldom { every, lines: Mutex::default() }
    }

    /// Returns the number of lines left out since the last one; None if this one is left out too.
    pub fn take(&self, now: Instant) -> Option<u64> {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.take(self.every, now)
    }
}

impl Lines {
    fn take(&mut self, every: Duration, now: Instant) -> Option<u64> {
        if self.last.is_some_and(|last| now.saturating_duration_since(last) < every) {
            self.left_out = self.left_out.saturating_add(1);
            return None;
        }
        self.last = Some(now);
        Some(std::mem::take(&mut self.left_out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_costs_one_line_a_second_which_counts_the_others() {
        let told = Seldom::every(Duration::from_secs(1));
        let begin = Instant::now();
        let at = |ms: u64| told.take(begin + Duration::from_millis(ms));
        assert_eq!(at(0), Some(0));
        let lines: Vec<u64> = (1..=3_000).filter_map(at).collect();
        assert_eq!(lines, [999, 999, 999]);
        assert_eq!(at(60_000), Some(0), "nothing came in between");
    }
}
