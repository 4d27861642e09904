//! The next tasks to start and to stop, as numbers, from a census and its bounds alone. Each plan is
//! one step and keeps the bounds by itself, even if the plans before it were never carried out.

use std::collections::{BTreeMap, BTreeSet};

use model::id::{DeploymentId, TaskId};

use super::bounds::Bounds;
use super::census::{Census, Class, Member, Stage};

/// The most tasks started in one step, so that an event that lists them stays readable; the next
/// step of the same pass starts more.
pub(crate) const MAX_STARTED: usize = 100;

/// Tasks to stop of one stage, which the placement strategy chooses: those that are leaving, or
/// those that are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Surplus {
    pub(crate) is_leaving: bool,
    pub(crate) stage: Stage,
    pub(crate) count: usize,
}

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
    pub(crate) renewed: usize,
    /// Missing tasks, including those started now.
    pub(crate) missing: usize,
    /// Tasks to stop because they failed their checks.
    pub(crate) unhealthy: usize,
    /// Tasks to stop because there are too many, or because they belong to an older deployment or a
    /// draining instance.
    pub(crate) surplus: Vec<Surplus>,
    /// Nothing can be done, and nothing is under way that would change this.
    pub(crate) stuck: bool,
    /// Tasks that only their protection saves from being stopped, by deployment.
    pub(crate) protected: BTreeMap<DeploymentId, usize>,
}

/// The tasks that a plan is about.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Chosen {
    pub(crate) renewed: Vec<TaskId>,
    pub(crate) unhealthy: Vec<TaskId>,
    pub(crate) surplus: Vec<Choice>,
}

impl Plan {
    fn stops(&self) -> usize {
        self.unhealthy + self.surplus.iter().map(|surplus| surplus.count).sum::<usize>()
    }

    /// Returns true if it stops or renews any of the tasks, so that they have to be listed.
    pub(crate) fn chooses(&self) -> bool {
        self.renewed > 0 || self.stops() > 0
    }

    /// Chooses among `members` as far as no placement strategy has to be asked.
    pub(crate) fn choose(&self, members: &[Member], starts: Starts) -> Chosen {
        let sick = || {
            let sick = |one: &&Member| stands(&one.class, starts) && one.class.is_unhealthy();
            members.iter().filter(sick)
        };
        let older = sick().filter(|one| !one.class.primary);
        let renewed = older.take(self.renewed).map(|one| one.id.clone()).collect();
        let stopped: BTreeSet<&TaskId> = sick().take(self.unhealthy).map(|one| &one.id).collect();
        let choice = |surplus: &Surplus| {
            let of = |one: &&Member| surplus.is_of(&one.class) && !stopped.contains(&one.id);
            let from: Vec<TaskId> = members.iter().filter(of).map(|one| one.id.clone()).collect();
            Choice { count: surplus.count.min(from.len()), from }
        };
        let surplus = self.surplus.iter().map(choice).collect();
        Chosen { renewed, unhealthy: stopped.into_iter().cloned().collect(), surplus }
    }
}

impl Surplus {
    fn is_of(&self, class: &Class) -> bool {
        class.is_alive()
            && class.is_leaving() == self.is_leaving
            && class.stage == self.stage
            // Unhealthy tasks that stay are stopped by `heal` alone, which says why.
            && (self.is_leaving || !class.is_unhealthy())
            && !class.protected
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

pub(crate) fn plan(census: &Census, bounds: Bounds, starts: Starts) -> Plan {
    let counted = census.count(|one| one.is_alive() && !one.is_leaving() && !one.is_unhealthy());
    let unhealthy = census.count(|one| !one.is_leaving() && one.is_unhealthy());
    let failing = census.count(|one| one.primary && one.failing);
    let missing = bounds.desired.saturating_sub(counted + failing);
    let room = bounds.max.saturating_sub(census.len());
    let start = if starts == Starts::Allowed { missing.min(room).min(MAX_STARTED) } else { 0 };
    let mut plan = Plan { start, missing, replacing: start.min(unhealthy), ..Plan::default() };
    let healthy = at(census, Stage::Healthy);
    let up = healthy + at(census, Stage::Warming);
    let mut budget =
        Budget { healthy: healthy.saturating_sub(bounds.min), up: up.saturating_sub(bounds.min) };

    heal(&mut plan, census, bounds, starts, room - start);
    // During a back-off, unhealthy tasks are kept rather than dropping further below the minimum.
    let is_needed = starts == Starts::Waiting && healthy < bounds.min;
    if starts != Starts::Failed && !is_needed {
        let leaving = census.count(Class::is_leaving);
        // Leaving tasks that are not healthy stop at once if the minimum does not need them, or if
        // starts need their room beyond the room that stopping tasks will free.
        let short = missing.saturating_sub(room + at(census, Stage::Going));
        let useless = if healthy >= bounds.min { leaving } else { short };
        stop_some(&mut plan, census, true, &mut budget, useless, leaving);
    }
    let too_many = counted.saturating_sub(bounds.desired);
    stop_some(&mut plan, census, false, &mut budget, too_many, too_many);

    let settled = |one: &Class| matches!(one.stage, Stage::Healthy | Stage::Unhealthy);
    let idle = plan.start == 0 && plan.stops() == 0 && census.all(settled);
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

fn at(census: &Census, stage: Stage) -> usize {
    census.count(|one| one.stage == stage)
}

/// Returns true if the service rests on tasks of this class. While the newest deployment may not
/// start any, it rests on those of older deployments too.
fn stands(class: &Class, starts: Starts) -> bool {
    class.is_alive()
        && match starts {
            Starts::Allowed => !class.is_leaving(),
            Starts::Waiting | Starts::Failed => !class.draining,
        }
}

/// Replaces and stops unhealthy tasks. While the newest deployment may not start any, tasks of
/// older deployments fill in for the missing ones and are replaced by their own kind: up to the
/// minimum during a back-off, up to the desired count after a failure.
fn heal(plan: &mut Plan, census: &Census, bounds: Bounds, starts: Starts, room: usize) {
    let held = |one: &Class| stands(one, starts) && !one.is_unhealthy();
    let unhealthy = |one: &Class| stands(one, starts) && one.is_unhealthy();
    let wanted = match starts {
        Starts::Allowed | Starts::Failed => bounds.desired,
        Starts::Waiting => bounds.min,
    };
    let short = wanted.saturating_sub(census.count(held));
    let older = census.count(|one| unhealthy(one) && !one.primary);
    let coming = census.count(|one| !one.primary && is_coming(one));
    plan.renewed = older.saturating_sub(coming).min(short).min(room).min(MAX_STARTED);
    // All stop at once if enough others are healthy; otherwise one at a time, and only if there is
    // no room to start its replacement first.
    let replaced = census.count(|one| held(one) && one.stage == Stage::Healthy);
    let is_crowded = short > room + plan.start && at(census, Stage::Going) == 0;
    let most = if replaced >= bounds.desired { usize::MAX } else { usize::from(is_crowded) };
    plan.unhealthy = census.count(unhealthy).min(most);
}

fn is_coming(class: &Class) -> bool {
    matches!(class.stage, Stage::Coming | Stage::Warming)
}

/// Plans to stop up to `limit` of the tasks that are leaving, or of those that are not: at most
/// `unready` that are not healthy, those furthest from it first, then healthy ones within the
/// budget. What is left to stop then is counted where its protection is the reason.
fn stop_some(
    plan: &mut Plan,
    census: &Census,
    is_leaving: bool,
    budget: &mut Budget,
    unready: usize,
    limit: usize,
) {
    let mut left = limit;
    let stages = [
        (Stage::Coming, limit),
        (Stage::Unhealthy, unready),
        (Stage::Warming, unready.min(budget.up)),
        (Stage::Healthy, budget.healthy),
    ];
    for (stage, most) in stages {
        let all = Surplus { is_leaving, stage, count: 0 };
        let count = census.count(|one| all.is_of(one)).min(most).min(left);
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
        plan.surplus.push(Surplus { count, ..all });
    }
    let is_spared = |one: &Class| {
        one.protected
            && one.is_alive()
            && one.is_leaving() == is_leaving
            && (is_leaving || !one.is_unhealthy())
    };
    for (class, count) in census.classes().filter(|(class, _)| is_spared(class)) {
        let spared = count.min(left);
        left -= spared;
        if spared > 0 {
            *plan.protected.entry(class.deployment.clone()).or_default() += spared;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(id: &str, primary: bool, stage: Stage) -> Member {
        let class = Class {
            deployment: DeploymentId::from(if primary { "new" } else { "old" }),
            primary,
            stage,
            draining: false,
            protected: false,
            has_started: false,
            failing: false,
            zone: None,
        };
        Member { id: id.into(), instance: None, class }
    }

    fn many(count: usize, primary: bool, stage: Stage) -> Vec<Member> {
        (0..count).map(|at| member(&format!("{primary}{stage:?}{at}"), primary, stage)).collect()
    }

    fn bounds(desired: usize, min: usize, max: usize) -> Bounds {
        Bounds { desired, min, max }
    }

    fn plan(members: &[Member], bounds: Bounds, starts: Starts) -> Plan {
        let mut census = Census::default();
        members.iter().for_each(|one| census.add(one.class.clone(), 1));
        super::plan(&census, bounds, starts)
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
        for member in members.iter_mut().filter(|one| one.class.primary) {
            member.class.stage = Stage::Healthy;
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
    fn scale_in_leaves_the_unhealthy_to_their_healing() {
        let mut members = many(2, true, Stage::Healthy);
        members.extend(many(2, true, Stage::Warming));
        members.extend(many(2, true, Stage::Unhealthy));
        let plan = plan(&members, bounds(3, 3, 8), Starts::Allowed);
        let stages: Vec<Stage> = plan.surplus.iter().map(|one| one.stage).collect();
        assert_eq!((plan.unhealthy, stages), (0, vec![Stage::Warming]));
    }

    #[test]
    fn scale_in_takes_the_unready_first_and_stops_at_the_protected() {
        let mut members = many(3, true, Stage::Healthy);
        members.extend(many(1, true, Stage::Coming));
        let first = plan(&members, bounds(2, 2, 4), Starts::Allowed);
        let counts: Vec<usize> = first.surplus.iter().map(|choice| choice.count).collect();
        assert_eq!(counts, [1, 1]);
        let chosen = first.choose(&members, Starts::Allowed);
        assert_eq!(chosen.surplus[0].from, [TaskId::from("trueComing0")]);
        for member in &mut members {
            member.class.protected = true;
        }
        let spared = plan(&members, bounds(2, 2, 4), Starts::Allowed);
        assert_eq!((spared.stops(), spared.protected), (0, [("new".into(), 2)].into()));
    }

    #[test]
    fn the_protected_tasks_of_an_older_deployment_are_named_by_it() {
        let mut members = many(2, false, Stage::Healthy);
        members.extend(many(2, true, Stage::Healthy));
        for member in members.iter_mut().filter(|one| !one.class.primary) {
            member.class.protected = true;
        }
        let plan = plan(&members, bounds(2, 2, 4), Starts::Allowed);
        assert_eq!((plan.stops(), plan.protected), (0, [("old".into(), 2)].into()));
    }

    #[test]
    fn a_task_that_fails_is_not_replaced_before_its_end_says_when() {
        let mut members = many(1, true, Stage::Going);
        assert_eq!(next(&members, bounds(1, 1, 2)), (1, 0));
        members[0].class.failing = true;
        let waits = plan(&members, bounds(1, 1, 2), Starts::Allowed);
        assert_eq!((waits.start, waits.missing, waits.stuck), (0, 0, false));
        members[0].class.primary = false;
        assert_eq!(next(&members, bounds(1, 1, 2)), (1, 0));
    }

    #[test]
    fn an_unhealthy_task_stays_until_its_replacement_is_healthy_if_there_is_room() {
        let mut members = many(1, true, Stage::Unhealthy);
        let first = plan(&members, bounds(1, 1, 2), Starts::Allowed);
        assert_eq!((first.start, first.replacing, first.stops()), (1, 1, 0));
        members.push(member("new", true, Stage::Coming));
        assert_eq!(next(&members, bounds(1, 1, 2)), (0, 0));
        members[1].class.stage = Stage::Healthy;
        assert_eq!(next(&members, bounds(1, 1, 2)), (0, 1));
    }

    #[test]
    fn without_room_one_unhealthy_task_goes_at_a_time() {
        let mut members = many(3, true, Stage::Unhealthy);
        assert_eq!(next(&members, bounds(3, 3, 3)), (0, 1));
        members[0].class.stage = Stage::Going;
        assert_eq!(next(&members, bounds(3, 3, 3)), (0, 0));
    }

    #[test]
    fn tasks_of_a_draining_instance_are_replaced_like_old_ones() {
        let mut members = many(2, true, Stage::Healthy);
        members[0].class.draining = true;
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
            assert_eq!((first.renewed, first.start, first.stops()), (1, 0, 0));
            let chosen = first.choose(&members, starts);
            assert_eq!(chosen.renewed, [TaskId::from("sick")]);
            members.push(member("new", false, Stage::Coming));
            let second = plan(&members, bounds(3, 2, 6), starts);
            assert_eq!((second.renewed, second.stops()), (0, 0), "{starts:?}");
            members[kept].class.stage = Stage::Healthy;
            let third = plan(&members, bounds(3, 2, 6), starts);
            assert_eq!((third.renewed, third.stops()), (0, 1), "{starts:?}");
        }
        let old = [member("sick", false, Stage::Unhealthy)];
        assert_eq!(plan(&old, bounds(1, 1, 2), Starts::Allowed).renewed, 0);
    }

    #[test]
    fn old_tasks_that_warm_up_are_not_stopped_below_the_minimum() {
        let mut members = many(4, false, Stage::Warming);
        assert_eq!(next(&members, bounds(4, 2, 6)), (2, 2));
        members[0].class.stage = Stage::Going;
        members[1].class.stage = Stage::Going;
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
