//! The least and the most tasks of a service, by its deployment configuration.

use api::ecs::DeploymentConfiguration;

/// Defaults of REPLICA services, in percent.
const MINIMUM_HEALTHY_PERCENT: i32 = 100;
const MAXIMUM_PERCENT: i32 = 200;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) desired: usize,
    /// The number of healthy tasks below which the scheduler does not go by its own action.
    pub(crate) min: usize,
    /// The number of tasks, including those that are stopping, above which it does not go.
    pub(crate) max: usize,
}

/// Computes the bounds. The minimum is rounded up and the maximum down, as AWS does.
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
