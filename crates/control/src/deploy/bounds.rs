//! How many tasks a service may have and must keep, by its deployment configuration.

use api::ecs::DeploymentConfiguration;

/// Defaults of REPLICA services, in percent.
const MINIMUM_HEALTHY_PERCENT: i32 = 100;
const MAXIMUM_PERCENT: i32 = 200;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) desired: usize,
    /// Healthy tasks that the scheduler may not go below by its own act.
    pub(crate) min: usize,
    /// Tasks, those still stopping among them, that it may not go above.
    pub(crate) max: usize,
}

/// The minimum is rounded up and the maximum down, as AWS does.
pub(crate) fn bounds(desired: i32, configuration: &DeploymentConfiguration) -> Bounds {
    let desired = usize::try_from(desired).unwrap_or(0);
    let minimum = configuration.minimum_healthy_percent.unwrap_or(MINIMUM_HEALTHY_PERCENT);
    let maximum = configuration.maximum_percent.unwrap_or(MAXIMUM_PERCENT);
    let percent = |percent: i32| desired * usize::try_from(percent).unwrap_or(0);
    Bounds { desired, min: percent(minimum).div_ceil(100), max: percent(maximum) / 100 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minimum_rounds_up_and_the_maximum_down() {
        let cases = [
            (4, 50, 200, (2, 8)),
            (2, 75, 100, (2, 2)),
            (3, 100, 125, (3, 3)),
            (4, 100, 200, (4, 8)),
            (1, 50, 150, (1, 1)),
            (0, 100, 200, (0, 0)),
            (5, 0, 100, (0, 5)),
        ];
        for (desired, minimum, maximum, expected) in cases {
            let configuration = DeploymentConfiguration {
                minimum_healthy_percent: Some(minimum),
                maximum_percent: Some(maximum),
                ..Default::default()
            };
            let got = bounds(desired, &configuration);
            assert_eq!((got.min, got.max), expected, "{desired} at {minimum}/{maximum}");
        }
    }
}
