//! The service controller: brings the tasks of a service to the desired state, one bounded step at
//! a time, and reports progress in events and rollout states. It reads nothing but `State` and now.

use std::slice;

use api::Timestamp;
use api::ecs::TaskStopCode;
use model::find::TaskList;
use model::id::{ServiceKey, TaskId};
use model::service::{Deployment, Rollout, SchedulingStrategy, Service, ServiceStatus};
use model::state::State;
use model::task::{Phase, Stop};
use model::tx::Tx;

use crate::settings::Settings;
use crate::task;

pub(crate) mod backoff;
mod bounds;
mod census;
mod daemon;
mod event;
pub(crate) mod pin;
mod plan;
pub(crate) mod rebalance;
mod rollout;
mod start;

use bounds::{Bounds, bounds};
use census::{Census, Class, Stage, census, earliest};
use daemon::Eligible;
use event::{Event, TaskIds};
use plan::{Choice, Chosen, Plan, Starts};
pub use rollout::{begin, rollout_reason, threshold};
use start::Batch;

/// Takes the next step of one service. It is called again until it changes nothing more.
pub(crate) fn reconcile(tx: &mut Tx, settings: &Settings, key: &ServiceKey) {
    let Some(row) = tx.services.get(key) else { return };
    let mut service = Service::clone(row);
    match service.status {
        ServiceStatus::Active => converge(tx, settings, &mut service),
        ServiceStatus::Draining => drain(tx, settings, &mut service),
        ServiceStatus::Inactive => {
            forget_when_due(tx, &service);
            return;
        }
    }
    tx.put(service);
}

/// Wakes a service that waits for capacity, because some was added.
pub(crate) fn feed(tx: &mut Tx, key: &ServiceKey) {
    tx.edit::<Service>(key, |service| {
        service.deployments.iter_mut().for_each(backoff::feed);
        if let Some(rebalancing) = &mut service.rebalancing {
            rebalancing.not_before = None;
        }
    });
}

/// Returns true if the counts of `service` are what its tasks and instances add up to; for the
/// laws.
pub fn counts_are_true(
    state: &State,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
) -> bool {
    let is_daemon = service.strategy == SchedulingStrategy::Daemon;
    census::counts_are_true(state, settings, service, now)
        && (!is_daemon || daemon::counts_are_true(state, settings, service, now))
}

fn converge(tx: &mut Tx, settings: &Settings, service: &mut Service) {
    let now = tx.now;
    let is_daemon = service.strategy == SchedulingStrategy::Daemon;
    let mut eligible = None;
    if is_daemon {
        daemon::ensure_instance(tx, settings, service, starts(service, now));
        let found = eligible.insert(Eligible::of(tx, service));
        // A daemon service shows the number of its instances as its desired count.
        service.desired_count = i32::try_from(found.len()).unwrap_or(i32::MAX);
    }
    let mut census = census(tx, settings, service, now);
    recover(tx, settings, service, &census);
    if break_circuit(tx, service) {
        census.recount(service);
        if is_daemon {
            eligible = Some(Eligible::of(tx, service));
        }
    }
    rollout::tidy(service, &census, now);
    let starts = starts(service, now);
    let mut bounds = bounds(service.desired_count, &service.configuration);
    bounds.desired += rebalance::step(tx, settings, service, &census, bounds, starts);
    let plan = match service.strategy {
        SchedulingStrategy::Replica => plan::plan(&census, bounds, starts),
        SchedulingStrategy::Daemon => Plan::default(),
    };
    let missing = match eligible {
        None => {
            act(tx, settings, service, &plan, starts);
            plan.missing
        }
        Some(eligible) => daemon::step(tx, settings, service, eligible, &census, bounds, starts),
    };
    if missing == 0 && service.rebalancing.as_ref().is_none_or(|one| one.not_before.is_none()) {
        service.deployments.first_mut().into_iter().for_each(backoff::sate);
    }
    conclude(tx, service, &census, &plan, bounds);
    set_timer(service, &census, missing, now);
}

/// Ends the newest deployment's count of failed tasks once a task of it came up after the last
/// failure, unless `resetOnHealthyTask` is false.
fn recover(tx: &Tx, settings: &Settings, service: &mut Service, census: &Census) {
    let resets = backoff::resets(service.configuration.deployment_circuit_breaker.as_ref());
    let Some(primary) = service.deployments.first_mut() else { return };
    if census.any(|one| one.primary && one.has_started) {
        backoff::come_up(primary, resets);
    }
    let Some(failed_at) = primary.failed_at else { return };
    if !census::is_healthy_since(tx, settings, service, tx.now, failed_at) {
        return;
    }
    let Some(primary) = service.deployments.first_mut() else { return };
    backoff::recover(primary, tx.now);
    if resets {
        primary.failed_tasks = 0;
    }
}

/// Trips the circuit breaker if enough tasks failed. True if the newest deployment failed; a
/// rollback may have put another one in front.
fn break_circuit(tx: &mut Tx, service: &mut Service) -> bool {
    let Some(tripped) = rollout::trip(service, tx.now) else { return false };
    event::write(tx, service, Event::Failed { deployment: tripped.failed });
    if let Some(deployment) = tripped.back_to {
        event::write(tx, service, Event::RollingBack { deployment });
    }
    true
}

fn starts(service: &Service, now: Timestamp) -> Starts {
    match service.primary() {
        None => Starts::Failed,
        Some(primary) if primary.rollout == Rollout::Failed => Starts::Failed,
        Some(primary) if primary.not_before.is_some_and(|at| at > now) => Starts::Waiting,
        Some(_) => Starts::Allowed,
    }
}

fn act(tx: &mut Tx, settings: &Settings, service: &mut Service, plan: &Plan, starts: Starts) {
    let chosen = match plan.chooses() {
        true => plan.choose(&census::members(tx, settings, service, tx.now), starts),
        false => Chosen::default(),
    };
    stop_unhealthy(tx, service, &chosen.unhealthy);
    let surplus = choose(tx, service, &chosen.surplus);
    stop_surplus(tx, service, &surplus);
    if let Some(of) = service.primary().filter(|_| plan.start > 0).cloned() {
        let (count, replacing) = (plan.start, plan.replacing);
        start::start(tx, settings, service, Batch { of: &of, count, replacing });
    }
    renew(tx, settings, service, &chosen.renewed);
    if plan.stuck {
        event::write(tx, service, Event::Stuck);
    }
}

/// Starts a replacement of the same deployment for each of these unhealthy tasks.
fn renew(tx: &mut Tx, settings: &Settings, service: &mut Service, tasks: &[TaskId]) {
    for of in service.deployments.clone() {
        let is_ours = |id: &&TaskId| {
            let task = tx.tasks.get(id).and_then(|row| row.service.as_ref());
            task.is_some_and(|task| task.deployment == of.id)
        };
        let count = tasks.iter().filter(is_ours).count();
        if count > 0 && of.not_before.is_none_or(|at| at <= tx.now) {
            start::start(tx, settings, service, Batch { of: &of, count, replacing: count });
        }
    }
}

/// Chooses the tasks to stop among those that could be, by the placement strategy.
fn choose(tx: &mut Tx, service: &Service, choices: &[Choice]) -> Vec<TaskId> {
    let mut chosen = Vec::new();
    for choice in choices {
        if choice.count == choice.from.len() {
            chosen.extend(choice.from.iter().cloned());
        } else {
            chosen.extend(start::victims(tx, service, choice));
        }
    }
    chosen
}

fn stop_unhealthy(tx: &mut Tx, service: &mut Service, tasks: &[TaskId]) {
    for id in tasks {
        event::write(tx, service, Event::Unhealthy { task: TaskIds::of(slice::from_ref(id)) });
        task::stop(tx, id, by_scheduler("Task failed container health checks".to_owned()));
        let task = tx.tasks.get(id).and_then(|row| row.service.as_ref());
        let of = |one: &&mut Deployment| task.is_some_and(|task| task.deployment == one.id);
        if let Some(of) = service.deployments.iter_mut().find(of) {
            of.failed_tasks = of.failed_tasks.saturating_add(1);
            of.failed_at = Some(tx.now);
        }
    }
    say_stopped(tx, service, tasks);
}

fn stop_surplus(tx: &mut Tx, service: &mut Service, tasks: &[TaskId]) {
    let (mut running, mut pending) = (Vec::new(), 0);
    for id in tasks {
        let Some(row) = tx.tasks.get(id) else { continue };
        let deployment = row.service.as_ref().map(|of| of.deployment.to_string());
        if row.counts_as_running() {
            running.push(id.clone());
        } else {
            pending += 1;
        }
        let deployment = deployment.unwrap_or_default();
        let reason = format!("Scaling activity initiated by (deployment {deployment})");
        task::stop(tx, id, by_scheduler(reason));
    }
    say_stopped(tx, service, &running);
    if pending > 0 {
        event::write(tx, service, Event::StoppedPending { count: pending });
    }
}

fn say_stopped(tx: &mut Tx, service: &mut Service, tasks: &[TaskId]) {
    for tasks in tasks.chunks(plan::MAX_STARTED) {
        event::write(tx, service, Event::Stopped { tasks: TaskIds::of(tasks) });
    }
}

fn by_scheduler(reason: String) -> Stop {
    Stop { code: Some(TaskStopCode::ServiceSchedulerInitiated), reason: reason.into() }
}

/// Records the states that were reached, from the census taken before this step: a step that did
/// something has not reached any.
fn conclude(tx: &mut Tx, service: &mut Service, census: &Census, plan: &Plan, bounds: Bounds) {
    // Moving a task to another zone does not end a service's steady state.
    if service.rebalancing.as_ref().is_some_and(|one| one.moving.is_some()) {
        return;
    }
    let reached = census.len() == bounds.desired && census.all(Class::is_well);
    if reached && let Some(deployment) = rollout::complete(service, tx.now) {
        rollout::tidy(service, census, tx.now);
        event::write(tx, service, Event::Completed { deployment });
    }
    let is_steady =
        reached && service.primary().is_some_and(|one| one.rollout == Rollout::Completed);
    announce(tx, service, is_steady);
    if !is_steady && !plan.protected.is_empty() {
        protected(tx, service, census, plan);
    }
}

fn announce(tx: &mut Tx, service: &mut Service, is_steady: bool) {
    if !is_steady {
        service.steady_since = None;
        return;
    }
    let due = |since: Timestamp| tx.now.0 - since.0 >= event::REPEAT_AFTER_MS;
    if service.steady_since.is_none_or(due) {
        event::write(tx, service, Event::Steady);
        service.steady_since = Some(tx.now);
    }
}

/// Reports protected tasks when only they are left to stop and nothing else is under way.
fn protected(tx: &mut Tx, service: &mut Service, census: &Census, plan: &Plan) {
    let idle = census.all(|one| one.stage == Stage::Healthy);
    if !idle || plan.start > 0 {
        return;
    }
    for (deployment, &count) in &plan.protected {
        let deployment = deployment.clone();
        event::write(tx, service, Event::Protected { deployment, count });
    }
}

/// Sets the timer to the next moment at which the service may have work without any change of
/// state.
fn set_timer(service: &mut Service, census: &Census, missing: usize, now: Timestamp) {
    let is_waited_for = missing > 0 || service.is_balanced();
    let starts = service.deployments.iter().filter(|_| is_waited_for);
    let waits = starts.filter_map(|one| one.not_before);
    let moves = service.rebalancing.iter().filter_map(|one| one.not_before);
    let waiting = waits.chain(moves).filter(|at| *at > now).min();
    let steady = service.steady_since.map(|at| Timestamp(at.0 + event::REPEAT_AFTER_MS));
    service.timer = earliest(earliest(census.next, waiting), steady);
}

/// Stops all tasks of a deleted service, protected ones too; the last one ends the service.
fn drain(tx: &mut Tx, settings: &Settings, service: &mut Service) {
    let wanted = tx.tasks(TaskList::Service(&service.key), &[Phase::Wanted], &TaskId::from(""));
    let wanted: Vec<TaskId> = wanted.map(|task| task.id.clone()).collect();
    service.desired_count = 0;
    stop_surplus(tx, service, &wanted);
    if tx.live_tasks_of_service(&service.key).next().is_none() {
        service.status = ServiceStatus::Inactive;
        service.deployments.clear();
        service.timer = Some(Timestamp(tx.now.0 + settings.stopped_kept_ms));
    } else {
        service.timer = None;
    }
}

fn forget_when_due(tx: &mut Tx, service: &Service) {
    if service.timer.is_some_and(|at| at <= tx.now) {
        forget(tx, &service.key);
    }
}

/// Removes a service and its events: an INACTIVE one whose retention is over or whose name is used
/// again.
pub fn forget(tx: &mut Tx, key: &ServiceKey) {
    event::forget(tx, key);
    tx.remove::<Service>(key);
}
