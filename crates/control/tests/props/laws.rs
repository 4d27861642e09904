//! The laws by their numbers, as assertions over committed states.

use std::collections::BTreeMap;

use api::Timestamp;
use api::ecs::TaskStopCode;
use control::settings::Settings;
use control::{assign, deploy};
use model::id::TaskId;
use model::service::{SchedulingStrategy, Service, ServiceStatus};
use model::state::State;
use model::task::{Desired, Health, LastStatus, Task};

/// Checks laws 1, 3, 5, 7 and 11.
pub fn of_a_state(state: &State) {
    no_instance_holds_more_than_it_has(state);
    no_address_is_held_twice(state);
    running_tasks_are_assigned_once(state);
    rows_refer_to_rows_that_exist(state);
    assert!(state.index.unplaced.is_empty(), "law 11: a task waits without a reason");
}

fn no_instance_holds_more_than_it_has(state: &State) {
    for row in state.instances.iter() {
        let usage = state.index.usage_of(&row.id);
        assert!(usage.cpu_units <= row.registered.cpu_units, "law 1: CPU of {}", row.id);
        assert!(usage.memory_mib <= row.registered.memory_mib, "law 1: memory of {}", row.id);
        assert!(usage.ports.values().all(|held| *held == 1), "law 1: ports of {}", row.id);
    }
}

/// Checks that each interface belongs to a live task that knows it. Interfaces are keyed by their
/// address.
fn no_address_is_held_twice(state: &State) {
    let mut held = 0;
    for task in state.tasks.iter().filter(|task| !task.is_stopped()) {
        let Some(attachment) = &task.attachment else { continue };
        let Some(eni) = &attachment.eni else { continue };
        let row = state.enis.get(&(attachment.subnet.clone(), eni.address));
        assert_eq!(row.map(|row| &row.task), Some(&task.id), "law 3: {}", eni.address);
        held += 1;
    }
    assert_eq!(state.enis.len(), held, "law 3: an address is held by nobody");
}

fn running_tasks_are_assigned_once(state: &State) {
    let mut assigned: BTreeMap<TaskId, usize> = BTreeMap::new();
    for host in state.hosts.iter() {
        for task in assign::assignment(state, &host.id, None, &"".into()).tasks {
            *assigned.entry(task.id).or_default() += 1;
        }
    }
    for task in state.tasks.iter().filter(|task| task.last == LastStatus::Running) {
        assert_eq!(assigned.get(&task.id), Some(&1), "law 5: {}", task.id);
        let instance = task.instance.as_ref().and_then(|id| state.instances.get(id));
        let is_heard = instance.is_some_and(|row| row.agent_connected);
        assert!(is_heard, "law 5: {} runs on a host that was given up", task.id);
    }
    assert!(assigned.values().all(|times| *times == 1), "law 5: a task is assigned twice");
}

fn rows_refer_to_rows_that_exist(state: &State) {
    for key in state.keys() {
        let missing = state.references_of(&key).into_iter().find(|of| !state.has(of));
        assert!(missing.is_none(), "law 7: {missing:?}, to which {key:?} refers");
    }
    for task in state.tasks.iter().filter(|task| !task.is_stopped()) {
        assert!(task.instance.is_some(), "law 7: instance of {}", task.id);
        if let Some(of) = &task.service {
            let service = state.services.get(&of.service).expect("law 7: service");
            let known = service.deployments.iter().any(|one| one.id == of.deployment);
            assert!(known, "law 7: deployment of {}", task.id);
        }
    }
}

/// Checks law 2.
pub fn forward_only(before: &State, after: &State) {
    for task in before.tasks.iter() {
        let Some(now) = after.tasks.get(&task.id) else { continue };
        assert!(now.last >= task.last, "law 2: last of {}", task.id);
        assert!(now.desired >= task.desired, "law 2: desired of {}", task.id);
        assert!(now.version >= task.version, "law 2: version of {}", task.id);
        let stop = task.stop.is_none() || task.stop == now.stop;
        assert!(stop, "law 2: the reason of {} changed", task.id);
    }
}

/// Checks law 4: only the pass lies between the acts of users and the commit.
pub fn of_a_pass(before: &State, after: &State, now: Timestamp, settings: &Settings) {
    for service in after.services.iter() {
        let is_true = deploy::counts_are_true(after, settings, service, now);
        assert!(is_true, "law 4: the tasks of {:?} are not those that are counted", service.key);
        let is_replica = service.strategy == SchedulingStrategy::Replica;
        if is_replica && service.status == ServiceStatus::Active {
            keeps_its_bounds(before, after, service, now, settings);
        }
    }
}

fn keeps_its_bounds(
    before: &State,
    after: &State,
    service: &Service,
    now: Timestamp,
    settings: &Settings,
) {
    let (minimum, maximum) = bounds(service);
    let live: Vec<&Task> = after.live_tasks_of_service(&service.key).collect();
    let has_started = live.iter().any(|task| !before.tasks.contains(&task.id));
    if has_started {
        assert!(live.len() <= maximum, "law 4: {} of at most {maximum}", live.len());
    }
    let was_healthy = |id: &TaskId| {
        let task = before.tasks.get(id);
        task.is_some_and(|task| is_healthy(task, now, settings))
    };
    let has_stopped = after.tasks_of_cluster(&service.key.cluster).any(|task| {
        let by_scheduler = task
            .stop
            .as_ref()
            .is_some_and(|stop| stop.code == Some(TaskStopCode::ServiceSchedulerInitiated));
        let ours = task.service.as_ref().is_some_and(|of| of.service == service.key);
        ours && by_scheduler && was_healthy(&task.id)
    });
    if has_stopped {
        let healthy = live.iter().filter(|task| is_healthy(task, now, settings)).count();
        assert!(healthy >= minimum, "law 4: {healthy} healthy of at least {minimum}");
    }
}

fn bounds(service: &Service) -> (usize, usize) {
    let desired = f64::from(service.desired_count);
    let percent = |percent: Option<i32>| f64::from(percent.expect("set")) / 100.0;
    let minimum = desired * percent(service.configuration.minimum_healthy_percent);
    let maximum = desired * percent(service.configuration.maximum_percent);
    (minimum.ceil() as usize, maximum.floor() as usize)
}

fn is_healthy(task: &Task, now: Timestamp, settings: &Settings) -> bool {
    let is_up = task.last == LastStatus::Running && task.desired == Desired::Running;
    let started = task.times.started;
    let is_old = started.is_some_and(|at| now.0 - at.0 >= settings.task_healthy_after_ms);
    let is_checked = task.containers.iter().any(|one| one.essential && one.has_health_check);
    is_up && if is_checked { task.health == Health::Healthy } else { is_old }
}
