//! An agent that began anew: it looks after what runs, and waits with the rest until it is told.

use super::*;

#[test]
fn an_agent_begins_nothing_before_it_is_told_what_the_host_should_hold() {
    let mut web = container("web");
    web.restart = Some(RestartPolicy { ignored_exit_codes: vec![], attempt_period_s: 60 });
    let tasks = || vec![task("up", vec![web.clone()]), task("new", vec![container("web")])];
    let mut host = quiet_host(vec![tasks().remove(0)]);
    run_until(&mut host, TaskPhase::Running);
    host.assign(2, Some(1), vec![tasks().remove(1)]);
    assert!(!host.doing.is_empty(), "it would have begun");

    host.crash_agent();
    host.run_until_quiet(100);
    let first = Run { container: "web".into(), number: 0 };
    assert_eq!(host.held.get(&("up".into(), "web/0".into())), Some(&true), "it runs on");
    host.now = Timestamp(host.now.0 + 61_000);
    host.exit(&"up".into(), &first, 1);
    host.run_until_quiet(100);
    let lives: Vec<_> = host.held.keys().filter(|(_, name)| name.contains('/')).collect();
    assert_eq!(lives, Vec::<&(TaskId, String)>::new(), "what ended is taken away, and that is all");

    host.assign(3, None, tasks());
    run_until(&mut host, TaskPhase::Running);
    assert!(host.reports[&"new".into()].started.is_some());
    let up = &host.agent.task(&"up".into()).unwrap().state;
    assert_eq!((up.phase, up.containers[0].run), (TaskPhase::Running, 1), "the same task goes on");
}

#[test]
fn an_agent_whose_host_another_one_is_ends_what_it_runs_and_begins_nothing() {
    let mut web = container("web");
    web.restart = Some(RestartPolicy { ignored_exit_codes: vec![], attempt_period_s: 60 });
    let mut host = quiet_host(vec![task("up", vec![web])]);
    run_until(&mut host, TaskPhase::Running);
    host.crash_agent();
    host.run_until_quiet(100);
    assert_eq!(host.agent.going_on().count(), 1, "it is looked after");

    host.told = false;
    let output = host.agent.on_given_up(host.now);
    assert_eq!(host.agent.going_on().count(), 0);
    let asked = output.steps.iter().map(|(_, step)| step.key());
    let first = Run { container: "web".into(), number: 0 };
    assert_eq!(asked.collect::<Vec<_>>(), [StepKey::Signal(first)], "it is asked before killed");
    host.take(output);
    host.run_until_quiet(200);
    assert!(host.held.is_empty(), "{:?}", host.held);
    assert!(host.disk.is_empty() && host.agent.tasks().next().is_none(), "nothing is left of it");

    // A second refusal finds nothing to end, and a new assignment begins as ever.
    let output = host.agent.on_given_up(host.now);
    assert_eq!(output, Output::default());
    host.assign(4, None, vec![task("next", vec![container("web")])]);
    run_until(&mut host, TaskPhase::Running);
}
