//! The laws of the core, checked against a host that answers in any order, fails, exits and
//! forgets.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use model::link::{Condition, RestartPolicy, Security, StopCause, Welcome};
use model::task::ContainerStatus;
use proptest::prelude::*;

use super::*;
use crate::fixture::{container, depends, shell_check, task};
use crate::task::step::{Exit, Image, Probe, Run};

mod endings;
mod sharing;
mod told;

const PORTS: (u16, u16) = (40_000, 40_009);

/// A host without a kernel: it performs steps in an order that the seed chooses, and records them.
struct Host {
    random: Random,
    now: Timestamp,
    agent: Agent,
    /// The disk: the part that survives a crash of the agent.
    disk: BTreeMap<TaskId, Saved>,
    doing: Vec<(TaskId, Step)>,
    wake: Option<Timestamp>,
    /// The things that exist: `network`, `sandbox`, or a container's run; true if it is running.
    held: BTreeMap<(TaskId, String), bool>,
    released: BTreeMap<(TaskId, String), u32>,
    reports: BTreeMap<TaskId, TaskReport>,
    fails: bool,
    /// The agent of now was told what the host should hold.
    told: bool,
}

impl Host {
    fn new(seed: u64, fails: bool) -> Host {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        let agent = Agent::new(bytes, PORTS, []);
        let mut host = Host {
            random: Random::new(bytes),
            now: Timestamp(1_000),
            agent,
            disk: BTreeMap::new(),
            doing: Vec::new(),
            wake: None,
            held: BTreeMap::new(),
            released: BTreeMap::new(),
            reports: BTreeMap::new(),
            fails,
            told: false,
        };
        host.tell(ToAgent::Welcome(Welcome { alive_every_ms: 1000 }));
        host
    }

    fn tell(&mut self, message: ToAgent) -> bool {
        self.told |= matches!(message, ToAgent::Assignment(_));
        let output = self.agent.on_message(message, self.now);
        let resync = output.resync;
        self.take(output);
        resync
    }

    fn assign(&mut self, version: u64, base: Option<u64>, tasks: Vec<AssignedTask>) -> bool {
        let assignment =
            Assignment { version, base, tasks, removed: Vec::new(), security: Security::default() };
        self.tell(ToAgent::Assignment(assignment))
    }

    fn observe(&mut self, id: &TaskId, observed: Observed) {
        let output = self.agent.on_observed(id, &observed, self.now);
        self.take(output);
    }

    fn take(&mut self, output: Output) {
        for id in &output.changed {
            let saved = self.agent.task(id).expect("a changed task is held").clone();
            // A saved state must read back unchanged.
            let text = serde_json::to_string(&saved).unwrap();
            self.disk.insert(id.clone(), serde_json::from_str(&text).unwrap());
            assert_eq!(self.disk[id], saved);
        }
        for id in &output.forgotten {
            self.disk.remove(id);
        }
        for (id, step) in output.steps {
            let key = step.key();
            assert!(self.told || !step.makes_something(), "{key:?} was issued untold");
            let doubled = self.doing.iter().any(|(of, other)| *of == id && other.key() == key);
            assert!(!doubled, "{key:?} was issued while it was being done");
            self.doing.push((id, step));
        }
        for report in output.report.into_iter().flat_map(|report| report.tasks) {
            if let Some(before) = self.reports.get(&report.id) {
                assert_forward(before, &report);
            }
            self.reports.insert(report.id.clone(), report);
        }
        self.wake = output.wake;
    }

    /// Makes one thing happen. False if nothing can.
    fn turn(&mut self) -> bool {
        if self.fails && self.random.below(40) == 0 {
            self.crash_agent();
            return true;
        }
        if self.fails && self.random.below(25) == 0 && self.exit_something() {
            return true;
        }
        if !self.doing.is_empty() {
            let index = self.random.below(self.doing.len() as u64) as usize;
            let (id, step) = self.doing.swap_remove(index);
            self.perform(&id, step);
            return true;
        }
        let Some(wake) = self.wake else { return false };
        self.now = Timestamp(self.now.0.max(wake.0));
        let output = self.agent.on_tick(self.now);
        self.take(output);
        true
    }

    fn run_until_quiet(&mut self, turns: u32) {
        for _ in 0..turns {
            if !self.turn() {
                return;
            }
        }
    }

    fn perform(&mut self, id: &TaskId, step: Step) {
        self.now = Timestamp(self.now.0 + 1);
        let key = step.key();
        if self.fails && self.random.below(12) == 0 {
            let half_done = self.random.below(2) == 0;
            if half_done && matches!(step, Step::Network(_) | Step::Sandbox(_) | Step::Create(_)) {
                self.hold(id, name_of(&key), false);
            }
            let reason = "InternalError: the dice".into();
            return self.observe(id, Observed::Failed { step: key, reason });
        }
        let observed = match step {
            Step::Network(_) => {
                self.hold(id, "network".into(), false);
                Observed::NetworkReady { addresses: BTreeMap::new() }
            }
            Step::Sandbox(_) => {
                self.hold(id, "sandbox".into(), false);
                Observed::SandboxReady
            }
            Step::EnvironmentFiles(_) => {
                self.hold(id, "environment".into(), false);
                Observed::EnvironmentFilesReady
            }
            Step::Pull(pull) => Observed::Pulled { container: pull.container, image: image() },
            Step::Create(create) => return self.create(id, *create),
            Step::Start(run) => return self.start(id, run),
            Step::Probe(probe) => {
                let exit_code = Some(self.random.below(2) as i32);
                let result = Probe { exit_code, output: "".into() };
                Observed::Probed { run: probe.run, number: probe.number, result }
            }
            Step::Signal(signal) => {
                if self.random.below(2) == 0 {
                    self.exit(id, &signal.run, 143);
                }
                Observed::Signalled { run: signal.run }
            }
            Step::Kill(run) => {
                self.exit(id, &run, 137);
                Observed::Killed { run }
            }
            Step::Remove(run) => {
                self.release(id, name_of(&key));
                Observed::Removed { run }
            }
            Step::Logs => Observed::LogsDelivered,
            Step::ReleaseNetwork(_) => {
                self.release(id, "network".into());
                Observed::NetworkReleased
            }
            Step::ShutDown => {
                let alive = self.held.keys().any(|(of, name)| of == id && name.contains('/'));
                assert!(!alive, "the sandbox is shut down under its containers");
                self.release(id, "sandbox".into());
                Observed::ShutDown
            }
            Step::Clean => {
                self.held.remove(&(id.clone(), "environment".into()));
                let left: Vec<_> = self.held.keys().filter(|(of, _)| of == id).collect();
                assert!(left.is_empty(), "cleaned with {left:?} left");
                Observed::Cleaned
            }
        };
        self.observe(id, observed);
    }

    fn create(&mut self, id: &TaskId, create: super::task::step::CreateContainer) {
        let run = create.run.clone();
        if self.fails && self.random.below(10) == 0 && !create.bindings.is_empty() {
            let host_port = create.bindings[0].host_port;
            return self.observe(id, Observed::PortTaken { run, host_port });
        }
        for needed in ["network", "sandbox"] {
            assert!(self.held.contains_key(&(id.clone(), needed.into())), "no {needed} yet");
        }
        if create.task.containers.iter().any(|spec| !spec.environment_files.is_empty()) {
            assert!(self.held.contains_key(&(id.clone(), "environment".into())), "no files yet");
        }
        self.check_dependencies(id, &create);
        self.hold(id, name_of(&StepKey::Create(run.clone())), false);
        self.observe(id, Observed::Created { run, runtime_id: "r".into() });
    }

    fn check_dependencies(&self, id: &TaskId, create: &super::task::step::CreateContainer) {
        let state = &self.agent.task(id).expect("held").state;
        let spec = create.task.containers.iter().find(|spec| spec.name == create.run.container);
        if create.run.number > 0 {
            return;
        }
        for dependency in &spec.expect("assigned").depends_on {
            let other = state.container(&dependency.container).expect("in the task");
            let held = match dependency.condition {
                Condition::Start => other.started.is_some(),
                Condition::Complete => other.has_exited(),
                Condition::Success => other.exit_code == Some(0),
                // It may have changed since the step was issued, but it has been healthy.
                Condition::Healthy => other.health.succeeded || other.is_over(),
            };
            assert!(held, "{:?} was created before {dependency:?}", create.run);
        }
    }

    fn start(&mut self, id: &TaskId, run: Run) {
        let name = name_of(&StepKey::Start(run.clone()));
        let known = self.held.contains_key(&(id.clone(), name.clone()));
        assert!(known, "{run:?} was started but never created");
        self.hold(id, name, true);
        // The end may be reported before the result of the start.
        if self.random.below(4) == 0 {
            let code = self.random.below(3) as i32;
            self.exit(id, &run, code);
        }
        self.observe(id, Observed::Started { run, at: self.now });
    }

    fn exit(&mut self, id: &TaskId, run: &Run, code: i32) {
        let name = name_of(&StepKey::Remove(run.clone()));
        if self.held.get(&(id.clone(), name.clone())) == Some(&true) {
            self.hold(id, name, false);
            let exit = Exit { code, out_of_memory: false, at: self.now };
            self.observe(id, Observed::Exited { run: run.clone(), exit });
        }
    }

    fn exit_something(&mut self) -> bool {
        let running = self.held.iter().find(|(_, running)| **running);
        let Some((id, name)) = running.map(|(key, _)| key.clone()) else { return false };
        let (container, number) = name.split_once('/').expect("a container's life");
        let run = Run { container: container.into(), number: number.parse().unwrap() };
        self.now = Timestamp(self.now.0 + 70_000 * self.random.below(2) as i64);
        let code = self.random.below(2) as i32;
        self.exit(&id, &run, code);
        true
    }

    /// Kills the agent; some of its unfinished steps took effect. Its successor reads the disk.
    fn crash_agent(&mut self) {
        for (id, step) in std::mem::take(&mut self.doing) {
            let key = step.key();
            let makes = matches!(step, Step::Network(_) | Step::Sandbox(_) | Step::Create(_));
            if makes && self.random.below(2) == 0 {
                self.hold(&id, name_of(&key), false);
            }
        }
        let seed = [self.random.below(256) as u8; 32];
        self.agent = Agent::new(seed, PORTS, self.disk.values().cloned());
        self.told = false;
        for ((id, name), running) in self.held.clone() {
            let Some((container, number)) = name.split_once('/') else { continue };
            let run = Run { container: container.into(), number: number.parse().unwrap() };
            let created = Observed::Created { run: run.clone(), runtime_id: "r".into() };
            self.agent.adopt(&id, &created, self.now);
            if running {
                self.agent.adopt(&id, &Observed::Started { run, at: self.now }, self.now);
            } else if self.disk[&id].state.container(container).is_some_and(|found| {
                found.run == run.number && found.life == crate::task::Life::Running
            }) {
                let exit = Exit { code: 1, out_of_memory: false, at: self.now };
                self.agent.adopt(&id, &Observed::Exited { run, exit }, self.now);
            }
        }
        let output = self.agent.on_tick(self.now);
        self.take(output);
        self.tell(ToAgent::Welcome(Welcome { alive_every_ms: 1000 }));
    }

    fn hold(&mut self, id: &TaskId, name: String, running: bool) {
        self.held.insert((id.clone(), name), running);
    }

    fn release(&mut self, id: &TaskId, name: String) {
        let key = (id.clone(), name);
        if self.held.remove(&key).is_some() {
            let times = self.released.entry(key.clone()).or_default();
            *times += 1;
            assert_eq!(*times, 1, "{key:?} was made again after it was released");
        }
    }
}

fn name_of(key: &StepKey) -> String {
    match key.run() {
        Some(run) => format!("{}/{}", run.container, run.number),
        None => format!("{key:?}").to_lowercase(),
    }
}

fn assert_forward(before: &TaskReport, after: &TaskReport) {
    assert!(before.phase <= after.phase, "{before:?} went back to {after:?}");
    assert!(before.stopped.is_none() || before.stopped == after.stopped);
    for (old, new) in before.containers.iter().zip(&after.containers) {
        assert!(old.status <= new.status, "{old:?} went back to {new:?}");
        assert!(old.restarts <= new.restarts);
    }
}

fn image() -> Image {
    Image {
        digest: "sha256:0".into(),
        pulled: true,
        entry_point: vec![],
        command: vec![],
        environment: vec![],
        user: "".into(),
        working_directory: "".into(),
        stop_signal: "".into(),
        volumes: vec![],
        labels: BTreeMap::new(),
    }
}

/// Makes a task of one to four containers that depend on earlier ones.
fn any_task(random: &mut Random, number: u64) -> AssignedTask {
    let mut containers: Vec<model::link::AssignedContainer> = Vec::new();
    for index in 0..1 + random.below(4) {
        let mut made = container(&format!("c{index}"));
        if random.below(4) == 0 {
            made.environment_files = vec!["arn:aws:s3:::b/a.env".into()];
        }
        made.essential = index == 0 || random.below(2) == 0;
        made.ports = vec![model::link::PortMapping {
            protocol: model::instance::Protocol::Tcp,
            container_port: 80,
            host_port: 0,
        }];
        if index > 0 && random.below(2) == 0 {
            let conditions =
                [Condition::Start, Condition::Complete, Condition::Success, Condition::Healthy];
            let condition = conditions[random.below(4) as usize];
            let on = random.below(index) as usize;
            made.depends_on = vec![depends(&containers[on].name, condition)];
            containers[on].start_timeout_s = Some(20);
            if condition == Condition::Healthy {
                containers[on].health_check = Some(shell_check("true"));
            }
        }
        if random.below(3) == 0 {
            made.restart =
                Some(RestartPolicy { ignored_exit_codes: vec![0], attempt_period_s: 60 });
        }
        containers.push(made);
    }
    let mut made = task(&format!("t{number}"), containers);
    made.network = model::link::TaskNetwork::Bridge;
    made
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_nothing_goes_back_and_nothing_is_left(seed: u64, fails: bool) {
        let mut host = Host::new(seed, fails);
        let tasks: Vec<_> = (0..2).map(|number| any_task(&mut host.random, number)).collect();
        host.assign(1, None, tasks.clone());
        let turns = host.random.below(120) as u32;
        host.run_until_quiet(turns);
        let stopped = tasks.into_iter().map(|task| AssignedTask { desired: Desired::Stopped, ..task });
        let base = host.agent.applied;
        host.assign(2, (base > 0).then_some(base), stopped.collect());
        host.run_until_quiet(3_000);
        prop_assert!(host.agent.tasks().all(|saved| saved.state.phase == TaskPhase::Stopped));
        prop_assert!(host.held.is_empty(), "left: {:?}", host.held);
        prop_assert!(host.reports.values().all(|report| report.phase == TaskPhase::Stopped));
        host.assign(3, None, vec![]);
        prop_assert!(host.disk.is_empty() && host.agent.tasks().next().is_none());
    }
}

fn quiet_host(tasks: Vec<AssignedTask>) -> Host {
    let mut host = Host::new(7, false);
    host.assign(1, None, tasks);
    host
}

/// Performs all requested steps until every task has reached the phase.
fn run_until(host: &mut Host, phase: TaskPhase) {
    for _ in 0..500 {
        if host.reports.values().all(|report| report.phase >= phase) {
            return;
        }
        assert!(host.turn(), "nothing more happens before {phase:?}: {:?}", host.reports);
    }
    panic!("{phase:?} was not reached: {:?}", host.reports);
}

#[test]
fn an_assignment_doubled_or_late_changes_nothing_and_a_gap_asks_for_all() {
    let one = task("a", vec![container("web")]);
    let mut host = quiet_host(vec![one.clone()]);
    let held = |host: &Host| host.agent.tasks().cloned().collect::<Vec<Saved>>();
    let before = held(&host);
    assert!(!host.assign(1, None, vec![]), "the same one again");
    assert!(host.assign(3, Some(2), vec![]), "the second one was missed");
    assert!(host.assign(3, Some(0), vec![]), "it is not the difference to what is held");
    assert_eq!(held(&host), before);
    let two = task("b", vec![container("web")]);
    assert!(!host.assign(2, Some(1), vec![two]));
    assert_eq!(host.agent.tasks().count(), 2, "a difference leaves out none that it does not name");
    let (version, base, removed) = (3, Some(2), vec!["b".into()]);
    let gone =
        Assignment { version, base, tasks: Vec::new(), removed, security: Security::default() };
    host.tell(ToAgent::Assignment(gone));
    host.run_until_quiet(500);
    let left: Vec<_> = host.agent.tasks().map(|saved| saved.state.task.id.clone()).collect();
    assert_eq!(left, [TaskId::from("a")]);
}

/// The supervisor forgets a container that is removed, and with it the exit code.
#[test]
fn an_end_found_after_a_restart_is_saved_before_the_container_is_removed() {
    let mut host = quiet_host(vec![task("a", vec![container("web")])]);
    run_until(&mut host, TaskPhase::Running);
    let id = TaskId::from("a");
    let mut agent = Agent::new([1; 32], PORTS, host.disk.values().cloned());
    let run = Run { container: "web".into(), number: 0 };
    let exit = Exit { code: 0, out_of_memory: false, at: host.now };
    agent.adopt(&id, &Observed::Exited { run: run.clone(), exit }, host.now);
    let output = agent.on_tick(host.now);
    let removes = |(_, step): &(TaskId, Step)| step.key() == StepKey::Remove(run.clone());
    assert!(output.steps.iter().any(removes), "{:?}", output.steps);
    assert_eq!(output.changed, [id], "the end is in no file yet");
    assert_eq!(agent.on_tick(host.now).changed, [], "once is enough");
}

#[test]
fn a_reconnect_reports_everything_once() {
    let mut host = quiet_host(vec![task("a", vec![container("web")])]);
    let welcome = ToAgent::Welcome(Welcome { alive_every_ms: 1000 });
    host.agent.on_disconnected();
    let silent = host.agent.on_observed(&"a".into(), &Observed::SandboxReady, host.now);
    assert_eq!(silent.report, None);
    let output = host.agent.on_message(welcome, host.now);
    assert_eq!(output.report.map(|report| report.tasks.len()), Some(1));
    assert_eq!(host.agent.on_tick(host.now).report, None);
}

#[test]
fn an_essential_end_ends_the_task_with_its_code() {
    let mut sidecar = container("sidecar");
    sidecar.essential = false;
    let mut host = quiet_host(vec![task("a", vec![container("web"), sidecar])]);
    run_until(&mut host, TaskPhase::Running);
    let id = TaskId::from("a");
    let run = Run { container: "web".into(), number: 0 };
    host.exit(&id, &run, 3);
    run_until(&mut host, TaskPhase::Stopped);
    let report = &host.reports[&id];
    let web = &report.containers[0];
    assert_eq!(report.stopped, Some(StopCause::EssentialExited { container: "web".into() }));
    assert_eq!((web.exit_code, web.status), (Some(3), ContainerStatus::Stopped));
    assert!(report.containers[1].exit_code.is_some(), "the sidecar was stopped as well");
}

#[test]
fn out_of_memory_is_named() {
    let mut host = quiet_host(vec![task("a", vec![container("web")])]);
    run_until(&mut host, TaskPhase::Running);
    let run = Run { container: "web".into(), number: 0 };
    let exit = Exit { code: 137, out_of_memory: true, at: host.now };
    host.hold(&"a".into(), "web/0".into(), false);
    host.observe(&"a".into(), Observed::Exited { run, exit });
    let web = &host.reports[&TaskId::from("a")].containers[0];
    assert_eq!(
        web.reason.as_deref(),
        Some("OutOfMemoryError: Container killed due to memory usage")
    );
}

#[test]
fn a_failed_dependency_stops_the_task_before_the_dependent_starts() {
    let mut init = container("init");
    init.essential = false;
    let mut web = container("web");
    web.depends_on = vec![depends("init", Condition::Success)];
    let mut host = quiet_host(vec![task("a", vec![init, web])]);
    let id = TaskId::from("a");
    let run = Run { container: "init".into(), number: 0 };
    while host.agent.task(&id).unwrap().state.container("init").unwrap().started.is_none() {
        assert!(host.turn());
    }
    host.exit(&id, &run, 1);
    run_until(&mut host, TaskPhase::Stopped);
    let report = &host.reports[&id];
    assert!(matches!(&report.stopped, Some(StopCause::FailedToStart { reason })
        if reason.starts_with("CannotStartContainerError: ")));
    assert_eq!(report.containers[1].exit_code, Some(143));
    assert_eq!(report.containers[1].runtime_id, None);
}

#[test]
fn a_dependency_that_takes_too_long_fails_its_dependents() {
    let mut base = container("base");
    base.health_check = Some(shell_check("false"));
    base.start_timeout_s = Some(12);
    let mut web = container("web");
    web.depends_on = vec![depends("base", Condition::Healthy)];
    let mut host = quiet_host(vec![task("a", vec![base, web])]);
    let id = TaskId::from("a");
    for _ in 0..200 {
        // Only failing checks, because random results would include successes.
        let probe = host.doing.iter().position(|(_, step)| matches!(step, Step::Probe(_)));
        if let Some(index) = probe {
            let (id, step) = host.doing.swap_remove(index);
            let Step::Probe(probe) = step else { unreachable!() };
            let result = Probe { exit_code: Some(1), output: "no".into() };
            host.observe(&id, Observed::Probed { run: probe.run, number: probe.number, result });
        } else if host.reports[&id].phase == TaskPhase::Stopped || !host.turn() {
            break;
        }
    }
    let reason = host.reports[&id].containers[1].reason.clone().unwrap();
    assert!(reason.contains("timed out after 12 seconds"), "{reason}");
    assert_eq!(host.reports[&id].phase, TaskPhase::Stopped);
}

#[test]
fn a_container_that_does_not_heed_the_signal_is_killed_after_its_time() {
    let mut host = quiet_host(vec![task("a", vec![container("web")])]);
    run_until(&mut host, TaskPhase::Running);
    let stop = AssignedTask { desired: Desired::Stopped, ..task("a", vec![container("web")]) };
    host.assign(2, Some(1), vec![stop]);
    let (id, step) = host.doing.pop().expect("a signal");
    let Step::Signal(signal) = step else { panic!("{step:?}") };
    assert_eq!(&*signal.signal, "SIGTERM");
    host.observe(&id, Observed::Signalled { run: signal.run });
    assert_eq!(host.wake, Some(Timestamp(host.now.0 + 30_000)));
    assert!(host.doing.is_empty());
    assert!(host.turn());
    assert!(matches!(host.doing[..], [(_, Step::Kill(_))]), "{:?}", host.doing);
}

#[test]
fn stopping_goes_against_the_dependencies() {
    let mut web = container("web");
    web.depends_on = vec![depends("base", Condition::Start)];
    let mut host = quiet_host(vec![task("a", vec![container("base"), web])]);
    run_until(&mut host, TaskPhase::Running);
    host.assign(2, None, vec![]);
    let asked: Vec<_> = host.doing.iter().map(|(_, step)| step.key()).collect();
    assert_eq!(asked, [StepKey::Signal(Run { container: "web".into(), number: 0 })]);
}

#[test]
fn a_restart_is_a_new_life_of_the_same_container() {
    let mut web = container("web");
    web.restart = Some(RestartPolicy { ignored_exit_codes: vec![], attempt_period_s: 60 });
    let mut host = quiet_host(vec![task("a", vec![web])]);
    run_until(&mut host, TaskPhase::Running);
    let (id, first) = (TaskId::from("a"), Run { container: "web".into(), number: 0 });
    host.now = Timestamp(host.now.0 + 61_000);
    host.exit(&id, &first, 1);
    while host.agent.task(&id).unwrap().state.containers[0].life != crate::task::Life::Running {
        assert!(host.turn());
    }
    // A second report of the first run's end changes nothing.
    let exit = Exit { code: 9, out_of_memory: false, at: host.now };
    host.observe(&id, Observed::Exited { run: first, exit });
    let report = &host.reports[&id];
    assert_eq!((report.phase, report.containers[0].restarts), (TaskPhase::Running, 1));
    assert_eq!(report.containers[0].status, ContainerStatus::Running);
}
