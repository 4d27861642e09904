//! Which tasks of a service stop first when there are too many.

use std::collections::BTreeMap;

use model::id::{InstanceId, TaskId, Text};
use model::random::Random;
use model::state::State;
use model::task::{Desired, Task};

use super::value;
use crate::constraint::Strategy;

/// The attribute that a task itself knows: on Fargate its subnet decides it, not its host.
const ZONE: &str = "ecs.availability-zone";

/// `count` of the tasks `from`, which belong to one service, in the order in which they should
/// stop: each time from where the service has most, or where most room is left after it. Equal
/// ones are drawn by lot. The service's other tasks count for the balance but are not chosen.
pub fn choose_victims(
    state: &State,
    from: &[TaskId],
    count: usize,
    strategies: &[Strategy],
    random: &mut Random,
) -> Vec<TaskId> {
    let ordering = strategies.iter().take_while(|one| **one != Strategy::Random);
    let mut scene = Scene::new(state, from, ordering.cloned().collect());
    let mut victims = Vec::new();
    while victims.len() < count
        && let Some(victim) = scene.next(random)
    {
        victims.push(victim);
    }
    victims
}

/// What is still running, as far as the choice is concerned.
struct Scene<'a> {
    strategies: Vec<Strategy>,
    tasks: Vec<&'a Task>,
    by_instance: BTreeMap<InstanceId, u32>,
    by_value: BTreeMap<(Text, String), u32>,
    /// CPU units and MiB.
    free: BTreeMap<InstanceId, (i64, i64)>,
    state: &'a State,
}

impl<'a> Scene<'a> {
    fn new(state: &'a State, from: &[TaskId], strategies: Vec<Strategy>) -> Scene<'a> {
        let tasks: Vec<&Task> =
            from.iter().filter_map(|id| state.tasks.get(id)).map(|t| &**t).collect();
        let mut scene = Scene {
            strategies,
            tasks,
            by_instance: BTreeMap::new(),
            by_value: BTreeMap::new(),
            free: BTreeMap::new(),
            state,
        };
        let service = scene.tasks.first().and_then(|task| task.service.as_ref());
        for task in service.iter().flat_map(|of| state.live_tasks_of_service(&of.service)) {
            if task.desired == Desired::Running {
                scene.enter(task);
            }
        }
        scene
    }

    fn next(&mut self, random: &mut Random) -> Option<TaskId> {
        let mut best: Option<(Vec<i64>, usize)> = None;
        let mut equals = 0;
        for (at, task) in self.tasks.iter().enumerate() {
            let rank: Vec<i64> = self.strategies.iter().map(|one| self.rank(one, task)).collect();
            let order = best.as_ref().map_or(std::cmp::Ordering::Greater, |(one, _)| rank.cmp(one));
            equals = if order.is_gt() { 1 } else { equals + u64::from(order.is_eq()) };
            if order.is_gt() || order.is_eq() && random.below(equals) == 0 {
                best = Some((rank, at));
            }
        }
        let (_, at) = best?;
        let task = self.tasks.swap_remove(at);
        self.leave(task);
        Some(task.id.clone())
    }

    /// More is worse.
    fn rank(&self, strategy: &Strategy, task: &Task) -> i64 {
        let Some(instance) = &task.instance else { return i64::MAX };
        let free = || self.free.get(instance).copied().unwrap_or_default();
        match strategy {
            Strategy::Random => 0,
            Strategy::SpreadInstances => {
                i64::from(self.by_instance.get(instance).copied().unwrap_or(0))
            }
            Strategy::SpreadAttribute(name) => match self.value(task, name) {
                None => 0,
                Some(value) => {
                    let count = self.by_value.get(&(name.clone(), value.to_owned()));
                    i64::from(count.copied().unwrap_or(0))
                }
            },
            Strategy::BinpackCpu => free().0 + task.wanted.cpu_units,
            Strategy::BinpackMemory => free().1 + task.wanted.memory_mib,
        }
    }

    fn value(&self, task: &'a Task, name: &str) -> Option<&'a str> {
        if name == ZONE && task.availability_zone.is_some() {
            return task.availability_zone.as_deref();
        }
        let row = self.state.instances.get(task.instance.as_ref()?)?;
        value(row, name)
    }

    fn enter(&mut self, task: &'a Task) {
        let Some(instance) = &task.instance else { return };
        *self.by_instance.entry(instance.clone()).or_default() += 1;
        for name in self.attributes() {
            if let Some(value) = self.value(task, &name) {
                *self.by_value.entry((name, value.to_owned())).or_default() += 1;
            }
        }
        if let Some(row) = self.state.instances.get(instance)
            && !self.free.contains_key(instance)
        {
            let used = self.state.index.usage_of(instance);
            let cpu_units = row.registered.cpu_units - used.cpu_units;
            let memory_mib = row.registered.memory_mib - used.memory_mib;
            self.free.insert(instance.clone(), (cpu_units, memory_mib));
        }
    }

    fn leave(&mut self, task: &'a Task) {
        let Some(instance) = &task.instance else { return };
        if let Some(count) = self.by_instance.get_mut(instance) {
            *count = count.saturating_sub(1);
        }
        for name in self.attributes() {
            if let Some(value) = self.value(task, &name)
                && let Some(count) = self.by_value.get_mut(&(name, value.to_owned()))
            {
                *count = count.saturating_sub(1);
            }
        }
        if let Some((cpu_units, memory_mib)) = self.free.get_mut(instance) {
            *cpu_units += task.wanted.cpu_units;
            *memory_mib += task.wanted.memory_mib;
        }
    }

    fn attributes(&self) -> Vec<Text> {
        let spread = self.strategies.iter().filter_map(|strategy| match strategy {
            Strategy::SpreadAttribute(name) => Some(name.clone()),
            Strategy::Random
            | Strategy::SpreadInstances
            | Strategy::BinpackCpu
            | Strategy::BinpackMemory => None,
        });
        spread.collect()
    }
}
