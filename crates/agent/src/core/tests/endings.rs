//! Ends that were not requested.

use super::*;

#[test]
fn a_lost_supervisor_ends_the_task() {
    let mut host = quiet_host(vec![task("a", vec![container("web")])]);
    run_until(&mut host, TaskPhase::Running);
    host.hold(&"a".into(), "web/0".into(), false);
    host.observe(&"a".into(), Observed::SandboxLost);
    run_until(&mut host, TaskPhase::Stopped);
    let web = &host.reports[&TaskId::from("a")].containers[0];
    assert_eq!(web.exit_code, Some(137));
    assert!(web.reason.as_deref().unwrap().starts_with("ContainerRuntimeError: "));
}

#[test]
fn a_task_whose_interfaces_an_older_build_made_is_ended_as_one_that_is_lost() {
    let mut host = quiet_host(vec![task("a", vec![container("web")])]);
    run_until(&mut host, TaskPhase::Running);
    host.observe(&"a".into(), Observed::NetworkLost);
    run_until(&mut host, TaskPhase::Stopped);
    assert_eq!(host.reports[&TaskId::from("a")].stopped, Some(StopCause::Lost));
    assert!(host.held.is_empty(), "its containers are ended");
}

#[test]
fn containers_that_wait_for_each_other_are_refused() {
    let (mut a, mut b) = (container("a"), container("b"));
    a.links = vec!["b:alias".into()];
    b.depends_on = vec![depends("a", Condition::Start)];
    let mut host = quiet_host(vec![task("x", vec![a, b])]);
    run_until(&mut host, TaskPhase::Stopped);
    assert!(host.held.is_empty());
}

#[test]
fn a_task_that_ran_before_the_folder_was_lost_is_not_started_again() {
    let mut host = Host::new(1, false);
    let ran = AssignedTask { has_run: true, ..task("a", vec![container("web")]) };
    assert!(!host.assign(1, None, vec![ran]));
    let report = &host.reports[&TaskId::from("a")];
    assert_eq!((report.phase, &report.stopped), (TaskPhase::Stopped, &Some(StopCause::Lost)));
    assert!(host.doing.is_empty(), "{:?}", host.doing);
    assert!(!host.assign(2, None, vec![]));
    assert_eq!(host.agent.tasks().count(), 0);
}

#[test]
fn an_optional_container_that_waits_in_vain_ends_alone() {
    let (mut init, mut second, mut third) =
        (container("init"), container("second"), container("third"));
    for optional in [&mut init, &mut second, &mut third] {
        optional.essential = false;
    }
    second.depends_on = vec![depends("init", Condition::Success)];
    third.depends_on = vec![depends("second", Condition::Start)];
    let mut host = quiet_host(vec![task("a", vec![init, second, third, container("web")])]);
    let id = TaskId::from("a");
    while host.agent.task(&id).unwrap().state.container("init").unwrap().started.is_none() {
        assert!(host.turn());
    }
    host.exit(&id, &Run { container: "init".into(), number: 0 }, 1);
    run_until(&mut host, TaskPhase::Running);
    let report = &host.reports[&id];
    assert_eq!(report.stopped, None);
    for vain in [&report.containers[1], &report.containers[2]] {
        assert_eq!((vain.status, vain.exit_code), (ContainerStatus::Stopped, Some(143)));
        let reason = vain.reason.as_deref().unwrap_or_default();
        assert!(reason.starts_with("CannotStartContainerError: "), "{reason}");
    }
}
