//! Bugs planted on purpose are found, each by the law that is there for it.

use sim::laws::Law;
use sim::{Options, Plant, run};

/// The seeds within which each bug must be found; one that needs more would be found too late.
const SEEDS: u64 = 12;
const MINUTES: i64 = 20;

fn first_broken(plant: Plant) -> Option<Law> {
    let broken = (1..=SEEDS)
        .find_map(|seed| run(&Options { seed, minutes: MINUTES, plant: Some(plant) }).failure);
    broken.map(|failure| failure.violation.law)
}

#[test]
fn placement_on_instances_twice_as_large_is_found() {
    let law = first_broken(Plant::Oversubscribe);
    assert_eq!(law, Some(Law::NoInstanceHoldsMoreThanItHas));
}

#[test]
fn a_forgotten_minimum_is_found() {
    assert_eq!(first_broken(Plant::Floor), Some(Law::DeploymentsKeepTheirBounds));
}

#[test]
fn hosts_believed_in_for_ever_are_found() {
    assert_eq!(first_broken(Plant::NeverGiveUp), Some(Law::ServicesReachTheirCounts));
}

#[test]
fn a_timer_that_a_restart_forgets_is_found() {
    assert_eq!(first_broken(Plant::MemoryTimer), Some(Law::ReplayGivesTheSameState));
}

#[test]
fn a_tag_that_wins_over_what_is_pinned_is_found() {
    assert_eq!(first_broken(Plant::LooseTags), Some(Law::TasksRunWhatIsPinned));
}

#[test]
fn a_deployment_that_fails_though_its_tasks_run_is_found() {
    assert_eq!(first_broken(Plant::Blame), Some(Law::WhatRunsFailsByItsHealth));
}

#[test]
fn a_task_that_is_replaced_before_its_end_is_seen_is_found() {
    assert_eq!(first_broken(Plant::Haste), Some(Law::WhatFailsIsReplacedOnce));
}

#[test]
fn steady_output_that_keeps_no_host_alive_is_found() {
    assert_eq!(first_broken(Plant::DeafToLogs), Some(Law::HostsAreGivenUpForSilence));
}

#[test]
fn stalls_that_are_taken_for_silence_are_found() {
    assert_eq!(first_broken(Plant::NoPulse), Some(Law::HostsAreGivenUpForSilence));
}

#[test]
fn links_that_outlive_their_hosts_are_found() {
    assert_eq!(first_broken(Plant::DeadLinks), Some(Law::HostsComeBack));
}

#[test]
fn agents_that_begin_before_they_are_told_are_found() {
    assert_eq!(first_broken(Plant::Presume), Some(Law::AgentsBeginWhatTheyAreTold));
}
