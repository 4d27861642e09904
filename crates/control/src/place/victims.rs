//! The choice of the tasks of a service that stop first when there are too many.

use std::collections::BTreeMap;

use model::id::{InstanceId, TaskId, Text};
use model::random::Random;
use model::state::State;
use model::task::{Desired, Task};

use super::value;
use crate::constraint::Strategy;

/// The attribute that a task itself has: on Fargate its subnet decides the zone, not its host.
const ZONE: &str = "ecs.availability-zone";

/// AWS allows at most five strategies.
const MAX_TERMS: usize = 5;

/// Returns `count` of the tasks `from`, which belong to one service, in the order in which they
/// should stop: each time one from the place with the most tasks, or with the most room after it.
/// Equal ones are drawn by lot. The service's other tasks count for the balance but are not chosen.
pub fn choose_victims(
    state: &State,
    from: &[TaskId],
    count: usize,
    strategies: &[Strategy],
    random: &mut Random,
) -> Vec<TaskId> {
    let mut scene = Scene::new(state, strategies);
    let tasks: Vec<&Task> =
        from.iter().filter_map(|id| state.tasks.get(id)).map(|t| &**t).collect();
    let service = tasks.first().and_then(|task| task.service.as_ref());
    for task in service.iter().flat_map(|of| state.live_tasks_of_service(&of.service)) {
        if task.desired == Desired::Running {
            for weight in scene.weights(task).into_iter().flatten() {
                scene.enter(weight);
            }
        }
    }
    let mut left: Vec<Choice<'_>> = tasks
        .into_iter()
        .map(|task| Choice { id: &task.id, weights: scene.weights(task) })
        .collect();
    let mut victims = Vec::new();
    while victims.len() < count
        && let Some(at) = scene.worst(&left, random)
    {
        let choice = left.swap_remove(at);
        for weight in choice.weights.into_iter().flatten() {
            scene.leave(weight);
        }
        victims.push(choice.id.clone());
    }
    victims
}

/// A task that may be stopped.
struct Choice<'a> {
    id: &'a TaskId,
    /// The quantities that the strategies compare, in the strategies' order.
    weights: [Option<Weight>; MAX_TERMS],
}

/// A quantity that several tasks share, and how it counts for this one.
#[derive(Clone, Copy)]
enum Weight {
    /// Tasks that share an instance or a value.
    Count { number: usize },
    /// The free amount of an instance, which the end of this task would add to.
    Free { number: usize, freed: i64 },
}

/// The shared quantities, by number.
struct Scene<'a> {
    state: &'a State,
    strategies: Vec<&'a Strategy>,
    numbers: BTreeMap<(usize, Text), usize>,
    amounts: Vec<i64>,
}

impl<'a> Scene<'a> {
    fn new(state: &'a State, strategies: &'a [Strategy]) -> Scene<'a> {
        let strategies = strategies.iter().take_while(|one| **one != Strategy::Random);
        let strategies = strategies.take(MAX_TERMS).collect();
        Scene { state, strategies, numbers: BTreeMap::new(), amounts: Vec::new() }
    }

    fn weights(&mut self, task: &Task) -> [Option<Weight>; MAX_TERMS] {
        let mut weights = [None; MAX_TERMS];
        let Some(instance) = &task.instance else { return weights };
        for (at, weight) in weights.iter_mut().enumerate().take(self.strategies.len()) {
            *weight = match self.strategies[at] {
                Strategy::Random => None,
                Strategy::SpreadInstances => {
                    Some(Weight::Count { number: self.number(at, &instance.0, 0) })
                }
                Strategy::SpreadAttribute(name) => self
                    .value(task, name)
                    .map(|value| Weight::Count { number: self.number(at, &value, 0) }),
                Strategy::BinpackCpu => {
                    let number = self.number(at, &instance.0, self.free(instance).0);
                    Some(Weight::Free { number, freed: task.wanted.cpu_units })
                }
                Strategy::BinpackMemory => {
                    let number = self.number(at, &instance.0, self.free(instance).1);
                    Some(Weight::Free { number, freed: task.wanted.memory_mib })
                }
            };
        }
        weights
    }

    /// Returns the number of the quantity that the strategy at `at` calls `name`; a new one starts
    /// at `amount`.
    fn number(&mut self, at: usize, name: &Text, amount: i64) -> usize {
        let next = self.amounts.len();
        let number = *self.numbers.entry((at, name.clone())).or_insert(next);
        if number == next {
            self.amounts.push(amount);
        }
        number
    }

    fn value(&self, task: &Task, name: &str) -> Option<Text> {
        if name == ZONE && task.availability_zone.is_some() {
            return task.availability_zone.clone();
        }
        let row = self.state.instances.get(task.instance.as_ref()?)?;
        value(&row.attributes, name).map(Text::from)
    }

    /// Returns the free CPU units and MiB of an instance.
    fn free(&self, instance: &InstanceId) -> (i64, i64) {
        let Some(row) = self.state.instances.get(instance) else { return (0, 0) };
        let used = self.state.index.usage.get(instance);
        let used = used.map_or((0, 0), |used| (used.cpu_units, used.memory_mib));
        (row.registered.cpu_units - used.0, row.registered.memory_mib - used.1)
    }

    fn enter(&mut self, weight: Weight) {
        match weight {
            Weight::Count { number } => self.amounts[number] += 1,
            Weight::Free { .. } => {}
        }
    }

    fn leave(&mut self, weight: Weight) {
        match weight {
            Weight::Count { number } => self.amounts[number] -= 1,
            Weight::Free { number, freed } => self.amounts[number] += freed,
        }
    }

    fn worst(&self, left: &[Choice<'_>], random: &mut Random) -> Option<usize> {
        let mut worst: Option<([i64; MAX_TERMS], usize)> = None;
        let mut equals = 0;
        for (at, choice) in left.iter().enumerate() {
            let rank = choice.weights.map(|weight| self.amount(weight));
            let order = worst.map_or(std::cmp::Ordering::Greater, |(one, _)| rank.cmp(&one));
            equals = if order.is_gt() { 1 } else { equals + u64::from(order.is_eq()) };
            // Every one of the equals is drawn with the same chance.
            if order.is_gt() || order.is_eq() && random.below(equals) == 0 {
                worst = Some((rank, at));
            }
        }
        worst.map(|(_, at)| at)
    }

    fn amount(&self, weight: Option<Weight>) -> i64 {
        match weight {
            None => 0,
            Some(Weight::Count { number }) => self.amounts[number],
            Some(Weight::Free { number, freed }) => self.amounts[number] + freed,
        }
    }
}
