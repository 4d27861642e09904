//! Restart policies: decide about another run of a container that ended.

use api::Timestamp;
use model::link::RestartPolicy;

/// Returns true if ECS would restart the container: its exit code is not ignored, and the run
/// lasted at least for the attempt period.
pub(super) fn is_due(
    policy: Option<&RestartPolicy>,
    exit_code: i32,
    run_started: Timestamp,
    ended: Timestamp,
) -> bool {
    policy.is_some_and(|policy| {
        let lasted_ms = ended.0.saturating_sub(run_started.0);
        !policy.ignored_exit_codes.contains(&exit_code)
            && lasted_ms >= i64::from(policy.attempt_period_s) * 1000
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_restart_needs_a_policy_a_long_enough_life_and_a_code_that_matters() {
        let policy = RestartPolicy { ignored_exit_codes: vec![0, 7], attempt_period_s: 60 };
        let table = [
            (true, 1, 60_000, true),
            (true, 1, 59_999, false),
            (true, 0, 90_000, false),
            (true, 7, 90_000, false),
            (true, 137, 90_000, true),
            (false, 1, 90_000, false),
        ];
        for (has_policy, code, lasted, expected) in table {
            let policy = has_policy.then_some(&policy);
            let due = is_due(policy, code, Timestamp(1_000), Timestamp(1_000 + lasted));
            assert_eq!(due, expected, "{has_policy} {code} {lasted}");
        }
    }
}
