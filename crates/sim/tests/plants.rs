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

#[test]
fn a_count_that_begins_anew_is_found() {
    assert_eq!(first_broken(Plant::Rewind), Some(Law::StatusesAndRevisionsNeverGoBack));
}

#[test]
fn an_address_that_is_given_back_too_soon_is_found() {
    assert_eq!(first_broken(Plant::FreeAddress), Some(Law::NoAddressOrPortIsHeldTwice));
}

#[test]
fn instances_that_lose_their_hosts_are_found() {
    assert_eq!(first_broken(Plant::Orphans), Some(Law::EveryRunningTaskIsAssignedOnce));
}

#[test]
fn ports_that_lead_nowhere_yet_are_found() {
    assert_eq!(first_broken(Plant::EarlyPorts), Some(Law::OnlyTasksThatAreUpAreReached));
}

#[test]
fn events_of_a_service_that_is_gone_are_found() {
    assert_eq!(first_broken(Plant::Dangling), Some(Law::RowsReferToRowsThatExist));
}

#[test]
fn work_that_nothing_asked_for_is_found() {
    assert_eq!(first_broken(Plant::Fidget), Some(Law::NothingHappensWithoutInput));
}

#[test]
fn a_task_that_waits_for_a_place_is_found() {
    assert_eq!(first_broken(Plant::Unplaced), Some(Law::EveryShortfallHasAReason));
}

#[test]
fn a_request_that_changes_what_is_anothers_is_found() {
    assert_eq!(first_broken(Plant::Trespass), Some(Law::AccountsSeeTheirOwn));
}

#[test]
fn a_container_that_is_started_again_is_found() {
    assert_eq!(first_broken(Plant::Twice), Some(Law::NoContainerIsStartedTwice));
}

#[test]
fn networks_that_stay_are_found() {
    assert_eq!(first_broken(Plant::Leftovers), Some(Law::NothingIsLeftBehind));
}

#[test]
fn a_panic_is_found() {
    assert_eq!(first_broken(Plant::Panic), Some(Law::NothingPanics));
}

#[test]
fn a_commit_that_agents_are_not_told_of_is_found() {
    assert_eq!(first_broken(Plant::LostWake), Some(Law::AgentsAreToldWhatChanged));
}

#[test]
fn changes_that_bear_the_number_of_a_later_state_are_found() {
    assert_eq!(first_broken(Plant::AheadOfItself), Some(Law::AgentsHoldWhatTheyWereTold));
}

#[test]
fn a_controller_that_looks_at_every_task_is_found() {
    assert_eq!(first_broken(Plant::Scan), Some(Law::CommitsLookAtWhatTheyTouch));
}

#[test]
fn content_that_is_let_go_of_too_soon_is_found() {
    assert_eq!(first_broken(Plant::LetGo), Some(Law::NamedContentIsThere));
}

#[test]
fn layers_that_are_forgotten_though_an_image_names_them_are_found() {
    assert_eq!(first_broken(Plant::Thrift), Some(Law::TaggedImagesAreWhole));
}

#[test]
fn a_stream_that_shows_the_events_of_its_forerunner_is_found() {
    assert_eq!(first_broken(Plant::OldNames), Some(Law::EventsAreOfTheirStream));
}

#[test]
fn an_agent_that_writes_for_the_tasks_of_another_is_found() {
    assert_eq!(first_broken(Plant::Hearsay), Some(Law::EventsAreOfTheirStream));
}

#[test]
fn hosts_that_are_not_told_of_members_elsewhere_are_found() {
    assert_eq!(first_broken(Plant::Strangers), Some(Law::HostsEnforceTheirGroups));
}
