//! The choice of the tasks of a service that stop first when there are too many.

use std::collections::{BTreeMap, BTreeSet};

use model::id::{InstanceId, TaskId, Text};
use model::looks;
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
/// Equal ones are drawn at random. The service's other tasks count for the balance but are not chosen.
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
    let mut queue = Queue::default();
    for task in tasks {
        let weights = scene.weights(task);
        queue.add(&scene, weights, random.below(u64::MAX), &task.id);
    }
    let mut victims = Vec::new();
    while victims.len() < count
        && let Some(id) = queue.take(&mut scene)
    {
        victims.push(id.clone());
    }
    victims
}

/// A quantity that several tasks share, and how it counts for this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

    fn amount(&self, weight: Option<Weight>) -> i64 {
        match weight {
            None => 0,
            Some(Weight::Count { number }) => self.amounts[number],
            Some(Weight::Free { number, freed }) => self.amounts[number] + freed,
        }
    }
}

/// The quantities of a task in the strategies' order, then its tie-breaker: the greatest stops first.
type Rank = ([i64; MAX_TERMS], u64);

/// The tasks that may be stopped, as a tree with a level for each strategy: the tasks below a node
/// share their weights up to its level, so that an end changes the ranks of few nodes and not those
/// of all tasks.
#[derive(Default)]
struct Queue<'a> {
    nodes: Vec<Node<'a>>,
    /// By number of a free amount: the nodes that it counts for.
    by_amount: BTreeMap<usize, Vec<usize>>,
}

#[derive(Default)]
struct Node<'a> {
    parent: Option<usize>,
    level: usize,
    weight: Option<Weight>,
    children: BTreeMap<Option<Weight>, usize>,
    /// The children that have a task left, each by a rank that is never lower than its own: a
    /// count only falls, and a free amount that rises is noted at once.
    order: BTreeSet<(Rank, usize)>,
    /// The node's entry in its parent's order.
    rank: Option<Rank>,
    /// Tasks by tie-breaker; only below the last level.
    tasks: BTreeMap<u64, &'a TaskId>,
}

impl<'a> Queue<'a> {
    fn add(
        &mut self,
        scene: &Scene<'_>,
        weights: [Option<Weight>; MAX_TERMS],
        tie_breaker: u64,
        id: &'a TaskId,
    ) {
        if self.nodes.is_empty() {
            self.nodes.push(Node::default());
        }
        let mut at = 0;
        for (level, weight) in weights.into_iter().enumerate() {
            at = match self.nodes[at].children.get(&weight) {
                Some(child) => *child,
                None => self.grow(at, level + 1, weight),
            };
        }
        // Two tie-breakers are the same once in 2^64 times; then the later task waits for the next.
        let tie_breaker = (tie_breaker..=u64::MAX)
            .find(|tie_breaker| !self.nodes[at].tasks.contains_key(tie_breaker));
        self.nodes[at].tasks.insert(tie_breaker.unwrap_or(0), id);
        self.rank_path(scene, at);
    }

    fn grow(&mut self, parent: usize, level: usize, weight: Option<Weight>) -> usize {
        let at = self.nodes.len();
        self.nodes.push(Node { parent: Some(parent), level, weight, ..Node::default() });
        self.nodes[parent].children.insert(weight, at);
        if let Some(Weight::Free { number, .. }) = weight {
            self.by_amount.entry(number).or_default().push(at);
        }
        at
    }

    /// Takes the task that should stop next, and counts its end.
    fn take(&mut self, scene: &mut Scene<'_>) -> Option<&'a TaskId> {
        let mut at = 0;
        let mut weights = Vec::new();
        self.nodes.first()?;
        while self.nodes[at].level < MAX_TERMS {
            at = self.best(scene, at)?.1;
            weights.extend(self.nodes[at].weight);
        }
        let (_, id) = self.nodes[at].tasks.pop_last()?;
        weights.iter().for_each(|weight| scene.leave(*weight));
        self.rank_path(scene, at);
        for weight in weights {
            let Weight::Free { number, .. } = weight else { continue };
            for at in self.by_amount.get(&number).cloned().unwrap_or_default() {
                self.rank_path(scene, at);
            }
        }
        Some(id)
    }

    /// Returns the best child of a node with its true rank.
    fn best(&mut self, scene: &Scene<'_>, at: usize) -> Option<(Rank, usize)> {
        loop {
            let (noted, child) = *self.nodes[at].order.last()?;
            if self.rank(scene, child) == Some(noted) {
                return Some((noted, child));
            }
        }
    }

    /// Finds the true rank of a node, and notes it in the parent's order.
    fn rank(&mut self, scene: &Scene<'_>, at: usize) -> Option<Rank> {
        looks::look();
        let below = match self.nodes[at].level {
            MAX_TERMS => self.nodes[at]
                .tasks
                .last_key_value()
                .map(|(tie_breaker, _)| ([0; MAX_TERMS], *tie_breaker)),
            _ => self.best(scene, at).map(|(rank, _)| rank),
        };
        let node = &mut self.nodes[at];
        let (level, amount, known) = (node.level, scene.amount(node.weight), node.rank);
        let rank = below.map(|(mut terms, tie_breaker)| {
            if let Some(term) = level.checked_sub(1) {
                terms[term] = amount;
            }
            (terms, tie_breaker)
        });
        node.rank = rank;
        if let Some(parent) = node.parent
            && known != rank
        {
            let order = &mut self.nodes[parent].order;
            known.map(|known| order.remove(&(known, at)));
            rank.map(|rank| order.insert((rank, at)));
        }
        rank
    }

    /// Notes the ranks of a node and of all above it.
    fn rank_path(&mut self, scene: &Scene<'_>, at: usize) {
        let mut next = Some(at);
        while let Some(at) = next {
            self.rank(scene, at);
            next = self.nodes[at].parent;
        }
    }
}
