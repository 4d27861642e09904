//! One run of one seed, and its outcome.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::laws::{Law, Violation};
use crate::plant::Plant;
use crate::users::{ACCOUNTS, CLUSTERS};
use crate::world::World;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    pub seed: u64,
    /// Simulated minutes with users and faults; the calm after them comes on top.
    pub minutes: i64,
    pub plant: Option<Plant>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// A hash over all events, responses and stored rows; two runs of one seed have the same.
    pub hash: u64,
    pub events: u64,
    pub commits: u64,
    /// Simulated time of one region.
    pub hours: f64,
    /// The same, times the number of clusters with machines.
    pub cluster_hours: f64,
    /// Number of checks of each law.
    pub checked: BTreeMap<Law, u64>,
    pub failure: Option<Failure>,
}

/// A broken law, and the events just before.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    pub violation: Violation,
    pub events: Vec<String>,
}

/// Plays one seed to its end, or to the first broken law.
#[must_use]
pub fn run(options: &Options) -> Outcome {
    let mut world = World::new(options.seed, options.plant);
    let played = catch_unwind(AssertUnwindSafe(|| world.play(options.minutes)));
    let verdict = played.unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        Err(Violation { law: Law::NothingPanics, what: text.unwrap_or_default() })
    });
    let hours = world.elapsed_ms() as f64 / 3_600_000.0;
    Outcome {
        hash: world.trace.hash,
        events: world.trace.events,
        commits: world.region.commits,
        hours,
        cluster_hours: hours * (ACCOUNTS.len() * CLUSTERS.len()) as f64,
        checked: world.checked,
        failure: verdict.err().map(|violation| Failure { violation, events: world.trace.recent() }),
    }
}
