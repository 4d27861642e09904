//! The derived data agrees with the rows: after any changes the indexes equal those of a freshly
//! loaded region, and the counts of a cluster equal those of its rows.

use model::cluster::ClusterCounts;
use model::instance::InstanceStatus;
use model::state::State;
use model::task::{LaunchKind, Task};
use model::tx::Tx;

use crate::region::{self, NOW, cluster};
use crate::{REGIONS, dice};

const CHANGES: usize = 40;

#[test]
fn whatever_changes_the_indexes_are_those_of_the_rows() {
    for seed in 0..REGIONS / 10 {
        let mut dice = dice(seed);
        let mut tx = region::random(&mut dice, 12);
        for _ in 0..CHANGES {
            region::change(&mut tx, &mut dice);
        }
        let afresh = afresh(&tx);
        assert_eq!(tx.index, afresh.index, "seed {seed}");
        assert_eq!(tx.index.counts_of(&cluster()), counted(&tx), "seed {seed}");
    }
}

/// Loads the rows into an empty state, the tasks first, in the order in which an engine returns
/// them.
fn afresh(state: &State) -> State {
    let mut tx = Tx::begin(&State::default(), NOW, [0; 32]);
    for task in state.tasks.iter() {
        tx.put(Task::clone(task));
    }
    for instance in state.instances.iter() {
        tx.put(model::instance::Instance::clone(instance));
    }
    tx.state().clone()
}

fn counted(state: &State) -> ClusterCounts {
    let mut counts = ClusterCounts::default();
    for instance in state.instances_of_cluster(&cluster()) {
        counts.instances += i32::from(instance.status != InstanceStatus::Inactive);
    }
    for task in state.tasks_of_cluster(&cluster()).filter(|task| !task.is_stopped()) {
        let by_launch =
            if task.counts_as_running() { &mut counts.running } else { &mut counts.pending };
        match task.launch.kind {
            LaunchKind::Ec2 => by_launch.ec2 += 1,
            LaunchKind::Fargate => by_launch.fargate += 1,
        }
    }
    counts
}
