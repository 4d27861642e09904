//! Reports merged one by one into one task.

use api::ecs::{ContainerDefinition, TaskDefinition, TaskOverride};
use model::definition::{Definition, DefinitionStatus};
use model::id::{ClusterKey, DefinitionKey, World};
use model::random::Random;
use model::task::{Launch, LaunchKind};

use super::*;
use crate::task::{self, NewTask};

const NOW: Timestamp = Timestamp(50_000);

/// A task with two containers: `web` is essential and checked, `side` neither.
fn a_task() -> Task {
    let world = World { account: "1".into(), region: "r".into() };
    let container = |name: &str, essential| ContainerDefinition {
        name: Some(name.to_owned()),
        essential: Some(essential),
        ..Default::default()
    };
    let definition = Definition {
        key: DefinitionKey { world: world.clone(), family: "f".into(), revision: 1 },
        definition: TaskDefinition {
            container_definitions: Some(vec![container("web", true), container("side", false)]),
            ..Default::default()
        },
        status: DefinitionStatus::Active,
        registered_at: NOW,
        deregistered_at: None,
        delete_requested_at: None,
        tags: Vec::new(),
    };
    let from = NewTask {
        cluster: &ClusterKey { world, name: "c".into() },
        definition: &definition,
        overrides: &TaskOverride::default(),
        pinned: &Default::default(),
        group: "g".into(),
        started_by: None,
        service: None,
        launch: Launch { kind: LaunchKind::Ec2, platform_version: None, capacity_provider: None },
        enable_execute_command: false,
        tags: Vec::new(),
    };
    let mut task = task::new(&mut Random::new([3; 32]), Timestamp(10_000), from);
    task.containers[0].has_health_check = true;
    task
}

fn said(phase: TaskPhase, web: ContainerStatus) -> TaskReport {
    let container = |name: &str| ContainerReport {
        name: name.into(),
        status: web,
        image_digest: Some("sha256:1".into()),
        image_pulled: true,
        runtime_id: Some("r-1".into()),
        exit_code: None,
        reason: None,
        bindings: Vec::new(),
        health: Health::Unknown,
        health_changes: 0,
        restarts: 0,
    };
    TaskReport {
        id: "t".into(),
        phase,
        containers: vec![container("web"), container("side")],
        stopped: None,
        attached: false,
        pull_started: None,
        pull_stopped: None,
        started: None,
        execution_stopped: None,
        stopped_at: None,
    }
}

fn running() -> TaskReport {
    TaskReport {
        started: Some(Timestamp(20_000)),
        ..said(TaskPhase::Running, ContainerStatus::Running)
    }
}

fn exited(code: i32) -> TaskReport {
    let mut report = said(TaskPhase::Stopped, ContainerStatus::Stopped);
    report.started = Some(Timestamp(20_000));
    report.containers[0].exit_code = Some(code);
    report.stopped = Some(StopCause::EssentialExited { container: "web".into() });
    report
}

fn code(task: &Task) -> Option<TaskStopCode> {
    task.stop.as_ref().and_then(|stop| stop.code)
}

#[test]
fn a_late_or_doubled_report_changes_nothing() {
    let mut task = a_task();
    merge(&mut task, &running(), None, NOW);
    let once = task.clone();
    merge(&mut task, &running(), None, Timestamp(60_000));
    merge(&mut task, &said(TaskPhase::Pending, ContainerStatus::Pending), None, NOW);
    assert_eq!(task, once);
    merge(&mut task, &exited(3), None, NOW);
    let ended = task.clone();
    merge(&mut task, &running(), None, NOW);
    merge(&mut task, &exited(0), None, NOW);
    assert_eq!(task, ended);
    assert_eq!((task.last, task.containers[0].exit_code), (LastStatus::Deprovisioning, Some(3)));
}

#[test]
fn an_essential_exit_has_its_code_and_reason() {
    let mut task = a_task();
    merge(&mut task, &running(), None, NOW);
    merge(&mut task, &exited(1), None, NOW);
    assert_eq!(code(&task), Some(TaskStopCode::EssentialContainerExited));
    let reason = task.stop.as_ref().map(|stop| &*stop.reason);
    assert_eq!(reason, Some("Essential container in task exited"));
    assert_eq!(task.desired, Desired::Stopped);
}

#[test]
fn a_failed_start_has_the_reason_of_the_agent() {
    let mut task = a_task();
    let mut report = said(TaskPhase::Stopped, ContainerStatus::Stopped);
    let reason = format!("CannotPullContainerError: {}", "é".repeat(2_000));
    report.stopped = Some(StopCause::FailedToStart { reason: reason.as_str().into() });
    merge(&mut task, &report, None, NOW);
    assert_eq!(code(&task), Some(TaskStopCode::TaskFailedToStart));
    let kept = task.stop.as_ref().map(|stop| stop.reason.chars().count());
    assert_eq!((kept, task.times.started), (Some(MAX_REASON), None));
}

#[test]
fn the_first_reason_to_stop_stays() {
    let mut task = a_task();
    let asked = Stop { code: Some(TaskStopCode::UserInitiated), reason: "mine".into() };
    task.stop = Some(asked.clone());
    merge(&mut task, &exited(0), None, NOW);
    assert_eq!(task.stop, Some(asked));
}

#[test]
fn times_stay_between_the_making_and_now() {
    let mut task = a_task();
    let mut report = running();
    report.pull_started = Some(Timestamp(1));
    report.started = Some(Timestamp(99_000));
    merge(&mut task, &report, None, NOW);
    assert_eq!(task.times.pull_started, Some(Timestamp(10_000)));
    assert_eq!(task.times.started, Some(NOW));
}

#[test]
fn health_is_the_worst_of_the_essential_checked_containers() {
    let mut task = a_task();
    let mut report = running();
    for (web, side, expected) in [
        (Health::Healthy, Health::Unhealthy, Health::Healthy),
        (Health::Unknown, Health::Healthy, Health::Unknown),
        (Health::Unhealthy, Health::Healthy, Health::Unhealthy),
        (Health::Healthy, Health::Unknown, Health::Healthy),
    ] {
        report.containers[0].health = web;
        report.containers[1].health = side;
        merge(&mut task, &report, None, NOW);
        assert_eq!(task.health, expected);
    }
    task.containers[0].has_health_check = false;
    merge(&mut task, &report, None, NOW);
    assert_eq!(task.health, Health::Unknown);
}

#[test]
fn a_restarted_container_runs_again_and_its_former_life_is_over() {
    let mut task = a_task();
    let mut report = running();
    report.containers[1].status = ContainerStatus::Stopped;
    report.containers[1].exit_code = Some(9);
    merge(&mut task, &report, None, NOW);
    assert_eq!(task.containers[1].exit_code, Some(9));
    let mut again = running();
    again.containers[1].restarts = 1;
    merge(&mut task, &again, None, NOW);
    let side = |task: &Task| (task.containers[1].last, task.containers[1].exit_code);
    assert_eq!(side(&task), (ContainerStatus::Running, None));
    merge(&mut task, &report, None, NOW);
    assert_eq!(side(&task), (ContainerStatus::Running, None));
}

#[test]
fn a_late_report_does_not_bring_an_older_health_back() {
    let mut task = a_task();
    let checked = |changes, health, restarts| {
        let mut report = running();
        (report.containers[0].health_changes, report.containers[0].health) = (changes, health);
        report.containers[0].restarts = restarts;
        report
    };
    merge(&mut task, &checked(2, Health::Unhealthy, 0), None, NOW);
    merge(&mut task, &checked(1, Health::Healthy, 0), None, NOW);
    assert_eq!(task.health, Health::Unhealthy);
    merge(&mut task, &checked(3, Health::Healthy, 0), None, NOW);
    assert_eq!(task.health, Health::Healthy);
    merge(&mut task, &checked(0, Health::Unknown, 1), None, NOW);
    assert_eq!(task.health, Health::Unknown, "a new life has not been looked at");
    merge(&mut task, &checked(4, Health::Healthy, 0), None, NOW);
    assert_eq!(task.health, Health::Unknown, "an earlier life says nothing of this one");
}

#[test]
fn a_task_that_its_agent_lost_says_that_its_host_stopped() {
    let mut task = a_task();
    merge(&mut task, &running(), None, NOW);
    let why = Stop { code: Some(TaskStopCode::TerminationNotice), reason: "Host".into() };
    let mut report = said(TaskPhase::Stopped, ContainerStatus::Stopped);
    report.stopped = Some(StopCause::Lost);
    merge(&mut task, &report, Some(why.clone()), NOW);
    assert_eq!((task.stop, task.last), (Some(why), LastStatus::Deprovisioning));
}
