//! The tasks of a service as its scheduler sees them: counted by class from the index, so that a
//! look at a service costs the sorts of its tasks and not their number, but for tasks that time or
//! their instance still changes. They are listed only where some of them are to be chosen.

use std::collections::BTreeMap;

use api::Timestamp;
use model::id::{DeploymentId, InstanceId, TaskId, Text};
use model::instance::InstanceStatus;
use model::service::Service;
use model::state::State;
use model::task::{Gauge, Health, Standing, Task};

use crate::settings::Settings;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    /// On its way to RUNNING.
    Coming,
    /// RUNNING, and neither healthy nor unhealthy yet.
    Warming,
    Healthy,
    Unhealthy,
    /// Told to stop or ending by itself, but not yet STOPPED.
    Going,
}

/// A sort of tasks: all that a plan needs to know of a task to count it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Class {
    pub(crate) deployment: DeploymentId,
    /// Belongs to the newest deployment.
    pub(crate) primary: bool,
    pub(crate) stage: Stage,
    /// Its instance is DRAINING, and it is alive.
    pub(crate) draining: bool,
    pub(crate) protected: bool,
    pub(crate) has_started: bool,
    /// Going because it failed to start or ended soon. Its back-off is known once it is STOPPED,
    /// and sets when another task may start.
    pub(crate) failing: bool,
    pub(crate) zone: Option<Text>,
}

impl Class {
    pub(crate) fn is_alive(&self) -> bool {
        self.stage != Stage::Going
    }

    /// Returns true if a task of the newest deployment has to replace it elsewhere.
    pub(crate) fn is_leaving(&self) -> bool {
        self.is_alive() && (!self.primary || self.draining)
    }

    pub(crate) fn is_unhealthy(&self) -> bool {
        self.stage == Stage::Unhealthy
    }

    /// Returns true if nothing has to become of it any more.
    pub(crate) fn is_well(&self) -> bool {
        self.primary && self.stage == Stage::Healthy && !self.draining
    }
}

/// The number of a service's tasks of each class; STOPPED ones are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Census {
    counts: BTreeMap<Class, usize>,
    /// The earliest time at which the clock alone changes a task's stage.
    pub(crate) next: Option<Timestamp>,
}

impl Census {
    pub(crate) fn classes(&self) -> impl Iterator<Item = (&Class, usize)> {
        self.counts.iter().map(|(class, count)| (class, *count))
    }

    pub(crate) fn len(&self) -> usize {
        self.count(|_| true)
    }

    pub(crate) fn count(&self, which: impl Fn(&Class) -> bool) -> usize {
        self.classes().filter(|(class, _)| which(class)).map(|(_, count)| count).sum()
    }

    pub(crate) fn any(&self, which: impl Fn(&Class) -> bool) -> bool {
        self.counts.keys().any(which)
    }

    pub(crate) fn all(&self, which: impl Fn(&Class) -> bool) -> bool {
        self.counts.keys().all(which)
    }

    pub(crate) fn add(&mut self, class: Class, count: usize) {
        *self.counts.entry(class).or_default() += count;
    }

    /// Takes one task out of the counts.
    pub(crate) fn take(&mut self, class: &Class) {
        let count = self.counts.get_mut(class).expect("what is taken out was counted");
        *count -= 1;
        if *count == 0 {
            self.counts.remove(class);
        }
    }

    /// Sets `primary` again after another deployment became the newest.
    pub(crate) fn recount(&mut self, service: &Service) {
        for (class, count) in std::mem::take(&mut self.counts) {
            let primary = service.primary().is_some_and(|one| one.id == class.deployment);
            self.add(Class { primary, ..class }, count);
        }
    }
}

/// A task that may be chosen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Member {
    pub(crate) id: TaskId,
    pub(crate) instance: Option<InstanceId>,
    pub(crate) class: Class,
}

/// Counts the tasks of `service` by the index. Only those are looked at whose row alone does not
/// tell their class.
pub(crate) fn census(
    state: &State,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
) -> Census {
    let mut census = Census::default();
    for (standing, count) in state.standings_of(&service.key) {
        census.add(usual(standing, service), count);
    }
    for task in unusual(state, settings, service, now).into_values() {
        let Some(standing) = task.standing() else { continue };
        let (class, until) = class(state, settings, service, now, task, &standing);
        census.next = earliest(census.next, until);
        census.take(&usual(&standing, service));
        census.add(class, 1);
    }
    census
}

/// Returns true if the counts of `service` are what its tasks add up to.
pub(super) fn counts_are_true(
    state: &State,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
) -> bool {
    let mut listed = Census::default();
    for one in members(state, settings, service, now) {
        listed.add(one.class, 1);
    }
    listed.counts == census(state, settings, service, now).counts
}

/// Lists the tasks of `service` that are not STOPPED, in the order of their ids.
pub(crate) fn members(
    state: &State,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
) -> Vec<Member> {
    let tasks = state.live_tasks_of_service(&service.key);
    tasks.filter_map(|task| member(state, settings, service, now, task)).collect()
}

pub(crate) fn earliest(one: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// Returns `task` as the scheduler of `service` sees it; None if it is not a live task of it.
pub(crate) fn member(
    state: &State,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
    task: &Task,
) -> Option<Member> {
    task.service.as_ref().filter(|of| of.service == service.key)?;
    let standing = task.standing()?;
    let (class, _) = class(state, settings, service, now, task, &standing);
    Some(Member { id: task.id.clone(), instance: task.instance.clone(), class })
}

/// Returns true if a task of the newest deployment that came up at `since` or later is healthy.
pub(crate) fn is_healthy_since(
    state: &State,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
    since: Timestamp,
) -> bool {
    let Some(primary) = service.primary() else { return false };
    let first = |gauge| state.tasks_since(&service.key, &primary.id, gauge, since).next();
    let is_old = |(at, _): (Timestamp, _)| now.0 - at.0 >= settings.task_healthy_after_ms;
    first(Gauge::Unchecked).is_some_and(is_old) || first(Gauge::Checked(Health::Healthy)).is_some()
}

/// Returns the tasks whose class is another than their standing says: that started so lately that
/// time will change their stage, or whose instance is not ACTIVE.
fn unusual<'a>(
    state: &'a State,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
) -> BTreeMap<&'a TaskId, &'a Task> {
    let mut tasks = BTreeMap::new();
    for of in &service.deployments {
        for gauge in [Gauge::Unchecked, Gauge::Checked(Health::Unhealthy)] {
            let Some(wait_ms) = wait_ms(gauge, settings, service) else { continue };
            let since = Timestamp(now.0.saturating_sub(wait_ms).saturating_add(1));
            let ids = state.tasks_since(&service.key, &of.id, gauge, since);
            tasks.extend(ids.filter_map(|(_, id)| Some((id, &**state.tasks.get(id)?))));
        }
    }
    tasks.extend(state.tasks_to_move(&service.key).map(|task| (&task.id, task)));
    tasks
}

/// Returns the time after its start before which a RUNNING task is warming; None when it does not
/// wait for a time.
fn wait_ms(gauge: Gauge, settings: &Settings, service: &Service) -> Option<i64> {
    match gauge {
        Gauge::Unchecked => Some(settings.task_healthy_after_ms),
        Gauge::Checked(Health::Unhealthy) => {
            Some(i64::from(service.health_check_grace_period) * 1_000)
        }
        Gauge::Coming | Gauge::Checked(_) | Gauge::Going { .. } => None,
    }
}

/// Returns the class of tasks of this standing that have been up for long, on ACTIVE instances.
fn usual(standing: &Standing, service: &Service) -> Class {
    let stage = match standing.gauge {
        Gauge::Coming => Stage::Coming,
        Gauge::Unchecked | Gauge::Checked(Health::Healthy) => Stage::Healthy,
        Gauge::Checked(Health::Unknown) => Stage::Warming,
        Gauge::Checked(Health::Unhealthy) => Stage::Unhealthy,
        Gauge::Going { .. } => Stage::Going,
    };
    Class {
        primary: service.primary().is_some_and(|one| one.id == standing.deployment),
        deployment: standing.deployment.clone(),
        stage,
        draining: false,
        protected: standing.is_protected,
        has_started: standing.has_started,
        failing: standing.gauge == Gauge::Going { is_failing: true },
        zone: standing.zone.clone(),
    }
}

/// Returns the class of `task` at `now`, and the time at which the clock alone changes it.
fn class(
    state: &State,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
    task: &Task,
    standing: &Standing,
) -> (Class, Option<Timestamp>) {
    let mut class = usual(standing, service);
    class.draining = class.is_alive() && is_draining(state, task);
    let wait_ms = wait_ms(standing.gauge, settings, service);
    let ripe = task.times.started.zip(wait_ms).map(|(at, ms)| Timestamp(at.0.saturating_add(ms)));
    let until = ripe.filter(|at| *at > now);
    if until.is_some() {
        class.stage = Stage::Warming;
    }
    (class, until)
}

fn is_draining(state: &State, task: &Task) -> bool {
    let instance = task.instance.as_ref().and_then(|id| state.instances.get(id));
    instance.is_some_and(|row| row.status != InstanceStatus::Active)
}
