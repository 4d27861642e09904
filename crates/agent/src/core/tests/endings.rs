//! Ends that nobody asked for.

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
fn containers_that_wait_for_each_other_are_refused() {
    let (mut a, mut b) = (container("a"), container("b"));
    a.links = vec!["b:alias".into()];
    b.depends_on = vec![depends("a", Condition::Start)];
    let mut host = quiet_host(vec![task("x", vec![a, b])]);
    run_until(&mut host, TaskPhase::Stopped);
    assert!(host.held.is_empty());
}
