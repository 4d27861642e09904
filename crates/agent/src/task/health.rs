//! Health checks as Docker counts them: the time of the next check, and the effect of a result.

use api::Timestamp;
use model::id::Text;
use model::link::HealthCheck;
use model::task::Health;
use serde::{Deserialize, Serialize};

use super::step::Probe;

/// The longest output of a check that is saved, in characters.
const MAX_OUTPUT_CHARS: usize = 1024;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthState {
    pub status: Health,
    /// Time of the last change of `status`.
    pub since: Option<Timestamp>,
    /// Number of changes in this run.
    #[serde(default)]
    pub changes: u32,
    /// Failures in a row that count against the container.
    pub failures: u32,
    /// Results of this run.
    pub probes: u32,
    /// Time of the latest result.
    pub last_probe: Option<Timestamp>,
    /// True after a success in this run, which ends the start period.
    pub succeeded: bool,
    pub exit_code: Option<i32>,
    pub output: Text,
}

impl Default for HealthState {
    fn default() -> Self {
        HealthState {
            status: Health::Unknown,
            since: None,
            changes: 0,
            failures: 0,
            probes: 0,
            last_probe: None,
            succeeded: false,
            exit_code: None,
            output: "".into(),
        }
    }
}

/// Returns the time of the next check: an interval after the start, then after each result.
pub(super) fn due(check: &HealthCheck, state: &HealthState, run_started: Timestamp) -> Timestamp {
    let from = state.last_probe.unwrap_or(run_started);
    Timestamp(from.0 + i64::from(check.interval_s) * 1000)
}

/// Returns the state after the result of check number `state.probes` at `now`.
pub(super) fn after(
    check: &HealthCheck,
    state: &HealthState,
    run_started: Timestamp,
    probe: &Probe,
    now: Timestamp,
) -> HealthState {
    let success = probe.exit_code == Some(0);
    let grace_ends = run_started.0 + i64::from(check.start_period_s) * 1000;
    let counts = state.succeeded || now.0 >= grace_ends;
    let failures = match (success, counts) {
        (true, _) => 0,
        (false, true) => state.failures.saturating_add(1),
        (false, false) => state.failures,
    };
    let status = if success {
        Health::Healthy
    } else if failures >= check.retries.max(1) {
        Health::Unhealthy
    } else {
        state.status
    };
    HealthState {
        status,
        since: if status == state.status { state.since } else { Some(now) },
        changes: state.changes + u32::from(status != state.status),
        failures,
        probes: state.probes + 1,
        last_probe: Some(now),
        succeeded: state.succeeded || success,
        exit_code: probe.exit_code,
        output: probe.output.chars().take(MAX_OUTPUT_CHARS).collect::<String>().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHECK: HealthCheck = HealthCheck {
        command: Vec::new(),
        interval_s: 10,
        timeout_s: 2,
        retries: 2,
        start_period_s: 30,
    };

    /// Returns the statuses after checks with these results at these seconds after the start.
    fn statuses(results: &[(i64, bool)]) -> Vec<Health> {
        let mut state = HealthState::default();
        let step = |(second, good): &(i64, bool)| {
            let probe = Probe { exit_code: Some(i32::from(!good)), output: "".into() };
            state = after(&CHECK, &state, Timestamp(0), &probe, Timestamp(second * 1000));
            state.status
        };
        results.iter().map(step).collect()
    }

    #[test]
    fn failures_count_after_the_start_period_or_a_success() {
        use Health::{Healthy, Unhealthy, Unknown};
        type Row = (&'static [(i64, bool)], &'static [Health]);
        let table: &[Row] = &[
            (&[(10, false), (20, false), (29, false)], &[Unknown; 3]),
            (&[(10, false), (30, false), (40, false)], &[Unknown, Unknown, Unhealthy]),
            (&[(10, true), (20, false), (25, false)], &[Healthy, Healthy, Unhealthy]),
            (&[(40, false), (50, true), (60, false)], &[Unknown, Healthy, Healthy]),
            (&[(40, false), (50, false), (60, true)], &[Unknown, Unhealthy, Healthy]),
        ];
        for (results, expected) in table {
            assert_eq!(statuses(results), *expected, "{results:?}");
        }
    }

    #[test]
    fn the_next_check_is_due_an_interval_after_the_last_answer() {
        let mut state = HealthState::default();
        assert_eq!(due(&CHECK, &state, Timestamp(5_000)), Timestamp(15_000));
        state.last_probe = Some(Timestamp(17_500));
        assert_eq!(due(&CHECK, &state, Timestamp(5_000)), Timestamp(27_500));
    }

    #[test]
    fn a_check_out_of_time_is_a_failure_and_the_change_is_dated() {
        let state = HealthState { succeeded: true, failures: 1, ..HealthState::default() };
        let probe = Probe { exit_code: None, output: "x".repeat(2000).into() };
        let after = after(&CHECK, &state, Timestamp(0), &probe, Timestamp(9));
        assert_eq!((after.status, after.since), (Health::Unhealthy, Some(Timestamp(9))));
        assert_eq!(after.output.len(), MAX_OUTPUT_CHARS);
    }
}
