//! The next tasks to start and to stop, from a census and its bounds alone. Each plan is one step
//! and keeps the bounds by itself, even if the plans before it were never carried out.

use std::collections::{BTreeMap, BTreeSet};

use model::id::{DeploymentId, TaskId};

use super::bounds::Bounds;
use super::census::{Member, Stage};

/// The most tasks started in one step, so that an event that lists them stays readable; the next
/// step of the same pass starts more.
pub(crate) const MAX_STARTED: usize = 100;

/// `count` of the tasks `from` are to stop; the placement strategy chooses among them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Choice {
    pub(crate) from: Vec<TaskId>,
    pub(crate) count: usize,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Plan {
    /// Tasks of the newest deployment to start.
    pub(crate) start: usize,
    /// The number of those that replace unhealthy ones.
    pub(crate) replacing: usize,
    /// Unhealthy tasks of older deployments to replace by tasks of the same deployment, because the
    /// newest deployment may not start any.
    pub(crate) renewed: Vec<TaskId>,
    /// Missing tasks, including those started now.
    pub(crate) missing: usize,
    /// Tasks to stop because they failed their checks.
    pub(crate) unhealthy: Vec<TaskId>,
    /// Tasks to stop because there are too many, or because they belong to an older deployment or a
    /// draining instance.
    pub(crate) surplus: Vec<Choice>,
    /// Nothing can be done, and nothing is under way that would change this.
    pub(crate) stuck: bool,
    /// Tasks that only their protection saves from being stopped, by deployment.
    pub(crate) protected: BTreeMap<DeploymentId, usize>,
}

impl Plan {
    fn stops(&self) -> usize {
        self.unhealthy.len() + self.surplus.iter().map(|choice| choice.count).sum::<usize>()
    }
}

/// Permission to start tasks of the newest deployment, which a back-off or its failure takes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Starts {
    Allowed,
    /// Starts are allowed again at a known time.
    Waiting,
    /// Starts are never allowed again, and the older tasks stay.
    Failed,
}

pub(crate) fn plan(members: &[Member], bounds: Bounds, starts: Starts) -> Plan {
    let counted = of(members, |one| one.is_alive() && !one.is_leaving() && !is_unhealthy(one));
    let unhealthy = of(members, |one| !one.is_leaving() && is_unhealthy(one));
    let failing = of(members, |one| one.primary && one.failing).len();
    let missing = bounds.desired.saturating_sub(counted.len() + failing);
    let room = bounds.max.saturating_sub(members.len());
    let start = if starts == Starts::Allowed { missing.min(room).min(MAX_STARTED) } else { 0 };
    let mut plan =
        Plan { start, missing, replacing: start.min(unhealthy.len()), ..Plan::default() };
    let healthy = count(members, Stage::Healthy);
    let up = healthy + count(members, Stage::Warming);
    let mut budget =
        Budget { healthy: healthy.saturating_sub(bounds.min), up: up.saturating_sub(bounds.min) };

    heal(&mut plan, members, bounds, starts, room - start);
    // During a back-off, unhealthy tasks are kept rather than dropping further below the minimum.
    let is_needed = starts == Starts::Waiting && healthy < bounds.min;
    if starts != Starts::Failed && !is_needed {
        let stopped: BTreeSet<&TaskId> = plan.unhealthy.iter().collect();
        let leaving = of(members, |one| one.is_leaving() && !stopped.contains(&one.id));
        // Leaving tasks that are not healthy stop at once if the minimum does not need them, or if
        // starts need their room beyond the room that stopping tasks will free.
        let short = missing.saturating_sub(room + count(members, Stage::Going));
        let useless = if healthy >= bounds.min { leaving.len() } else { short };
        let left = stop_some(&mut plan.surplus, &leaving, &mut budget, useless, leaving.len());
        spare(&mut plan.protected, &leaving, left);
    }
    let too_many = counted.len().saturating_sub(bounds.desired);
    let left = stop_some(&mut plan.surplus, &counted, &mut budget, too_many, too_many);
    spare(&mut plan.protected, &counted, left);

    let settled = |one: &Member| matches!(one.stage, Stage::Healthy | Stage::Unhealthy);
    let idle = plan.start == 0 && plan.stops() == 0 && members.iter().all(settled);
    plan.stuck = idle && starts == Starts::Allowed && missing > 0 && room == 0;
    plan
}

/// The number of tasks that may be stopped without going below the minimum.
struct Budget {
    /// Healthy tasks.
    healthy: usize,
    /// Healthy and warming tasks. Warming ones serve already, and the minimum will rest on them
    /// while too few others are healthy.
    up: usize,
}

fn count(members: &[Member], stage: Stage) -> usize {
    members.iter().filter(|one| one.stage == stage).count()
}

/// Replaces and stops unhealthy tasks. While the newest deployment may not start any, tasks of
/// older deployments fill in for the missing ones and are replaced by their own kind: up to the
/// minimum during a back-off, up to the desired count after a failure.
fn heal(plan: &mut Plan, members: &[Member], bounds: Bounds, starts: Starts, room: usize) {
    let stands = |one: &Member| match starts {
        Starts::Allowed => !one.is_leaving(),
        Starts::Waiting | Starts::Failed => one.is_alive() && !one.draining,
    };
    let held = of(members, |one| one.is_alive() && stands(one) && !is_unhealthy(one));
    let unhealthy = of(members, |one| stands(one) && is_unhealthy(one));
    let wanted = match starts {
        Starts::Allowed | Starts::Failed => bounds.desired,
        Starts::Waiting => bounds.min,
    };
    let short = wanted.saturating_sub(held.len());
    let older: Vec<&&Member> = unhealthy.iter().filter(|one| !one.primary).collect();
    let coming = of(members, |one| !one.primary && is_coming(one)).len();
    let renewed = older.len().saturating_sub(coming).min(short).min(room).min(MAX_STARTED);
    plan.renewed = older.iter().take(renewed).map(|one| one.id.clone()).collect();
    let crowded = short > room + plan.start;
    plan.unhealthy = stop_unhealthy(members, &held, &unhealthy, bounds, crowded);
}

fn is_coming(member: &Member) -> bool {
    matches!(member.stage, Stage::Coming | Stage::Warming)
}

fn is_unhealthy(member: &Member) -> bool {
    member.stage == Stage::Unhealthy
}

fn of(members: &[Member], which: impl Fn(&Member) -> bool) -> Vec<&Member> {
    members.iter().filter(|one| which(one)).collect()
}

/// Chooses the unhealthy tasks to stop: all at once if enough others are healthy; otherwise one at
/// a time, and only if there is no room to start its replacement first.
fn stop_unhealthy(
    members: &[Member],
    counted: &[&Member],
    unhealthy: &[&Member],
    bounds: Bounds,
    crowded: bool,
) -> Vec<TaskId> {
    let replaced = counted.iter().filter(|one| one.stage == Stage::Healthy).count();
    let going = members.iter().any(|one| one.stage == Stage::Going);
    let count =
        if replaced >= bounds.desired { unhealthy.len() } else { usize::from(crowded && !going) };
    unhealthy.iter().take(count).map(|one| one.id.clone()).collect()
}

/// Adds up to `limit` of `from` to `surplus`: at most `unready` that are not healthy, those
/// furthest from it first, then healthy ones within the budget. Returns how many are left to stop.
fn stop_some(
    surplus: &mut Vec<Choice>,
    from: &[&Member],
    budget: &mut Budget,
    unready: usize,
    limit: usize,
) -> usize {
    let mut left = limit;
    let stages = [
        (Stage::Coming, limit),
        (Stage::Unhealthy, unready),
        (Stage::Warming, unready.min(budget.up)),
        (Stage::Healthy, budget.healthy),
    ];
    for (stage, most) in stages {
        let ids: Vec<TaskId> = from
            .iter()
            .filter(|one| one.stage == stage && !one.protected)
            .map(|one| one.id.clone())
            .collect();
        let count = ids.len().min(most).min(left);
        if count == 0 {
            continue;
        }
        left -= count;
        match stage {
            Stage::Healthy => {
                budget.healthy -= count;
                budget.up -= count;
            }
            Stage::Warming => budget.up -= count,
            Stage::Coming | Stage::Unhealthy | Stage::Going => {}
        }
        surplus.push(Choice { from: ids, count });
    }
    left
}

/// Counts, by deployment, the tasks that their protection saved, when `left` of `from` are still to
/// be stopped.
fn spare(protected: &mut BTreeMap<DeploymentId, usize>, from: &[&Member], left: usize) {
    let spared = from.iter().filter(|one| one.protected).take(left);
    for deployment in spared.filter_map(|one| one.deployment.clone()) {
        *protected.entry(deployment).or_default() += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(id: &str, primary: bool, stage: Stage) -> Member {
        Member {
            id: id.into(),
            deployment: Some(DeploymentId::from(if primary { "new" } else { "old" })),
            primary,
            stage,
            instance: None,
            zone: None,
            draining: false,
            protected: false,
            started: None,
            failing: false,
        }
    }

    fn many(count: usize, primary: bool, stage: Stage) -> Vec<Member> {
        (0..count).map(|at| member(&format!("{primary}{stage:?}{at}"), primary, stage)).collect()
    }

    fn bounds(desired: usize, min: usize, max: usize) -> Bounds {
        Bounds { desired, min, max }
    }

    /// Returns (start, stop) of the next plan.
    fn next(members: &[Member], bounds: Bounds) -> (usize, usize) {
        let plan = plan(members, bounds, Starts::Allowed);
        (plan.start, plan.stops())
    }

    #[test]
    fn desired_4_at_50_200_may_stop_2_first() {
        let old = many(4, false, Stage::Healthy);
        assert_eq!(next(&old, bounds(4, 2, 8)), (4, 2));
    }

    #[test]
    fn desired_4_at_100_200_starts_4_then_stops_4() {
        let mut members = many(4, false, Stage::Healthy);
        assert_eq!(next(&members, bounds(4, 4, 8)), (4, 0));
        members.extend(many(4, true, Stage::Coming));
        assert_eq!(next(&members, bounds(4, 4, 8)), (0, 0));
        for member in members.iter_mut().filter(|one| one.primary) {
            member.stage = Stage::Healthy;
        }
        assert_eq!(next(&members, bounds(4, 4, 8)), (0, 4));
    }

    #[test]
    fn desired_2_at_75_100_and_3_at_100_125_are_stuck() {
        for bounds in [bounds(2, 2, 2), bounds(3, 3, 3)] {
            let old = many(bounds.desired, false, Stage::Healthy);
            let plan = plan(&old, bounds, Starts::Allowed);
            assert!(plan.stuck && plan.start == 0 && plan.stops() == 0, "{plan:?}");
        }
    }

    #[test]
    fn what_is_stopping_takes_room_until_it_is_gone() {
        let mut members = many(1, true, Stage::Going);
        members.extend(many(1, true, Stage::Healthy));
        assert_eq!(next(&members, bounds(2, 1, 2)), (0, 0));
        assert_eq!(next(&members, bounds(2, 1, 3)), (1, 0));
    }

    #[test]
    fn scale_in_takes_the_unready_first_and_stops_at_the_protected() {
        let mut members = many(3, true, Stage::Healthy);
        members.extend(many(1, true, Stage::Coming));
        let first = plan(&members, bounds(2, 2, 4), Starts::Allowed);
        let counts: Vec<usize> = first.surplus.iter().map(|choice| choice.count).collect();
        assert_eq!(counts, [1, 1]);
        assert_eq!(first.surplus[0].from, [TaskId::from("trueComing0")]);
        for member in &mut members {
            member.protected = true;
        }
        let spared = plan(&members, bounds(2, 2, 4), Starts::Allowed);
        assert_eq!((spared.stops(), spared.protected), (0, [("new".into(), 2)].into()));
    }

    #[test]
    fn the_protected_tasks_of_an_older_deployment_are_named_by_it() {
        let mut members = many(2, false, Stage::Healthy);
        members.extend(many(2, true, Stage::Healthy));
        for member in members.iter_mut().filter(|one| !one.primary) {
            member.protected = true;
        }
        let plan = plan(&members, bounds(2, 2, 4), Starts::Allowed);
        assert_eq!((plan.stops(), plan.protected), (0, [("old".into(), 2)].into()));
    }

    #[test]
    fn a_task_that_fails_is_not_replaced_before_its_end_says_when() {
        let mut members = many(1, true, Stage::Going);
        assert_eq!(next(&members, bounds(1, 1, 2)), (1, 0));
        members[0].failing = true;
        let waits = plan(&members, bounds(1, 1, 2), Starts::Allowed);
        assert_eq!((waits.start, waits.missing, waits.stuck), (0, 0, false));
        members[0].primary = false;
        assert_eq!(next(&members, bounds(1, 1, 2)), (1, 0));
    }

    #[test]
    fn an_unhealthy_task_stays_until_its_replacement_is_healthy_if_there_is_room() {
        let mut members = many(1, true, Stage::Unhealthy);
        let first = plan(&members, bounds(1, 1, 2), Starts::Allowed);
        assert_eq!((first.start, first.replacing, first.stops()), (1, 1, 0));
        members.push(member("new", true, Stage::Coming));
        assert_eq!(next(&members, bounds(1, 1, 2)), (0, 0));
        members[1].stage = Stage::Healthy;
        assert_eq!(next(&members, bounds(1, 1, 2)), (0, 1));
    }

    #[test]
    fn without_room_one_unhealthy_task_goes_at_a_time() {
        let mut members = many(3, true, Stage::Unhealthy);
        assert_eq!(next(&members, bounds(3, 3, 3)), (0, 1));
        members[0].stage = Stage::Going;
        assert_eq!(next(&members, bounds(3, 3, 3)), (0, 0));
    }

    #[test]
    fn tasks_of_a_draining_instance_are_replaced_like_old_ones() {
        let mut members = many(2, true, Stage::Healthy);
        members[0].draining = true;
        assert_eq!(next(&members, bounds(2, 2, 4)), (1, 0));
        assert_eq!(next(&members, bounds(2, 1, 2)), (0, 1));
    }

    #[test]
    fn broken_old_tasks_make_room() {
        let old = many(2, false, Stage::Unhealthy);
        assert_eq!(next(&old, bounds(2, 1, 2)), (0, 2));
        let pending = many(2, false, Stage::Coming);
        assert_eq!(next(&pending, bounds(2, 1, 2)), (0, 2));
    }

    #[test]
    fn an_unhealthy_old_task_is_replaced_by_its_own_kind_while_nothing_new_may_start() {
        for (starts, kept) in [(Starts::Failed, 3), (Starts::Waiting, 2)] {
            let mut members = many(kept - 1, false, Stage::Healthy);
            members.push(member("sick", false, Stage::Unhealthy));
            let first = plan(&members, bounds(3, 2, 6), starts);
            assert_eq!((first.renewed, first.start), (vec![TaskId::from("sick")], 0));
            assert!(first.unhealthy.is_empty() && first.surplus.is_empty());
            members.push(member("new", false, Stage::Coming));
            let second = plan(&members, bounds(3, 2, 6), starts);
            assert_eq!((second.renewed.len(), second.stops()), (0, 0), "{starts:?}");
            members[kept].stage = Stage::Healthy;
            let third = plan(&members, bounds(3, 2, 6), starts);
            assert_eq!((third.renewed.len(), third.stops()), (0, 1), "{starts:?}");
        }
        let old = [member("sick", false, Stage::Unhealthy)];
        assert!(plan(&old, bounds(1, 1, 2), Starts::Allowed).renewed.is_empty());
    }

    #[test]
    fn old_tasks_that_warm_up_are_not_stopped_below_the_minimum() {
        let mut members = many(4, false, Stage::Warming);
        assert_eq!(next(&members, bounds(4, 2, 6)), (2, 2));
        members[0].stage = Stage::Going;
        members[1].stage = Stage::Going;
        members.extend(many(2, true, Stage::Coming));
        assert_eq!(next(&members, bounds(4, 2, 6)), (0, 0));
        let young = many(4, false, Stage::Warming);
        assert_eq!(next(&young, bounds(4, 4, 6)), (2, 0));
        assert_eq!(next(&young, bounds(2, 2, 4)), (0, 2));
    }

    #[test]
    fn a_failed_deployment_starts_nothing_and_keeps_the_old() {
        let old = many(4, false, Stage::Healthy);
        let plan = plan(&old, bounds(4, 2, 8), Starts::Failed);
        assert_eq!((plan.start, plan.stops(), plan.stuck), (0, 0, false));
    }
}
