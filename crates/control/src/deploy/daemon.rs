//! The DAEMON strategy: one task on each eligible instance, replaced in place.

use std::collections::BTreeSet;

use api::Timestamp;
use model::id::{InstanceId, TaskId};
use model::instance::InstanceStatus;
use model::service::{SchedulingStrategy, Service};
use model::state::State;
use model::task::{Desired, Task};
use model::tx::Tx;

use super::bounds::{Bounds, bounds};
use super::census::{self, Census, Class, Member, Stage};
use super::plan::Starts;
use super::{start, stop_surplus, stop_unhealthy};
use crate::auto;
use crate::place::Reach;
use crate::settings::Settings;

/// Gives the cluster its first instance, also while a back-off forbids starts. When the back-off
/// ends nothing would look at the service again, because no instance lacks a task.
pub(crate) fn ensure_instance(tx: &mut Tx, settings: &Settings, service: &Service, starts: Starts) {
    if starts != Starts::Failed {
        auto::ensure(tx, settings, &service.key.cluster);
    }
}

/// The instances that are each to hold a task.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Eligible {
    /// As many as the reach says: they are listed only if there may be something to do.
    Counted(Reach),
    Listed(BTreeSet<InstanceId>),
}

impl Eligible {
    /// Returns those of the newest deployment.
    pub(crate) fn of(state: &State, service: &Service) -> Eligible {
        match start::reach(state, service) {
            Some(reach) => Eligible::Counted(reach),
            None => Eligible::Listed(start::eligible(state, service)),
        }
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Eligible::Counted(reach) => reach.instances,
            Eligible::Listed(ids) => ids.len(),
        }
    }
}

/// Returns true if each eligible instance holds one task, no other instance does, and nothing has
/// to become of any of them. The tasks are on as many instances as there are tasks, and as many are
/// on eligible ones.
fn is_settled(census: &Census, reach: Reach) -> bool {
    let stays = |class: &Class| {
        let is_sound = matches!(class.stage, Stage::Coming | Stage::Warming | Stage::Healthy);
        class.primary && !class.draining && is_sound
    };
    let tasks = census.len();
    census.all(stays) && reach == Reach { instances: tasks, tasks, places: tasks }
}

/// Returns true if the counts tell of the daemon what the lists do; for the laws.
pub(super) fn counts_are_true(
    state: &State,
    settings: &Settings,
    service: &Service,
    now: Timestamp,
) -> bool {
    let Eligible::Counted(reach) = Eligible::of(state, service) else { return true };
    let eligible = start::eligible(state, service);
    let members = census::members(state, settings, service, now);
    let bounds = bounds(service.desired_count, &service.configuration);
    let emptied = |instance: &InstanceId| is_emptied(state, instance);
    let turn = turn(&members, &eligible, bounds, Starts::Allowed, emptied);
    let is_settled = is_settled(&census::census(state, settings, service, now), reach);
    reach.instances == eligible.len() && (!is_settled || turn == Turn::default())
}

/// The tasks to stop and the instances to start one on.
#[derive(Debug, Clone, PartialEq, Default)]
struct Turn {
    unhealthy: Vec<TaskId>,
    surplus: Vec<TaskId>,
    start: Vec<InstanceId>,
}

/// Takes one step towards a task on each `eligible` instance; returns the number of those that
/// still lack theirs.
pub(crate) fn step(
    tx: &mut Tx,
    settings: &Settings,
    service: &mut Service,
    eligible: Eligible,
    census: &Census,
    bounds: Bounds,
    starts: Starts,
) -> usize {
    let eligible = match eligible {
        Eligible::Counted(reach) if is_settled(census, reach) => return 0,
        Eligible::Counted(_) => start::eligible(tx, service),
        Eligible::Listed(ids) => ids,
    };
    let members = census::members(tx, settings, service, tx.now);
    let emptied = |instance: &InstanceId| is_emptied(tx, instance);
    let turn = turn(&members, &eligible, bounds, starts, emptied);
    stop_unhealthy(tx, service, &turn.unhealthy);
    stop_surplus(tx, service, &turn.surplus);
    if starts == Starts::Allowed {
        start::start_on(tx, service, &turn.start);
    }
    turn.start.len()
}

/// Plans the step. It stops before it starts: an instance never holds two tasks of a daemon.
fn turn(
    members: &[Member],
    eligible: &BTreeSet<InstanceId>,
    bounds: Bounds,
    starts: Starts,
    is_emptied: impl Fn(&InstanceId) -> bool,
) -> Turn {
    let mut turn = Turn::default();
    let mut occupied = BTreeSet::new();
    let healthy = members.iter().filter(|one| one.class.stage == Stage::Healthy).count();
    let mut spare = healthy.saturating_sub(bounds.min);
    for member in members {
        let Some(instance) = &member.instance else { continue };
        let is_second = !occupied.insert(instance.clone());
        if !member.class.is_alive() {
            continue;
        }
        let is_lost = match member.class.draining {
            true => is_emptied(instance),
            false => is_second || !eligible.contains(instance),
        };
        let is_old = !member.class.primary && !member.class.protected && starts != Starts::Failed;
        match (is_lost, member.class.stage) {
            (true, _) => turn.surplus.push(member.id.clone()),
            (false, Stage::Unhealthy) => turn.unhealthy.push(member.id.clone()),
            (false, Stage::Healthy) if is_old && spare > 0 => {
                spare -= 1;
                turn.surplus.push(member.id.clone());
            }
            (false, Stage::Coming | Stage::Warming) if is_old => {
                turn.surplus.push(member.id.clone());
            }
            (false, _) => {}
        }
    }
    turn.start = eligible.difference(&occupied).cloned().collect();
    turn
}

/// Returns true if no replica task is left on the instance: a daemon leaves a draining one last.
fn is_emptied(state: &State, instance: &InstanceId) -> bool {
    let is_inactive =
        state.instances.get(instance).is_none_or(|row| row.status == InstanceStatus::Inactive);
    is_inactive || !state.tasks_of_instance(instance).any(|task| is_replica(state, task))
}

fn is_replica(state: &State, task: &Task) -> bool {
    let service = task.service.as_ref().and_then(|of| state.services.get(&of.service));
    let is_daemon = service.is_some_and(|row| row.strategy == SchedulingStrategy::Daemon);
    service.is_some() && !is_daemon && task.desired == Desired::Running
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(id: &str, instance: &str, primary: bool, stage: Stage) -> Member {
        let class = Class {
            deployment: "one".into(),
            primary,
            stage,
            draining: false,
            protected: false,
            has_started: false,
            failing: false,
            zone: None,
        };
        Member { id: id.into(), instance: Some(instance.into()), class }
    }

    fn next(members: &[Member], min: usize) -> Turn {
        let eligible = ["a", "b"].map(InstanceId::from).into();
        let bounds = Bounds { desired: 2, min, max: 2 };
        turn(members, &eligible, bounds, Starts::Allowed, |_| false)
    }

    #[test]
    fn a_daemon_is_settled_where_the_list_would_ask_for_nothing() {
        let counted = |members: &[Member]| {
            let mut census = Census::default();
            members.iter().for_each(|one| census.add(one.class.clone(), 1));
            census
        };
        let reach = |instances, tasks, places| Reach { instances, tasks, places };
        let well = [member("1", "a", true, Stage::Healthy), member("2", "b", true, Stage::Coming)];
        assert_eq!(next(&well, 1), Turn::default());
        let census = counted(&well);
        assert!(is_settled(&census, reach(2, 2, 2)));
        for (why, reach) in [
            ("an instance has none", reach(3, 2, 2)),
            ("an instance went", reach(1, 1, 2)),
            ("one went and one came", reach(2, 1, 2)),
            ("two are on one instance", reach(2, 2, 1)),
            ("another task of the group is on the second one's", reach(2, 2, 3)),
        ] {
            assert!(!is_settled(&census, reach), "{why}");
        }
        let mut drained = well[1].clone();
        drained.class.draining = true;
        for other in [
            member("2", "b", false, Stage::Healthy),
            member("2", "b", true, Stage::Unhealthy),
            member("2", "b", true, Stage::Going),
            drained,
        ] {
            let census = counted(&[well[0].clone(), other]);
            assert!(!is_settled(&census, reach(2, 2, 2)));
        }
    }

    #[test]
    fn every_eligible_instance_gets_one() {
        let got = next(&[member("1", "a", true, Stage::Coming)], 0);
        assert_eq!(got.start, [InstanceId::from("b")]);
    }

    #[test]
    fn an_old_task_is_gone_before_the_new_one_comes() {
        let old =
            [member("1", "a", false, Stage::Healthy), member("2", "b", false, Stage::Healthy)];
        let all = next(&old, 0);
        assert_eq!((all.surplus.len(), all.start.len()), (2, 0));
        let half = next(&old, 1);
        assert_eq!(half.surplus, [TaskId::from("1")]);
        let going = [member("1", "a", false, Stage::Going), old[1].clone()];
        assert_eq!(next(&going, 1), Turn::default());
    }

    #[test]
    fn a_task_where_none_belongs_goes() {
        let got = next(&[member("1", "c", true, Stage::Healthy)], 2);
        assert_eq!(got.surplus, [TaskId::from("1")]);
        let mut draining = member("1", "c", true, Stage::Healthy);
        draining.class.draining = true;
        assert_eq!(next(&[draining], 2).surplus, []);
    }
}
