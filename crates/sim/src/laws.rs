//! The laws of Gantry, each a function over what was committed. They share no code with what they
//! judge.

use std::collections::{BTreeMap, BTreeSet};

use agent::core::Agent;
use agent::task::step::Step;
use api::Timestamp;
use api::ecs::TaskStopCode;
use control::settings::Settings;
use control::{assign, deploy};
use model::id::{AccountId, HostId, TaskId, Text};
use model::link::{Assignment, Secured};
use model::service::{Rollout, SchedulingStrategy, Service, ServiceStatus};
use model::state::{RowKey, State};
use model::task::{ContainerStatus, Desired, Health, LastStatus, Task};
use oci::digest::Digest;

mod content;
mod rollout;
mod verdict;

pub use content::{events_are_of_their_stream, named_content_is_there, tagged_images_are_whole};
pub use rollout::{what_fails_is_replaced_once, what_runs_fails_by_its_health};
pub use verdict::{LAWS, Law, Verdict, Violation};

use Law::*;
use verdict::must;

/// Law 19. `silent_ms`: how long the control plane was awake since it heard anything of the host. A
/// quarter of the lease may be a stall that was not noticed, and clocks catch up by a tenth.
pub fn hosts_are_given_up_for_silence(
    host: &HostId,
    silent_ms: i64,
    settings: &Settings,
) -> Verdict {
    must(silent_ms * 10 >= settings.host_lease_ms * 6, HostsAreGivenUpForSilence, || {
        format!("host {host} was given up {silent_ms} ms after it was heard")
    })
}

/// Law 21. `told`: the control plane said what the host should hold since the agent began.
pub fn agents_begin_what_they_are_told(host: &HostId, step: &Step, told: bool) -> Verdict {
    let looks_after = match step {
        Step::Probe(_)
        | Step::Signal(_)
        | Step::Kill(_)
        | Step::Remove(_)
        | Step::Logs
        | Step::ReleaseNetwork(_)
        | Step::ShutDown
        | Step::Clean => true,
        Step::Network(_)
        | Step::EnvironmentFiles(_)
        | Step::Pull(_)
        | Step::Sandbox(_)
        | Step::Create(_)
        | Step::Start(_) => false,
    };
    must(told || looks_after, AgentsBeginWhatTheyAreTold, || {
        format!("the agent of {host} begins {:?} and was told nothing yet", step.key())
    })
}

/// Looks that a commit may take for each message in it and for each row that it touches: a row is
/// looked at by the rounds of a pass, with its service's tasks and its cluster's instances, of which
/// the regions played here have few.
const LOOKS_A_ROW: u64 = 50;
/// Looks that any commit may take. Of 50,000 commits of the seeds that tests play, none takes more
/// than this and half as many for a row as it may.
const LOOKS_AT_LEAST: u64 = 400;

/// Law 24. `size`: the messages of the commit and the rows that it touched. A build without checks
/// counts no looks.
pub fn commits_look_at_what_they_touch(looks: u64, size: usize) -> Verdict {
    let most = LOOKS_AT_LEAST + LOOKS_A_ROW * size as u64;
    must(looks <= most, CommitsLookAtWhatTheyTouch, || {
        format!("{looks} looks at rows for {size} messages and rows touched")
    })
}

/// Law 1. Interfaces are not counted against instances: Gantry has no limit on them.
pub fn no_instance_holds_more_than_it_has(state: &State) -> Verdict {
    for row in state.instances.iter() {
        let (mut cpu, mut memory, mut ports) = (0, 0, BTreeSet::new());
        for task in state.tasks_of_instance(&row.id) {
            cpu += task.wanted.cpu_units;
            memory += task.wanted.memory_mib;
            for port in task.wanted.ports.iter() {
                must(ports.insert(*port), NoInstanceHoldsMoreThanItHas, || {
                    format!("port {port:?} of instance {} is reserved twice", row.id)
                })?;
            }
        }
        let fits = cpu <= row.registered.cpu_units && memory <= row.registered.memory_mib;
        must(fits, NoInstanceHoldsMoreThanItHas, || {
            format!("instance {} holds {cpu} CPU units and {memory} MiB", row.id)
        })?;
    }
    Ok(())
}

/// Law 2.
pub fn statuses_never_go_back(
    before: &State,
    after: &State,
    touched: &BTreeSet<RowKey>,
) -> Verdict {
    let law = StatusesAndRevisionsNeverGoBack;
    for key in touched {
        if let RowKey::Task(id) = key
            && let (Some(old), Some(new)) = (before.tasks.get(id), after.tasks.get(id))
        {
            let forward =
                new.last >= old.last && new.desired >= old.desired && new.version >= old.version;
            must(forward, law, || format!("task {id} went from {:?}", old.last))?;
            let kept = old.stop.is_none() || old.stop == new.stop;
            must(kept, law, || format!("task {id} changed why it stopped"))?;
            let placed = old.instance.is_none() || old.instance == new.instance;
            must(placed, law, || format!("task {id} moved to another instance"))?;
        } else if let RowKey::Family(key) = key {
            let old = before.families.get(key).map_or(0, |row| row.last_revision);
            let new = after.families.get(key).map_or(0, |row| row.last_revision);
            must(new >= old, law, || format!("family {} counts back to {new}", key.family))?;
        } else if let RowKey::Service(key) = key
            && let (Some(old), Some(new)) = (before.services.get(key), after.services.get(key))
        {
            let anew = old.status == ServiceStatus::Inactive;
            let forward = anew || new.event_count >= old.event_count && new.status >= old.status;
            must(forward, law, || format!("service {} went back", key.name))?;
        }
    }
    Ok(())
}

/// Law 3. `forgetful`: machines whose agents lost their folders, and with it which ports they gave.
pub fn no_address_or_port_is_held_twice(state: &State, forgetful: &BTreeSet<HostId>) -> Verdict {
    let law = NoAddressOrPortIsHeldTwice;
    let (mut held, mut ports) = (0, BTreeSet::new());
    for task in state.tasks.iter().filter(|task| !task.is_stopped()) {
        if let Some(attachment) = &task.attachment
            && let Some(eni) = &attachment.eni
        {
            let row = state.enis.get(&(attachment.subnet.clone(), eni.address));
            must(row.is_some_and(|row| row.task == task.id), law, || {
                format!("{} of task {} is held by {row:?}", eni.address, task.id)
            })?;
            held += 1;
        }
        let instance = task.instance.as_ref().and_then(|id| state.instances.get(id));
        let host = instance.and_then(|row| row.host.as_ref());
        let Some(host) = host.filter(|host| !forgetful.contains(host)) else { continue };
        for container in &task.containers {
            for one in container.bindings.iter().filter(|_| task.last == LastStatus::Running) {
                let is_free = ports.insert((host.clone(), one.protocol, one.host_port));
                must(is_free, law, || {
                    format!("port {} of host {host} leads to two tasks", one.host_port)
                })?;
            }
        }
    }
    must(state.enis.len() == held, law, || "an address is held by nobody".to_owned())
}

/// Law 4: between what users and the world did and what is committed lies the pass alone.
pub fn deployments_keep_their_bounds(
    before: &State,
    after: &State,
    touched: &BTreeSet<RowKey>,
    now: Timestamp,
    settings: &Settings,
) -> Verdict {
    let mut services = BTreeSet::new();
    for key in touched {
        if let RowKey::Service(key) = key {
            services.insert(key.clone());
        } else if let RowKey::Task(id) = key {
            let of = after.tasks.get(id).and_then(|task| task.service.as_ref());
            services.extend(of.map(|of| of.service.clone()));
        }
    }
    for service in services.iter().filter_map(|key| after.services.get(key)) {
        // Its scheduler counts on the index alone.
        let is_true = deploy::counts_are_true(after, settings, service, now);
        must(is_true, DeploymentsKeepTheirBounds, || {
            format!("the tasks of {} are not those that are counted", service.key.name)
        })?;
        let is_replica = service.strategy == SchedulingStrategy::Replica;
        if is_replica && service.status == ServiceStatus::Active {
            keeps_its_bounds(before, after, service, now, settings)?;
        }
    }
    Ok(())
}

fn keeps_its_bounds(
    before: &State,
    after: &State,
    service: &Service,
    now: Timestamp,
    settings: &Settings,
) -> Verdict {
    let law = DeploymentsKeepTheirBounds;
    let (minimum, maximum) = bounds(service);
    let live: Vec<&Task> = after.live_tasks_of_service(&service.key).collect();
    let has_started = live.iter().any(|task| !before.tasks.contains(&task.id));
    must(!has_started || live.len() <= maximum, law, || {
        format!("{} has {} tasks of at most {maximum}", service.key.name, live.len())
    })?;
    let was_healthy =
        |id: &TaskId| before.tasks.get(id).is_some_and(|task| is_healthy(task, now, settings));
    let stopped = |task: &Task| {
        let code = task.stop.as_ref().and_then(|stop| stop.code);
        task.desired == Desired::Stopped
            && code == Some(TaskStopCode::ServiceSchedulerInitiated)
            && was_healthy(&task.id)
    };
    let gone = after.stopped_tasks_of_service(&service.key);
    let has_stopped = live.iter().copied().chain(gone).any(stopped);
    let healthy = live.iter().filter(|task| is_healthy(task, now, settings)).count();
    must(!has_stopped || healthy >= minimum, law, || {
        format!("{} has {healthy} healthy tasks of at least {minimum}", service.key.name)
    })
}

fn bounds(service: &Service) -> (usize, usize) {
    let desired = i64::from(service.desired_count);
    let minimum = i64::from(service.configuration.minimum_healthy_percent.unwrap_or(100));
    let maximum = i64::from(service.configuration.maximum_percent.unwrap_or(200));
    (((desired * minimum + 99) / 100) as usize, (desired * maximum / 100) as usize)
}

/// Returns true if the bounds of a deployment allow no step at all.
#[must_use]
pub fn is_stuck(service: &Service) -> bool {
    let (minimum, maximum) = bounds(service);
    minimum >= maximum
}

fn is_healthy(task: &Task, now: Timestamp, settings: &Settings) -> bool {
    let is_up = task.last == LastStatus::Running && task.desired == Desired::Running;
    let started = task.times.started;
    let is_old = started.is_some_and(|at| now.0 - at.0 >= settings.task_healthy_after_ms);
    let is_checked = task.containers.iter().any(|one| one.essential && one.has_health_check);
    is_up && if is_checked { task.health == Health::Healthy } else { is_old }
}

/// Law 16. What a deployment was pinned to before and is after a commit, every task made by that
/// commit is given; and what a task was given, it runs.
pub fn tasks_run_what_is_pinned(
    before: &State,
    after: &State,
    touched: &BTreeSet<RowKey>,
) -> Verdict {
    let law = TasksRunWhatIsPinned;
    for key in touched {
        let RowKey::Task(id) = key else { continue };
        let Some(task) = after.tasks.get(id) else { continue };
        for container in &task.containers {
            let name = &container.name;
            let ran = container.image_digest.as_ref().map(ToString::to_string);
            let given = container.pinned.map(|digest| digest.to_string());
            must(given.is_none() || ran.is_none() || ran == given, law, || {
                format!("container {name} of task {id} runs {ran:?} for {given:?}")
            })?;
            let is_new = before.tasks.get(id).is_none();
            let known = pin(before, task, name).filter(|_| is_new);
            if known.is_some() && known == pin(after, task, name) {
                must(container.pinned == known, law, || {
                    format!("container {name} of the new task {id} may run anything")
                })?;
            }
        }
    }
    Ok(())
}

fn pin(state: &State, task: &Task, container: &Text) -> Option<Digest> {
    let of = task.service.as_ref()?;
    let service = state.services.get(&of.service)?;
    let deployment = service.deployments.iter().find(|one| one.id == of.deployment)?;
    deployment.pinned.digests.get(container).copied()
}

/// Law 5.
pub fn every_running_task_is_assigned_once(state: &State) -> Verdict {
    let law = EveryRunningTaskIsAssignedOnce;
    let mut assigned: BTreeMap<TaskId, usize> = BTreeMap::new();
    for host in state.hosts.iter() {
        for task in assign::assignment(state, &host.id, None, &"".into()).tasks {
            *assigned.entry(task.id).or_default() += 1;
        }
    }
    for task in state.tasks.iter().filter(|task| task.last == LastStatus::Running) {
        let times = assigned.get(&task.id).copied().unwrap_or(0);
        must(times == 1, law, || format!("task {} is in {times} assignments", task.id))?;
    }
    let twice = assigned.iter().find(|(_, times)| **times > 1);
    must(twice.is_none(), law, || format!("task {twice:?} is assigned more than once"))
}

/// Law 6, as far as there is something to route to: without a proxy, the host ports of a task.
pub fn only_tasks_that_are_up_are_reached(state: &State) -> Verdict {
    for task in state.tasks.iter() {
        for container in task.containers.iter().filter(|one| !one.bindings.is_empty()) {
            let came_up = container.last >= ContainerStatus::Running;
            must(came_up, OnlyTasksThatAreUpAreReached, || {
                format!("ports lead to {} of task {}", container.name, task.id)
            })?;
        }
    }
    Ok(())
}

/// Law 22. `told`: what the control plane believes the agent of `host` to know.
pub fn agents_are_told_what_changed(
    state: &State,
    host: &HostId,
    told: &assign::Sent,
    home: &AccountId,
) -> Verdict {
    let Assignment { tasks, removed, .. } = assign::assignment(state, host, Some(told), home);
    must(tasks.is_empty() && removed.is_empty(), AgentsAreToldWhatChanged, || {
        let tasks: Vec<TaskId> = tasks.into_iter().map(|task| task.id).collect();
        format!("the agent of {host} was not told of {tasks:?}, nor that {removed:?} are gone")
    })
}

/// Law 23. `told`: the assignments that have reached the agent, all together.
pub fn agents_hold_what_they_were_told(
    host: &HostId,
    told: &assign::Sent,
    agent: &Agent,
) -> Verdict {
    let held: BTreeSet<&TaskId> =
        agent.tasks().filter(|saved| saved.assigned).map(|saved| &saved.state.task.id).collect();
    let going_on: BTreeSet<&TaskId> = agent.going_on().collect();
    let is_stopped = |id: &TaskId| told.tasks.get(id) == Some(&Desired::Stopped);
    let disobeyed = held.iter().find(|id| is_stopped(id) && going_on.contains(*id));
    let same = held.iter().copied().eq(told.tasks.keys());
    must(same && disobeyed.is_none(), AgentsHoldWhatTheyWereTold, || {
        let told: Vec<&TaskId> = told.tasks.keys().collect();
        format!("{host} was told {told:?} and holds {held:?}; it does not stop {disobeyed:?}")
    })
}

/// Law 28. `enforced`: what the assignments that reached the host's agent say, all together.
pub fn hosts_enforce_their_groups(state: &State, host: &HostId, enforced: &Secured) -> Verdict {
    let mut expected = Secured::default();
    expected.take(assign::assignment(state, host, None, &"".into()).security);
    must(*enforced == expected, HostsEnforceTheirGroups, || {
        format!("{host} enforces {enforced:?} and should {expected:?}")
    })
}

/// Law 7, of the rows at `keys`.
pub fn rows_refer_to_rows_that_exist<'a>(
    state: &State,
    keys: impl IntoIterator<Item = &'a RowKey>,
) -> Verdict {
    let law = RowsReferToRowsThatExist;
    for key in keys {
        let missing = state.references_of(key).into_iter().find(|of| !state.has(of));
        must(missing.is_none(), law, || format!("{missing:?}, to which {key:?} refers"))?;
        let RowKey::Task(id) = key else { continue };
        let Some(task) = state.tasks.get(id).filter(|task| !task.is_stopped()) else { continue };
        if let Some(of) = &task.service {
            let service = state.services.get(&of.service);
            let deployment = service
                .is_some_and(|row| row.deployments.iter().any(|one| one.id == of.deployment));
            must(deployment, law, || format!("deployment {} of task {id}", of.deployment))?;
        }
    }
    Ok(())
}

/// Law 8. Both without their volatile rows.
pub fn replay_gives_the_same_state(stored: &State, live: &State) -> Verdict {
    let tables = stored.differences(live);
    must(tables.is_empty(), ReplayGivesTheSameState, || format!("{tables:?} differ"))?;
    let is_same = stored.index == live.index;
    must(is_same, ReplayGivesTheSameState, || "the indexes differ".to_owned())
}

/// Returns the rows of all tasks and services, which a pass over everything looks at.
pub fn all_work(state: &State) -> BTreeSet<RowKey> {
    let tasks = state.tasks.iter().map(|row| RowKey::Task(row.id.clone()));
    tasks.chain(state.services.iter().map(|row| RowKey::Service(row.key.clone()))).collect()
}

/// Law 10. `after`: what a pass made of `before` that nothing made necessary, touching these rows.
pub fn nothing_happens_without_input(
    before: &State,
    after: &State,
    touched: &BTreeSet<RowKey>,
) -> Verdict {
    let durable = touched.iter().find(|key| key.is_durable());
    must(durable.is_none(), NothingHappensWithoutInput, || match durable {
        Some(RowKey::Service(key)) => {
            let (old, new) = (before.services.get(key), after.services.get(key));
            format!("service {} changed from {old:#?} to {new:#?}", key.name)
        }
        other => format!("{other:?} changed"),
    })
}

/// Law 11.
pub fn every_shortfall_has_a_reason(
    state: &State,
    touched: &BTreeSet<RowKey>,
    now: Timestamp,
) -> Verdict {
    let law = EveryShortfallHasAReason;
    must(state.index.unplaced.is_empty(), law, || "a task waits for a place".to_owned())?;
    for key in touched {
        if let RowKey::Task(id) = key {
            let task = state.tasks.get(id);
            let silent = task.is_some_and(|task| task.is_stopped() && task.stop.is_none());
            must(!silent, law, || format!("task {id} stopped, and nobody says why"))?;
        } else if let RowKey::Service(key) = key {
            let row = state.services.get(key);
            let short = row.filter(|row| row.status == ServiceStatus::Active);
            let silent = short.is_some_and(|row| is_silently_short(state, row, now));
            must(!silent, law, || format!("service {} is short of tasks", key.name))?;
        }
    }
    Ok(())
}

/// Fewer tasks than wanted, none on its way, and neither an event nor a timer about it.
fn is_silently_short(state: &State, service: &Service, now: Timestamp) -> bool {
    let live: Vec<&Task> = state.live_tasks_of_service(&service.key).collect();
    let going = live.iter().any(|task| task.desired == Desired::Stopped);
    let is_short = live.len() < usize::try_from(service.desired_count).unwrap_or(0);
    let Some(primary) = service.primary() else { return is_short };
    let waits = primary.not_before.is_some_and(|at| at > now) && service.timer.is_some();
    is_short && !going && !waits && service.told.is_empty() && primary.rollout != Rollout::Failed
}

/// Law 12 for reading: no answer names another account.
pub fn answers_name_no_other_account(account: &AccountId, others: &[&str], text: &str) -> Verdict {
    let other = others.iter().find(|other| **other != account.as_str() && text.contains(**other));
    must(other.is_none(), AccountsSeeTheirOwn, || {
        format!("{account} was told of {}: {text}", other.copied().unwrap_or_default())
    })
}

/// Law 12 for writing: a request changes rows of its own account only.
pub fn changes_stay_at_home(
    account: &AccountId,
    before: &State,
    after: &State,
    touched: &BTreeSet<RowKey>,
) -> Verdict {
    for key in touched {
        for state in [before, after] {
            let owner = state.owner_of(key).and_then(|owner| owner.account());
            let home = owner.is_none_or(|owner| owner == account);
            must(home, AccountsSeeTheirOwn, || format!("{account} changed {key:?}"))?;
        }
    }
    Ok(())
}
